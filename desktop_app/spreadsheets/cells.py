"""How a cell becomes a value: one small converter per kind of column. None of them guesses in silence."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean, clean_lines, repair_d
from desktop_app.domain.text.identity_numbers import ZEROS_RESTORED, repair_national_id
from desktop_app.domain.text.letters import D_LOOK_ALIKES
from desktop_app.domain.text.names import title_case
from desktop_app.domain.text.partial_dates import ParsedDate, format_date, from_serial, parse_date
from desktop_app.domain.text.phones import ZERO_RESTORED, check_phone, repair_phone
from desktop_app.domain.text.repaired import Repaired
from desktop_app.spreadsheets.columns import Convert, Converted
from desktop_app.spreadsheets.reader import Cell

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
_LOOKS_LIKE_D = re.compile(f"[{''.join(map(chr, D_LOOK_ALIKES))}]")


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


def partial_date(cell: Cell) -> Converted:
    """A date, whole or partial, as ISO text."""
    if isinstance(cell, datetime | date):
        return Converted(cell.isoformat()[:10])
    if isinstance(cell, str) and (not clean(cell) or clean(cell) in _DASHES):
        return EMPTY
    try:
        parsed = _parsed(cell)
    except Refused as error:
        return Converted(None, "question", error.code, error.params)
    if parsed.warnings:
        return Converted(parsed.iso, "repair", parsed.warnings[0], {"new": format_date(parsed.iso)})
    return Converted(parsed.iso)


def _parsed(cell: Cell) -> ParsedDate:
    if isinstance(cell, str):
        return parse_date(cell)
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
    try:
        repaired = repair(cell)
    except Refused as error:
        return Converted(None, "question", error.code, error.params)
    if repaired.code is None:
        return Converted(repaired.value)
    code = "import.zeros_restored" if repaired.code in _ZEROS else repaired.code
    return Converted(repaired.value, "repair", code, {"new": repaired.value})


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


def _short(value: str | None, cell: Cell, longest: int) -> Converted:
    if value is None:
        return _not_text(cell)
    if len(value) > longest:
        return Converted(None, "question", "import.too_long", {"longest": longest})
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
