"""What this book knows of other books: unions it exchanges with, their devices, and the package journal.

Local facts, not records: they say what happened on this PC and never travel.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

UPPER, LOWER = "upper", "lower"
# A device of the own union, one whose sender was confirmed, one that waits for it, one that another
# replaced, one that must be believed no more.
OWN, CONFIRMED, WAITING, REPLACED, REVOKED = "own", "confirmed", "waiting", "replaced", "revoked"


_JOURNAL = (
    "SELECT id, package, direction, kind, unit, device, file, sha256, state, time, counts, code"
    " FROM package_log"
)


@dataclass(frozen=True, slots=True)
class Peer:
    """A union this book exchanges packages with. ``role``: it is "upper" or "lower" seen from here;
    ``recovery``: the age recipient of its recovery sheet."""

    unit: str
    name: str
    role: str
    recovery: str | None
    since: str


@dataclass(frozen=True, slots=True)
class Device:
    """A PC that may sign for its union: ``sign`` Ed25519 public key (hex), ``age`` recipient."""

    id: str
    unit: str
    name: str
    sign: str
    age: str
    state: str
    replaces: str | None
    since: str


@dataclass(frozen=True, slots=True)
class LoggedPackage:
    """One line of the package journal. ``direction`` "in" or "out"; ``state``: made, received, waiting,
    acknowledged; ``code``: the receipt code people read over the phone."""

    id: int
    package: str
    direction: str
    kind: str
    unit: str
    device: str
    file: str
    sha256: bytes
    state: str
    time: str
    counts: Mapping[str, int]
    code: str


def peers(connection: Connection) -> list[Peer]:
    """All unions this book exchanges with, by name."""
    rows = connection.exec_driver_sql("SELECT * FROM peer ORDER BY name, unit")
    return [_peer(row) for row in rows]


def peer(connection: Connection, unit: str) -> Peer | None:
    """One union this book exchanges with, or None."""
    row = connection.exec_driver_sql("SELECT * FROM peer WHERE unit = ?", (bytes.fromhex(unit),)).first()
    return None if row is None else _peer(row)


def save_peer(connection: Connection, value: Peer) -> None:
    """Add a union or bring its name and recovery recipient up to date."""
    connection.exec_driver_sql(
        "INSERT INTO peer (unit, name, role, recovery, since) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (unit) DO UPDATE SET name = excluded.name, role = excluded.role,"
        " recovery = coalesce(excluded.recovery, recovery)",
        (bytes.fromhex(value.unit), value.name, value.role, value.recovery, value.since),
    )


def devices(connection: Connection, unit: str | None = None) -> list[Device]:
    """The devices of a unit, or all, oldest first."""
    if unit is None:
        rows = connection.exec_driver_sql("SELECT * FROM device ORDER BY since, id")
    else:
        rows = connection.exec_driver_sql(
            "SELECT * FROM device WHERE unit = ? ORDER BY since, id", (bytes.fromhex(unit),)
        )
    return [_device(row) for row in rows]


def device(connection: Connection, device_id: str) -> Device | None:
    """One device, or None."""
    row = connection.exec_driver_sql("SELECT * FROM device WHERE id = ?", (device_id,)).first()
    return None if row is None else _device(row)


def save_device(connection: Connection, value: Device) -> None:
    """Add a device or change its state and name; its keys never change. The one it replaces steps back."""
    connection.exec_driver_sql(
        "INSERT INTO device (id, unit, name, sign, age, state, replaces, since)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, name = excluded.name",
        (
            value.id,
            bytes.fromhex(value.unit),
            value.name,
            value.sign,
            value.age,
            value.state,
            value.replaces,
            value.since,
        ),
    )
    if value.replaces:
        connection.exec_driver_sql(
            "UPDATE device SET state = ? WHERE id = ? AND unit = ? AND state <> ?",
            (REPLACED, value.replaces, bytes.fromhex(value.unit), REVOKED),
        )


def log_package(connection: Connection, entry: LoggedPackage, body: bytes | None = None) -> int:
    """Write a line of the journal; ``body`` keeps the bytes of a package that waits for its sender."""
    result = connection.exec_driver_sql(
        "INSERT INTO package_log (package, direction, kind, unit, device, file, sha256, state, time, counts,"
        " code, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.package,
            entry.direction,
            entry.kind,
            bytes.fromhex(entry.unit),
            entry.device,
            entry.file,
            entry.sha256,
            entry.state,
            entry.time,
            json.dumps(dict(entry.counts), sort_keys=True),
            entry.code,
            body,
        ),
    )
    return int(result.lastrowid)


def journal(connection: Connection) -> list[LoggedPackage]:
    """The package journal, newest first."""
    return [_logged(row) for row in connection.exec_driver_sql(f"{_JOURNAL} ORDER BY id DESC")]


def journal_entry(connection: Connection, sha256: bytes) -> LoggedPackage | None:
    """The journal line of a package with these bytes that came in before, or None."""
    row = connection.exec_driver_sql(
        f"{_JOURNAL} WHERE sha256 = ? AND direction = 'in' ORDER BY id DESC LIMIT 1", (sha256,)
    ).first()
    return None if row is None else _logged(row)


def waiting_body(connection: Connection, entry: int) -> bytes | None:
    """The kept bytes of a package whose sender is not confirmed yet."""
    body = connection.exec_driver_sql("SELECT body FROM package_log WHERE id = ?", (entry,)).scalar()
    return bytes(body) if body is not None else None


def set_package_state(
    connection: Connection, entry: int, state: str, counts: Mapping[str, int] | None = None
) -> None:
    """Move a journal line on; the kept bytes are let go once the package was taken in."""
    connection.exec_driver_sql(
        "UPDATE package_log SET state = ?, counts = coalesce(?, counts), body = NULL WHERE id = ?",
        (state, None if counts is None else json.dumps(dict(counts), sort_keys=True), entry),
    )


def acknowledge_packages(connection: Connection, unit: str, but: Collection[str] = ()) -> None:
    """Note that a union has everything the packages made for it held, ``but`` those of some devices."""
    marks = ", ".join("?" * len(but))
    connection.exec_driver_sql(
        "UPDATE package_log SET state = 'acknowledged'"
        f" WHERE direction = 'out' AND state = 'made' AND unit = ? AND device NOT IN ({marks})",
        (bytes.fromhex(unit), *but),
    )


def _peer(row: Any) -> Peer:
    return Peer(row.unit.hex(), row.name, row.role, row.recovery, row.since)


def _device(row: Any) -> Device:
    return Device(row.id, row.unit.hex(), row.name, row.sign, row.age, row.state, row.replaces, row.since)


def _logged(row: Any) -> LoggedPackage:
    return LoggedPackage(
        row.id,
        row.package,
        row.direction,
        row.kind,
        row.unit.hex(),
        row.device,
        row.file,
        row.sha256,
        row.state,
        row.time,
        json.loads(row.counts),
        row.code,
    )
