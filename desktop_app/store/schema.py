"""The row tables, derived from the declared records; the migrated file is compared with them by a test."""

from collections.abc import Mapping

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

from desktop_app.domain.record import Field, Kind, Record, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.derived import DERIVED

METADATA = MetaData()

_INTEGERS = {Kind.INTEGER, Kind.MONEY, Kind.SHARE, Kind.FLAG}

# The parts of the log that queries join with.
CHANGE = Table(
    "change",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("stream", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("act", Integer, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("type", Text, nullable=False),
    Column("sensitive", Integer, nullable=False),
    Column("body", LargeBinary),
)


def column_of(name: str, field: Field) -> Column[object]:
    """The column that keeps a field: references as 16 bytes, numbers and flags as integers, the rest text."""
    if field.kind is Kind.REFERENCE:
        return Column(name, LargeBinary)
    return Column(name, Integer if field.kind in _INTEGERS else Text)


def table_name(record_type: str) -> str:
    """The table of a record type ("group" is a word of SQL, so tables take the plural)."""
    return f"{record_type}s"


def _table(record_type: str, kind: type[Record]) -> Table:
    derived: list[Column[object]] = [
        Column(name, LargeBinary if name.endswith("_key") else Text, nullable=False)
        for name in DERIVED.get(record_type, ())
    ]
    return Table(
        table_name(record_type),
        METADATA,
        Column("key", Integer, primary_key=True),
        Column("id", LargeBinary, nullable=False),
        Column("unit", LargeBinary, nullable=False),
        Column("alive", Integer, nullable=False),
        Column("last_seq", Integer, ForeignKey("change.seq"), nullable=False),
        *(column_of(name, field) for name, field in fields_of(kind).items()),
        *derived,
        UniqueConstraint("id", "unit"),
    )


TABLES: Mapping[str, Table] = {name: _table(name, kind) for name, kind in RECORDS.items()}
