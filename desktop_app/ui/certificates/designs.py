"""The six designs to choose from, each as a small picture of a real sheet."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from desktop_app.ui.certificates.preview import A_SERIES

COLUMNS = 2
LETTERS = 15


class AnyDesign(Protocol):
    """What is needed of a design of the services."""

    @property
    def key(self) -> str: ...

    @property
    def label(self) -> str: ...


class DesignChoice(QWidget):
    """Pictures that are chosen like radio buttons. ``chosen`` carries the key of the design."""

    chosen = Signal(str)

    def __init__(self, designs: Sequence[AnyDesign], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, design in enumerate(designs):
            made = self._buttons[design.key] = self._button(design)
            grid.addWidget(made, place // COLUMNS, place % COLUMNS)

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
        self._buttons.get(key, next(iter(self._buttons.values()))).setChecked(True)

    def picture_size(self) -> QSize:
        """The pixels of a sharp small picture."""
        wide = round(self.fontMetrics().averageCharWidth() * LETTERS)
        ratio = self.devicePixelRatioF()
        return QSize(round(wide * ratio), round(wide / A_SERIES * ratio))

    def show_picture(self, key: str, picture: QImage) -> None:
        """Put the picture of a design on its button."""
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._buttons[key].setIcon(QIcon(pixmap))

    def _button(self, design: AnyDesign) -> QToolButton:
        made = QToolButton()
        made.setText(design.label)
        made.setAccessibleName(design.label)
        made.setToolTip(design.label)
        made.setCheckable(True)
        made.setProperty("role", "design")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        size = self.picture_size() / self.devicePixelRatioF()
        made.setIconSize(size)
        blank = QPixmap(size)
        blank.fill(Qt.GlobalColor.transparent)
        made.setIcon(QIcon(blank))
        self._group.addButton(made)
        made.clicked.connect(lambda _checked=False, key=design.key: self.chosen.emit(key))
        return made
