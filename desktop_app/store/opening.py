"""Making and opening books: who may open what, and in words why not."""

import re
import unicodedata
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Engine

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
from desktop_app.store.engine import (
    PLAIN,
    SALT_LENGTH,
    Key,
    Opening,
    connect,
    first_page,
    key_for,
    looks_foreign,
    new_key,
)
from desktop_app.store.failures import missing, of_a_new_book, told_plainly
from desktop_app.store.files import part_of
from desktop_app.store.locks import give_free, hold
from desktop_app.store.migrations import VERSION, upgrade
from desktop_app.store.places import Place, is_writable, place_of

SUFFIX = ".sothidua"
SHORTEST_PASSWORD = 6
_RAW_KEY = re.compile(r"[0-9a-f]{96}")


@dataclass(frozen=True, slots=True)
class Access:
    """How a book is opened: its password (None for none) or, when that is lost, the raw key of its recovery
    sheet (96 hex digits; spaces, hyphens and capitals do not matter), and whether to write."""

    password: str | None = None
    write: bool = True
    raw_key: str | None = None


def create_book(
    path: Path, unit: str, *, upper: bool, password: str | None = None, clock: Clock = utc_now
) -> Book:
    """Make a new, empty book for the unit with this id, and open it for writing.

    Raises ``Refused``: the file exists, the folder cannot be written, a network share, a short password, no
    room.
    """
    if path.exists():
        raise Refused("book.exists", file=path.name)
    refuse_short(password)
    journal = journal_of(path)
    if not path.parent.is_dir() or not is_writable(path.parent):
        raise Refused("book.cannot_create", file=path.name)
    key = None if password is None else new_key(password)
    lock = hold(path)
    opening = Opening(path, key, False, journal)
    try:
        facts = BookFacts(uuid.uuid4().hex, unit, upper, "")
        with of_a_new_book(path), told_plainly(path):
            _first_tables(opening, facts)
        reader, writer = engines(opening)
    except BaseException:
        _remove(path)
        give_free(lock)
        raise
    return Book(path, key, facts, clock, reader, writer, lock)


def refuse_short(password: str | None) -> None:
    """Raise ``Refused("book.password_too_short")``; None, no password at all, is allowed."""
    if password is not None and len(unicodedata.normalize("NFC", password)) < SHORTEST_PASSWORD:
        raise Refused("book.password_too_short", least=SHORTEST_PASSWORD)


def open_book(path: Path, access: Access = Access(), *, clock: Clock = utc_now) -> Book:
    """Open a book; an older one is migrated after a verified backup when opened for writing.

    Raises ``Refused``: missing, foreign, damaged or newer file, wrong or missing password, a network
    share, a read-only place, a book that is open elsewhere.
    """
    if not path.is_file():
        raise missing(path)
    journal = journal_of(path)
    key = key_of(path, access)
    read_only = not access.write
    if access.write and not (is_writable(path.parent) and _file_writable(path)):
        raise Refused("book.read_only", file=path.name)
    lock = None if read_only else hold(path)
    opening = Opening(path, key, read_only, journal, read_only and _is_at_rest(path))
    try:
        if lock is not None:
            # A change of password that a power cut ended may have left a copy.
            part_of(path).unlink(missing_ok=True)
        with told_plainly(path):
            _check_version(opening, clock)
            if not read_only:
                # The journal of the place is set now: later an open reader would stand in its way.
                connect(opening).close()
            reader, writer = engines(opening)
            facts = _facts(reader)
    except BaseException as error:
        give_free(lock)
        if isinstance(error, Refused) and error.code == "book.not_a_book":
            raise _unreadable(path, key, access) from error
        raise
    return Book(path, key, facts, clock, reader, writer, lock)


def _facts(reader: Engine) -> BookFacts:
    try:
        with reader.connect() as connection, connection.begin():
            return read_facts(connection)
    except BaseException:
        reader.dispose()
        raise


def _unreadable(path: Path, key: Key | None, access: Access) -> Refused:
    if key is None:
        return Refused("book.damaged", file=path.name)
    return Refused("book.wrong_password" if access.raw_key is None else "book.wrong_raw_key")


def journal_of(path: Path) -> str:
    """The journal mode for the place of a book. Raises ``Refused("book.network")`` on a network share."""
    place = place_of(path)
    if place is Place.NETWORK:
        raise Refused("book.network", file=path.name)
    # On a stick that may be pulled at any moment one file is safer than three.
    return "DELETE" if place is Place.REMOVABLE else "WAL"


def key_of(path: Path, access: Access) -> Key | None:
    """The key that opens a file, None for a file without password.

    Raises ``Refused``: a foreign file, a password missing, not set, or a key of another book.
    """
    try:
        page = first_page(path)
    except OSError as error:
        raise Refused("book.cannot_open", file=path.name) from error
    start = page[:SALT_LENGTH]
    if start == PLAIN:
        if access.password is not None or access.raw_key is not None:
            raise Refused("book.no_password_set", file=path.name)
        return None
    if looks_foreign(start):
        raise Refused("book.foreign", file=path.name)
    if access.raw_key is not None:
        digits = re.sub(r"[\s-]", "", access.raw_key).lower()
        # The second part is the file's own beginning and changes with every new password.
        if not _RAW_KEY.fullmatch(digits) or Key(digits).salt != start:
            raise Refused("book.wrong_raw_key")
        return Key(digits)
    if access.password is None:
        raise Refused("book.password_needed", file=path.name)
    return key_for(access.password, page)


def _first_tables(opening: Opening, facts: BookFacts) -> None:
    _, writer = engines(opening)
    assert writer is not None
    connection = connect(opening, create=True)
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
    # Looked at before anything is touched: what is no book stays exactly as it is.
    connection = connect(replace(opening, read_only=True))
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
    backup_file(opening, "migration", clock())
    _, writer = engines(opening)
    assert writer is not None
    try:
        upgrade(writer, version)
    finally:
        writer.dispose()


def _is_at_rest(path: Path) -> bool:
    """Whether nobody can be writing a book and nothing is left to be settled in it."""
    return not is_writable(path.parent) and not any(
        path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal")
    )


def _file_writable(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
