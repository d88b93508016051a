"""A table to be written: what it holds, not how a file format says it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias

Content: TypeAlias = str | int | float | date | None


class ColumnKind(Enum):
    """How a column is written.

    TEXT: as it is, also when it looks like a number or a formula (CCCD, telephone, codes). INTEGER and MONEY
    (đồng): whole numbers with thousands separated. DATE: a ``date`` or ISO text; a whole date becomes a real
    date, a partial one ("1990", "1990-05") text. PERCENT: hundredths of a percent (3333 is 33,33 %). DECIMAL:
    a canonical number as text ("-12.5"); a number where Excel can hold all its digits, else text.
    """

    TEXT = "text"
    INTEGER = "integer"
    MONEY = "money"
    DATE = "date"
    PERCENT = "percent"
    DECIMAL = "decimal"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; ``width`` in characters."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    width: float = 14


@dataclass(frozen=True, slots=True)
class Table:
    """A table with lines above and below it. ``rows`` may be an iterator: it is read once, row by row.

    ``name``: of the sheet, at most 31 characters without []:*?/\\.
    """

    columns: tuple[TableColumn, ...]
    rows: Iterable[Sequence[Content]]
    title_lines: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    name: str = "Danh sách"
