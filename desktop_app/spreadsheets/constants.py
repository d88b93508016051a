"""What holds for all rows of a sheet: said once by a person, proposed from the lines above the titles."""

import re
from collections.abc import Mapping, Sequence

from desktop_app.domain.import_plan import ImportItem
from desktop_app.domain.record import Value
from desktop_app.domain.text.cleaning import clean
from desktop_app.spreadsheets.headers import Header
from desktop_app.spreadsheets.sheet import Row
from desktop_app.spreadsheets.sheet_kinds import SheetKind

_YEAR = re.compile(r"năm\s+((?:19|20)\d{2})", re.IGNORECASE)


def constant_values(
    kind: SheetKind,
    rows: Sequence[Row],
    header: Header,
    assigned: Mapping[int, str],
    said: Mapping[str, str],
) -> tuple[dict[str, Value], list[ImportItem]]:
    """Field → value of every row that has none of its own, and a question for each such field that rows need
    and nothing gives. A year in the lines above the titles is proposed, never taken."""
    values: dict[str, Value] = {}
    items: list[ImportItem] = []
    present = set(assigned.values())
    for name in kind.constants:
        column = kind.columns[name]
        typed = clean(said.get(name, ""))
        converted = column.judging(column.convert)(typed) if typed else None
        if converted is not None and converted.value is not None:
            values[name] = converted.value
        needed = any(name in group and not present.intersection(group) for group in kind.needed)
        if name not in values and needed:
            params = {"field": column.title, "for": name, "offer": _proposed(name, rows, header)}
            items.append(ImportItem(header.first + 1, None, "question", "import.need_constant", params))
    return values, items


def _proposed(name: str, rows: Sequence[Row], header: Header) -> str:
    if name != "year":
        return ""
    above = [cell for row in rows[: header.first] for cell in row if isinstance(cell, str)]
    years = [match[1] for text in above for match in _YEAR.finditer(clean(text))]
    return years[-1] if years else ""
