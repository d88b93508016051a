"""Books as closed files: opening a backup as a new book, and changing the password."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.session import Desk
from desktop_app.store.opening import Access, open_book
from desktop_app.store.passwords import change_password
from desktop_app.store.restoring import restore_copy


@dataclass(frozen=True, slots=True)
class Restored:
    """A book made from a backup: where it is, and what it holds."""

    path: Path
    changes: int


def restore(backup: Path, target: Path, access: Access) -> Restored:
    """Make a book at ``target`` from a backup; the backup and the book in use stay as they are.

    ``access`` is the backup's own. Raises ``Refused`` as ``restore_copy`` does.
    """
    restore_copy(backup, target, access)
    looking = Access(access.password, write=False, raw_key=access.raw_key)
    with open_book(target, looking) as book, book.read() as reading:
        changes = int(reading.exec_driver_sql("SELECT count(*) FROM change").scalar_one())
    return Restored(target, changes)


def set_password(path: Path, access: Access, new: str | None, desk: Desk) -> Path:
    """Give a closed book another password, or None for none; returns the backup made first.

    ``access``: the password until now, or the raw key of the recovery sheet when it is lost. The recovery
    sheet must be printed anew afterwards. Raises ``Refused`` as ``change_password`` does.
    """
    return change_password(path, access.password, new, lost=access.raw_key, clock=desk.clock)
