"""The Vietnamese alphabet as data: its order, its vowels and the five tone marks."""

import unicodedata
from collections.abc import Mapping
from itertools import product
from typing import Final

ALPHABET: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""Alphabet order (CLDR ``vi``); f, j, w and z stand where Latin puts them."""

VOWELS: Final = "aăâeêioôơuưy"
GRAVE, HOOK, TILDE, ACUTE, DOT = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"
TONES: Final = GRAVE + HOOK + TILDE + ACUTE + DOT
"""Combining marks of huyền, hỏi, ngã, sắc, nặng: the order of CLDR and of the TCVN3 table."""

D_LOOK_ALIKES: Final = {ord("Ð"): "Đ", ord("Ɖ"): "Đ", ord("ð"): "đ", ord("ɖ"): "đ"}
"""Eth and African D, seen in files where Đ was meant (domain.md §10.2); a ``str.translate`` table."""


def with_tone(letter: str, tone: str) -> str:
    """The letter carrying the combining mark ``tone`` (or none when it is empty), in NFC."""
    return unicodedata.normalize("NFC", letter + tone)


_TONED: Final[Mapping[str, tuple[str, str]]] = {
    with_tone(vowel, tone): (vowel, tone) for vowel, tone in product(VOWELS + VOWELS.upper(), TONES)
}


def split_tone(letter: str) -> tuple[str, str]:
    """The letter without its tone, and the tone mark ("" when it has none): "ễ" → ("ê", "\\u0303")."""
    return _TONED.get(letter) or (_split_foreign(letter) if letter > "\u007f" else (letter, ""))


def _split_foreign(letter: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", letter)
    tone = next((part for part in parts[1:] if part in TONES), "")
    return (unicodedata.normalize("NFC", parts.replace(tone, "")), tone) if tone else (letter, "")


LETTERS: Final = tuple(ALPHABET + ALPHABET.upper()) + tuple(_TONED)
"""Every letter of Vietnamese text in NFC, both cases, all tones."""
