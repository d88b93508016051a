"""The one table model: an array of keys in order, blocks of rows fetched when painted, no proxy models.

300,000 rows cost 2.4 MB of keys; rows live in a small cache of blocks (performance.md §4). Sorting and
filtering are questions to the source, which answers with another source.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.ui.jobs import Jobs
from desktop_app.ui.theme import Tone
from desktop_app.ui.words import Words

Row = TypeVar("Row")
AnyRow = TypeVar("AnyRow", contravariant=True)

PAGE = 128
"""Rows of the first answer to a question."""
BLOCK = 32
"""Rows fetched together once they are to be painted: a screen of them in one or two readings."""
BLOCKS_KEPT = 256
WAITING = "…"


@dataclass(frozen=True, slots=True)
class Column(Generic[AnyRow]):
    """One column. ``title`` is a Vietnamese source; ``text`` gives a row's text; ``width`` is in letters.

    ``sort``: name the source sorts by, None when it cannot. ``chip``: the tone of a status chip, None for
    plain text. ``stretch``: takes the free width. ``shown``: False hides it until the person chooses it.
    ``yields``: above 0 the column is left out where names or titles would be cut, the highest number first.
    ``tail``: where a text is cut its end is kept too, for names that all begin alike. ``whole``: the words
    that ``text`` has shortened, for the tooltip and for screen readers.
    """

    key: str
    title: str
    text: Callable[[AnyRow], str]
    width: int = 14
    align: Literal["left", "right", "centre"] = "left"
    sort: str | None = None
    chip: "Callable[[AnyRow], Tone | None] | None" = None
    stretch: bool = False
    muted: bool = False
    strong: bool = False
    shown: bool = True
    yields: int = 0
    tail: bool = False
    whole: "Callable[[AnyRow], str] | None" = None

    def told(self, row: AnyRow) -> str:
        """The text in full."""
        return self.text(row) if self.whole is None else self.whole(row)


class RowSource(Protocol[Row]):
    """Rows of one question in one order. Keys are integers that stay those of a row."""

    def count(self) -> int:
        """How many rows there are."""

    def keys(self, limit: int | None = None) -> "array[int]":
        """The keys in order (typecode "q"), at most ``limit``. Called without limit in a worker."""

    def rows(self, keys: Sequence[int]) -> dict[int, Row]:
        """Key → row, for those that are still there."""


@dataclass(frozen=True)
class KeyedSource(Generic[Row]):
    """A source made of three queries of a service."""

    counting: Callable[[], int]
    ordering: "Callable[[int | None], array[int]]"
    fetching: Callable[[Sequence[int]], dict[int, Row]]

    def count(self) -> int:
        return self.counting()

    def keys(self, limit: int | None = None) -> "array[int]":
        return self.ordering(limit)

    def rows(self, keys: Sequence[int]) -> dict[int, Row]:
        return self.fetching(keys)


class MemorySource(Generic[Row]):
    """A source over a list at hand, for what never grows beyond some thousand rows. ``keys``: one for each
    row (of ``RecordKeys`` where the list is read anew); the places in the list when not given."""

    def __init__(self, listed: Sequence[Row], keys: Iterable[int] | None = None) -> None:
        self._rows = dict(zip(range(len(listed)) if keys is None else keys, listed, strict=True))

    def count(self) -> int:
        return len(self._rows)

    def keys(self, limit: int | None = None) -> "array[int]":
        return array("q", self._rows)[:limit]

    def rows(self, keys: Sequence[int]) -> dict[int, Row]:
        return {key: self._rows[key] for key in keys}

    def ordered(self, by: Callable[[Row], Any], descending: bool = False) -> "MemorySource[Row]":
        """The same rows in another order."""
        keys = sorted(self._rows, key=lambda key: by(self._rows[key]), reverse=descending)
        return MemorySource([self._rows[key] for key in keys], keys)


class RecordKeys:
    """Gives a record the same key whenever its list is read anew, so that what was chosen stays chosen."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, records: Iterable[str]) -> list[int]:
        """The keys of these record ids."""
        return [self._known.setdefault(record, len(self._known)) for record in records]


_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "centre": Qt.AlignmentFlag.AlignCenter,
}
_NOWHERE = QModelIndex()


class RecordTableModel(QAbstractTableModel, Generic[Row]):
    """Shows a source. ``arrived``: the keys are complete; ``counted`` carries the number of rows."""

    arrived = Signal()
    counted = Signal(int)

    def __init__(
        self, columns: Sequence[Column[Row]], words: Words, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._words = words
        self._titles = [words(column.title) for column in columns]
        self._jobs = jobs
        self._source: RowSource[Row] = MemorySource(())
        self._keys: array[int] = array("q")
        self._count = 0
        self._whole = True
        self._awaited: RowSource[Row] | None = None
        self._anew = False
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def show_source(self, source: RowSource[Row], at_once: bool = True) -> None:
        """Show another source from its top: the first page at once; the rest and the number of rows when the
        worker has them, for counting what a search finds in 300,000 rows takes half a second.

        ``at_once``: False where even the first page needs a walk over all rows; what is shown then stays
        until the worker has the answer.
        """
        if isinstance(source, MemorySource):
            self._put(source, source.keys(), True)
            self.arrived.emit()
            return
        if not at_once:
            self._anew = True
            self._await(source)
            self.counted.emit(self._count)
            return
        keys = source.keys(PAGE)
        self._put(source, keys, len(keys) < PAGE)
        self._complete(source)

    def refresh(self, source: RowSource[Row], at_once: bool = True) -> None:
        """Show the same question anew after something changed; where nothing moved, rows are only redrawn.
        A long list that moved is exchanged when the worker has all of it."""
        whole = isinstance(source, MemorySource)
        keys = source.keys(None if whole else PAGE) if whole or at_once else self._keys
        whole = whole or (at_once and len(keys) < PAGE)
        if not whole and (self._count >= PAGE or not at_once):
            self._await(source)
            self._redraw()
        elif not whole or keys != self._keys:
            self._put(source, keys, whole)
            self._complete(source)
        else:
            self._source, self._awaited, self._anew, self._whole = source, None, False, True
            self._redraw()
            # An empty list has to say so the first time too, and sums below the table follow their rows.
            self.counted.emit(self._count)
            self.arrived.emit()

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns, from the first that differs on."""
        new = tuple(columns)
        pairs = enumerate(zip(self.columns, new, strict=False))
        shorter = min(len(self.columns), len(new))
        same = next((place for place, (one, other) in pairs if one != other), shorter)
        if same < len(self.columns):
            self.beginRemoveColumns(QModelIndex(), same, len(self.columns) - 1)
            self.columns, self._titles = self.columns[:same], self._titles[:same]
            self.endRemoveColumns()
        if same < len(new):
            self.beginInsertColumns(QModelIndex(), same, len(new) - 1)
            self.columns, self._titles = new, [self._words(column.title) for column in new]
            self.endInsertColumns()

    def row_at(self, place: int) -> Row | None:
        """The row at a place, None while its key is not known or when it is gone."""
        if not 0 <= place < len(self._keys):
            return None
        block = place // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            rows = self._fetch(block)
        return rows.get(self._keys[place])

    def top_rows(self) -> list[Row]:
        """The rows of the first page that are still there, in one reading where they are not known yet."""
        keys = self._keys[:PAGE]
        blocks = range(0, -(-len(keys) // BLOCK))
        if any(block not in self._blocks for block in blocks):
            rows = self._source.rows(keys)
            for block in blocks:
                part = keys[block * BLOCK : (block + 1) * BLOCK]
                self._keep(block, {key: rows[key] for key in part if key in rows})
        return [row for place in range(len(keys)) if (row := self.row_at(place)) is not None]

    def key_at(self, place: int) -> int | None:
        """The key at a place."""
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def keys_at(self, places: Iterable[int]) -> "array[int]":
        """The keys at several places."""
        known = len(self._keys)
        return array("q", (self._keys[place] for place in places if place < known))

    def place_of(self, key: int) -> int | None:
        """Where a key stands, None when it is not in the list."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def places_of(self, keys: Iterable[int]) -> list[int]:
        """Where keys stand that are in the list, in its order."""
        wanted = frozenset(keys)
        return [place for place, key in enumerate(self._keys) if key in wanted] if wanted else []

    @property
    def complete(self) -> bool:
        """Whether all keys of what was asked last are known."""
        return self._whole and self._awaited is None

    @property
    def counting(self) -> bool:
        """Whether the number of rows is that of no answer yet: another question was asked."""
        return self._anew or not self._whole

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            row, column = self.row_at(index.row()), self.columns[index.column()]
            if row is None:
                return WAITING
            return column.text(row) if role == Qt.ItemDataRole.DisplayRole else column.told(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[index.column()].align]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index.row())
            text = "" if row is None else self.columns[index.column()].told(row)
            return f"{self._titles[index.column()]}: {text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align]
        return None

    def _put(self, source: RowSource[Row], keys: "array[int]", whole: bool) -> None:
        self.beginResetModel()
        self._source, self._keys, self._count, self._whole = source, keys, len(keys), whole
        self._awaited, self._anew = None, False
        self._blocks.clear()
        self.endResetModel()
        self.counted.emit(self._count)

    def _await(self, source: RowSource[Row]) -> None:
        """Leave what is shown until the worker has all keys of another source."""
        self._awaited = source
        self._jobs.read(self, source.keys, lambda keys: self._take(source, keys))

    def _complete(self, source: RowSource[Row]) -> None:
        if self._whole:
            self.arrived.emit()
        else:
            self._jobs.read(self, source.keys, lambda keys: self._take(source, keys))

    def _take(self, source: RowSource[Row], keys: "array[int]") -> None:
        """The worker's answer; late ones of a question no longer asked are dropped."""
        if source is not (self._source if self._awaited is None else self._awaited):
            return
        if source is not self._source:
            self._blocks.clear()
        self._source, self._awaited, self._anew, self._whole = source, None, False, True
        if len(keys) > self._count and keys[: self._count] == self._keys:
            self._append(keys)
        elif keys != self._keys:
            self._put(source, keys, True)
        else:
            self._redraw()
            self.counted.emit(self._count)
        self.arrived.emit()

    def _append(self, keys: "array[int]") -> None:
        """The rows below the first page; those above stay, with whatever the person does there."""
        self.beginInsertRows(QModelIndex(), self._count, len(keys) - 1)
        self._blocks.pop(self._count // BLOCK, None)  # it may have been read before it was full
        self._keys, self._count = keys, len(keys)
        self.endInsertRows()
        self.counted.emit(self._count)

    def _redraw(self) -> None:
        self._blocks.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def _fetch(self, block: int) -> dict[int, Row]:
        rows = self._source.rows(self._keys[block * BLOCK : (block + 1) * BLOCK])
        self._keep(block, rows)
        return rows

    def _keep(self, block: int, rows: dict[int, Row]) -> None:
        self._blocks[block] = rows
        if len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)
