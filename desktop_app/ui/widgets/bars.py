"""Bars above the content: what was done, with Hoàn tác; and what was refused, where, with what to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme, Tone
from desktop_app.ui.widgets.parts import Action, button, icon_button, icon_size, restyle
from desktop_app.ui.words import Words

RESULT_STAYS_MS = 20_000
_ICONS: dict[Tone, str] = {
    "neutral": "info-circle",
    "info": "info-circle",
    "success": "check-circle",
    "warning": "exclamation-triangle",
    "error": "exclamation-circle",
}


class MessageBar(QFrame):
    """A sentence with its buttons, hidden until something is said; closed with ✕ or Escape. ``said`` carries
    the tone. ``below``: the buttons stand below the sentence, where both have no room side by side."""

    said = Signal(str)

    def __init__(self, words: Words, theme: Theme, below: bool = False) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self.setProperty("role", "bar")
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        inner = QBoxLayout(way)
        inner.addWidget(self._text, 1)
        inner.addLayout(self._row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(self._icon)
        layout.addLayout(inner, 1)
        self._close = icon_button(theme.icon("x-lg"), words("Đóng thông báo"), self.hide)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence being said, "" when hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons beside the sentence."""
        return self._buttons

    def say(self, text: str, tone: Tone, actions: Sequence[Action] = ()) -> None:
        """Show a sentence; pressing one of the actions closes the bar."""
        for made in self._buttons:
            self._row.removeWidget(made)
            made.deleteLater()
        self._buttons = [button(self._words(action.text), partial(self._act, action)) for action in actions]
        for made in self._buttons:
            self._row.addWidget(made)
        restyle(self, "tone", tone)
        for part in (self._text, self._icon):
            part.style().unpolish(part)
            part.style().polish(part)
        colour = self._theme.colours.tone(tone)[0]
        self._icon.setPixmap(self._theme.icon(_ICONS[tone], colour).pixmap(icon_size(self) * 1.1))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(True)
        self.said.emit(tone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _act(self, action: Action) -> None:
        self.hide()
        action.run()


class ResultBar(MessageBar):
    """What was just done. It leaves by itself after a while, unless the person is in it."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(words, theme)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(RESULT_STAYS_MS)
        self._leave.timeout.connect(self._leave_unless_used)

    def say(self, text: str, tone: Tone, actions: Sequence[Action] = ()) -> None:
        super().say(text, tone, actions)
        self._leave.start()

    def _leave_unless_used(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (isinstance(focused, QWidget) and self.isAncestorOf(focused)):
            self._leave.start()
        else:
            self.hide()


class ErrorBar(MessageBar):
    """What was refused; it stays until closed or until the next attempt."""
