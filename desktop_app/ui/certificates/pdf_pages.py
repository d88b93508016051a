"""Pages of a PDF as pictures, drawn by Qt's own thread.

``QPdfDocument.render`` holds Python's lock for as long as it draws (2.2 s for an A4 page at 600 dpi), so the
window would stand still although a worker called it; ``QPdfPageRenderer`` draws without it.
"""

from types import TracebackType

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

POINTS_PER_INCH = 72


class PdfPages:
    """The pages of one PDF in memory. A context manager, to be used in one worker thread."""

    def __init__(self, data: bytes) -> None:
        self._bytes = QByteArray(data)

    def __enter__(self) -> "PdfPages":
        self._buffer = QBuffer()
        self._buffer.setData(self._bytes)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self._loop = QEventLoop()
        self._drawn = QImage()
        self._renderer = QPdfPageRenderer()
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._take)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._renderer.pageRendered.disconnect(self._take)
        # The thread inside the renderer must end before the document it draws from goes.
        del self._renderer, self._loop
        self._document.close()
        self._buffer.close()

    def __len__(self) -> int:
        return int(self._document.pageCount())

    def points(self, page: int) -> QSizeF:
        """The size of a page in points (1/72 inch)."""
        found = self._document.pagePointSize(page)
        assert isinstance(found, QSizeF)
        return found

    def picture(self, page: int, size: QSize) -> QImage:
        """A page drawn on white, exactly ``size`` pixels large."""
        self._renderer.requestPage(page, size)
        self._loop.exec()
        drawn, self._drawn = self._drawn, QImage()
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper

    def _take(self, _page: int, _size: QSize, image: QImage, *_more: object) -> None:
        self._drawn = image
        self._loop.quit()
