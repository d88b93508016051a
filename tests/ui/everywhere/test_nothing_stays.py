"""What was shown is gone when its book is closed: no widget, no service and no book stays in memory."""

import gc
import weakref
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.books import Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.screens import go, header_buttons, pages_of, settle, states


@pytest.mark.parametrize("level", ["grassroots", "upper"])
def test_nothing_of_a_closed_book_stays(
    qtbot: QtBot, open_window: Opens, dialogs: AnsweringDialogs, level: Level
) -> None:
    window = open_window(level, "filled")
    dialogs.yes = False
    used(qtbot, window)
    window.preferences.change(look="dark", language="en")
    settle(qtbot, window)
    services = window.desk.services
    assert services is not None
    book = weakref.ref(services.session.book.reader)
    del services
    window.door.leave_wanted.emit()
    settle(qtbot, window)
    gone()
    here = {window, *window.findChildren(QWidget)}
    ours = [made for made in getAllValidWrappers() if type(made).__module__.startswith("desktop_app")]
    stays = [made for made in ours if isinstance(made, QWidget) and made not in here]
    assert Counter(type(made).__qualname__ for made in stays) == Counter()
    assert book() is None


def used(qtbot: QtBot, window: MainWindow) -> None:
    """Go everywhere, and press every action beside a title."""
    for code in pages_of(window):
        for _state in states(qtbot, window, code):
            pass
        for name in [button.accessibleName() for button in header_buttons(go(qtbot, window, code))]:
            button = next(
                (one for one in header_buttons(go(qtbot, window, code)) if one.accessibleName() == name), None
            )
            if button is not None:
                button.click()
                settle(qtbot, window)


def gone() -> None:
    """Let go of what waits to be destroyed, until nothing more goes."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
