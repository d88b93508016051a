"""Every record that names a member, whatever its type."""

from collections.abc import Iterator

from sqlalchemy import Connection

from desktop_app.domain.members import Member
from desktop_app.domain.record import Kind, Record, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.queries.records import matching

NAMING: tuple[tuple[type[Record], str], ...] = tuple(
    (kind, name)
    for kind in RECORDS.values()
    for name, field in fields_of(kind).items()
    if field.target == Member.TYPE and field.kind is Kind.REFERENCE
)
"""Every field of every record type that names a member; a new record type is found without a word here."""


def naming(connection: Connection, kind: type[Record], name: str, member: str) -> Iterator[Record]:
    """The records of a type that name a member in a field, those in the trash too."""
    for trash in (False, True):
        yield from matching(connection, kind, {name: member}, trash=trash)
