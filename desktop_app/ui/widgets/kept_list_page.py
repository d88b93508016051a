"""A list page over rows that a worker reads whole: for lists of some thousand rows."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from desktop_app.domain.text.folding import fold
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.list_page import ListPage, ListQuery, ListSpec
from desktop_app.ui.widgets.record_table import MemorySource, RecordKeys, RowSource

Row = TypeVar("Row")


class KeptListPage(ListPage[Row], Generic[Row]):
    """Override ``read_rows`` (runs in a worker), ``identity``, ``text_of``, ``chip_of`` and ``orders``."""

    rows: Sequence[Row] = ()
    _wanted_id: str | None = None

    def __init__(self, context: UiContext, spec: ListSpec[Row]) -> None:
        self._keys = RecordKeys()
        super().__init__(context, spec)

    def read_rows(self) -> Sequence[Row]:
        """All rows, in their natural order."""
        raise NotImplementedError

    def identity(self, row: Row) -> str:
        """The id of the record of a row."""
        raise NotImplementedError

    def text_of(self, row: Row) -> str:
        """What the search looks through."""
        raise NotImplementedError

    def chip_of(self, row: Row) -> str:
        """The code of the chip a row belongs to."""
        return ""

    def chips_of(self, row: Row) -> tuple[str, ...]:
        """The codes of all chips a row belongs to, where it belongs to more than one."""
        return (self.chip_of(row),)

    def side_of(self, row: Row) -> str:
        """The code of the side entry a row belongs to."""
        return ""

    def orders(self) -> Mapping[str, Callable[[Row], Any]]:
        """Sort name → what to sort by."""
        return {}

    def refresh(self) -> None:
        self.context.jobs.read(self, self.read_rows, self._take)

    def source(self, query: ListQuery) -> RowSource[Row]:
        words = fold(query.text).split()
        found = [
            row
            for row in self.rows
            if query.chip in ("", *self.chips_of(row))
            and query.side in ("", self.side_of(row))
            and self._has(row, words)
        ]
        source = MemorySource(found, self._keys.of(map(self.identity, found)))
        by = self.orders().get(query.sort or "")
        return source if by is None else source.ordered(by, query.descending)

    def chip_items(self) -> Sequence[Chip]:
        counts = Counter(code for row in self.rows for code in self.chips_of(row))
        return [
            replace(chip, count=counts[chip.code] if chip.code else len(self.rows))
            for chip in self.spec.chips
        ]

    def open(self, params: Mapping[str, object]) -> None:
        """``id`` chooses the row of a record, also when the rows are still being read."""
        super().open(params)
        if isinstance(found := params.get("id"), str):
            self._wanted_id = found
            self._choose_wanted()

    def _take(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        super().refresh()
        # An empty table that stays empty tells nobody.
        self._counted(self.source(self.query).count())
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted_id is None or not self.rows:
            return
        source = self.source(self.query)
        for key, row in source.rows(source.keys()).items():
            if self.identity(row) == self._wanted_id:
                self._wanted_id = None
                self.table.choose_key(key)
                return

    def _has(self, row: Row, words: Sequence[str]) -> bool:
        text = fold(self.text_of(row)) if words else ""
        return all(word in text for word in words)
