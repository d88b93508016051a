"""Somebody who presses everything: random legal acts through the real window, repeatable by a seed."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.screens import pages_of, settle
from tests.ui.typing import press, type_text

TEXTS = (
    "hoa", "nguyễn", "Lê Thị Ánh", "NV0", "80 triệu", "1990", "02/03/1990", "12,5 %", "zz", "đ", "'\"%_*",
    "Tổ May 9", "=1+1", "x" * 300, "\t", "0", "-5", "31/02/2026",
)  # fmt: skip
ENDINGS = (".pdf", ".xlsx", ".docx", ".goithidua", ".ketnoi", ".sothidua")
HURRY = 0.15
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Return,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Delete,
)  # fmt: skip


class Links(QObject):
    """Where files go that would be shown by another program."""

    @Slot(QUrl)
    def opened(self, _link: QUrl) -> None:
        """Nothing else is started here."""


@dataclass
class Monkey:
    """``step`` does one act and gives its name. ``files``: what may be chosen where a file is asked for."""

    window: MainWindow
    dialogs: AnsweringDialogs
    qtbot: QtBot
    chance: random.Random
    folder: Path
    book: Path
    password: str | None
    files: Sequence[Path] = ()
    written: int = field(default=0)

    def step(self) -> str:
        """One act; what it opened beside the window is closed or used at the next one."""
        if self.window.workspace is None:
            return self._come_back()
        self._decide_answers()
        said = self._beside() or self.chance.choices(*zip(*self._acts(), strict=True))[0]()
        if self.chance.random() > HURRY:
            settle(self.qtbot, self.window)
        return said

    def rest(self) -> None:
        """Go home: the book opened anew on its first page, in light Vietnamese. What SQLite remembers of the
        pages of a file goes with the book, and how much that is depends on what was done last."""
        while self.window.workspace is None or self._beside():
            self._come_back()
        self.window.preferences.change(language="vi", look="light", text_scale=100)
        settle(self.qtbot, self.window)
        self.window.door.leave_wanted.emit()
        self._come_back()
        self.window.navigate("overview", {})
        settle(self.qtbot, self.window)

    def _acts(self) -> list[tuple[Callable[[], str], int]]:
        return [
            (self._go, 10),
            (self._press_button, 22),
            (self._search, 8),
            (self._choose_row, 16),
            (self._turn_tab, 10),
            (self._edit, 16),
            (self._choose_entry, 8),
            (self._press_key, 10),
            (self._reverse, 8),
            (self._open_palette, 3),
            (self._change_look, 2),
        ]

    def _decide_answers(self) -> None:
        self.dialogs.asked.clear()
        self.dialogs.yes = self.chance.random() < 0.6
        self.dialogs.text = self.chance.choice([None, *TEXTS])
        self.written += 1
        new = self.folder / f"tep-{self.written}{self.chance.choice(ENDINGS)}"
        self.dialogs.path = self.chance.choice([None, new, self.folder, *self.files])

    def _come_back(self) -> str:
        """The book was closed: open it again."""
        settle(self.qtbot, self.window)
        if self.window.workspace is None:
            self.window.desk.open(self.book, self.password)
            self.qtbot.waitUntil(lambda: self.window.workspace is not None, timeout=20_000)
        settle(self.qtbot, self.window)
        return "open the book again"

    def _beside(self) -> str:
        """A menu or a window that the last act opened."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            return self._use_menu(popup)
        if popup is not None:
            popup.close()
            return "close what unfolded"
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                assert "BugReport" not in dialog.metaObject().className()
                dialog.close()
                return f"close {dialog.windowTitle()}"
        return ""

    def _use_menu(self, menu: QMenu) -> str:
        actions = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
        menu.close()
        return self._trigger(self.chance.choice(actions)) if actions else "an empty menu"

    def _trigger(self, action: QAction) -> str:
        said = f"menu: {action.text()}"
        action.trigger()
        return said

    def _all(self, kind: type[QWidget]) -> list[QWidget]:
        central = self.window.centralWidget()
        return [one for one in central.findChildren(kind) if one.isVisible() and one.isEnabled()]

    def _go(self) -> str:
        code = self.chance.choice(pages_of(self.window))
        self.window.navigate(code, {})
        return f"go to {code}"

    def _press_button(self) -> str:
        found = self._all(QAbstractButton)
        if not found:
            return "no buttons"
        button = self.chance.choice(found)
        assert isinstance(button, QAbstractButton)
        said = f"press {button.accessibleName() or button.text()}"
        if isinstance(button, QToolButton) and button.menu() is not None:
            return f"{said}, {self._use_menu(button.menu())}"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return said

    def _search(self) -> str:
        return self._type_into(
            [one for one in self._all(QLineEdit) if "Search" in one.metaObject().className()]
        )

    def _edit(self) -> str:
        fields = [one for one in self._all(QLineEdit) if not self._secret(one)] + self._all(QPlainTextEdit)
        return self._type_into([one for one in fields if not one.property("readOnly")])

    def _secret(self, field: QWidget) -> bool:
        return isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal

    def _type_into(self, fields: Sequence[QWidget]) -> str:
        if not fields:
            return "nothing to type into"
        field, text = self.chance.choice(fields), self.chance.choice(TEXTS)
        said = f"type {text[:12]!r} into {field.accessibleName()}"
        field.setFocus()
        if self.chance.random() < 0.6 and isinstance(field, QLineEdit | QPlainTextEdit):
            field.selectAll()
        type_text(field, text)
        if self.chance.random() < 0.7:
            press(field, Qt.Key.Key_Tab, "\t")
        return said

    def _choose_row(self) -> str:
        tables = [one for one in (*self._all(QTableView), *self._all(QListView)) if self._rows(one)]
        if not tables:
            return "no rows"
        table = self.chance.choice(tables)
        assert isinstance(table, QTableView | QListView)
        place = self.chance.randrange(self._rows(table))
        index = table.model().index(place, 0)
        table.setCurrentIndex(index)
        if self.chance.random() < 0.2:
            table.selectionModel().select(
                table.model().index(self.chance.randrange(self._rows(table)), 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        if self.chance.random() < 0.2:
            press(table, Qt.Key.Key_Return)
        return f"row {place} of {table.accessibleName()}"

    def _rows(self, view: QWidget) -> int:
        model = view.model() if isinstance(view, QTableView | QListView) else None
        return 0 if model is None else model.rowCount()

    def _turn_tab(self) -> str:
        tabs = [one for one in self._all(QTabWidget) if isinstance(one, QTabWidget) and one.count() > 1]
        if not tabs:
            return "no tabs"
        chosen = self.chance.choice(tabs)
        chosen.setCurrentIndex(self.chance.randrange(chosen.count()))
        return f"tab {chosen.tabText(chosen.currentIndex())}"

    def _choose_entry(self) -> str:
        boxes = [one for one in self._all(QComboBox) if isinstance(one, QComboBox) and one.count()]
        if not boxes:
            return "no choices"
        box = self.chance.choice(boxes)
        place = self.chance.randrange(box.count())
        said = f"choose {place} of {box.accessibleName()}"
        box.setFocus()
        box.setCurrentIndex(place)
        box.activated.emit(place)
        return said

    def _press_key(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None:
            return "no focus"
        key = self.chance.choice(KEYS)
        control = Qt.KeyboardModifier.ControlModifier if self.chance.random() < 0.2 else None
        press(focused, key, "\t" if key == Qt.Key.Key_Tab else "", control)
        return f"{key.name}{' with Ctrl' if control else ''}"

    def _reverse(self) -> str:
        assert self.window.workspace is not None
        page = self.window.workspace.page
        undo = self.chance.random() < 0.7
        (page.undo if undo else page.redo)()
        return "undo" if undo else "redo"

    def _open_palette(self) -> str:
        self.window._open_palette()
        palette = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        field = palette.findChildren(QLineEdit)[0]
        type_text(field, self.chance.choice(("hoa", "cai dat", "sang kien", "01", "zz")))
        settle(self.qtbot, self.window)
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
        return "Ctrl+K"

    def _change_look(self) -> str:
        wanted: dict[str, object] = self.chance.choice(
            [
                {"look": "dark"},
                {"look": "light"},
                {"text_scale": 150},
                {"text_scale": 100},
                {"language": "en"},
                {"language": "vi"},
            ]
        )
        self.window.preferences.change(**wanted)
        QGuiApplication.clipboard().clear()
        return str(wanted)
