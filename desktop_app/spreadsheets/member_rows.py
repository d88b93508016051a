"""Turning the rows of a member sheet into values, with an item for everything that was not plain."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.member_import import ImportItem, ReadRow
from desktop_app.domain.record import Value
from desktop_app.domain.text.identity_numbers import FEMALE, MALE, check_national_id
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets import member_columns as fields
from desktop_app.spreadsheets.columns import Converted, SheetColumn, column_letter
from desktop_app.spreadsheets.reader import Cell, Row

Values: TypeAlias = dict[str, Value]
_GENDER_NAMES = {"nam": MALE, "nu": FEMALE}
_SPLIT = frozenset(
    {
        fields.SURNAME,
        fields.GIVEN_NAME,
        fields.GENDER_MALE,
        fields.GENDER_FEMALE,
        fields.BIRTH_MALE,
        fields.BIRTH_FEMALE,
    }
)
_REMEMBERED = 20_000


class RowReader:
    """Reads rows one by one; ``items`` collects what is to be said.

    ``lost``: references of cells whose content Excel did not save. ``recode``: 0-based positions of columns
    in an old encoding → its conversion to Unicode.
    """

    def __init__(
        self,
        assigned: Mapping[int, str],
        lost: frozenset[str],
        recode: Mapping[int, Callable[[str], str]],
    ) -> None:
        self._columns = [
            _Column(position, fields.COLUMNS[field], recode.get(position))
            for position, field in sorted(assigned.items())
            if field != fields.ORDER
        ]
        self._letters = {column.field: column.letter for column in self._columns}
        self._is_split = any(column.field in _SPLIT for column in self._columns)
        self._lost_rows = _lost_by_row(lost, {column.letter for column in self._columns})
        self.items: list[ImportItem] = []

    def read(self, number: int, row: Row, group: str | None = None) -> ReadRow:
        """The row with its 1-based number; ``group``: the section it stands in, if no column names it."""
        values: Values = {}
        before = len(self.items)
        for column in self._columns:
            cell = row[column.position]
            if cell is None:
                continue
            converted = column.convert(cell)
            if converted.value is not None:
                values[column.field] = converted.value
            if converted.code:
                params = {**converted.params, "title": column.title, "value": _shown(cell)}
                self._say(number, column.letter, converted.kind, converted.code, params)
        for letter in self._lost_rows.get(number, ()):
            self._say(number, letter, "question", "import.lost_cell", {})
        if self._is_split:
            self._join(number, values)
        if group is not None:
            values.setdefault("group_name", group)
        return ReadRow(number, values, self._verdict(number, values, before))

    def _verdict(self, number: int, values: Values, before: int) -> str:
        if "national_id" in values:
            self._check_identity(number, values)
        said = self.items[before:]
        asked = {item.column for item in said if item.kind == "question"}
        if "full_name" not in values and not asked & self._name_letters():
            self._say(number, self._letters.get("full_name"), "error", "import.no_name", {})
            return "error"
        return "question" if asked else "read"

    def _name_letters(self) -> set[str | None]:
        return {self._letters[field] for field in fields.MAIN_FIELDS if field in self._letters}

    def _check_identity(self, number: int, values: Values) -> None:
        birth, gender = values.get("birth_date"), values.get("gender")
        found = check_national_id(
            str(values["national_id"]),
            birth if isinstance(birth, str) else None,
            _GENDER_NAMES.get(gender) if isinstance(gender, str) else None,
        )
        for code in found:
            self._say(number, self._letters.get("national_id"), "note", code, {})

    def _join(self, number: int, values: Values) -> None:
        """Put the two halves of a field together."""
        halves = [str(values.pop(field)) for field in (fields.SURNAME, fields.GIVEN_NAME) if field in values]
        if halves:
            self._keep(number, "full_name", fields.SURNAME, cells.full_name(" ".join(halves)), values)
        births = [
            (gender, values.pop(field))
            for field, gender in ((fields.BIRTH_MALE, "nam"), (fields.BIRTH_FEMALE, "nu"))
            if field in values
        ]
        marks = [
            gender
            for field, gender in ((fields.GENDER_MALE, "nam"), (fields.GENDER_FEMALE, "nu"))
            if values.pop(field, None)
        ]
        if len(births) == 1:
            values["birth_date"] = births[0][1]
        elif births:
            self._say(number, self._letters[fields.BIRTH_MALE], "question", "import.two_birth_dates", {})
        told = {*marks, *(gender for gender, _ in births)}
        told.update(gender for gender in (values.pop("gender", None),) if isinstance(gender, str))
        if len(told) == 1:
            values["gender"] = told.pop()
        elif told and len(births) < 2:
            self._say(number, self._gender_letter(), "question", "import.two_genders", {})

    def _gender_letter(self) -> str:
        order = (fields.GENDER_MALE, fields.GENDER_FEMALE, "gender", fields.BIRTH_MALE)
        return next(self._letters[field] for field in order if field in self._letters)

    def _keep(self, number: int, field: str, column: str, converted: Converted, values: Values) -> None:
        if converted.value is not None:
            values[field] = converted.value
        if converted.code:
            params = {**converted.params, "title": fields.COLUMNS[field].title, "value": ""}
            letter = self._letters.get(column) or self._letters.get(fields.GIVEN_NAME)
            self._say(number, letter, converted.kind, converted.code, params)

    def _say(self, row: int, column: str | None, kind: str, code: str, params: Mapping[str, Param]) -> None:
        self.items.append(ImportItem(row, column, kind, code, params))


class _Column:
    """One column with what it has converted before: most columns repeat few values."""

    def __init__(self, position: int, column: SheetColumn, recode: Callable[[str], str] | None) -> None:
        self.position = position
        self.letter = column_letter(position)
        self.field = column.field
        self.title = column.title
        self._convert = column.convert
        self._recode = recode
        self._known: dict[Cell, Converted] = {}

    def convert(self, cell: Cell) -> Converted:
        if type(cell) is bool:  # True would find what was remembered for 1
            return self._convert(cell)
        known = self._known.get(cell)
        if known is None:
            recoded = self._recode(cell) if self._recode and isinstance(cell, str) else cell
            known = self._convert(recoded)
            if len(self._known) < _REMEMBERED:
                self._known[cell] = known
        return known


def _shown(cell: Cell) -> str:
    if isinstance(cell, date):
        return format_date(cell.isoformat()[:10])
    return cell if isinstance(cell, str) else f"{cell:.15g}" if isinstance(cell, float) else str(cell)


def _lost_by_row(lost: frozenset[str], letters: set[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for reference in sorted(lost):
        letter = reference.rstrip("0123456789")
        if letter in letters:
            found.setdefault(int(reference[len(letter) :]), []).append(letter)
    return found
