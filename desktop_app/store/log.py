"""Appending to the change log: acts, streams, and the two statements every write ends in."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import (
    LineFrame,
    fields_text,
    frame_of,
    identity,
    line_of,
    next_head,
    stream_name,
)
from desktop_app.domain.record import Value

_INSERT_CHANGE = (
    "INSERT INTO change (seq, id, stream, number, act, record, type, sensitive, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes here: this PC's device id (16 hex digits), the own unit's id, the officer's name."""

    device: str
    unit: str
    actor: str


@dataclass(frozen=True, slots=True)
class Act:
    """One named step: a saved form, an import, a print run. ``kind`` names its sentence (``act.…``)."""

    id: int
    kind: str
    params: Mapping[str, Value]
    time: str
    actor: str
    device: str
    undoable: bool
    undoes: int | None


def act_of(row: Any) -> Act:
    """An act from a row of the table ``act``."""
    return Act(
        row.id,
        row.kind,
        json.loads(row.params),
        row.time,
        row.actor,
        row.device,
        bool(row.undoable),
        row.undoes,
    )


@dataclass(slots=True)
class _Position:
    """Where an own stream stands inside this transaction."""

    key: int
    name: str
    number: int
    head: bytes
    moved: bool = False


@dataclass(slots=True)
class Log:
    """The log inside one write transaction. Lines wait in memory and are inserted together by ``flush``."""

    connection: Connection
    author: Author
    time: str
    act: int = 0
    _next_seq: int = 0
    _act_begins: int = 0
    _must_change: bool = False
    _positions: dict[str, _Position] = field(default_factory=dict)
    _frames: dict[tuple[str, str, str, str], LineFrame] = field(default_factory=dict)
    _waiting: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        highest = self.connection.exec_driver_sql("SELECT max(seq) FROM change").scalar()
        self._next_seq = (highest or 0) + 1

    def begin_act(
        self, kind: str, params: Mapping[str, Value], *, undoable: bool = True, undoes: int | None = None
    ) -> int:
        """Start a named step; every change until the next one belongs to it."""
        result = self.connection.exec_driver_sql(
            "INSERT INTO act (kind, params, time, actor, device, undoable, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                kind,
                json.dumps(params, ensure_ascii=False),
                self.time,
                self.author.actor,
                self.author.device,
                int(undoable),
                undoes,
            ),
        )
        self.act = int(result.lastrowid)
        self._act_begins = self._next_seq
        # An undo that could put nothing back is done all the same, or the next one would try it again.
        self._must_change = undoable and undoes is None
        return self.act

    @property
    def idle(self) -> bool:
        """Whether the act is there to be undone and has nothing in it so far."""
        return self._must_change and self._next_seq == self._act_begins

    def end_act(self) -> None:
        """Write what waits, and forget an act that changed nothing: undo would seem to do nothing."""
        self.flush()
        if self.idle:
            self.connection.exec_driver_sql("DELETE FROM act WHERE id = ?", (self.act,))

    def append(
        self,
        audience: str,
        record_type: str,
        identity_: tuple[str, str],
        privacy: str,
        fields: Mapping[str, Sequence[Any]],
    ) -> tuple[int, str]:
        """Append one change to this device's stream for ``audience``; ``identity_`` is (record, unit).

        Returns its seq in this file and its id (hex).
        """
        return self.append_text(audience, record_type, identity_, privacy, fields_text(fields))

    def append_text(
        self, audience: str, record_type: str, identity_: tuple[str, str], privacy: str, fields: str
    ) -> tuple[int, str]:
        """Like ``append``, for ``fields`` already written out in the form of ``fields_text``."""
        position = self._positions.get(audience) or self._position(audience)
        frame = self._frame(position, record_type, identity_[1], privacy)
        line = line_of(frame, position.number + 1, identity_[0], fields)
        position.number += 1
        change_id = identity(line)
        position.head = next_head(position.head, change_id)
        position.moved = True
        seq = self._next_seq
        self._next_seq += 1
        self._waiting.append(
            (
                seq,
                change_id,
                position.key,
                position.number,
                self.act,
                bytes.fromhex(identity_[0]),
                record_type,
                int(privacy == "sensitive"),
                line,
            )
        )
        return seq, change_id.hex()

    def take(self, row: tuple[Any, ...]) -> int:
        """Queue a change made elsewhere: (id, stream key, number, record, type, sensitive, line).

        Returns its seq.
        """
        seq = self._next_seq
        self._next_seq += 1
        self._waiting.append((seq, *row[:3], self.act, *row[3:]))
        return seq

    def flush(self) -> None:
        """Insert the waiting changes and write down where the own streams stand now."""
        if self._waiting:
            self.connection.exec_driver_sql(_INSERT_CHANGE, self._waiting)
            self._waiting = []
        for position in self._positions.values():
            if position.moved:
                set_position(self.connection, position.key, position.number, position.head)
                position.moved = False

    def own_position(self) -> tuple[int, bytes]:
        """Number and head of this device's own stream, after what was appended so far."""
        position = self._positions.get("own") or self._position("own")
        return position.number, position.head

    def _frame(self, position: _Position, record_type: str, unit: str, privacy: str) -> LineFrame:
        key = (position.name, record_type, unit, privacy)
        found = self._frames.get(key)
        if found is None:
            found = self._frames[key] = frame_of(
                stream=position.name,
                time=self.time,
                actor=self.author.actor,
                type=record_type,
                unit=unit,
                privacy=privacy,
            )
        return found

    def _position(self, audience: str) -> _Position:
        name = stream_name(self.author.device, audience)
        key = stream_key(self.connection, name, self.author.unit)
        row = self.connection.exec_driver_sql("SELECT number, head FROM stream WHERE key = ?", (key,)).one()
        found = _Position(key, name, row.number, row.head)
        self._positions[audience] = found
        return found


def stream_key(connection: Connection, name: str, unit: str) -> int:
    """The key of a stream, made when it is met for the first time."""
    key = connection.exec_driver_sql("SELECT key FROM stream WHERE name = ?", (name,)).scalar()
    if key is not None:
        return int(key)
    result = connection.exec_driver_sql(
        "INSERT INTO stream (name, unit) VALUES (?, ?)", (name, bytes.fromhex(unit))
    )
    return int(result.lastrowid)


def set_position(connection: Connection, key: int, number: int, head: bytes) -> None:
    """Write down the gapless part of a stream, and mark its head for later comparison."""
    connection.exec_driver_sql(
        "UPDATE stream SET number = ?, head = ?, highest = max(highest, ?) WHERE key = ?",
        (number, head, number, key),
    )
    connection.exec_driver_sql(
        "INSERT INTO stream_mark (stream, number, head) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (key, number, head),
    )
