"""Importing sheets step by step: open a file or a pasted block, look at it, answer, plan, apply.

The sheets stay in memory between the steps, so that an answer or a mended cell plans anew at once. What was
answered about a shape of sheet is kept in the book and used again for the next sheet of that shape.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import ImportPlan, Sentence, SheetReading
from desktop_app.domain.record import Value
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.import_choices import ImportChoices
from desktop_app.services.import_memory import ImportMemory
from desktop_app.services.import_writing import Applied
from desktop_app.services.outcome import Outcome
from desktop_app.spreadsheets.column_letters import column_letter, letter_position
from desktop_app.spreadsheets.marked_copy import write_marked_copy, write_marked_sheet
from desktop_app.spreadsheets.pasting import PASTED, sheet_of_text
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.spreadsheets.sheet import Row, Sheet, cell_text
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.sheet_reading import NO_ANSWERS, read_sheet, titles_of
from desktop_app.spreadsheets.table import ColumnKind
from desktop_app.spreadsheets.template import write_template

ROWS_SHOWN = 12
MARKED_SUFFIXES = (".xlsx", ".xlsm")


class Importer(Protocol):
    """The import of one kind of sheet."""

    @property
    def kind(self) -> SheetKind:
        """The sheets it reads."""

    def compare(self, reading: SheetReading, answers: ImportAnswers) -> ImportPlan:
        """What importing a sheet as read would do. Nothing is written."""

    def apply(
        self, plan: ImportPlan, file: str, *, only_certain: bool = False, progress: Progress = silent
    ) -> Outcome[Applied]:
        """Write a plan in one act. Raises ``Refused("import.undecided")`` unless ``only_certain``."""


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

    def rows(self, sheet: str) -> Sequence[Row]:
        """The rows of a sheet, as in the file."""
        return next(one.rows for one in self.sheets if one.name == sheet)


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """What was understood of a sheet and what importing it would do. ``declared``: the kind it was read as,
    with the own fields of that moment. ``answers``: those it was read with, remembered ones among them.
    ``head``: the first rows of the sheet as texts; ``first_row``: number of the first of them, as in Excel;
    ``letters``: those of its columns."""

    declared: SheetKind
    reading: SheetReading
    plan: ImportPlan
    answers: ImportAnswers
    first_row: int
    head: tuple[tuple[str, ...], ...]
    letters: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The code of its kind."""
        return self.declared.code


@dataclass(frozen=True, slots=True)
class ImportService:
    """The five steps of "Nhập từ Excel". ``importers``: by the code of their kind, in the order offered."""

    importers: Mapping[str, Importer]
    memory: ImportMemory
    catalogues: Catalogues
    choices: ImportChoices

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """(code, title) of every kind of sheet."""
        return tuple((code, importer.kind.title) for code, importer in self.importers.items())

    def field(self, kind: str, text: str) -> str | None:
        """The field of a kind that a person means by its name or by the title of its column, or None."""
        return self.importers[kind].kind.named(text)

    def open(self, path: Path, progress: Progress = silent) -> OpenedSheets:
        """Read a workbook. Raises ``Refused`` as ``read_workbook`` does."""
        return OpenedSheets(path.name, path, read_workbook(path, progress))

    def open_text(self, text: str) -> OpenedSheets:
        """A block of cells copied in Excel. Raises ``Refused("spreadsheet.nothing_pasted")``."""
        return OpenedSheets(PASTED, None, (sheet_of_text(text),))

    def prepare(
        self,
        opened: OpenedSheets,
        kind: str = "members",
        sheet: str | None = None,
        answers: ImportAnswers = NO_ANSWERS,
        progress: Progress = silent,
    ) -> PreparedImport:
        """Understand one sheet (by default the one that looks most like this kind) and plan.

        Raises ``Refused`` as ``read_sheet`` does. Nothing is written.
        """
        importer = self.importers[kind]
        declared = importer.kind
        titles = titles_of(declared, opened.sheets, sheet, opened.name)
        told = _possible(declared, self.memory.recalled(kind, titles, answers))
        reading = read_sheet(declared, opened.sheets, opened.name, sheet, told, progress)
        progress(0, 0)
        plan = importer.compare(reading, told)
        rows = opened.rows(reading.sheet)
        first = max(0, min(reading.header_row - 3, len(rows) - ROWS_SHOWN))
        head = tuple(tuple(map(cell_text, row)) for row in rows[first : first + ROWS_SHOWN])
        letters = tuple(map(column_letter, range(max(map(len, head), default=0))))
        return PreparedImport(declared, reading, plan, told, first + 1, head, letters)

    def suits_better(self, opened: OpenedSheets, kind: str) -> str | None:
        """Another kind of which the titles name clearly more columns, to be offered, or None."""
        found: dict[str, int] = {}
        for code, importer in self.importers.items():
            declared = importer.kind
            try:
                titles = titles_of(declared, opened.sheets, None, opened.name)
            except Refused:
                continue
            matches = map(declared.vocabulary.match, titles.values())
            found[code] = len({match.field for match in matches if match is not None and match.field})
        best = max(found, key=lambda code: found[code], default=kind)
        return best if found.get(best, 0) > found.get(kind, -1) + 1 else None

    def apply(
        self,
        opened: OpenedSheets,
        prepared: PreparedImport,
        progress: Progress = silent,
        *,
        only_certain: bool = True,
    ) -> Outcome[Applied]:
        """Write what is certain in one act that can be undone; rows that ask something are left out. What was
        answered about the shape of the sheet is remembered."""
        importer = self.importers[prepared.kind]
        outcome = importer.apply(prepared.plan, opened.name, only_certain=only_certain, progress=progress)
        titles = {column.letter: column.title for column in prepared.reading.columns}
        self.memory.remember(prepared.kind, titles, prepared.answers, opened.name)
        return outcome

    def marked_copy(
        self, opened: OpenedSheets, prepared: PreparedImport, target: Path, sentence: Sentence
    ) -> int:
        """Write the rows left out back as an Excel file, coloured and explained: a copy of the person's own
        file, or where that is no .xlsx, its rows in a new one. Returns the number of marked cells. Raises
        ``Refused`` as ``write_marked_copy`` does."""
        plan = prepared.plan
        if opened.path is not None and opened.path.suffix.lower() in MARKED_SUFFIXES:
            return write_marked_copy(opened.path, target, plan.sheet, plan.items, sentence)
        return write_marked_sheet(opened.rows(plan.sheet), target, plan.sheet, plan.items, sentence)

    def template(self, kind: str, path: Path, groups: tuple[str, ...] = ()) -> None:
        """Write an empty sheet to fill in, with drop-downs of today's catalogues and groups. Raises
        ``Refused`` as ``saving.replacing`` does."""
        declared = self.importers[kind].kind
        lists = {
            name: tuple(item.label for item in self.catalogues.get(catalogue).items)
            for name, catalogue in declared.catalogues.items()
        } | {name: column.options for name, column in declared.columns.items() if column.options}
        if groups:
            lists["group_name"] = groups
        write_template(path, declared, lists)

    def cell(self, opened: OpenedSheets, prepared: PreparedImport, row: int, letter: str) -> str:
        """The text of a cell as it stands now: what was typed into the preview, else the file's."""
        typed = prepared.answers.cells.get((row, letter))
        if typed is not None:
            return typed
        cells = opened.rows(prepared.reading.sheet)[row - 1]
        place = letter_position(letter)
        return cell_text(cells[place]) if place < len(cells) else ""

    def shown(self, prepared: PreparedImport, field: str, value: Value) -> str:
        """A value as a person reads it: words of catalogues, dates as on screen."""
        column = prepared.declared.columns.get(field)
        if isinstance(value, bool):
            return "x" if value else "không"
        if value is None or column is None or isinstance(value, list):
            return str(value or "")
        if column.catalogue:
            return self.catalogues.get(column.catalogue).label(str(value))
        if field == "gender":
            return self.catalogues.get("genders").label(str(value))
        if column.written is ColumnKind.DATE:
            return format_date(str(value))
        if column.written is ColumnKind.DECIMAL:
            return str(value).replace(".", ",")
        is_money = column.written is ColumnKind.MONEY and isinstance(value, int)
        return format_integer(int(value)) if is_money else str(value)

    def with_cells(self, prepared: PreparedImport, cells: Mapping[tuple[int, str], str]) -> ImportAnswers:
        """The answers with more cells typed into the preview."""
        return replace(prepared.answers, cells={**prepared.answers.cells, **cells})

    def with_replaced(
        self, opened: OpenedSheets, prepared: PreparedImport, letter: str, old: str, new: str
    ) -> tuple[ImportAnswers, int]:
        """The answers with every cell of a column that says ``old`` saying ``new``; and how many."""
        found = {
            (row.row, letter): new
            for row in prepared.plan.rows
            if row.verdict != "skipped"
            and self.cell(opened, prepared, row.row, letter).strip() == old.strip()
        }
        return self.with_cells(prepared, found), len(found)


def _possible(kind: SheetKind, answers: ImportAnswers) -> ImportAnswers:
    """The answers without those that name a field which is no more: such a column is asked about anew."""
    gone = {letter for letter, name in answers.columns.items() if name and name not in kind.columns}
    if not gone:
        return answers
    kept = {letter: name for letter, name in answers.columns.items() if letter not in gone}
    return replace(answers, columns=kept)
