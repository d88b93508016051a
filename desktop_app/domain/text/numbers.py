"""Numbers on screen and paper: dot for thousands, comma for decimals, Roman ordinals (domain.md §10.5)."""

import re

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean

_SHARE = re.compile(r"(\d{1,7})(?:[.,](\d{1,4}))?\s*%?")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def format_integer(number: int) -> str:
    """1202 → "1.202"."""
    return f"{number:,}".replace(",", ".")


def format_percent(hundredths: int) -> str:
    """Hundredths of a percent, without useless zeros: 3333 → "33,33 %", 23230 → "232,3 %", 9000 → "90 %"."""
    whole, rest = divmod(abs(hundredths), 100)
    decimals = f",{rest:02}".rstrip("0").rstrip(",")
    return f"{'-' if hundredths < 0 else ''}{format_integer(whole)}{decimals} %"


def parse_share(text: str) -> int:
    """A share of 0 to 100 percent in hundredths: "33,33 %", "33.33", "90" → 3333, 3333, 9000.

    Raises ``Refused``: "share.unreadable", "share.decimals" (more than two), "share.range"; with ``value``.
    """
    value = clean(text)
    match = _SHARE.fullmatch(value)
    if match is None or not value.isascii():
        raise Refused("share.unreadable", value=value)
    whole, decimals = match[1], (match[2] or "").rstrip("0")
    if len(decimals) > 2:
        raise Refused("share.decimals", value=value)
    hundredths = int(whole) * 100 + int(decimals.ljust(2, "0"))
    if hundredths > 10_000:
        raise Refused("share.range", value=value)
    return hundredths


def roman(number: int) -> str:
    """Roman numeral of 1 to 3999, as in "lần thứ VI". Raises ``ValueError`` outside."""
    if not 1 <= number <= 3999:
        raise ValueError(number)
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
