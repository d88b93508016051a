"""The engine factory: the only place that knows the driver, the PRAGMAs and the key of a book's file.

A book without a password is a plain SQLite file; with one it is an SQLCipher 4 file that stock SQLCipher
tools open by the same password. The raw key is computed once (PBKDF2-HMAC-SHA512, 256,000 rounds, salt =
first 16 bytes of the file: SQLCipher's own derivation), so each further connection costs no derivation.
"""

import hashlib
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

SALT_LENGTH = 16
PLAIN = b"SQLite format 3\x00"  # how a book without password begins
# First bytes of ZIP/xlsx/docx, PDF, old Office, images, HTML; in lower case.
_FOREIGN = (b"pk\x03\x04", b"%pdf", b"\xd0\xcf\x11\xe0", b"\x89png", b"\xff\xd8\xff", b"<!", b"<h")
_ROUNDS = 256_000
_LONGEST_WAIT = 3600.0
_CACHE_KIB = 32 * 1024


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key of one file: 64 + 32 hex digits (key and salt), as ``PRAGMA key = "x'…'"`` takes it."""

    hex: str

    @property
    def salt(self) -> bytes:
        """The salt half of the key: the file's first 16 bytes."""
        return bytes.fromhex(self.hex[64:])


def derive_key(password: str, salt: bytes) -> Key:
    """SQLCipher 4's own derivation of ``password`` for the file that begins with ``salt`` (16 bytes)."""
    raw = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, 32)
    return Key(raw.hex() + salt.hex())


def new_salt() -> bytes:
    """A fresh salt for a new encrypted file. The file begins with it, so it never looks like another kind."""
    while looks_foreign(salt := secrets.token_bytes(SALT_LENGTH)):
        pass
    return salt


def salt_of(path: Path) -> bytes:
    """The first 16 bytes of a file: the salt, when the file is encrypted."""
    with path.open("rb") as file:
        return file.read(SALT_LENGTH)


def looks_foreign(start: bytes) -> bool:
    """Whether a file that begins like this is certainly no book but another kind, picked by mistake."""
    return len(start) < SALT_LENGTH or start.lstrip().lower().startswith(_FOREIGN)


@dataclass(frozen=True, slots=True)
class Opening:
    """How connections of one engine are opened. ``journal``: "WAL" or "DELETE"; ``immutable``: the place
    cannot be written and no other process can be writing."""

    path: Path
    key: Key | None
    read_only: bool
    journal: str = "WAL"
    immutable: bool = False


def connect(opening: Opening, *, create: bool = False) -> Any:
    """One driver connection, keyed and set up; ``create`` makes the file. Raises the driver's errors."""
    # A reader opened with mode=ro could not clear away the two files that SQLite keeps beside the book. A
    # book that was moved while open must be missed, not made anew without anything in it.
    mode = "mode=rwc" if create else "mode=rw"
    if opening.immutable:
        mode = "mode=ro&immutable=1"
    uri = f"{opening.path.absolute().as_uri()}?{mode}"
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0)
    try:
        _set_up(connection, opening)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Any, opening: Opening) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    if opening.key is not None:
        connection.execute(f"PRAGMA key = \"x'{opening.key.hex}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA foreign_keys = ON")
    # What was removed for ever (a purge) must be gone from the file as well.
    connection.execute("PRAGMA secure_delete = ON")
    # Without it INSERT OR REPLACE would delete guarded rows behind the triggers' back.
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if opening.read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute(f"PRAGMA journal_mode = {opening.journal}")
    connection.execute("PRAGMA synchronous = FULL")


def make_engine(opening: Opening) -> Engine:
    """The SQLAlchemy engine for one way of opening: IMMEDIATE transactions for writing, plain for reading.

    The driver's own BEGIN is off and a listener issues it, so a failed migration undoes its DDL too.
    """
    begin = "BEGIN" if opening.read_only else "BEGIN IMMEDIATE"
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: connect(opening),
        poolclass=QueuePool,
        pool_size=1 if not opening.read_only else 3,
        max_overflow=0 if not opening.read_only else 5,
        pool_reset_on_return=None,
        # A save waits for a long import to end; it must not fail for waiting.
        pool_timeout=_LONGEST_WAIT,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
