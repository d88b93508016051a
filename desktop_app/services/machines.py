"""Máy và kết nối: the PCs that write for this union, and those of the unions it exchanges with."""

from dataclasses import dataclass

from desktop_app.services.session import Session
from desktop_app.store import peers


@dataclass(frozen=True, slots=True)
class Machine:
    """One PC. ``union``: name of its union; ``own``: it belongs to this union; ``here``: it is this very PC;
    ``state``: own, confirmed, waiting, replaced or revoked; ``since``: UTC stamp."""

    id: str
    name: str
    union: str
    own: bool
    here: bool
    state: str
    since: str


@dataclass(frozen=True, slots=True)
class MachineService:
    """Looks at the PCs a book knows; a PC is stopped by ``ConnectionService.revoke``."""

    session: Session

    def those(self) -> list[Machine]:
        """Every PC known here, this one first, then those of the union, then the others."""
        book = self.session.book
        facts = book.facts
        with book.read() as reading:
            names = {item.unit: item.name for item in peers.peers(reading)}
            found = [
                Machine(
                    item.id,
                    item.name,
                    names.get(item.unit, ""),
                    item.unit == facts.unit,
                    item.id == facts.device,
                    item.state,
                    item.since,
                )
                for item in peers.devices(reading)
            ]
        return sorted(found, key=lambda item: (not item.here, not item.own, item.union, item.since))
