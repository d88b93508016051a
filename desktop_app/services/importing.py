"""Importing members step by step: open a file or a pasted block, look at it, answer, plan, apply.

The sheets stay in memory between the steps, so that an answer about a column plans anew at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_plan import ImportPlan, Sentence, SheetReading
from desktop_app.progress import Progress, silent
from desktop_app.services.member_sheets import Applied, MemberSheetService
from desktop_app.services.outcome import Outcome
from desktop_app.spreadsheets.marked_copy import write_marked_copy
from desktop_app.spreadsheets.member_columns import COLUMNS
from desktop_app.spreadsheets.member_export import write_members
from desktop_app.spreadsheets.member_sheet import read_sheets
from desktop_app.spreadsheets.pasting import PASTED, sheet_of_text
from desktop_app.spreadsheets.reader import Cell, Sheet, read_workbook

ROWS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class OpenedSheets:
    """A workbook in memory. ``path`` is None for a pasted block; ``name`` is what a person calls it."""

    name: str
    path: Path | None
    sheets: tuple[Sheet, ...]

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The sheets that hold anything, hidden ones too."""
        return tuple(sheet.name for sheet in self.sheets if sheet.rows)

    @property
    def can_be_marked(self) -> bool:
        """Whether a copy with coloured rows can be made."""
        return self.path is not None and self.path.suffix.lower() == ".xlsx"


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """What was understood of a sheet and what importing it would do. ``head``: the first rows of the sheet as
    texts; ``first_row``: number of the first of them, as in Excel."""

    reading: SheetReading
    plan: ImportPlan
    first_row: int
    head: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class MemberImportService:
    """The five steps of "Nhập từ Excel"."""

    sheets: MemberSheetService

    def open(self, path: Path, progress: Progress = silent) -> OpenedSheets:
        """Read a workbook. Raises ``Refused`` as ``read_workbook`` does."""
        return OpenedSheets(path.name, path, read_workbook(path, progress))

    def open_text(self, text: str) -> OpenedSheets:
        """A block of cells copied in Excel. Raises ``Refused("spreadsheet.nothing_pasted")``."""
        return OpenedSheets(PASTED, None, (sheet_of_text(text),))

    def prepare(
        self,
        opened: OpenedSheets,
        sheet: str | None = None,
        mapping: Mapping[str, str | None] | None = None,
        progress: Progress = silent,
    ) -> PreparedImport:
        """Understand one sheet (by default the one that looks most like a list of members) and plan.

        ``mapping``: answers about columns, letters → field, None to leave a column out. Raises ``Refused`` as
        ``read_members`` does. Nothing is written.
        """
        reading = read_sheets(opened.sheets, opened.name, sheet, mapping or {}, progress)
        progress(0, 0)
        plan = self.sheets.compare(reading)
        rows = next(one.rows for one in opened.sheets if one.name == reading.sheet)
        first = max(0, min(reading.header_row - 3, len(rows) - ROWS_SHOWN))
        head = tuple(tuple(map(_shown, row)) for row in rows[first : first + ROWS_SHOWN])
        return PreparedImport(reading, plan, first + 1, head)

    def apply(self, opened: OpenedSheets, plan: ImportPlan, progress: Progress = silent) -> Outcome[Applied]:
        """Write what is certain in one act that can be undone; rows that ask something are left out."""
        return self.sheets.apply(plan, opened.name, only_certain=True, progress=progress)

    def marked_copy(self, opened: OpenedSheets, plan: ImportPlan, target: Path, sentence: Sentence) -> int:
        """Write a copy of the person's own file with the rows left out coloured and explained; the number of
        marked cells. Raises ``Refused`` as ``write_marked_copy`` does, also for what is no .xlsx."""
        if opened.path is None:
            raise Refused("spreadsheet.only_xlsx", name=opened.name)
        return write_marked_copy(opened.path, target, plan.sheet, plan.items, sentence)

    def template(self, path: Path) -> None:
        """Write an empty sheet to fill in. Raises ``Refused`` as ``write_members`` does."""
        write_members(path, ())

    def fields(self) -> tuple[tuple[str, str], ...]:
        """(field, title) of everything a column can be, in the order of our own sheets."""
        return tuple((name, column.title) for name, column in COLUMNS.items())


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if hasattr(cell, "strftime"):
        return cell.strftime("%d/%m/%Y")
    return str(cell)
