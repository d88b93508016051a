"""Reading Word files and PDFs back, as a person would see them."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from docx import Document
from docx.oxml.ns import qn

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "resources" / "templates" / "papers"
FONTS = ROOT / "resources" / "fonts"


def paragraphs(path: Path) -> list[str]:
    """Every paragraph of a Word file, those in tables included, in reading order."""
    body = Document(str(path)).element.body
    return ["".join(_pieces(paragraph)) for paragraph in body.iter(qn("w:p"))]


def _pieces(paragraph: object) -> Iterator[str]:
    for node in paragraph.iter():  # type: ignore[attr-defined]
        if node.tag == qn("w:t"):
            yield node.text or ""
        elif node.tag == qn("w:br"):
            yield "\n"


def pdf_pages(data: bytes) -> list[str]:
    """The text of every page of a PDF."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
