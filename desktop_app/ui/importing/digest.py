"""A plan arranged for the eye: which rows a chip shows, what is said of a row, which questions there are."""

from array import array
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.import_plan import VERDICTS, ImportItem, ImportRow
from desktop_app.services.member_importing import PreparedImport
from desktop_app.ui.widgets.record_table import KeyedSource

EVERYTHING = "all"
COLUMN_ANSWERS = frozenset({"import.unknown_column", "import.untitled_column", "import.column_twice"})
"""Questions about a column that choosing its field answers."""

_ASKS = ("error", "question")


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """A question that several rows ask: its code, the first item to tell it by, and how many rows."""

    code: str
    example: ImportItem
    number: int


@dataclass(frozen=True, slots=True)
class Digest:
    """``orders``: a verdict or a code → the places of its rows; ``said``: row number → items about it."""

    prepared: PreparedImport
    orders: Mapping[str, "array[int]"]
    said: Mapping[int, list[ImportItem]]
    columns: tuple[ImportItem, ...]
    questions: tuple[RowQuestion, ...]
    notes: tuple[ImportItem, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """Verdict → number of rows."""
        return self.prepared.plan.counts

    @property
    def certain(self) -> int:
        """How many rows would be written."""
        return self.counts["new"] + self.counts["changed"]

    @property
    def left_out(self) -> int:
        """How many rows ask something or are wrong."""
        return self.counts["question"] + self.counts["error"]

    def source(self, name: str) -> KeyedSource[ImportRow]:
        """The rows of a verdict, of a code, or all."""
        rows = self.prepared.plan.rows
        order = self.orders.get(name, array("q"))
        return KeyedSource(
            lambda: len(order),
            lambda limit: order[:limit],
            lambda keys: {key: rows[key] for key in keys},
        )


def digest(prepared: PreparedImport) -> Digest:
    """Arrange a plan; a matter of a second for 100,000 rows, so not for the window's thread."""
    plan = prepared.plan
    orders: dict[str, array[int]] = {verdict: array("q") for verdict in VERDICTS}
    orders[EVERYTHING] = array("q", range(len(plan.rows)))
    places: dict[int, int] = {}
    for place, row in enumerate(plan.rows):
        orders[row.verdict].append(place)
        places[row.row] = place
    said: dict[int, list[ImportItem]] = defaultdict(list)
    columns: list[ImportItem] = []
    notes: list[ImportItem] = []
    examples: dict[str, ImportItem] = {}
    for item in plan.items:
        if item.row is not None and item.row in places:
            said[item.row].append(item)
            if item.kind in _ASKS:
                examples.setdefault(item.code, item)
                order = orders.setdefault(item.code, array("q"))
                if not order or order[-1] != places[item.row]:
                    order.append(places[item.row])
        elif item.kind in _ASKS:
            columns.append(item)
        else:
            notes.append(item)
    questions = tuple(RowQuestion(code, one, len(orders[code])) for code, one in examples.items())
    return Digest(prepared, orders, said, tuple(columns), questions, tuple(notes))
