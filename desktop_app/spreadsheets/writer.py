"""Writing tables as .xlsx, streamed row by row.

Hand-written XML: 100,000 rows of 26 columns take a quarter of what openpyxl needs, and 4 MB of memory.
Nothing a person typed can become a formula: every text is an inline string, and one that begins like a
formula also carries Excel's quote prefix, so that editing the cell does not run it.
"""

import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import IO, TypeAlias
from xml.sax.saxutils import escape

from desktop_app.domain.text.partial_dates import format_date, is_partial
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets import xlsx_parts as parts
from desktop_app.spreadsheets.columns import column_letter
from desktop_app.spreadsheets.replacing import replacing
from desktop_app.spreadsheets.table import ColumnKind, Content, Table
from desktop_app.spreadsheets.xlsx_parts import Style

_CellWriter: TypeAlias = Callable[[str, Content], str]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# what XML cannot carry, spaces it would drop, and what Excel would decode (_x0041_ is A)
_NEEDS_CARE = re.compile(r"[&<>\x00-\x1f\ufffe\uffff\ud800-\udfff]|^ | $|  |_x[0-9A-Fa-f]{4}_")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FIRST_SERIAL_DAY = date(1900, 3, 1)
_SERIAL_ZERO = date(1899, 12, 30).toordinal()
_ROWS_AT_ONCE = 500
_HEADER_HEIGHT = 36
_COMPRESSION = 1


def write_table(path: Path, table: Table, progress: Progress = silent) -> int:
    """Write one sheet and return its number of rows.

    Lines above, titles (frozen, filtered, repeated on each page), rows, lines below; A4 landscape, fitted to
    the width. Raises ``Refused`` as ``replacing`` does.
    """
    with (
        replacing(path) as beside,
        zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive,
    ):
        for part, content in parts.FIXED_PARTS.items():
            archive.writestr(part, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            count = _write_sheet(sheet, table, progress)
        first = _header_row(table)
        end = first + count + len(table.footer) + (1 if table.footer else 0)
        last_column = column_letter(len(table.columns) - 1)
        name = escape(table.name, {'"': "&quot;"})
        archive.writestr("xl/workbook.xml", parts.workbook(name, first, first + count, end, last_column))
    return count


def _header_row(table: Table) -> int:
    return len(table.title_lines) + (2 if table.title_lines else 1)


def _write_sheet(file: IO[bytes], table: Table, progress: Progress) -> int:
    letters = [column_letter(position) for position in range(len(table.columns))]
    header = _header_row(table)
    file.write(_opening(table, letters, header).encode())
    writers = [_WRITERS[column.kind] for column in table.columns]
    number, waiting = header, []
    for values in table.rows:
        number += 1
        waiting.append(_row(number, letters, writers, values))
        if len(waiting) == _ROWS_AT_ONCE:
            file.write("".join(waiting).encode())
            waiting.clear()
            progress(number - header, 0)
    file.write("".join(waiting).encode())
    file.write(_closing(table, letters[-1], header, number).encode())
    return number - header


def _opening(table: Table, letters: Sequence[str], header: int) -> str:
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{column.width}" customWidth="1"/>'
        for number, column in enumerate(table.columns, 1)
    )
    lines = "".join(
        _line(number, text, Style.SUBTITLE if number > 1 else Style.TITLE)
        for number, text in enumerate(table.title_lines, 1)
    )
    titles = "".join(
        _text_cell(f"{letter}{header}", column.title, Style.HEADER)
        for letter, column in zip(letters, table.columns, strict=True)
    )
    return (
        f'{parts.SHEET_START}<sheetViews><sheetView workbookViewId="0"><pane ySplit="{header}"'
        f' topLeftCell="A{header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15.75"/><cols>{widths}</cols><sheetData>{lines}'
        f'<row r="{header}" ht="{_HEADER_HEIGHT}" customHeight="1">{titles}</row>'
    )


def _closing(table: Table, last_column: str, header: int, last: int) -> str:
    start = last + 2
    lines = "".join(_line(number, text, Style.PLAIN) for number, text in enumerate(table.footer, start))
    merged = "".join(
        f'<mergeCell ref="A{number}:{last_column}{number}"/>'
        for number in range(1, len(table.title_lines) + 1)
        if len(table.columns) > 1
    )
    merges = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    area = f"A{header}:{last_column}{last}"
    return (
        f'{lines}</sheetData><autoFilter ref="{area}"/>{merges}{parts.SHEET_PAGE}'
        f'<ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/></ignoredErrors></worksheet>'
    )


def _line(number: int, text: str, style: Style) -> str:
    return f'<row r="{number}">{_text_cell(f"A{number}", text, style)}</row>'


def _row(
    number: int, letters: Sequence[str], writers: Sequence[_CellWriter], values: Sequence[Content]
) -> str:
    cells = [
        write(f"{letter}{number}", value) if value is not None else f'<c r="{letter}{number}" s="{_BLANK}"/>'
        for letter, write, value in zip(letters, writers, values, strict=True)
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


_BLANK = int(Style.TEXT)
_QUOTED = int(Style.QUOTED_TEXT)


def _text_cell(reference: str, text: str, style: int) -> str:
    space = ""
    if _NEEDS_CARE.search(text):
        text = escape(_DECODED.sub("_x005F_", _FORBIDDEN.sub("", text)), {"\r": "_x000D_"})
        space = ' xml:space="preserve"'
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is><t{space}>{text}</t></is></c>'


def _text(reference: str, value: Content) -> str:
    text = value if isinstance(value, str) else str(value)
    return _text_cell(reference, text, _QUOTED if text.startswith(_FORMULA_STARTS) else _BLANK)


def _number(reference: str, value: Content) -> str:
    if isinstance(value, int | float):
        return f'<c r="{reference}" s="{Style.NUMBER:d}"><v>{value}</v></c>'
    return _text(reference, value)


def _percent(reference: str, value: Content) -> str:
    if isinstance(value, int | float):
        return f'<c r="{reference}" s="{Style.PERCENT:d}"><v>{value / 10_000}</v></c>'
    return _text(reference, value)


def _date(reference: str, value: Content) -> str:
    if isinstance(value, str) and not is_partial(value):
        value = date.fromisoformat(value)
    if not isinstance(value, date):
        return _text(reference, format_date(value) if isinstance(value, str) else value)
    if value < _FIRST_SERIAL_DAY:
        return _text(reference, format_date(value.isoformat()[:10]))
    return f'<c r="{reference}" s="{Style.DATE:d}"><v>{value.toordinal() - _SERIAL_ZERO}</v></c>'


_WRITERS: dict[ColumnKind, _CellWriter] = {
    ColumnKind.TEXT: _text,
    ColumnKind.INTEGER: _number,
    ColumnKind.MONEY: _number,
    ColumnKind.DATE: _date,
    ColumnKind.PERCENT: _percent,
}
