"""Opening a backup: always as a copy beside, never over the book in use."""

import errno
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import Refused
from desktop_app.store.book import APPLICATION_ID
from desktop_app.store.engine import Opening, connect
from desktop_app.store.failures import missing, told_plainly
from desktop_app.store.files import part_of, put_in_place
from desktop_app.store.migrations import VERSION
from desktop_app.store.opening import Access, journal_of, key_of
from desktop_app.store.places import is_writable


def restore_copy(backup: Path, target: Path, access: Access) -> None:
    """Make a book at ``target`` from a backup, which stays as it is; ``access`` is the backup's.

    The copy is read through before it gets its name, and knows no device, so that whoever opens it registers
    a new one and never numbers its changes like the book it was copied from. Raises ``Refused``: there is a
    file already, no backup, a wrong password, ``book.backup_bad`` when the copy cannot be read, no room.
    """
    if target.exists():
        raise Refused("book.exists", file=target.name)
    if not backup.is_file():
        raise missing(backup)
    journal_of(target)
    if not target.parent.is_dir() or not is_writable(target.parent):
        raise Refused("book.cannot_create", file=target.name)
    key_of(backup, access)
    part = part_of(target)
    try:
        shutil.copyfile(backup, part)
        # The key is looked up in the copy: what is opened is what was read.
        opening = Opening(part, key_of(part, access), False, "DELETE")
        with told_plainly(backup):
            _examine(opening, backup)
        put_in_place(part, target)
    except Refused as refused:
        raise _about(backup, access, refused) from refused
    except OSError as error:
        code = "book.no_room" if error.errno == errno.ENOSPC else "book.disk_error"
        raise Refused(code, file=target.name) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _examine(opening: Opening, backup: Path) -> None:
    connection = connect(opening)
    try:
        _refuse_unsound(connection, backup)
        connection.execute("DELETE FROM book WHERE name = 'device'")
    finally:
        connection.close()


def _refuse_unsound(connection: Any, backup: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Refused("book.foreign", file=backup.name)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise Refused("book.newer", file=backup.name, found=version, known=VERSION)
    sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    if not sound or connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Refused("book.damaged", file=backup.name)


def _about(backup: Path, access: Access, refused: Refused) -> Refused:
    """The refusal in words about the backup rather than about a book in use."""
    if refused.code == "book.damaged":
        return Refused("book.backup_bad", file=backup.name)
    if refused.code != "book.not_a_book":
        return refused
    if access.raw_key is not None:
        return Refused("book.wrong_raw_key")
    if access.password is not None:
        return Refused("book.wrong_password")
    return Refused("book.backup_bad", file=backup.name)
