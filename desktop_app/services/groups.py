"""The groups of the own union: renamed, known by other names, ended; added through ``UnitService``."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.record import Problem, Value
from desktop_app.domain.text.folding import fold
from desktop_app.domain.units import Group, in_force
from desktop_app.services.outcome import Outcome
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import count


@dataclass(frozen=True, slots=True)
class GroupService:
    """What happens to a group after it was written down."""

    book: Book
    records: RecordService
    units: UnitService

    def edit(self, group: str, values: Mapping[str, Value]) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of a group. Ending one that still has people warns.

        Raises ``Refused("group.exists")`` when another group has the name, ``Refused("group.own_parent")``
        when it would be part of itself or its own successor.
        """
        names = [values.get("name"), *_texts(values.get("aliases"))]
        known = self.units.group_names()
        for name in names:
            if isinstance(name, str) and known.get(fold(name), group) != group:
                raise Refused("group.exists", name=name)
        if group in (values.get("parent"), values.get("successor")):
            raise Refused("group.own_parent")
        outcome = self.records.edit(Group, group, values)
        left = self._left_in(group) if values.get("valid_to") else 0
        if not left:
            return outcome
        warning = Problem("valid_to", "group.people_left", {"count": left}, "warning")
        return Outcome(outcome.value, outcome.act, outcome.changed, (*outcome.warnings, warning))

    def in_force(self) -> list[Group]:
        """The groups that exist today, by name."""
        day = today(self.book.clock)
        return [group for group in self.units.groups() if in_force(group.valid_from, group.valid_to, day)]

    def _left_in(self, group: str) -> int:
        with self.book.read() as connection:
            return count(connection, Member, group=group, status="active", unit=self.book.facts.unit)


def _texts(value: Value) -> list[str]:
    return value if isinstance(value, list) else []
