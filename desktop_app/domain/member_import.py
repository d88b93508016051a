"""What importing a list of members would do: which rows are new, changed, the same, or ask something.

Nothing here decides for a person: what contradicts itself is a question, an empty cell never empties a field,
and every row below the titles has exactly one verdict, so the counts add up. How a row finds its member is
in ``member_matching``.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from desktop_app.domain.errors import Param
from desktop_app.domain.member_matching import FoundBy, MatchKeys, MemberIndex, changes_between, keys_of
from desktop_app.domain.record import Value

__all__ = [
    "ImportItem",
    "ImportPlan",
    "ImportRow",
    "MemberIndex",
    "ReadColumn",
    "ReadRow",
    "Sentence",
    "SheetReading",
    "accept_certain",
    "plan_members",
]

Sentence: TypeAlias = Callable[[str, Mapping[str, Param]], str]
"""``sentence(code, params)``: the Vietnamese sentence of an item."""

VERDICTS = ("new", "changed", "same", "question", "error", "skipped")
ALWAYS_SHOWN = ("full_name", "gender", "birth_date", "national_id", "employee_code", "phone")


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
    """A sheet of members as read, before it is compared with the book.

    ``header_row``: 1-based, the upper one when the titles take two rows. ``mapping``: column letters → field.
    ``rows``: every row below ``header_row`` up to the last one that holds anything.
    """

    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    columns: tuple[ReadColumn, ...]
    items: tuple[ImportItem, ...]
    rows: tuple[ReadRow, ...]

    @property
    def rows_total(self) -> int:
        """How many rows stand below the title row."""
        return len(self.rows)


class ImportRow(NamedTuple):
    """A row and what it would do. ``member``: id of the matched member; ``changes``: field → (old, new)."""

    row: int
    values: Mapping[str, Value]
    verdict: str
    member: str | None = None
    changes: Mapping[str, tuple[Value, Value]] = {}


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, row by row."""

    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    rows_total: int
    counts: Mapping[str, int]
    items: tuple[ImportItem, ...]
    rows: tuple[ImportRow, ...]

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


def _item_json(item: ImportItem, sentence: Sentence) -> dict[str, Any]:
    params = {**item.params, "row": item.row, "column": item.column}
    return {
        "row": item.row,
        "column": item.column,
        "kind": item.kind,
        "code": item.code,
        "text": sentence(item.code, params),
    }


def plan_members(reading: SheetReading, index: MemberIndex) -> ImportPlan:
    """Compare a reading with the members of the book.

    Items about duplicates and contradictions are added to those of the reading, all in row order.
    """
    planner = _Planner(reading.mapping, index)
    rows = [planner.plan(row) for row in reading.rows]
    rows = planner.settled(rows)
    counts = {**dict.fromkeys(VERDICTS, 0), **Counter(row.verdict for row in rows)}
    items = sorted((*reading.items, *planner.items), key=lambda item: item.row or 0)
    return ImportPlan(
        reading.sheet,
        reading.header_row,
        reading.mapping,
        len(rows),
        counts,
        tuple(items),
        tuple(rows),
    )


def accept_certain(plan: ImportPlan) -> tuple[ImportRow, ...]:
    """The rows that can be applied without an answer: new ones and changed ones."""
    return tuple(row for row in plan.rows if row.verdict in ("new", "changed"))


class _Planner:
    def __init__(self, mapping: Mapping[str, str], index: MemberIndex) -> None:
        self._letters = {name: letter for letter, name in mapping.items()}
        self._index = index
        self._in_file = MemberIndex()
        self._rows: dict[str, ReadRow] = {}
        self._taken: dict[str, int] = {}
        self._withdrawn: set[int] = set()
        self.items: list[ImportItem] = []

    def plan(self, row: ReadRow) -> ImportRow:
        if row.verdict in ("error", "skipped"):
            return ImportRow(row.row, row.values, row.verdict)
        keys = keys_of(row.values)
        if self._is_repeated(row, keys):
            return ImportRow(row.row, row.values, "question")
        return self._matched(row, keys)

    def settled(self, rows: list[ImportRow]) -> list[ImportRow]:
        """The rows after all were seen: one that a later row contradicts asks as well."""
        if not self._withdrawn:
            return rows
        return [row._replace(verdict="question") if row.row in self._withdrawn else row for row in rows]

    def _matched(self, row: ReadRow, keys: MatchKeys) -> ImportRow:
        found = self._index.find(keys)
        if found.code is not None:
            self._ask(row.row, found.by, found.code, found.params)
            return ImportRow(row.row, row.values, "question", found.member)
        asks = row.verdict == "question"
        if found.member is None:
            return ImportRow(row.row, row.values, "question" if asks else "new")
        if (earlier := self._taken.setdefault(found.member, row.row)) != row.row:
            self._ask(row.row, found.by, "import.row_twice", {"first": earlier})
            return ImportRow(row.row, row.values, "question", found.member)
        changes = changes_between(self._index.values(found.member), row.values)
        verdict = "question" if asks else "changed" if changes else "same"
        return ImportRow(row.row, row.values, verdict, found.member, changes)

    def _is_repeated(self, row: ReadRow, keys: MatchKeys) -> bool:
        found = self._in_file.find_repeated(keys)
        if found.member is None:
            name = str(row.row)
            self._rows[name] = row
            self._in_file.add(name, row.values, keys)
            return False
        first = self._rows[found.member]
        self._ask(row.row, found.by, "import.row_twice", {"first": first.row})
        if keys_of(first.values).name != keys.name and first.row not in self._withdrawn:
            self._withdrawn.add(first.row)
            self._ask(first.row, found.by, "import.row_twice", {"first": row.row})
        return True

    def _ask(self, row: int, by: FoundBy, code: str, params: Mapping[str, Param]) -> None:
        self.items.append(ImportItem(row, self._letters.get(by.value), "question", code, params))
