"""An empty page offers what its own words tell one to do, and nothing that needs a row."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.widgets.list_page import ListPage
from tests.ui.everywhere.books import Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.screens import go, settle


@pytest.mark.parametrize(
    ("level", "code", "tab", "offered"),
    [
        ("upper", "review", "nominations", ["Đến Hộp nhận"]),
        ("upper", "review", "decisions", ["Đến đề nghị của các đơn vị"]),
        ("upper", "units", "", ["Đến Hộp nhận", "Lưu tệp kết nối ở Gửi – Nhận"]),
        ("upper", "members", "", ["Đến Hộp nhận", "Thêm đoàn viên"]),
        ("grassroots", "members", "", ["Thêm đoàn viên", "Nhập từ Excel"]),
        ("grassroots", "awards", "own", ["Lập đề nghị"]),
        ("grassroots", "awards", "decisions", ["Đến CĐCS khen"]),
    ],
)
def test_an_empty_page_leads_on(
    qtbot: QtBot, open_window: Opens, level: Level, code: str, tab: str, offered: list[str]
) -> None:
    window = open_window(level, "empty")
    page = go(qtbot, window, code)
    if tab:
        page.open({"tab": tab})
        settle(qtbot, window)
    shown = page
    if isinstance(page, AwardsPage | ReviewPage):
        found = page.tabs.currentWidget()
        assert isinstance(found, ListPage)
        shown = found
    assert isinstance(shown, ListPage)
    qtbot.waitUntil(shown.empty.isVisible)
    buttons = [one for one in shown.empty.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    assert [one.accessibleName() for one in buttons] == offered
    leads = [one for one in buttons if one.accessibleName() == "Đến Hộp nhận"]
    for lead in leads:
        lead.click()
        settle(qtbot, window)
        assert window.workspace is not None
        assert window.workspace.current == "inbox"
