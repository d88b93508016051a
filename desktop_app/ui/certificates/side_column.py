"""The column at the right of the preview: design, paper and printer, one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.certificates.designs import DesignChoice
from desktop_app.ui.certificates.options import Options
from desktop_app.ui.certificates.printer_panel import PrinterPanel

MARGIN = 8
LETTERS = (26, 38)


class SideColumn(QScrollArea):
    """Scrolls downwards only: the pictures of the designs are as large as its width allows."""

    def __init__(self, designs: DesignChoice, options: Options, printer: PrinterPanel) -> None:
        super().__init__()
        self._designs = designs
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, MARGIN, 0)
        column.setSpacing(6)
        for part in (designs, options, printer):
            column.addWidget(part)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        letters = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letters * LETTERS[0])
        self.setMaximumWidth(letters * LETTERS[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._designs.fit(self.viewport().width() - MARGIN)
        super().resizeEvent(event)
