"""Looking after a book: what it is, backups, restoring, checking, its password."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.domain.record import Record
from desktop_app.domain.records import RECORDS
from desktop_app.domain.units import Unit
from desktop_app.progress import Progress, silent
from desktop_app.services.records import VIET_NAM
from desktop_app.services.session import Session
from desktop_app.store import backups, peers
from desktop_app.store.check import CheckReport, check
from desktop_app.store.engine import Opening
from desktop_app.store.migrations import VERSION
from desktop_app.store.queries.records import count, get
from desktop_app.store.queries.unsettled import unsettled

_ONE_PILE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class BookInfo:
    """What the first page of Cài đặt says of a book. ``counts``: living records by type; ``size``: bytes;
    ``own_conflicts``: those of ``conflicts`` that are in the own union's records and settled here."""

    path: Path
    name: str
    upper: bool
    encrypted: bool
    version: int
    size: int
    counts: Mapping[str, int]
    changes: int
    conflicts: int
    own_conflicts: int
    quarantined: int
    waiting_senders: int
    peers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CareService:
    """Information, backup and check of the open book."""

    session: Session

    def info(self) -> BookInfo:
        """What this book is and holds."""
        book = self.session.book
        with book.read() as reading:
            name = get(reading, Unit, book.facts.unit, book.facts.unit).name or ""
            counts = {kind.TYPE: count(reading, kind) for kind in _kinds()}
            numbers = [
                int(reading.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())
                for table in ("change", "conflict", "quarantine")
            ]
            own_conflicts = unsettled(reading, book.facts.unit)[0]
            waiting = sum(item.state == peers.WAITING for item in peers.devices(reading))
            known = tuple(item.name for item in peers.peers(reading))
        return BookInfo(
            book.path,
            name,
            book.facts.upper,
            book.key is not None,
            VERSION,
            book.path.stat().st_size,
            {name: number for name, number in counts.items() if number},
            numbers[0],
            numbers[1],
            own_conflicts,
            numbers[2],
            waiting,
            known,
        )

    def backup(self, reason: str = "request") -> Path:
        """Make a verified backup beside the book. Raises ``Refused("book.backup_failed")``."""
        book = self.session.book
        return backups.backup_file(Opening(book.path, book.key, False), reason, self._now())

    def backup_before_packages(self) -> None:
        """Make a backup before packages are taken in: one for a pile of them, not one for each."""
        made = [item.made for item in self.backups() if item.reason == "package"]
        if not made or self._now() - made[0] > _ONE_PILE:
            self.backup("package")

    def backups(self) -> list[backups.Backup]:
        """The backups of this book, newest first."""
        return backups.list_backups(self.session.book.path)

    def check(self, progress: Progress = silent) -> CheckReport:
        """Look at every page, link, row and attachment."""
        with self.session.book.read() as reading:
            return check(reading, progress)

    def _now(self) -> datetime:
        return self.session.book.clock().astimezone(VIET_NAM).replace(tzinfo=None)


def _kinds() -> list[type[Record]]:
    return list(RECORDS.values())
