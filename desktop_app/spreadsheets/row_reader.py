"""Turning the rows of a sheet into values, with an item for everything that was not plain."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.import_plan import ImportItem, ReadRow
from desktop_app.domain.record import Value
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.identity_numbers import FEMALE, MALE, check_national_id
from desktop_app.domain.text.legacy import Encoding, to_unicode
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets import person_columns as fields
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.columns import Convert, Converted, SheetColumn
from desktop_app.spreadsheets.sheet import Cell, Row, cell_text
from desktop_app.spreadsheets.sheet_kinds import SheetKind

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
# Questions that mean the same wherever the same word stands: asked once for all such rows.
_BY_WORD = frozenset({"import.gender_unknown", "import.flag_unknown", "import.legacy_unsure"})


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


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is to be minded while reading.

    ``lost``: references of cells whose content Excel did not save. ``recode``: 0-based positions of columns
    in an old encoding → its conversion to Unicode (None: it cannot be told). ``converts``: positions → the
    converter used instead of the declared one. ``constants``: field → value of every row that has none.
    ``hidden``: numbers of rows that Excel hides. ``awaited``: fields that somebody is asked about once for
    all rows, so that no row need say it lacks them.
    """

    lost: frozenset[str] = frozenset()
    recode: Mapping[int, "Recode"] = field(default_factory=dict)
    converts: Mapping[int, Convert] = field(default_factory=dict)
    constants: Mapping[str, Value] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()
    awaited: frozenset[str] = frozenset()


class RowReader:
    """Reads rows in batches, column by column: most columns repeat few values, and each value is converted
    once. ``items`` collects what is to be said, ``originals`` (row, letters, text) what was recoded."""

    def __init__(
        self, kind: SheetKind, assigned: Mapping[int, str], minding: Circumstances = Circumstances()
    ) -> None:
        self._kind = kind
        self._minding = minding
        self._columns = [
            _Column(position, kind.columns[field], minding)
            for position, field in sorted(assigned.items())
            if field != fields.ORDER
        ]
        self._names = [column.field for column in self._columns]
        self._letters = {column.field: column.letter for column in self._columns}
        self._name_letters = {self._letters[field] for field in fields.MAIN_FIELDS if field in self._letters}
        self._is_split = any(column.field in _SPLIT for column in self._columns)
        self._lost_rows = _lost_by_row(minding.lost, {column.letter for column in self._columns})
        self._mended = [column for column in self._columns if column.is_recoded]
        self.items: list[ImportItem] = []
        self.originals: list[tuple[int, str, str]] = []

    def read(self, batch: Sequence[DataRow]) -> list[ReadRow]:
        """The values of some rows, in the same order."""
        if not batch:
            return []
        remarks: Remarks = defaultdict(list)
        converted = [
            column.convert([row.cells[column.position] for row in batch], remarks) for column in self._columns
        ]
        for column in self._mended:
            self.originals += column.recoded([(row.number, row.cells[column.position]) for row in batch])
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
            params = {**converted.params, "title": column.title, "value": cell_text(cell)}
            if converted.code in _BY_WORD:
                params["word"] = params["value"]
            self._say(number, column.letter, converted.kind, converted.code, params)
        for letter in self._lost_rows.get(number, ()):
            self._say(number, letter, "question", "import.lost_cell", {})
        if self._is_split:
            self._join(number, values)
        if row.group is not None:
            values.setdefault("group_name", row.group)
        for name, value in self._minding.constants.items():
            values.setdefault(name, value)
        if number in self._minding.hidden:
            self._say(number, None, "question", "import.hidden_row", {})
        return ReadRow(number, values, self._verdict(number, values, before))

    def _verdict(self, number: int, values: Values, before: int) -> str:
        if "national_id" in values:
            self._check_identity(number, values)
        lacking = [names for names in self._kind.needed if not any(name in values for name in names)]
        if len(self.items) == before and not lacking:
            return "read"
        asked = {item.column for item in self.items[before:] if item.kind == "question"}
        for names in lacking:
            if not self._minding.awaited.isdisjoint(names):
                asked.add(None)
                continue
            letters = self._name_letters if "full_name" in names else set(map(self._letters.get, names))
            if not asked & letters:
                self._say_lacking(number, names)
                return "error"
        return "question" if asked else "read"

    def _say_lacking(self, number: int, names: Sequence[str]) -> None:
        letter = self._letters.get(names[0])
        if names[0] == "full_name":
            self._say(number, letter, "error", "import.no_name", {})
        else:
            params = {"title": self._kind.columns[names[0]].title}
            self._say(number, letter, "error", "import.no_value", params)

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
            whole = self._kind.columns["full_name"].judged(cells.full_name(" ".join(halves)))
            self._keep(number, "full_name", fields.SURNAME, whole, values)
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
            params = {**converted.params, "title": self._kind.columns[field].title, "value": ""}
            letter = self._letters.get(column) or self._letters.get(fields.GIVEN_NAME)
            self._say(number, letter, converted.kind, converted.code, params)

    def _say(self, row: int, column: str | None, kind: str, code: str, params: Mapping[str, Param]) -> None:
        self.items.append(ImportItem(row, column, kind, code, params))


_READINGS = {"unicode": Encoding.UNICODE, "tcvn": Encoding.TCVN3, "vni": Encoding.VNI}
Recode: TypeAlias = Callable[[str], str | None]
"""The text in Unicode; None when it cannot be told in which encoding it stands."""


class _Column:
    """One column with what it has converted before."""

    def __init__(self, position: int, column: SheetColumn, minding: Circumstances) -> None:
        self.position = position
        self.letter = column_letter(position)
        self.field = column.field
        self.title = column.title
        self._convert = column.judging(minding.converts.get(position, column.convert))
        self._recode = minding.recode.get(position)
        self._known: dict[Cell, Value] = {None: None}
        self._remarkable: dict[Cell, Converted] = {}
        self._recoded: set[str] = set()

    @property
    def is_recoded(self) -> bool:
        """Whether some of its texts stand in an old encoding."""
        return self._recode is not None

    def recoded(self, cells: Iterable[tuple[int, Cell]]) -> list[tuple[int, str, str]]:
        """(row, letters, text) of the cells whose text was read in an old encoding."""
        found = self._recoded
        return [(row, self.letter, cell) for row, cell in cells if type(cell) is str and cell in found]

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
        if self._recode is None or not isinstance(cell, str) or cell.isascii():
            return self._convert(cell)
        text = self._recode(cell)
        if text is None:
            return Converted(None, "question", "import.legacy_unsure", _readings(cell))
        if text != cell:
            self._recoded.add(cell)
        return self._convert(text)

    def _remember_remarks(self, cells: Sequence[Cell], remarks: Remarks) -> None:
        for place, cell in enumerate(cells):
            if cell in self._remarkable:
                remarks[place].append(_Remark(self, cell, self._remarkable[cell]))


def _readings(text: str) -> dict[str, Param]:
    """What a text could mean in each encoding."""
    return {name: clean(to_unicode(text, encoding)) for name, encoding in _READINGS.items()}


def _lost_by_row(lost: frozenset[str], letters: set[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for reference in sorted(lost):
        letter = reference.rstrip("0123456789")
        if letter in letters:
            found.setdefault(int(reference[len(letter) :]), []).append(letter)
    return found
