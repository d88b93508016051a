"""The search field: asks only after a short rest, for UniKey sends Backspace and letters for every tone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.theme import Theme

REST_MS = 250


class SearchField(QLineEdit):
    """``searched`` carries the text after 250 ms without typing, or at once on Enter; ``left_down``: go
    on to the list below (arrow down)."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(theme.icon("search", theme.colours.muted), QLineEdit.ActionPosition.LeadingPosition)
        self._last = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._rest.start())
        self.returnPressed.connect(self._tell)

    def put(self, text: str) -> None:
        """Show a text and search for it at once."""
        self.setText(text)
        self._tell()

    def show_text(self, text: str) -> None:
        """Show a text for which the caller itself asks: asked again a moment later, the answer would take
        the chosen row along."""
        self.setText(text)
        self._rest.stop()
        self._last = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._tell()
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.put("")
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._rest.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)
