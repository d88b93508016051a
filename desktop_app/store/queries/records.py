"""Records by identity and by the value of a few fields."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection, RowMapping, func, select

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Kind, Record, Value, fields_of
from desktop_app.store.codec import codec_of
from desktop_app.store.schema import TABLES

R = TypeVar("R", bound=Record)

_AT_ONCE = 500


def get(connection: Connection, kind: type[R], record: str, unit: str | None = None) -> R:
    """One record by its id; of equal ids in several unions the one of ``unit``, else the oldest here.

    Raises ``Refused("record.gone")`` when there is none; a record in the trash is returned.
    """
    found = find(connection, kind, record, unit)
    if found is None:
        raise Refused("record.gone", record=kind.LABEL)
    return found


def get_many(
    connection: Connection, kind: type[R], records: Sequence[str], unit: str | None = None
) -> list[R]:
    """Several records by their ids, in the order given: each as ``get`` gives it, by one question for all."""
    found = find_many(connection, kind, records, unit)
    if any(record not in found for record in records):
        raise Refused("record.gone", record=kind.LABEL)
    return [found[record] for record in records]


def find(connection: Connection, kind: type[R], record: str, unit: str | None = None) -> R | None:
    """Like ``get``, but None when there is none."""
    table = TABLES[kind.TYPE]
    query = select(table).where(table.c.id == bytes.fromhex(record)).order_by(table.c.key).limit(1)
    if unit is not None:
        query = query.where(table.c.unit == bytes.fromhex(unit))
    row = connection.execute(query).mappings().first()
    return None if row is None else _record(kind, row)


def find_many(
    connection: Connection, kind: type[R], records: Iterable[str], unit: str | None = None
) -> dict[str, R]:
    """Id → record, each as ``find`` gives it, by one question for all; those that are not there are left
    out."""
    where: dict[str, Value] = {} if unit is None else {"unit": unit}
    found: dict[str, R] = {}
    for one in among(connection, kind, "id", dict.fromkeys(records), trash=True, **where):
        found.setdefault(one.id, one)
    return found


def find_owned(
    connection: Connection, kind: type[R], owned: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], R]:
    """(id, unit) → record, for records of several unions by one question for all; those that are not there
    are left out."""
    wanted = dict.fromkeys(owned)
    ids = dict.fromkeys(identity for identity, _unit in wanted)
    found = {(one.id, one.unit): one for one in among(connection, kind, "id", ids, trash=True)}
    return {key: found[key] for key in wanted if key in found}


def matching(
    connection: Connection,
    kind: type[R],
    where: Mapping[str, Value] | None = None,
    *,
    order: str = "key",
    trash: bool = False,
    **fields: Value,
) -> list[R]:
    """The records whose fields have these values (``unit`` may be among them; None means empty), in the
    order of a column. ``trash``: those in the trash instead of the living ones."""
    return list(each(connection, kind, where, order=order, trash=trash, **fields))


def each(
    connection: Connection,
    kind: type[R],
    where: Mapping[str, Value] | None = None,
    *,
    order: str = "key",
    trash: bool = False,
    **fields: Value,
) -> Iterator[R]:
    """``matching`` one record after the other, for lists too long to be held at once; the connection's
    transaction stays open until the last."""
    table = TABLES[kind.TYPE]
    query = select(table).where(table.c.alive == int(not trash)).order_by(table.c[order], table.c.key)
    for name, value in {**(where or {}), **fields}.items():
        query = query.where(table.c[name] == stored(kind, name, value))
    return (_record(kind, row) for row in connection.execute(query).mappings())


def among(
    connection: Connection,
    kind: type[R],
    name: str,
    values: Iterable[Value],
    *,
    trash: bool = False,
    **fields: Value,
) -> list[R]:
    """The living records whose field ``name`` ("id" among them) has one of the values, and the other fields
    theirs, oldest first: one question for many records. ``trash``: those in the trash too."""
    table = TABLES[kind.TYPE]
    asked = [bytes.fromhex(str(value)) if name == "id" else stored(kind, name, value) for value in values]
    found: list[R] = []
    for start in range(0, len(asked), _AT_ONCE):
        part = asked[start : start + _AT_ONCE]
        query = select(table).where(table.c[name].in_(part)).order_by(table.c.key)
        if not trash:
            query = query.where(table.c.alive == 1)
        for other, value in fields.items():
            query = query.where(table.c[other] == stored(kind, other, value))
        found += [_record(kind, row) for row in connection.execute(query).mappings()]
    return found


def count(connection: Connection, kind: type[Record], **fields: Value) -> int:
    """How many living records have these field values."""
    table = TABLES[kind.TYPE]
    query = select(func.count()).select_from(table).where(table.c.alive == 1)
    for name, value in fields.items():
        query = query.where(table.c[name] == stored(kind, name, value))
    return int(connection.execute(query).scalar_one())


def type_of(connection: Connection, record: str) -> str | None:
    """The type of the record with this id, as the log knows it."""
    found = connection.exec_driver_sql(
        "SELECT type FROM change WHERE record = ? ORDER BY seq LIMIT 1", (bytes.fromhex(record),)
    ).scalar()
    return None if found is None else str(found)


def _record(kind: type[R], row: RowMapping) -> R:
    record = codec_of(kind.TYPE).record(row)
    assert isinstance(record, kind)
    return record


def stored(kind: type[Record], name: str, value: Value) -> object:
    """A field value as its column keeps it."""
    if value is None:
        return None
    if name == "unit" or fields_of(kind)[name].kind is Kind.REFERENCE:
        return bytes.fromhex(str(value))
    return int(value) if isinstance(value, bool) else value
