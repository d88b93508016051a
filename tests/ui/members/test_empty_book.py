"""A new book: the page says how to begin, and a search that finds nobody says so."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.books import empty_book
from tests.ui.everywhere.screens import go, settle


def test_nobody_at_all_is_an_invitation_and_a_search_in_vain_is_not(
    qtbot: QtBot, closed_window: MainWindow, tmp_path: Path
) -> None:
    closed_window.desk.open(empty_book("grassroots", tmp_path).path, None)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    page = go(qtbot, closed_window, "members")
    assert isinstance(page, MembersPage)
    assert page.empty.isVisible()
    assert not page.nothing.isVisible()
    page.context.services.members.add({"full_name": "Nguyễn Thị Hoa", "gender": "nu"})
    page.refresh()
    settle(qtbot, closed_window)
    page.search.setText("khong co ai")
    qtbot.waitUntil(page.nothing.isVisible)
