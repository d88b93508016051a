""" "Xuất những gì tôi thấy": the rows of a list as they stand on screen, written as an Excel sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets.table import Table, TableColumn
from desktop_app.spreadsheets.writer import write_table


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A list on screen: its name (of the sheet, at most 31 characters), the titles of its columns with their
    widths in characters, and the texts of its rows, which may be an iterator."""

    name: str
    columns: Sequence[tuple[str, float]]
    rows: Iterable[Sequence[str]]


@dataclass(frozen=True, slots=True)
class TableExportService:
    """Writing what a screen shows; what is masked there stays masked."""

    def write(self, path: Path, seen: SeenTable, progress: Progress = silent) -> int:
        """Write the sheet; the number of rows. Raises ``Refused`` as ``write_table`` does."""
        columns = tuple(TableColumn(title, width=width) for title, width in seen.columns)
        return write_table(path, Table(columns, seen.rows, name=seen.name), progress)
