"""Certificates as PDF: one file for a batch, or one file for each sheet.

What a batch has in common is written once: the background as one form, the texts that are the same on all its
sheets as another for each kind of sheet; a page holds only what is its own.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.certificates import qr
from desktop_app.documents.certificates.content import (
    Certificate,
    CertificateKind,
    decision_number,
    wording,
)
from desktop_app.documents.certificates.design import Design, Slot
from desktop_app.documents.certificates.faces import Faces
from desktop_app.documents.certificates.file_names import FileNames
from desktop_app.documents.certificates.motifs import divider
from desktop_app.documents.certificates.ornaments import Sheet, draw
from desktop_app.documents.certificates.pen import MM, Pen, number
from desktop_app.documents.certificates.saving import beside, rename, save
from desktop_app.documents.certificates.sheet import Compositor, Scribe, Squeeze, Text, text_of
from desktop_app.documents.fonts import Fonts
from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent

Look: TypeAlias = tuple[CertificateKind, int]
"""Which slots a sheet has: its kind and how many sign blocks."""
TITLES: Mapping[CertificateKind, str] = {
    CertificateKind.INDIVIDUAL: "Giấy khen",
    CertificateKind.COLLECTIVE: "Giấy khen",
    CertificateKind.INITIATIVE: "Giấy chứng nhận sáng kiến",
}


@dataclass(frozen=True, slots=True)
class Warning:
    """A text that was made smaller or wrapped. ``number``: the sheet, from 1; None when it is the same on all sheets.

    ``slot`` is the name of the text in the layout, ``code`` the sentence, ``percent`` of the wanted size.
    """

    number: int | None
    recipient: str
    slot: str
    code: str
    percent: int


def write_certificates(
    path: Path,
    certificates: Sequence[Certificate],
    design: Design,
    fonts: Fonts,
    *,
    background: bool = True,
    progress: Progress = silent,
) -> tuple[Warning, ...]:
    """Write one PDF with a page for each certificate; the file appears whole or not at all.

    ``background`` False prints only what a pre-printed sheet lacks. The same input gives the same bytes.
    Raises ``Refused`` (see ``content.wording``, ``fitting.fit``, ``saving``, ``.nothing``, ``.emblem``) and what
    ``progress`` raises.
    """
    press = _Press(design, fonts, background)
    data, warnings = press.document(certificates, progress)
    save(path, data)
    return warnings


def write_each(
    folder: Path,
    certificates: Sequence[Certificate],
    pattern: str,
    design: Design,
    fonts: Fonts,
    *,
    progress: Progress = silent,
) -> tuple[tuple[Path, ...], tuple[Warning, ...]]:
    """Write one PDF for each certificate into an existing folder; returns the files and the warnings.

    ``pattern``: "{stt:03} - {ho_ten} - {so}.pdf" with the fields stt (1, 2 …), ho_ten, so (decision), so_hieu (serial),
    so_vao_so (register). Files of the same name are replaced. No file appears before all are written. Raises as
    ``write_certificates`` and ``Refused("documents_certificates.pattern")``.
    """
    press, names = _Press(design, fonts, True), FileNames(pattern)
    finished: dict[Path, Path] = {}
    warnings: list[Warning] = []
    try:
        for index, certificate in enumerate(certificates, 1):
            progress(index - 1, len(certificates))
            path = folder / names.name(_name_fields(index, certificate))
            data, found = press.document([certificate], silent)
            finished[path] = beside(path, data)
            warnings += [Warning(index, item.recipient, item.slot, item.code, item.percent) for item in found]
        progress(len(certificates), len(certificates))
        for path, part in finished.items():
            rename(part, path)
    finally:
        for part in finished.values():
            part.unlink(missing_ok=True)
    return tuple(finished), tuple(warnings)


def _name_fields(index: int, certificate: Certificate) -> Mapping[str, str | int]:
    number = decision_number(certificate) if certificate.decision_number else ""
    return {
        "stt": index,
        "ho_ten": certificate.recipient,
        "so": number,
        "so_hieu": certificate.serial,
        "so_vao_so": certificate.register_number,
    }


class _Press:
    """What the documents of one job share: fonts opened, texts laid out, the background drawn."""

    def __init__(self, design: Design, fonts: Fonts, background: bool) -> None:
        self.design = design
        self.background = background
        self.faces = Faces(fonts)
        self.compositor = Compositor(self.faces)
        self.codes = qr.QrCodes()
        self.frame = _background(design) if background else ""
        self._dividers: dict[CertificateKind, str] = {}

    def document(
        self, certificates: Sequence[Certificate], progress: Progress
    ) -> tuple[bytes, tuple[Warning, ...]]:
        """The bytes of one PDF. Raises ``Refused("documents_certificates.nothing")`` for no certificates."""
        if not certificates:
            raise Refused("documents_certificates.nothing")
        return _Document(self, certificates).finished(progress)

    def divider(self, kind: CertificateKind) -> str:
        """The ornament under the title of this kind, if its layout has one."""
        if kind not in self._dividers and self.background and kind in self.design.dividers:
            y, width = self.design.dividers[kind]
            pen = Pen(self.design.height)
            colours = self.design.colours
            divider(
                pen,
                (self.design.width / 2, y),
                width,
                value=colours["metal"],
                accent=colours["accent"],
                paper=colours["paper"],
            )
            self._dividers[kind] = f"q\n{pen.code}\nQ"
        return self._dividers.get(kind, "")


class _Document:
    """One PDF being made."""

    def __init__(self, press: _Press, certificates: Sequence[Certificate]) -> None:
        self._press, self._design = press, press.design
        design = press.design
        size = (design.width * MM * design.scale, design.height * MM * design.scale)
        self._buffer = io.BytesIO()
        first = design.slots[0].face
        # reportlab writes its initial font into every page; without a name it is Helvetica, which is not embedded.
        press.faces[first]
        self._canvas = Canvas(
            self._buffer, pagesize=size, pageCompression=1, invariant=1, initialFontName=first, lang="vi-VN"
        )
        self._certificates = certificates
        # Fonts are asked for their codes by document, for which the canvas has no public name.
        document = self._canvas._doc  # noqa: SLF001
        self._scribe = Scribe(document, design.height, design.colours["shine"])
        self._warnings: list[Warning] = []

    def finished(self, progress: Progress) -> tuple[bytes, tuple[Warning, ...]]:
        """Draw all pages; the bytes of the file and what was squeezed."""
        canvas, total = self._canvas, len(self._certificates)
        canvas.setTitle(TITLES[self._certificates[0].kind])
        canvas.setAuthor(self._certificates[0].unit)
        canvas.setCreator("Sổ Thi Đua")
        if self._press.background:
            self._begin_form("background", self._press.frame)
        looks = _looks(self._certificates)
        texts = [self._texts(certificate) for certificate in self._certificates]
        common = {
            look: self._common(look, [texts[index] for index in places]) for look, places in looks.items()
        }
        for index, certificate in enumerate(self._certificates):
            progress(index, total)
            look = _look(certificate)
            self._page(index, common[look], texts[index])
        progress(total, total)
        canvas.save()
        return self._buffer.getvalue(), tuple(self._warnings)

    def _texts(self, certificate: Certificate) -> dict[Slot, Text]:
        """What each slot of this sheet says; constant texts only when the background is printed too."""
        slots = self._design.slots_for(*_look(certificate))
        words = wording(certificate)
        return {slot: text_of(slot, words) for slot in slots if self._press.background or not slot.constant}

    def _common(self, look: Look, sheets: Sequence[dict[Slot, Text]]) -> frozenset[Slot]:
        """Make the form of the texts that all sheets of a look share; returns their slots."""
        first = sheets[0]
        same = [slot for slot in first if all(sheet[slot] == first[slot] for sheet in sheets)]
        parts = [self._press.divider(look[0])]
        for slot in same:
            parts.append(self._written(slot, first[slot]))
            self._warn(slot, first[slot], 1 if len(self._certificates) == 1 else None, "")
        self._begin_form(_form_name(look), "\n".join(part for part in parts if part))
        return frozenset(same)

    def _page(self, index: int, common: frozenset[Slot], texts: Mapping[Slot, Text]) -> None:
        canvas, certificate = self._canvas, self._certificates[index]
        scale, (right, down) = self._design.scale, self._design.offset
        if (scale, right, down) != (1.0, 0.0, 0.0):
            canvas.addLiteral(f"{scale:.5g} 0 0 {scale:.5g} {number(right * MM)} {number(-down * MM)} cm")
        if self._press.background:
            canvas.doForm("background")
        canvas.doForm(_form_name(_look(certificate)))
        for slot, text in texts.items():
            if slot not in common and (written := self._written(slot, text)):
                canvas.addLiteral(written)
                self._warn(slot, text, index + 1, certificate.recipient)
        canvas.addLiteral(self._code(certificate))
        canvas.showPage()

    def _written(self, slot: Slot, text: Text) -> str:
        fitted = self._press.compositor.fitted(slot, text)
        return self._scribe.write(slot, fitted) if fitted else ""

    def _warn(self, slot: Slot, text: Text, sheet: int | None, recipient: str) -> None:
        squeeze: Squeeze | None = self._press.compositor.squeeze(slot, text)
        if squeeze:
            self._warnings.append(Warning(sheet, recipient, squeeze.slot, squeeze.code, squeeze.percent))

    def _code(self, certificate: Certificate) -> str:
        """The QR code; none as long as there is no number at all to look the sheet up by."""
        decided = decision_number(certificate) if certificate.decision_number else ""
        numbers = [decided, certificate.register_number, certificate.serial]
        if not any(numbers):
            return ""
        text = "\n".join(part for part in [certificate.unit, *numbers] if part)
        side, modules = self._press.codes.modules(text)
        box = self._design.qr_boxes[max(1, len(certificate.signers))]
        ink = self._design.colours["ink"]
        pen = Pen(self._design.height)
        pen.fill_style(ink)
        return f"{pen.code}\n" + qr.operators(
            side, modules, box.x, self._design.height - box.y - box.height, box.width
        )

    def _begin_form(self, name: str, code: str) -> None:
        self._canvas.beginForm(name)
        if name == "background" and self._design.emblem:
            self._emblem(self._design.emblem)
        self._canvas.addLiteral(code)
        self._canvas.endForm()

    def _emblem(self, image: Path) -> None:
        box = self._design.emblem_box
        try:
            picture = ImageReader(str(image))
        except OSError as error:
            raise Refused("documents_certificates.emblem", file=image.name) from error
        bottom = (self._design.height - box.y - box.height) * MM
        self._canvas.drawImage(
            picture,
            box.x * MM,
            bottom,
            width=box.width * MM,
            height=box.height * MM,
            mask="auto",
            preserveAspectRatio=True,
        )


def _background(design: Design) -> str:
    pen = Pen(design.height)
    sheet = Sheet(design.width, design.height, design.colours)
    for name, options in design.ornaments:
        draw(pen, sheet, name, options)
    return pen.code


def _look(certificate: Certificate) -> Look:
    return certificate.kind, max(1, len(certificate.signers))


def _looks(certificates: Sequence[Certificate]) -> dict[Look, list[int]]:
    found: dict[Look, list[int]] = {}
    for index, certificate in enumerate(certificates):
        found.setdefault(_look(certificate), []).append(index)
    return found


def _form_name(look: Look) -> str:
    return f"{look[0].value}{look[1]}"
