"""A number that opens the rows behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from desktop_app.ui.widgets.parts import label


class NumberCard(QPushButton):
    """A big number with its words; pressing it opens what is counted."""

    def __init__(self, text: str, open_rows: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "numbercard")
        self._number = label("0", "number")
        self._text = label(text, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(2)
        for part in (self._number, self._text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part)
        self._number.ensurePolished()
        height = self._number.sizeHint().height() + self._text.sizeHint().height() + 28
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: open_rows())

    def show_number(self, shown: str) -> None:
        """Show another number, as it is to be read ("1.202")."""
        self._number.setText(shown)
        self.setAccessibleName(f"{shown} {self._text.text()}")
