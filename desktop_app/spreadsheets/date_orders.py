"""How each column of dates writes day and month, by what the column itself shows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import Param
from desktop_app.domain.import_answers import ImportAnswers, group_key
from desktop_app.domain.import_plan import ImportItem
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.columns import Convert, Converted
from desktop_app.spreadsheets.headers import Header
from desktop_app.spreadsheets.sheet import Cell, Row
from desktop_app.spreadsheets.sheet_kinds import SheetKind

_TWO_PARTS = re.compile(r"\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})(?:\s.*)?")
_MONTHS = 12
_FEWEST_DATES = 2


@dataclass(slots=True)
class _Evidence:
    """How many texts can only be day first, only month first, or either; and the real date cells: how many
    could be the other way round, and whether one could not."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    turnable: int = 0
    fixed: int = 0

    @property
    def is_month_first(self) -> bool:
        return self.month_first > 0 and self.day_first == 0

    @property
    def is_swapped(self) -> bool:
        """Excel set to month first makes a date of 05/01 and leaves 25/01 as text: then no text could be
        either, and no date cell shows a day above 12."""
        return self.turnable >= _FEWEST_DATES and self.day_first > 0 and not (self.either or self.fixed)


def date_orders(
    kind: SheetKind, rows: Sequence[Row], header: Header, assigned: Mapping[int, str], answers: ImportAnswers
) -> tuple[dict[int, Convert], list[ImportItem]]:
    """Position → converter of the columns that do not simply write the day first, and what is said of it."""
    converts: dict[int, Convert] = {}
    items: list[ImportItem] = []
    below = rows[header.last + 1 :]
    for position, name in assigned.items():
        if not kind.columns[name].dated:
            continue
        found = _evidence(below, position)
        letter = column_letter(position)
        if found.is_month_first:
            params: dict[str, Param] = {"title": header.titles[position], "count": found.month_first}
            item = ImportItem(header.first + 1, letter, "repair", "import.month_first_column", params)
            items.append(item)
            converts[position] = cells.month_first
        elif found.is_swapped:
            choice = answers.choices.get(group_key(ImportItem(None, letter, "question", _SWAPPED)))
            if choice != "keep":
                converts[position] = cells.swapped if choice == "swap" else _unsure
    return converts, items


_SWAPPED = "import.dates_swapped"


def _evidence(rows: Sequence[Row], position: int) -> _Evidence:
    found = _Evidence()
    for cell in {row[position] for row in rows}:
        if isinstance(cell, date):
            if cell.day > _MONTHS:
                found.fixed += 1
            else:
                found.turnable += 1
        elif isinstance(cell, str) and (match := _TWO_PARTS.fullmatch(cell)):
            first, second = int(match[1]), int(match[2])
            if first > _MONTHS:
                found.day_first += 1
            elif second > _MONTHS:
                found.month_first += 1
            else:
                found.either += 1
    return found


def _unsure(cell: Cell) -> Converted:
    if isinstance(cell, date) and cell.day != cell.month:
        turned = cells.swapped(cell).value
        return Converted(None, "question", _SWAPPED, {"new": format_date(str(turned))})
    return cells.partial_date(cell)
