"""Where one is in a work of several steps: ① Chọn tệp → ② Kiểm tra bảng → …"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.widgets.parts import label, restyle
from desktop_app.ui.words import Words


class StepBar(QWidget):
    """Steps in a row; those done can be gone back to (``chosen`` carries the number from 0)."""

    chosen = Signal(int)

    def __init__(self, words: Words, titles: Sequence[str]) -> None:
        super().__init__()
        self._words = words
        self._titles = [words(title) for title in titles]
        self._buttons: list[QPushButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, title in enumerate(self._titles):
            made = QPushButton(f"{number + 1}. {title}")
            made.setProperty("role", "chip")
            made.setCheckable(True)
            made.clicked.connect(lambda _checked=False, number=number: self._go(number))
            if number:
                layout.addWidget(label("→", "muted"))
            layout.addWidget(made)
            self._buttons.append(made)
        layout.addStretch(1)
        self.setAccessibleName(words("Các bước"))
        self.place = 0
        self.show_step(0)

    def show_step(self, place: int) -> None:
        """Mark the step one is in; the ones before count as done."""
        self.place = place
        for number, made in enumerate(self._buttons):
            made.setChecked(number == place)
            made.setEnabled(number <= place)
            mark = "✓" if number < place else f"{number + 1}."
            made.setText(f"{mark} {self._titles[number]}")
            state = (
                self._words("đã xong")
                if number < place
                else self._words("đang làm")
                if number == place
                else ""
            )
            made.setAccessibleName(f"{number + 1}. {self._titles[number]} {state}".strip())
            restyle(made, "done", number < place)

    def _go(self, number: int) -> None:
        self._buttons[number].setChecked(number == self.place)
        if number < self.place:
            self.chosen.emit(number)
