"""Lists of hundreds of thousands: the window's thread waits for nothing, and what is chosen stays chosen."""

import threading
from array import array
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.context import UiContext
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.list_page import ListPage, ListQuery, ListSpec
from desktop_app.ui.widgets.record_table import PAGE, Column, RowSource
from desktop_app.ui.widgets.table_painting import PADDING
from tests.ui.typing import press

MANY = 300_000
COLUMNS: tuple[Column[int], ...] = (
    Column("name", "Họ và tên", lambda row: f"Người thứ {row}", 15, sort="name", stretch=True),
    Column("born", "Ngày sinh", lambda row: "28/03/1990", 3, sort="born"),
    Column("words", "Ghi chú", lambda row: "chữ dài hơn cột này rất nhiều, mà vẫn còn", 5),
)


class SlowRows:
    """Rows of keys; whole answers wait until the gate opens, and never in the window's thread."""

    def __init__(self, keys: "array[int]", gate: threading.Event) -> None:
        self._keys = keys
        self._gate = gate

    def count(self) -> int:
        raise AssertionError("the keys tell the number")

    def keys(self, limit: int | None = None) -> "array[int]":
        if limit is None:
            assert threading.current_thread() is not threading.main_thread()
            assert self._gate.wait(5)
        return self._keys[:limit]

    def rows(self, keys: Sequence[int]) -> dict[int, int]:
        return {key: key for key in keys}


class Card(QWidget):
    """A tab with one field."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)

    def show_record(self, record: str) -> None:
        self.field.setText(record)


class SlowPage(ListPage[int]):
    """A list whose answers wait for the test."""

    search_ends_at = 5_000

    def __init__(self, context: UiContext, number: int = MANY) -> None:
        self.gate = threading.Event()
        self.number = number
        empty = Empty("Chưa có gì", "Hãy thêm.", "people")
        super().__init__(context, ListSpec("slow", "Dài", COLUMNS, "Tìm", empty, frozenset()))

    def source(self, query: ListQuery) -> RowSource[int]:
        number = 5_000 if query.text else self.number
        keys = range(number, 0, -1) if query.sort == "born" else range(1, number + 1)
        return SlowRows(array("q", keys), self.gate)

    def build_panel(self) -> DetailPanel:
        return DetailPanel(self.context, (Tab("Thông tin", Card),))

    def show_row(self, row: int) -> None:
        assert self.panel is not None
        self.panel.show_record(str(row), f"Người thứ {row}")

    @property
    def said(self) -> str:
        """The line below the table."""
        return self._count.text()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Iterator[SlowPage]:
    made = SlowPage(window.workspace.context)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.gate.set()


def open_gate(qtbot: QtBot, page: SlowPage) -> None:
    """Let the worker answer and wait for its answer."""
    page.gate.set()
    qtbot.waitUntil(lambda: page.table.records.complete)
    page.gate.clear()


def test_the_first_page_stands_while_the_rest_is_being_counted(qtbot: QtBot, page: SlowPage) -> None:
    assert page.table.records.rowCount() == PAGE
    assert page.said == "đang đếm…"
    open_gate(qtbot, page)
    assert page.table.records.rowCount() == MANY
    assert page.said == "300.000 dòng"


def test_another_order_is_exchanged_when_ready_under_the_chosen_row(qtbot: QtBot, page: SlowPage) -> None:
    open_gate(qtbot, page)
    page.table.choose_key(7)
    page.table.horizontalHeader().sectionClicked.emit(1)
    assert page.said == "đang đếm…"
    assert page.table.records.rowCount() == MANY
    assert page.table.records.row_at(0) == 1
    open_gate(qtbot, page)
    assert page.table.records.row_at(0) == MANY
    assert page.table.current_row == 7
    assert list(page.table.selected_keys()) == [7]
    assert page.said == "300.000 dòng"


def test_of_two_orders_asked_in_a_row_only_the_last_is_shown(qtbot: QtBot, page: SlowPage) -> None:
    page.table.horizontalHeader().sectionClicked.emit(1)
    page.table.horizontalHeader().sectionClicked.emit(0)
    seen: list[object] = []
    page.table.records.modelReset.connect(lambda: seen.append(page.table.records.row_at(0)))
    open_gate(qtbot, page)
    qtbot.waitUntil(lambda: page.context.jobs.idle)
    assert MANY not in seen
    assert page.table.records.row_at(0) == 1


def test_a_change_above_moves_neither_the_choice_nor_the_screen(qtbot: QtBot, page: SlowPage) -> None:
    open_gate(qtbot, page)
    page.table.choose_key(200_000)
    place = page.table.verticalScrollBar().value()
    page.number = MANY + 1
    page.refresh()
    assert page.table.current_row == 200_000
    assert page.said == "300.000 dòng"
    open_gate(qtbot, page)
    assert page.table.current_row == 200_000
    assert page.table.verticalScrollBar().value() == place
    assert page.said == "300.001 dòng"


def test_a_row_far_below_is_chosen_once_it_is_known(qtbot: QtBot, page: SlowPage) -> None:
    page.open({"key": 250_000})
    assert page.table.current_row is None
    open_gate(qtbot, page)
    assert page.table.current_row == 250_000


def test_a_search_that_was_cut_off_says_so(qtbot: QtBot, page: SlowPage) -> None:
    page.search.put("người")
    open_gate(qtbot, page)
    assert page.said == "hơn 5.000 dòng"


def test_the_panel_takes_room_only_while_a_row_is_chosen(qtbot: QtBot, page: SlowPage) -> None:
    open_gate(qtbot, page)
    panel = page.panel
    assert panel is not None
    page.table.setCurrentIndex(page.table.records.index(-1, -1))
    qtbot.waitUntil(lambda: not panel.isVisible())
    alone = page.table.width()
    page.table.choose_key(3)
    assert panel.isVisible()
    qtbot.waitUntil(lambda: panel.record == "3")
    assert page.table.width() < alone - 200


def test_enter_goes_into_the_panel_and_escape_comes_back(qtbot: QtBot, page: SlowPage) -> None:
    open_gate(qtbot, page)
    panel = page.panel
    assert panel is not None
    page.table.setFocus()
    page.table.choose_key(3)
    press(page.table, Qt.Key.Key_Return)
    focused = page.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "3"
    press(focused, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.table


def drawn_room(page: SlowPage, place: int) -> int:
    return page.table.columnWidth(place) - 2 * PADDING


def test_a_date_is_never_cut_while_words_give_way(qtbot: QtBot, page: SlowPage) -> None:
    width: Callable[[str], int] = QFontMetrics(page.table.font()).horizontalAdvance
    open_gate(qtbot, page)
    page.table.choose_key(1)
    page.resize(700, 500)
    assert drawn_room(page, 1) >= width("28/03/1990")
    assert drawn_room(page, 2) < width("chữ dài hơn cột này rất nhiều, mà vẫn còn")
    page.resize(1166, 700)
    page.table.setCurrentIndex(page.table.records.index(-1, -1))
    qtbot.waitUntil(lambda: page.panel is not None and not page.panel.isVisible())
    assert drawn_room(page, 2) >= width("chữ dài hơn cột này rất nhiều, mà vẫn còn")
