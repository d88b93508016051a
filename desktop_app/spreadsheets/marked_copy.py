"""A copy of the person's own sheet with what is wrong coloured and explained in comments (officer.md §4)."""

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils.exceptions import InvalidFileException

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_plan import ImportItem, Sentence
from desktop_app.saving import replacing
from desktop_app.spreadsheets.workbook_limits import inspect_zip
from desktop_app.spreadsheets.workbook_saving import save_workbook

_COLOURS: Mapping[str, str] = {"error": "FFF4B6B6", "question": "FFFFE59A"}
_AUTHOR = "Sổ Thi Đua"
_COMMENT_WIDTH, _COMMENT_HEIGHT = 320, 120


def write_marked_copy(
    source: Path, target: Path, sheet: str, items: Iterable[ImportItem], sentence: Sentence
) -> int:
    """Write a copy of an .xlsx with errors red and questions yellow; the number of marked cells.

    An item without a column marks the first cell of its row. Raises ``Refused``: ``spreadsheet.only_xlsx``,
    those of ``inspect_zip`` and those of ``saving.replacing``.
    """
    marks: dict[str, list[ImportItem]] = {}
    for item in items:
        if item.kind in _COLOURS and item.row is not None:
            marks.setdefault(f"{item.column or 'A'}{item.row}", []).append(item)
    if not zipfile.is_zipfile(source):
        raise Refused("spreadsheet.only_xlsx", name=source.name)
    inspect_zip(source)
    try:
        book = load_workbook(source)
    except (InvalidFileException, KeyError, ValueError) as error:
        raise Refused("spreadsheet.only_xlsx", name=source.name) from error
    for reference, said in marks.items():
        cell = book[sheet][reference]
        worst = min(said, key=lambda item: list(_COLOURS).index(item.kind))
        cell.fill = PatternFill("solid", fgColor=_COLOURS[worst.kind])
        text = "\n".join(
            sentence(item.code, {**item.params, "row": item.row, "column": item.column}) for item in said
        )
        cell.comment = Comment(text, _AUTHOR, height=_COMMENT_HEIGHT, width=_COMMENT_WIDTH)
    with replacing(target) as beside:
        save_workbook(book, beside)
    book.close()
    return len(marks)
