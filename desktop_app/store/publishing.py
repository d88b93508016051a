"""What leaves the union: the difference between a record and what was published of it before.

Only the streams made here leave; the officer sees the difference first and on OK it is appended
(design.md §2). A published change names both the heads it copies and the earlier published ones, so a
receiver who knows only the published stream folds it without gaps.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.change import ALIVE, OWN, Folded, audience_of, fold, same_value
from desktop_app.domain.record import Privacy, Value, fields_of
from desktop_app.domain.records import RECORDS, build
from desktop_app.store.refold import changes_of, shaped
from desktop_app.store.writer import Writer

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Publication:
    """What would be published of one record: field → (published before, now); ``held``: fields in conflict
    that stay home until somebody has chosen; ``first``: nothing of it has left yet."""

    type: str
    record: str
    fields: Mapping[str, tuple[Value, Value]]
    held: tuple[str, ...]
    first: bool
    seen: Mapping[str, tuple[str, ...]]


def difference(connection: Connection, identity: tuple[str, str, str], audience: str) -> Publication | None:
    """What of the record (type, id, unit) its audience does not have yet; None when nothing."""
    record_type, record, unit = identity
    changes = changes_of(connection, record_type, record, unit)
    full = fold(changes)
    published = fold(change for change in changes if audience_of(change.stream) == audience)
    if not full.alive:
        if not published.heads or not published.alive:
            return None
        seen = tuple(sorted({*full.all_head_ids(), *published.all_head_ids()}))
        return Publication(record_type, record, {ALIVE: (True, False)}, (), False, {ALIVE: seen})
    values = shaped(record_type, full.values)
    withheld = build(record_type, record, unit, True, values).withheld()
    fields: dict[str, tuple[Value, Value]] = {}
    held = []
    for name, field in fields_of(RECORDS[record_type]).items():
        if not field.publish or field.privacy is Privacy.SENSITIVE:
            continue
        if name in full.conflicts:
            held.append(name)
            continue
        old, new = published.values.get(name), None if name in withheld else values.get(name)
        if not same_value(old, new) or name in published.conflicts:
            fields[name] = (old, new)
    if ALIVE in full.conflicts:
        # Deleted here and edited there: sending it must not settle what nobody has decided.
        held.append(ALIVE)
    elif ALIVE in published.conflicts or (published.heads and not published.alive):
        fields[ALIVE] = (False, True)
    if not fields:
        return None
    seen_by_field = {name: _seen(full, published, name) for name in fields}
    return Publication(record_type, record, fields, tuple(held), not published.heads, seen_by_field)


def _seen(full: Folded, published: Folded, name: str) -> tuple[str, ...]:
    return tuple(sorted({*full.head_ids(name), *published.head_ids(name)}))


def published_records(connection: Connection, unit: str, audience: str) -> set[tuple[str, str]]:
    """The (type, id) of every record of a union of which something was published for an audience."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.type, c.record FROM change c JOIN stream s ON s.key = c.stream"
        " WHERE s.unit = ? AND substr(s.name, 18) = ?",
        (bytes.fromhex(unit), audience),
    )
    return {(row.type, row.record.hex()) for row in rows}


def publish(writer: Writer, audience: str, publications: Iterable[Publication]) -> int:
    """Append the publications to this device's stream for ``audience``. Returns how many.

    Rows stay as they are: a published change says what the record says already.
    """
    count = 0
    for publication in publications:
        fields = {name: [new, *publication.seen[name]] for name, (_, new) in publication.fields.items()}
        writer.append(audience, publication.type, publication.record, Privacy.BASIC.value, fields)
        count += 1
    writer.log.flush()
    return count


def published_changes(
    connection: Connection, record_type: str, records: Sequence[str], unit: str
) -> dict[str, list[str]]:
    """Record id → the sorted ids of its changes that were published by its union and are here."""
    found: dict[str, list[str]] = {record: [] for record in records}
    for start in range(0, len(records), _AT_ONCE):
        part = [bytes.fromhex(record) for record in records[start : start + _AT_ONCE]]
        rows = connection.exec_driver_sql(
            "SELECT c.record, c.id, s.name FROM change c JOIN stream s ON s.key = c.stream"
            f" WHERE c.record IN ({', '.join('?' * len(part))}) AND c.type = ? AND s.unit = ?"
            " AND c.body IS NOT NULL ORDER BY c.id",
            (*part, record_type, bytes.fromhex(unit)),
        ).all()
        for record, change, stream in rows:
            if audience_of(stream) != OWN:
                found[record.hex()].append(change.hex())
    return found
