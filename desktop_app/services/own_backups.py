"""Opening a backup of the open book as a book of its own, usually without asking for a password again."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.services.books import Restored, restore
from desktop_app.services.session import Session
from desktop_app.store.opening import Access

_OTHER_LOCK = ("book.wrong_raw_key", "book.no_password_set")


@dataclass(frozen=True, slots=True)
class OwnBackupService:
    """Copies made from backups; the book in use and the backup stay as they are."""

    session: Session

    def open_copy(self, backup: Path, target: Path, password: str | None = None) -> Restored:
        """Make a book at ``target`` from a backup.

        Without ``password`` the key of the open book is tried, then none. Raises
        ``Refused("book.password_needed")`` for a backup that another password locks, and as ``restore``.
        """
        if password is not None:
            return restore(backup, target, Access(password))
        key = self.session.book.key
        if key is not None:
            try:
                return restore(backup, target, Access(raw_key=key.hex))
            except Refused as refused:
                if refused.code not in _OTHER_LOCK:
                    raise
        return restore(backup, target, Access())
