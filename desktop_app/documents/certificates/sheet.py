"""One sheet as PDF operators: which text goes into which slot, and how it is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import PDFDocument

from desktop_app.documents.certificates.content import NBSP
from desktop_app.documents.certificates.design import FIELD, Slot
from desktop_app.documents.certificates.faces import Face, Faces, Word
from desktop_app.documents.certificates.fitting import SMALLEST, Fitted, Line, Paragraph, fit
from desktop_app.documents.certificates.pen import MM, colour_code, number

Run: TypeAlias = tuple[str, bool]
"""A piece of a line and whether it is set in the slot's strong font."""
Text: TypeAlias = tuple[tuple[Run, ...], ...]
"""What a slot says: its paragraphs as runs."""


def text_of(slot: Slot, wording: Mapping[str, tuple[str, ...]]) -> Text:
    """The paragraphs of a slot for one sheet; a line whose fields are all empty is left out."""
    found: list[tuple[Run, ...]] = []
    for template in slot.lines:
        names = FIELD.findall(template)
        values = {name: tuple(line for line in wording.get(name, ()) if line) for name in names}
        if names and not any(values.values()):
            continue
        if len(names) == 1 and template == f"{{{names[0]}}}":
            found += [((line, False),) for line in values[names[0]]]
        else:
            found.append(_runs(template, {name: " ".join(lines) for name, lines in values.items()}))
    if slot.capitals:
        return tuple(tuple((text.upper(), strong) for text, strong in runs) for runs in found)
    return tuple(found)


def _runs(template: str, values: Mapping[str, str]) -> tuple[Run, ...]:
    """The template with its fields filled in; the stars are looked for before, so a name may contain one."""
    return tuple(
        (FIELD.sub(lambda match: values[match[1]], piece), index % 2 == 1)
        for index, piece in enumerate(template.split("*"))
        if piece.strip()
    )


@dataclass(frozen=True, slots=True)
class Squeeze:
    """A text that did not fit at its wanted size. ``code`` names the sentence; ``percent`` of the wanted
    size."""

    slot: str
    code: str
    percent: int


SHINE = "Shine"
"""The name of the pattern that gradient slots are filled with."""


class Compositor:
    """Lays texts out and remembers how; shared by all documents of one job."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._fitted: dict[tuple[Slot, Text], Fitted | None] = {}

    def fitted(self, slot: Slot, text: Text) -> Fitted | None:
        """The layout of a text in its slot; None when there is nothing to write. Raises as ``fit``."""
        known = (slot, text)
        if known not in self._fitted:
            paragraphs = [line for runs in text if (line := self._words(slot, runs))]
            self._fitted[known] = fit(paragraphs, slot) if paragraphs else None
        return self._fitted[known]

    def squeeze(self, slot: Slot, text: Text) -> Squeeze | None:
        """What had to be done to the text, if anything."""
        fitted = self.fitted(slot, text)
        if fitted is None or (fitted.size > slot.largest * 0.95 and not fitted.wrapped):
            return None
        percent = int(100 * fitted.size / slot.largest)
        if fitted.size < max(slot.smallest, SMALLEST):
            return Squeeze(slot.name, "documents_certificates.tiny", percent)
        if fitted.wrapped:
            return Squeeze(slot.name, "documents_certificates.wrapped", percent)
        return Squeeze(slot.name, "documents_certificates.smaller", percent)

    def _words(self, slot: Slot, runs: tuple[Run, ...]) -> Paragraph:
        return tuple(
            self._faces[slot.strong if strong else slot.face].word(word)
            for text, strong in runs
            for word in text.split(" ")
            if word.strip(NBSP) or len(word) > 1
        )


class Scribe:
    """Writes laid out texts as operators of one PDF document, whose embedded fonts grow with the letters
    used."""

    def __init__(self, document: PDFDocument, height: float) -> None:
        self._document = document
        self._height = height * MM
        self._pieces: dict[Word, tuple[tuple[int, str], ...]] = {}

    def write(self, slot: Slot, fitted: Fitted) -> str:
        """The operators for one slot."""
        left, top = slot.box.x * MM, self._height - slot.box.y * MM
        parts = [f"/Pattern cs /{SHINE} scn" if slot.gradient else f"{colour_code(slot.colour)} rg"]
        for line in fitted.lines:
            parts.append(self._line(line, slot, fitted.size, (left + line.x, top - line.y)))
        if slot.underline:
            parts += [
                _rule(slot, fitted.size, left + line.x, top - line.y, line.width)
                for line in fitted.lines[-1:]
            ]
        return "\n".join(parts)

    def _line(self, line: Line, slot: Slot, size: float, start: tuple[float, float]) -> str:
        face: Face | None = None
        subset = -1
        parts = [f"BT 1 0 0 1 {number(start[0])} {number(start[1])} Tm"]
        if slot.tracking:
            parts.append(f"{number(slot.tracking * size)} Tc")
        shown: list[str] = []
        for index, word in enumerate(line.words):
            pieces = self._encoded(word)
            if index:
                shown.append("<20>")
            for at_subset, code in pieces:
                if (word.face, at_subset) != (face, subset):
                    if shown:
                        parts.append(f"[{_joined(shown)}]TJ")
                        shown = []
                    face, subset = word.face, at_subset
                    parts.append(
                        f"{face.font.getSubsetInternalName(subset, self._document)} {number(size)} Tf"
                    )
                shown.append(code)
        parts.append(f"[{_joined(shown)}]TJ")
        if slot.tracking:
            parts.append("0 Tc")
        parts.append("ET")
        return " ".join(parts)

    def _encoded(self, word: Word) -> tuple[tuple[int, str], ...]:
        """The word as hexadecimal strings and kerns, cut where the font's subset changes."""
        if word not in self._pieces:
            pieces: list[tuple[int, str]] = []
            kern = 0
            letters = zip(word.text, word.kerns, strict=True)
            for letter, after in letters:
                ((subset, code),) = word.face.font.splitString(letter, self._document)
                gap = f"{kern}" if kern else ""
                shown = f"{gap}<{code.hex()}>"
                if pieces and pieces[-1][0] == subset:
                    pieces[-1] = (subset, pieces[-1][1] + shown)
                else:
                    pieces.append((subset, shown))
                kern = round(-1000 * after)
            self._pieces[word] = tuple((subset, _joined([code])) for subset, code in pieces)
        return self._pieces[word]


def _joined(codes: list[str]) -> str:
    """Neighbouring hexadecimal strings as one."""
    return "".join(codes).replace("><", "")


def _rule(slot: Slot, size: float, x: float, y: float, width: float) -> str:
    drop = number(y - 0.3 * size)
    pen = f"{colour_code(slot.colour)} RG 0.7 w 0 J"
    return f"{pen} {number(x)} {drop} m {number(x + width)} {drop} l S"
