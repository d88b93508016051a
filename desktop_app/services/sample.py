"""Sổ mẫu: whether the open book is one to look around in, and taking it away in one step."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.services.session import Session, fact, key_path
from desktop_app.store.backups import backup_folder

MARK = "sample"
"""The local fact that a sample book bears."""


@dataclass(frozen=True, slots=True)
class SampleService:
    """Whether the open book is a sample, and taking it away."""

    session: Session

    def is_sample(self) -> bool:
        """Whether this book was made to look around in."""
        with self.session.book.read() as reading:
            return fact(reading, MARK) is not None

    def refuse_real(self) -> None:
        """Raise ``Refused("sample.real_book")`` unless this is a sample."""
        if not self.is_sample():
            raise Refused("sample.real_book", file=self.session.book.path.name)

    def wipe(self) -> Path:
        """Close the sample book and remove it with its backups and this PC's keys for it; where it lay.

        Raises ``Refused("sample.real_book")`` for any other book, which stays open and untouched.
        """
        self.refuse_real()
        path, keys = self.session.book.path, key_path(self.session.desk, self.session.book.facts.id)
        self.session.close()
        shutil.rmtree(backup_folder(path), ignore_errors=True)
        for gone in (path, keys):
            with suppress(OSError):
                gone.unlink(missing_ok=True)
        return path
