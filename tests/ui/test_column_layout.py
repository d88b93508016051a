"""Columns give way where names would be cut, and only for as long; words are cut before a status is."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableView
from desktop_app.ui.words import Words

NAME = "Công Tằng Tôn Nữ Hoàng Thị Nguyệt"
COLUMNS: tuple[Column[str], ...] = (
    Column("name", "Họ và tên", lambda row: row, 10, stretch=True, strong=True),
    Column("group", "Tổ", lambda _row: "Tổ May 1", 20, yields=1),
    Column("mark", "Thiếu", lambda _row: "", 20, yields=2),
)


def shown_table(qtbot: QtBot, theme: Theme, columns: tuple[Column[str], ...] = COLUMNS) -> "TableView[str]":
    jobs, kept = Jobs(), Preferences(paths.config_folder())
    made: TableView[str] = TableView("trial", columns, Words(), theme, jobs, kept)
    qtbot.addWidget(made, before_close_func=lambda _table: jobs.close())
    made.resize(900, 300)
    made.show()
    made.show_source(MemorySource((NAME,)))
    return made


def on_screen(table: "TableView[str]") -> list[str]:
    columns = enumerate(table.records.columns)
    return [column.key for place, column in columns if not table.isColumnHidden(place)]


def test_the_least_important_goes_first_and_comes_back(qtbot: QtBot, theme: Theme) -> None:
    table = shown_table(qtbot, theme)
    assert on_screen(table) == ["name", "group", "mark"]
    table.resize(500, 300)
    assert on_screen(table) == ["name", "group"]
    table.resize(330, 300)
    assert on_screen(table) == ["name"]
    table.resize(900, 300)
    assert on_screen(table) == ["name", "group", "mark"]


def test_what_gives_way_is_copied_and_not_forgotten(qtbot: QtBot, theme: Theme) -> None:
    table = shown_table(qtbot, theme)
    table.resize(330, 300)
    assert [column.key for column in table.shown_columns()] == ["name", "group", "mark"]
    table.selectAll()
    assert table.copy() == 1
    assert QGuiApplication.clipboard().text() == f"{NAME}\tTổ May 1\t"
    table.arranged.remember()
    again = shown_table(qtbot, theme)
    assert on_screen(again) == ["name", "group", "mark"]


def test_a_column_asked_for_stays(qtbot: QtBot, theme: Theme) -> None:
    table = shown_table(qtbot, theme)
    table.resize(330, 300)
    menu = table.column_menu()
    (group,) = [action for action in menu.actions() if action.text() == "Tổ"]
    assert group.isChecked()
    group.trigger()
    assert "group" not in [column.key for column in table.shown_columns()]
    group.trigger()
    QApplication.processEvents()
    assert "group" in on_screen(table)
    menu.close()


CROWDED: tuple[Column[str], ...] = (
    Column("name", "Họ và tên", lambda row: row, 20, strong=True),
    Column("role", "Chức vụ, đơn vị", lambda _row: "Công nhân may, Tổ Hoàn thiện", 24),
    Column("number", "Số quyết định", lambda _row: "01/QĐ-CĐCS", 12),
    Column("status", "Trạng thái", lambda _row: "Đã có quyết định", 8, chip=lambda _row: "success"),
)


def crowded_table(qtbot: QtBot, theme: Theme, width: int) -> "TableView[str]":
    table = shown_table(qtbot, theme, CROWDED)
    table.resize(width, 300)
    return table


def taken(table: "TableView[str]") -> int:
    """The pixels that the columns on screen take together."""
    return sum(table.columnWidth(place) for place in range(len(CROWDED)) if not table.isColumnHidden(place))


def test_a_status_is_whole_and_words_are_cut_for_it(qtbot: QtBot, theme: Theme) -> None:
    table = crowded_table(qtbot, theme, 560)
    assert on_screen(table) == ["name", "role", "number", "status"]
    metrics = table.fontMetrics()
    assert table.columnWidth(3) > metrics.horizontalAdvance("Đã có quyết định") + metrics.height()
    assert table.columnWidth(1) < metrics.horizontalAdvance("Công nhân may, Tổ Hoàn thiện")
    assert taken(table) <= table.viewport().width()


def test_where_even_cut_words_have_no_room_name_and_status_stay(qtbot: QtBot, theme: Theme) -> None:
    table = crowded_table(qtbot, theme, 340)
    assert on_screen(table) == ["name", "status"]
    assert taken(table) <= table.viewport().width()
    table.resize(900, 300)
    assert on_screen(table) == ["name", "role", "number", "status"]
