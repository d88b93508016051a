"""Measuring and wrapping text for pages drawn directly on a canvas."""

from collections.abc import Callable

from desktop_app.documents.fonts import Fonts


class Measure:
    """Widths of texts in one font and size, in points; words are measured once.

    A list of a thousand rows repeats its words (names, units, dates), so the cache does most of the work.
    """

    def __init__(self, fonts: Fonts, font: str, size: float) -> None:
        face = fonts.face(font).face
        self.font = font
        self.size = size
        self._letter: Callable[[int, float], float] = face.charWidths.get
        self._default: float = face.defaultWidth
        self._scale = size / 1000
        self._words: dict[str, float] = {}
        self._space = self.width(" ")

    def width(self, text: str) -> float:
        """The width of ``text`` in points."""
        known = self._words.get(text)
        if known is None:
            letter, default = self._letter, self._default
            known = sum([letter(ord(character), default) for character in text]) * self._scale
            self._words[text] = known
        return known

    def wrap(self, text: str, width: float) -> list[str]:
        """The lines of ``text`` in a column of ``width`` points; line breaks stay, too long words are cut."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            self._wrap_paragraph(paragraph, width, lines)
        return lines

    def _wrap_paragraph(self, text: str, width: float, lines: list[str]) -> None:
        line: list[str] = []
        used = 0.0
        for word in text.split(" "):
            size = self.width(word)
            if line and used + self._space + size > width:
                lines.append(" ".join(line))
                line, used = [], 0.0
            while size > width and len(word) > 1:
                cut = self._fitting(word, width)
                lines.append(word[:cut])
                word = word[cut:]
                size = self.width(word)
            used += size + (self._space if line else 0.0)
            line.append(word)
        lines.append(" ".join(line))

    def _fitting(self, word: str, width: float) -> int:
        """How many letters of a too long word to put on a line: up to a hyphen or slash if there is one."""
        used = 0.0
        fitting = joint = 0
        for index, character in enumerate(word, start=1):
            used += self.width(character)
            if used > width:
                break
            fitting = index
            if character in "-/":
                joint = index
        return joint or max(fitting, 1)
