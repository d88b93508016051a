"""Where files are dropped, pasted (Ctrl+V) or chosen with a button."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import button, icon_size, label, restyle
from desktop_app.ui.words import Words


class DropArea(QFrame):
    """``dropped`` carries a list of paths; ``pasted`` the text of the clipboard (rows copied from Excel).
    Texts are Vietnamese sources; ``choose`` opens the file dialog of the page."""

    dropped = Signal(list)
    pasted = Signal(str)

    def __init__(self, words: Words, theme: Theme, text: str, choose: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words(text))
        self._picture = QLabel()
        self._picture.setPixmap(theme.icon("download", theme.colours.muted).pixmap(icon_size(self) * 2.5))
        said = label(words(text), wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.addStretch(1)
        for part in (self._picture, said):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        self.choose = button(words("Chọn tệp…"), choose, "", theme.icon("folder2-open"))
        row.addWidget(self.choose)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)

    def shrink(self, on: bool) -> None:
        """Take less room (or as much as before): what was dropped is shown beneath."""
        self._picture.setVisible(not on)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(20, *((8, 20, 8) if on else (20, 20, 20)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
            restyle(self, "over", True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        restyle(self, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "over", False)
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            data = QGuiApplication.clipboard().mimeData()
            if data is not None and (paths := paths_of(data)):
                self.dropped.emit(paths)
            elif data is not None and data.hasText():
                self.pasted.emit(data.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose.click()
        else:
            super().keyPressEvent(event)


def paths_of(data: QMimeData) -> list[Path]:
    """The local files that are being dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
