"""What an upper desk notes of a union below: other names, since when and until when, and its successor.

The union's own record is its own (design.md §2); the notes are a record of this book about the same unit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Unit
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.outcome import Outcome, done
from desktop_app.store import peers
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class LowerUnitService:
    """The notes of this desk on the unions below."""

    book: Book
    catalogues: Catalogues

    def card(self, unit: str) -> Unit:
        """What is noted of a union; an unwritten card when nothing is. Raises ``Refused("record.gone")``."""
        with self.book.read() as reading:
            return self._card(reading, unit)

    def edit(self, unit: str, values: Mapping[str, Value]) -> Outcome[str]:
        """Note something of a union.

        Raises ``Refused``: ``unit.own_successor``, ``unit.name_taken`` (another union has the name),
        ``unit.dates_crossed``, and those of an unknown field or code.
        """
        self.catalogues.refuse_unknown(Unit, values)
        own = self.book.facts.unit
        with self.book.write("unit.edit", {"fields": sorted(values)}) as writer:
            card = self._card(writer.log.connection, unit)
            noted = replace(card, **values)  # type: ignore[arg-type]
            self._refuse_wrong(writer.log.connection, noted)
            if find(writer.log.connection, Unit, unit, own) is None:
                writer.create(noted)
            else:
                writer.update(Unit, unit, values)
            return done(unit, writer)

    def _card(self, reading: Reading, unit: str) -> Unit:
        own = self.book.facts.unit
        known = find(reading, Unit, unit, own)
        if known is not None:
            return known
        peer = peers.peer(reading, unit)
        if peer is None:
            raise Refused("record.gone", record=Unit.LABEL)
        return Unit(id=unit, unit=own, name=peer.name)

    def _refuse_wrong(self, reading: Reading, card: Unit) -> None:
        if card.successor == card.id:
            raise Refused("unit.own_successor")
        start, end = card.valid_from, card.valid_to
        if start and end and end < start[: len(end)]:
            raise Refused("unit.dates_crossed", start=format_date(start), end=format_date(end))
        others = {fold(item.name): item.name for item in peers.peers(reading) if item.unit != card.id}
        for other in matching(reading, Unit, unit=card.unit):
            if other.id != card.id:
                others.update({fold(name): other.name or name for name in other.aliases})
        for name in card.aliases:
            if (taken := others.get(fold(name))) is not None:
                raise Refused("unit.name_taken", name=name, unit=taken)
