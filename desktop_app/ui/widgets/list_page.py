"""A page that is a list: search, chips, groups, table, panel, count, an empty state that leads on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.empty_state import Empty, EmptyState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, icon_button, label
from desktop_app.ui.widgets.record_table import Column, RowSource
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.side_list import SideItem, SideList
from desktop_app.ui.widgets.table_view import TableFrame, TableView

Row = TypeVar("Row")

FEWEST_SIDE_LETTERS, SIDE_LETTERS, TABLE_LETTERS, PANEL_LETTERS = 13, 17, 76, 44
SEARCH_LETTERS = (14, 34)
SETTLE_MS = 40
MOST_COUNTED = 5_000  # a larger selection is not counted row by row
AT_ONCE = (None, "name")
"""The orders that an index of the book holds; any other needs a walk over all rows."""


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What the list is asked: typed text, chosen chip and side entry ("" for none), sort name (None: the
    natural order) and whether it descends."""

    text: str = ""
    chip: str = ""
    side: str = ""
    sort: str | None = None
    descending: bool = False

    @property
    def filtered(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.text.strip() or self.chip or self.side)


@dataclass(frozen=True, slots=True)
class ListSpec(Generic[Row]):
    """What a list page declares. Texts are Vietnamese sources; ``code`` names its help and its layout."""

    code: str
    title: str
    columns: tuple[Column[Row], ...]
    search: str
    empty: Empty
    watches: frozenset[str]
    chips: tuple[Chip, ...] = ()
    side: str = ""


class ListPage(Page, Generic[Row]):
    """Override ``source``, and what else the page needs: ``page_actions``, ``side_items``, ``chip_items``,
    ``build_panel``, ``show_row``, ``open_row``, ``count_line``."""

    search_ends_at: int | None = None
    """How many rows a search gives at most; None where it gives all."""

    def __init__(self, context: UiContext, spec: ListSpec[Row]) -> None:
        super().__init__(context, spec.title)
        self.spec = spec
        self.watches = spec.watches
        self.search = SearchField(context.theme, self.words(spec.search))
        self.search.setToolTip(f"{self.words(spec.search)} (Ctrl+F)")
        letter = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(letter * SEARCH_LETTERS[0])
        self.search.setMaximumWidth(letter * SEARCH_LETTERS[1])
        self.header.add_growing(self.search)
        self.show_actions(self.page_actions())
        self.chips = ChipRow(self.words, spec.chips, self.words("Lọc danh sách"))
        # Showing what has no parent yet would open a window of its own for a moment.
        if not spec.chips:
            self.chips.hide()
        self.side = SideList(self.words, context.theme, self.words(spec.side))
        self.side.setMinimumWidth(letter * FEWEST_SIDE_LETTERS)
        if not spec.side:
            self.side.hide()
        self.table: TableView[Row] = TableView(
            spec.code, spec.columns, self.words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(self.words(spec.title))
        self.panel = self.build_panel()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._wanted: Row | None = None
        self._build_body()
        self._connect()

    def source(self, query: ListQuery) -> RowSource[Row]:
        """The rows that answer a query."""
        raise NotImplementedError

    def page_actions(self) -> Sequence[Action]:
        """The page's actions, the primary one first."""
        return ()

    def empty_actions(self) -> Sequence[Action]:
        """What an empty list offers."""
        return self.page_actions()[:2]

    def chip_items(self) -> Sequence[Chip]:
        """The chips with their counts of now."""
        return self.spec.chips

    def side_items(self) -> Sequence[SideItem]:
        """The entries of the side list with their counts of now."""
        return ()

    def build_panel(self) -> DetailPanel | None:
        """The panel at the right; None for a list without one."""
        return None

    def show_row(self, row: Row) -> None:
        """Show the current row in the panel."""

    def open_row(self, row: Row) -> None:
        """Enter or a double click on a row; usually goes into the panel."""
        if self.panel is not None:
            self._settle.stop()
            self._show_wanted()
            self.panel.enter()

    def count_line(self, number: int) -> str:
        """The line below the table."""
        return self.words.count(number, "dòng")

    @property
    def query(self) -> ListQuery:
        """What the list is asked now."""
        sort, descending = self.table.sorting
        return ListQuery(self.search.text(), self.chips.code, self.side.code, sort, descending)

    @property
    def narrowed(self) -> bool:
        """Whether something was asked that an empty answer may be due to."""
        return self.query.filtered

    def refresh(self) -> None:
        """Ask the same question again; the current row stays."""
        self._fill_filters()
        query = self.query
        self.table.refresh(self.source(query), query.sort in AT_ONCE)

    def ask(self) -> None:
        """Ask what the filters say now, from the top."""
        query = self.query
        self.table.show_source(self.source(query), query.sort in AT_ONCE)

    def open(self, params: Mapping[str, object]) -> None:
        """``text``, ``chip`` and ``side`` set the filters; ``key`` chooses a row."""
        self._fill_filters()
        if "chip" in params:
            self.chips.choose(str(params["chip"]))
        if "side" in params:
            self.side.choose(str(params["side"]))
        if "text" in params:
            self.search.show_text(str(params["text"]))
        self.ask()
        if isinstance(key := params.get("key"), int):
            self.table.choose_key(key)
        elif "text" in params:
            self.table.choose_first()

    def _fill_filters(self) -> None:
        if self.spec.chips:
            self.chips.show_chips(self.chip_items())
        if self.spec.side:
            self.side.show_items(self.side_items())

    def _build_body(self) -> None:
        context = self.context
        self.empty = EmptyState(self.words, context.theme, self.spec.empty, self.empty_actions())
        self.nothing = EmptyState(
            self.words,
            context.theme,
            Empty("Không tìm thấy", "Thử gõ ít chữ hơn, không cần dấu, hoặc bỏ bớt lọc.", "search"),
            (Action("Bỏ tìm và lọc", self._clear_filters, "x-lg"),),
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(TableFrame(self.table))
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.nothing)
        self._count = label("", "muted")
        columns = icon_button(context.theme.icon("columns-gap"), self.words("Chọn cột"), self._choose_columns)
        self._columns_button = columns
        if self.panel is not None:
            self.panel.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(columns)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._middle, 1)
        column.addLayout(foot)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(10)
        for part in (self.side, middle, self.panel):
            if part is not None:
                self.splitter.addWidget(part)
                self.splitter.setStretchFactor(self.splitter.count() - 1, int(part is middle))
        unit = self.fontMetrics().averageCharWidth()
        wanted = ((self.side, SIDE_LETTERS), (middle, TABLE_LETTERS), (self.panel, PANEL_LETTERS))
        self.splitter.setSizes([letters * unit for part, letters in wanted if part is not None])
        kept = context.preferences.layout.value(f"panes/{self.spec.code}")
        if kept is not None:
            self.splitter.restoreState(kept)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.ask())
        self.search.left_down.connect(self.table.setFocus)
        self.chips.chosen.connect(lambda _code: self.ask())
        self.side.chosen.connect(lambda _code: self.ask())
        self.table.sort_chosen.connect(lambda _sort, _down: self.ask())
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_opened.connect(lambda row: None if row is None else self.open_row(row))
        self.table.records.counted.connect(self._counted)
        self.table.selection_size.connect(lambda _size: self._say_count(self.table.records.rowCount()))
        self._settle.timeout.connect(self._show_wanted)
        if self.panel is not None:
            self.panel.left.connect(self.table.setFocus)
        self.splitter.splitterMoved.connect(lambda *_where: self._keep_panes())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _row_chosen(self, row: Any) -> None:
        self._wanted = row
        if self.panel is not None and row is not None:
            self.panel.show()
        # Holding an arrow key down must not read a record for every row that flies by.
        self._settle.start()

    def _show_wanted(self) -> None:
        if self.panel is None:
            return
        if self._wanted is None:
            self.panel.clear()
            # Without a row the list has the room.
            self.panel.setVisible(self.panel.has_widget)
        else:
            self.show_row(self._wanted)

    def _counted(self, number: int) -> None:
        if number or not self.table.records.counting:
            self._middle.setCurrentIndex(0 if number else 2 if self.narrowed else 1)
        self._say_count(number)

    def _say_count(self, number: int) -> None:
        text = self.words("đang đếm…") if self.table.records.counting else self._number_line(number)
        picked = len(self.table.selectionModel().selectedRows()) if number <= MOST_COUNTED else 0
        if picked > 1:
            text = f"{text} · {self.words('đã chọn {n}', n=picked)}"
        self._count.setText(text)

    def _number_line(self, number: int) -> str:
        line = self.count_line(number)
        ended = number == self.search_ends_at and bool(self.search.text().strip())
        return self.words("hơn {rows}", rows=line) if ended else line

    def _clear_filters(self) -> None:
        if self.spec.chips:
            self.chips.choose(self.spec.chips[0].code)
        self.side.choose("")
        self.search.show_text("")
        self.ask()

    def _choose_columns(self) -> None:
        place = self._columns_button.mapToGlobal(self._columns_button.rect().topLeft())
        self.table.column_menu().popup(place)

    def _keep_panes(self) -> None:
        self.context.preferences.layout.setValue(f"panes/{self.spec.code}", self.splitter.saveState())

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
