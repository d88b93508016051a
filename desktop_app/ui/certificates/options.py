"""How sheets are printed: paper, with the background or on bought sheets, who signs; kept on this PC."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.certificate_printing import PrintJob
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.parts import button, fill, label
from desktop_app.ui.words import Words

FARTHEST = 200
"""Tenths of a millimetre that a printer may be corrected by."""
STEP = 5
_NUMBER = re.compile(r"[+-]?\d{1,3}(\.\d{1,3})?")
SIGNS = ("union", "employer", "both")


class Millimetres(QLineEdit):
    """Tenths of a millimetre, typed as "-1,5" with a comma or a point; arrow up and down step by half a
    millimetre. ``value_changed``: another value was finished. What is no number goes back to the last one."""

    value_changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value = 0
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.put(0)
        self.editingFinished.connect(self._read)

    @property
    def value(self) -> int:
        """The value in tenths of a millimetre."""
        return self._value

    def put(self, value: int) -> None:
        """Show a value, kept within 20 mm, and tell when it is another one."""
        kept = max(-FARTHEST, min(FARTHEST, value))
        self.setText(f"{kept / 10:.1f} mm".replace(".", ","))
        if kept != self._value:
            self._value = kept
            self.value_changed.emit(kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._read()
            self.put(self._value + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _read(self) -> None:
        text = self.text().removesuffix("mm").strip().replace(",", ".")
        found = _NUMBER.fullmatch(text)
        self.put(round(float(text) * 10) if found else self._value)


class Options(QWidget):
    """``changed``: the sheets look different now."""

    changed = Signal()

    def __init__(
        self, words: Words, theme: Theme, layout: QSettings, print_ruler: Callable[[], object]
    ) -> None:
        super().__init__()
        self._words = words
        self._kept = layout
        self.a4 = QRadioButton("A4")
        self.a3 = QRadioButton("A3")
        self.whole = QRadioButton(words("In cả nền"))
        self.overlay = QRadioButton(words("In lên phôi"))
        self.right = Millimetres(words("Sang phải"))
        self.down = Millimetres(words("Xuống dưới"))
        self.ruler = button(
            words("In tờ thước"), print_ruler, "link", theme.icon("printer", theme.colours.accent)
        )
        self.ruler.setToolTip(words("Tờ thước cho biết máy in lệch bao nhiêu milimét."))
        self.sign = QComboBox()
        for text in ("Công đoàn ký", "Người sử dụng lao động ký", "Cả hai ký"):
            self.sign.addItem(words(text))
        self.sign.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sign.setMinimumContentsLength(10)
        self.sign.setAccessibleName(words("Ai ký"))
        self._groups = [self._group(self.a4, self.a3), self._group(self.whole, self.overlay)]
        self._signing = QWidget()
        self._correction = QWidget()
        self._build()
        self._restore()
        self._connect()

    def job(self) -> PrintJob:
        """What is chosen, without places and people."""
        overlay = self.overlay.isChecked()
        return PrintJob(
            background=not overlay,
            a3=self.a3.isChecked(),
            offset=(self.right.value / 10, self.down.value / 10) if overlay else (0.0, 0.0),
            sign=SIGNS[self.sign.currentIndex()] if self._signing.isVisibleTo(self) else SIGNS[0],
        )

    def offer_signers(self, offered: bool) -> None:
        """Who signs is asked for certificates of initiatives only."""
        self._signing.setVisible(offered)

    def _build(self) -> None:
        words = self._words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        captions = [label(words(text), "muted") for text in ("Khổ giấy", "Nền")]
        widest = max(caption.sizeHint().width() for caption in captions)
        for caption, pair in zip(captions, ((self.a4, self.a3), (self.whole, self.overlay)), strict=True):
            caption.setMinimumWidth(widest)
            column.addWidget(flowing(caption, flowing(*pair)))
        grid = QGridLayout(self._correction)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for row, (text, field) in enumerate((("Sang phải", self.right), ("Xuống dưới", self.down))):
            caption = label(words(text), "muted")
            caption.setBuddy(field)
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.ruler, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._correction)
        caption = label(words("Người ký"), "muted")
        caption.setBuddy(self.sign)
        fill(QVBoxLayout(self._signing), caption, self.sign, spacing=4)
        column.addWidget(self._signing)
        self._signing.hide()

    def _connect(self) -> None:
        for group in self._groups:
            group.buttonClicked.connect(lambda _button: self._tell())
        for field in (self.right, self.down):
            field.value_changed.connect(lambda _value: self._tell())
        self.sign.currentIndexChanged.connect(lambda _place: self._tell())

    def _tell(self) -> None:
        self._correction.setVisible(self.overlay.isChecked())
        self._kept.setValue("certificates/a3", int(self.a3.isChecked()))
        self._kept.setValue("certificates/overlay", int(self.overlay.isChecked()))
        self._kept.setValue("certificates/right", self.right.value)
        self._kept.setValue("certificates/down", self.down.value)
        self.changed.emit()

    def _restore(self) -> None:
        (self.a3 if self._number("a3") else self.a4).setChecked(True)
        (self.overlay if self._number("overlay") else self.whole).setChecked(True)
        self.right.put(self._number("right"))
        self.down.put(self._number("down"))
        self._correction.setVisible(self.overlay.isChecked())

    def _number(self, name: str) -> int:
        text = str(self._kept.value(f"certificates/{name}", "0"))
        return int(text) if text.lstrip("-").isdigit() else 0

    def _group(self, *buttons: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for made in buttons:
            group.addButton(made)
        return group
