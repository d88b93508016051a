"""A workbook of one sheet without its rows, made by openpyxl: what stands around them, and other parts."""

import re
import shutil
import tempfile
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml.etree import SerialisationError
from openpyxl import Workbook
from openpyxl.utils.exceptions import WorkbookAlreadySaved
from openpyxl.worksheet.page import PageMargins

from desktop_app.domain.errors import Refused
from desktop_app.saving import megabytes
from desktop_app.spreadsheets.cell_looks import CellLooks, looks_in
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.table import Table

SHEET_PART = "xl/worksheets/sheet1.xml"
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_END = b"</worksheet>"
_ROW_HEIGHT = 15.75
_A4 = 9


@dataclass(frozen=True, slots=True)
class WorkbookFrame:
    """``before`` and ``after``: the sheet's XML around its rows. ``parts``: name → content of all others."""

    looks: CellLooks
    before: bytes
    after: bytes
    parts: dict[str, bytes]


def frame_of(name: str, table: Table, header: int, rows: int = 0) -> WorkbookFrame:
    """The frame of a table whose titles stand in row ``header``, with so many rows below, for the file
    ``name``. How many rows there are changes nothing before them.

    Raises ``Refused("spreadsheet.temporary_full")``: openpyxl writes each sheet into a temporary file first.
    """
    book = Workbook(write_only=True)
    book.properties.creator = "Sổ Thi Đua"
    sheet = book.create_sheet(table.name)
    looks = looks_in(sheet)
    _lay_out(sheet, table, header)
    _close(sheet, table, header, header + rows)
    parts = _saved(book, sheet)
    around = _NO_ROWS.split(parts.pop(SHEET_PART)) if parts else []
    if len(around) != 2 or not around[1].endswith(_END):
        free = megabytes(shutil.disk_usage(tempfile.gettempdir()).free, up=False)
        raise Refused("spreadsheet.temporary_full", name=name, free=free)
    return WorkbookFrame(looks, around[0], around[1], parts)


def _saved(book: Workbook, sheet: Any) -> dict[str, bytes]:
    """The parts of the workbook; none, or a sheet that is cut off, where its temporary file had no room."""
    made = BytesIO()
    try:
        book.save(made)
    except (OSError, SerialisationError):
        # Left open, it would complain once more when it is thrown away.
        with suppress(SerialisationError, StopIteration, WorkbookAlreadySaved):
            sheet.close()
        return {}
    with zipfile.ZipFile(made) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


def _lay_out(sheet: Any, table: Table, header: int) -> None:
    """What the file format wants before the rows."""
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_format.defaultRowHeight = _ROW_HEIGHT
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
