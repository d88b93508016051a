"""The own union, the units it knows, and the groups inside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold
from desktop_app.domain.units import Group, Unit
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Names:
    """The two lines that head every paper: the union above (empty when unknown) and the own union."""

    upper: str
    own: Unit


@dataclass(frozen=True, slots=True)
class UnitService:
    """Units and groups."""

    book: Book
    records: RecordService

    def own(self) -> Unit:
        """The union this book belongs to."""
        with self.book.read() as connection:
            return get(connection, Unit, self.book.facts.unit, self.book.facts.unit)

    def names(self) -> Names:
        """The own union and the name of the one above it."""
        with self.book.read() as connection:
            own = get(connection, Unit, self.book.facts.unit, self.book.facts.unit)
            return Names(named_upper(connection, own), own)

    def edit_own(self, values: Mapping[str, Value]) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of the own union: names, place, signer, employer."""
        return self.records.edit(Unit, self.book.facts.unit, values)

    def name_upper(self, name: str) -> Outcome[str]:
        """Set the name of the union above, which is written down when it was not known; returns its id.

        Raises ``Refused("record.required")`` for an empty name.
        """
        own = self.own()
        if own.parent:
            parent = own.parent
            edited = self.records.edit(Unit, parent, {"name": name.strip() or None})
            return Outcome(parent, edited.act, edited.changed, edited.warnings)
        upper = self.records.fresh(Unit, {"name": name.strip()})
        with self.book.write("unit.edit", {"fields": ["parent"]}) as writer:
            writer.create(upper)
            writer.update(Unit, own.id, {"parent": upper.id})
            return done(upper.id, writer)

    def units(self) -> list[Unit]:
        """All living units, by name; each as it speaks of itself where it has, else as this book noted it."""
        with self.book.read() as connection:
            found = matching(connection, Unit, order="sort_key")
        speaking = {unit.id for unit in found if unit.unit == unit.id}
        return [unit for unit in found if unit.unit == unit.id or unit.id not in speaking]

    def groups(self) -> list[Group]:
        """The living groups of the own union, by name."""
        with self.book.read() as connection:
            return matching(connection, Group, order="sort_key", unit=self.book.facts.unit)

    def add_group(self, values: Mapping[str, Value]) -> Outcome[str]:
        """Write a new group. Raises ``Refused("group.exists")`` when one of this name (or alias) is there."""
        group = self.records.fresh(Group, values)
        if fold(group.name or "") in self.group_names():
            raise Refused("group.exists", name=group.name)
        with self.book.write("group.create", {"name": group.name}) as writer:
            writer.create(group)
            return done(group.id, writer)

    def group_labels(self) -> dict[str, str]:
        """Id → name of every living group."""
        return {group.id: group.name or "" for group in self.groups()}

    def group_names(self) -> dict[str, str]:
        """Folded name or alias → id, of every living group; for matching what a sheet says."""
        found: dict[str, str] = {}
        for group in self.groups():
            for name in (*group.aliases, group.name or ""):
                found[fold(name)] = group.id
        return found


def named_upper(reading: Reading, own: Unit) -> str:
    """The name the book has for the union above, "" when none is written down."""
    upper = find(reading, Unit, own.parent) if own.parent else None
    return upper.name or "" if upper else ""
