"""The one way to write: records go in as changes, and their rows follow in the same transaction."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.change import ALIVE, OWN, Folded, fold, same_value
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Privacy, Record, Value, fields_of, missing_of
from desktop_app.domain.records import RECORDS
from desktop_app.progress import Progress, silent
from desktop_app.store.codec import codec_of
from desktop_app.store.creation import Creation, composed, refuse_problems
from desktop_app.store.log import Log
from desktop_app.store.refold import changes_of, current, insert_rows, refold

# Records of an import that are in memory as lines and rows at a time.
_BATCH = 1_000
# and between two reports of progress
_TOLD = 250


@dataclass(slots=True)
class Writer:
    """Writes records inside one transaction and one act; made by ``Book.write``.

    ``changed`` collects the (type, id) of every record touched, for the screens to refresh.
    """

    log: Log
    changed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _creations: dict[str, Creation] = field(default_factory=dict)

    def create(self, record: Record) -> None:
        """Write a new record. Raises ``Refused`` with the first problem of its values."""
        self.create_many([record])

    def create_many(self, records: Iterable[Record]) -> int:
        """Write many new records of any types; much faster than one by one. Returns how many."""
        count = 0
        creations: dict[str, Creation] = {}
        # Each is judged before the next is asked for, so that whoever makes them knows which was refused.
        for count, record in enumerate(records, start=1):
            kind = record.TYPE
            creation = creations.get(kind) or creations.setdefault(kind, self._creation(kind))
            creation.add(record)
            self.changed[kind].add(record.id)
            if count % _BATCH == 0:
                self._put(creations)
        self._put(creations)
        return count

    def _put(self, creations: dict[str, Creation]) -> None:
        """Write what was collected: first the lines of the log, then the rows they fold into."""
        self.log.flush()
        for kind, creation in creations.items():
            insert_rows(self.log.connection, kind, creation.take_rows())
        creations.clear()

    def _creation(self, record_type: str) -> Creation:
        found = self._creations.get(record_type)
        if found is None:
            found = self._creations[record_type] = Creation(self.log, record_type)
        return found

    def update(
        self, kind: type[Record], record: str, values: Mapping[str, Value], *, in_trash: bool = False
    ) -> dict[str, tuple[Value, Value]]:
        """Set fields of a record of this union; equal values are left alone.

        ``in_trash``: a record in the trash may be set too, and stays there; nobody else's edit may bring it
        back unseen. Returns what changed: field → (old, new). Raises ``Refused`` for values that do not fit
        and for a required field left empty, ``Refused("record.gone" | "record.trashed")``.
        """
        values = {name: composed(value) for name, value in values.items()}
        refuse_problems(kind, values)
        for problem in missing_of(kind, values):
            if problem.field in values:
                raise Refused(problem.code, **problem.params)
        identity = (record, self.log.author.unit)
        folded = self.folded(kind.TYPE, record)
        new = {
            name: value
            for name, value in values.items()
            if name in folded.conflicts or not same_value(folded.values.get(name), value)
        }
        if new and not folded.alive and not in_trash:
            raise Refused("record.trashed", record=kind.LABEL)
        old = current(folded, new)
        for privacy, part in _by_privacy(kind, new).items():
            fields = {name: [value, *folded.head_ids(name)] for name, value in part.items()}
            self.log.append(OWN, kind.TYPE, identity, privacy, fields)
        if new:
            self.settle(kind.TYPE, record, stays_hidden=not folded.alive)
        return {name: (old[name], new[name]) for name in new}

    def set_alive(self, record_type: str, record: str, alive: bool) -> bool:
        """Move a record to the trash or bring it back. A deletion names all it has seen, so that an edit
        made elsewhere meanwhile keeps the record visible. Returns False when nothing had to change."""
        folded = self.folded(record_type, record)
        if folded.alive == alive and ALIVE not in folded.conflicts:
            return False
        seen = folded.head_ids(ALIVE) if alive else folded.all_head_ids()
        self.log.append(
            OWN, record_type, (record, self.log.author.unit), Privacy.BASIC.value, {ALIVE: [alive, *seen]}
        )
        self._refold(record_type, record)
        return True

    def affirm(self, record_type: str, record: str) -> None:
        """Say of a living record that it stays: somebody built on it. Undoing the act that made it leaves
        it then, as it leaves what was edited since; a deletion made elsewhere meanwhile is a conflict."""
        seen = self.folded(record_type, record).head_ids(ALIVE)
        self.append(OWN, record_type, record, Privacy.BASIC.value, {ALIVE: [True, *seen]})
        self._refold(record_type, record)

    def folded(self, record_type: str, record: str) -> Folded:
        """The fold of one record of this union as it stands. Raises ``Refused("record.gone")``."""
        self.log.flush()
        found = fold(changes_of(self.log.connection, record_type, record, self.log.author.unit))
        if not found.heads:
            raise Refused("record.gone", record=RECORDS[record_type].LABEL)
        return found

    def append(
        self, audience: str, record_type: str, record: str, privacy: str, fields: Mapping[str, list[Any]]
    ) -> str:
        """Append a ready change to a record of this union without touching its row; ``settle`` must
        follow. For undo, purge and publishing. Returns the change's id."""
        return self.log.append(audience, record_type, (record, self.log.author.unit), privacy, fields)[1]

    def settle(self, record_type: str, record: str, *, stays_hidden: bool = False) -> None:
        """Bring the row of a record up to date after ``append``. ``stays_hidden``: it was in the trash, and
        what was appended is no reason to bring it back."""
        self._refold(record_type, record)
        if stays_hidden:
            self.set_alive(record_type, record, False)

    def trash_many(
        self, records: Mapping[tuple[str, str], Sequence[str]], progress: Progress = silent
    ) -> None:
        """Move many records, (type, id) → the ids of all their changes, to the trash at once."""
        rows: dict[str, list[tuple[int, bytes, bytes]]] = defaultdict(list)
        unit = self.log.author.unit
        for place, ((record_type, record), seen) in enumerate(records.items()):
            if place % _TOLD == 0:
                progress(place, len(records))
            fields = {ALIVE: [False, *sorted(seen)]}
            seq, _ = self.log.append(OWN, record_type, (record, unit), Privacy.BASIC.value, fields)
            rows[record_type].append((seq, bytes.fromhex(record), bytes.fromhex(unit)))
            self.changed[record_type].add(record)
        self.log.flush()
        for record_type, found in rows.items():
            table = codec_of(record_type).table
            self.log.connection.exec_driver_sql(
                f'UPDATE "{table}" SET alive = 0, last_seq = ? WHERE id = ? AND unit = ?', found
            )

    def _refold(self, record_type: str, record: str) -> None:
        self.log.flush()
        refold(self.log.connection, record_type, record, self.log.author.unit)
        self.changed[record_type].add(record)


def _by_privacy(kind: type[Record], values: Mapping[str, Value]) -> dict[str, dict[str, Value]]:
    parts: dict[str, dict[str, Value]] = {}
    declared = fields_of(kind)
    for name, value in values.items():
        parts.setdefault(declared[name].privacy.value, {})[name] = value
    return parts
