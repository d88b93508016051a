"""Pages of a PDF as pictures, drawn by PDFium without Qt.

``QPdfDocument.render`` holds Python's lock while it draws (2.2 s for an A4 page at 600 dpi), and the objects
of QtPdf connect signals: done in a worker that holds Python's lock, connecting can meet the window's thread
disconnecting, which holds Qt's lock and waits for Python's, and both wait for ever. The same PDFium called
through ctypes holds neither.
"""

import ctypes
import threading
from types import TracebackType

import pypdfium2
import pypdfium2.raw as raw
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_ONE_AT_A_TIME = threading.Lock()
"""PDFium may be entered by one thread at a time."""


class PdfPages:
    """The pages of one PDF in memory. A context manager, to be used in one thread; others wait meanwhile."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> "PdfPages":
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(self._data)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        with _ONE_AT_A_TIME:
            self._document.close()

    def __len__(self) -> int:
        with _ONE_AT_A_TIME:
            return len(self._document)

    def points(self, page: int) -> QSizeF:
        """The size of a page in points (1/72 inch)."""
        with _ONE_AT_A_TIME:
            return QSizeF(*self._document.get_page_size(page))

    def picture(self, page: int, size: QSize) -> QImage:
        """A page drawn on white, exactly ``size`` pixels large."""
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        canvas = (ctypes.c_ubyte * paper.sizeInBytes()).from_buffer(paper.bits())
        with _ONE_AT_A_TIME:
            bitmap = pypdfium2.PdfBitmap.new_native(
                size.width(), size.height(), raw.FPDFBitmap_BGRx, buffer=canvas, stride=paper.bytesPerLine()
            )
            loaded = self._document[page]
            raw.FPDF_RenderPageBitmap(bitmap, loaded, 0, 0, size.width(), size.height(), 0, raw.FPDF_ANNOT)
            loaded.close()
            bitmap.close()
        return paper
