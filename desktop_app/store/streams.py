"""Where streams stand: their gapless part, forks, and what a peer has acknowledged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import Purged, audience_of, next_head, purged_line
from desktop_app.store.log import set_position


@dataclass(frozen=True, slots=True)
class StreamState:
    """One stream as this book has it: ``number`` and ``head`` of the gapless part, the ``highest`` number
    met, and whether two branches of it were met."""

    key: int
    name: str
    unit: str
    number: int
    head: bytes
    highest: int
    forked: bool

    @property
    def missing(self) -> tuple[int, int] | None:
        """The first and last number that is waited for, or None."""
        return (self.number + 1, self.highest) if self.highest > self.number and not self.forked else None


@dataclass(frozen=True, slots=True)
class Range:
    """The part of a stream that a package carries: numbers ``first``–``last``, the head before (empty also
    when this book does not know it) and after."""

    stream: str
    first: int
    last: int
    previous_head: bytes
    head: bytes
    lines: tuple[bytes, ...]


def streams(connection: Connection, unit: str | None = None) -> list[StreamState]:
    """All streams this book knows, or those of one unit, in order of their names."""
    sql = "SELECT key, name, unit, number, head, highest, forked FROM stream"
    rows = (
        connection.exec_driver_sql(f"{sql} ORDER BY name")
        if unit is None
        else connection.exec_driver_sql(f"{sql} WHERE unit = ? ORDER BY name", (bytes.fromhex(unit),))
    )
    return [_state(row) for row in rows]


def gaps(connection: Connection, state: StreamState) -> list[tuple[int, int]]:
    """The numbers that are waited for in a stream: first and last of every gap, in order."""
    rows = connection.exec_driver_sql(
        "SELECT number + 1, later - 1 FROM (SELECT number, lead(number) OVER (ORDER BY number) AS later"
        " FROM (SELECT 0 AS number UNION SELECT number FROM change WHERE stream = ?))"
        " WHERE later > number + 1 ORDER BY number",
        (state.key,),
    )
    return [(int(row[0]), int(row[1])) for row in rows]


def last_change(connection: Connection) -> int:
    """How many changes this book has met; it only grows, so a lower number is an older copy of the book."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM change").scalar_one())


def held(state: StreamState) -> tuple[int, bytes]:
    """What this book may say it holds of a stream: its gapless part. Of a stream with a gap or two branches
    it says that it holds nothing, so that the next package brings the whole of it."""
    return (0, b"") if state.forked or state.missing else (state.number, state.head)


def _state(row: Any) -> StreamState:
    return StreamState(row.key, row.name, row.unit.hex(), row.number, row.head, row.highest, bool(row.forked))


def stream_named(connection: Connection, name: str) -> StreamState | None:
    """One stream by its name, or None."""
    row = connection.exec_driver_sql(
        "SELECT key, name, unit, number, head, highest, forked FROM stream WHERE name = ?", (name,)
    ).first()
    return None if row is None else _state(row)


def have(connection: Connection, unit: str, audiences: Sequence[str]) -> dict[str, tuple[int, bytes]]:
    """What this book holds of a unit's streams for the given audiences: the acknowledgement."""
    return {
        state.name: held(state)
        for state in streams(connection, unit)
        if audience_of(state.name) in audiences and state.highest
    }


def advance(connection: Connection, key: int, touched: tuple[int, int]) -> None:
    """After changes with numbers in ``touched`` came into a stream: move its gapless part on, note forks."""
    forked = connection.exec_driver_sql(
        "SELECT min(number) FROM (SELECT number FROM change WHERE stream = ? AND number BETWEEN ? AND ?"
        " GROUP BY number HAVING count(*) > 1)",
        (key, *touched),
    ).scalar()
    connection.exec_driver_sql(
        "UPDATE stream SET highest = max(highest, ?), forked = max(forked, ?) WHERE key = ?",
        (touched[1], int(forked is not None), key),
    )
    state = connection.exec_driver_sql("SELECT number, head, forked FROM stream WHERE key = ?", (key,)).one()
    if state.forked:
        return
    number, head = state.number, state.head
    for row in connection.exec_driver_sql(
        "SELECT number, id FROM change WHERE stream = ? AND number > ? ORDER BY number", (key, number)
    ):
        if row.number != number + 1:
            break
        number, head = row.number, next_head(head, row.id)
    if number != state.number:
        set_position(connection, key, number, head)


def head_at(connection: Connection, state: StreamState, number: int) -> bytes | None:
    """The head of a stream after ``number`` changes; None when this book has not got that far."""
    if number > state.number:
        return None
    if number == state.number:
        return state.head
    if number == 0:
        return b""
    mark = connection.exec_driver_sql(
        "SELECT number, head FROM stream_mark WHERE stream = ? AND number <= ? ORDER BY number DESC LIMIT 1",
        (state.key, number),
    ).first()
    at, head = (mark.number, mark.head) if mark else (0, b"")
    for row in connection.exec_driver_sql(
        "SELECT id FROM change WHERE stream = ? AND number > ? AND number <= ? ORDER BY number",
        (state.key, at, number),
    ):
        head = next_head(head, row.id)
    return bytes(head)


def acknowledge(
    connection: Connection, peer: tuple[str, str], received: Mapping[str, tuple[int, bytes]]
) -> int:
    """Write down what the peer (unit, device) says it has. A number counts only with a matching head; one
    that does not match means its book went another way, and 0 that it lacks something: start over. Any other
    lower number comes from an older package and takes nothing back.

    Returns how many streams are acknowledged up to their end.
    """
    complete = 0
    for name, (number, head) in received.items():
        state = stream_named(connection, name)
        if state is None:
            continue
        matches = not state.forked and head_at(connection, state, number) == head
        connection.exec_driver_sql(
            "INSERT INTO peer_ack (unit, device, stream, number, head) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (unit, device, stream) DO UPDATE SET number = excluded.number, head = excluded.head"
            " WHERE excluded.number = 0 OR excluded.number > peer_ack.number",
            (bytes.fromhex(peer[0]), peer[1], state.name, number if matches else 0, head if matches else b""),
        )
        complete += matches and number == state.number
    return complete


def acknowledged(connection: Connection, unit: str, stream: str) -> int:
    """Up to which number every living device of a unit has acknowledged a stream; 0 when none has.

    A device that another one replaced (restored or copied books) counts no more. A PC of the own union, or
    one that has sent packages, and never mentioned the stream has nothing of it; one that only stands in its
    union's connection file hears of it from the others there.
    """
    rows = connection.exec_driver_sql(
        "SELECT a.number FROM peer_ack a LEFT JOIN device d ON d.id = a.device"
        " WHERE a.unit = ?1 AND a.stream = ?2 AND coalesce(d.state, '') NOT IN ('replaced', 'revoked')"
        " UNION ALL SELECT 0 FROM device d WHERE d.unit = ?1"
        " AND (d.state = 'own' OR d.state = 'confirmed' AND EXISTS (SELECT 1 FROM package_log p"
        " WHERE p.device = d.id AND p.direction = 'in' AND p.state = 'received'))"
        " AND d.id <> (SELECT value FROM book WHERE name = 'device') AND d.id <> substr(?2, 1, 16)"
        " AND NOT EXISTS (SELECT 1 FROM peer_ack a WHERE a.device = d.id AND a.stream = ?2)",
        (bytes.fromhex(unit), stream),
    ).all()
    return min((int(row.number) for row in rows), default=0)


def mark_forked(connection: Connection, key: int) -> None:
    """Note that two branches of a stream exist, though this book holds only one of them."""
    connection.exec_driver_sql("UPDATE stream SET forked = 1 WHERE key = ?", (key,))


def pending(
    connection: Connection, unit: str, audiences: Sequence[str], *, everything: bool = False
) -> Iterator[Range]:
    """What of this book's streams for ``audiences`` the peer unit has not acknowledged, stream by stream.

    A forked stream is sent whole: a peer whose head still matches must get the other branch too.
    """
    for state in streams(connection):
        if audience_of(state.name) not in audiences:
            continue
        base = 0 if everything or state.forked else acknowledged(connection, unit, state.name)
        yield from _ranges(connection, state, base)


def _ranges(connection: Connection, state: StreamState, base: int) -> Iterator[Range]:
    """What lies behind ``base``, one range per run without a gap; of a run behind a gap the head before is
    not known and stays empty."""
    rows = connection.exec_driver_sql(
        "SELECT number, id, record, type, body FROM change WHERE stream = ? AND number > ?"
        " ORDER BY number, seq",
        (state.key, base),
    ).all()
    runs: list[list[Any]] = []
    for row in rows:
        if not runs or row.number > runs[-1][-1].number + 1:
            runs.append([])
        runs[-1].append(row)
    for run in runs:
        known = run[0].number == base + 1
        previous = head = (head_at(connection, state, base) or b"") if known else b""
        for row in run:
            head = next_head(head, row.id)
        lines = tuple(row.body or _purged(state, row) for row in run)
        yield Range(state.name, run[0].number, run[-1].number, previous, head, lines)


def _purged(state: StreamState, row: Any) -> bytes:
    return purged_line(Purged(row.id.hex(), state.name, row.number, row.record.hex(), row.type, state.unit))
