"""Writing members as a sheet that reads back as it was: same titles, same values, every row "same"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.record import Value
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets.columns import SheetColumn
from desktop_app.spreadsheets.member_columns import COLUMNS, MEMBER_COLUMNS
from desktop_app.spreadsheets.table import ColumnKind, Content, Table, TableColumn
from desktop_app.spreadsheets.writer import write_table

_GENDERS = {"nam": "Nam", "nu": "Nữ"}
EXPORTED_FIELDS: tuple[str, ...] = tuple(column.field for column in MEMBER_COLUMNS)
"""All fields in the order of the sheet."""


def write_members(
    path: Path,
    members: Iterable[Mapping[str, Value]],
    *,
    fields: Sequence[str] = EXPORTED_FIELDS,
    known: Mapping[str, SheetColumn] = COLUMNS,
    title_lines: tuple[str, ...] = (),
    progress: Progress = silent,
) -> int:
    """Write members (values by field name, ``group_name`` and ``union_role`` as text); the number of rows.
    ``known``: the columns that ``fields`` name.

    Without members it is the empty form to fill in. Raises ``Refused`` as ``write_table`` does.
    """
    columns = (
        TableColumn("STT", ColumnKind.INTEGER, 6),
        *(TableColumn(one.title, one.written, one.width) for one in map(known.__getitem__, fields)),
    )
    return write_table(path, Table(columns, _rows(members, fields), title_lines, name="Đoàn viên"), progress)


def _rows(members: Iterable[Mapping[str, Value]], fields: Sequence[str]) -> Iterator[Sequence[Content]]:
    for number, values in enumerate(members, 1):
        yield (number, *[_content(field, values.get(field)) for field in fields])


def _content(field: str, value: Value) -> Content:
    if isinstance(value, bool):
        return "x" if value else "không"
    if field == "gender" and isinstance(value, str):
        return _GENDERS.get(value, value)
    return ", ".join(value) if isinstance(value, list) else value
