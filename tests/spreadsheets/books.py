"""Invented workbooks for the tests of this room."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import ImportItem, ImportPlan, SheetReading
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import plan_members
from desktop_app.spreadsheets.member_columns import MEMBERS
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.spreadsheets.sheet_reading import read_sheet
from desktop_app.texts.spreadsheets import SENTENCES
from desktop_app.texts.text import SENTENCES as TEXT_SENTENCES

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ công đoàn")


def save(
    path: Path, rows: Iterable[Sequence[Any]], merged: Sequence[str] = (), name: str = "Danh sách"
) -> Path:
    """A workbook of one sheet with these rows from A1."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    book.save(path)
    return path


def read_members(path: Path, **options: Any) -> SheetReading:
    """The members of a file; ``mapping``: answers about columns, others as ``read_sheet`` takes them."""
    answers = options.pop("answers", ImportAnswers(columns=options.pop("mapping", {})))
    return read_sheet(MEMBERS, read_workbook(path), path.name, answers=answers, **options)


def read(folder: Path, rows: Iterable[Sequence[Any]], **options: Any) -> SheetReading:
    """The reading of a sheet with these rows."""
    return read_members(save(folder / "ds.xlsx", rows), **options)


def plan(folder: Path, rows: Iterable[Sequence[Any]], members: Mapping[str, Mapping[str, Any]]) -> ImportPlan:
    """The plan of importing a sheet with these rows into a book with these members."""
    return plan_members(read(folder, rows), MemberIndex(members.items()))


def codes(items: Iterable[ImportItem], kind: str | None = None) -> list[tuple[int | None, str | None, str]]:
    """(row, column, code) of the items of a kind."""
    return [(item.row, item.column, item.code) for item in items if kind in (None, item.kind)]


def sentence(code: str, params: Mapping[str, Any]) -> str:
    """The Vietnamese sentence of an item; fails when a placeholder is not given."""
    return {**SENTENCES, **TEXT_SENTENCES}[code].format(**params)
