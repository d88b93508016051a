"""A sheet as a personnel office keeps it: heading lines, titles far down, signatures below."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.spreadsheets.table import Table, TableColumn
from desktop_app.spreadsheets.writer import write_table

_WIDTH = 18


def write_sheet(
    path: Path,
    titles: Sequence[str],
    rows: Sequence[Sequence[str | None]],
    heading: Sequence[str],
    footer: Sequence[str],
) -> int:
    """Write texts as they are under ``titles``, which stand two rows below the ``heading`` lines.

    Returns the number of rows. Raises ``Refused`` as ``write_table`` does.
    """
    columns = tuple(TableColumn(title, width=_WIDTH) for title in titles)
    return write_table(path, Table(columns, rows, tuple(heading), tuple(footer), "Danh sách"))
