"""Money: whole đồng, read from what people type, printed in digits and in words (domain.md §10.5)."""

import re
from typing import Final, NoReturn

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.numbers import format_integer

LARGEST: Final = 2**53 - 1
"""The largest amount a change line can carry (design.md §7)."""

_UNITS: Final = {
    "nghin ty": 10**12, "ngan ty": 10**12, "nghin ti": 10**12, "ngan ti": 10**12,
    "ty": 10**9, "ti": 10**9, "trieu": 10**6, "tr": 10**6, "nghin": 1000, "ngan": 1000, "k": 1000,
}  # fmt: skip
_CURRENCY = re.compile(r"\s*(?:vnd|vn dong|viet nam dong|dong|d|₫)\.?$")
_TERM = re.compile(
    r"\s*(?P<number>[0-9]+(?:[., ][0-9]+)*)"
    rf"(?:\s*(?P<unit>{'|'.join(_UNITS)})(?![a-z])(?:(?P<tail>[0-9]{{1,3}})$|(?P<half>\s*ruoi$))?)?"
)
_GROUPED = re.compile(r"[0-9]{1,3}([., ])[0-9]{3}(?:\1[0-9]{3})*")


def parse_money(text: str) -> int:
    """An amount in đồng: "80 triệu", "2,2 tỷ", "2 tỷ 300 triệu", "1tr5", "500k", "1.500.000 đ".

    Without a unit a single dot or comma before three digits separates thousands. With a unit a dot before
    three digits does too ("1.500 triệu"), and a comma there is a question.

    Raises ``Refused``: "money.unreadable", "money.ambiguous" ("1,500 triệu"), "money.fraction" (parts of a
    đồng), "money.too_large"; all with ``value``.
    """
    value = clean(text)
    rest = _CURRENCY.sub("", fold(value))
    total, smallest = 0, LARGEST
    while rest:
        match = _TERM.match(rest)
        if match is None:
            _refuse("money.unreadable", value)
        unit = _UNITS.get(match["unit"] or "", 1)
        if unit >= smallest or (total and unit == 1):
            _refuse("money.unreadable", value)
        total += _amount(match, unit, value)
        smallest = unit
        rest = rest[match.end() :].lstrip()
    if smallest == LARGEST:
        _refuse("money.unreadable", value)
    if total > LARGEST:
        _refuse("money.too_large", value)
    return total


def _refuse(code: str, value: str) -> NoReturn:
    raise Refused(code, value=value)


def _amount(match: re.Match[str], unit: int, value: str) -> int:
    digits, decimals = _number(match["number"], unit > 1, value)
    amount = _scaled(digits + decimals, len(decimals), unit, value)
    if match["tail"]:
        if decimals:
            _refuse("money.unreadable", value)
        amount += _scaled(match["tail"], len(match["tail"]), unit, value)
    return amount + (unit // 2 if match["half"] else 0)


def _scaled(digits: str, decimals: int, unit: int, value: str) -> int:
    scale: int = 10**decimals
    amount, left = divmod(int(digits) * unit, scale)
    if left:
        _refuse("money.fraction", value)
    return amount


def _number(text: str, has_unit: bool, value: str) -> tuple[str, str]:
    """The digits before and after the decimal sign."""
    separators = [sign for sign in text if sign in "., "]
    if not separators:
        return text, ""
    if _GROUPED.fullmatch(text) and not text.startswith("0"):
        if has_unit and separators == [","]:
            _refuse("money.ambiguous", value)
        return "".join(filter(str.isdigit, text)), ""
    last = separators[-1]
    whole, decimals = text.rsplit(last, 1)
    others = set(separators[:-1])
    if last == " " or last in others or (others and not _GROUPED.fullmatch(whole)):
        _refuse("money.unreadable", value)
    return "".join(filter(str.isdigit, whole)), decimals


def format_money(amount: int) -> str:
    """162000000000 → "162.000.000.000 đồng"."""
    return f"{format_integer(amount)} đồng"


def rounded_phrase(amount: int) -> str:
    """The amount as reports say it: 24310000000 → "trên 24 tỷ đồng", 2250000000 → "trên 2,2 tỷ đồng".

    The largest fitting unit, rounded down; one decimal below ten units; "trên" only when some was dropped.
    """
    for name, unit in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 1000)):
        if amount >= unit:
            tenths = amount * 10 // unit
            shown = tenths if tenths < 100 else tenths // 10 * 10
            over = "trên " if shown * unit != amount * 10 else ""
            decimals = f",{shown % 10}" if shown % 10 else ""
            return f"{over}{format_integer(shown // 10)}{decimals} {name} đồng"
    return format_money(amount)


_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS: Final = ("", "nghìn", "triệu")


def money_words(amount: int) -> str:
    """The amount in words with a capital: 1205000 → "Một triệu hai trăm linh năm nghìn đồng".

    Northern official usage: linh, nghìn, mốt, tư (after mươi), lăm. Raises ``ValueError`` below 0.
    """
    if amount < 0:
        raise ValueError(amount)
    words = f"{' '.join(_spell(amount, False) or ['không'])} đồng"
    return words[0].upper() + words[1:]


def _spell(number: int, padded: bool) -> list[str]:
    """``padded``: something stands before it, so hundreds are said even when there are none."""
    billions, rest = divmod(number, 10**9)
    words = [*_spell(billions, padded), "tỷ"] if billions else []
    for place in (2, 1, 0):
        group = rest // 1000**place % 1000
        if group:
            words += _spell_group(group, padded or bool(words))
            words += [_GROUPS[place]] if place else []
    return words


def _spell_group(group: int, padded: bool) -> list[str]:
    hundreds, rest = divmod(group, 100)
    tens, units = divmod(rest, 10)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or padded else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
    elif tens == 1:
        words.append("mười")
    elif words and units:
        words.append("linh")
    return [*words, _unit_word(tens, units)] if units else words


def _unit_word(tens: int, units: int) -> str:
    if tens > 1 and units == 1:
        return "mốt"
    if tens > 1 and units == 4:
        return "tư"
    return "lăm" if tens and units == 5 else _DIGITS[units]
