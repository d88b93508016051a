"""Making and opening books: who may open what, and in words why not."""

import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.domain.errors import Refused
from desktop_app.store.backups import backup_file
from desktop_app.store.book import (
    APPLICATION_ID,
    Book,
    BookFacts,
    Clock,
    engines,
    read_facts,
    utc_now,
    write_fact,
)
from desktop_app.store.engine import SALT_LENGTH, Key, Opening, connect, derive_key, new_salt, salt_of
from desktop_app.store.failures import told_plainly
from desktop_app.store.migrations import VERSION, upgrade
from desktop_app.store.places import Place, is_writable, place_of

SUFFIX = ".sothidua"
SHORTEST_PASSWORD = 6
_PLAIN = b"SQLite format 3\x00"
# First bytes of files people pick by mistake: ZIP/xlsx/docx, PDF, old Office, images, HTML.
_FOREIGN = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"<!", b"<h")


@dataclass(frozen=True, slots=True)
class Access:
    """How a book is opened: its password (None for none) and whether to write."""

    password: str | None = None
    write: bool = True


def create_book(
    path: Path, unit: str, *, upper: bool, password: str | None = None, clock: Clock = utc_now
) -> Book:
    """Make a new, empty book for the unit with this id, and open it for writing.

    Raises ``Refused``: the file exists, the folder cannot be written, a network share, a short password.
    """
    if path.exists():
        raise Refused("book.exists", file=path.name)
    if password is not None and len(password) < SHORTEST_PASSWORD:
        raise Refused("book.password_too_short", least=SHORTEST_PASSWORD)
    journal = _journal(path)
    if not path.parent.is_dir() or not is_writable(path.parent):
        raise Refused("book.cannot_open", file=path.name)
    key = None if password is None else derive_key(password, new_salt())
    lock = _lock(path)
    opening = Opening(path, key, False, journal)
    try:
        facts = BookFacts(uuid.uuid4().hex, unit, upper, "")
        with told_plainly(path):
            _first_tables(opening, facts)
        reader, writer = engines(opening)
    except BaseException:
        _remove(path)
        _unlock(lock)
        raise
    return Book(path, key, facts, clock, reader, writer, lock)


def open_book(path: Path, access: Access = Access(), *, clock: Clock = utc_now) -> Book:
    """Open a book; an older one is migrated after a verified backup when opened for writing.

    Raises ``Refused``: missing, foreign, damaged or newer file, wrong or missing password, a network
    share, a read-only place, a book that is open elsewhere.
    """
    if not path.is_file():
        raise Refused("book.missing", file=path.name)
    journal = _journal(path)
    key = _key(path, access.password)
    read_only = not access.write
    if access.write and not (is_writable(path.parent) and _file_writable(path)):
        raise Refused("book.read_only", file=path.name)
    lock = None if read_only else _lock(path)
    immutable = read_only and not is_writable(path.parent) and not _wal(path).exists()
    opening = Opening(path, key, read_only, journal, immutable)
    try:
        with told_plainly(path):
            _check_version(opening, clock)
            reader, writer = engines(opening)
            with reader.connect() as connection, connection.begin():
                facts = read_facts(connection)
    except BaseException as error:
        _unlock(lock)
        if key is not None and isinstance(error, Refused) and error.code == "book.not_a_book":
            raise Refused("book.wrong_password") from error
        raise
    return Book(path, key, facts, clock, reader, writer, lock)


def _journal(path: Path) -> str:
    place = place_of(path)
    if place is Place.NETWORK:
        raise Refused("book.network", file=path.name)
    # On a stick that may be pulled at any moment one file is safer than three.
    return "DELETE" if place is Place.REMOVABLE else "WAL"


def _key(path: Path, password: str | None) -> Key | None:
    start = salt_of(path)
    if start == _PLAIN:
        if password is not None:
            raise Refused("book.no_password_set", file=path.name)
        return None
    if len(start) < SALT_LENGTH or start.lstrip().lower().startswith(
        tuple(mark.lower() for mark in _FOREIGN)
    ):
        raise Refused("book.foreign", file=path.name)
    if password is None:
        raise Refused("book.password_needed", file=path.name)
    return derive_key(password, start)


def _first_tables(opening: Opening, facts: BookFacts) -> None:
    _, writer = engines(opening)
    assert writer is not None
    connection = connect(opening)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()
    upgrade(writer, 0)
    with writer.connect() as session, session.begin():
        for name, value in (("id", facts.id), ("unit", facts.unit), ("upper", str(int(facts.upper)))):
            write_fact(session, name, value)
    writer.dispose()


def _check_version(opening: Opening, clock: Clock) -> None:
    connection = connect(opening)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    name = opening.path.name
    if application != APPLICATION_ID or version == 0:
        raise Refused("book.foreign", file=name)
    if version > VERSION:
        raise Refused("book.newer", file=name, found=version, known=VERSION)
    if version < VERSION:
        if opening.read_only:
            raise Refused("book.older", file=name)
        from_older(opening, version, clock)


def from_older(opening: Opening, version: int, clock: Clock) -> None:
    """Migrate a book written by an older version, after a verified backup; there is no way down but that."""
    backup_file(opening, "migration", clock().astimezone().replace(tzinfo=None))
    _, writer = engines(opening)
    assert writer is not None
    try:
        upgrade(writer, version)
    finally:
        writer.dispose()


def _lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(path.name + ".lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused("book.in_use", file=path.name) from error
    except OSError as error:
        raise Refused("book.read_only", file=path.name) from error
    return lock


def _unlock(lock: FileLock | None) -> None:
    if lock is not None:
        lock.release()
        with suppress(OSError):
            Path(lock.lock_file).unlink()


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _file_writable(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
