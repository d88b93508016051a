"""Writing members as a sheet that reads back as it was: same titles, same values, every row "same"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.members import Member
from desktop_app.domain.record import Kind, Value, fields_of
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets.member_columns import MEMBER_COLUMNS
from desktop_app.spreadsheets.table import ColumnKind, Content, Table, TableColumn
from desktop_app.spreadsheets.writer import write_table

_GENDERS = {"nam": "Nam", "nu": "Nữ"}
_WIDTHS = {
    "full_name": 28, "gender": 9, "birth_date": 13, "national_id": 16, "group_name": 24, "home_town": 32,
    "address": 36, "job_title": 22, "occupation": 20, "email": 26, "hardship": 30, "note": 30,
}  # fmt: skip
_USUAL_WIDTH = 17
EXPORTED_FIELDS: tuple[str, ...] = tuple(column.field for column in MEMBER_COLUMNS)
"""All fields in the order of the sheet."""
SENSITIVE_FIELDS = frozenset(column.field for column in MEMBER_COLUMNS if column.sensitive)


def write_members(
    path: Path,
    members: Iterable[Mapping[str, Value]],
    *,
    fields: Sequence[str] = EXPORTED_FIELDS,
    title_lines: tuple[str, ...] = (),
    progress: Progress = silent,
) -> int:
    """Write members (values by field name, ``group_name`` and ``union_role`` as text); the number of rows.

    Without members it is the empty form to fill in. Raises ``Refused`` as ``write_table`` does.
    """
    titles = {column.field: column.title for column in MEMBER_COLUMNS}
    columns = (
        TableColumn("STT", ColumnKind.INTEGER, 6),
        *(TableColumn(titles[field], _kind(field), _WIDTHS.get(field, _USUAL_WIDTH)) for field in fields),
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


def _kind(field: str) -> ColumnKind:
    declared = fields_of(Member).get(field)
    is_date = declared is not None and declared.kind in (Kind.DATE, Kind.PARTIAL_DATE)
    return ColumnKind.DATE if is_date else ColumnKind.TEXT
