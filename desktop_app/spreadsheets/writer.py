"""Writing tables as .xlsx, row by row, so that a long list takes no more memory than a short one."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.utils.exceptions import WorkbookAlreadySaved
from openpyxl.worksheet.page import PageMargins

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent
from desktop_app.saving import megabytes, replacing
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.prepared_cells import CellWriter, PreparedCell, PreparedCells
from desktop_app.spreadsheets.table import Content, Table
from desktop_app.spreadsheets.workbook_saving import save_workbook

_ROWS_AT_ONCE = 500
_ROW_HEIGHT, _HEADER_HEIGHT = 15.75, 36
_A4 = 9


def write_table(path: Path, table: Table, progress: Progress = silent) -> int:
    """Write one sheet and return its number of rows.

    Lines above, titles (frozen, filtered, repeated on each page), rows, lines below; A4 landscape, fitted to
    the width. Text beyond Excel's 32,767 characters in a cell is cut.

    Raises ``Refused``: ``spreadsheet.temporary_full`` and those of ``saving.replacing``.
    """
    book = Workbook(write_only=True)
    book.properties.creator = "Sổ Thi Đua"
    sheet = book.create_sheet(table.name)
    with replacing(path) as beside, _rows_kept_apart(sheet, path.name):
        count = _write_sheet(sheet, table, progress)
        save_workbook(book, beside)
    return count


def _write_sheet(sheet: Any, table: Table, progress: Progress) -> int:
    header = len(table.title_lines) + (2 if table.title_lines else 1)
    _lay_out(sheet, table, header)
    # As it comes, openpyxl makes a cell and words an error for every ready cell it is given, and throws both
    # away: a third of the time. Under another name in a later version this would do nothing.
    sheet._values_to_row = _placed  # noqa: SLF001
    cells = PreparedCells(sheet)
    for number, text in enumerate(table.title_lines):
        sheet.append([cells.subtitle(text) if number else cells.title(text)])
    if table.title_lines:
        sheet.append([])
    sheet.append(cells.header(column.title) for column in table.columns)
    writers = [cells.writer(column.kind) for column in table.columns]
    count = 0
    for count, values in enumerate(table.rows, 1):
        sheet.append(_row(writers, values))
        if count % _ROWS_AT_ONCE == 0:
            progress(count, 0)
    last = header + count
    for text in ("", *table.footer) if table.footer else ():
        sheet.append([cells.footer(text)] if text else [])
    _close(sheet, table, header, last)
    return count


def _row(writers: Sequence[CellWriter], values: Sequence[Content]) -> Iterator[PreparedCell]:
    for write, value in zip(writers, values, strict=True):
        yield write(value)


def _placed(cells: Iterable[PreparedCell], row: int) -> Iterator[PreparedCell]:
    """The cells of a row one after another, each told its place, to be written before the next is made."""
    for number, cell in enumerate(cells, 1):
        cell.column, cell.row = number, row
        yield cell


def _lay_out(sheet: Any, table: Table, header: int) -> None:
    """What the file format wants before the rows."""
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_format.defaultRowHeight = _ROW_HEIGHT
    sheet.row_dimensions[header].height = _HEADER_HEIGHT
    sheet.freeze_panes = f"A{header + 1}"
    for position, column in enumerate(table.columns):
        sheet.column_dimensions[column_letter(position)].width = column.width


def _close(sheet: Any, table: Table, header: int, last: int) -> None:
    """What the file format wants after the rows; ``last``: the last row of the table."""
    column = column_letter(len(table.columns) - 1)
    end = last + (len(table.footer) + 1 if table.footer else 0)
    sheet.auto_filter.ref = f"A{header}:{column}{last}"
    if column != "A":
        for number in range(1, len(table.title_lines) + 1):
            sheet.merged_cells.add(f"A{number}:{column}{number}")
    sheet.print_title_rows = f"{header}:{header}"
    sheet.print_area = f"A1:{column}{end}"
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.6, bottom=0.6, header=0.3, footer=0.3)
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.HeaderFooter.oddFooter.center.text = "Trang &P/&N"


@contextmanager
def _rows_kept_apart(sheet: Any, name: str) -> Iterator[None]:
    """openpyxl keeps the rows in a temporary file of its own until they are saved; when that fails, it would
    leave them, people's data, until the program ends."""
    try:
        yield
    except SerialisationError as error:
        free = megabytes(shutil.disk_usage(tempfile.gettempdir()).free, up=False)
        raise Refused("spreadsheet.temporary_full", name=name, free=free) from error
    finally:
        with suppress(SerialisationError, StopIteration, WorkbookAlreadySaved):
            sheet.close()
        with suppress(OSError):
            sheet._writer.cleanup()  # noqa: SLF001 - there is no public way
