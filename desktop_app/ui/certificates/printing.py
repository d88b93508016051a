"""Paper through QPrinter at the exact size of the PDF: never fitted to the page, never scaled."""

from dataclasses import dataclass
from math import ceil, sqrt
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QImageWriter, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.progress import Progress, silent
from desktop_app.ui.widgets.pdf_pages import POINTS_PER_INCH, PdfPages

MOST_PIXELS = 36_000_000
"""Of one picture of a page: A4 at 600 dpi, 140 MB."""


class Printers(Protocol):
    """Where paper can come out."""

    def names(self) -> list[str]:
        """The printers of this computer; the usual one first. May take a while."""

    def printer(self, name: str) -> QPrinter:
        """A printer ready to be set up."""


class SystemPrinters:
    """The printers that the operating system knows; to be made on the window's thread."""

    def __init__(self) -> None:
        # Asking for a printer that nobody has loads the system's print support without listing printers:
        # loaded by a worker it could stop the program, as ``load_picture_writers`` tells.
        QPrinterInfo.printerInfo("-")

    def names(self) -> list[str]:
        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def printer(self, name: str) -> QPrinter:
        found = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
        found.setPrinterName(name)
        return found


def load_picture_writers() -> None:
    """Load what a printer writes pictures with; to be called on the window's thread before a print run.

    Loaded by the first page drawn in a worker, a plug-in is handed over to the window's thread: that takes a
    lock of Qt's while the worker holds Python's, and the window's thread may hold the first and wait for the
    second (``QObject.disconnect`` of an object made in Python).
    """
    QImageWriter.supportedImageFormats()


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet lying on its long side."""

    a3: bool = False

    @property
    def name(self) -> str:
        """ "A4" or "A3"."""
        return "A3" if self.a3 else "A4"

    @property
    def size(self) -> QPageSize:
        """The sheet as Qt calls it."""
        return QPageSize(QPageSize.PageSizeId.A3 if self.a3 else QPageSize.PageSizeId.A4)


def set_up(printer: QPrinter, paper: Paper, title: str) -> None:
    """Enforce real size: the whole sheet with nothing taken off for margins, landscape, one copy.

    Raises ``Refused("printing.no_paper")`` for a printer that does not take this sheet.
    """
    layout = QPageLayout(paper.size, QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    if printer.pageLayout().pageSize().id() != paper.size.id():
        raise Refused("printing.no_paper", printer=printer.printerName(), paper=paper.name)
    printer.setCopyCount(1)
    printer.setDocName(title)
    printer.setCreator("Sổ Thi Đua")


class PrintRun:
    """One document being printed. Begin it before numbers are spent: a printer that is off refuses then."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter = QPainter()

    def begin(self) -> None:
        """Open the printer. Raises ``Refused("printing.cannot_begin")``."""
        if not self._printer.isValid() or not self._painter.begin(self._printer):
            raise Refused("printing.cannot_begin", printer=self._printer.printerName())

    def print(self, data: bytes, first: int = 0, progress: Progress = silent) -> int:
        """Print a PDF from its page ``first`` (from 0) on; how many of its pages are done when it ends, all
        of them unless the person cancelled or the printer stopped."""
        with PdfPages(data) as pages:
            for page in range(first, len(pages)):
                try:
                    progress(page, len(pages))
                except Cancelled:
                    return page
                if page > first and not self._printer.newPage():
                    return page
                self._page(pages, page)
            return len(pages)

    def end(self) -> None:
        """Let go of the printer; what was printed comes out."""
        self._painter.end()

    def drop(self) -> None:
        """Let go of the printer without a sheet coming out."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _page(self, pages: PdfPages, page: int) -> None:
        points, dots = pages.points(page), self._printer.resolution()
        width = points.width() * dots / POINTS_PER_INCH
        height = points.height() * dots / POINTS_PER_INCH
        coarser = ceil(sqrt(width * height / MOST_PIXELS))
        size = QSize(round(width / coarser), round(height / coarser))
        target = QRectF(0, 0, size.width() * coarser, size.height() * coarser)
        # In one piece: between strips, drivers that round their edges would lose a row of dots.
        self._painter.drawImage(target, pages.picture(page, size))
