"""The engine factory: the only place that knows the driver, the PRAGMAs and the key of a book's file.

A book without a password is a plain SQLite file; with one it is an SQLCipher 4 file that stock SQLCipher
tools open by the same password. The raw key is computed once (PBKDF2-HMAC-SHA512, 256,000 rounds, salt =
first 16 bytes of the file: SQLCipher's own derivation), so each further connection costs no derivation.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterator
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
# How SQLCipher 4 signs a page: HMAC-SHA512 at its end, keyed with the salt XORed with this byte.
_PAGE, _SIGNATURE, _SIGNING = 4096, 64, 0x3A
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


def new_key(password: str) -> Key:
    """The key of a new encrypted file: the password in NFC, whatever keyboard it was typed with."""
    return _derived(unicodedata.normalize("NFC", password), new_salt())


def keys_of(password: str, salt: bytes) -> Iterator[Key]:
    """The keys ``password`` can mean for the file that begins with ``salt`` (16 bytes): as typed, in NFC, in
    NFD. The same text comes from keyboards in two forms, and books made elsewhere may have either.

    Each costs the whole derivation and is made only when asked for; most texts have one form.
    """
    forms = (password, *(unicodedata.normalize(form, password) for form in ("NFC", "NFD")))
    return (_derived(form, salt) for form in dict.fromkeys(forms))


def key_for(password: str, page: bytes) -> Key:
    """The key ``password`` means for the encrypted file with this first ``page``; of a wrong password, the
    key of the text as typed, which opening refuses.

    Looked up in the page rather than by opening the file, which would need its folder and its lock.
    """
    tried: list[Key] = []
    for key in keys_of(password, page[:SALT_LENGTH]):
        if _signed_with(key, page):
            return key
        tried.append(key)
    # A power cut may have left a first page that opening heals from the log beside the file.
    return tried[0]


def _signed_with(key: Key, page: bytes) -> bool:
    salt = bytes(byte ^ _SIGNING for byte in key.salt)
    secret = hashlib.pbkdf2_hmac("sha512", bytes.fromhex(key.hex[:64]), salt, 2, 32)
    content = page[SALT_LENGTH:-_SIGNATURE] + (1).to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(secret, content, "sha512"), page[-_SIGNATURE:])


def first_page(path: Path) -> bytes:
    """The first page of a file; when the file is encrypted, its first 16 bytes are the salt."""
    with path.open("rb") as file:
        return file.read(_PAGE)


def _derived(password: str, salt: bytes) -> Key:
    """SQLCipher 4's own derivation."""
    raw = hashlib.pbkdf2_hmac("sha512", password.encode("utf-8", "surrogatepass"), salt, _ROUNDS, 32)
    return Key(raw.hex() + salt.hex())


def new_salt() -> bytes:
    """A fresh salt for a new encrypted file. The file begins with it, so it never looks like another kind."""
    while looks_foreign(salt := secrets.token_bytes(SALT_LENGTH)):
        pass
    return salt


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
