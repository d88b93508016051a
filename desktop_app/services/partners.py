"""The unions a book exchanges packages with, and the journal of what went and came."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold
from desktop_app.store import peers
from desktop_app.store.book import Book


@dataclass(frozen=True, slots=True)
class Partner:
    """A union at the other end. ``upper``: it is above this one; ``since``: UTC."""

    unit: str
    name: str
    upper: bool
    since: str


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One package as the journal shows it. ``time``: UTC; ``code``: Mã biên nhận; ``counts``: changes per
    record type for what was made, records for what was received."""

    time: str
    incoming: bool
    kind: str
    partner: str
    file: str
    state: str
    counts: Mapping[str, int]
    code: str


@dataclass(frozen=True, slots=True)
class PartnerService:
    """Looking at partners and packages; nothing is written here."""

    book: Book

    def partners(self) -> list[Partner]:
        """The unions known here, by name."""
        with self.book.read() as reading:
            found = peers.peers(reading)
        return [Partner(item.unit, item.name, item.role == peers.UPPER, item.since) for item in found]

    def find(self, words: str) -> Partner:
        """The one partner with this id, or whose name holds these words whatever their accents.

        Raises ``Refused("partner.unknown" | "partner.several")``.
        """
        known = self.partners()
        exact = [item for item in known if words == item.unit or fold(words) == fold(item.name)]
        found = exact or [item for item in known if fold(words) in fold(item.name)]
        if not found:
            raise Refused("partner.unknown", name=words)
        if len(found) > 1:
            raise Refused("partner.several", name=words, count=len(found))
        return found[0]

    def journal(self) -> list[JournalLine]:
        """What went and came, newest first."""
        with self.book.read() as reading:
            names = {item.unit: item.name for item in peers.peers(reading)}
            entries = peers.journal(reading)
        return [
            JournalLine(
                entry.time,
                entry.direction == "in",
                entry.kind,
                names.get(entry.unit, ""),
                entry.file,
                entry.state,
                entry.counts,
                entry.code,
            )
            for entry in entries
        ]
