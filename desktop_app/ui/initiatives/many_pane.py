"""What can be done with several chosen initiatives at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import Action, action_button, label


class ManyPane(QWidget):
    """A sentence and the acts below each other, the first one primary."""

    def __init__(self, context: UiContext, said: str, actions: Sequence[Action]) -> None:
        super().__init__()
        self.buttons: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(said, "muted", wrap=True))
        for place, action in enumerate(actions):
            made = action_button(action, context.words, context.theme, "primary" if place == 0 else "")
            self.buttons.append(made)
            layout.addWidget(made)
        layout.addStretch(1)
