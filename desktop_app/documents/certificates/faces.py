"""Words of one font: measured and kerned once by HarfBuzz, then only looked up.

Only kerning is asked for, and the lining figures that ``Fonts`` puts under the digits. Ligatures would join
letters ("Th", "fi") into glyphs that no longer copy as text, and in all shipped fonts kerning alone leaves
one glyph per letter (checked by a test). So a word is its letters and the adjustments between them. All
lengths are shares of the font size.
"""

from dataclasses import dataclass
from unicodedata import combining

import uharfbuzz

from desktop_app.documents.fonts import Fonts
from desktop_app.domain.errors import Refused

_FEATURES = dict.fromkeys(("liga", "clig", "dlig", "calt", "rlig"), False) | {"kern": True, "lnum": True}
_TALLEST = "ẤỂỖẪỶŨĐgyệậọp"


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A piece of text without a break. ``kerns``: change of the gap after each letter; ``left`` and
    ``right``: ink of the outermost letters from the word's origin; ``top`` and ``bottom``: highest and lowest
    ink over the baseline."""

    face: "Face"
    text: str
    width: float
    kerns: tuple[float, ...]
    left: float
    right: float
    top: float
    bottom: float


class Face:
    """One font, with the words measured so far."""

    def __init__(self, fonts: Fonts, name: str) -> None:
        self.name = name
        self.font = fonts.face(name)
        self._face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(fonts.path(name))))
        self._font = uharfbuzz.Font(self._face)
        self._em = float(self._face.upem)
        self._words: dict[str, Word] = {}
        self.capital_height = self._measure("H").top
        tall = self._measure(_TALLEST)
        self.leading = tall.top - tall.bottom
        self.space = self._measure(" ").width

    def word(self, text: str) -> Word:
        """``text`` measured.

        Raises ``Refused("documents_certificates.missing_letter")`` for a letter the font lacks.
        """
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = self._measure(text)
        return found

    def _measure(self, text: str) -> Word:
        self._check(text)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font, buffer, _FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        if len(infos) != len(text):
            raise Refused("documents_certificates.missing_letter", letter=text, text=text)
        kerns: list[float] = []
        at, left, right, top, bottom = 0.0, 0.0, 0.0, 0.0, 0.0
        for info, position in zip(infos, positions, strict=True):
            extents = self._font.get_glyph_extents(info.codepoint)
            left = min(left, at + extents.x_bearing)
            right = max(right, at + extents.x_bearing + extents.width)
            top = max(top, extents.y_bearing)
            bottom = min(bottom, extents.y_bearing + extents.height)
            kerns.append((position.x_advance - self._font.get_glyph_h_advance(info.codepoint)) / self._em)
            at += position.x_advance
        em = self._em
        return Word(self, text, at / em, tuple(kerns), left / em, right / em, top / em, bottom / em)

    def _check(self, text: str) -> None:
        """Refuse letters without a glyph, and marks that NFC could not join to a letter."""
        known = self.font.face.charToGlyph
        for letter in text:
            if ord(letter) not in known or combining(letter):
                raise Refused("documents_certificates.missing_letter", letter=letter, text=text)


class Faces:
    """The fonts of one design by name, each opened once."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._faces: dict[str, Face] = {}

    def __getitem__(self, name: str) -> Face:
        if name not in self._faces:
            self._faces[name] = Face(self._fonts, name)
        return self._faces[name]
