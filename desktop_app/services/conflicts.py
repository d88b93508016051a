"""Hai bản khác nhau: the fields of the own union's records that two PCs wrote differently, and choosing.

Both values stay in the book until a person chooses; the choice is one more change that names them all, so it
travels to the other PCs and can be taken back (design.md §2). What is shown meanwhile is the newer one.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.change import ALIVE, OWN, Change, fold, same_value
from desktop_app.domain.conflicts import Contender, contenders
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Privacy, Problem, Record, Value
from desktop_app.domain.records import RECORDS
from desktop_app.progress import Progress, silent
from desktop_app.services.conflict_names import called, declared_field, names_for, owner_of, records_of
from desktop_app.services.member_changes import HIDDEN_FIELDS
from desktop_app.services.outcome import Outcome, done
from desktop_app.store import peers
from desktop_app.store.book import Book
from desktop_app.store.queries.conflicts import InConflict, in_conflict
from desktop_app.store.queries.unsettled import unsettled
from desktop_app.store.refold import changes_of
from desktop_app.store.writer import Writer

MOST = 5_000
"""Conflicts read at a time; the rest follow once these are settled."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values. ``value``: of a record deleted here and edited there a flag, whether it stays;
    ``time`` (UTC), ``actor`` and ``machine``: who said so, when and on which PC; ``here``: on this one;
    ``shown``: the record shows it until somebody chooses; ``edits``: field → value of what was edited beside
    the deletion."""

    value: Value
    time: str
    actor: str
    machine: str
    here: bool
    shown: bool
    edits: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of a record, ``alive`` for the record as a whole, with its values, the newest first.

    ``id`` changes with the values: who chooses chooses between what was seen. ``name``: what a person calls
    the record; ``owner``: (type, id) of the record it belongs to, such as the member of a rating;
    ``trashed``: it is in the trash; ``names``: id → name of the records that values name.
    """

    id: str
    record_type: str
    record: str
    field_name: str
    name: str
    owner: tuple[str, str] | None
    trashed: bool
    sides: tuple[Side, ...]
    names: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def kind(self) -> type[Record] | None:
        """The record's type; None when only a newer program knows it."""
        return RECORDS.get(self.record_type)

    @property
    def declared(self) -> Field | None:
        """The declaration of the field; None for ``alive`` and for what only a newer program knows."""
        return declared_field(self.record_type, self.field_name)

    @property
    def time(self) -> str:
        """When the newest of the values was written (UTC)."""
        return self.sides[0].time

    @property
    def hidden(self) -> bool:
        """Whether the values are shown only to who asks, which is noted in the book."""
        return is_hidden(self.record_type, self.field_name)


@dataclass(frozen=True, slots=True)
class Conflicts:
    """The first conflicts, those of one record together; ``total``: how many there are in all."""

    rows: tuple[Conflict, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ConflictService:
    """Shows what two PCs of the union wrote differently, and settles it."""

    book: Book

    def those(self, limit: int = MOST) -> Conflicts:
        """The first conflicts of the own union's records; at thousands of them worth a worker."""
        unit = self.book.facts.unit
        with self.book.read() as reading:
            found = in_conflict(reading, unit, limit)
            changes: dict[tuple[str, str], list[Change]] = {}
            for row in found:
                if (row.type, row.record) not in changes:
                    changes[row.type, row.record] = changes_of(reading, row.type, row.record, unit)
            standing = [(row, contenders(changes[row.type, row.record], row.field)) for row in found]
            records = records_of(reading, unit, changes)
            names = names_for(reading, records.values(), _said(standing))
            machines = {item.id: item.name for item in peers.devices(reading)}
            total = unsettled(reading, unit)[0]
        rows = []
        for row, sides in standing:
            record = records.get(row.record)
            shown = fold(changes[row.type, row.record]).values.get(row.field)
            rows.append(
                Conflict(
                    _id(row.record, row.field, sides),
                    row.type,
                    row.record,
                    row.field,
                    "" if record is None else called(record, names),
                    None if record is None else owner_of(record),
                    record is not None and not record.alive,
                    tuple(self._side(side, row.field, shown, machines) for side in sides),
                    names,
                )
            )
        return Conflicts(tuple(rows), total)

    def settle(self, conflict: Conflict, keep: int) -> Outcome[int]:
        """Let one of the values stand, by its place among ``conflict.sides``.

        Raises ``Refused("conflict.settled" | "conflict.changed")`` when it was settled or added to meanwhile.
        """
        side = conflict.sides[keep]
        if conflict.field_name == ALIVE:
            act, params = f"{conflict.record_type}.{'keep' if side.value else 'trash'}", dict[str, Value]()
        else:
            act, params = f"{conflict.record_type}.settle", {"fields": [conflict.field_name]}
        with self.book.write(act, params) as writer:
            gone = _settle(writer, [(conflict, side)])
            if gone:
                raise Refused(gone[0])
            return done(1, writer)

    def settle_newest(self, conflicts: Sequence[Conflict], progress: Progress = silent) -> Outcome[int]:
        """Let the newest value of each stand, all in one act; how many were settled. A warning tells how many
        were settled or added to meanwhile and stay as they are.

        Raises ``Refused("conflict.all_settled")`` when that is all of them, and what ``progress`` raises.
        """
        standing = self._standing(conflicts)
        if not standing:
            raise Refused("conflict.all_settled")
        left = len(conflicts) - len(standing)
        with self.book.write("conflict.settle_many", {"count": len(standing)}) as writer:
            _settle(writer, [(conflict, conflict.sides[0]) for conflict in standing], progress)
            warnings = [Problem("", "conflict.some_left", {"count": left}, "warning")] if left else ()
            return done(len(standing), writer, warnings)

    def reveal(self, conflict: Conflict) -> Outcome[bool]:
        """Note in the book that somebody looked at hidden values; whether it was noted, which a book open
        for reading only cannot."""
        if not self.book.writable:
            return Outcome(False)
        params: dict[str, Value] = {
            "id": conflict.record,
            "name": conflict.name,
            "fields": [conflict.field_name],
        }
        with self.book.write(f"{conflict.record_type}.reveal", params, undoable=False) as writer:
            return done(True, writer)

    def _standing(self, conflicts: Sequence[Conflict]) -> list[Conflict]:
        """Those that are still what was seen of them."""
        unit = self.book.facts.unit
        with self.book.read() as reading:
            return [
                one
                for one in conflicts
                if one.id
                == _id(
                    one.record,
                    one.field_name,
                    contenders(changes_of(reading, one.record_type, one.record, unit), one.field_name),
                )
            ]

    def _side(self, side: Contender, name: str, shown: Value, machines: Mapping[str, str]) -> Side:
        device = side.said.stream.partition(".")[0]
        return Side(
            side.value,
            side.said.time,
            side.said.actor,
            machines.get(device, device[:6]),
            device == self.book.facts.device,
            bool(side.value) if name == ALIVE else same_value(side.value, shown),
            tuple((edit.field, edit.value) for edit in side.edits),
        )


def is_hidden(record_type: str, name: str) -> bool:
    """Whether a field is sensitive, or masked wherever it is shown; what only a newer program knows may be
    either."""
    if name == ALIVE:
        return False
    declared = declared_field(record_type, name)
    return declared is None or declared.privacy is Privacy.SENSITIVE or name in HIDDEN_FIELDS


def _said(
    standing: Iterable[tuple[InConflict, Sequence[Contender]]],
) -> Iterator[tuple[str, str, Value]]:
    """(type, field, value) of every value that will be shown."""
    for row, sides in standing:
        for side in sides:
            yield row.type, row.field, side.value
            yield from ((row.type, edit.field, edit.value) for edit in side.edits)


def _settle(
    writer: Writer, chosen: Sequence[tuple[Conflict, Side]], progress: Progress = silent
) -> list[str]:
    """Write the choices, those of one record together; why some could not be (codes of sentences)."""
    by_record: dict[tuple[str, str], list[tuple[Conflict, Side]]] = defaultdict(list)
    for conflict, side in chosen:
        by_record[conflict.record_type, conflict.record].append((conflict, side))
    gone: list[str] = []
    for place, ((record_type, record), wanted) in enumerate(by_record.items()):
        progress(place, len(by_record))
        gone += _settle_record(writer, record_type, record, wanted)
    progress(len(by_record), len(by_record))
    return gone


def _settle_record(
    writer: Writer, record_type: str, record: str, wanted: Sequence[tuple[Conflict, Side]]
) -> list[str]:
    changes = changes_of(writer.log.connection, record_type, record, writer.log.author.unit)
    folded = fold(changes)
    sensitive = {change.id for change in changes if change.privacy == Privacy.SENSITIVE.value}
    gone: list[str] = []
    parts: dict[str, dict[str, list[Value]]] = defaultdict(dict)
    alive: Value = None
    for conflict, side in wanted:
        standing = contenders(changes, conflict.field_name)
        if _id(record, conflict.field_name, standing) != conflict.id:
            gone.append("conflict.changed" if standing else "conflict.settled")
        elif conflict.field_name == ALIVE:
            alive = side.value
        else:
            heads = folded.head_ids(conflict.field_name)
            privacy = Privacy.BASIC if sensitive.isdisjoint(heads) else Privacy.SENSITIVE
            parts[privacy.value][conflict.field_name] = [side.value, *heads]
    for privacy_class, fields in parts.items():
        writer.append(OWN, record_type, record, privacy_class, fields)
    if parts:
        writer.settle(record_type, record, stays_hidden=not folded.alive)
    if alive is not None:
        # Last, so that a deletion has seen what was chosen for the fields.
        writer.set_alive(record_type, record, bool(alive))
    return gone


def _id(record: str, name: str, sides: Sequence[Contender]) -> str:
    heads = sorted(head for side in sides for head in side.heads)
    return hashlib.sha256(" ".join((record, name, *heads)).encode()).hexdigest()[:32]
