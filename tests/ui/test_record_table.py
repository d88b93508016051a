"""The one table model: Qt's own tester finds no fault, rows come in pages, nothing is asked twice."""

import os
import subprocess
import sys
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.record_table import (
    PAGE,
    WAITING,
    Column,
    MemorySource,
    RecordKeys,
    RecordTableModel,
)
from desktop_app.ui.widgets.table_view import TableView
from desktop_app.ui.words import Words
from tests.ui.typing import press

COLUMNS: tuple[Column[str], ...] = (
    Column("text", "Chữ", lambda row: row, 10, sort="text", stretch=True),
    Column("size", "Dài", lambda row: str(len(row)), 6, align="right"),
    Column("hidden", "Ẩn", lambda row: row.upper(), 6, shown=False),
)

COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from desktop_app import paths
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableView
from desktop_app.ui.words import Words

application = QApplication([])
theme = Theme(application, paths.resources())
kept = Preferences(paths.config_folder())
table = TableView("trial", (Column("a", "A", str),), Words(), theme, Jobs(), kept)
table.show_source(MemorySource(("a", "b")))
table.selectAll()
assert table.copy() == 2
"""


class Numbers:
    """Rows "row 0" … with the questions that were asked."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.asked: list[int] = []

    def count(self) -> int:
        return self.size

    def keys(self, limit: int | None = None) -> "array[int]":
        return array("q", range(self.size if limit is None else min(limit, self.size)))

    def rows(self, keys: Sequence[int]) -> dict[int, str]:
        self.asked.append(keys[0])
        return {key: f"row {key}" for key in keys}


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> "TableView[str]":
    jobs = Jobs()
    made: TableView[str] = TableView(
        "trial", COLUMNS, Words(), theme, jobs, Preferences(paths.config_folder())
    )
    qtbot.addWidget(made, before_close_func=lambda _table: jobs.close())
    made.resize(600, 400)
    made.show()
    return made


def test_qts_own_tester_accepts_the_model(qtbot: QtBot) -> None:
    jobs = Jobs()
    model: RecordTableModel[str] = RecordTableModel(COLUMNS, Words(), jobs)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for size in (0, 3, PAGE * 3, 5):
        with qtbot.waitSignal(model.arrived, raising=False, timeout=300):
            model.show_source(Numbers(size))
        assert model.rowCount() == size
    jobs.close()


def test_the_first_page_stands_before_the_keys_are_complete(qtbot: QtBot, table: "TableView[str]") -> None:
    source = Numbers(300_000)
    table.show_source(source)
    assert table.records.rowCount() == PAGE
    assert table.records.row_at(0) == "row 0"
    table.choose_key(100)
    with qtbot.waitSignal(table.records.counted) as counted:
        assert not table.records.complete
    assert counted.args == [300_000]
    assert table.current_row == "row 100"
    assert table.records.complete
    table.scrollToBottom()
    assert table.records.row_at(299_999) == "row 299999"
    assert len(source.asked) <= 4


def test_a_row_asked_for_by_key_outlasts_the_wish_for_the_first_one(
    qtbot: QtBot, table: "TableView[str]"
) -> None:
    """The old rows are still on screen when the row is asked for; the new ones must not bring the first."""
    table.show_source(Numbers(20))
    qtbot.waitUntil(lambda: table.records.complete)
    with qtbot.waitSignal(table.records.arrived):
        table.show_source(Numbers(30), at_once=False)
        table.choose_first()
        assert table.choose_key(7)
    assert table.current_row == "row 7"


def test_a_row_is_chosen_alone_though_a_key_is_held(qtbot: QtBot, table: "TableView[str]") -> None:
    table.show_source(Numbers(20))
    qtbot.waitUntil(lambda: table.records.complete)
    table.choose_key(3)
    QTest.keyPress(table, Qt.Key.Key_Control)
    table.choose_key(7)
    QTest.keyRelease(table, Qt.Key.Key_Control)
    assert table.selected_rows() == ["row 7"]
    assert table.current_row == "row 7"


def test_rows_not_known_yet_say_so_after_a_change(qtbot: QtBot, table: "TableView[str]") -> None:
    table.show_source(Numbers(7))
    table.refresh(Numbers(300_000))
    assert table.records.data(table.records.index(200_000, 0)) == WAITING
    qtbot.waitUntil(lambda: table.records.complete)
    assert table.records.row_at(299_999) == "row 299999"


def test_a_late_answer_of_an_old_question_is_dropped(qtbot: QtBot, table: "TableView[str]") -> None:
    table.show_source(Numbers(5_000))
    table.show_source(Numbers(7))
    with qtbot.waitSignal(table.records.arrived, raising=False, timeout=200):
        pass
    assert table.records.rowCount() == 7


def test_after_a_change_the_current_row_stays_current(qtbot: QtBot, table: "TableView[str]") -> None:
    table.show_source(MemorySource(("a", "b", "c")))
    table.choose_key(1)
    table.refresh(MemorySource(("a", "bb", "c")))
    assert table.current_row == "bb"
    table.refresh(MemorySource(("a", "bb", "c", "d")))
    assert table.current_row == "bb"


def test_a_click_on_a_title_asks_for_that_order_and_it_is_remembered(
    qtbot: QtBot, table: "TableView[str]", theme: Theme
) -> None:
    with qtbot.waitSignal(table.sort_chosen) as asked:
        table.horizontalHeader().sectionClicked.emit(0)
    assert asked.args == ["text", False]
    with qtbot.waitSignal(table.sort_chosen) as asked:
        table.horizontalHeader().sectionClicked.emit(0)
    assert asked.args == ["text", True]
    table.setColumnHidden(1, True)
    table.arranged.remember()
    jobs = Jobs()
    again: TableView[str] = TableView(
        "trial", COLUMNS, Words(), theme, jobs, Preferences(paths.config_folder())
    )
    qtbot.addWidget(again)
    assert again.sorting == ("text", True)
    assert [column.key for column in again.shown_columns()] == ["text"]
    again.reset_layout()
    assert [column.key for column in again.shown_columns()] == ["text", "size"]


def test_chosen_rows_are_copied_for_excel_and_for_word(table: "TableView[str]") -> None:
    table.show_source(MemorySource(("a\tb", "<c>", "d")))
    table.selectAll()
    press(table, Qt.Key.Key_C, "c", Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "a b\t3\n<c>\t3\nd\t1"
    assert "&lt;c&gt;" in data.html()


def test_the_keyboard_reaches_both_ends_and_opens(qtbot: QtBot, table: "TableView[str]") -> None:
    table.show_source(MemorySource(tuple("abcdef")))
    table.choose_first()
    press(table, Qt.Key.Key_End)
    assert table.current_row == "f"
    with qtbot.waitSignal(table.row_opened) as opened:
        press(table, Qt.Key.Key_Return)
    assert opened.args == ["f"]
    press(table, Qt.Key.Key_Home)
    assert table.current_row == "a"


def test_a_list_at_hand_is_ordered_by_any_key() -> None:
    source = MemorySource(("b", "a", "c")).ordered(lambda row: row, descending=True)
    order = list(source.keys())
    assert [source.rows([key])[key] for key in order] == ["c", "b", "a"]


def test_the_program_ends_well_with_rows_on_the_clipboard(tmp_path: Path) -> None:
    """In a process of its own: the fault was at its very end."""
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_END],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "SOTHIDUA_HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )
    assert done.returncode == 0


def test_several_chosen_rows_stay_chosen_when_their_list_is_read_anew_in_another_order(
    table: TableView[str],
) -> None:
    keys = RecordKeys()

    def read(*rows: str) -> MemorySource[str]:
        return MemorySource(rows, keys.of(rows))

    table.show_source(read("a", "b", "c", "d"))
    table.choose_key(keys.of("b")[0])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.records.index(3, 0), flags)
    assert table.selected_rows() == ["b", "d"]
    table.refresh(read("mới", "d", "c", "b", "a"))
    assert table.selected_rows() == ["d", "b"]
    assert table.current_row == "b"
    table.refresh(read("a", "d"))
    assert table.selected_rows() == ["d"]
    table.refresh(read("a"))
    assert table.selected_rows() == []
