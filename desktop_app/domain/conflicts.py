"""What stands against what in a conflict: the values of a field that nothing replaced, and who said them.

Pure; a function of a set of changes like the fold itself (``domain/change.py``).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.domain.change import ALIVE, OWN, Change, Folded, Head, audience_of, fold, same_value
from desktop_app.domain.record import Value


class Edit(NamedTuple):
    """One field edited beside a deletion: its value, and the change that said so first."""

    field: str
    value: Value
    said: Change


class Contender(NamedTuple):
    """One value in a conflict, of ``ALIVE`` a flag. ``heads``: ids of the changes that stand for it, sorted;
    ``said``: the latest that said so first; ``edits``: of the side that keeps a deleted record, what was
    edited, the newest first."""

    value: Value
    heads: tuple[str, ...]
    said: Change
    edits: tuple[Edit, ...] = ()


def contenders(changes: Sequence[Change], field: str) -> tuple[Contender, ...]:
    """What stands against each other in one field of a record, from all its changes; the newest first. Empty
    when the field is in no conflict."""
    folded = fold(changes)
    if field not in folded.conflicts:
        return ()
    known = {change.id: change for change in changes}
    heads = folded.conflicts[field]
    found = _kept_or_deleted(folded, known) if field == ALIVE else _by_value(heads, field, known)
    return tuple(sorted(found, key=lambda side: _age(side.said), reverse=True))


def _by_value(heads: Iterable[Head], field: str, known: Mapping[str, Change]) -> list[Contender]:
    alike: list[list[Head]] = []
    for head in heads:
        same = next((group for group in alike if same_value(group[0].value, head.value)), None)
        if same is None:
            alike.append([head])
        else:
            same.append(head)
    return [_contender(group[0].value, group, field, known) for group in alike]


def _kept_or_deleted(folded: Folded, known: Mapping[str, Change]) -> tuple[Contender, Contender]:
    marks = folded.conflicts[ALIVE]
    restored = [head for head in marks if head.value is not False]
    deleted = [head for head in marks if head.value is False]
    seen = folded.seen_by_deletion
    unseen = {
        name: [head for head in heads if head.id not in seen]
        for name, heads in folded.heads.items()
        if name != ALIVE
    }
    edits = [
        Edit(name, head.value, _said_first(known[head.id], name, known))
        for name, heads in unseen.items()
        for head in heads
    ]
    # What was only published beside the deletion is told when it is all there is.
    edits = [edit for edit in edits if edit.said.id not in seen] or edits
    edits.sort(key=lambda edit: _age(edit.said), reverse=True)
    kept = {head.id for heads in (restored, *unseen.values()) for head in heads}
    said = [edit.said for edit in edits] + [_said_first(known[head.id], ALIVE, known) for head in restored]
    keep = Contender(True, tuple(sorted(kept)), max(said, key=_age), tuple(edits))
    return keep, _contender(False, deleted, ALIVE, known)


def _contender(value: Value, heads: Sequence[Head], field: str, known: Mapping[str, Change]) -> Contender:
    said = max((_said_first(known[head.id], field, known) for head in heads), key=_age)
    return Contender(value, tuple(sorted(head.id for head in heads)), said)


def _said_first(change: Change, field: str, known: Mapping[str, Change]) -> Change:
    """Who really said it: a copy published for the upper level only repeats a change that it names."""
    while audience_of(change.stream) != OWN and field in change.fields:
        value, seen = change.fields[field]
        named = [known[one] for one in seen if one in known and field in known[one].fields]
        same = [one for one in named if same_value(one.fields[field].value, value)]
        if not same:
            break
        change = max(same, key=_age)
    return change


def _age(change: Change) -> tuple[str, str]:
    return change.time, change.id
