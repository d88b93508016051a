"""The reversal of one act on one record: which of its fields still say what the act said, and what was
before."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.change import ALIVE, OWN, Change, Entry, Folded, audience_of, fold, same_value
from desktop_app.domain.record import Value
from desktop_app.store.log import Act
from desktop_app.store.writer import Writer

# Stands for the state of a field that nobody has set yet, among the ids of changes.
_NOTHING = ""


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


@dataclass(slots=True)
class Reversal:
    """The reversal of one act on one record.

    ``changes``: all of the record with the act each belongs to here, as this book met them; ``ids``: the
    act's own among them; ``reversing``: undoing act → the act it undid.
    ``unsettled`` collects (type, id, stays in the trash) of the records whose rows have to follow.
    """

    writer: Writer
    report: UndoReport
    type: str
    record: str
    changes: Sequence[tuple[Change, int]]
    ids: set[str]
    reversing: Mapping[int, int]
    unsettled: list[tuple[str, str, bool]]

    def run(self) -> None:
        mine = [change for change, _ in self.changes if change.id in self.ids]
        if not mine:
            self.report.refused.append(Touched(self.type, self.record, ALIVE))
            return
        folded = fold(change for change, _ in self.changes)
        if self.changes[0][0].id in self.ids:
            self._hide(folded)
        else:
            self._put_back(mine, folded)

    def _hide(self, folded: Folded) -> None:
        """The act made the record: put it in the trash, unless somebody has worked on it since."""
        touched = Touched(self.type, self.record, ALIVE)
        carried = set().union(*(self._carried(name) for name in folded.heads))
        if all(head in carried for head in folded.all_head_ids()):
            self.writer.set_alive(self.type, self.record, False)
            self.report.reversed.append(touched)
        else:
            self.report.kept.append(touched)

    def _put_back(self, mine: Sequence[Change], folded: Folded) -> None:
        names = dict.fromkeys(name for change in mine for name in change.fields)
        parts: dict[str, list[dict[str, list[Any]]]] = defaultdict(list)
        for name in names:
            touched = Touched(self.type, self.record, name)
            carried = self._carried(name)
            heads = [head for head in folded.head_ids(name) if head in carried]
            before = self._before(mine, name) if heads else []
            if before is None:
                self.report.refused.append(touched)
            elif not heads:
                self.report.kept.append(touched)
            else:
                privacy = next(change.privacy for change in mine if name in change.fields)
                if name == ALIVE and before == [False]:
                    heads = sorted({*heads, *self._seen_by_deletions(folded)})
                _layer(parts[privacy], name, before, heads)
                self.report.reversed.append(touched)
        for privacy, layers in parts.items():
            for fields in layers:
                self.writer.append(OWN, self.type, self.record, privacy, fields)
        if parts:
            marks = [fields[ALIVE][0] for layers in parts.values() for fields in layers if ALIVE in fields]
            stays_hidden = not folded.alive and all(mark is False for mark in marks)
            self.unsettled.append((self.type, self.record, stays_hidden))

    def _seen_by_deletions(self, folded: Folded) -> set[str]:
        """Heads of all fields that only say what the earlier deletions of the record knew."""
        seen = {_NOTHING}
        for entry in self._entries(ALIVE).values():
            if entry.value is False:
                seen.update(entry.seen)
        return {
            head.id
            for name, heads in folded.heads.items()
            for carries in (self._carries(name),)
            for head in heads
            if carries[head.id] & seen
        }

    def _entries(self, name: str) -> dict[str, Entry]:
        return {change.id: change.fields[name] for change, _ in self.changes if name in change.fields}

    def _carried(self, name: str) -> set[str]:
        """The changes of a field that say what the act says."""
        mine = {*self.ids, _NOTHING} if self.changes[0][0].id in self.ids else self.ids
        return {change for change, passed_on in self._carries(name).items() if passed_on & mine}

    def _carries(self, name: str) -> dict[str, set[str]]:
        """For each change of a field all changes whose word it passes on: itself, what it published a copy
        of, and what it brought back as undo or redo of a later act."""
        entries = self._entries(name)
        acts = {change.id: act for change, act in self.changes}
        found: dict[str, set[str]] = {}
        for change, act in self.changes:
            if change.id not in entries:
                continue
            value = entries[change.id].value
            before = [other for other in entries[change.id].seen if other in found]
            nothing = False
            if audience_of(change.stream) == OWN:
                # No act has the number 0, so nothing was undone by an act that reverses none.
                reversed_act = self.reversing.get(act, 0)
                undone = {old for other in before for old in found[other] if acts.get(old) == reversed_act}
                before = [old for other in undone for old in entries[other].seen if old in found]
                nothing = bool(undone) and not before and same_value(value, name == ALIVE or None)
            same = (found[other] for other in before if same_value(entries[other].value, value))
            found[change.id] = {change.id}.union(*same, {_NOTHING} if nothing else ())
        return found

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
            # A deletion names the heads of all fields; only the marks among them say what was before.
            marks = {entries[other].value is not False for other in seen if other in entries}
            said = {change.fields[ALIVE].value is not False for change in mine if ALIVE in change.fields}
            # A deletion that saw an edit hides it for good, so the conflict comes back as two marks.
            if self._was_in_doubt() and (len(marks) == 2 or said == {False}):
                return [True, False]
            return [False not in marks]
        if any(other not in entries for other in seen):
            return None
        distinct: list[Value] = []
        for change, _ in self.changes:
            if change.id in seen and not any(same_value(entries[change.id].value, old) for old in distinct):
                distinct.append(entries[change.id].value)
        return distinct or [None]

    def _was_in_doubt(self) -> bool:
        """Whether the record was deleted by one and kept by another when the act came."""
        first = next(place for place, (change, _) in enumerate(self.changes) if change.id in self.ids)
        return ALIVE in fold(change for change, _ in self.changes[:first]).conflicts


def _layer(layers: list[dict[str, list[Any]]], name: str, values: Sequence[Value], heads: list[str]) -> None:
    """Add a field to the changes that put it back: one per value, so that a conflict comes back as one."""
    for number, value in enumerate(values):
        if len(layers) <= number:
            layers.append({})
        layers[number][name] = [value, *heads]
