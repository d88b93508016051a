"""The table: keyboard first, columns the person arranges, rows that can be copied into Excel."""

from array import array
from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QVBoxLayout

from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.column_layout import ColumnLayout
from desktop_app.ui.widgets.parts import restyle
from desktop_app.ui.widgets.record_table import Column, RecordTableModel, RowSource
from desktop_app.ui.widgets.table_painting import CellDelegate, Header, row_height
from desktop_app.ui.words import Words

Row = TypeVar("Row")

MOST_COPIED = 50_000
MOST_KEPT_CHOSEN = 50_000  # more rows than that are not looked for in another list


class TableView(QTableView, Generic[Row]):
    """A record table that remembers widths, order, hidden columns and sorting under its code.

    ``row_chosen`` carries the current row or None; ``row_opened`` the row of Enter or a double click;
    ``sort_chosen`` the column's sort name and whether it descends; ``selection_size`` how many are selected.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    sort_chosen = Signal(str, bool)
    selection_size = Signal(int)
    focused = Signal(bool)

    def __init__(
        self,
        code: str,
        columns: Sequence[Column[Row]],
        words: Words,
        theme: Theme,
        jobs: Jobs,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._words = words
        self.records: RecordTableModel[Row] = RecordTableModel(columns, words, jobs, self)
        self._header = Header(self.records, theme, self)
        self.setHorizontalHeader(self._header)
        self.setModel(self.records)
        self.setItemDelegate(CellDelegate(self.records, theme, self))
        self._set_behaviour()
        self.arranged = ColumnLayout(self, code, columns, preferences.layout)
        self._kept: tuple[array[int], int | None] = (array("q"), None)
        self._forgets = self._from_top = False
        self._when_arrived: Callable[[], object] | None = None
        self.records.modelAboutToBeReset.connect(self._keep_chosen)
        self.records.modelReset.connect(self._choose_again)
        self.records.counted.connect(lambda _number: self._widen())
        self.records.arrived.connect(self._arrived)
        self._header.sectionClicked.connect(self._sort_by)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(
            lambda place: self.column_menu().popup(self._header.mapToGlobal(place))
        )

    def show_source(self, source: RowSource[Row], at_once: bool = True) -> None:
        """Show another question from its top; ``at_once`` as in the model. What a worker answers is exchanged
        under the chosen rows, which stay chosen."""
        self._when_arrived = None
        if not at_once:
            self._from_top = True
            self.records.show_source(source, at_once)
            return
        self._forgets = True
        self.records.show_source(source)
        self._forgets = False
        self.scrollToTop()
        self._announce()

    def refresh(self, source: RowSource[Row], at_once: bool = True) -> None:
        """Show the same question anew; the current row and the selection stay where they can."""
        self.records.refresh(source, at_once)
        self._announce()

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns; those that stay keep what the person arranged."""
        if tuple(columns) != self.records.columns:
            self.arranged.exchange(columns, lambda: self.records.show_columns(columns))
            self._widen()

    @property
    def current_row(self) -> Row | None:
        """The row with the focus."""
        return self.records.row_at(self.currentIndex().row())

    @property
    def sorting(self) -> tuple[str | None, bool]:
        """The sort name chosen by the person (None: the natural order), and whether it descends."""
        return self.arranged.sorting

    def shown_columns(self) -> list[Column[Row]]:
        """The columns as they stand on screen."""
        order = sorted(range(len(self.records.columns)), key=self._header.visualIndex)
        return [self.records.columns[place] for place in order if not self.arranged.hidden(place)]

    def selected_keys(self) -> "array[int]":
        """The keys of the selected rows, in order."""
        return self.records.keys_at(self._selected_places())

    def selected_rows(self) -> list[Row]:
        """The selected rows; meant for some thousand."""
        found = (self.records.row_at(place) for place in self._selected_places())
        return [row for row in found if row is not None]

    def choose_key(self, key: int) -> bool:
        """Make a row current; whether it is in the list. While rows are still being read, also later: what
        is on screen meanwhile may be the answer to an earlier question."""
        place = self.records.place_of(key)
        if place is not None:
            self._go_to(place)
        awaited = self._from_top or not self.records.complete
        self._when_arrived = (lambda: self.choose_key(key)) if awaited else None
        return place is not None

    def choose_none(self) -> None:
        """Make no row current and choose none."""
        self._when_arrived = None
        self.selectionModel().clear()

    def choose_first(self) -> None:
        """Make the first row current; when another question was asked, the first of its answer."""
        if self._from_top:
            self._when_arrived = self.choose_first
        elif self.records.rowCount():
            self._go_to(0)

    def copy(self, with_titles: bool = False) -> int:
        """Put the selected rows on the clipboard, as text for Excel and as a table for Word; how many."""
        columns = self.shown_columns()
        places = self._selected_places()[:MOST_COPIED]
        lines = [[self._words(column.title) for column in columns]] if with_titles else []
        rows = (self.records.row_at(place) for place in places)
        lines += [[column.told(row) for column in columns] for row in rows if row is not None]
        if not places:
            return 0
        # Qt makes the data: what Python made and the clipboard still holds ends the program with a crash.
        data = self.records.mimeData([self.records.index(place, 0) for place in places[:1]])
        for name in data.formats():
            data.removeFormat(name)
        data.setText("\n".join("\t".join(_one_line(text) for text in line) for line in lines))
        body = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in line)}</tr>" for line in lines)
        data.setHtml(f'<meta charset="utf-8"><table>{body}</table>')
        QGuiApplication.clipboard().setMimeData(data)
        return len(places)

    def column_menu(self) -> QMenu:
        """The menu that shows and hides columns, sorts without a mouse, and puts all back."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorting = menu.addMenu(self._words("Sắp theo"))
        for place, column in enumerate(self.records.columns):
            title = self._words(column.title)
            shown = menu.addAction(title)
            shown.setCheckable(True)
            shown.setChecked(not self.arranged.hidden(place))
            shown.toggled.connect(lambda on, place=place: self._show_column(place, on))
            if column.sort is not None:
                by = sorting.addAction(title)
                by.triggered.connect(lambda _checked=False, place=place: self._sort_by(place))
        menu.addSeparator()
        menu.addAction(self._words("Xếp lại như ban đầu")).triggered.connect(lambda: self.reset_layout())
        return menu

    def reset_layout(self) -> None:
        """Forget what the person arranged."""
        self.arranged.reset()
        self._widen()
        self.sort_chosen.emit("", False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._when_arrived = None
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._when_arrived = None
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_opened.emit(self.current_row)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self.records.rowCount() - 1
            if last >= 0:
                place = 0 if event.key() == Qt.Key.Key_Home else last
                self.setCurrentIndex(self.records.index(place, self.currentIndex().column()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._words("Chép")).triggered.connect(lambda: self.copy())
        menu.addAction(self._words("Chép kèm tên cột")).triggered.connect(lambda: self.copy(True))
        menu.popup(event.globalPos())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._announce()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_size.emit(self._selected_count())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._when_arrived is None:
            self.choose_first()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arranged.fit()

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self.doubleClicked.connect(lambda index: self.row_opened.emit(self.records.row_at(index.row())))

    def _announce(self) -> None:
        self.row_chosen.emit(self.current_row)

    def _selected_places(self) -> list[int]:
        ranges = sorted((part.top(), part.bottom()) for part in self._parts())
        return list(dict.fromkeys(place for top, bottom in ranges for place in range(top, bottom + 1)))

    def _selected_count(self) -> int:
        return sum(part.height() for part in self._parts())

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.count())]

    def _keep_chosen(self) -> None:
        keys = self.selected_keys() if 0 < self._selected_count() <= MOST_KEPT_CHOSEN else array("q")
        self._kept = (keys, self.records.key_at(self.currentIndex().row()))

    def _choose_again(self) -> None:
        """What was chosen is chosen again, without moving what is on screen."""
        keys, current = self._kept
        place = None if self._forgets or current is None else self.records.place_of(current)
        if place is None and len(keys) > 1 and not self._forgets:
            # The current one is gone; the others stay chosen.
            place = next(iter(self.records.places_of(keys)), None)
        if place is not None:
            self.setAutoScroll(self._from_top)
            self._go_to(place)
            # The current row is chosen by becoming current; others cost a walk over all keys.
            if len(keys) > 1:
                self._select(self.records.places_of(keys))
            self.setAutoScroll(True)
        elif not self._forgets:
            if self._from_top:
                self.scrollToTop()
            self._announce()

    def _select(self, places: Sequence[int]) -> None:
        """Select rows at rising places besides those that are selected."""
        found, last = QItemSelection(), self.records.columnCount() - 1
        for top, bottom in _runs(places):
            found.select(self.records.index(top, 0), self.records.index(bottom, last))
        self.selectionModel().select(found, QItemSelectionModel.SelectionFlag.Select)

    def _arrived(self) -> None:
        self._from_top = False
        if self._when_arrived is not None:
            choose, self._when_arrived = self._when_arrived, None
            choose()

    def _go_to(self, place: int) -> None:
        """Choose one row alone, whatever keys are held down just then (Ctrl+K and Enter)."""
        flags = QItemSelectionModel.SelectionFlag
        where = self.records.index(place, self._first_column())
        self.selectionModel().setCurrentIndex(where, flags.ClearAndSelect | flags.Rows)

    def _first_column(self) -> int:
        return self._header.logicalIndex(0)

    def _sort_by(self, place: int) -> None:
        column = self.records.columns[place]
        if column.sort is not None:
            self.sort_chosen.emit(column.sort, self.arranged.sort_by(place))

    def _show_column(self, place: int, on: bool) -> None:
        if on or sum(not self.arranged.hidden(other) for other in range(len(self.records.columns))) > 1:
            self.arranged.show_column(place, on)
            self._widen()
            self.arranged.remember()

    def _widen(self) -> None:
        """Make room for the dates, codes and numbers at the top of the list."""
        self.arranged.widen(self.records.top_rows())


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each unbroken run of rising numbers."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


class TableFrame(QFrame):
    """The card around a table, with a ring while the keyboard is in it."""

    def __init__(self, table: TableView[Any]) -> None:
        super().__init__()
        self.setProperty("role", "tableframe")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(table)
        table.focused.connect(lambda on: restyle(self, "focused", on))
