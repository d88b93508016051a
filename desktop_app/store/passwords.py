"""Giving a book a password, another one, or none: the whole file is written anew and exchanged at once."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from desktop_app.domain.errors import Refused
from desktop_app.store.backups import backup_file
from desktop_app.store.book import Book, Clock, utc_now
from desktop_app.store.engine import Key, Opening, connect, new_key
from desktop_app.store.failures import told_plainly
from desktop_app.store.files import part_of, put_in_place
from desktop_app.store.locks import give_free, hold
from desktop_app.store.opening import Access, key_of, open_book, refuse_short


def raw_key(book: Book) -> str:
    """The key of an open book for its recovery sheet: 96 hex digits, valid until the password changes.

    Raises ``Refused("book.no_password_set")`` for a book without password.
    """
    if book.key is None:
        raise Refused("book.no_password_set", file=book.path.name)
    return book.key.hex


def change_password(
    path: Path,
    old: str | None,
    new: str | None,
    *,
    lost: str | None = None,
    clock: Clock = utc_now,
) -> Path:
    """Change the password of a closed book; None means without. ``lost``: the raw key of the recovery
    sheet in place of a forgotten ``old``.

    A verified backup (which keeps the old password) comes first and is returned. The new file is written
    beside, read back, and put in place in one step: whatever happens, the book is the old one or the new one.
    Raises ``Refused``: as ``open_book``, a short password, no room, a book that is open anywhere.
    """
    refuse_short(new)
    access = Access(old, raw_key=lost)
    # As any window would: all refusals of opening hold here, and an older book is brought up to date.
    open_book(path, access, clock=clock).close()
    old_key = key_of(path, access)
    lock = hold(path)
    part = part_of(path)
    try:
        backup = backup_file(Opening(path, old_key, False), "password", clock())
        with told_plainly(path):
            _exchange(path, part, old_key, None if new is None else new_key(new))
    except OSError as error:
        raise Refused("book.disk_error", file=path.name) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        give_free(lock)
    return backup


def _exchange(path: Path, part: Path, old: Key | None, new: Key | None) -> None:
    part.unlink(missing_ok=True)
    # Leaving WAL succeeds only when nobody else has the file open, and leaves no log that a new file would
    # wrongly be read together with.
    source = connect(Opening(path, old, False, "DELETE"))
    try:
        expected = _content(source)
        _export(source, part, new)
    finally:
        source.close()
    copy = connect(Opening(part, new, True, immutable=True))
    try:
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok" or _content(copy) != expected:
            raise driver.DatabaseError("the new file does not match the book")
    finally:
        copy.close()
    put_in_place(part, path)


def _export(source: Any, part: Path, key: Key | None) -> None:
    secret = "" if key is None else f"x'{key.hex}'"
    source.execute("ATTACH DATABASE ? AS target KEY ?", (str(part), secret))
    for pragma in ("application_id", "user_version"):
        value = int(source.execute(f"PRAGMA main.{pragma}").fetchone()[0])
        source.execute(f"PRAGMA target.{pragma} = {value}")
    source.execute("SELECT sqlcipher_export('target')")
    source.execute("DETACH DATABASE target")


def _content(connection: Any) -> dict[str, object]:
    """What must be equal before and after: version, declarations, and how many rows each table has."""
    found: dict[str, object] = {
        pragma: connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        for pragma in ("application_id", "user_version")
    }
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    for kind, name, sql in rows:
        found[f"{kind} {name}"] = sql
        if kind == "table":
            found[f"rows of {name}"] = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
    return found
