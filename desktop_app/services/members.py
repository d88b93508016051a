"""Members: the list, one person, what happened to the membership, and the union posts held."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_rules import member_problems
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition, status_after
from desktop_app.domain.record import Problem, Value, fields_of, values_of
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.own_fields import checked_own, parted, put_own_value
from desktop_app.services.purging import purge_member
from desktop_app.services.records import RecordService, refuse_errors, today
from desktop_app.store.book import Book
from desktop_app.store.queries.members import (
    MemberFilter,
    MemberRow,
    Position,
    count_members,
    member_page,
    search_members,
)
from desktop_app.store.queries.records import matching

_UNIQUE = ("employee_code", "card_number", "national_id")
"""Numbers that two people do not share."""


@dataclass(frozen=True, slots=True)
class Membership:
    """One member with the events and posts, oldest first."""

    member: Member
    events: tuple[MembershipEvent, ...]
    positions: tuple[UnionPosition, ...]


@dataclass(frozen=True, slots=True)
class MemberService:
    """What an officer does with members."""

    book: Book
    records: RecordService

    def page(self, which: MemberFilter, after: Position | None = None, limit: int = 50) -> list[MemberRow]:
        """The next members in Vietnamese order of names."""
        with self.book.read() as connection:
            return member_page(connection, which, after, limit)

    def search(
        self, text: str, which: MemberFilter, after: Position | None = None, limit: int = 50
    ) -> list[MemberRow]:
        """Members found by what was typed: name parts without accents, initials, digits."""
        with self.book.read() as connection:
            return search_members(connection, text, which, after, limit)

    def count(self, which: MemberFilter) -> int:
        """How many members there are."""
        with self.book.read() as connection:
            return count_members(connection, which)

    def open(self, member: str) -> Membership:
        """One member with everything that happened. Raises ``Refused("record.gone")``."""
        found = self.records.get(Member, member)
        with self.book.read() as connection:
            events = matching(connection, MembershipEvent, order="date", member=member)
            positions = matching(connection, UnionPosition, order="valid_from", member=member)
        return Membership(found, tuple(events), tuple(positions))

    def add(self, values: Mapping[str, Value]) -> Outcome[str]:
        """Write a new member, "own:…" values in the same act; warnings tell what looks odd.

        Raises ``Refused`` for what cannot be.
        """
        plain, own = parted(values)
        member = self.records.fresh(Member, plain)
        warnings = refuse_errors(self.doubts_of_new(plain))
        with self.book.write("member.create", {"name": member.full_name}) as writer:
            writer.create(member)
            for one in checked_own(writer.log.connection, own):
                put_own_value(writer, member.unit, (member.id, one.id), own[one.id])
            return done(member.id, writer, warnings)

    def edit(self, member: str, values: Mapping[str, Value]) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of a member. The status follows from events and is refused here."""
        if "status" in values:
            raise Refused("member.status_by_event")
        before = self.records.get(Member, member)
        day = today(self.book.clock)
        whole = values_of(before) | dict(values)
        outcome = self.records.edit(Member, member, values, lambda _given: member_problems(whole, day))
        touched = [problem for problem in outcome.warnings if problem.field in values]
        touched += [*self._taken(values, member), *_changed_number(before, values)]
        return Outcome(outcome.value, outcome.act, outcome.changed, tuple(touched))

    def doubts_of_new(self, values: Mapping[str, Value]) -> list[Problem]:
        """What would look odd about a new member with some values, and numbers that somebody has already."""
        return [*member_problems(values, today(self.book.clock)), *self._taken(values, "")]

    def doubts(self, member: str) -> list[Problem]:
        """What looks odd about a member as the book has it, and numbers that somebody else has too."""
        found = self.records.get(Member, member)
        problems = member_problems(values_of(found), today(self.book.clock))
        return [*problems, *self._taken({name: getattr(found, name) for name in _UNIQUE}, member)]

    def record_event(self, member: str, values: Mapping[str, Value]) -> Outcome[str]:
        """Write what happened to a membership; the member's status (and group) follow in the same act.

        ``values``: those of a MembershipEvent without ``member``, and ``group`` for a change of group.
        """
        found = self.records.get(Member, member)
        given = {name: value for name, value in values.items() if name != "group"}
        event = self.records.fresh(MembershipEvent, {**given, "member": member})
        new: dict[str, Value] = {"status": status_after(found.status, event.kind or "")}
        if event.kind == "group_changed":
            new["group"] = values.get("group")
        with self.book.write("member.event", {"name": found.full_name, "kind": event.kind}) as writer:
            writer.create(event)
            writer.update(Member, member, new)
            return done(event.id, writer)

    def add_position(self, member: str, values: Mapping[str, Value]) -> Outcome[str]:
        """Write a union post held by a member."""
        found = self.records.get(Member, member)
        position = self.records.fresh(UnionPosition, {**values, "member": member})
        with self.book.write("member.position", {"name": found.full_name}) as writer:
            writer.create(position)
            return done(position.id, writer)

    def _taken(self, values: Mapping[str, Value], member: str) -> list[Problem]:
        """Warnings for numbers of one person that another living member of this union has."""
        found = []
        with self.book.read() as connection:
            for name in _UNIQUE:
                if not (value := values.get(name)):
                    continue
                for other in matching(connection, Member, {name: value}, unit=self.book.facts.unit):
                    if other.id != member:
                        params = {"field": fields_of(Member)[name].label, "name": other.full_name}
                        found.append(Problem(name, "member.number_taken", params, "warning"))
        return found

    def purge(self, member: str) -> Outcome[int]:
        """Remove the sensitive fields of a member for ever, from the history too; cannot be undone.

        The award register and the basic fields stay (domain.md §9.2). Older backups still hold them.
        """
        found = self.records.get(Member, member)
        with self.book.write("member.purge", {"id": found.id}, undoable=False) as writer:
            return done(purge_member(writer, member), writer)


def _changed_number(before: Member, values: Mapping[str, Value]) -> list[Problem]:
    """A reminder to keep the number that an ID card had before."""
    new, old = values.get("national_id"), before.national_id
    kept = str(values.get("old_national_id") or before.old_national_id or "")
    if not new or not old or new == old or old in kept:
        return []
    return [Problem("national_id", "member.number_changed", {"old": mask_national_id(old)}, "warning")]
