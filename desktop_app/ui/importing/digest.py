"""A plan arranged for the eye: which rows a chip shows, what is said of a row, which questions there are."""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.import_answers import OFFER, choices_of, group_key
from desktop_app.domain.import_plan import ASKING, VERDICTS, ImportItem, ImportRow
from desktop_app.services.importing import PreparedImport

EVERYTHING, ABSENT = "all", "absent"
COLUMN_ANSWERS = frozenset(
    {
        "import.unknown_column",
        "import.untitled_column",
        "import.column_twice",
        "import.hidden_column",
        "import.title_guessed",
    }
)
"""Questions about a column that choosing its field answers."""


@dataclass(frozen=True, slots=True)
class RowQuestion:
    """A question that several rows ask alike: its key, the first item to tell it by, whom that row is about
    ("" where it does not say), and how many rows."""

    key: str
    example: ImportItem
    who: str
    number: int


@dataclass(frozen=True, slots=True)
class Digest:
    """``orders``: a verdict or a question's key → the places of its rows; ``said``: row number → items about
    it; ``sheet``: questions about columns or the whole sheet."""

    prepared: PreparedImport
    orders: Mapping[str, "array[int]"]
    said: Mapping[int, list[ImportItem]]
    sheet: tuple[ImportItem, ...]
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

    @property
    def read(self) -> int:
        """How many rows are about somebody or something: all but those skipped."""
        return self.prepared.plan.rows_total - self.counts["skipped"]

    @property
    def rows(self) -> Sequence[ImportRow]:
        """The rows of the plan, in the order of the sheet."""
        return self.prepared.plan.rows

    @property
    def proposed(self) -> Mapping[str, str]:
        """Field → text proposed for all rows, of the fields that are asked about so."""
        return {
            str(item.params["for"]): str(item.params[OFFER] or "")
            for item in self.sheet
            if "for" in item.params and OFFER in item.params
        }

    def order(self, name: str) -> "array[int]":
        """The places of the rows of a verdict, of a question, or of all that are not skipped."""
        return self.orders.get(name, array("q"))


def digest(prepared: PreparedImport) -> Digest:
    """Arrange a plan; a matter of a second for 100,000 rows, so not for the window's thread."""
    plan = prepared.plan
    orders: dict[str, array[int]] = {verdict: array("q") for verdict in VERDICTS}
    orders[EVERYTHING] = array("q")
    places: dict[int, int] = {}
    for place, row in enumerate(plan.rows):
        orders[row.verdict].append(place)
        if row.verdict != "skipped":
            orders[EVERYTHING].append(place)
        places[row.row] = place
    said: dict[int, list[ImportItem]] = defaultdict(list)
    sheet: list[ImportItem] = []
    notes: list[ImportItem] = []
    examples: dict[str, ImportItem] = {}
    for item in plan.items:
        if item.row is not None and item.row in places:
            said[item.row].append(item)
            if item.kind in ASKING:
                key = group_key(item)
                examples.setdefault(key, item)
                order = orders.setdefault(key, array("q"))
                if not order or order[-1] != places[item.row]:
                    order.append(places[item.row])
        elif item.kind in ASKING or choices_of(item):
            sheet.append(item)
        else:
            notes.append(item)
    main = prepared.declared.main[0]
    questions = tuple(
        RowQuestion(key, one, str(plan.rows[places[one.row or 0]].values.get(main) or ""), len(orders[key]))
        for key, one in examples.items()
    )
    return Digest(prepared, orders, said, tuple(sheet), questions, tuple(notes))
