"""What an empty list says: what belongs here and the next step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import Action, action_button, label
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class Empty:
    """The words of an empty list (Vietnamese sources)."""

    title: str
    text: str
    icon: str = "inbox"


class EmptyState(QWidget):
    """A picture, a sentence and the buttons that lead on, in the middle of the free space."""

    def __init__(self, words: Words, theme: Theme, empty: Empty, actions: Sequence[Action] = ()) -> None:
        super().__init__()
        self._title = label(words(empty.title), "heading")
        self._text = label(words(empty.text), "muted", wrap=True)
        picture = QLabel()
        side = round(self.fontMetrics().height() * 3)
        picture.setPixmap(theme.icon(empty.icon, theme.colours.muted).pixmap(QSize(side, side)))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for part in (picture, self._title, self._text):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        for place, action in enumerate(actions):
            row.addWidget(action_button(action, words, theme, "primary" if place == 0 else ""))
        row.addStretch(1)
        layout.addSpacing(8)
        layout.addLayout(row)
        layout.addStretch(2)
        self.setAccessibleName(words(empty.title))

    def say(self, title: str, text: str) -> None:
        """Other words (already translated), such as "nothing found"."""
        self._title.setText(title)
        self._text.setText(text)
