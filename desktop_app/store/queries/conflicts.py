"""The fields of a union's records that hold two different values."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection


class InConflict(NamedTuple):
    """One field of a record, ``alive`` for the record as a whole, of which two values are kept."""

    type: str
    record: str
    field: str


_OF_UNIT = "SELECT type, record, field FROM conflict WHERE unit = ? ORDER BY type, record, field LIMIT ?"


def in_conflict(connection: Connection, unit: str, limit: int) -> Sequence[InConflict]:
    """The first of them; the fields of one record follow each other."""
    rows = connection.exec_driver_sql(_OF_UNIT, (bytes.fromhex(unit), limit))
    return [InConflict(row.type, row.record.hex(), row.field) for row in rows]
