"""Reading workbooks (.xlsx, .xls, .ods) and text tables (.csv) into plain cells, safely and without a memory
peak."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple, TypeAlias

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets.csv_reading import SUFFIXES, read_text_table
from desktop_app.spreadsheets.font_recoding import recoded_by_font
from desktop_app.spreadsheets.workbook_limits import LARGEST_INFLATED, Marks, inspect_zip

Cell: TypeAlias = str | int | float | bool | date | datetime | None
Row: TypeAlias = tuple[Cell, ...]

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Excel keeps a password-protected .xlsx in an OLE container with a stream of this name
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_DIRECTORY = 2**20
_LARGEST_WHOLE_FLOAT = 2.0**53


class Merged(NamedTuple):
    """One cell over several rows; all from 0, both ends included."""

    column: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``rows`` starts at row 1 and column A whatever the sheet's used area; an empty cell is None.

    ``lost``: references ("D7") of cells whose content cannot be known: formulas saved without a result and
    Excel errors (#N/A). They read as None. ``hidden_rows``: their numbers from 1; ``hidden_columns``: their
    positions from 0. ``recoded``: (row, letters, text) of the cells whose font tells that they
    were typed before Unicode, as they stood; ``rows`` has them in Unicode.
    ``merged``: cells over several rows of one column.
    """

    name: str
    hidden: bool
    rows: tuple[Row, ...]
    lost: frozenset[str] = frozenset()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    recoded: tuple[tuple[int, str, str], ...] = ()
    merged: tuple[Merged, ...] = ()


def read_workbook(path: Path, progress: Progress = silent) -> tuple[Sheet, ...]:
    """All worksheets of a file, charts left out. Whole numbers come as int, texts as they are in the file.

    Raises ``Refused``: ``spreadsheet.missing``, ``.empty``, ``.not_a_workbook``, ``.damaged``, ``.password``,
    ``.too_large``, ``.locked``.
    """
    if path.suffix.lower() in SUFFIXES and (sheet := _text_table(path)) is not None:
        return (sheet,)
    marks = _inspect(path)
    found = _parse_apart(path) if marks is None else parse(path, progress)
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
    content = _bytes(path)
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


def text_rows(table: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    """Rows of texts as rows of cells, each as long as the longest; empty ones at the end go."""
    rows = list(table)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    return tuple(tuple(cell or None for cell in (*row, *[""] * (width - len(row)))) for row in rows)


def cell_text(cell: Cell) -> str:
    """A cell as a person would type it."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Refused("spreadsheet.missing", name=path.name) from error
    except OSError as error:
        raise Refused("spreadsheet.locked", name=path.name) from error


def parse(path: Path, progress: Progress = silent) -> tuple[Sheet, ...] | str:
    """The sheets of a file that was looked at, or the code of a refusal."""
    try:
        # by content, not by name: an .xls renamed to .xlsx is still read
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            wanted = [item for item in book.sheets_metadata if item.typ == SheetTypeEnum.WorkSheet]
            sheets = []
            for number, item in enumerate(wanted):
                progress(number, len(wanted))
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


def _parse_apart(path: Path) -> tuple[Sheet, ...] | str:
    """``parse`` in a process of its own: the library's .xls parser aborts on some damaged files
    (calamine 0.37: memory allocation of a terabyte), which nothing inside a process can catch."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(parse, path).result()
        except BrokenProcessPool:
            return "spreadsheet.damaged"


def _inspect(path: Path) -> Mapping[str, Marks] | None:
    """What is marked in the sheets of a ZIP workbook; None for an old .xls."""
    try:
        with path.open("rb") as file:
            head = file.read(8)
            container = head + file.read(_OLE_DIRECTORY) if head == _OLE else b""
    except FileNotFoundError as error:
        raise Refused("spreadsheet.missing", name=path.name) from error
    except OSError as error:
        raise Refused("spreadsheet.locked", name=path.name) from error
    if not head:
        raise Refused("spreadsheet.empty", name=path.name)
    if head == _OLE:
        if _ENCRYPTED in container:
            raise Refused("spreadsheet.password", name=path.name)
        return None
    if not head.startswith(_ZIP):
        raise Refused("spreadsheet.not_a_workbook", name=path.name)
    return inspect_zip(path)


def _rows(sheet: CalamineSheet) -> tuple[Row, ...]:
    if sheet.start is None:
        return ()
    # the library pads rows from row 1 but begins every row at the first used column
    left: Row = (None,) * sheet.start[1]
    rows = [left + _row(row) for row in sheet.iter_rows()]
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return tuple(rows)


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
