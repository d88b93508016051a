"""The scan of a decision, page under page."""

from collections.abc import Sequence

from pypdfium2 import PdfiumError
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.widgets.parts import open_at
from desktop_app.ui.widgets.pdf_pages import PdfPages
from desktop_app.ui.words import Words

MOST_PAGES = 40
PAGE_LETTERS = 92


def pictures_of(media: str, body: bytes, width: int) -> list[QImage]:
    """The pages as pictures of this width in pixels; for a worker. Empty for what cannot be drawn."""
    if media != "application/pdf":
        image = QImage.fromData(body)
        return [] if image.isNull() else [_as_wide(image, width)]
    try:
        with PdfPages(body) as pages:
            return [_page(pages, place, width) for place in range(min(len(pages), MOST_PAGES))]
    except PdfiumError:
        return []


class ScanView(QDialog):
    """Shows pictures made by ``pictures_of``."""

    def __init__(self, words: Words, name: str, pictures: Sequence[QImage], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        inner = QWidget()
        column = QVBoxLayout(inner)
        self.pages: list[QLabel] = []
        for place, picture in enumerate(pictures, 1):
            page = QLabel()
            page.setPixmap(QPixmap.fromImage(picture))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(words("Trang {n}", n=place))
            column.addWidget(page)
            self.pages.append(page)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(words("Bản chụp quyết định"))
        buttons = QDialogButtonBox()
        buttons.addButton(words("Đóng"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        letters = self.fontMetrics().averageCharWidth()
        open_at(self, letters * (PAGE_LETTERS + 12), self.fontMetrics().height() * 34)


def _page(pages: PdfPages, place: int, width: int) -> QImage:
    size = pages.points(place)
    return pages.picture(place, QSize(width, round(width * size.height() / size.width())))


def _as_wide(image: QImage, width: int) -> QImage:
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
