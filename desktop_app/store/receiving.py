"""Changes from elsewhere: stored as they came, folded in, and what is not the sender's to say set aside."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import (
    ALIVE,
    Change,
    Purged,
    fold,
    identity,
    is_purged,
    parse_line,
    read_purged,
)
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Privacy
from desktop_app.domain.records import RECORDS
from desktop_app.store.codec import codec_of
from desktop_app.store.log import stream_key
from desktop_app.store.refold import changes_of, insert_rows, refold, shaped, write_conflicts
from desktop_app.store.streams import advance
from desktop_app.store.writer import Writer

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Sender:
    """Who signed the package: its unit, and whether it is another PC of this very union."""

    unit: str
    own_union: bool


@dataclass(slots=True)
class Received:
    """What a package brought: counts of changes, and per record type how many records are new, changed,
    deleted. ``conflicts``: fields that now hold two different values; ``forked``: streams of copied books."""

    new: int = 0
    known: int = 0
    quarantined: int = 0
    purged: int = 0
    conflicts: int = 0
    records: dict[str, dict[str, int]] = field(default_factory=dict)
    forked: list[str] = field(default_factory=list)
    missing: dict[str, tuple[int, int]] = field(default_factory=dict)

    def count(self, record_type: str, what: str) -> None:
        """Count one record."""
        counts = self.records.setdefault(record_type, {"new": 0, "changed": 0, "deleted": 0})
        counts[what] += 1


def receive(writer: Writer, sender: Sender, lines: Iterable[bytes]) -> Received:
    """Take change lines in, inside the current write transaction; repeated lines change nothing.

    Raises ``Refused("change.form")`` for a malformed line; then nothing of the package may be kept.
    """
    return _Reception(writer, sender).run(lines)


@dataclass(slots=True)
class _Reception:
    writer: Writer
    sender: Sender
    result: Received = field(default_factory=Received)
    _keys: dict[str, int] = field(default_factory=dict)
    _touched: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _fresh: dict[tuple[str, str, str], list[tuple[Change, int]]] = field(default_factory=dict)
    _owners: dict[str, str | None] = field(default_factory=dict)
    _to_purge: list[Purged] = field(default_factory=list)

    @property
    def _connection(self) -> Connection:
        return self.writer.log.connection

    def run(self, lines: Iterable[bytes]) -> Received:
        # A line that is here already was read strictly when it came; its hash is enough.
        incoming = [(line_identity(line), line) for line in lines]
        known = self._present("id", [identity_ for identity_, _ in incoming])
        for identity_, line in incoming:
            if is_purged(line):
                self._take_purged(read_purged(line), identity_ in known)
            elif identity_ in known:
                self.result.known += 1
            else:
                self._take_new(parse_line(line), line)
            known.add(identity_)
        existing = self._present("record", [bytes.fromhex(record) for _, record, _ in self._fresh])
        self.writer.log.flush()
        self._fold(existing)
        self._purge_known()
        self._move_streams()
        return self.result

    def _take_new(self, change: Change, line: bytes) -> None:
        reason = self._why_aside(change)
        if reason is not None:
            self._set_aside(change, line, reason)
            return
        place = (change.type, change.record, change.unit)
        self._fresh.setdefault(place, []).append((change, self._take(change, line)))
        self.result.new += 1

    def _present(self, column: str, wanted: list[bytes]) -> set[bytes]:
        """Which of the given ids or records the log held before."""
        found: set[bytes] = set()
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            sql = f"SELECT DISTINCT {column} FROM change WHERE {column} IN ({', '.join('?' * len(part))})"
            found.update(row[0] for row in self._connection.exec_driver_sql(sql, tuple(part)))
        return found

    def _why_aside(self, change: Change) -> str | None:
        """Ownership is one equality: only a union's own devices may change its records (design.md §2)."""
        if self.sender.own_union:
            return None
        if change.unit != self.sender.unit:
            return "foreign_record"
        if change.stream not in self._owners:
            self._owners[change.stream] = self._owner(change.stream)
        owner = self._owners[change.stream]
        return None if owner in (None, self.sender.unit) else "foreign_stream"

    def _owner(self, stream: str) -> str | None:
        """The unit a stream belongs to: that of its device where enrolled, else that of its first change."""
        row = self._connection.exec_driver_sql(
            "SELECT unit FROM device WHERE id = ? UNION ALL SELECT unit FROM stream WHERE name = ? LIMIT 1",
            (stream.partition(".")[0], stream),
        ).first()
        return row.unit.hex() if row else None

    def _key(self, stream: str, unit: str) -> int:
        found = self._keys.get(stream)
        if found is None:
            found = self._keys[stream] = stream_key(self._connection, stream, unit)
        return found

    def _take(self, change: Change, line: bytes) -> int:
        key = self._key(change.stream, change.unit)
        self._touched[change.stream].append(change.number)
        return self.writer.log.take(
            (
                bytes.fromhex(change.id),
                key,
                change.number,
                bytes.fromhex(change.record),
                change.type,
                int(change.privacy == "sensitive"),
                line,
            )
        )

    def _take_purged(self, purged: Purged, known: bool) -> None:
        if not self.sender.own_union:
            raise Refused("change.form")
        if known:
            self._to_purge.append(purged)
            self.result.known += 1
            return
        key = self._key(purged.stream, purged.unit)
        self._touched[purged.stream].append(purged.number)
        row = (
            bytes.fromhex(purged.id),
            key,
            purged.number,
            bytes.fromhex(purged.record),
            purged.type,
            1,
            None,
        )
        self.writer.log.take(row)
        self.result.purged += 1

    def _purge_known(self) -> None:
        """Remove texts that another PC of this union has purged, once the change that clears them is here:
        before that the record's values would hang in the air."""
        for purged in self._to_purge:
            changes = changes_of(self._connection, purged.type, purged.record, purged.unit)
            found = next((change for change in changes if change.id == purged.id), None)
            if found is None or found.privacy != Privacy.SENSITIVE.value:
                continue
            if any(found.id in fold(changes).head_ids(name) for name in found.fields):
                continue
            self._connection.exec_driver_sql(
                "INSERT INTO purge (record, act) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (bytes.fromhex(purged.record), self.writer.log.act),
            )
            self._connection.exec_driver_sql(
                "UPDATE change SET body = NULL WHERE id = ?", (bytes.fromhex(purged.id),)
            )

    def _set_aside(self, change: Change, line: bytes, reason: str) -> None:
        inserted = self._connection.exec_driver_sql(
            "INSERT INTO quarantine (id, sender, reason, time, type, record, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                bytes.fromhex(change.id),
                bytes.fromhex(self.sender.unit),
                reason,
                self.writer.log.time,
                change.type,
                bytes.fromhex(change.record),
                line,
            ),
        )
        self.result.quarantined += inserted.rowcount

    def _fold(self, existing: set[bytes]) -> None:
        rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for (record_type, record, unit), found in self._fresh.items():
            self.writer.changed[record_type].add(record)
            if bytes.fromhex(record) in existing:
                deleted = any(
                    change.fields.get(ALIVE) and not change.fields[ALIVE].value for change, _ in found
                )
                folded = refold(self._connection, record_type, record, unit)
                self.result.count(record_type, "deleted" if deleted and not folded.alive else "changed")
                self.result.conflicts += len(folded.conflicts)
                continue
            self.result.count(record_type, "new")
            folded = fold(change for change, _ in found)
            if folded.conflicts:
                write_conflicts(self._connection, record_type, (record, unit), folded)
                self.result.conflicts += len(folded.conflicts)
            if record_type in RECORDS:
                keys = (bytes.fromhex(record), bytes.fromhex(unit))
                values = shaped(record_type, folded.values)
                seq = max(seq for _, seq in found)
                rows[record_type].append(codec_of(record_type).row(keys, folded.alive, seq, values))
        for record_type, new in rows.items():
            insert_rows(self._connection, record_type, new)

    def _move_streams(self) -> None:
        for name, numbers in self._touched.items():
            key = self._keys[name]
            advance(self._connection, key, (min(numbers), max(numbers)))
            state = self._connection.exec_driver_sql(
                "SELECT number, highest, forked FROM stream WHERE key = ?", (key,)
            ).one()
            if state.forked:
                self.result.forked.append(name)
            elif state.highest > state.number:
                self.result.missing[name] = (state.number + 1, state.highest)


def line_identity(line: bytes) -> bytes:
    """The change id a line of a package stands for, purged or whole; for checking the chain of heads."""
    return bytes.fromhex(read_purged(line).id) if is_purged(line) else identity(line)
