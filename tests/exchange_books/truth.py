"""What every book must say, from a naive model: for each change, what its maker knew when it was made.

A change came before another exactly when the maker of the other knew it. Clocks and the ``seen`` ids of the
lines play no part here.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop_app.domain.change import ALIVE, UP, audience_of, same_value
from desktop_app.domain.record import Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.queries.records import get
from tests.exchange_books.offices import Event, Office, World

Key = tuple[str, str, str]


def by_record(events: Iterable[Event]) -> dict[Key, dict[str, Event]]:
    """The events of each record (type, id, unit), by change id."""
    found: dict[Key, dict[str, Event]] = defaultdict(dict)
    for event in events:
        change = event.change
        found[change.type, change.record, change.unit][change.id] = event
    return found


def latest(events: Mapping[str, Event], field: str) -> dict[str, Value]:
    """The values of a field that nobody who knew them has replaced, by change id."""
    of_field = {name: event for name, event in events.items() if field in event.change.fields}
    return {
        name: event.change.fields[field].value
        for name, event in of_field.items()
        if not any(name in other.known for other in of_field.values())
    }


def differing(values: Iterable[Value]) -> bool:
    found = list(values)
    return any(not same_value(found[0], other) for other in found[1:])


def is_hidden(events: Mapping[str, Event]) -> bool:
    """Whether a record is in the trash: every latest value was known to somebody who deleted it."""
    marks = latest(events, ALIVE)
    if not marks or any(value is not False for value in marks.values()):
        return False
    deletions = {
        name: event
        for name, event in events.items()
        if ALIVE in event.change.fields and event.change.fields[ALIVE].value is False
    }
    known = set(deletions).union(*(event.known for event in deletions.values()))
    fields = {field for event in events.values() for field in event.change.fields}
    return all(name in known for field in fields for name in latest(events, field))


def is_closed(world: World, office: Office, events: Mapping[str, Event], ever: Mapping[str, Event]) -> bool:
    """Whether the book holds all that the makers of these changes knew of the record and could send it."""
    for event in events.values():
        for name in (event.known & ever.keys()) - events.keys():
            change = ever[name].change
            if change.unit == office.unit or audience_of(change.stream) in (UP, office.unit):
                return False
    return True


def check_records(world: World, office: Office) -> None:
    """I2, I5, I14: values, conflicts and deletions are exactly those of the naive model."""
    present = by_record(world.events[name] for name in office.ids() if name in world.events)
    ever = by_record(world.events.values())
    conflicts: dict[Key, dict[str, set[str]]] = defaultdict(dict)
    for kind, unit, record, field, names in office.rows(
        "SELECT type, unit, record, field, changes FROM conflict"
    ):
        conflicts[str(kind), record.hex(), unit.hex()][str(field)] = set(json.loads(names))  # type: ignore
    for key, events in present.items():
        if is_closed(world, office, events, ever[key]):
            _check_record(office, key, events, conflicts.get(key, {}))


def _check_record(
    office: Office, key: Key, events: Mapping[str, Event], conflicts: Mapping[str, set[str]]
) -> None:
    kind, identity, unit = key
    with office.session.book.read() as connection:
        row = get(connection, RECORDS[kind], identity, unit)
    hidden = is_hidden(events)
    assert row.alive is not hidden, (office.name, key)
    expected = {}
    for field in fields_of(RECORDS[kind]):
        values = latest(events, field)
        if differing(values.values()):
            expected[field] = set(values)
        elif values:
            value = next(iter(values.values()))
            assert value is None or same_value(getattr(row, field), value), (office.name, key, field)
    marks = latest(events, ALIVE)
    if not hidden and any(value is False for value in marks.values()):
        expected[ALIVE] = set(marks)
    assert expected == dict(conflicts), (office.name, key)


def check_streams(office: Office, *, copied: bool) -> None:
    """I8, I9: the gapless part is what it says, and gaps and forks are told exactly when there are any."""
    numbers: dict[int, list[int]] = defaultdict(list)
    for stream, number in office.rows("SELECT stream, number FROM change ORDER BY number"):
        numbers[int(str(stream))].append(int(str(number)))
    for state in office.streams().values():
        found = numbers[state.key]
        forked = len(set(found)) < len(found)
        assert not forked or state.forked, state
        assert not state.forked or copied, state
        if state.forked:
            continue
        prefix = 0
        while prefix + 1 in found:
            prefix += 1
        assert state.number == prefix, state
        highest = max(found, default=0)
        assert state.missing == ((prefix + 1, highest) if highest > prefix else None), state
