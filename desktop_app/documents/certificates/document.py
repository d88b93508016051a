"""One PDF of certificates.

What its pages have in common is written once: the background as one form, the texts that are the same on all
sheets of a look as another; a page holds only what is its own (ten times smaller and faster, performance.md
§6).
"""

import io
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFResourceDictionary, PDFStream
from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents import qr
from desktop_app.documents.certificates.backdrop import divider_of, ornaments_of, shine
from desktop_app.documents.certificates.content import (
    Certificate,
    CertificateKind,
    decision_number,
    title_of,
    wording,
)
from desktop_app.documents.certificates.design import Design, Slot
from desktop_app.documents.certificates.faces import Faces
from desktop_app.documents.certificates.pen import MM, colour_code, number
from desktop_app.documents.certificates.sheet import SHINE, Compositor, Scribe, Text, text_of
from desktop_app.documents.fonts import Fonts
from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress


@dataclass(frozen=True, slots=True)
class FitWarning:
    """A text that was made smaller or wrapped. ``number``: its sheet, from 1, and whose it is; None and ""
    when the text is the same on several sheets.

    ``slot`` is the name of the text in the layout, ``code`` the sentence, ``percent`` of the wanted size.
    """

    number: int | None
    recipient: str
    slot: str
    code: str
    percent: int


class Look(NamedTuple):
    """What decides which slots a sheet has."""

    kind: CertificateKind
    signers: int
    title: str


class _Common(NamedTuple):
    """What all sheets of a look share: the form, the slots in it, the modules of the QR code in it."""

    form: str
    slots: frozenset[Slot]
    code: qr.Code | None


class Press:
    """What the documents of one job share: fonts opened, texts laid out, the background drawn."""

    def __init__(self, design: Design, fonts: Fonts, background: bool) -> None:
        self.design = design
        self.background = background
        self.faces = Faces(fonts)
        self.compositor = Compositor(self.faces)
        self.codes = qr.QrCodes()
        # Compressing the drawing takes half of the time of a document with one page, so it is done once.
        self.frame = zlib.compress(ornaments_of(design).encode("ascii")) if background else b""
        self._dividers: dict[CertificateKind, str] = {}

    def document(
        self, certificates: Sequence[Certificate], progress: Progress
    ) -> tuple[bytes, tuple[FitWarning, ...]]:
        """The bytes of one PDF. Raises ``Refused("documents_certificates.nothing")`` for no certificates."""
        if not certificates:
            raise Refused("documents_certificates.nothing")
        return _Document(self, certificates).finished(progress)

    def divider(self, kind: CertificateKind) -> str:
        """The ornament under the title of this kind, if its layout has one."""
        if kind not in self._dividers:
            self._dividers[kind] = divider_of(self.design, kind) if self.background else ""
        return self._dividers[kind]


class _Document:
    """One PDF being made."""

    def __init__(self, press: Press, certificates: Sequence[Certificate]) -> None:
        self._press, self._design = press, press.design
        self._certificates = certificates
        self._looks = [_look(certificate) for certificate in certificates]
        self._codes = [self._code(certificate) for certificate in certificates]
        self._warnings: list[FitWarning] = []
        self._buffer = io.BytesIO()
        self._canvas = self._begun()
        # Fonts give codes by document, for which the canvas has no public name.
        document = self._canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        self._scribe = Scribe(document, press.design.height)

    def _begun(self) -> Canvas:
        design, first = self._design, self._certificates[0]
        size = (design.width * MM * design.scale, design.height * MM * design.scale)
        # reportlab writes its initial font into every page; unless named it is Helvetica, which is not
        # embedded.
        initial = self._press.faces[design.slots[0].face].name
        canvas = Canvas(
            self._buffer,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            initialFontName=initial,  # type: ignore[arg-type]  # the stubs take it for a size
            lang="vi-VN",
        )
        canvas.setTitle(title_of(first).capitalize())
        canvas.setAuthor(first.unit)
        canvas.setCreator("Sổ Thi Đua")
        return canvas

    def finished(self, progress: Progress) -> tuple[bytes, tuple[FitWarning, ...]]:
        """Draw all pages; the bytes of the file and what was squeezed."""
        if self._press.background:
            self._background()
        texts = [
            self._texts(certificate, look)
            for certificate, look in zip(self._certificates, self._looks, strict=True)
        ]
        common = {look: self._common(look, texts) for look in dict.fromkeys(self._looks)}
        for index in range(len(texts)):
            progress(index, len(texts))
            self._page(index, common[self._looks[index]], texts[index])
        progress(len(texts), len(texts))
        self._canvas.save()
        return self._buffer.getvalue(), tuple(self._warnings)

    def _background(self) -> None:
        packed = PDFDictionary({"Filter": PDFName("FlateDecode")})
        self._canvas.beginForm("background")
        self._canvas.endForm(Contents=PDFStream(packed, self._press.frame), compression=0)
        if self._design.emblem:
            self._canvas.beginForm("emblem")
            self._emblem(self._design.emblem)
            self._canvas.endForm()

    def _emblem(self, image: Path) -> None:
        box = self._design.emblem_box
        try:
            picture = ImageReader(str(image))
        except OSError as error:
            raise Refused("documents_certificates.emblem", file=image.name) from error
        left, bottom = box.x * MM, (self._design.height - box.y - box.height) * MM
        width, height = box.width * MM, box.height * MM
        self._canvas.drawImage(
            picture, left, bottom, width, height, mask="auto", preserveAspectRatio=True, anchor="c"
        )

    def _texts(self, certificate: Certificate, look: Look) -> dict[Slot, Text]:
        """What each slot of this sheet says; what bought sheets already show only with the background."""
        words = wording(certificate)
        slots = self._design.slots_for(look.kind, look.signers)
        return {slot: text_of(slot, words) for slot in slots if self._press.background or not slot.preprinted}

    def _common(self, look: Look, texts: Sequence[dict[Slot, Text]]) -> _Common:
        """Make the form of what all sheets of a look share."""
        places = [index for index, other in enumerate(self._looks) if other == look]
        first = texts[places[0]]
        same = [slot for slot in first if all(texts[index][slot] == first[slot] for index in places)]
        parts = [self._press.divider(look.kind)]
        for slot in same:
            parts.append(self._written(slot, first[slot]))
            self._warn(slot, first[slot], places[0] if len(places) == 1 else None)
        codes = [self._codes[index] for index in places]
        code = qr.shared([found for found in codes if found]) if all(codes) else None
        if code:
            parts.append(self._drawn(code, look.signers, spread=0.06))
        name = f"texts{places[0]}"
        self._canvas.beginForm(name)
        self._canvas.addLiteral("\n".join(part for part in parts if part))
        self._canvas.endForm(Resources=self._resources(same))
        return _Common(name, frozenset(same), code)

    def _resources(self, slots: Sequence[Slot]) -> PDFResourceDictionary:
        """Fonts, and the pattern for titles that shine: reportlab's forms cannot carry one by themselves."""
        shining = [slot for slot in slots if slot.gradient]
        patterns = {SHINE: shine(shining[0], self._design)} if shining else {}
        resources = PDFResourceDictionary(Pattern=patterns)
        resources.basicFonts()
        return resources

    def _page(self, index: int, common: _Common, texts: Mapping[Slot, Text]) -> None:
        canvas, design, code = self._canvas, self._design, self._codes[index]
        scale, (right, down) = design.scale, design.offset
        if (scale, right, down) != (1.0, 0.0, 0.0):
            canvas.addLiteral(f"{scale:.5g} 0 0 {scale:.5g} {number(right * MM)} {number(-down * MM)} cm")
        if self._press.background:
            canvas.doForm("background")
            if design.emblem:
                canvas.doForm("emblem")
        canvas.doForm(common.form)
        for slot, text in texts.items():
            if slot not in common.slots:
                canvas.addLiteral(self._written(slot, text))
                self._warn(slot, text, index)
        if code:
            own = qr.without(code, common.code) if common.code else code
            canvas.addLiteral(self._drawn(own, self._looks[index].signers))
        canvas.showPage()

    def _written(self, slot: Slot, text: Text) -> str:
        fitted = self._press.compositor.fitted(slot, text)
        return self._scribe.write(slot, fitted) if fitted else ""

    def _warn(self, slot: Slot, text: Text, index: int | None) -> None:
        squeeze = self._press.compositor.squeeze(slot, text)
        if squeeze is None:
            return
        recipient = "" if index is None else self._certificates[index].recipient
        sheet = None if index is None else index + 1
        self._warnings.append(FitWarning(sheet, recipient, squeeze.slot, squeeze.code, squeeze.percent))

    def _code(self, certificate: Certificate) -> qr.Code | None:
        """The QR code; none as long as there is no number at all to look the sheet up by."""
        decided = decision_number(certificate) if certificate.decision_number else ""
        numbers = [decided, certificate.register_number, certificate.serial]
        if not any(numbers):
            return None
        return self._press.codes.code("\n".join(part for part in [certificate.unit, *numbers] if part))

    def _drawn(self, code: qr.Code, signers: int, *, spread: float = 0) -> str:
        if not code.bits:
            return ""
        box, ink = self._design.qr_boxes[signers], colour_code(self._design.colours["ink"])
        bottom = (self._design.height - box.y - box.height) * MM
        return f"{ink} rg\n{qr.operators(code, box.x * MM, bottom, box.width * MM, spread=spread)}"


def _look(certificate: Certificate) -> Look:
    return Look(certificate.kind, max(1, len(certificate.signers)), title_of(certificate))
