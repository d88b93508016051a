"""Dates as people write them: whole or partial, read from text and Excel, printed for screen and paper.

A date is ISO text: "1990", "1990-05" or "1990-05-17", and a partial date stays partial (domain.md §10.5).
"""

import calendar
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, NoReturn, TypeAlias

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold

Order: TypeAlias = Literal["dmy", "mdy"]

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100
TWO_DIGIT_YEAR: Final = "date.two_digit_year"


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """``iso``: the date read, whole or partial. ``warnings``: codes of sentences to show beside it."""

    iso: str
    warnings: tuple[str, ...] = ()


def parse_date(text: str, *, order: Order = "dmy") -> ParsedDate:
    """Read a date written by a person or a spreadsheet.

    Accepts d/m/yyyy with / - . or spaces, ISO, "ngày 5 tháng 1 năm 1990", "tháng 5/1990", "T5/1990",
    "05/1990", "1990", "05-Thg1-1990", "5-Jan-1990", eight digits, and a time behind it. Day 00 (and month 00)
    means unknown. Two-digit years: 00-29 → 20xx, 30-99 → 19xx with the warning "date.two_digit_year".
    ``order="mdy"`` reads 12/31/1990; it is never guessed.

    Raises ``Refused``: "date.unreadable", "date.impossible" (30/02), "date.month_first" (12/31/1990 under
    dmy), "date.year" (before 1900 or after 2100); all with ``value``.
    """
    value = _TIME.sub("", clean(text))
    folded = fold(value)
    for pattern, read in _FORMS:
        if match := pattern.fullmatch(folded):
            return _Reader(value, order).read(*read(match.groups()))
    raise Refused("date.unreadable", value=value)


def from_serial(number: int | float) -> ParsedDate:
    """The date of an Excel cell number (1900 date system; the time of day is dropped).

    A whole number from 1900 to 2100 is a year: as a serial it would be a day of 1905. Raises
    ``Refused("date.unreadable")`` for numbers that are no date a union would keep.
    """
    if not math.isfinite(number):
        raise Refused("date.unreadable", value=str(number))
    if FIRST_YEAR <= number <= LAST_YEAR and number == int(number):
        return ParsedDate(str(int(number)))
    if not FIRST_YEAR <= number < _LAST_SERIAL + 1:
        raise Refused("date.unreadable", value=f"{number:.15g}")
    return ParsedDate((_SERIAL_ZERO + timedelta(days=int(number))).isoformat())


# Excel counts a 29/02/1900 that never was, so day 0 is 30/12/1899 for every serial after it.
_SERIAL_ZERO: Final = date(1899, 12, 30)
_LAST_SERIAL: Final = (date(LAST_YEAR, 12, 31) - _SERIAL_ZERO).days

_TIME = re.compile(
    r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?(AM|PM|SA|CH))?(Z|[+-]\d{2}:?\d{2})?$", re.IGNORECASE
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# Day, month, year, None where not written; and whether the order setting may swap the first two.
Parts: TypeAlias = "tuple[str | None, str | None, str, bool]"
_GAP = r"\s*[/.\-\s]\s*"
_MONTH = r"(?:thang|thg|th|t)\.?\s*"


def _form(pattern: str, read: Callable[..., Parts]) -> "tuple[re.Pattern[str], Callable[..., Parts]]":
    return re.compile(pattern), read


_FORMS: Final = (
    _form(rf"(?:ngay )?(\d\d?){_GAP}(\d\d?){_GAP}(\d{{4}}|\d\d)", lambda g: (*g, True)),
    _form(rf"(\d{{4}}){_GAP}(\d\d?){_GAP}(\d\d?)", lambda g: (g[2], g[1], g[0], False)),
    _form(r"(?:nam )?(\d{4})", lambda g: (None, None, g[0], False)),
    _form(rf"(?:{_MONTH})?(\d\d?){_GAP}(?:nam )?(\d{{4}})", lambda g: (None, *g, False)),
    _form(rf"(\d{{4}}){_GAP}(\d\d?)", lambda g: (None, g[1], g[0], False)),
    _form(
        rf"(?:ngay\s*)?(\d\d?)[\s/.\-]*{_MONTH}(\d\d?)[\s,/.\-]*(?:nam\s*)?(\d{{4}}|\d\d)",
        lambda g: (*g, False),
    ),
    _form(
        rf"(\d\d?)[\s/.\-]*({'|'.join(_MONTHS)})[a-z]*[\s,/.\-]*(\d{{4}}|\d\d)",
        lambda g: (g[0], str(_MONTHS.index(g[1]) + 1), g[2], False),
    ),
    _form(r"(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d\d)", lambda g: (*g, False)),
    _form(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])", lambda g: (g[2], g[1], g[0], False)),
)


@dataclass(frozen=True, slots=True)
class _Reader:
    value: str
    order: Order

    def read(self, first: str | None, second: str | None, year: str, ordered: bool) -> ParsedDate:
        """``ordered``: whether the order setting decides which of the first two is the month."""
        if ordered and self.order == "mdy":
            first, second = second, first
        whole_year, warnings = _full_year(year)
        if not FIRST_YEAR <= whole_year <= LAST_YEAR:
            self._refuse("date.year")
        day, month = int(first or 0), int(second or 0)
        if ordered and month > 12 and 1 <= day <= 12 and self.order == "dmy":
            self._refuse("date.month_first")
        if month == 0 and day == 0:
            return ParsedDate(f"{whole_year:04}", warnings)
        if not 1 <= month <= 12 or day > calendar.monthrange(whole_year, month)[1]:
            self._refuse("date.impossible")
        return ParsedDate(f"{whole_year:04}-{month:02}" + (f"-{day:02}" if day else ""), warnings)

    def _refuse(self, code: str) -> NoReturn:
        raise Refused(code, value=self.value)


def _full_year(year: str) -> tuple[int, tuple[str, ...]]:
    number = int(year)
    if len(year) == 4:
        return number, ()
    return number + (2000 if number < 30 else 1900), (TWO_DIGIT_YEAR,)


def format_date(iso: str | None) -> str:
    """As on screen: "05/01/1990", "01/1990" or "1990"; "" for a date that is not known."""
    return "/".join(reversed((iso or "").split("-")))


def formal_date(iso: str) -> str:
    """As in an administrative document: "ngày 05 tháng 01 năm 2026", "ngày 20 tháng 3 năm 2026".

    Days below 10 and months 1 and 2 carry a leading zero (NĐ 30/2020/NĐ-CP, Phụ lục I). A partial date gives
    "tháng 01 năm 2026" or "năm 2026".
    """
    year, *rest = iso.split("-")
    text = f"năm {year}"
    if rest:
        month = int(rest[0])
        text = f"tháng {month:02} {text}" if month < 3 else f"tháng {month} {text}"
    return f"ngày {rest[1]} {text}" if len(rest) == 2 else text


def is_partial(iso: str) -> bool:
    """Whether the day, or the day and the month, are not known."""
    return len(iso) < len("1990-05-17")


def earliest(iso: str) -> date:
    """The first day that the date can mean: "1990-05" → 01/05/1990."""
    return date.fromisoformat(iso + "-01" * (2 - iso.count("-")))


def latest(iso: str) -> date:
    """The last day that the date can mean: "1990-02" → 28/02/1990."""
    if not is_partial(iso):
        return date.fromisoformat(iso)
    year, month = int(iso[:4]), int(iso[5:] or 12)
    return date(year, month, calendar.monthrange(year, month)[1])


def years_between(a: date, b: date) -> int:
    """Completed years from ``a`` to ``b``; negative when ``b`` is earlier.

    A year begun on 29/02 is complete on 28/02 of a common year (BLDS 2015, Điều 148).
    """
    if b < a:
        return -years_between(b, a)
    day = min(a.day, calendar.monthrange(b.year, a.month)[1])
    return b.year - a.year - ((b.month, b.day) < (a.month, day))
