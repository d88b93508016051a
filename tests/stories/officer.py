"""An officer at a window: finds things by the names they bear on screen, presses keys and the mouse."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import Services
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.page import Page
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.screens import settle
from tests.ui.typing import press, type_text

Found = TypeVar("Found", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
WAIT_MS = 20_000


@dataclass
class Officer:
    """Somebody at a window; ``dialogs`` says what is answered when the program asks."""

    window: MainWindow
    dialogs: AnsweringDialogs
    qtbot: QtBot

    @property
    def page(self) -> Page:
        """The page on screen."""
        assert self.window.workspace is not None
        return self.window.workspace.page

    @property
    def services(self) -> Services:
        """The services of the open book, to look at what was written."""
        assert self.window.desk.services is not None
        return self.window.desk.services

    def go(self, title: str) -> None:
        """Press a page in the navigation."""
        assert self.window.workspace is not None
        self._click(self._one(QAbstractButton, title, self.window.workspace.navigation))

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button."""
        self._click(self._one(QAbstractButton, name, within))

    def press_in_menu(self, button: str, entry: str) -> None:
        """Unfold a button's menu and choose an entry."""
        menu = self._one(QToolButton, button).menu()
        assert menu is not None, button
        next(action for action in menu.actions() if action.text() == entry).trigger()
        self.rest()

    def write(self, name: str, text: str) -> None:
        """Click into a field, type over what stands there, and leave it with Tab."""
        field = self._field(name)
        self.qtbot.mouseClick(field, LEFT)
        field.setFocus()
        field.selectAll()
        type_text(field, text)
        press(field, Qt.Key.Key_Tab, "\t")
        self.rest()

    def type_only(self, name: str, text: str) -> None:
        """Click into a field and type, without leaving it."""
        field = self._field(name)
        self.qtbot.mouseClick(field, LEFT)
        field.setFocus()
        type_text(field, text)
        self.rest()

    def choose(self, name: str, text: str) -> None:
        """Go through a choice with the arrow keys to the entry that begins so."""
        box = self._one(QComboBox, name)
        box.setFocus()
        press(box, Qt.Key.Key_Home)
        while not box.currentText().startswith(text):
            place = box.currentIndex()
            press(box, Qt.Key.Key_Down)
            assert box.currentIndex() != place, (name, text, [box.itemText(at) for at in range(box.count())])
        self.rest()

    def tab(self, title: str) -> None:
        """Click a tab of the page."""
        for tabs in self._visible(QTabWidget):
            for place in range(tabs.count()):
                if tabs.tabText(place) == title:
                    bar = tabs.tabBar()
                    self.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
                    self.rest()
                    return
        raise AssertionError(title)

    def row(self, text: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click the first row of a table or list on screen in which a text stands."""
        self._view_with(text, lambda view, at: self._click_cell(view, *at, held))

    def first_row(self, name: str) -> None:
        """Click the first row of the table of this name."""
        self._click_cell(self._one(QAbstractItemView, name), 0, 0, Qt.KeyboardModifier.NoModifier)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key, "", held)
        self.rest()

    def answer(self, path: Path | None = None, text: str | None = None, yes: bool = True) -> None:
        """What will be answered from now on."""
        self.dialogs.path, self.dialogs.text, self.dialogs.yes = path, text, yes

    def rest(self) -> None:
        """Wait until the window has nothing more to do."""
        settle(self.qtbot, self.window)

    def front(self) -> None:
        """Bring the window to the front."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def buttons(self) -> list[str]:
        """The names of the buttons one can press now."""
        return [one.accessibleName() for one in self._visible(QAbstractButton) if one.isEnabled()]

    def _field(self, name: str) -> QLineEdit | QPlainTextEdit:
        fields: list[QLineEdit | QPlainTextEdit] = [*self._visible(QLineEdit), *self._visible(QPlainTextEdit)]
        named = [field for field in fields if field.accessibleName() == name]
        assert len(named) == 1, (name, [field.accessibleName() for field in fields])
        return named[0]

    def _one(self, kind: type[Found], name: str, within: QWidget | None = None) -> Found:
        found = [one for one in self._visible(kind, within) if one.isEnabled()]
        named = [one for one in found if one.accessibleName() == name]
        # An empty list repeats the page's actions in its middle; both do the same.
        assert named, (name, [one.accessibleName() for one in found])
        return named[0]

    def _visible(self, kind: type[Found], within: QWidget | None = None) -> list[Found]:
        return [one for one in (within or self.window).findChildren(kind) if one.isVisible()]

    def _click(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, LEFT)
        self.rest()

    def _view_with(self, text: str, use: Callable[[QAbstractItemView, tuple[int, int]], None]) -> None:
        views: list[QAbstractItemView] = [*self._visible(QTableView), *self._visible(QListView)]
        for view in views:
            model = view.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    if text in str(model.index(row, column).data()) and not self._hidden(view, column):
                        use(view, (row, column))
                        return
        raise AssertionError(text)

    def _hidden(self, view: QAbstractItemView, column: int) -> bool:
        return isinstance(view, QTableView) and view.isColumnHidden(column)

    def _click_cell(self, view: QAbstractItemView, row: int, column: int, held: Qt.KeyboardModifier) -> None:
        index = view.model().index(row, column)
        view.scrollTo(index)
        place = view.visualRect(index)
        pos = QPoint(place.left() + min(place.width() // 2, 40), place.center().y())
        self.qtbot.mouseClick(view.viewport(), LEFT, held, pos)
        self.rest()
