"""Names of people and units: their order, their parts, their capitals (domain.md §10.1)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from desktop_app.domain.text.cleaning import clean, nfc
from desktop_app.domain.text.folding import normalise_tones
from desktop_app.domain.text.letters import (
    ACUTE,
    ALPHABET,
    D_LOOK_ALIKES,
    DOT,
    GRAVE,
    HOOK,
    TILDE,
    TONES,
    split_tone,
)

CLDR_TONES: Final = TONES
"""ngang, huyền, hỏi, ngã, sắc, nặng: the order of Unicode CLDR."""
TRADITIONAL_TONES: Final = GRAVE + ACUTE + HOOK + TILDE + DOT
"""ngang, huyền, sắc, hỏi, ngã, nặng: the order of many schoolbooks."""

# One word's key is three parts: letters, tones, capitals. Letters are one byte each, closed by END, so that
# a shorter word comes first. Tones and capitals are mostly absent and are written as events (see _events).
_END = 0
_NUMBER = 1
_RANK: Final = {letter: bytes((rank + 2,)) for rank, letter in enumerate(ALPHABET)}
_FOREIGN = 0x40
_SPAN = 40


def sort_key(full_name: str, tones: str = CLDR_TONES) -> bytes:
    """A key whose byte order is the order of Vietnamese name lists: tên, then họ, then đệm.

    Words compare by base letters (a < ă < â), then by tone, then lower before upper case. Tone placement
    does not matter. ``tones``: CLDR_TONES or TRADITIONAL_TONES. b"" for an empty name.
    """
    words = full_name.split()
    if len(words) < 2:
        return b"".join(_word_key(word, tones) for word in (*words, *[""] * len(words)))
    return b"".join([_word_key(word, tones) for word in (words[-1], *words[:-1])])


_TOKEN = re.compile(r"[0-9]+|[^\W0-9_]+")


def text_key(text: str, tones: str = CLDR_TONES) -> bytes:
    """A key for ordinary texts (units, titles): word by word in reading order, numbers by value.

    "Tổ 2" comes before "Tổ 10"; punctuation does not matter.
    """
    tokens = _TOKEN.findall(nfc(text))
    return b"".join(
        _number_key(token) if token[0] in "0123456789" else _word_key(token, tones) for token in tokens
    )


def _number_key(digits: str) -> bytes:
    value = digits.lstrip("0")
    length = min(len(value), 0xFF)
    zeros = min(len(digits) - len(value), 0xFF)
    return bytes((_NUMBER, length)) + value.encode() + bytes((_END, zeros))


# A book of 300,000 names has a few thousand different words; remembering them makes a key three look-ups.
@lru_cache(maxsize=8192)
def _word_key(word: str, tones: str) -> bytes:
    ranks, marks, capitals = [], [], []
    for letter in normalise_tones(word).translate(D_LOOK_ALIKES):
        base, tone = split_tone(letter)
        ranks.append(_RANK.get(base.lower()) or _foreign(base))
        marks.append(tones.index(tone) + 1 if tone else 0)
        capitals.append(int(base.isupper()))
    return b"".join(ranks) + bytes((_END, *_events(marks), _END, *_events(capitals), _END))


def _foreign(letter: str) -> bytes:
    return bytes((_FOREIGN,)) + ord(letter[0]).to_bytes(3, "big")


def _events(levels: list[int]) -> Iterator[int]:
    """The non-zero levels (1 to 5) of equally long lists, in bytes that order as the lists do.

    The earlier the first non-zero level, the greater the list; then the higher that level; then the rest.
    """
    start = 0
    for place, level in enumerate(levels):
        if level:
            for _ in range((place - start) // _SPAN):
                yield 1
            yield (_SPAN - (place - start) % _SPAN) * 6 + level - 5
            start = place + 1


def title_case(name: str) -> str:
    """A name typed all in capitals (or all in small letters) with capital initials; any other unchanged.

    "NGUYỄN VĂN ĐỨC" → "Nguyễn Văn Đức", "H'HEN NIÊ" → "H'Hen Niê". Spaces are cleaned.
    """
    name = clean(name)
    return name.title() if name.isupper() or name.islower() else name
