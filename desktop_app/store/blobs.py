"""Attachments: kept in the book under the SHA-256 of their bytes, each only once."""

import hashlib
import re
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Kind, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.schema import table_name

LARGEST = 20 * 1024 * 1024  # bytes; a package of e-mail size holds 7 MiB, a stick more

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
