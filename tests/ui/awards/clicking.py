"""Going to Khen thưởng, and pressing what a person sees by its name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.awards.page import AwardsPage
from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.screens import settle


def shown(qtbot: QtBot, window: MainWindow) -> AwardsPage:
    """The page Khen thưởng."""
    assert window.workspace is not None
    window.workspace.go("awards")
    settle(qtbot, window)
    page = window.workspace.page
    assert isinstance(page, AwardsPage)
    return page


def click(qtbot: QtBot, window: MainWindow, parent: QWidget, name: str) -> None:
    """Press the visible button of this name once there is one, and wait for what it does."""

    def found() -> QAbstractButton | None:
        buttons = parent.findChildren(QAbstractButton)
        return next((one for one in buttons if one.accessibleName() == name and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    qtbot.mouseClick(found(), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
