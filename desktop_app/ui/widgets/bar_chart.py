"""Bars with their labels and numbers; the same drawing serves the screen, the printer and a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import LIGHT, Colours, Theme

ROW = 1.75  # height of a row in lines of text


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, its amount, the amount as it is read; ``code`` is told when pressed."""

    label: str
    amount: int
    shown: str
    code: str = ""


def draw_bars(painter: QPainter, area: QRectF, bars: Sequence[Bar], colours: Colours = LIGHT) -> None:
    """Draw horizontal bars from the top of ``area`` with the painter's font, in the device's own units: on
    paper leave the colours as they are."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    row = metrics.height() * ROW
    label_width = min(
        max((metrics.horizontalAdvance(bar.label) for bar in bars), default=0), area.width() * 0.4
    )
    number_width = max((metrics.horizontalAdvance(bar.shown) for bar in bars), default=0) + row / 2
    left = area.left() + label_width + row / 2
    room = max(area.right() - left - number_width, 1.0)
    largest = max((bar.amount for bar in bars), default=0) or 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = Qt.AlignmentFlag.AlignVCenter
    for place, bar in enumerate(bars):
        top = area.top() + place * row
        painter.setPen(QColor(colours.text))
        text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideMiddle, label_width)
        painter.drawText(
            QRectF(area.left(), top, label_width, row), middle | Qt.AlignmentFlag.AlignLeft, text
        )
        length = room * bar.amount / largest
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        if bar.amount:
            painter.drawRoundedRect(QRectF(left, top + row * 0.22, max(length, 2.0), row * 0.56), 3, 3)
        painter.setPen(QColor(colours.text))
        number = QRectF(left + length + row / 4, top, number_width, row)
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignLeft, bar.shown)


class BarChart(QWidget):
    """The bars on screen. Arrow keys go from bar to bar; ``opened`` carries the code of the one pressed."""

    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._current = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def bars(self) -> Sequence[Bar]:
        """What is drawn."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these bars."""
        self._bars = tuple(bars)
        self._current = 0
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.shown}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = max(1, len(self._bars))
        return QSize(self.fontMetrics().averageCharWidth() * 50, round(rows * self._row()) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        draw_bars(painter, area, self._bars, self._theme.colours)
        if self.hasFocus() and self._bars:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                QRectF(area.left(), area.top() + self._current * self._row(), area.width(), self._row())
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.opened.emit(self._bars[self._current].code)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int((event.position().y() - 2) // self._row())
        if 0 <= place < len(self._bars):
            self._current = place
            self.update()
            self.opened.emit(self._bars[place].code)

    def _row(self) -> float:
        return QFontMetricsF(self.font()).height() * ROW
