"""A Word paper as PDF: the pages as Word lays them out, from the very file that the template made.

So a paper has one wording, and a template that an officer edited holds for both. Line heights are those of
Times New Roman, with whose metrics Tinos agrees.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.documents.fonts import LEGAL, Fonts
from desktop_app.documents.papers.pdf_sheet import REGULAR, Sheet
from desktop_app.documents.papers.pdf_text import Measure
from desktop_app.documents.papers.word_reading import (
    Block,
    Grid,
    GridCell,
    GridRow,
    Stretch,
    Words,
    read_word,
)

LINE = 1.149  # height of a line of Times New Roman, and where its letters stand, in sizes
ASCENT = 0.891
_NUMBER_SIZE = 13


@dataclass(slots=True)
class _Word:
    """A word with its faces: (text, measure) one after the other; ``width`` in points."""

    parts: list[tuple[str, Measure]]

    @property
    def width(self) -> float:
        return sum(measure.width(text) for text, measure in self.parts)


@dataclass(slots=True)
class _Line:
    """One line ready to be drawn. ``gap``: empty room above it (spacing of paragraphs); ``stretched``: it
    fills
    the whole width; ``rule``: a line is drawn where it begins."""

    words: list[_Word]
    height: float
    size: float
    align: str
    x: float
    room: float
    gap: float = 0
    stretched: bool = False
    rule: bool = False


@dataclass(slots=True)
class _Column:
    """The lines of a cell: its left edge from that of the table, its width, and how it is aligned."""

    x: float
    width: float
    lines: list[_Line]
    centred: bool


@dataclass(slots=True)
class _Band:
    """What stays on one page: a line of text, or a row of a table. ``keep``: with the one that follows."""

    height: float
    columns: list[_Column]
    bordered: bool = False
    keep: bool = False
    fresh_page: bool = False
    titles: "list[_Band]" = field(default_factory=list)


def word_pdf(data: bytes, fonts: Fonts, title: str) -> bytes:
    """The PDF of a .docx that ``papers.write_paper`` made; the same bytes for the same paper."""
    sheet = Sheet(fonts, title=title)
    writer = _Pages(sheet)
    for place, stretch in enumerate(read_word(data)):
        writer.write(stretch, first=place == 0)
    return sheet.finish()


class _Pages:
    """Bands placed from top to bottom."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._stretch: Stretch | None = None
        self._page = 1
        self._top = True

    def write(self, stretch: Stretch, *, first: bool) -> None:
        """Draw a section on pages of its own."""
        sheet = self._sheet
        if not first:
            sheet.next_page()
        self._stretch, self._page, self._top = stretch, 1, True
        sheet.width, sheet.height = stretch.width, stretch.height
        sheet.left, sheet.right = stretch.left, stretch.width - stretch.right
        sheet.top, sheet.bottom = stretch.height - stretch.top, stretch.bottom
        sheet.canvas.setPageSize((stretch.width, stretch.height))
        sheet.y = sheet.top
        bands = list(self._bands(stretch.blocks))
        start = 0
        while start < len(bands):
            end = start
            while bands[end].keep and end + 1 < len(bands):
                end += 1
            self._place(bands[start : end + 1])
            start = end + 1

    def _place(self, bands: Sequence[_Band]) -> None:
        """Draw bands that belong together, on the next page when this one has no room for all of them."""
        needed = sum(band.height for band in bands)
        room = self._sheet.top - self._sheet.bottom
        if bands[0].fresh_page and not self._top:
            self._turn(())
        elif needed > self._sheet.y - self._sheet.bottom and needed <= room and not self._top:
            self._turn(bands[0].titles)
        for band in bands:
            if band.height > self._sheet.y - self._sheet.bottom and not self._top:
                self._turn(band.titles)
            for part in _cut(band, self._sheet.y - self._sheet.bottom, room):
                if part.height > self._sheet.y - self._sheet.bottom and not self._top:
                    self._turn(part.titles)
                self._draw(part)

    def _turn(self, titles: Sequence[_Band]) -> None:
        sheet, stretch = self._sheet, self._stretch
        assert stretch is not None
        sheet.next_page()
        self._page += 1
        self._top = True
        if stretch.header:
            sheet.y = sheet.height - stretch.header - _NUMBER_SIZE * ASCENT
            sheet.line(str(self._page), sheet.left + sheet.room / 2, REGULAR, _NUMBER_SIZE, "center")
            sheet.y = sheet.top
        for band in titles:
            self._draw(band)

    def _draw(self, band: _Band) -> None:
        sheet = self._sheet
        top = sheet.y
        for column in band.columns:
            used = sum(line.gap + line.height for line in column.lines)
            sheet.y = top - ((band.height - used) / 2 if column.centred else 0)
            for line in column.lines:
                sheet.y -= line.gap
                self._draw_line(line, sheet.left + column.x)
            if band.bordered:
                sheet.canvas.rect(sheet.left + column.x, top - band.height, column.width, band.height)
        sheet.y = top - band.height
        self._top = False

    def _draw_line(self, line: _Line, left: float) -> None:
        sheet = self._sheet
        if line.rule:
            sheet.canvas.line(left + line.x, sheet.y, left + line.x + line.room, sheet.y)
        baseline = sheet.y - line.size * ASCENT
        sheet.y -= line.height
        if not line.words:
            return
        space = sheet.measure(REGULAR, line.size).width(" ")
        width = sum(word.width for word in line.words) + space * (len(line.words) - 1)
        if line.stretched and len(line.words) > 1:
            space += (line.room - width) / (len(line.words) - 1)
            width = line.room
        x = left + line.x + {"center": (line.room - width) / 2, "right": line.room - width}.get(line.align, 0)
        text = sheet.canvas.beginText()
        for word in line.words:
            for part, measure in word.parts:
                text.setFont(measure.font, measure.size)
                text.setTextOrigin(x, baseline)
                text.textOut(part)
                x += measure.width(part)
            x += space
        sheet.canvas.drawText(text)

    def _bands(self, blocks: Sequence[Block]) -> Iterator[_Band]:
        for block in blocks:
            if isinstance(block, Grid):
                yield from self._rows(block)
            else:
                yield from self._paragraph(block)

    def _paragraph(self, words: Words) -> Iterator[_Band]:
        lines = self._lines(words, self._sheet.room)
        for number, line in enumerate(lines):
            # Two lines of a paragraph stay together at the foot and at the head of a page.
            lone = len(lines) > 1 and number in (0, len(lines) - 2)
            last = number == len(lines) - 1
            after = words.after if last else 0
            yield _Band(
                line.gap + line.height + after,
                [_Column(0, self._sheet.room, [line], centred=False)],
                keep=lone or (words.keep_next and last),
                fresh_page=words.fresh_page and number == 0,
            )

    def _rows(self, grid: Grid) -> Iterator[_Band]:
        # A table stands in the middle between the margins.
        start = (self._sheet.room - sum(grid.widths)) / 2
        titles = [self._row(grid, row, start) for row in grid.rows if row.title]
        for row in grid.rows:
            band = self._row(grid, row, start)
            band.titles = [] if row.title else titles
            band.keep = row.title or any(words.keep_next for cell in row.cells for words in cell.words[:1])
            yield band

    def _row(self, grid: Grid, row: GridRow, start: float) -> _Band:
        columns = []
        place, x = 0, start
        for cell in row.cells:
            width = sum(grid.widths[place : place + cell.span])
            columns.append(_Column(x, width, self._cell(cell, width, grid.padding), cell.centred))
            place += cell.span
            x += width
        height = max(sum(line.gap + line.height for line in column.lines) for column in columns)
        return _Band(height, columns, bordered=grid.bordered)

    def _cell(self, cell: GridCell, width: float, padding: float) -> list[_Line]:
        lines: list[_Line] = []
        after = 0.0
        for words in cell.words:
            made = self._lines(words, width - 2 * padding)
            made[0].gap += after
            for line in made:
                line.x += padding
            lines += made
            after = words.after
        # Room below the last paragraph.
        return [*lines, _Line([], after, 1, "left", 0, 0)] if after else lines

    def _lines(self, words: Words, room: float) -> list[_Line]:
        """The lines of a paragraph in a column of ``room`` points."""
        room -= words.left + words.right
        found: list[_Line] = []
        for paragraph in _broken(self._words_of(words)):
            lines = list(_filled(paragraph, room, words.first_line if not found else 0, self._space(words)))
            for number, (line, indent) in enumerate(lines):
                size = max((m.size for word in line for _, m in word.parts), default=words.size)
                found.append(
                    _Line(
                        line,
                        words.exact or size * LINE,
                        size,
                        words.align,
                        words.left + indent,
                        room - indent,
                        stretched=words.align == "justify" and number < len(lines) - 1,
                    )
                )
        found[0].gap, found[0].rule = words.before, words.rule
        return found

    def _space(self, words: Words) -> float:
        return self._sheet.measure(REGULAR, words.size).width(" ")

    def _words_of(self, words: Words) -> list["_Word | None"]:
        """The words of a paragraph; None where a line is broken."""
        found: list[_Word | None] = []
        open_word: _Word | None = None
        for piece in words.pieces:
            measure = self._sheet.measure(LEGAL[piece.bold + 2 * piece.italic], piece.size)
            for turn, line in enumerate(piece.text.split("\n")):
                if turn:
                    found.append(None)
                    open_word = None
                for number, part in enumerate(line.split(" ")):
                    if number:
                        open_word = None
                    if not part:
                        continue
                    if open_word is None:
                        open_word = _Word([])
                        found.append(open_word)
                    open_word.parts.append((part, measure))
        return found


def _broken(words: Sequence["_Word | None"]) -> Iterator[list[_Word]]:
    line: list[_Word] = []
    for word in words:
        if word is None:
            yield line
            line = []
        else:
            line.append(word)
    yield line


def _filled(
    words: Sequence[_Word], room: float, first_line: float, space: float
) -> Iterator[tuple[list[_Word], float]]:
    """The words of each line and how far the line is indented."""
    line: list[_Word] = []
    indent, used = first_line, 0.0
    for word in (part for whole in words for part in _fitting(whole, room)):
        if line and used + space + word.width > room - indent + 0.01:
            yield line, indent
            line, indent, used = [], 0.0, 0.0
        used += word.width + (space if line else 0.0)
        line.append(word)
    yield line, indent


def _fitting(word: _Word, room: float) -> list[_Word]:
    """The word, or what is too long for any line cut into parts that fit."""
    if word.width <= room:
        return [word]
    return [_Word([(part, m)]) for text, m in word.parts for part in m.wrap(text, room)]


def _cut(band: _Band, room: float, whole: float) -> list[_Band]:
    """The band itself; a row taller than a page in pieces of at most a page each."""
    if band.height <= whole:
        return [band]
    pieces = []
    columns = [list(column.lines) for column in band.columns]
    limit = room
    while any(columns):
        taken = [_taken(lines, limit) for lines in columns]
        height = max(sum(line.gap + line.height for line in lines) for lines in taken)
        parts = [
            _Column(column.x, column.width, lines, centred=False)
            for column, lines in zip(band.columns, taken, strict=True)
        ]
        pieces.append(_Band(height, parts, bordered=band.bordered, titles=band.titles))
        limit = whole - sum(title.height for title in band.titles)
    return pieces


def _taken(lines: list[_Line], room: float) -> list[_Line]:
    """Take the first lines that fit off the list; at least one."""
    found: list[_Line] = []
    used = 0.0
    while lines and (not found or used + lines[0].gap + lines[0].height <= room):
        line = lines.pop(0)
        used += line.gap + line.height
        found.append(line)
    return found
