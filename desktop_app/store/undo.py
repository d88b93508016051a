"""Undo and redo of named acts: never a rollback, always further changes that name exactly the act's own.

What was replaced since stays as it is and is listed. A copy published in a package carries the act's value
on, so undo after an export is an ordinary correction in the next package (design.md §2, §7).
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import ALIVE, OWN, Change, fold, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Privacy
from desktop_app.progress import Progress, silent
from desktop_app.store.log import Act, act_of
from desktop_app.store.refold import changes_of
from desktop_app.store.reversal import Reversal
from desktop_app.store.reversal import Touched as Touched
from desktop_app.store.reversal import UndoReport as UndoReport
from desktop_app.store.writer import Writer

UNDO, REDO = "undo", "redo"


def act_by_id(connection: Connection, act: int) -> Act:
    """An act by its number. Raises ``Refused("undo.nothing")``."""
    row = connection.exec_driver_sql("SELECT * FROM act WHERE id = ?", (act,)).first()
    if row is None:
        raise Refused("undo.nothing")
    return act_of(row)


def stacks(connection: Connection, device: str) -> tuple[list[Act], list[Act]]:
    """The acts this device can undo and redo, the next one last."""
    undo: list[Act] = []
    redo: list[Act] = []
    rows = connection.exec_driver_sql(
        "SELECT * FROM act WHERE device = ? AND undoable = 1 ORDER BY id", (device,)
    )
    for act in map(act_of, rows):
        if act.kind == UNDO:
            undo[:] = [other for other in undo if other.id != act.undoes]
            redo.append(act)
        elif act.kind == REDO:
            redo[:] = [other for other in redo if other.id != act.undoes]
            undo.append(act)
        else:
            undo.append(act)
            redo.clear()
    return undo, redo


def next_undo(connection: Connection, device: str) -> Act:
    """The last act of this PC that can be undone. Raises ``Refused("undo.nothing")``."""
    undo, _ = stacks(connection, device)
    if not undo:
        raise Refused("undo.nothing")
    return undo[-1]


def next_redo(connection: Connection, device: str) -> Act:
    """The undo that a redo would take back. Raises ``Refused("redo.nothing")``."""
    _, redo = stacks(connection, device)
    if not redo:
        raise Refused("redo.nothing")
    return redo[-1]


def check_undoable(connection: Connection, act: Act, device: str) -> None:
    """Raise ``Refused`` when this act cannot be undone here."""
    if act.device != device:
        raise Refused("undo.foreign")
    if not act.undoable:
        raise Refused("undo.not_undoable", act=act.kind)
    undo, redo = stacks(connection, device)
    if act.id not in {other.id for other in (*undo, *redo)}:
        raise Refused("undo.already")


def undo_act(writer: Writer, act: Act, progress: Progress = silent) -> UndoReport:
    """Take back one act inside the current write transaction."""
    report = UndoReport(act)
    untouched = _made_and_left_alone(writer, act.id)
    writer.trash_many(untouched, progress)
    report.reversed += [Touched(record_type, record, ALIVE) for record_type, record in untouched]
    reversing = _reversing_acts(writer)
    unsettled: list[tuple[str, str, bool]] = []
    records = _records_of(writer, act.id)
    for place, ((record_type, record), ids) in enumerate(records.items()):
        progress(place, len(records))
        if (record_type, record) not in untouched:
            changes = _with_acts(writer, record_type, record)
            Reversal(writer, report, record_type, record, changes, ids, reversing, unsettled).run()
    for record_type, record, stays_hidden in unsettled:
        writer.settle(record_type, record, stays_hidden=stays_hidden)
    return report


def _records_of(writer: Writer, act: int) -> Mapping[tuple[str, str], set[str]]:
    rows = writer.log.connection.exec_driver_sql(
        "SELECT c.id, c.type, c.record FROM change c JOIN stream s ON s.key = c.stream"
        " WHERE c.act = ? AND s.name = ? ORDER BY c.seq DESC",
        (act, f"{writer.log.author.device}.{OWN}"),
    )
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        found[row.type, row.record.hex()].add(row.id.hex())
    return found


def _made_and_left_alone(writer: Writer, act: int) -> dict[tuple[str, str], list[str]]:
    """The records that have no change but the act's own: (type, id) → ids of those changes."""
    rows = writer.log.connection.exec_driver_sql(
        "SELECT c.type, c.record, c.id FROM change c WHERE c.act = ? AND c.body IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM change o WHERE o.record = c.record"
        " AND (o.act <> c.act OR o.type <> c.type OR o.body IS NULL)) ORDER BY c.seq DESC",
        (act,),
    )
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        found[row.type, row.record.hex()].append(row.id.hex())
    return found


def _reversing_acts(writer: Writer) -> dict[int, int]:
    rows = writer.log.connection.exec_driver_sql("SELECT id, undoes FROM act WHERE undoes IS NOT NULL")
    return {row.id: row.undoes for row in rows}


def _with_acts(writer: Writer, record_type: str, record: str) -> list[tuple[Change, int]]:
    rows = writer.log.connection.exec_driver_sql(
        "SELECT body, act FROM change WHERE record = ? AND type = ? AND body IS NOT NULL ORDER BY seq",
        (bytes.fromhex(record), record_type),
    )
    unit = writer.log.author.unit
    return [(change, row.act) for row in rows if (change := parse_line(row.body)).unit == unit]


SENSITIVE = Privacy.SENSITIVE.value


def purge_sensitive(writer: Writer, record_type: str, record: str) -> int:
    """Remove the text of all sensitive changes of a record for ever, leaving their ids and the chain.

    A clearing change first names every one of them, so the fold stays the same once the bodies are gone.
    Returns how many bodies were removed. Older backups still hold them.
    """
    connection = writer.log.connection
    changes = changes_of(connection, record_type, record, writer.log.author.unit)
    named: dict[str, set[str]] = defaultdict(set)
    gone = [change for change in changes if change.privacy == SENSITIVE]
    for change in gone:
        for name, entry in change.fields.items():
            # What an earlier purge had named is named again: its clearing change loses its body, too.
            named[name].update(entry.seen, (change.id,))
    if not named:
        return 0
    hidden = not fold(changes).alive
    fields: dict[str, list[Any]] = {name: [None, *sorted(ids)] for name, ids in named.items()}
    writer.append(OWN, record_type, record, SENSITIVE, fields)
    writer.settle(record_type, record, stays_hidden=hidden)
    key = bytes.fromhex(record)
    connection.exec_driver_sql(
        "INSERT INTO purge (record, act) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET act = excluded.act",
        (key, writer.log.act),
    )
    connection.exec_driver_sql(
        "UPDATE change SET body = NULL WHERE id = ?", [(bytes.fromhex(change.id),) for change in gone]
    )
    return len(gone)
