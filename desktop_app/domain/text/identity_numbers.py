"""Personal identity numbers: 12-digit CCCD and 9-digit CMND (domain.md §10.6).

CCCD (TT 59/2021/TT-BCA): three digits of the place of birth registration, one of century and gender, two of
the birth year, six at random. The numbers did not change with the mergers of provinces in 2025.
"""

import re
from typing import Final

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.repaired import Repaired

PROVINCES: Final = {
    "001": "Hà Nội", "002": "Hà Giang", "004": "Cao Bằng", "006": "Bắc Kạn", "008": "Tuyên Quang",
    "010": "Lào Cai", "011": "Điện Biên", "012": "Lai Châu", "014": "Sơn La", "015": "Yên Bái",
    "017": "Hòa Bình", "019": "Thái Nguyên", "020": "Lạng Sơn", "022": "Quảng Ninh", "024": "Bắc Giang",
    "025": "Phú Thọ", "026": "Vĩnh Phúc", "027": "Bắc Ninh", "030": "Hải Dương", "031": "Hải Phòng",
    "033": "Hưng Yên", "034": "Thái Bình", "035": "Hà Nam", "036": "Nam Định", "037": "Ninh Bình",
    "038": "Thanh Hóa", "040": "Nghệ An", "042": "Hà Tĩnh", "044": "Quảng Bình", "045": "Quảng Trị",
    "046": "Thừa Thiên Huế", "048": "Đà Nẵng", "049": "Quảng Nam", "051": "Quảng Ngãi", "052": "Bình Định",
    "054": "Phú Yên", "056": "Khánh Hòa", "058": "Ninh Thuận", "060": "Bình Thuận", "062": "Kon Tum",
    "064": "Gia Lai", "066": "Đắk Lắk", "067": "Đắk Nông", "068": "Lâm Đồng", "070": "Bình Phước",
    "072": "Tây Ninh", "074": "Bình Dương", "075": "Đồng Nai", "077": "Bà Rịa – Vũng Tàu",
    "079": "TP Hồ Chí Minh", "080": "Long An", "082": "Tiền Giang", "083": "Bến Tre", "084": "Trà Vinh",
    "086": "Vĩnh Long", "087": "Đồng Tháp", "089": "An Giang", "091": "Kiên Giang", "092": "Cần Thơ",
    "093": "Hậu Giang", "094": "Sóc Trăng", "095": "Bạc Liêu", "096": "Cà Mau",
}  # fmt: skip
"""Code → name of the province or city at the time the codes were given. Other codes are countries."""

MALE: Final = "male"
FEMALE: Final = "female"
ZEROS_RESTORED: Final = "national_id.zeros_restored"

_SCIENTIFIC = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_NUMBER_TEXT = re.compile(r"[0-9]+\.0+")
_SEPARATORS = str.maketrans("", "", " .-'’`")
# Length without the lost zeros → full length. CMND numbers of Hà Nội began with 01.
_SHORTENED: Final = {11: 12, 10: 12, 8: 9}
_COMPLETE: Final = (12, 9)
_ROUNDED: Final = 10**6
_STARS: Final = "********"


def repair_national_id(value: str | int | float) -> Repaired:
    """The digits of a CCCD or CMND, with the leading zeros that Excel dropped put back.

    12 digits are a CCCD, 9 a CMND. 11 or 10 digits (8 for a CMND) that do not begin with 0 get their zeros
    back, with the code "national_id.zeros_restored".

    Raises ``Refused``: "national_id.scientific" for a float or 3.8E+10 (digits are lost), also where Excel
    has read it as a number already and only zeros are left at its end;
    "national_id.not_digits", "national_id.length" (``digits``: how many there are).
    """
    if isinstance(value, float) or (isinstance(value, int) and value and value % _ROUNDED == 0):
        raise Refused("national_id.scientific")
    text = clean(str(value))
    if _SCIENTIFIC.fullmatch(text):
        raise Refused("national_id.scientific")
    if _NUMBER_TEXT.fullmatch(text):
        text = text.partition(".")[0]
    digits = text.translate(_SEPARATORS)
    if not (digits.isascii() and digits.isdigit()):
        raise Refused("national_id.not_digits")
    if len(digits) in _COMPLETE:
        return Repaired(digits)
    if digits[0] == "0" or len(digits) not in _SHORTENED:
        raise Refused("national_id.length", digits=len(digits))
    return Repaired(digits.zfill(_SHORTENED[len(digits)]), ZEROS_RESTORED)


def check_national_id(number: str, birth_iso: str | None, gender: str | None) -> list[str]:
    """Codes of warnings where a stored number contradicts itself, the birth date or the gender.

    ``birth_iso`` may be partial; ``gender`` is "male" or "female"; None means not known and is not compared.
    "national_id.form", "national_id.province", "national_id.gender", "national_id.birth_year".
    """
    if not (number.isascii() and number.isdigit() and len(number) in _COMPLETE):
        return ["national_id.form"]
    if len(number) == 9:
        return []
    found = [] if number[:3] in PROVINCES else ["national_id.province"]
    century, is_female = divmod(int(number[3]), 2)
    if gender in (MALE, FEMALE) and is_female != (gender == FEMALE):
        found.append("national_id.gender")
    if birth_iso and int(birth_iso[:4]) != 1900 + 100 * century + int(number[4:6]):
        found.append("national_id.birth_year")
    return found


def mask_national_id(number: str) -> str:
    """As shown in lists: "014199000123" → "0141********23" (domain.md §9.2).

    A CMND shows two digits at either end; anything shorter shows none. The stars do not tell the length.
    """
    if len(number) < 9:
        return _STARS if number else ""
    return number[: 4 if len(number) == 12 else 2] + _STARS + number[-2:]
