"""Vietnamese telephone numbers (domain.md §10.6)."""

import re
from typing import Final

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.repaired import Repaired

ZERO_RESTORED: Final = "phone.zero_restored"
PREFIX_UPDATED: Final = "phone.prefix_updated"

_MOBILE = re.compile(r"0[35789][0-9]{8}")
_LANDLINE = re.compile(r"02[0-9]{8,9}")
_ALLOWED = re.compile(r"\+?[0-9]+")
_SEPARATORS = str.maketrans("", "", " .-()/'’`")
_COUNTRY = re.compile(r"(?:\+84|0084|84(?=[0-9]{9,10}$))0?")
# 11-digit mobile prefixes and what they became on 15/09/2018 (QĐ 798/QĐ-BTTTT).
_OLD_PREFIXES: Final = {
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078",
    "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036",
    "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058", "0199": "059",
}  # fmt: skip
_STARS, _DIGITS_SHOWN = "•••••••", 3


def repair_phone(value: str | int | float) -> Repaired:
    """The digits of one telephone number, beginning with 0.

    Spaces, dots and hyphens go; +84 and 84 become 0. Codes: "phone.zero_restored" (Excel dropped the 0),
    "phone.prefix_updated" (an 11-digit mobile number of before 2018). Raises ``Refused("phone.unreadable")``
    for a float, letters, or several numbers in one cell.
    """
    if isinstance(value, float):
        raise Refused("phone.unreadable")
    compact = clean(str(value)).translate(_SEPARATORS)
    if not _ALLOWED.fullmatch(compact) or not 8 <= len(compact) <= 15:
        raise Refused("phone.unreadable")
    digits = _COUNTRY.sub("0", compact, count=1) if _COUNTRY.match(compact) else compact
    if digits.startswith("+"):
        return Repaired(digits)
    if len(digits) == 11 and digits[:4] in _OLD_PREFIXES:
        return Repaired(_OLD_PREFIXES[digits[:4]] + digits[4:], PREFIX_UPDATED)
    if digits[0] != "0" and not check_phone("0" + digits):
        return Repaired("0" + digits, ZERO_RESTORED)
    return Repaired(digits)


def check_phone(number: str) -> list[str]:
    """["phone.unusual"] unless the digits are a Vietnamese mobile or landline number."""
    known = _MOBILE.fullmatch(number) or _LANDLINE.fullmatch(number)
    return [] if known else ["phone.unusual"]


def mask_phone(number: str) -> str:
    """As shown in lists: "0300000123" → "•••••••123": two numbers can be told apart, nobody can be called."""
    return _STARS + number[-_DIGITS_SHOWN:] if len(number) > _DIGITS_SHOWN else _STARS if number else ""
