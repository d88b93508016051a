"""Going to every state of every page: its tabs, a chosen row with the tabs of its panel, its actions."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_table import RecordTableModel
from desktop_app.ui.widgets.table_view import TableView

WAIT_MS = 20_000
MOST_ROUNDS = 10


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being read or written and what was asked for is painted."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=WAIT_MS)
    # Rows chosen rest a moment before the panel reads them; a painted page has no layout waiting.
    tables = [table for table in window.centralWidget().findChildren(TableView) if table.isVisible()]
    for table in tables:
        model = table.records
        assert isinstance(model, RecordTableModel)
        qtbot.waitUntil(lambda model=model: not isValid(model) or model.complete, timeout=WAIT_MS)
    # A row of chips that needs a second line asks its page for room only once it knows its width; a bar that
    # comes for it takes room from a table, whose columns are shared out once more.
    before, now = None, _room(window)
    for _ in range(MOST_ROUNDS):
        if before == now:
            return
        for _ in range(3):
            QApplication.processEvents()
        before, now = now, _room(window)


def _room(window: MainWindow) -> list[tuple[int, int, int, int]]:
    """What each list, table and page has to show itself in, and how far it would scroll."""
    return [
        (
            area.viewport().width(),
            area.viewport().height(),
            area.horizontalScrollBar().maximum(),
            area.verticalScrollBar().maximum(),
        )
        for area in window.centralWidget().findChildren(QAbstractScrollArea)
        if area.isVisible()
    ]


def pages_of(window: MainWindow) -> list[str]:
    """The codes of all pages of the open book, hidden ones included."""
    assert window.workspace is not None
    return [entry.code for entry in window.workspace.entries]


def go(qtbot: QtBot, window: MainWindow, code: str) -> Page:
    """Show a page and wait for it."""
    assert window.workspace is not None
    window.workspace.go(code)
    settle(qtbot, window)
    return window.workspace.page


def states(qtbot: QtBot, window: MainWindow, code: str) -> Iterator[str]:
    """Bring a page into each of its states; gives the name of the one that is on screen now."""
    page = go(qtbot, window, code)
    yield code
    yield from _rows(qtbot, window, page, code)
    for tabs in [found for found in page.findChildren(QTabWidget) if not _in_panel(found)]:
        for place in range(tabs.count()):
            if not tabs.isVisible() or not tabs.isTabVisible(place):
                continue
            tabs.setCurrentIndex(place)
            settle(qtbot, window)
            name = f"{code} › {tabs.tabText(place)}"
            yield name
            yield from _rows(qtbot, window, page, name)


def _rows(qtbot: QtBot, window: MainWindow, page: Page, name: str) -> Iterator[str]:
    """The first row of each table on screen chosen, and every tab of the panel that it opens."""
    for table in page.findChildren(QTableView):
        model = table.model()
        if not table.isVisible() or model is None or model.rowCount() == 0:
            continue
        table.setCurrentIndex(model.index(0, max(table.horizontalHeader().logicalIndex(0), 0)))
        panels = [panel for panel in page.findChildren(DetailPanel) if panel.isVisible()]
        for panel in panels:
            qtbot.waitUntil(lambda panel=panel: bool(panel.record) or panel.has_widget, timeout=WAIT_MS)
        settle(qtbot, window)
        yield f"{name} › a row of {table.accessibleName()}"
        for panel in panels:
            for place in range(panel.tabs.count()):
                panel.tabs.setCurrentIndex(place)
                settle(qtbot, window)
                yield f"{name} › {panel.tabs.tabText(place)}"


def header_buttons(page: Page) -> list[QAbstractButton]:
    """The buttons beside the page's title, that one can press now."""
    found: list[QAbstractButton] = []
    for place in range(page.header.count()):
        item = page.header.itemAt(place)
        widget = None if item is None else item.widget()
        if widget is None:
            continue
        inner = [widget, *widget.findChildren(QAbstractButton)]
        found += [one for one in inner if isinstance(one, QAbstractButton)]
    return [button for button in found if button.isVisible() and button.isEnabled() and button.text()]


def _in_panel(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, DetailPanel):
            return True
        parent = parent.parentWidget()
    return False
