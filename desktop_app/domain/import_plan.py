"""What importing a sheet would do: which rows are new, changed, the same, or ask something.

Nothing here decides for a person: what contradicts itself is a question, an empty cell never empties a field,
and every row below the titles has exactly one verdict, so the counts add up.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.long_list import LongList
from desktop_app.domain.record import Value

Sentence: TypeAlias = Callable[[str, Mapping[str, Param]], str]
"""``sentence(code, params)``: the Vietnamese sentence of an item."""

VERDICTS = ("new", "changed", "same", "question", "error", "skipped")
ALWAYS_SHOWN = ("full_name", "gender", "birth_date", "national_id", "employee_code", "phone")
ASKING = frozenset({"question", "error"})


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One thing to be said about a sheet. ``row`` is 1-based as in Excel, ``column`` its letters, or None.

    ``kind``: question (a person must answer), error (cannot be taken), repair (mended, to be looked over),
    note (to be known). ``code`` names the sentence, ``params`` fill it together with row and column.
    """

    row: int | None
    column: str | None
    kind: str
    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


class ReadRow(NamedTuple):
    """A row of the sheet as read: its non-empty values; ``verdict`` read | question | error | skipped."""

    row: int
    values: Mapping[str, Value]
    verdict: str


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column as found: letters, title in the sheet, the field it is taken for ("" = left out), samples."""

    letter: str
    title: str
    field: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetReading:
    """A sheet as read, before it is compared with the book.

    ``header_row``: 1-based, the upper one when the titles take two rows. ``mapping``: column letters → field.
    ``rows``: every row below ``header_row`` up to the last one that holds anything. ``originals``: (row,
    column, text) of every cell that was read in an old encoding or typed over, as it stood.
    """

    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    columns: tuple[ReadColumn, ...]
    items: Sequence[ImportItem]
    rows: Sequence[ReadRow]
    originals: Sequence[tuple[int, str, str]] = ()

    def __post_init__(self) -> None:
        _hold_loosely(self, "items", "rows", "originals")

    @property
    def rows_total(self) -> int:
        """How many rows stand below the title row."""
        return len(self.rows)

    def letter_of(self, name: str) -> str | None:
        """The column a field was read from."""
        return next((letter for letter, known in self.mapping.items() if known == name), None)


class ImportRow(NamedTuple):
    """A row and what it would do. ``member``: id of the record of the book that it would change; ``person``:
    of a row about somebody, the member meant; ``changes``: field → (old, new)."""

    row: int
    values: Mapping[str, Value]
    verdict: str
    member: str | None = None
    changes: Mapping[str, tuple[Value, Value]] = {}
    person: str | None = None


class Absentee(NamedTuple):
    """Somebody of the book whom the sheet does not have; "" where the book does not know."""

    id: str
    full_name: str
    employee_code: str
    birth_date: str
    group_name: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, row by row. ``originals``: as in the reading. ``learned``: name in the sheet →
    id of the group that a person said it means. ``absent``: the people whom the sheet does not have."""

    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    rows_total: int
    counts: Mapping[str, int]
    items: Sequence[ImportItem]
    rows: Sequence[ImportRow]
    originals: Sequence[tuple[int, str, str]] = ()
    learned: Mapping[str, str] = field(default_factory=dict)
    absent: Sequence[Absentee] = ()

    def __post_init__(self) -> None:
        _hold_loosely(self, "items", "rows", "originals", "absent")

    @property
    def asks(self) -> bool:
        """Whether anything waits for a person: a row, a column, or something about the whole sheet."""
        return any(item.kind in ASKING for item in self.items)

    def as_json(self, sentence: Sentence, *, show_records: bool = False) -> dict[str, Any]:
        """The plan as plain JSON values; personal values only with ``show_records``."""
        shown: dict[str, Any] = {
            "sheet": self.sheet,
            "header_row": self.header_row,
            "mapping": dict(self.mapping),
            "rows_total": self.rows_total,
            "counts": dict(self.counts),
            "items": [_item_json(item, sentence) for item in self.items],
        }
        if show_records:
            shown["records"] = [
                {"row": row.row, **dict.fromkeys(ALWAYS_SHOWN), **row.values}
                for row in self.rows
                if row.verdict not in ("error", "skipped")
            ]
        return shown


def _hold_loosely(one: SheetReading | ImportPlan, *names: str) -> None:
    """Whoever made a reading or a plan, and wherever it ends: its rows go a few at a time."""
    for name in names:
        object.__setattr__(one, name, LongList.of(getattr(one, name)))


def _item_json(item: ImportItem, sentence: Sentence) -> dict[str, Any]:
    params = {**item.params, "row": item.row, "column": item.column}
    return {
        "row": item.row,
        "column": item.column,
        "kind": item.kind,
        "code": item.code,
        "text": sentence(item.code, params),
    }


def plan_of(reading: SheetReading, rows: Sequence[ImportRow], items: Iterable[ImportItem]) -> ImportPlan:
    """The plan of a reading whose rows were judged; ``items`` are said besides those of the reading."""
    counts = {**dict.fromkeys(VERDICTS, 0), **Counter(row.verdict for row in rows)}
    said = sorted((*reading.items, *items), key=lambda item: item.row or 0)
    return ImportPlan(
        reading.sheet,
        reading.header_row,
        reading.mapping,
        len(rows),
        counts,
        said,
        rows,
        reading.originals,
    )


def accept_certain(plan: ImportPlan) -> tuple[ImportRow, ...]:
    """The rows that can be applied without an answer: new ones and changed ones."""
    return tuple(row for row in plan.rows if row.verdict in ("new", "changed"))
