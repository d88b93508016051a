"""Step 5: what was written, Hoàn tác, and the coloured copy of what was left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.import_history import UndoneImport
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.past_imports import UndoneLists
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.parts import Action, button, icon_size, label


class DoneStep(QWidget):
    """``show_done`` says the sentences and offers the actions, the first one being primary."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        picture = QLabel()
        icon = context.theme.icon("check-circle", context.theme.colours.success)
        picture.setPixmap(icon.pixmap(icon_size(self) * 3))
        self.said = label("", "heading", wrap=True)
        self.left = label("", "muted", wrap=True)
        self.buttons: list[QPushButton] = []
        self.undone = UndoneLists(context)
        self._box = QWidget()
        self._flow = FlowLayout(self._box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(12)
        for part in (picture, self.said, self.left):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is picture else Qt.AlignmentFlag(0))
        layout.addWidget(self._box)
        layout.addWidget(self.undone, 1)
        layout.addStretch(0)

    def show_done(self, said: str, left: str, actions: Sequence[Action]) -> None:
        """Show the result; texts are translated, those of the actions are sources."""
        self.undone.hide()
        self.said.setText(said)
        self.left.setText(left)
        self.left.setVisible(bool(left))
        for made in self.buttons:
            self._flow.removeWidget(made)
            made.deleteLater()
        theme, words = self._context.theme, self._context.words
        self.buttons = []
        for place, action in enumerate(actions):
            colour = theme.colours.on_accent if place == 0 else ""
            role = "primary" if place == 0 else ""
            made = button(words(action.text), action.run, role, theme.icon(action.icon, colour))
            self._flow.addWidget(made)
            self.buttons.append(made)
        if self.buttons:
            self.buttons[0].setFocus()

    def show_undone(self, undone: UndoneImport, actions: Sequence[Action]) -> None:
        """Show what taking an import back did."""
        words = self._context.words
        self.show_done(words("Đã hoàn tác lần nhập này, trừ những điều đã sửa sau đó."), "", actions)
        self.undone.show_undone(undone)
        self.undone.show()
