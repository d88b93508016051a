"""A filled Word paper as plain blocks: what of a .docx decides how its pages look.

Understood is what the templates use and what an officer is likely to change in them: fonts, sizes, alignment,
indents, spacing, lines above a paragraph, tables with or without borders, page breaks and sections. Pictures,
text boxes and lists with automatic numbers are not drawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeAlias

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Length
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

USUAL_SIZE = 14.0
_ALIGNS = {0: "left", 1: "center", 2: "right", 3: "justify"}
_TWIPS = 20  # in one point


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one face; "\\n" in ``text`` is a line break."""

    text: str
    bold: bool
    italic: bool
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One paragraph; lengths in points. ``exact``: height of a line, 0 for that of the font. ``rule``: a line
    is drawn above. ``keep_next``: stays on the page of what follows. ``fresh_page``: begins one."""

    pieces: tuple[Piece, ...]
    size: float
    align: str = "left"
    before: float = 0
    after: float = 0
    first_line: float = 0
    left: float = 0
    right: float = 0
    exact: float = 0
    rule: bool = False
    keep_next: bool = False
    fresh_page: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell: the columns it takes up, its paragraphs, and whether they stand in its middle."""

    span: int
    words: tuple[Words, ...]
    centred: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of a table; ``title``: repeated on every page."""

    cells: tuple[GridCell, ...]
    title: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. ``widths``: of its columns in points."""

    widths: tuple[float, ...]
    rows: tuple[GridRow, ...]
    bordered: bool
    padding: float


Block: TypeAlias = "Words | Grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Pages of one size (points) and what stands on them. ``header``: distance of the page number from the
    top; 0 without page numbers."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    blocks: tuple[Block, ...]


def read_word(data: bytes) -> tuple[Stretch, ...]:
    """The sections of a .docx in order."""
    document = Document(BytesIO(data))
    parts: list[list[Block]] = [[]]
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            parts[-1].append(_grid(item))
            continue
        parts[-1].append(_words(item))
        properties = item._p.pPr  # noqa: SLF001 - python-docx has no public name for a section's end
        if properties is not None and properties.find(qn("w:sectPr")) is not None:
            parts.append([])
    return tuple(_stretch(section, blocks) for section, blocks in zip(document.sections, parts, strict=True))


def _stretch(section: Any, blocks: list[Block]) -> Stretch:
    numbered = any("PAGE" in (node.text or "") for node in section.header._element.iter(qn("w:instrText")))  # noqa: SLF001
    return Stretch(
        width=_points(section.page_width),
        height=_points(section.page_height),
        top=_points(section.top_margin),
        bottom=_points(section.bottom_margin),
        left=_points(section.left_margin),
        right=_points(section.right_margin),
        header=_points(section.header_distance) if numbered else 0,
        blocks=tuple(blocks),
    )


def _words(paragraph: Paragraph) -> Words:
    layout = paragraph.paragraph_format
    styles = list(_chain(paragraph.style))
    size = _found([style.font.size for style in styles])

    def of(name: str) -> Any:
        return _found([getattr(layout, name), *(getattr(style.paragraph_format, name) for style in styles)])

    spacing = of("line_spacing")
    borders = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:top')}")  # noqa: SLF001
    return Words(
        pieces=tuple(_pieces(paragraph, styles)),
        size=_points(size) or USUAL_SIZE,
        align=_ALIGNS.get(of("alignment") or 0, "left"),
        before=_points(of("space_before")),
        after=_points(of("space_after")),
        first_line=_points(of("first_line_indent")),
        left=_points(of("left_indent")),
        right=_points(of("right_indent")),
        exact=_points(spacing) if isinstance(spacing, Length) else 0,
        rule=borders is not None,
        keep_next=bool(of("keep_with_next")),
        fresh_page=bool(of("page_break_before")),
    )


def _pieces(paragraph: Paragraph, styles: list[ParagraphStyle]) -> Iterator[Piece]:
    for run in paragraph.runs:
        text = _text(run)
        if not text:
            continue
        fonts = [run.font, *(style.font for style in styles)]
        yield Piece(
            text,
            bool(_found([font.bold for font in fonts])),
            bool(_found([font.italic for font in fonts])),
            _points(_found([font.size for font in fonts])) or USUAL_SIZE,
        )


def _text(run: Run) -> str:
    return run.text.replace("\t", "    ").replace("\r", "\n")


def _grid(table: Table) -> Grid:
    style = table.style
    margins = table._tbl.tblPr.find(qn("w:tblCellMar"))  # noqa: SLF001
    edge = None if margins is None else margins.find(qn("w:left"))
    return Grid(
        widths=tuple(_points(column.width) for column in table.columns),
        rows=tuple(_row(row) for row in table.rows),
        bordered=style is not None and style.name == "Table Grid",
        padding=0 if edge is None else int(edge.get(qn("w:w"), "0")) / _TWIPS,
    )


def _row(row: _Row) -> GridRow:
    properties = row._tr.trPr  # noqa: SLF001
    title = properties is not None and properties.find(qn("w:tblHeader")) is not None
    return GridRow(tuple(_cell(row, cell) for cell in row._tr.tc_lst), title)  # noqa: SLF001


def _cell(row: _Row, element: Any) -> GridCell:
    cell = _Cell(element, row.table)
    words = tuple(_words(paragraph) for paragraph in cell.paragraphs)
    return GridCell(element.grid_span, words, cell.vertical_alignment == 1)


def _chain(style: Any) -> Iterator[ParagraphStyle]:
    while style is not None:
        yield style
        style = style.base_style


def _found(values: list[Any]) -> Any:
    return next((value for value in values if value is not None), None)


def _points(length: Any) -> float:
    return 0.0 if length is None else float(length.pt)
