"""Đoàn viên: whom the page stands on after somebody was added, and the buttons that lead to it."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.entry_form import EntryForm
from tests.ui.typing import type_text


def added(qtbot: QtBot, page: MembersPage, name: str) -> None:
    """Add a member by the form, as Ghi does."""
    page.people.start_new()
    assert page.panel is not None
    entry = page.panel.findChild(EntryForm)
    assert entry is not None
    line = entry.sheet.rows["full_name"].editor.widget
    assert isinstance(line, QLineEdit)
    type_text(line, name)
    with qtbot.waitSignal(entry.written):
        entry.write(False)
    qtbot.waitUntil(lambda: page.context.jobs.idle and not page._settle.isActive())


def test_the_panel_stands_on_who_was_just_added(qtbot: QtBot, page: MembersPage, services: Services) -> None:
    page.table.choose_first()
    added(qtbot, page, "Vũ Thị Mận")
    assert page.panel is not None
    new = next(row.id for row in services.members.page(MemberFilter()) if row.full_name == "Vũ Thị Mận")
    assert page.panel.record == new
    assert page.table.current_row is not None
    assert page.table.current_row.id == new


def test_somebody_added_whom_the_search_hides_leaves_the_panel_empty(
    qtbot: QtBot, page: MembersPage, services: Services
) -> None:
    page.search.show_text("hoa")
    page.ask()
    qtbot.waitUntil(lambda: page.table.records.complete and page.table.records.rowCount() > 0)
    page.table.choose_first()
    added(qtbot, page, "Vũ Thị Mận")
    assert page.panel is not None
    assert page.panel.record == ""
    assert not page.panel.isVisible()
    assert "chưa hiện người này" in page.result.text
    new = next(row.id for row in services.members.page(MemberFilter()) if row.full_name == "Vũ Thị Mận")
    press_action(page, "Xem người vừa thêm")
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.record == new)


def press_action(page: MembersPage, text: str) -> None:
    """Press a button of the result bar."""
    next(one for one in page.result.findChildren(QPushButton) if one.text().strip() == text).click()


def halves(window: MainWindow) -> list[tuple[int, int]]:
    """Top and height of both halves of Nhập từ Excel, once they are on screen."""
    page = window.workspace.page if window.workspace is not None else None
    for unfold in page.findChildren(QToolButton) if page is not None else ():
        pair = unfold.parentWidget()
        if unfold.isVisible() and unfold.accessibleName().startswith("Nhập từ Excel"):
            main = next(one for one in pair.findChildren(QPushButton))
            return [(main.y(), main.height()), (unfold.y(), unfold.height())]
    return []


def test_both_halves_of_a_button_are_as_tall_whatever_the_letters_size(
    qtbot: QtBot, window: MainWindow, page: MembersPage
) -> None:
    heights = []
    for scale in (100, 150):
        window.preferences.change(text_scale=scale)
        qtbot.waitUntil(lambda: len(set(halves(window))) == 1)
        heights.append(halves(window)[0][1])
    assert heights[0] < heights[1]
