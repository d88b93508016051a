"""Undo and redo of named acts: never a rollback, always further changes that name exactly the act's own.

What was replaced since stays as it is and is listed. A copy published in a package carries the act's value
on, so undo after an export is an ordinary correction in the next package (design.md §2, §7).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import ALIVE, OWN, Change, Entry, audience_of, fold
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Privacy, Value
from desktop_app.store.log import Act, act_of
from desktop_app.store.refold import changes_of
from desktop_app.store.writer import Writer

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True)
class Touched:
    """One field (or, with ``field`` "alive", a whole record) that undo looked at."""

    type: str
    record: str
    field: str


@dataclass(slots=True)
class UndoReport:
    """What undo did: put back, left because edited since, and could not (text purged meanwhile)."""

    act: Act
    reversed: list[Touched] = field(default_factory=list)
    kept: list[Touched] = field(default_factory=list)
    refused: list[Touched] = field(default_factory=list)


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


def undo_act(writer: Writer, act: Act) -> UndoReport:
    """Take back one act inside the current write transaction."""
    report = UndoReport(act)
    for (record_type, record), ids in _records_of(writer, act.id).items():
        changes = changes_of(writer.log.connection, record_type, record, writer.log.author.unit)
        _Reversal(writer, report, record_type, record, changes, ids).run()
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


@dataclass(slots=True)
class _Reversal:
    """The reversal of one act on one record."""

    writer: Writer
    report: UndoReport
    type: str
    record: str
    changes: Sequence[Change]
    ids: set[str]

    def run(self) -> None:
        mine = [change for change in self.changes if change.id in self.ids]
        if not mine:
            self.report.refused.append(Touched(self.type, self.record, ALIVE))
            return
        if self.changes[0].id in self.ids:
            self._hide()
        else:
            self._put_back(mine)

    def _hide(self) -> None:
        """The act made the record: put it in the trash, unless somebody has worked on it since."""
        folded = fold(self.changes)
        carried = self._carried_anywhere()
        touched = Touched(self.type, self.record, ALIVE)
        if all(head in carried for head in folded.all_head_ids()):
            self.writer.set_alive(self.type, self.record, False)
            self.report.reversed.append(touched)
        else:
            self.report.kept.append(touched)

    def _put_back(self, mine: Sequence[Change]) -> None:
        folded = fold(self.changes)
        parts: dict[str, list[dict[str, list[Any]]]] = defaultdict(list)
        for name in dict.fromkeys(name for change in mine for name in change.fields):
            touched = Touched(self.type, self.record, name)
            heads = [head for head in folded.head_ids(name) if head in self._carried(name)]
            if not heads:
                self.report.kept.append(touched)
                continue
            before = self._before(mine, name)
            if before is None:
                self.report.refused.append(touched)
                continue
            privacy = next(change.privacy for change in mine if name in change.fields)
            for number, value in enumerate(before):
                layers = parts[privacy]
                if len(layers) <= number:
                    layers.append({})
                layers[number][name] = [value, *heads]
            self.report.reversed.append(touched)
        for privacy, layers in parts.items():
            # A field that was in conflict before gets one change per value, so the conflict comes back.
            for fields in layers:
                self.writer.append(OWN, self.type, self.record, privacy, fields)
        if parts:
            self.writer.settle(self.type, self.record)

    def _entries(self, name: str) -> dict[str, Entry]:
        return {change.id: change.fields[name] for change in self.changes if name in change.fields}

    def _carried(self, name: str) -> set[str]:
        """The act's changes of a field and the published copies that only carry them on."""
        entries = self._entries(name)
        carried = self.ids & set(entries)
        for change in self.changes:
            entry = change.fields.get(name)
            if entry is None or audience_of(change.stream) == OWN:
                continue
            origin = [seen for seen in entry.seen if seen in carried]
            if any(entries[seen].value == entry.value for seen in origin):
                carried.add(change.id)
        return carried

    def _carried_anywhere(self) -> set[str]:
        names = {name for change in self.changes for name in change.fields}
        return set().union(*(self._carried(name) for name in names))

    def _before(self, mine: Sequence[Change], name: str) -> list[Value] | None:
        """The distinct values the act replaced, oldest known first; None when a body was purged."""
        entries = self._entries(name)
        seen = {
            other
            for change in mine
            if name in change.fields
            for other in change.fields[name].seen
            if other not in self.ids
        }
        if name == ALIVE:
            values: list[Value] = [entries[other].value for other in sorted(seen) if other in entries]
            return values[:1] or [True]
        if any(other not in entries for other in seen):
            return None
        distinct: list[Value] = []
        for other in sorted(seen):
            if entries[other].value not in distinct:
                distinct.append(entries[other].value)
        return distinct or [None]


SENSITIVE = Privacy.SENSITIVE.value


def purge_sensitive(writer: Writer, record_type: str, record: str) -> int:
    """Remove the text of all sensitive changes of a record for ever, leaving their ids and the chain.

    A clearing change first names every one of them, so the fold stays the same once the bodies are gone.
    Returns how many bodies were removed. Older backups still hold them.
    """
    connection = writer.log.connection
    changes = changes_of(connection, record_type, record, writer.log.author.unit)
    named: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        if change.privacy == SENSITIVE:
            for name in change.fields:
                named[name].append(change.id)
    if not named:
        return 0
    fields: dict[str, list[Any]] = {name: [None, *sorted(ids)] for name, ids in named.items()}
    clearing = writer.append(OWN, record_type, record, SENSITIVE, fields)
    writer.settle(record_type, record)
    key = bytes.fromhex(record)
    connection.exec_driver_sql(
        "INSERT INTO purge (record, act) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET act = excluded.act",
        (key, writer.log.act),
    )
    return connection.exec_driver_sql(
        "UPDATE change SET body = NULL WHERE record = ? AND sensitive = 1 AND body IS NOT NULL AND id <> ?",
        (key, bytes.fromhex(clearing)),
    ).rowcount
