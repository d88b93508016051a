"""Changes from elsewhere: stored as they came, folded in, and what is not the sender's to say set aside."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain import canonical
from desktop_app.domain.change import ALIVE, Change, fold, identity, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.store.codec import codec_of
from desktop_app.store.log import stream_key
from desktop_app.store.refold import insert_rows, refold, shaped, write_conflicts
from desktop_app.store.streams import advance
from desktop_app.store.writer import Writer

_HEX32 = re.compile(r"[0-9a-f]{32}")


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


@dataclass(frozen=True, slots=True)
class _Purged:
    id: str
    stream: str
    number: int
    record: str
    type: str
    unit: str


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
    _seen: set[str] = field(default_factory=set)

    @property
    def _connection(self) -> Connection:
        return self.writer.log.connection

    def run(self, lines: Iterable[bytes]) -> Received:
        for line in lines:
            if line.startswith(b'{"number":'):
                self._take_purged(_parse_purged(line))
                continue
            change = parse_line(line)
            if self._is_known(change.id):
                self.result.known += 1
                continue
            reason = self._why_aside(change)
            if reason is not None:
                self._set_aside(change, line, reason)
                continue
            self._fresh.setdefault((change.type, change.record, change.unit), []).append(
                (change, self._take(change, line))
            )
            self.result.new += 1
        existing = self._existing()
        self.writer.log.flush()
        self._fold(existing)
        self._move_streams()
        return self.result

    def _is_known(self, change_id: str) -> bool:
        if change_id in self._seen:
            return True
        self._seen.add(change_id)
        found = self._connection.exec_driver_sql(
            "SELECT 1 FROM change WHERE id = ?", (bytes.fromhex(change_id),)
        )
        return found.first() is not None

    def _why_aside(self, change: Change) -> str | None:
        """Ownership is one equality: only a union's own devices may change its records (design.md §2)."""
        if self.sender.own_union:
            return None
        if change.unit != self.sender.unit:
            return "foreign_record"
        owner = self._owner(change.stream)
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

    def _take_purged(self, purged: _Purged) -> None:
        if not self.sender.own_union:
            raise Refused("change.form")
        record = bytes.fromhex(purged.record)
        if self._is_known(purged.id):
            self._connection.exec_driver_sql(
                "INSERT INTO purge (record, act) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (record, self.writer.log.act),
            )
            self._connection.exec_driver_sql(
                "UPDATE change SET body = NULL WHERE id = ? AND sensitive = 1 AND body IS NOT NULL",
                (bytes.fromhex(purged.id),),
            )
            self.result.known += 1
            return
        key = self._key(purged.stream, purged.unit)
        self._touched[purged.stream].append(purged.number)
        self.writer.log.take((bytes.fromhex(purged.id), key, purged.number, record, purged.type, 1, None))
        self.result.purged += 1

    def _existing(self) -> set[tuple[str, str, str]]:
        """Which of the touched records had changes in this book before."""
        return {
            identity_
            for identity_ in self._fresh
            if self._connection.exec_driver_sql(
                "SELECT 1 FROM change WHERE record = ? LIMIT 1", (bytes.fromhex(identity_[1]),)
            ).first()
        }

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

    def _fold(self, existing: set[tuple[str, str, str]]) -> None:
        rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for (record_type, record, unit), found in self._fresh.items():
            self.writer.changed[record_type].add(record)
            if (record_type, record, unit) in existing:
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


def _parse_purged(line: bytes) -> _Purged:
    data = canonical.decode(line)
    if not isinstance(data, dict) or set(data) != {"number", "purged", "record", "stream", "type", "unit"}:
        raise Refused("change.form")
    texts = [data[name] for name in ("purged", "stream", "record", "type", "unit")]
    if not all(isinstance(text, str) for text in texts) or not isinstance(data["number"], int):
        raise Refused("change.form")
    if not all(_HEX32.fullmatch(data[name]) for name in ("record", "unit")):
        raise Refused("change.form")
    if not re.fullmatch(r"[0-9a-f]{40}", data["purged"]):
        raise Refused("change.form")
    return _Purged(data["purged"], data["stream"], data["number"], data["record"], data["type"], data["unit"])


def line_identity(line: bytes) -> bytes:
    """The change id a line of a package stands for, purged or whole; for checking the chain of heads."""
    if line.startswith(b'{"number":'):
        return bytes.fromhex(_parse_purged(line).id)
    return identity(line)
