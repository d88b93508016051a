"""A sheet as plain cells, whatever kind of file it came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypeAlias

from desktop_app.domain.long_list import LongList

Cell: TypeAlias = str | int | float | bool | date | datetime | None
Row: TypeAlias = tuple[Cell, ...]


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
    rows: Sequence[Row]
    lost: frozenset[str] = frozenset()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    recoded: tuple[tuple[int, str, str], ...] = ()
    merged: tuple[Merged, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", LongList.of(self.rows))


def text_rows(table: Sequence[Sequence[str]]) -> Sequence[Row]:
    """Rows of texts as rows of cells, each as long as the longest; empty ones at the end go."""
    rows = list(table)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    return [tuple(cell or None for cell in (*row, *[""] * (width - len(row)))) for row in rows]


def cell_text(cell: Cell) -> str:
    """A cell as a person would type it."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
