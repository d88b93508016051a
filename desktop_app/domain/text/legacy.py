"""Text typed in TCVN3 (.VnTime…) or VNI (VNI-Times…) before Unicode, made readable (domain.md §10.4).

Such text looks like Latin-1 noise ("NguyÔn V¨n §øc"). The font says which encoding it is; without a font the
column decides; a single short name often cannot. Text that holds any letter above U+00FF is Unicode
already and is never touched.
"""

import re
import string
from collections import Counter
from collections.abc import Iterable
from enum import Enum

from desktop_app.domain.text.cleaning import nfc
from desktop_app.domain.text.legacy_tables import TCVN3_LETTERS, TCVN3_MARKS, TCVN3_WRITTEN, VNI_LETTERS
from desktop_app.domain.text.letters import split_tone
from desktop_app.domain.text.syllables import is_syllable


class Encoding(Enum):
    """How the letters of a text are coded."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"


# Half-converted PDFs write Greek mu for the micro sign, which is à in TCVN3.
_MU = "\u03bc"
# domain.md §10.4; a soft hyphen, a degree sign or a quotation mark alone also stands in Unicode texts
_TCVN3_ONLY = re.compile("[µ¶¸¹¨©ª¬®¼½¾Æß×Þ§¡¢£¤¥¦÷]")
_ABOVE_LATIN1 = re.compile(r"[^\W\u0000-\u00ff\u03bc]|[\u0300-\u036f]")

_TCVN3_TABLE = str.maketrans({**TCVN3_LETTERS, **TCVN3_MARKS, _MU: "à"})
_CAPITAL_PAIRS = {
    base.upper() + small: small.upper()
    for small in TCVN3_LETTERS.values()
    if (base := split_tone(small)[0]) != small
}
_CAPITAL_PAIR = re.compile("|".join(_CAPITAL_PAIRS))
_CAPITAL_WORD = re.compile(r"[^\W\d_]{2,}")

_VNI_PAIRS = {written: letter for letter, written in VNI_LETTERS.items()}
_VNI_PAIRS |= {  # a capital followed by a small mark, as in a name that begins with a vowel
    written[0] + written[1].lower(): letter for written, letter in _VNI_PAIRS.items() if written[1:].isupper()
}
_VNI_PIECE = re.compile("|".join(sorted(map(re.escape, _VNI_PAIRS), key=len, reverse=True)))


def from_tcvn3(text: str, capitals: bool = False) -> str:
    """TCVN3 text in Unicode. ``capitals``: the font shows capitals only (its name ends in H).

    Reads toned capitals in both spellings ("Aµ" for À), and raises the toned small letters inside a word
    typed in capitals ("NGUYÔN" → "NGUYỄN"). Text with a letter above U+00FF comes back unchanged.
    """
    if _is_unicode(text):
        return text
    letters = nfc(text.translate(_TCVN3_TABLE))
    joined = _CAPITAL_PAIR.sub(lambda pair: _CAPITAL_PAIRS[pair[0]], letters)
    return joined.upper() if capitals else _CAPITAL_WORD.sub(_raise_toned, joined)


def _raise_toned(match: re.Match[str]) -> str:
    word = match[0]
    capitals = sum(map(str.isupper, word))
    raised = capitals > 1 and all(letter.isupper() or split_tone(letter)[1] for letter in word)
    return word.upper() if raised else word


def to_tcvn3(text: str) -> str:
    """Unicode text in TCVN3, toned capitals as capital and small letter; the reverse of ``from_tcvn3``."""
    return "".join(TCVN3_WRITTEN.get(letter, letter) for letter in nfc(text))


def from_vni(text: str) -> str:
    """VNI text in Unicode. Text with a letter above U+00FF comes back unchanged."""
    if _is_unicode(text):
        return text
    return _VNI_PIECE.sub(lambda piece: _VNI_PAIRS[piece[0]], nfc(text))


def to_vni(text: str) -> str:
    """Unicode text in VNI; the reverse of ``from_vni``."""
    return "".join(VNI_LETTERS.get(letter, letter) for letter in nfc(text))


def to_unicode(text: str, encoding: Encoding, capitals: bool = False) -> str:
    """The text read in the given encoding; ``capitals`` as in ``from_tcvn3``."""
    if encoding is Encoding.TCVN3:
        return from_tcvn3(text, capitals)
    return from_vni(text) if encoding is Encoding.VNI else text


def encoding_of_font(font: str) -> Encoding | None:
    """What a font name says: ".VnTime" → TCVN3, "VNI-Times" → VNI, an ordinary font → None."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return Encoding.TCVN3
    return Encoding.VNI if name.startswith("vni") else None


def is_capital_font(font: str) -> bool:
    """Whether a TCVN3 font shows small letters as capitals: ".VnTimeH"."""
    return encoding_of_font(font) is Encoding.TCVN3 and font.strip().endswith("H")


def detect(text: str) -> Encoding | None:
    """The encoding of one text by its letters; None when they cannot tell.

    A letter above U+00FF is Unicode. Otherwise the encoding that makes Vietnamese syllables of the most
    words; a tie is None ("Hoà" is also VNI for "Hồ").
    """
    if text.isascii():
        return None
    if _is_unicode(text):
        return Encoding.UNICODE
    votes = Counter({encoding: _readable(text, encoding) for encoding in Encoding})
    (best, most), (_, second), _ = votes.most_common()
    return best if most > second else None


def is_certain(text: str) -> bool:
    """Whether a text is TCVN3 beyond doubt: it reads so and holds signs that no Vietnamese word of Unicode
    has."""
    return _TCVN3_ONLY.search(text) is not None and detect(text) is Encoding.TCVN3


def _readable(text: str, encoding: Encoding) -> int:
    """How many words with special letters are Vietnamese syllables when read in this encoding."""
    special = (word for word in text.split() if not word.isascii())
    return sum(map(_is_readable, (to_unicode(word, encoding) for word in special)))


# Only signs that are letters in neither encoding: § and « are Đ and ô in TCVN3.
_EDGES = f"{string.punctuation}“”‘’…–—•"


def _is_readable(word: str) -> bool:
    return is_syllable(word.strip(_EDGES))


def detect_column(samples: Iterable[str], fonts: Iterable[str] = ()) -> Encoding:
    """The encoding of a column: its fonts decide, else the majority of its texts, else Unicode.

    ``fonts``: names of the fonts of its cells. A legacy font is not believed where some texts are clearly
    Unicode and none reads in the font's encoding. The person confirms in the preview.
    """
    votes = Counter(found for text in samples if (found := detect(text)))
    named = Counter(found for font in fonts if (found := encoding_of_font(font)))
    if named:
        encoding = named.most_common(1)[0][0]
        if votes[encoding] or not votes[Encoding.UNICODE]:
            return encoding
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return Encoding.UNICODE
    return ranked[0][0]


def _is_unicode(text: str) -> bool:
    return _ABOVE_LATIN1.search(text) is not None
