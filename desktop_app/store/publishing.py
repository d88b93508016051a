"""What leaves the union: the difference between a record and what was published of it before.

Only the streams made here leave; the officer sees the difference first and on OK it is appended
(design.md §2). A published change names both the heads it copies and the earlier published ones, so a
receiver who knows only the published stream folds it without gaps.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from desktop_app.domain.change import ALIVE, OWN, Change, Folded, audience_of, fold, same_value
from desktop_app.domain.record import Privacy, Value, fields_of
from desktop_app.domain.records import RECORDS, build
from desktop_app.store.blobs import FILE_FIELDS
from desktop_app.store.refold import changes_of, shaped
from desktop_app.store.writer import Writer

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Publication:
    """What would be published of one record: field → (published before, now); ``held``: fields in conflict
    that stay home until somebody has chosen; ``first``: nothing of it has left yet; ``kept``: what a field
    goes on saying at home where less of it leaves."""

    type: str
    record: str
    fields: Mapping[str, tuple[Value, Value]]
    held: tuple[str, ...]
    first: bool
    seen: Mapping[str, tuple[str, ...]]
    kept: Mapping[str, Value] = field(default_factory=dict)


def difference(
    connection: Connection,
    identity: tuple[str, str, str],
    audience: str,
    judged: Set[str] = frozenset(),
) -> Publication | None:
    """What of the record (type, id, unit) its audience does not have yet; None when nothing, without fields
    when all of it stays home.

    ``judged``: ids of changes of the record that the audience says it holds. Those this book has never met it
    lost, being a copy from before them: what this device said since is said once more, to replace them.
    """
    record_type, record, unit = identity
    changes = changes_of(connection, record_type, record, unit)
    full = fold(changes)
    published = fold(change for change in changes if audience_of(change.stream) == audience)
    lost = _lost(changes, judged) if judged else frozenset[str]()
    said_here = _said_here(connection, changes) if lost else frozenset[str]()
    if not full.alive:
        if not published.heads or not published.alive:
            return None
        seen = tuple(sorted({*full.all_head_ids(), *published.all_head_ids()}))
        return Publication(record_type, record, {ALIVE: (True, False)}, (), False, {ALIVE: seen})
    values = shaped(record_type, full.values)
    withheld = build(record_type, record, unit, True, values).withheld()
    fields: dict[str, tuple[Value, Value]] = {}
    held = []
    for name, declared in fields_of(RECORDS[record_type]).items():
        if not (declared.publish or declared.files) or declared.privacy is Privacy.SENSITIVE:
            continue
        if name in full.conflicts:
            held.append(name)
            continue
        old, new = published.values.get(name), None if name in withheld else values.get(name)
        again = not said_here.isdisjoint(published.head_ids(name))
        if not same_value(old, new) or name in published.conflicts or again:
            fields[name] = (old, new)
    if ALIVE in full.conflicts:
        # Deleted here and edited there: sending it must not settle what nobody has decided.
        held.append(ALIVE)
    elif ALIVE in published.conflicts or (published.heads and not published.alive):
        fields[ALIVE] = (False, True)
    if not fields and not held:
        return None
    seen_by_field = {name: tuple(sorted({*_seen(full, published, name), *lost})) for name in fields}
    kept = {name: values[name] for name in withheld & fields.keys() if name in values}
    return Publication(record_type, record, fields, tuple(held), not published.heads, seen_by_field, kept)


def _seen(full: Folded, published: Folded, name: str) -> tuple[str, ...]:
    return tuple(sorted({*full.head_ids(name), *published.head_ids(name)}))


def _lost(changes: Sequence[Change], judged: Set[str]) -> frozenset[str]:
    """Those of the judged changes that this book neither holds nor has already named as replaced."""
    named = {seen for change in changes for entry in change.fields.values() for seen in entry.seen}
    return frozenset(judged - named - {change.id for change in changes})


def _said_here(connection: Connection, changes: Sequence[Change]) -> frozenset[str]:
    """Ids of the changes that this very device wrote."""
    device = connection.exec_driver_sql("SELECT value FROM book WHERE name = 'device'").scalar()
    return frozenset(change.id for change in changes if change.stream.startswith(f"{device}."))


def without_files(found: Publication) -> Publication | None:
    """The same, but no file is named that was not before; one taken off meanwhile is taken back. None when
    nothing is left."""
    named = [name for name in FILE_FIELDS.get(found.type, ()) if name in found.fields]
    if not named:
        return found
    fields, kept = dict(found.fields), dict(found.kept)
    for name in named:
        old, new = fields.pop(name)
        still = _still(old, new)
        if not same_value(old, still):
            fields[name] = (old, still)
            if not same_value(still, own := kept.get(name, new)):
                kept[name] = own
    return replace(found, fields=fields, kept=kept) if fields else None


def _still(old: Value, new: Value) -> Value:
    if isinstance(old, list):
        now = new if isinstance(new, list) else []
        return [entry for entry in old if entry in now]
    return old if old == new else None


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

    Rows stay as they are: a published change says what the record says already, and where it says less the
    record says its own once more, for a published change replaces what it was made from.
    """
    count = 0
    for publication in publications:
        fields = {name: [new, *publication.seen[name]] for name, (_, new) in publication.fields.items()}
        place = (publication.type, publication.record, Privacy.BASIC.value)
        made = writer.append(audience, *place, fields)
        if publication.kept:
            writer.append(OWN, *place, {name: [value, made] for name, value in publication.kept.items()})
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
