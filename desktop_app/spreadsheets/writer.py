"""Writing tables as .xlsx, row by row straight into the file: a long list takes no more memory than a short
one, and no row ever lies in a temporary file."""

from collections.abc import Sequence
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from desktop_app.progress import Progress, silent
from desktop_app.saving import replacing
from desktop_app.spreadsheets.cell_looks import CellLooks
from desktop_app.spreadsheets.cell_xml import CellWriter, CellXml, text_cell
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.table import Content, Table
from desktop_app.spreadsheets.workbook_frame import SHEET_PART, frame_of

_ROWS_AT_ONCE = 500
_HEADER_HEIGHT = 36  # points
_COMPRESSION = 5
"""zlib's level: as small as its usual 6 but for a fiftieth, in two thirds of the time."""


def write_table(path: Path, table: Table, progress: Progress = silent) -> int:
    """Write one sheet and return its number of rows.

    Lines above, titles (frozen, filtered, repeated on each page), rows, lines below; A4 landscape, fitted to
    the width. Text beyond Excel's 32,767 characters in a cell is cut.

    Raises ``Refused``: ``spreadsheet.temporary_full`` and those of ``saving.replacing``.
    """
    header = len(table.title_lines) + (2 if table.title_lines else 1)
    frame = frame_of(path.name, table, header)
    with replacing(path) as beside, ZipFile(beside, "w", ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        with archive.open(SHEET_PART, "w") as part:
            part.write(frame.before + b"<sheetData>")
            part.write(_above(table, header, frame.looks).encode())
            count = _write_rows(part, table, header + 1, CellXml(frame.looks), progress)
            part.write(_below(table, header + count + 2, frame.looks).encode())
            frame = frame_of(path.name, table, header, count)
            part.write(b"</sheetData>" + frame.after)
        for name, content in frame.parts.items():
            archive.writestr(name, content)
    return count


def _write_rows(part: IO[bytes], table: Table, first: int, cells: CellXml, progress: Progress) -> int:
    """Write the rows from row ``first`` on; how many."""
    writers = [cells.writer(column.kind) for column in table.columns]
    letters = [column_letter(position) for position in range(len(writers))]
    written: list[str] = []
    count = 0
    for count, values in enumerate(table.rows, 1):
        written.append(_row(first + count - 1, letters, writers, values))
        if count % _ROWS_AT_ONCE == 0:
            part.write("".join(written).encode())
            written.clear()
            progress(count, 0)
    part.write("".join(written).encode())
    return count


def _row(
    number: int, letters: Sequence[str], writers: Sequence[CellWriter], values: Sequence[Content]
) -> str:
    cells = [
        f'<c r="{letter}{number}" {write(value)}'
        for letter, write, value in zip(letters, writers, values, strict=True)
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _above(table: Table, header: int, looks: CellLooks) -> str:
    """The lines above the table and the titles of its columns."""
    lines = [
        _line(number, looks.subtitle if number > 1 else looks.title, text)
        for number, text in enumerate(table.title_lines, 1)
    ]
    titles = "".join(
        f'<c r="{column_letter(position)}{header}" {text_cell(looks.header, column.title)}'
        for position, column in enumerate(table.columns)
    )
    return f'{"".join(lines)}<row r="{header}" ht="{_HEADER_HEIGHT}" customHeight="1">{titles}</row>'


def _below(table: Table, first: int, looks: CellLooks) -> str:
    """The lines below the table, from row ``first`` on."""
    lines = enumerate(table.footer, first)
    return "".join(_line(number, looks.footer, text) for number, text in lines if text)


def _line(number: int, look: int, text: str) -> str:
    return f'<row r="{number}"><c r="A{number}" {text_cell(look, text)}</row>'
