"""Page, styles and page number of the Word templates (Phụ lục I, NĐ 30/2020/NĐ-CP); pt and mm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle

FONT = "Times New Roman"
LEFT, CENTRE, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
BUILT_IN = (
    "Normal",
    "Default Paragraph Font",
    "Normal Table",
    "No List",
    "Table Grid",
    "Header",
    "Header Char",
)


@dataclass(frozen=True)
class Style:
    """One named paragraph style: size in pt, space before/after in pt, first-line indent in mm."""

    name: str
    size: float
    align: WD_ALIGN_PARAGRAPH = LEFT
    bold: bool = False
    italic: bool = False
    before: float = 0
    after: float = 0
    first_line: float = 0
    keep_next: bool = False


STYLES = (
    Style("Tên cơ quan trên", 12, CENTRE),
    Style("Tên cơ quan", 12, CENTRE, bold=True),
    Style("Quốc hiệu", 12, CENTRE, bold=True),
    Style("Tiêu ngữ", 13, CENTRE, bold=True),
    Style("Số ký hiệu", 13, CENTRE, before=6),
    Style("Địa danh ngày tháng", 13, CENTRE, italic=True, before=6),
    Style("Tên loại", 14, CENTRE, bold=True, before=14, keep_next=True),
    Style("Trích yếu", 14, CENTRE, bold=True, keep_next=True),
    Style("Kèm theo", 13, CENTRE, italic=True, keep_next=True),
    Style("Kính gửi", 14, CENTRE, before=10, after=8),
    Style("Thẩm quyền", 14, CENTRE, bold=True, before=10, after=6, keep_next=True),
    Style("Căn cứ", 14, JUSTIFY, italic=True, before=3, after=3, first_line=12.7),
    Style("Nội dung", 14, JUSTIFY, before=3, after=3, first_line=12.7),
    Style("Đề mục", 14, LEFT, bold=True, before=6, after=3, first_line=12.7, keep_next=True),
    Style("Chức vụ ký", 14, CENTRE, bold=True, keep_next=True),
    Style("Ghi chú ký", 13, CENTRE, italic=True, keep_next=True),
    Style("Họ tên ký", 14, CENTRE, bold=True, before=72),
    Style("Nơi nhận đầu", 12, LEFT, bold=True, italic=True, before=4, keep_next=True),
    Style("Nơi nhận", 11, LEFT),
    Style("Đầu bảng", 12, CENTRE, bold=True, before=2, after=2),
    Style("Ô bảng", 12, LEFT, before=2, after=2),
    Style("Ô bảng giữa", 12, CENTRE, before=2, after=2),
    Style("Ô bảng đậm", 12, LEFT, bold=True, before=2, after=2, keep_next=True),
    Style("Đường kẻ", 1, LEFT),
    Style("Số trang", 13, CENTRE),
)


def new_document(*, landscape: bool = False) -> Document:
    """An empty A4 document with the styles, margins and page number of the law."""
    document = docx.Document()
    _set_normal(document)
    for style in STYLES:
        _add_style(document, style)
    _set_page(document.sections[0], landscape=landscape)
    _number_pages(document.sections[0])
    return document


def add_annex_section(document: Document) -> None:
    """Start the annex on a new page; its pages are numbered on their own from 1."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    _set_page(section, landscape=False)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.append(start)


def drop_ballast(document: Document) -> None:
    """Remove the library's unused styles, effects, thumbnail and custom parts: nine tenths of the file."""
    keep = {*BUILT_IN, *(style.name for style in STYLES)}
    for style in list(document.styles):
        if style.name not in keep:
            style.element.getparent().remove(style.element)
    for holder in (document.part.package.rels, document.part.rels):
        for key, relation in list(holder.items()):
            if relation.reltype.rsplit("/", 1)[-1] in {
                "thumbnail",
                "stylesWithEffects",
                "customXml",
                "numbering",
            }:
                del holder[key]


def _set_normal(document: Document) -> None:
    normal = document.styles["Normal"]
    _set_font(normal, 14)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    # Header refers to a character style that is not kept.
    link = document.styles["Header"].element.find(qn("w:link"))
    link.getparent().remove(link)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    normal.element.get_or_add_rPr().append(language)


def _add_style(document: Document, wanted: Style) -> None:
    style = document.styles.add_style(wanted.name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    _set_font(style, wanted.size)
    style.font.bold, style.font.italic = wanted.bold, wanted.italic
    layout = style.paragraph_format
    layout.alignment = wanted.align
    layout.space_before, layout.space_after = Pt(wanted.before), Pt(wanted.after)
    layout.first_line_indent = Mm(wanted.first_line)
    layout.keep_with_next = wanted.keep_next
    style.quick_style = True


def _set_font(style: ParagraphStyle, size: float) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def _set_page(section: Section, *, landscape: bool) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    width, height = (297, 210) if landscape else (210, 297)
    section.page_width, section.page_height = Mm(width), Mm(height)
    # The bound edge of a landscape sheet is its top, so the margins turn with the sheet.
    top, bottom, left, right = (30, 15, 20, 20) if landscape else (20, 20, 30, 15)
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True


def _number_pages(section: Section) -> None:
    paragraph = section.header.paragraphs[0]
    paragraph.style = "Số trang"
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)
