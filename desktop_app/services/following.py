"""Following the unions below: what came last, who has been silent, and answers to all of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.change import UP, audience_of
from desktop_app.domain.errors import Param, Refused
from desktop_app.domain.units import Unit
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome
from desktop_app.services.packing import PackingService
from desktop_app.services.session import Session
from desktop_app.store import peers, streams
from desktop_app.store.queries.records import matching
from desktop_app.store.queries.unsettled import unsettled
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing of what a PC sent: entries ``first``–``last`` of its numbered list; both 0 when two
    copies of its book send under one number."""

    machine: str
    first: int = 0
    last: int = 0

    @property
    def code(self) -> str:
        """The code of its sentence."""
        if not self.first:
            return "following.copied"
        return "following.gap_one" if self.first == self.last else "following.gap"

    @property
    def params(self) -> Mapping[str, Param]:
        """What the sentence is filled with."""
        return {"machine": self.machine, "first": self.first, "last": self.last}


@dataclass(frozen=True, slots=True)
class Followed:
    """A union below. ``last``: time (UTC) of its last package taken in, None when none came; ``days``: whole
    days since; ``packages``: how many were taken in, ``waiting``: how many wait for their sender to be
    confirmed; ``gaps``: what is missing in between; ``unsettled``: what else somebody must look at, as codes
    of sentences with their params; ``card``: what this desk noted of it, if anything."""

    unit: str
    name: str
    last: str | None
    days: int | None
    packages: int
    waiting: int = 0
    gaps: tuple[Gap, ...] = ()
    unsettled: tuple[tuple[str, Mapping[str, Param]], ...] = ()
    card: Unit | None = None


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
            cards = {card.id: card for card in matching(reading, Unit, unit=book.facts.unit)}
            times, waiting = defaultdict[str, list[str]](list), defaultdict[str, int](int)
            for entry in peers.journal(reading):
                if entry.direction == "in" and entry.kind == UP:
                    if entry.state == "received":
                        times[entry.unit].append(entry.time)
                    else:
                        waiting[entry.unit] += 1
            gaps = {item.unit: gaps_of(reading, item.unit) for item in below}
            waits = {item.unit: unsettled_of(reading, item.unit) for item in below}
        now = book.clock()
        found = []
        for item in below:
            last = max(times[item.unit], default=None)
            days = (now - datetime.fromisoformat(last)).days if last else None
            found.append(
                Followed(
                    item.unit,
                    item.name,
                    last,
                    days,
                    len(times[item.unit]),
                    waiting[item.unit],
                    gaps[item.unit],
                    waits[item.unit],
                    cards.get(item.unit),
                )
            )
        return sorted(found, key=lambda row: (row.last or "", row.name))

    def reply_all(
        self,
        folder: Path,
        units: Sequence[Followed],
        progress: Progress = silent,
        *,
        files: bool = False,
    ) -> Outcome[Replies]:
        """Write a reply package with news, or else a receipt, for each union: one file each. ``files``: the
        scans of the decisions go along.

        A union that cannot be written to (its sender is not confirmed) does not stop the others.
        """
        written: list[str] = []
        refused: list[tuple[str, Refused]] = []
        for place, row in enumerate(units):
            progress(place, len(units))
            try:
                if self.packing.preview(row.unit, files=files).empty:
                    made = self.packing.receipt(folder, row.unit)
                else:
                    made = self.packing.make(folder, row.unit, files=files)
                written.append(made.value.path.name)
            except Refused as error:
                refused.append((row.name, error))
        progress(len(units), len(units))
        return Outcome(Replies(tuple(written), tuple(refused)))


def gaps_of(reading: Reading, unit: str) -> tuple[Gap, ...]:
    """What is missing of what the PCs of a union sent up."""
    names = {item.id: item.name for item in peers.devices(reading, unit)}
    found = []
    for state in streams.streams(reading, unit):
        if audience_of(state.name) != UP:
            continue
        device = state.name.partition(".")[0]
        machine = names.get(device) or device[:6]
        if state.forked:
            found.append(Gap(machine))
        elif state.missing is not None:
            found += [Gap(machine, first, last) for first, last in streams.gaps(reading, state)]
    return tuple(found)


def unsettled_of(reading: Reading, unit: str) -> tuple[tuple[str, Mapping[str, Param]], ...]:
    """What of a union's records somebody must look at: codes of sentences with their params."""
    conflicts, aside = unsettled(reading, unit)
    found: list[tuple[str, Mapping[str, Param]]] = []
    if conflicts:
        found.append(("following.conflicts", {"count": conflicts}))
    if aside:
        found.append(("following.set_aside", {"count": aside}))
    return tuple(found)
