"""The big picture of one sheet, with ◄ 1/30 ► below it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import icon_button, label
from desktop_app.ui.words import Words

A_SERIES = 297 / 210
MARGIN = 14


class SheetView(QWidget):
    """Shows a picture of a sheet as large as fits. ``resized`` asks for a sharper one; ``moved`` carries -1
    or 1 for the keys that turn the sheets, -2 or 2 for the first and the last."""

    resized = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture: QImage | None = None
        self._said = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        letters = self.fontMetrics().averageCharWidth()
        self.setMinimumSize(letters * 22, letters * 16)

    @property
    def picture(self) -> QImage | None:
        """The picture being shown."""
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        """Show another picture."""
        self._picture, self._said = picture, ""
        self.update()

    def say(self, text: str) -> None:
        """Show a sentence instead of a picture."""
        self._picture, self._said = None, text
        self.update()

    def wanted(self) -> QSize:
        """The pixels of a picture that would be sharp now."""
        area = self._area()
        ratio = self.devicePixelRatioF()
        return QSize(max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        area = self._area()
        if self._picture is None:
            painter.setPen(QColor(colours.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), flags, self._said)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._picture)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawRect(area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Home: -2,
            Qt.Key.Key_End: 2,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _area(self) -> QRectF:
        width, height = max(1.0, self.width() - 2.0 * MARGIN), max(1.0, self.height() - 2.0 * MARGIN)
        fitting = min(width, height * A_SERIES)
        size = (fitting, fitting / A_SERIES)
        return QRectF((self.width() - size[0]) / 2, (self.height() - size[1]) / 2, *size)


class Preview(QFrame):
    """The sheet, whose it is, and where it stands among all. ``turned`` carries the step asked for."""

    turned = Signal(int)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words = words
        self.sheet = SheetView(theme, words("Xem trước tờ giấy"))
        self.before = icon_button(theme.icon("chevron-left"), words("Tờ trước"), lambda: self.turned.emit(-1))
        self.after = icon_button(theme.icon("chevron-right"), words("Tờ sau"), lambda: self.turned.emit(1))
        self.place = label("", "strong")
        self.place.setMinimumWidth(self.fontMetrics().averageCharWidth() * 11)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark = label("", "warning", wrap=True)
        self.remark.hide()
        self.size_line = label("", "muted", wrap=True)
        self.size_line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for part in (self.before, self.place, self.after):
            foot.addWidget(part)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.remark)
        layout.addLayout(foot)
        layout.addWidget(self.size_line)
        self.sheet.moved.connect(self.turned.emit)

    def show_place(self, place: int, whole: int, recipient: str) -> None:
        """Say which sheet of how many this is (from 1; 0 of 0 for none)."""
        self.place.setText(f"{self._words.number(place)}/{self._words.number(whole)}" if whole else "")
        self.before.setEnabled(place > 1)
        self.after.setEnabled(place < whole)
        self.sheet.setAccessibleDescription(
            self._words(
                "Tờ {place} trong {whole}: {recipient}", place=place, whole=whole, recipient=recipient
            )
        )

    def show_remark(self, text: str) -> None:
        """Say what had to be made smaller on this sheet."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
