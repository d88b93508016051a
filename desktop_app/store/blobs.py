"""Attachments: kept in the book under the SHA-256 of their bytes, each only once."""

import hashlib
import mimetypes
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection

from desktop_app.domain.attachments import read_attachment
from desktop_app.domain.change import is_purged, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.glance import glance
from desktop_app.domain.record import Field, Kind, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.schema import table_name

LARGEST = 20 * 1024 * 1024  # bytes; a package of e-mail size holds 7 MiB, a stick more


def _names_files(field: Field) -> bool:
    return field.files or field.kind is Kind.BLOB


FILE_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        record_type: names
        for record_type, kind in RECORDS.items()
        if (names := tuple(name for name, field in fields_of(kind).items() if _names_files(field)))
    }
)
"""Record type → its fields that name files."""

_ANY_MEDIA = "application/octet-stream"
_STARTS = ((b"%PDF", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG", "image/png"))
_HASH = re.compile(r"[0-9a-f]{64}")
_MEDIA = re.compile(r"[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}")


@dataclass(frozen=True, slots=True)
class Blob:
    """One attachment: hash (64 hex digits), media type ("image/jpeg"), content."""

    sha256: str
    media: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Missing:
    """A field of a living record whose attachment this book does not hold (yet)."""

    type: str
    record: str
    unit: str
    field: str
    sha256: str


def put(connection: Connection, body: bytes, media: str) -> str:
    """Keep an attachment and return its hash, the value of a field of kind BLOB.

    The same bytes are kept once, with the media type given first. Raises ``Refused("blob.too_large")`` over
    ``LARGEST``, ``Refused("blob.empty")``, ``ValueError`` for a media type that is none.
    """
    if not _MEDIA.fullmatch(media):
        raise ValueError(f"not a media type: {media!r}")
    if not body:
        raise Refused("blob.empty")
    if len(body) > LARGEST:
        raise Refused("blob.too_large", most=LARGEST // 1024**2)
    digest = hashlib.sha256(body).digest()
    connection.exec_driver_sql(
        "INSERT INTO blob (sha256, size, media, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (digest, len(body), media, body),
    )
    return digest.hex()


def get(connection: Connection, sha256: str) -> Blob | None:
    """The attachment with this hash, or None while it has not arrived."""
    row = connection.exec_driver_sql(
        "SELECT media, body FROM blob WHERE sha256 = ?", (bytes.fromhex(sha256),)
    ).first()
    return None if row is None else Blob(sha256, row.media, row.body)


def media_of(name: str, body: bytes) -> str:
    """The media type of a file by its name, else by how it begins."""
    begins = next((media for start, media in _STARTS if body.startswith(start)), _ANY_MEDIA)
    return mimetypes.guess_type(name)[0] or begins


def any_kept(connection: Connection) -> bool:
    """Whether this book holds any attachment."""
    return bool(connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM blob)").scalar())


def sizes(connection: Connection, hashes: Iterable[str]) -> dict[str, int]:
    """Hash → size in bytes, of those attachments that this book holds."""
    found = {}
    for sha256 in hashes:
        size = connection.exec_driver_sql(
            "SELECT size FROM blob WHERE sha256 = ?", (bytes.fromhex(sha256),)
        ).scalar()
        if size is not None:
            found[sha256] = int(size)
    return found


def files_in(value: Value) -> dict[str, str]:
    """The files that the value of a file field names: hash → name ("" where it has none)."""
    if isinstance(value, list):
        named = [read_attachment(entry) for entry in value]
        return {one.sha256: one.name for one in named if one is not None}
    return {value: ""} if isinstance(value, str) and _HASH.fullmatch(value) else {}


def named_in(lines: Iterable[bytes], unit: str | None = None) -> dict[str, str]:
    """The files that change lines name, oldest line first; with ``unit`` only those of its own records."""
    found: dict[str, str] = {}
    for line in lines:
        fields = FILE_FIELDS.get(glance(line).type, ())
        if not any(f'"{name}":['.encode() in line for name in fields) or is_purged(line):
            continue
        change = parse_line(line)
        if unit in (None, change.unit):
            for name in fields:
                if name in change.fields:
                    found.update(files_in(change.fields[name].value))
    return found


def facts(connection: Connection, sha256: str) -> tuple[str, int] | None:
    """Media type and size in bytes of an attachment, without reading it; None while it has not arrived."""
    row = connection.exec_driver_sql(
        "SELECT media, size FROM blob WHERE sha256 = ?", (bytes.fromhex(sha256),)
    ).first()
    return None if row is None else (row.media, int(row.size))


def missing(connection: Connection) -> list[Missing]:
    """What the living records of this book name but the book does not hold, in order of type and field."""
    found = []
    for record_type, kind in RECORDS.items():
        for name, field in fields_of(kind).items():
            if field.kind is not Kind.BLOB:
                continue
            # The column keeps hex text as the change does, the table of bodies keeps the 32 bytes.
            rows = connection.exec_driver_sql(
                f'SELECT id, unit, "{name}" FROM "{table_name(record_type)}" r WHERE alive = 1'
                f' AND "{name}" IS NOT NULL'
                f' AND NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = unhex(r."{name}")) ORDER BY key'
            )
            found += [Missing(record_type, row[0].hex(), row[1].hex(), name, row[2]) for row in rows]
    return found
