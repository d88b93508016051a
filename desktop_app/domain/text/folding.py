"""Text as it is searched and compared: without case, marks and spelling habits (domain.md §10.2).

The names and queries of a whole book pass through ``fold``, so it is one table look-up per letter.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import chain, product

from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.letters import D_LOOK_ALIKES, TONES, with_tone

_D = frozenset("đ").union(D_LOOK_ALIKES.values(), map(chr, D_LOOK_ALIKES))
_DROPPED = ("Mn", "Cc", "Cf")


def _fold_once(letter: str) -> str:
    if letter in _D:
        return "d"
    if letter.isspace():
        return " "
    decomposed = unicodedata.normalize("NFD", letter.casefold())
    return "".join(part for part in decomposed if unicodedata.category(part) not in _DROPPED)


def _fold_letter(letter: str) -> str:
    folded = "".join(map(_fold_once, letter))
    # A few letters need a second round: what a decomposition yields may have a lower case of its own.
    return folded if folded == letter else _fold_letter(folded)


class _Table(dict[int, str]):
    """A ``str.translate`` table: common letters prepared, any other letter worked out when met."""

    def __init__(self, codes: Iterable[int]) -> None:
        super().__init__((code, _fold_letter(chr(code))) for code in codes)

    def __missing__(self, code: int) -> str:
        return _fold_letter(chr(code))


_TABLE = _Table(chain(range(0x250), range(0x300, 0x370), range(0x1E00, 0x1F00), range(0x2000, 0x2070)))


def fold(text: str) -> str:
    """The search form: lower case, no marks, đ as d, single spaces. ``fold(fold(x)) == fold(x)``.

    "Nguyễn Thị Hoà" → "nguyen thi hoa". Invisible characters go; punctuation stays.
    """
    folded = text.translate(_TABLE)
    if "  " in folded:
        folded = " ".join(folded.split())
    return folded.strip(" ")


_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The folded words in order, without punctuation: "Số 128/QĐ-CĐCS" → ["so", "128", "qd", "cdcs"]."""
    return _WORD.findall(fold(text))


def initials(text: str) -> str:
    """The first letters of the folded words: "Nguyễn Văn Đức" → "nvd"."""
    return "".join(word[0] for word in words(text))


def compact(text: str) -> str:
    """The folded words written together: "Nguyễn Văn Đức" → "nguyenvanduc"."""
    return "".join(words(text))


def _movable() -> dict[str, str]:
    moved = {}
    for first, second, tone in product("oOuU", "aăâeêiơyAĂÂEÊIƠY", TONES):
        on_first = with_tone(first, tone) + second
        on_second = first + with_tone(second, tone)
        moved[on_first] = on_second
        moved[on_second] = on_first
    return moved


_MOVED = _movable()


def _toned(letters: str) -> str:
    return "".join(with_tone(letter, tone) for letter in letters for tone in TONES)


_LETTER = r"[^\W\d_]"
_MISPLACED = re.compile(
    # hoà, khoẻ, thuỷ: an open syllable carries its tone on the first vowel, except after q
    rf"(?:[oO][{_toned('aeAE')}]|(?<![qQ])[uU][{_toned('yY')}])(?!{_LETTER})"
    # Hòang, tòan, hùynh: a closed syllable carries it on the second
    rf"|(?:[{_toned('oO')}][aăeAĂE]|[{_toned('uU')}][yY])(?={_LETTER})(?![êÊ])"
    # qúy, qủa: after q the u is part of the consonant
    rf"|(?<=[qQ])[{_toned('uU')}][aăâeêiơyAĂÂEÊIƠY]"
)


def normalise_tones(text: str) -> str:
    """One placement of the tone in oa, oe and uy, in NFC, case kept: "Hoà" → "Hòa", "Thuỷ" → "Thủy".

    Also mends "Hòang" → "Hoàng" and "Qúy" → "Quý". For keys and matching only: a name keeps its legal
    spelling (domain.md §10.1).
    """
    return _MISPLACED.sub(_move, unicodedata.normalize("NFC", text))


def _move(match: re.Match[str]) -> str:
    return _MOVED[match[0]]


def same_text(a: str, b: str) -> bool:
    """Whether two texts differ in nothing but case, spaces, Unicode form and tone placement."""
    return _comparable(a) == _comparable(b)


def _comparable(text: str) -> str:
    return normalise_tones(clean(text)).casefold()
