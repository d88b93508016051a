"""Status chips, and rows of chips that filter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme, Tone
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.words import Words


class StatusChip(QLabel):
    """A word on a tinted ground. The word says it all; the tint only helps the eye."""

    def __init__(self, theme: Theme, text: str = "", tone: Tone = "neutral") -> None:
        super().__init__()
        self._theme = theme
        self._tone: Tone = tone
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Beside a heading of two lines a chip stays a chip.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(text, tone)

    def show_status(self, text: str, tone: Tone = "neutral") -> None:
        """Say another status; an empty one hides the chip."""
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self.text()) + metrics.height(), round(metrics.height() * 1.35)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        draw_chip(painter, QRectF(self.rect()), self.text(), self._theme.colours.tone(self._tone))


def draw_chip(painter: QPainter, area: QRectF, text: str, colours: tuple[str, str]) -> None:
    """Draw a chip filling ``area``; colours are those of the text and the ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours[1]))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setPen(QColor(colours[0]))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Chip:
    """One choice of a chip row. ``text`` is a Vietnamese source; ``count`` is shown when known. ``quiet``:
    not offered while it counts none, unless it is chosen."""

    code: str
    text: str
    count: int | None = None
    quiet: bool = False


class ChipRow(QWidget):
    """Chips of which one is chosen. ``chosen`` carries its code."""

    chosen = Signal(str)

    def __init__(self, words: Words, chips: Sequence[Chip] = (), name: str = "") -> None:
        super().__init__()
        self._words = words
        self._group = QButtonGroup(self)
        self._layout = FlowLayout(self)
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._unoffered: frozenset[str] = frozenset()
        self.show_chips(chips)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips; the chosen one stays, or else the first is."""
        before = self.code
        if [chip.code for chip in chips] != list(self._buttons):
            self._rebuild(chips)
        for chip in chips:
            text = self._words(chip.text)
            shown = text if chip.count is None else f"{text}  {self._words.number(chip.count)}"
            self._buttons[chip.code].setText(shown)
            self._buttons[chip.code].setAccessibleName(shown)
        if self._buttons and not any(made.isChecked() for made in self._buttons.values()):
            self._buttons.get(before, next(iter(self._buttons.values()))).setChecked(True)
        self._unoffered = frozenset(chip.code for chip in chips if chip.quiet and not chip.count)
        self._offer()

    @property
    def code(self) -> str:
        """The code of the chosen chip, "" when there are none."""
        return next((code for code, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, code: str) -> None:
        """Choose a chip without telling."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)
            self._offer()

    def _offer(self) -> None:
        for code, made in self._buttons.items():
            made.setHidden(code in self._unoffered and not made.isChecked())

    def _rebuild(self, chips: Sequence[Chip]) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            self._layout.removeWidget(made)
            made.deleteLater()
        while self._layout.count():
            self._layout.takeAt(0)
        self._buttons = {}
        for chip in chips:
            made = QPushButton()
            made.setCheckable(True)
            made.setProperty("role", "chip")
            made.clicked.connect(lambda _checked=False, code=chip.code: self.chosen.emit(code))
            self._group.addButton(made)
            self._layout.addWidget(made)
            self._buttons[chip.code] = made
