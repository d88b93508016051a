"""Turning the rows of a member sheet into values, with an item for everything that was not plain."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

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


class DataRow(NamedTuple):
    """A row of data, its 1-based number, and the section it stands in if no column names its group."""

    number: int
    cells: Row
    group: str | None = None


class _Remark(NamedTuple):
    column: "_Column"
    cell: Cell
    converted: Converted


Remarks: TypeAlias = defaultdict[int, list[_Remark]]
"""Place of a row in its batch → what is to be said about its cells, in order of columns."""


class RowReader:
    """Reads rows in batches, column by column: most columns repeat few values, and each value is converted
    once. ``items`` collects what is to be said.

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
        self._names = [column.field for column in self._columns]
        self._letters = {column.field: column.letter for column in self._columns}
        self._name_letters = {self._letters[field] for field in fields.MAIN_FIELDS if field in self._letters}
        self._is_split = any(column.field in _SPLIT for column in self._columns)
        self._lost_rows = _lost_by_row(lost, {column.letter for column in self._columns})
        self.items: list[ImportItem] = []

    def read(self, batch: Sequence[DataRow]) -> list[ReadRow]:
        """The values of some rows, in the same order."""
        if not batch:
            return []
        remarks: Remarks = defaultdict(list)
        converted = [
            column.convert([row.cells[column.position] for row in batch], remarks) for column in self._columns
        ]
        names = self._names
        if converted:
            found = [
                {name: value for name, value in zip(names, values, strict=True) if value is not None}
                for values in zip(*converted, strict=True)
            ]
        else:
            found = [{} for _ in batch]
        return [
            self._row(row, values, remarks.get(place, ()))
            for place, (row, values) in enumerate(zip(batch, found, strict=True))
        ]

    def _row(self, row: DataRow, values: Values, remarks: Sequence[_Remark]) -> ReadRow:
        number = row.number
        before = len(self.items)
        for column, cell, converted in remarks:
            params = {**converted.params, "title": column.title, "value": _shown(cell)}
            self._say(number, column.letter, converted.kind, converted.code, params)
        for letter in self._lost_rows.get(number, ()):
            self._say(number, letter, "question", "import.lost_cell", {})
        if self._is_split:
            self._join(number, values)
        if row.group is not None:
            values.setdefault("group_name", row.group)
        return ReadRow(number, values, self._verdict(number, values, before))

    def _verdict(self, number: int, values: Values, before: int) -> str:
        if "national_id" in values:
            self._check_identity(number, values)
        if len(self.items) == before and "full_name" in values:
            return "read"
        asked = {item.column for item in self.items[before:] if item.kind == "question"}
        if "full_name" not in values and not asked & self._name_letters:
            self._say(number, self._letters.get("full_name"), "error", "import.no_name", {})
            return "error"
        return "question" if asked else "read"

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
    """One column with what it has converted before."""

    def __init__(self, position: int, column: SheetColumn, recode: Callable[[str], str] | None) -> None:
        self.position = position
        self.letter = column_letter(position)
        self.field = column.field
        self.title = column.title
        self._convert = column.convert
        self._recode = recode
        self._known: dict[Cell, Value] = {None: None}
        self._remarkable: dict[Cell, Converted] = {}

    def convert(self, cells: Sequence[Cell], remarks: Remarks) -> list[Value]:
        """The values of the cells; what is to be said about them goes to ``remarks``."""
        if bool in set(map(type, cells)):  # True would find what was remembered for 1
            return [self._alone(cell, place, remarks) for place, cell in enumerate(cells)]
        known = self._known
        if len(known) > _REMEMBERED:
            self._remarkable.clear()
            known.clear()
            known[None] = None
        for cell in set(cells).difference(known):
            converted = self._converted(cell)
            known[cell] = converted.value
            if converted.code:
                self._remarkable[cell] = converted
        if self._remarkable:
            self._remember_remarks(cells, remarks)
        return [known[cell] for cell in cells]

    def _alone(self, cell: Cell, place: int, remarks: Remarks) -> Value:
        if cell is None:
            return None
        converted = self._converted(cell)
        if converted.code:
            remarks[place].append(_Remark(self, cell, converted))
        return converted.value

    def _converted(self, cell: Cell) -> Converted:
        return self._convert(self._recode(cell) if self._recode and isinstance(cell, str) else cell)

    def _remember_remarks(self, cells: Sequence[Cell], remarks: Remarks) -> None:
        for place, cell in enumerate(cells):
            if cell in self._remarkable:
                remarks[place].append(_Remark(self, cell, self._remarkable[cell]))


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
