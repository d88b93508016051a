"""Text as it is stored: NFC, ordinary spaces, nothing invisible (domain.md §10.3)."""

import re
import unicodedata

from desktop_app.domain.text.letters import D_LOOK_ALIKES

# U+00AD stays: it is ư in TCVN3, and a cell is cleaned before its encoding is known.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff]"
)


def nfc(text: str) -> str:
    """The text in Unicode normalisation form C. Repairs the half-composed form of old keyboards."""
    return unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """One line of text ready to be stored.

    NFC; every kind of space and line break becomes one space; zero-width characters, bidi controls,
    control characters and lone surrogates go; ends are trimmed. U+00AD is kept.
    """
    if not text.isprintable():
        text = _INVISIBLE.sub("", text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def clean_lines(text: str) -> str:
    """As ``clean``, keeping line breaks (as ``\\n``); blank lines at both ends go."""
    return "\n".join(clean(line) for line in text.splitlines()).strip("\n")


def repair_d(text: str) -> str:
    """The text with eth and African D (Ð, ð, Ɖ, ɖ) written as Đ, đ.

    Only for text known to be Unicode: in TCVN3, U+00D0 is é.
    """
    return text.translate(D_LOOK_ALIKES)
