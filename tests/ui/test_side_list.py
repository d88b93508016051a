"""The list at the left of a table: as wide as its names need, while the table can spare it."""

from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.members.page import MembersPage
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.list_page import MOST_SIDE_LETTERS, SIDE_LETTERS
from tests.ui.everywhere.screens import settle


def _page(window: MainWindow) -> MembersPage:
    assert window.workspace is not None
    page = window.workspace.page
    assert isinstance(page, MembersPage)
    return page


def test_it_grows_with_its_names_up_to_a_limit_and_leaves_the_panel_its_room(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    page = _page(window)
    settle(qtbot, window)
    letter = page.fontMetrics().averageCharWidth()
    assert page.splitter.sizes()[0] == SIDE_LETTERS * letter
    services.units.add_group({"name": "Phòng Hành chính"})
    page.refresh()
    settle(qtbot, window)
    side = page.splitter.sizes()[0]
    assert SIDE_LETTERS * letter < side == page.side.wished_width <= MOST_SIDE_LETTERS * letter
    page.table.choose_first()
    panel = page.panel
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    settle(qtbot, window)
    assert page.splitter.sizes()[0] == side
    assert panel.width() >= panel.minimumSizeHint().width()
    services.units.add_group({"name": "Phòng Hành chính tổng hợp, nhân sự, tiền lương, đào tạo và đời sống"})
    page.refresh()
    settle(qtbot, window)
    assert side < page.splitter.sizes()[0] <= MOST_SIDE_LETTERS * letter


def test_what_the_person_arranged_stays(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    page = _page(window)
    settle(qtbot, window)
    first, middle, *rest = page.splitter.sizes()
    page.splitter.setSizes([first - 12, middle + 12, *rest])
    page._keep_panes()
    kept = page.splitter.sizes()[0]
    services.units.add_group({"name": "Phòng Hành chính tổng hợp"})
    page.refresh()
    settle(qtbot, window)
    assert page.splitter.sizes()[0] == kept
