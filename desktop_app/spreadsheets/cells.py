"""How a cell becomes a value: one small converter per kind of column. None of them guesses in silence."""

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

from desktop_app.domain.errors import Param, Refused
from desktop_app.domain.import_answers import OFFER
from desktop_app.domain.record import Field, Kind
from desktop_app.domain.text.cleaning import clean, clean_lines, repair_d
from desktop_app.domain.text.identity_numbers import ZEROS_RESTORED, repair_national_id
from desktop_app.domain.text.letters import D_LOOK_ALIKES
from desktop_app.domain.text.money import parse_money
from desktop_app.domain.text.names import title_case
from desktop_app.domain.text.partial_dates import Order, ParsedDate, format_date, from_serial, parse_date
from desktop_app.domain.text.phones import ZERO_RESTORED, check_phone, repair_phone
from desktop_app.domain.text.repaired import Repaired
from desktop_app.spreadsheets.columns import Convert, Converted, too_long
from desktop_app.spreadsheets.sheet import Cell

EMPTY = Converted(None)

_GENDERS = {"nam": "nam", "nữ": "nu", "nu": "nu", "male": "nam", "female": "nu"}
_FLAGS = {
    **dict.fromkeys(("x", "✓", "✔", "v", "có", "co", "đúng", "yes", "true", "1"), True),
    **dict.fromkeys(("không", "khong", "ko", "sai", "no", "false", "0"), False),
}
_DASHES = frozenset({"-", "–", "—", "--", ".", "..."})
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_NOT_IN_A_NAME = re.compile(r"[\d@#=<>/\\_*:;]")
_ZEROS = (ZEROS_RESTORED, ZERO_RESTORED)
_LARGEST_SERIAL = 100_000
_DIGITS_OF_A_DATE = 8
_MONTHS = 12
_FINEST = 6
_YEAR = re.compile(r"(?:năm\s*)?((?:19|20)[0-9]{2})", re.IGNORECASE)
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_MASKED = re.compile(r"\*{3}|•{3}")
DATES = (Kind.DATE, Kind.PARTIAL_DATE)
_LOOKS_LIKE_D = re.compile(f"[{''.join(map(chr, D_LOOK_ALIKES))}]")


def of_field(declared: Field) -> Convert:
    """The converter that suits a declared field."""
    if declared.kind in DATES:
        return partial_date
    if declared.kind is Kind.LONG_TEXT:
        return long_text(declared.longest_text)
    return _BY_KIND.get(declared.kind) or text(declared.longest)


def rule_of(declared: Field, convert: Convert | None = None) -> Field | None:
    """The rule of a column with this converter (None: that of ``of_field``): a text that ``text`` measured
    and a number that was repaired to its length need no second look."""
    measured = declared.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.FLAG) and convert is None
    return None if measured or convert in (national_id, phone, gender) else declared


def text(longest: int) -> Convert:
    """A converter for one line of text of at most ``longest`` characters."""

    def convert(cell: Cell) -> Converted:
        return _short(_line(cell), cell, longest)

    return convert


def long_text(longest: int) -> Convert:
    """A converter for paragraphs of at most ``longest`` characters."""

    def convert(cell: Cell) -> Converted:
        value = clean_lines(repair_d(cell)) if isinstance(cell, str) else _line(cell)
        return _short(value, cell, longest)

    return convert


def full_name(cell: Cell) -> Converted:
    """A person's name; capitals are mended, ranks and titles stay text."""
    name = _line(cell)
    if not name:
        return _not_text(cell) if name is None else EMPTY
    if _NOT_IN_A_NAME.search(name):
        return Converted(None, "question", "import.name_strange")
    if name.isupper() and " " in name and (mended := title_case(name)) != name:
        return Converted(mended, "repair", "import.name_capitals", {"new": mended})
    return Converted(name)


def holder(cell: Cell) -> Converted:
    """The name of a person or of a group ("Tổ May 1"); capitals are mended."""
    name = _line(cell)
    return full_name(cell) if name is None or not _NOT_IN_A_NAME.search(name) else Converted(name)


def partial_date(cell: Cell, order: Order = "dmy") -> Converted:
    """A date, whole or partial, as ISO text; ``order``: how the column writes day and month."""
    if isinstance(cell, datetime | date):
        return Converted(cell.isoformat()[:10])
    if isinstance(cell, str) and (not clean(cell) or clean(cell) in _DASHES):
        return EMPTY
    try:
        parsed = _parsed(cell, order)
    except Refused as error:
        return Converted(None, "question", error.code, error.params)
    if parsed.warnings:
        return Converted(parsed.iso, "repair", parsed.warnings[0], {"new": format_date(parsed.iso)})
    return Converted(parsed.iso)


def month_first(cell: Cell) -> Converted:
    """A date of a column that writes the month before the day."""
    return partial_date(cell, "mdy")


def swapped(cell: Cell) -> Converted:
    """A date of a column where Excel took day and month for each other: in its date cells they change
    places, in its texts they stand as they were typed."""
    if isinstance(cell, date) and cell.day <= _MONTHS:
        return Converted(f"{cell.year:04}-{cell.day:02}-{cell.month:02}")
    return partial_date(cell)


def _parsed(cell: Cell, order: Order) -> ParsedDate:
    if isinstance(cell, str):
        return parse_date(cell, order=order)
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        raise Refused("date.unreadable", value=str(cell))
    if cell > _LARGEST_SERIAL and isinstance(cell, int):
        return parse_date(str(cell).zfill(_DIGITS_OF_A_DATE))
    return from_serial(cell)


def gender(cell: Cell) -> Converted:
    """ "nam" or "nu". Only those words: a rank or a form of address says nothing about gender."""
    return _word(cell, _GENDERS, "import.gender_unknown")


def flag(cell: Cell) -> Converted:
    """A mark (x, có, 1 …) as True, its denial (không, 0) as False."""
    return _word(cell, _FLAGS, "import.flag_unknown")


def national_id(cell: Cell) -> Converted:
    """CCCD or CMND digits, lost zeros restored."""
    return _number(cell, repair_national_id)


def phone(cell: Cell) -> Converted:
    """One telephone number, digits only."""
    number = _number(cell, repair_phone)
    if isinstance(number.value, str) and not number.code and (found := check_phone(number.value)):
        return number._replace(kind="note", code=found[0])
    return number


def _number(cell: Cell, repair: Callable[[str | int | float], Repaired]) -> Converted:
    if cell is None or isinstance(cell, bool | date):
        return EMPTY if cell is None else _not_text(cell)
    # Letters and digits alone are no dash and no blank; most numbers are written so.
    if not (type(cell) is str and cell.isalnum()) and not _line(cell):
        return EMPTY
    if isinstance(cell, str) and _MASKED.search(cell):
        return Converted(None, "note", "import.masked")
    try:
        repaired = repair(cell)
    except Refused as error:
        return Converted(None, "question", error.code, error.params)
    if repaired.code is None:
        return Converted(repaired.value)
    code = "import.zeros_restored" if repaired.code in _ZEROS else repaired.code
    return Converted(repaired.value, "repair", code, {"new": repaired.value})


def year(cell: Cell) -> Converted:
    """A calendar year: 2025, "Năm 2025", or that of a date."""
    if isinstance(cell, date):
        return Converted(cell.year)
    line = _line(cell)
    if line == "":
        return EMPTY
    match = _YEAR.fullmatch(line) if line else None
    return Converted(int(match[1])) if match else Converted(None, "question", "import.year_unknown")


def whole(cell: Cell) -> Converted:
    """A whole number."""
    if isinstance(cell, date):
        return _eaten(cell, whole)
    line = _line(cell)
    if not line:
        return EMPTY if line == "" else _not_text(cell)
    if not _DECIMAL.fullmatch(line):
        return Converted(None, "question", "import.number_unknown")
    number = Decimal(line.replace(",", "."))
    if number != number.to_integral_value():
        return Converted(None, "question", "import.number_too_fine")
    return Converted(int(number))


def decimal(read: Callable[[str], str | None]) -> Convert:
    """A converter for numbers that may have a fraction, of at most six digits. ``read`` makes canonical text
    of what a person types ("12,5"); it raises ``Refused`` for what is no number."""

    def convert(cell: Cell) -> Converted:
        if isinstance(cell, date):
            return _eaten(cell, convert)
        line = _line(cell)
        if not line:
            return EMPTY if line == "" else _not_text(cell)
        # of a cell that is a number the point is no separator of thousands
        typed = _plain(round(cell, _FINEST)) if isinstance(cell, float) else line
        try:
            value = read(typed)
        except Refused:
            return Converted(None, "question", "import.number_unknown")
        if isinstance(cell, float) and typed != _plain(cell):
            return Converted(value, "repair", "import.number_rounded", {"new": typed})
        return Converted(value)

    return convert


def _plain(number: float) -> str:
    """A number as people write it, without an exponent."""
    return f"{Decimal(f'{number:.15g}'):f}".replace(".", ",")


def days(cell: Cell) -> Converted:
    """Whole working days; half a day is rounded up, and that is said (domain.year_records.Absence)."""
    if isinstance(cell, date):
        return _eaten(cell, days)
    found = whole(cell)
    if found.code != "import.number_too_fine":
        return found
    rounded = math.ceil(Decimal(str(_line(cell)).replace(",", ".")))
    return Converted(rounded, "repair", "import.days_rounded", {"new": rounded})


def money(cell: Cell) -> Converted:
    """An amount in đồng, also "80 triệu"."""
    if type(cell) is int and cell >= 0:
        return Converted(cell)
    if isinstance(cell, date):
        return _eaten(cell, money)
    line = _line(cell)
    if not line:
        return EMPTY if line == "" else _not_text(cell)
    try:
        return Converted(parse_money(line))
    except Refused as error:
        return Converted(None, "question", error.code, error.params)


def _eaten(cell: date, convert: Convert) -> Converted:
    """Excel made a date of a number: of 8.5 the 8th of May. Day and month give it back, if that is meant."""
    back = f"{cell.day}.{cell.month}"
    params: dict[str, Param] = {"back": back.replace(".", ",")}
    offer = convert(back).value
    if isinstance(offer, int | str):
        params[OFFER] = offer
    return Converted(None, "question", "import.date_in_number", params)


def percent(cell: Cell) -> Converted:
    """A share as it is typed: "60 %", 60, or the 0.6 that Excel keeps of 60 %."""
    if isinstance(cell, float) and 0 < cell < 1:
        return Converted(f"{cell * 100:.4g}")
    return text(40)(cell)


def email(cell: Cell) -> Converted:
    """An e-mail address by its form."""
    address = _line(cell)
    if not address:
        return _not_text(cell) if address is None else EMPTY
    if not _EMAIL.fullmatch(address):
        return Converted(None, "question", "import.email_unusual")
    return Converted(address)


def _word(cell: Cell, words: Mapping[str, str | bool], code: str) -> Converted:
    if isinstance(cell, bool):
        cell = str(cell)
    word = _line(cell)
    if word == "":
        return EMPTY
    value = words.get(word.casefold()) if word is not None else None
    return Converted(None, "question", code) if value is None else Converted(value)


_BY_KIND: Mapping[Kind, Convert] = {
    Kind.FLAG: flag,
    Kind.INTEGER: whole,
    Kind.MONEY: money,
}


def _short(value: str | None, cell: Cell, longest: int) -> Converted:
    if value is None:
        return _not_text(cell)
    if len(value) > longest:
        return too_long(value, longest)
    return Converted(value) if value else EMPTY


def _not_text(cell: Cell) -> Converted:
    """A date or a truth value where text belongs: Excel changed what was typed (8.5 became 8 May)."""
    if isinstance(cell, date):
        return Converted(None, "question", "import.date_in_text")
    return Converted(None, "question", "import.truth_in_text")


def _line(cell: Cell) -> str | None:
    """The cell as one clean line: "" when empty or only a dash, None when it is no text at all."""
    if type(cell) is str:
        line = cell if cell.isalnum() and cell.isascii() else clean(cell)
        if line in _DASHES:
            return ""
        return repair_d(line) if _LOOKS_LIKE_D.search(line) else line
    if cell is None:
        return ""
    if isinstance(cell, bool | date):
        return None
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
