"""The change: one immutable entry of the book's log, and how changes fold into a record's values.

A change names, per field, the changes whose value its author saw. A field's value is what no other change
has replaced; two concurrent different values are a conflict and both stay. The fold is a function of a
*set*: order, repetition and clocks do not matter (design.md §2, exchange.md §4.5).
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value

LONGEST_LINE = 64 * 1024
ID_LENGTH = 20
ALIVE = "alive"
SCHEMA = 1

OWN = "own"
UP = "up"

_KEYS = {"actor", "class", "fields", "number", "record", "schema", "stream", "time", "type", "unit"}
_STREAM = re.compile(r"[0-9a-f]{16}\.(own|up|[0-9a-f]{32})")
_HEX32 = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_SEEN = re.compile(r"[0-9a-f]{40}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One field set by a change: the value, and the ids (hex) of the changes whose value it replaces."""

    value: Value
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One change as written in the log. ``id`` is hex of the first 20 bytes of the line's SHA-256;
    ``time`` is UTC and only sorts lists; ``privacy`` is "basic" or "sensitive"."""

    id: str
    stream: str
    number: int
    time: str
    actor: str
    type: str
    unit: str
    record: str
    privacy: str
    fields: Mapping[str, Entry]
    schema: int = SCHEMA


def same_value(one: Value, other: Value) -> bool:
    """Whether two field values mean the same: an empty list is nothing, but False, 0 and nothing differ."""
    if one in (None, []) and other in (None, []):
        return True
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def identity(line: bytes) -> bytes:
    """The identity of a change line: the first 20 bytes of its SHA-256."""
    return hashlib.sha256(line).digest()[:ID_LENGTH]


def next_head(head: bytes, change_id: bytes) -> bytes:
    """The head of a stream after one more change; a stream starts from the empty head. It chains ids
    only, so that a purged body breaks nothing."""
    return hashlib.sha256(head + change_id).digest()


def stream_name(device: str, audience: str) -> str:
    """The stream of a device for an audience: "own", "up", or the id of the lower unit it is meant for."""
    return f"{device}.{audience}"


def audience_of(stream: str) -> str:
    """Whom a stream is meant for: "own", "up" or a unit's id."""
    return stream.partition(".")[2]


def encode_line(  # noqa: PLR0913 - the parts of a change line are what they are
    *,
    stream: str,
    number: int,
    time: str,
    actor: str,
    type: str,
    unit: str,
    record: str,
    privacy: str,
    fields: Mapping[str, Sequence[Any]],
) -> bytes:
    """The canonical bytes of a change; ``fields`` maps a name to [value, seen id, …].

    Raises ``Refused("change.too_long")`` over 64 KiB.
    """
    line = canonical.encode(
        {
            "actor": actor,
            "class": privacy,
            "fields": fields,
            "number": number,
            "record": record,
            "schema": SCHEMA,
            "stream": stream,
            "time": time,
            "type": type,
            "unit": unit,
        }
    )
    if len(line) > LONGEST_LINE:
        raise Refused("change.too_long", type=type)
    return line


def parse_line(line: bytes) -> Change:
    """Read a change line strictly. Raises ``Refused("change.form")`` (or ``canonical.form``)."""
    if len(line) > LONGEST_LINE:
        raise Refused("change.form")
    data = canonical.decode(line)
    if not isinstance(data, dict) or set(data) != _KEYS or not isinstance(data["fields"], dict):
        raise Refused("change.form")
    shapes = (
        (data["stream"], _STREAM),
        (data["unit"], _HEX32),
        (data["record"], _HEX32),
        (data["type"], _NAME),
        (data["time"], _TIME),
    )
    if not all(isinstance(value, str) and shape.fullmatch(value) for value, shape in shapes):
        raise Refused("change.form")
    if data["class"] not in ("basic", "sensitive") or not isinstance(data["actor"], str):
        raise Refused("change.form")
    if not (_whole(data["number"]) and _whole(data["schema"])) or not data["fields"]:
        raise Refused("change.form")
    return Change(
        id=identity(line).hex(),
        stream=data["stream"],
        number=data["number"],
        time=data["time"],
        actor=data["actor"],
        type=data["type"],
        unit=data["unit"],
        record=data["record"],
        privacy=data["class"],
        fields={name: _entry(name, parts) for name, parts in data["fields"].items()},
        schema=data["schema"],
    )


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _entry(name: str, parts: Any) -> Entry:
    if not _NAME.fullmatch(name) or not isinstance(parts, list) or not parts:
        raise Refused("change.form")
    value, *seen = parts
    plain = value is None or isinstance(value, str | int)
    listed = isinstance(value, list) and all(isinstance(item, str) for item in value)
    if not (plain or listed) or not all(isinstance(item, str) and _SEEN.fullmatch(item) for item in seen):
        raise Refused("change.form")
    return Entry(value, tuple(seen))


@dataclass(frozen=True, slots=True)
class Head:
    """One value of a field that nothing has replaced."""

    id: str
    value: Value
    time: str


@dataclass(frozen=True, slots=True)
class Folded:
    """What a set of changes of one record amounts to.

    ``heads``: per field, every value not replaced, newest first. ``values``: the value shown; in a conflict
    the head with the highest (time, id), which is cosmetic. ``conflicts``: fields with different heads.
    ``alive``: False only when the deletion had seen every other head, so an edit is never hidden.
    """

    heads: Mapping[str, tuple[Head, ...]]
    values: Mapping[str, Value]
    conflicts: Mapping[str, tuple[Head, ...]]
    alive: bool

    def head_ids(self, field: str) -> tuple[str, ...]:
        """Ids of the heads of a field, sorted: what the next change of the field must name."""
        return tuple(sorted(head.id for head in self.heads.get(field, ())))

    def all_head_ids(self) -> tuple[str, ...]:
        """Ids of all heads of the record, sorted: what a deletion must name to show it has seen them."""
        return tuple(sorted({head.id for heads in self.heads.values() for head in heads}))


def fold(changes: Iterable[Change]) -> Folded:
    """Fold the changes of *one* record (same unit, same id) into its values and conflicts."""
    entries: dict[str, dict[str, Head]] = {}
    replaced: dict[str, set[str]] = {}
    seen_by_deletion: set[str] = set()
    for change in changes:
        for name, entry in change.fields.items():
            entries.setdefault(name, {})[change.id] = Head(change.id, entry.value, change.time)
            replaced.setdefault(name, set()).update(entry.seen)
            if name == ALIVE and entry.value is False:
                seen_by_deletion.update(entry.seen, (change.id,))
    heads = {
        name: tuple(
            sorted(
                (head for head in found.values() if head.id not in replaced[name]),
                key=lambda head: (head.time, head.id),
                reverse=True,
            )
        )
        for name, found in entries.items()
    }
    values = {name: found[0].value for name, found in heads.items() if name != ALIVE and found}
    conflicts = {
        name: found
        for name, found in heads.items()
        if len(found) > 1 and any(head.value != found[0].value for head in found)
    }
    alive = _alive(heads, seen_by_deletion)
    if alive and any(head.value is False for head in heads.get(ALIVE, ())):
        conflicts[ALIVE] = heads[ALIVE]
    return Folded(heads, values, conflicts, alive)


def _alive(heads: Mapping[str, tuple[Head, ...]], seen_by_deletion: set[str]) -> bool:
    marks = heads.get(ALIVE, ())
    if not marks or any(head.value is not False for head in marks):
        return True
    return any(head.id not in seen_by_deletion for found in heads.values() for head in found)
