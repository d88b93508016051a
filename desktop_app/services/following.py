"""Following the unions below: what came last, who has been silent, and answers to all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome
from desktop_app.services.packing import PackingService
from desktop_app.services.session import Session
from desktop_app.store import peers


@dataclass(frozen=True, slots=True)
class Followed:
    """A union below. ``last``: time (UTC) of its last package taken in, None when none came; ``days``: whole
    days since; ``packages``: how many were taken in."""

    unit: str
    name: str
    last: str | None
    days: int | None
    packages: int


@dataclass(frozen=True, slots=True)
class Replies:
    """Names of the files written, and what was refused with the union's name."""

    files: tuple[str, ...]
    refused: tuple[tuple[str, Refused], ...]


@dataclass(frozen=True, slots=True)
class FollowingService:
    """What an upper desk asks about its unions."""

    session: Session
    packing: PackingService

    def those(self) -> list[Followed]:
        """The unions below, the longest silent first; those of which nothing came lead."""
        book = self.session.book
        with book.read() as reading:
            below = [item for item in peers.peers(reading) if item.role == peers.LOWER]
            entries = [
                item
                for item in peers.journal(reading)
                if item.direction == "in" and item.state == "received" and item.kind == "up"
            ]
        now = book.clock()
        found = []
        for item in below:
            times = [entry.time for entry in entries if entry.unit == item.unit]
            last = max(times, default=None)
            days = (now - datetime.fromisoformat(last)).days if last else None
            found.append(Followed(item.unit, item.name, last, days, len(times)))
        return sorted(found, key=lambda row: (row.last or "", row.name))

    def reply_all(
        self, folder: Path, units: Sequence[Followed], progress: Progress = silent
    ) -> Outcome[Replies]:
        """Write a reply package with news, or else a receipt, for each union: one file each.

        A union that cannot be written to (its sender is not confirmed) does not stop the others.
        """
        files: list[str] = []
        refused: list[tuple[str, Refused]] = []
        for place, row in enumerate(units):
            progress(place, len(units))
            try:
                news = not self.packing.preview(row.unit).empty
                made = self.packing.make(folder, row.unit) if news else self.packing.receipt(folder, row.unit)
                files.append(made.value.path.name)
            except Refused as error:
                refused.append((row.name, error))
        progress(len(units), len(units))
        return Outcome(Replies(tuple(files), tuple(refused)))
