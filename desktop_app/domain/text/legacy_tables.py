"""The letters of the two encodings used before Unicode: TCVN3 (ABC) and VNI (domain.md §10.4)."""

from typing import Final

from desktop_app.domain.text.letters import TONES, split_tone, with_tone

# TCVN 5712:1993 (VN3), one byte a letter, in the byte order of the standard's table.
TCVN3_LETTERS: Final = {
    chr(code): letter
    for code, letter in (
        *enumerate("ĂÂÊÔƠƯĐăâêôơưđ", 0xA1),
        *enumerate("àảãáạ", 0xB5),
        *enumerate("ằẳẵắ", 0xBB),
        *enumerate("ặầẩẫấậè", 0xC6),
        *enumerate("ẻẽéẹềểễếệìỉ", 0xCE),
        *enumerate("ĩíịò", 0xDC),
        *enumerate("ỏõóọồổỗốộờởỡớợù", 0xE1),
        *enumerate("ủũúụừửữứựỳỷỹýỵ", 0xF1),
    )
}
"""Character as seen in a file (Latin-1) → Vietnamese letter."""

TCVN3_MARKS: Final = {chr(code): mark for code, mark in enumerate(TONES, 0xB0)}
"""Tone marks that stand behind their letter, used with capitals."""

_PLAIN = dict(zip(TONES, "øûõùï", strict=True))
_CIRCUMFLEX = {"": "â", **dict(zip(TONES, "àåãáä", strict=True))}
_BREVE = {"": "ê", **dict(zip(TONES, "èúüéë", strict=True))}
_BASES = {"â": ("a", _CIRCUMFLEX), "ê": ("e", _CIRCUMFLEX), "ô": ("o", _CIRCUMFLEX), "ă": ("a", _BREVE)}
_SINGLE = {"đ": "ñ", "ơ": "ô", "ư": "ö", "ì": "ì", "í": "í", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def _vni_letters() -> dict[str, str]:
    letters = dict(_SINGLE)
    for vowel in "aeouyơư":
        letters |= {
            with_tone(vowel, tone): _SINGLE.get(vowel, vowel) + _PLAIN[tone]
            for tone in TONES
            if with_tone(vowel, tone) not in _SINGLE
        }
    for vowel, (base, marks) in _BASES.items():
        letters |= {with_tone(vowel, tone): base + marks[tone] for tone in ("", *TONES)}
    return letters | {letter.upper(): written.upper() for letter, written in letters.items()}


VNI_LETTERS: Final = _vni_letters()
"""Vietnamese letter, both cases → the one or two characters VNI writes for it."""


def _tcvn3_written() -> dict[str, str]:
    written = {letter: byte for byte, letter in TCVN3_LETTERS.items()}
    for small in tuple(written):
        base, tone = split_tone(small)
        if tone:
            capital = base.upper()
            written[small.upper()] = written.get(capital, capital) + written[small]
    return written


TCVN3_WRITTEN: Final = _tcvn3_written()
"""Vietnamese letter → its TCVN3 characters; a toned capital is the capital, then the toned small letter."""
