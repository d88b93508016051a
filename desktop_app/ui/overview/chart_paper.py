"""The bar chart on paper: every bar, as many pages as it takes, A4."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.ui.theme import FAMILY
from desktop_app.ui.widgets.bar_chart import ROW, Bar, draw_bars

MARGIN_MM = 18.0
TEXT_POINTS = 10.5
TITLE_POINTS = 15.0
PDF_DPI = 600


def a4_printer() -> QPrinter:
    """A printer set to A4 with our margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout())
    return printer


def chart_pdf(title: str, caption: str, bars: Sequence[Bar]) -> bytes:
    """The chart as a PDF."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_layout())
    writer.setTitle(title)
    print_bars(writer, title, caption, bars)
    return bytes(buffer.data().data())


def print_bars(printer: QPrinter | QPdfWriter, title: str, caption: str, bars: Sequence[Bar]) -> int:
    """Print all bars below a title and a smaller line; returns the number of pages, 0 when the printer could
    not be opened."""
    painter = QPainter()
    if (isinstance(printer, QPrinter) and not printer.isValid()) or not painter.begin(printer):
        return 0
    try:
        return _print(painter, printer, (title, caption), bars)
    finally:
        painter.end()


def _layout() -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _print(
    painter: QPainter, printer: QPrinter | QPdfWriter, heading: tuple[str, str], bars: Sequence[Bar]
) -> int:
    area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    area.moveTo(0, 0)
    top = _heading(painter, area, *heading)
    painter.setFont(_font(TEXT_POINTS))
    row = QFontMetricsF(painter.font(), painter.device()).height() * ROW
    pages, left = 1, list(bars)
    while True:
        fitting = max(1, int((area.bottom() - top) / row))
        draw_bars(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), left[:fitting])
        left = left[fitting:]
        if not left:
            return pages
        printer.newPage()
        pages, top = pages + 1, area.top()


def _heading(painter: QPainter, area: QRectF, title: str, caption: str) -> float:
    """Write title and caption; where the bars begin."""
    top = area.top()
    for text, font in ((title, _font(TITLE_POINTS, bold=True)), (caption, _font(TEXT_POINTS))):
        painter.setFont(font)
        box = QRectF(area.left(), top, area.width(), area.height())
        wrap = int(Qt.TextFlag.TextWordWrap)
        top = painter.boundingRect(box, wrap, text).bottom()
        painter.drawText(box, wrap, text)
        top += QFontMetricsF(font, painter.device()).height() * 0.4
    return top


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
