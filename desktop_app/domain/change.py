"""The change: one immutable entry of the book's log, and how changes fold into a record's values.

A change names, per field, the changes whose value its author saw. A field's value is what no other change
has replaced; two concurrent different values are a conflict and both stay. The fold is a function of a
*set*: order, repetition and clocks do not matter (design.md §2, exchange.md §4.5).
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any, NamedTuple

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
_PURGED_KEYS = {"number", "purged", "record", "stream", "type", "unit"}
_STREAM = re.compile(r"[0-9a-f]{16}\.(own|up|[0-9a-f]{32})")
_HEX32 = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_SEEN = re.compile(r"[0-9a-f]{40}")
# Digits are spelt out: \d would also take digits of other scripts.
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class Entry(NamedTuple):
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


# A text as canonical JSON writes it; the very function the encoder calls.
quoted = encode_basestring


class LineFrame(NamedTuple):
    """The parts of a change line that many lines share, as canonical text: made once by ``frame_of``."""

    start: str
    record: str
    end: str


def frame_of(*, stream: str, time: str, actor: str, type: str, unit: str, privacy: str) -> LineFrame:
    """What all changes of one author, type and privacy class have in common."""
    return LineFrame(
        f'{{"actor":{quoted(actor)},"class":{quoted(privacy)},"fields":{{',
        '},"number":%d,"record":',
        f',"schema":{SCHEMA},"stream":{quoted(stream)},"time":{quoted(time)},"type":{quoted(type)},'
        f'"unit":{quoted(unit)}}}',
    )


def fields_text(fields: Mapping[str, Sequence[Any]]) -> str:
    """The inside of a line's ``fields``: names in order, each with [value, seen id, …].

    Raises ``Refused("canonical.value")`` for values that JSON in canonical form cannot carry.
    """
    return canonical.encode(fields)[1:-1].decode()


def line_of(frame: LineFrame, number: int, record: str, fields: str) -> bytes:
    """The canonical bytes of a change from its frame and the inside of its ``fields``.

    ``fields`` comes from ``fields_text``, or is pieced together in the same form (sorted names, each text
    through ``quoted``). Raises ``Refused("change.too_long")`` over 64 KiB, ``Refused("canonical.value")``.
    """
    text = f"{frame.start}{fields}{frame.record % number}{quoted(record)}{frame.end}"
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    line = canonical.to_bytes(text)
    if len(line) > LONGEST_LINE:
        raise Refused("change.too_long")
    return line


def parse_line(line: bytes) -> Change:
    """Read a change line strictly. Raises ``Refused("change.form")`` (or ``canonical.form``)."""
    if len(line) > LONGEST_LINE:
        raise Refused("change.form")
    data = canonical.decode(line)
    if not isinstance(data, dict) or set(data) != _KEYS or not isinstance(data["fields"], dict):
        raise Refused("change.form")
    _refuse_names(data)
    if not isinstance(data["time"], str) or not _TIME.fullmatch(data["time"]):
        raise Refused("change.form")
    if data["class"] not in ("basic", "sensitive") or not isinstance(data["actor"], str):
        raise Refused("change.form")
    if not _whole(data["schema"]) or not data["fields"]:
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


def _refuse_names(data: Mapping[str, Any]) -> None:
    shapes = (("stream", _STREAM), ("unit", _HEX32), ("record", _HEX32), ("type", _NAME))
    if not all(isinstance(data[name], str) and shape.fullmatch(data[name]) for name, shape in shapes):
        raise Refused("change.form")
    if not _whole(data["number"]):
        raise Refused("change.form")


@dataclass(frozen=True, slots=True)
class Purged:
    """What is left of a change whose text was removed for ever: its identity and its place in the stream."""

    id: str
    stream: str
    number: int
    record: str
    type: str
    unit: str


def purged_line(purged: Purged) -> bytes:
    """The line that goes into a package in place of a purged change."""
    return canonical.encode(
        {
            "number": purged.number,
            "purged": purged.id,
            "record": purged.record,
            "stream": purged.stream,
            "type": purged.type,
            "unit": purged.unit,
        }
    )


def is_purged(line: bytes) -> bool:
    """Whether a line of a package stands for a purged change: those begin with their number."""
    return line.startswith(b'{"number":')


def read_purged(line: bytes) -> Purged:
    """Read a line that stands for a purged change strictly. Raises as ``parse_line``."""
    data = canonical.decode(line)
    if not isinstance(data, dict) or set(data) != _PURGED_KEYS:
        raise Refused("change.form")
    _refuse_names(data)
    if not isinstance(data["purged"], str) or not _SEEN.fullmatch(data["purged"]):
        raise Refused("change.form")
    return Purged(data["purged"], data["stream"], data["number"], data["record"], data["type"], data["unit"])


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


@lru_cache(maxsize=1024)
def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


def _entry(name: str, parts: Any) -> Entry:
    if not _is_name(name) or not isinstance(parts, list) or not parts:
        raise Refused("change.form")
    value = parts[0]
    if isinstance(value, list):
        fits = all(isinstance(item, str) for item in value)
    else:
        fits = value is None or isinstance(value, str | int)
    seen = tuple(parts[1:])
    if not fits or (seen and not all(isinstance(item, str) and _SEEN.fullmatch(item) for item in seen)):
        raise Refused("change.form")
    return Entry(value, seen)


class Head(NamedTuple):
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
    ``seen_by_deletion``: ids of all deletions and of what they had seen.
    """

    heads: Mapping[str, tuple[Head, ...]]
    values: Mapping[str, Value]
    conflicts: Mapping[str, tuple[Head, ...]]
    alive: bool
    seen_by_deletion: Set[str] = field(default=frozenset(), compare=False)

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
            if entry.seen:
                replaced.setdefault(name, set()).update(entry.seen)
            if name == ALIVE and entry.value is False:
                seen_by_deletion.update(entry.seen, (change.id,))
    heads = {name: _unreplaced(found, replaced.get(name)) for name, found in entries.items()}
    values = {name: found[0].value for name, found in heads.items() if name != ALIVE and found}
    conflicts = {
        name: found
        for name, found in heads.items()
        if len(found) > 1 and not all(same_value(head.value, found[0].value) for head in found)
    }
    alive = _alive(heads, seen_by_deletion)
    if alive and any(head.value is False for head in heads.get(ALIVE, ())):
        conflicts[ALIVE] = heads[ALIVE]
    return Folded(heads, values, conflicts, alive, seen_by_deletion)


def _unreplaced(found: Mapping[str, Head], replaced: set[str] | None) -> tuple[Head, ...]:
    if replaced is None and len(found) == 1:
        return tuple(found.values())
    kept = [head for head in found.values() if replaced is None or head.id not in replaced]
    if len(kept) > 1:
        kept.sort(key=lambda head: (head.time, head.id), reverse=True)
    return tuple(kept)


def _alive(heads: Mapping[str, tuple[Head, ...]], seen_by_deletion: set[str]) -> bool:
    marks = heads.get(ALIVE, ())
    if not marks or any(head.value is not False for head in marks):
        return True
    return any(head.id not in seen_by_deletion for found in heads.values() for head in found)
