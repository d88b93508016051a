"""What two people compare by phone or on paper to know that a device is the one it says it is.

Both forms are stretched by scrypt, so that searching for a device with the same words costs far more than
60 (or 50) bits of plain hashing. Nothing may be changed here: printed letters hold these codes.
"""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from desktop_app.domain import canonical
from desktop_app.exchange.public_keys import DevicePublic

WORD_COUNT = 1024

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # https://www.crockford.com/base32.html
_MISREAD = str.maketrans("OIL", "011")
_CODE = re.compile(rf"[{_CROCKFORD}]{{10}}")


def word_list(text: str) -> tuple[str, ...]:
    """The words of ``resources/words.txt``, one per line. Raises ``ValueError`` when it is not the whole
    list."""
    words = tuple(unicodedata.normalize("NFC", text).split())
    if len(set(words)) != WORD_COUNT or len(words) != WORD_COUNT:
        raise ValueError("the word list must hold 1,024 different words")
    return words


def six_words(public: DevicePublic, unit: str, words: Sequence[str]) -> tuple[str, ...]:
    """The six words (60 bits) of a device that says it belongs to ``unit`` (32 hex digits).

    ``words`` is the list of ``word_list``; its order is part of the result.
    """
    number = _stretched(public, unit, b"goithidua/1 six words", 60)
    return tuple(words[number >> shift & 1023] for shift in range(50, -1, -10))


def letter_code(public: DevicePublic, unit: str) -> str:
    """The code (50 bits) of a device for the official letter: "7K3QZ-0M9XT"."""
    return _written(_stretched(public, unit, b"goithidua/1 letter code", 50))


def receipt_code(package: bytes) -> str:
    """Mã biên nhận of a package file: 50 bits of its SHA-256, read over the phone like a letter code."""
    return _written(int.from_bytes(hashlib.sha256(package).digest()[:8], "big") >> 14)


def typed_code(text: str) -> str | None:
    """A letter code as a person typed it, in its written form; None when it cannot be one.

    Case, blanks and hyphens do not matter, and O, I, L are read as 0, 1, 1.
    """
    code = re.sub(r"[\s-]", "", text).upper().translate(_MISREAD)
    return f"{code[:5]}-{code[5:]}" if _CODE.fullmatch(code) else None


def _written(number: int) -> str:
    code = "".join(_CROCKFORD[number >> shift & 31] for shift in range(45, -1, -5))
    return f"{code[:5]}-{code[5:]}"


def _stretched(public: DevicePublic, unit: str, purpose: bytes, bits: int) -> int:
    form = canonical.encode({"age": public.age, "device": public.device, "sign": public.sign, "unit": unit})
    digest = hashlib.scrypt(form, salt=purpose, n=2**14, r=8, p=1, dklen=8)
    return int.from_bytes(digest, "big") >> 64 - bits
