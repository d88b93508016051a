"""A copy of the person's own sheet with what is wrong coloured and explained in comments (officer.md §4)."""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils.exceptions import InvalidFileException

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_plan import ImportItem, Sentence
from desktop_app.saving import replacing
from desktop_app.spreadsheets.cell_xml import FORMULA_STARTS, careful
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.sheet import Row
from desktop_app.spreadsheets.workbook_limits import inspect_zip
from desktop_app.spreadsheets.workbook_saving import save_workbook

_COLOURS: Mapping[str, str] = {"error": "FFF4B6B6", "question": "FFFFE59A"}
_AUTHOR = "Sổ Thi Đua"
_COMMENT_WIDTH, _COMMENT_HEIGHT = 320, 120
_COLUMN_WIDTH = 18
_LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")


def write_marked_copy(
    source: Path, target: Path, sheet: str, items: Iterable[ImportItem], sentence: Sentence
) -> int:
    """Write a copy of an .xlsx with errors red and questions yellow; the number of marked cells.

    An item without a column marks the first cell of its row. Raises ``Refused``: ``spreadsheet.only_xlsx``,
    those of ``inspect_zip`` and those of ``saving.replacing``.
    """
    if not zipfile.is_zipfile(source):
        raise Refused("spreadsheet.only_xlsx", name=source.name)
    inspect_zip(source)
    try:
        book = load_workbook(source)
    except (InvalidFileException, KeyError, ValueError) as error:
        raise Refused("spreadsheet.only_xlsx", name=source.name) from error
    marked = _mark(book[sheet], items, sentence)
    with replacing(target) as beside:
        save_workbook(book, beside)
    book.close()
    return marked


def write_marked_sheet(
    rows: Sequence[Row], target: Path, sheet: str, items: Iterable[ImportItem], sentence: Sentence
) -> int:
    """As ``write_marked_copy`` for what was no .xlsx (.xls, .ods, .csv, a pasted block): the same rows in a
    new workbook, texts as texts. Raises those of ``saving.replacing``."""
    book = Workbook()
    page: Any = book.active
    page.title = _FORBIDDEN_IN_NAMES.sub(" ", sheet)[:_LONGEST_NAME] or "Bảng"
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            if value is None:
                continue
            cell = page.cell(number, place)
            cell.value = careful(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type, cell.number_format = "s", "@"
                cell.quotePrefix = value.startswith(FORMULA_STARTS)
            elif isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
    for place in range(len(rows[0]) if rows else 0):
        page.column_dimensions[column_letter(place)].width = _COLUMN_WIDTH
    marked = _mark(page, items, sentence)
    with replacing(target) as beside:
        save_workbook(book, beside)
    return marked


def _mark(page: Any, items: Iterable[ImportItem], sentence: Sentence) -> int:
    """Colour the cells that items speak of and explain them; how many cells."""
    marks: dict[str, list[ImportItem]] = {}
    for item in items:
        if item.kind in _COLOURS and item.row is not None:
            marks.setdefault(f"{item.column or 'A'}{item.row}", []).append(item)
    for reference, said in marks.items():
        cell = page[reference]
        worst = min(said, key=lambda item: list(_COLOURS).index(item.kind))
        cell.fill = PatternFill("solid", fgColor=_COLOURS[worst.kind])
        text = "\n".join(
            sentence(item.code, {**item.params, "row": item.row, "column": item.column}) for item in said
        )
        cell.comment = Comment(text, _AUTHOR, height=_COMMENT_HEIGHT, width=_COMMENT_WIDTH)
    return len(marks)
