"""The own fields of a union as columns of a sheet of members."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.domain.errors import Refused
from desktop_app.domain.own_fields import OWN, OwnField, OwnValue
from desktop_app.domain.own_values import read_own_value
from desktop_app.domain.record import Field, Kind, fields_of
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.columns import Convert, Converted, SheetColumn, whole_key
from desktop_app.spreadsheets.member_columns import COLUMNS, MEMBERS
from desktop_app.spreadsheets.sheet import Cell
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.spreadsheets.table import ColumnKind

_LONGEST = fields_of(OwnValue)["value"].longest
_DAY = Field("", Kind.PARTIAL_DATE)
_WRITTEN = {"date": ColumnKind.DATE, "number": ColumnKind.DECIMAL}


def members_with(fields: Sequence[OwnField]) -> SheetKind:
    """A sheet of members of a union that has these own fields."""
    if not fields:
        return MEMBERS
    own = own_columns(fields)
    return replace(MEMBERS, columns={**COLUMNS, **own}, written=(*MEMBERS.written, *own))


def own_columns(fields: Sequence[OwnField]) -> Mapping[str, SheetColumn]:
    """Field name ("own:…") → column, in the order of the fields.

    The title is the union's own word for it; where a column of every sheet has that title already, or another
    own field differs from it by a sign only, it says more, so that what is exported is read again.
    """
    taken = {whole_key(column.title) for column in COLUMNS.values()}
    found: dict[str, SheetColumn] = {}
    for field in fields:
        title = _free_title(field.name or "", taken)
        taken.add(whole_key(title))
        found[f"{OWN}{field.id}"] = _column(field, title)
    return found


def _free_title(name: str, taken: set[str]) -> str:
    title, number = name, 1
    while whole_key(title) in taken:
        title = f"{name} – mục riêng" if number == 1 else f"{name} – mục riêng {number}"
        number += 1
    return title


def _column(field: OwnField, title: str) -> SheetColumn:
    return SheetColumn(
        f"{OWN}{field.id}",
        title,
        (),
        _converter(field),
        sensitive=True,
        written=_WRITTEN.get(field.kind, ColumnKind.TEXT),
        width=max(13, min(len(title) + 3, 30)),
        dated=field.kind == "date",
        own=True,
        options=tuple(field.options) if field.kind == "choice" else (),
        rule=_DAY if field.kind == "date" else None,
    )


def _converter(field: OwnField) -> Convert:
    read = partial(read_own_value, field)
    made: Mapping[str, Callable[[], Convert]] = {
        "number": lambda: cells.decimal(read),
        "date": lambda: cells.partial_date,
        "yes_no": lambda: partial(_yes_no, read),
    }
    return made[field.kind]() if field.kind in made else cells.text(_LONGEST)


def _yes_no(read: Callable[[str], str | None], cell: Cell) -> Converted:
    """A mark or its denial, also in the words the form of a person takes."""
    found = cells.flag(cell)
    if found.kind != "question" or not isinstance(cell, str):
        return found
    try:
        return Converted(read(cell) == "1")
    except Refused:
        return found
