"""Reading workbooks (.xlsx, .xls, .ods) and text tables (.csv) into plain cells, safely and without a memory
peak."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import time, timedelta
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop_app.domain.errors import Refused
from desktop_app.domain.long_list import LongList
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets.apart import read_apart
from desktop_app.spreadsheets.csv_reading import SUFFIXES, read_text_table
from desktop_app.spreadsheets.font_recoding import recoded_by_font
from desktop_app.spreadsheets.sheet import Cell, Merged, Row, Sheet, text_rows
from desktop_app.spreadsheets.workbook_limits import LARGEST_INFLATED, Marks, inspect_zip

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Excel keeps a password-protected .xlsx in an OLE container with a stream of this name
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_DIRECTORY = 2**20
_LARGEST_WHOLE_FLOAT = 2.0**53
# bytes of a file (some 20,000 rows) from which the cost of a second process is not felt any more
_BIG = 3 * 2**20


def read_workbook(path: Path, progress: Progress = silent) -> tuple[Sheet, ...]:
    """All worksheets of a file, charts left out. Whole numbers come as int, texts as they are in the file.

    Raises ``Refused``: ``spreadsheet.missing``, ``.empty``, ``.not_a_workbook``, ``.damaged``, ``.password``,
    ``.too_large``, ``.locked``.
    """
    if path.suffix.lower() in SUFFIXES and (sheet := _text_table(path)) is not None:
        return (sheet,)
    with _opened(path) as file:
        is_old = file.read(len(_OLE)) == _OLE
        is_big = file.seek(0, SEEK_END) >= _BIG
    return read_apart(_read, path, progress) if is_old or is_big else _read(path)


def _read(path: Path) -> tuple[Sheet, ...]:
    marks = _inspect(path)
    found = _parse(path)
    if isinstance(found, str):
        raise Refused(found, name=path.name)
    if not any(sheet.rows for sheet in found):
        raise Refused("spreadsheet.empty", name=path.name)
    return tuple(_marked(sheet, marks.get(sheet.name)) for sheet in found) if marks else found


def _marked(sheet: Sheet, marks: Marks | None) -> Sheet:
    if marks is None:
        return sheet
    rows, recoded = recoded_by_font(sheet.rows, marks.fonts)
    return replace(
        sheet,
        rows=rows,
        lost=marks.lost,
        hidden_rows=marks.hidden_rows,
        hidden_columns=marks.hidden_columns,
        recoded=recoded,
    )


def _text_table(path: Path) -> Sheet | None:
    """The one sheet of a .csv; None when its content is a workbook after all."""
    with _opened(path) as file:
        content = file.read()
    if content.startswith((_ZIP, _OLE)):
        return None
    if not content.strip():
        raise Refused("spreadsheet.empty", name=path.name)
    if len(content) > LARGEST_INFLATED:
        raise Refused("spreadsheet.too_large", name=path.name)
    table = read_text_table(content)
    if table is None:
        raise Refused("spreadsheet.no_table", name=path.name)
    return Sheet(path.stem, False, text_rows(table))


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if path.is_dir():
        raise Refused("spreadsheet.folder", name=path.name)
    try:
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise Refused("spreadsheet.missing", name=path.name) from error
    except OSError as error:
        raise Refused("spreadsheet.locked", name=path.name) from error


def _parse(path: Path) -> tuple[Sheet, ...] | str:
    """The sheets of a file that was looked at, or the code of a refusal."""
    try:
        # by content, not by name: an .xls renamed to .xlsx is still read
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            wanted = [item for item in book.sheets_metadata if item.typ == SheetTypeEnum.WorkSheet]
            sheets = []
            for item in wanted:
                hidden = item.visible != SheetVisibleEnum.Visible
                cells = book.get_sheet_by_name(item.name)
                sheets.append(Sheet(item.name, hidden, _rows(cells), merged=_merged(cells)))
            return tuple(sheets)
    except PasswordError:
        return "spreadsheet.password"
    except (CalamineError, OSError, ValueError):
        return "spreadsheet.damaged"
    except BaseException as error:
        # a Rust panic is no Exception, and its class cannot be imported
        if type(error).__name__ != "PanicException":
            raise
        return "spreadsheet.damaged"


def _inspect(path: Path) -> Mapping[str, Marks]:
    """What is marked in the sheets of a ZIP workbook; nothing for an old .xls."""
    with _opened(path) as file:
        head = file.read(len(_OLE))
        container = head + file.read(_OLE_DIRECTORY) if head == _OLE else b""
    if not head:
        raise Refused("spreadsheet.empty", name=path.name)
    if head == _OLE:
        if _ENCRYPTED in container:
            raise Refused("spreadsheet.password", name=path.name)
        return {}
    if not head.startswith(_ZIP):
        raise Refused("spreadsheet.not_a_workbook", name=path.name)
    return inspect_zip(path)


def _rows(sheet: CalamineSheet) -> Sequence[Row]:
    if sheet.start is None:
        return ()
    # the library pads rows from row 1 but begins every row at the first used column
    left: Row = (None,) * sheet.start[1]
    rows = LongList.of(left + _row(row) for row in sheet.iter_rows())
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return rows


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    return tuple(
        Merged(left, top, bottom)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        if left == right and bottom > top
    )


def _row(row: Sequence[Cell | time | timedelta]) -> Row:
    return tuple([_cell(cell) if type(cell) is not str else (cell or None) for cell in row])


def _cell(cell: Cell | time | timedelta) -> Cell:
    if type(cell) is float:
        return int(cell) if cell.is_integer() and abs(cell) < _LARGEST_WHOLE_FLOAT else cell
    return str(cell) if isinstance(cell, time | timedelta) else cell
