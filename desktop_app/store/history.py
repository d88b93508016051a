"""What happened to a record, field by field: who, when, from what, to what."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.change import Change, audience_of, parse_line
from desktop_app.domain.record import Value


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one change. ``old`` holds every value it replaced (several after a conflict; empty for
    the first); ``published`` marks the copy that went out in a package; ``purged``: the text was removed."""

    time: str
    actor: str
    device: str
    act: str
    field: str
    old: tuple[Value, ...]
    new: Value
    change: str
    published: bool = False
    purged: bool = False


_ROWS = (
    "SELECT c.seq, c.id, c.body, a.kind, a.time, a.actor, a.device, s.name AS stream"
    " FROM change c JOIN act a ON a.id = c.act JOIN stream s ON s.key = c.stream"
    " WHERE c.record = ? ORDER BY c.seq"
)


def history_of(connection: Connection, record: str) -> list[FieldChange]:
    """The history of a record, oldest first as this book learnt of it."""
    found: list[FieldChange] = []
    values: dict[tuple[str, str], Value] = {}
    for row in connection.exec_driver_sql(_ROWS, (bytes.fromhex(record),)):
        published = audience_of(row.stream) != "own"
        if row.body is None:
            device = row.stream.partition(".")[0]
            found.append(
                FieldChange(
                    row.time, row.actor, device, row.kind, "", (), None, row.id.hex(), published, purged=True
                )
            )
            continue
        change = parse_line(row.body)
        found.extend(_lines(change, row.kind, values, published))
    return found


def _lines(
    change: Change, act: str, values: dict[tuple[str, str], Value], published: bool
) -> list[FieldChange]:
    lines = []
    for name, entry in change.fields.items():
        old = tuple(values[name, seen] for seen in entry.seen if (name, seen) in values)
        values[name, change.id] = entry.value
        lines.append(
            FieldChange(
                change.time,
                change.actor,
                change.stream.partition(".")[0],
                act,
                name,
                old,
                entry.value,
                change.id,
                published,
            )
        )
    return lines
