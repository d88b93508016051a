"""The six designs to choose from, each as a small picture of a real sheet."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from desktop_app.ui.certificates.preview import A_SERIES
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words

COLUMNS = 2
LETTERS = 17
SPACING = 6
FRAME = 16
"""What the style sheet puts around a picture, left and right together."""


class AnyDesign(Protocol):
    """What is needed of a design of the services."""

    @property
    def key(self) -> str: ...

    @property
    def label(self) -> str: ...


class DesignChoice(QWidget):
    """Pictures that are chosen like radio buttons. ``chosen`` carries the key of the design."""

    chosen = Signal(str)

    def __init__(self, designs: Sequence[AnyDesign], words: Words) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words("Mẫu giấy"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self.caption = label("", "muted", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACING)
        for place, design in enumerate(designs):
            made = self._buttons[design.key] = self._button(design)
            grid.addWidget(made, place // COLUMNS, place % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        grid.addWidget(self.caption, grid.rowCount(), 0, 1, COLUMNS)

    @property
    def keys(self) -> list[str]:
        """The keys of all designs."""
        return list(self._buttons)

    @property
    def key(self) -> str:
        """The chosen design."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a design without telling; an unknown one chooses the first."""
        found = self._buttons.get(key, next(iter(self._buttons.values())))
        found.setChecked(True)
        self.caption.setText(found.accessibleName())

    def picture_size(self) -> QSize:
        """The pixels of a sharp small picture."""
        wide = round(self.fontMetrics().averageCharWidth() * LETTERS)
        ratio = self.devicePixelRatioF()
        return QSize(round(wide * ratio), round(wide / A_SERIES * ratio))

    def fit(self, width: int) -> None:
        """Make the pictures small enough for this width."""
        ratio = self.devicePixelRatioF()
        room = (width - SPACING * (COLUMNS - 1)) // COLUMNS - FRAME
        size = self.picture_size() / ratio
        size.scale(min(size.width(), max(1, room)), size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        for made in self._buttons.values():
            made.setIconSize(size)

    def show_picture(self, key: str, picture: QImage) -> None:
        """Put the picture of a design on its button."""
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._buttons[key].setIcon(QIcon(pixmap))

    def _button(self, design: AnyDesign) -> QToolButton:
        made = QToolButton()
        text = self._words(design.label)
        made.setAccessibleName(text)
        made.setToolTip(text)
        made.setCheckable(True)
        made.setProperty("role", "design")
        size = self.picture_size() / self.devicePixelRatioF()
        made.setIconSize(size)
        blank = QPixmap(size)
        blank.fill(Qt.GlobalColor.transparent)
        made.setIcon(QIcon(blank))
        self._group.addButton(made)
        made.clicked.connect(lambda _checked=False, key=design.key: self._tell(key))
        return made

    def _tell(self, key: str) -> None:
        self.caption.setText(self._buttons[key].accessibleName())
        self.chosen.emit(key)
