"""The manifest: what a package says of itself, inside the encryption.

Canonical JSON (design.md §7) read strictly: exact keys, exact shapes, so that two readers can never
understand one manifest differently.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from desktop_app.domain import canonical
from desktop_app.domain.errors import Refused
from desktop_app.exchange import shapes
from desktop_app.exchange.public_keys import DevicePublic, checked_recipient
from desktop_app.exchange.shapes import Mismatch

FORMAT = "goithidua/1"
READER = 1
LARGEST = 4 * 1024 * 1024
KINDS = ("up", "down", "own", "receipt")

MOST_STREAMS = 10_000
MOST_BLOBS = 10_000
_MOST_TYPES = 200
_MOST_REPLACED = 100
_ANY_FORMAT = re.compile(r"goithidua/[1-9][0-9]{0,5}")
_KIND = re.compile("|".join(KINDS))
_FILE_NAME = re.compile(rf"changes\.jsonl|{shapes.BLOB_NAME.pattern}")
_KEYS = ("app", "blobs", "counts", "created", "files", "format", "have", "kind", "min_reader", "package")
_SENDER_KEYS = ("age", "device", "device_name", "recovery", "replaces", "sign", "unit", "unit_name")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who made the package. ``recovery``: age recipient of the union's recovery key. ``replaces``: devices
    (16 hex digits) that this one takes the place of."""

    unit: str
    unit_name: str
    device: str
    device_name: str
    sign: str
    age: str
    recovery: str | None = None
    replaces: tuple[str, ...] = ()

    @property
    def public(self) -> DevicePublic:
        """The public keys of the sending device. Raises ``Refused("keys.public")``."""
        return DevicePublic(self.device, self.sign, self.age)


@dataclass(frozen=True, slots=True)
class Addressee:
    """The union the package is for."""

    unit: str
    unit_name: str


@dataclass(frozen=True, slots=True)
class StreamRange:
    """Changes ``first`` to ``last`` of a stream (numbers from 1), its head before and after, 64 hex digits;
    the empty text is the head of a stream that has not begun."""

    stream: str
    first: int
    last: int
    previous_head: str
    head: str


@dataclass(frozen=True, slots=True)
class BlobEntry:
    """An attachment that the changes name; its bytes may come in this package or in another. Size in
    bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of this package: ``changes.jsonl`` or ``blobs/<sha256>``. Size in bytes."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a package says of itself.

    ``package``: UUID, 32 hex digits. ``created``: UTC, "2026-11-21T07:46:46Z". ``kind``: up, down, own or
    receipt. ``have``: per stream the number and head the sender holds without a gap. ``counts``: changes per
    record type. ``schema``: newest schema of a change. ``min_reader``: least reader that may open it.
    """

    package: str
    created: str
    kind: str
    app: str
    schema: int
    sender: Sender
    to: Addressee
    streams: tuple[StreamRange, ...] = ()
    have: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    blobs: tuple[BlobEntry, ...] = ()
    files: tuple[FileEntry, ...] = ()
    format: str = FORMAT
    min_reader: int = READER

    def to_bytes(self) -> bytes:
        """The canonical bytes; names become NFC."""
        return canonical.encode(asdict(replace(self, have=dict(self.have), counts=dict(self.counts))))

    @staticmethod
    def from_bytes(data: bytes) -> "Manifest":
        """Read a manifest strictly.

        Raises ``Refused``: ``package.newer`` (a newer program made it), ``package.manifest`` (any other
        form), ``keys.public`` (unsound public keys).
        """
        try:
            value = shapes.decoded(data, LARGEST)
            refuse_newer(value)
            return _manifest(value)
        except Mismatch as error:
            raise Refused("package.manifest") from error


def refuse_newer(value: Any) -> None:
    """Raise ``Refused("package.newer")`` for content that says a later format or a later reader. Looked at
    before anything else, since later content may have later keys."""
    if not isinstance(value, dict):
        return
    written = value.get("format")
    later_format = isinstance(written, str) and written != FORMAT and _ANY_FORMAT.fullmatch(written)
    least = value.get("min_reader", 0)
    if later_format or (isinstance(least, int) and least > READER):
        raise Refused("package.newer")


def _manifest(value: Any) -> Manifest:
    data = shapes.keyed(value, *_KEYS, "schema", "sender", "streams", "to")
    to = shapes.keyed(data["to"], "unit", "unit_name")
    have = shapes.mapping(data["have"], shapes.STREAM, MOST_STREAMS)
    counts = shapes.mapping(data["counts"], shapes.TYPE, _MOST_TYPES)
    return Manifest(
        format=shapes.matching(data["format"], re.compile(FORMAT)),
        min_reader=shapes.whole(data["min_reader"], 1),
        app=shapes.matching(data["app"], shapes.VERSION),
        schema=shapes.whole(data["schema"], 1),
        package=shapes.matching(data["package"], shapes.HEX32),
        created=shapes.moment(data["created"]),
        kind=shapes.matching(data["kind"], _KIND),
        sender=_sender(data["sender"]),
        to=Addressee(shapes.matching(to["unit"], shapes.HEX32), shapes.name(to["unit_name"])),
        streams=tuple(_stream(item) for item in shapes.items(data["streams"], MOST_STREAMS)),
        have={stream: shapes.held(item) for stream, item in have.items()},
        counts={kind: shapes.whole(count) for kind, count in counts.items()},
        blobs=tuple(_blob(item) for item in shapes.items(data["blobs"], MOST_BLOBS)),
        files=tuple(_file(item) for item in shapes.items(data["files"], MOST_BLOBS + 1)),
    )


def _sender(value: Any) -> Sender:
    data = shapes.keyed(value, *_SENDER_KEYS)
    recovery = data["recovery"]
    sender = Sender(
        unit=shapes.matching(data["unit"], shapes.HEX32),
        unit_name=shapes.name(data["unit_name"]),
        device=shapes.matching(data["device"], shapes.HEX16),
        device_name=shapes.name(data["device_name"], 100),
        sign=shapes.matching(data["sign"], shapes.HEX64),
        age=shapes.matching(data["age"], shapes.AGE),
        recovery=None if recovery is None else checked_recipient(recovery),
        replaces=tuple(
            shapes.matching(item, shapes.HEX16) for item in shapes.items(data["replaces"], _MOST_REPLACED)
        ),
    )
    if sender.public.device in sender.replaces:
        raise Mismatch
    return sender


def _stream(value: Any) -> StreamRange:
    data = shapes.keyed(value, "first", "head", "last", "previous_head", "stream")
    first = shapes.whole(data["first"], 1)
    return StreamRange(
        stream=shapes.matching(data["stream"], shapes.STREAM),
        first=first,
        last=shapes.whole(data["last"], first),
        previous_head=shapes.matching(data["previous_head"], shapes.HEAD),
        head=shapes.matching(data["head"], shapes.HEX64),
    )


def _blob(value: Any) -> BlobEntry:
    data = shapes.keyed(value, "sha256", "size")
    return BlobEntry(shapes.matching(data["sha256"], shapes.HEX64), shapes.whole(data["size"]))


def _file(value: Any) -> FileEntry:
    data = shapes.keyed(value, "name", "sha256", "size")
    return FileEntry(
        name=shapes.matching(data["name"], _FILE_NAME),
        size=shapes.whole(data["size"]),
        sha256=shapes.matching(data["sha256"], shapes.HEX64),
    )
