"""The pieces of a Vietnamese administrative paper as Word understands them.

Layout of Phụ lục I, NĐ 30/2020/NĐ-CP (the base of QĐ 933/QĐ-TLĐ): sizes in points, lengths in millimetres.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

PORTRAIT_TEXT = 165
LANDSCAPE_TEXT = 257
# "Độc lập - Tự do - Hạnh phúc", 13 pt bold Times New Roman: the line below it is as long as the text.
MOTTO_LINE = 56.1
ORGANISATION_LINE = 25
TITLE_LINE = 45


def write(container: Document | _Cell, style: str, *runs: str) -> Paragraph:
    """Add one paragraph; a run starting with ``*`` is bold, with ``/`` italic."""
    paragraph = container.add_paragraph(style=style)
    for text in runs:
        marker = text[:1]
        run = paragraph.add_run(text[1:] if marker in "*/" and marker else text)
        if marker == "*":
            run.bold = True
        elif marker == "/":
            run.italic = True
    return paragraph


def write_with_next(document: Document, *runs: str) -> None:
    """A sentence that never stands on a page without what follows it: a list, a signature."""
    write(document, "Nội dung", *runs).paragraph_format.keep_with_next = True


def write_all(
    container: Document | _Cell, style: str, loop: str, text: str, *, keep_next: bool = False
) -> None:
    """One paragraph for each item of a list: ``loop`` is "x in field", ``text`` what to write for x."""
    write(container, style, "{%p for " + loop + " %}")
    write(container, style, text).paragraph_format.keep_with_next = keep_next or None
    write(container, style, "{%p endfor %}")


def write_if(container: Document | _Cell, style: str, condition: str, *runs: str) -> None:
    """One paragraph that appears only when the condition holds."""
    write(container, style, "{%p if " + condition + " %}")
    write(container, style, *runs)
    write(container, style, "{%p endif %}")


def rule(container: Document | _Cell, available: float, length: float, *, before: float = 3) -> None:
    """A centred solid line of ``length`` mm in a column of ``available`` mm."""
    paragraph = container.add_paragraph(style="Đường kẻ")
    side = Mm((available - length) / 2)
    layout = paragraph.paragraph_format
    layout.left_indent, layout.right_indent = side, side
    layout.space_before, layout.space_after = Pt(before), Pt(2)
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(2)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr"
    )


def title(document: Document, kind: str, subject: str, available: float = PORTRAIT_TEXT) -> None:
    """Tên loại and trích yếu with the short line below."""
    write(document, "Tên loại", kind)
    write(document, "Trích yếu", subject)
    rule(document, available, TITLE_LINE)


def letterhead(
    document: Document, available: float = PORTRAIT_TEXT, *, number: str = "{{ so_ky_hieu }}"
) -> None:
    """Issuing body at the left, quốc hiệu and tiêu ngữ at the right, number (if any) and date below."""
    right = 90 if available == PORTRAIT_TEXT else 110
    left = available - right
    table = plain_table(document, (left, right), rows=2)
    body, nation = table.rows[0].cells
    write_if(body, "Tên cơ quan trên", "co_quan_tren", "{{ co_quan_tren }}")
    write(body, "Tên cơ quan", "{{ co_quan }}")
    rule(body, left, ORGANISATION_LINE)
    nation_lines(nation, right)
    below, place = table.rows[1].cells
    write(below, "Số ký hiệu", number)
    write(place, "Địa danh ngày tháng", "{{ dia_danh_ngay }}")
    _drop_leading_paragraphs(table)


def nation_lines(container: Document | _Cell, available: float = PORTRAIT_TEXT) -> None:
    """Quốc hiệu and tiêu ngữ with the line below."""
    write(container, "Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    write(container, "Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc")
    rule(container, available, MOTTO_LINE)


def plain_table(document: Document, widths: Sequence[float], *, rows: int = 1) -> Table:
    """A table without borders, for things that stand beside each other; a row never splits."""
    table = _table(document, widths, rows, "Normal Table", margin=0)
    for row in table.rows:
        _flag(row._tr.get_or_add_trPr(), "w:cantSplit")
    return table


def signature(document: Document) -> None:
    """Nơi nhận at the left, authority and signer at the right; the block stays in one piece."""
    _space(document)
    table = plain_table(document, (75, PORTRAIT_TEXT - 75))
    left, right = table.rows[0].cells
    recipients(left)
    signer(right)
    _drop_leading_paragraphs(table)


def recipients(cell: _Cell) -> None:
    """Nơi nhận."""
    write(cell, "Nơi nhận đầu", "Nơi nhận:")
    write_all(cell, "Nơi nhận", "n in noi_nhan", "{{ n }}")


def signer(cell: _Cell) -> None:
    """TM. BAN CHẤP HÀNH / CHỦ TỊCH, the space to sign and stamp, the name."""
    write_all(cell, "Chức vụ ký", "c in chuc_vu_ky", "{{ c }}", keep_next=True)
    write(cell, "Họ tên ký", "{{ nguoi_ky }}")


def two_signers(document: Document, left: Sequence[str], right: Sequence[str], available: float) -> None:
    """Two signature columns: (title, notes…, name); the names stand on one line."""
    _space(document)
    table = plain_table(document, (available / 2, available / 2), rows=2)
    for column, lines in enumerate((left, right)):
        titles, name = (row.cells[column] for row in table.rows)
        write(titles, "Chức vụ ký", lines[0])
        for note in lines[1:-1]:
            write(titles, "Ghi chú ký", note)
        write(name, "Họ tên ký", lines[-1])
    _drop_leading_paragraphs(table)


@dataclass(frozen=True)
class Column:
    """One column of a list: its title, width in mm, the template expression of a cell, its cell style."""

    title: str
    width: float
    value: str
    style: str = "Ô bảng"


NUMBER = Column("STT", 12, "{{ r.stt }}", "Ô bảng giữa")
"""The first column of nearly every list."""


def list_table(
    document: Document, columns: Sequence[Column], loop: str, *, total: Sequence[str] = ()
) -> Table:
    """A bordered list whose title row repeats on every page and whose rows never split."""
    table = _table(document, [column.width for column in columns], 1, "Table Grid", margin=1.2)
    fill_row(table.rows[0], [column.title for column in columns], ["Đầu bảng"] * len(columns))
    _flag(table.rows[0]._tr.get_or_add_trPr(), "w:cantSplit")
    _flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
    loop_rows(table, columns, loop)
    if total:
        row = add_row(table)
        fill_row(row, total, ["Đầu bảng"] * len(columns))
    return table


def loop_rows(table: Table, columns: Sequence[Column], loop: str) -> None:
    """The rows of one list: opening tag, one row of cells, closing tag."""
    tag_row(table, "{%tr for " + loop + " %}")
    row = add_row(table)
    fill_row(row, [column.value for column in columns], [column.style for column in columns])
    tag_row(table, "{%tr endfor %}")


def group_rows(table: Table, loop: str, heading: str) -> None:
    """Wrap the rows after the title row in a loop over groups, each under its own full-width heading."""
    inner = list(table.rows)[1:]
    tag_row(table, "{%tr for " + loop + " %}")
    opening = table.rows[-1]._tr
    heading_row = add_row(table)
    merged = heading_row.cells[0].merge(heading_row.cells[-1])
    merged.paragraphs[0].style = "Ô bảng đậm"
    merged.paragraphs[0].add_run(heading)
    inner[0]._tr.addprevious(opening)
    inner[0]._tr.addprevious(heading_row._tr)
    tag_row(table, "{%tr endfor %}")


def tag_row(table: Table, tag: str) -> None:
    """A row that holds only a template tag and disappears when the paper is written."""
    add_row(table).cells[0].paragraphs[0].add_run(tag)


def add_row(table: Table) -> Table._Row:
    """A row that does not split over two pages."""
    row = table.add_row()
    _flag(row._tr.get_or_add_trPr(), "w:cantSplit")
    return row


def fill_row(row: Table._Row, texts: Iterable[str], styles: Iterable[str]) -> None:
    """Write one text with one style into each cell."""
    for cell, text, style in zip(row.cells, texts, styles, strict=True):
        cell.vertical_alignment = 1
        paragraph = cell.paragraphs[0]
        paragraph.style = style
        paragraph.add_run(text)


def _table(document: Document, widths: Sequence[float], rows: int, style: str, *, margin: float) -> Table:
    table = document.add_table(rows=rows, cols=len(widths), style=style)
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(round(margin * 56.7)))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    properties.insert(list(properties).index(look) if look is not None else len(properties), margins)
    return table


def _drop_leading_paragraphs(table: Table) -> None:
    for row in table.rows:
        for cell in row.cells:
            first = cell.paragraphs[0]
            if not first.text and len(cell.paragraphs) > 1:
                first._p.getparent().remove(first._p)


def _space(document: Document) -> None:
    gap = write(document, "Đường kẻ").paragraph_format
    gap.space_before, gap.keep_with_next = Pt(8), True


def _flag(properties: OxmlElement, name: str) -> None:
    properties.append(OxmlElement(name))
