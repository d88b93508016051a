"""Somebody who presses before anything was read: nothing breaks, whatever is ready to be pressed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QTabWidget, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.books import Fill, Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.screens import pages_of, settle

SCALES = (110, 100)


def press_all(window: MainWindow, scale: int, tab: int) -> int:
    """Make the page on screen anew and press everything on it, at one of its tabs; how many tabs it has."""
    window.preferences.change(text_scale=scale)
    assert window.workspace is not None
    page = window.workspace.page
    tabs = page.findChild(QTabWidget)
    if tabs is not None:
        tabs.setCurrentIndex(tab)
    for button in page.findChildren(QAbstractButton):
        opens_menu = isinstance(button, QToolButton) and button.menu() is not None
        if isValid(button) and button.isEnabled() and not opens_menu and button.isVisibleTo(page):
            button.click()
    return 1 if tabs is None else tabs.count()


@pytest.mark.parametrize("fill", ["empty", "filled"])
@pytest.mark.parametrize("level", ["grassroots", "upper"])
def test_everything_on_a_page_can_be_pressed_before_it_has_read(
    qtbot: QtBot, open_window: Opens, dialogs: AnsweringDialogs, level: Level, fill: Fill
) -> None:
    window = open_window(level, fill)
    dialogs.yes = False
    for code in pages_of(window):
        tab, number = 0, 1
        while tab < number:
            window.navigate(code, {})
            settle(qtbot, window)
            with qtbot.capture_exceptions() as errors:
                number = press_all(window, SCALES[tab % 2], tab)
                settle(qtbot, window)
            assert not errors, (code, tab, errors)
            if window.workspace is None:
                open_window(level, fill)
            tab += 1
