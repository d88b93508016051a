"""What is done to several members at once, and looking at numbers that lists hide; each is one named act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_rules import member_problems
from desktop_app.domain.members import STAYING, Member
from desktop_app.domain.record import Value, missing_of, values_of
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.own_fields import checked_own, parted, put_own_value
from desktop_app.services.purging import purge_member
from desktop_app.services.records import RecordService, refuse_errors, today
from desktop_app.store.book import Book
from desktop_app.store.queries.own_values import own_texts
from desktop_app.store.queries.records import get_many
from desktop_app.store.writer import Writer

HIDDEN_FIELDS = ("national_id", "old_national_id", "phone")
"""Fields that lists and forms show masked until somebody asks to see them."""

MOST_AT_ONCE = 5_000
"""More people in one act would take minutes to write and to take back."""


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One person in the preview of an edit of many."""

    member: str
    full_name: str
    old: Value
    new: Value

    @property
    def differs(self) -> bool:
        """Whether anything would change."""
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class MemberChangeService:
    """Edits of many members, the trash, and sensitive data of people who left."""

    book: Book
    records: RecordService

    def preview(self, members: Sequence[str], name: str, value: Value) -> list[ValueChange]:
        """What setting one field, a declared one or "own:…", would change, in the order given. Nothing is
        written.

        Raises ``Refused("member.too_many")``, ``Refused("member.status_by_event")`` and as ``checked_own``.
        """
        _refuse_many(members)
        if name == "status":
            raise Refused("member.status_by_event")
        with self.book.read() as connection:
            found = get_many(connection, Member, members)
            _, own = parted({name: value})
            asked = [field.id for field in checked_own(connection, own)]
            texts = own_texts(connection, self.book.facts.unit, asked)
        return [
            ValueChange(
                one.id,
                one.full_name or "",
                texts.get(one.id, {}).get(asked[0]) if asked else getattr(one, name),
                value,
            )
            for one in found
        ]

    def edit_many(
        self, members: Sequence[str], values: Mapping[str, Value], progress: Progress = silent
    ) -> Outcome[int]:
        """Set fields, declared ones and "own:…", of several members in one act; returns how many changed.

        Raises ``Refused`` as ``preview``, for an empty required field and for a value that cannot be; then
        nothing is written.
        """
        _refuse_many(members)
        if "status" in values:
            raise Refused("member.status_by_event")
        plain, own = parted(values)
        self.records.catalogues.refuse_unknown(Member, plain)
        day = today(self.book.clock)
        changed = 0
        with self.book.read() as connection:
            fields = checked_own(connection, own)
        told = sorted([*plain, *(field.name or "" for field in fields)])
        params: dict[str, Value] = {"count": len(members), "fields": told}
        with self.book.write("member.edit_many", params) as writer:
            for place, person in enumerate(get_many(writer.log.connection, Member, members)):
                progress(place, len(members))
                member, whole = person.id, values_of(person) | plain
                for problem in missing_of(Member, whole):
                    raise Refused(problem.code, **problem.params)
                refuse_errors(member_problems(whole, day))
                written = [bool(writer.update(Member, member, plain))] if plain else []
                for field in fields:
                    where = member, field.id
                    written.append(put_own_value(writer, writer.log.author.unit, where, own[field.id]))
                changed += any(written)
            return done(changed, writer)

    def trash(self, members: Sequence[str]) -> Outcome[int]:
        """Move members to the trash in one act; returns how many were moved."""
        _refuse_many(members)
        with self.book.write("member.trash_many", {"count": len(members)}) as writer:
            return _put(writer, members, alive=False)

    def restore(self, members: Sequence[str]) -> Outcome[int]:
        """Bring members back from the trash in one act; returns how many came back."""
        _refuse_many(members)
        with self.book.write("member.restore_many", {"count": len(members)}) as writer:
            return _put(writer, members, alive=True)

    def purge(self, members: Sequence[str], progress: Progress = silent) -> Outcome[int]:
        """Remove the sensitive fields of people who left, for ever and from the history too, in one act that
        cannot be undone (domain.md §9.2). Returns how many people had any.

        Raises ``Refused("member.still_here")`` when one of them has not left; nothing is then removed.
        """
        _refuse_many(members)
        with self.book.write("member.purge_many", {"count": len(members)}, undoable=False) as writer:
            for found in get_many(writer.log.connection, Member, members):
                if found.status in STAYING and found.alive:
                    raise Refused("member.still_here", name=found.full_name)
            purged = 0
            for place, member in enumerate(members):
                progress(place, len(members))
                purged += bool(purge_member(writer, member))
            return done(purged, writer)

    def reveal(self, member: str, fields: Sequence[str] = HIDDEN_FIELDS) -> Outcome[dict[str, str]]:
        """What hidden or sensitive fields of one person hold, in full. That they were looked at is noted in
        the book, unless they are empty or it is open for reading only. Raises ``Refused("record.gone")``."""
        found = self.records.get(Member, member)
        numbers = {name: value for name in fields if (value := getattr(found, name))}
        if not self.book.writable or not numbers:
            return Outcome(numbers)
        params: dict[str, Value] = {"id": member, "name": found.full_name, "fields": sorted(numbers)}
        with self.book.write("member.reveal", params, undoable=False) as writer:
            return done(numbers, writer)


def _put(writer: Writer, members: Sequence[str], *, alive: bool) -> Outcome[int]:
    return done(sum(writer.set_alive(Member.TYPE, member, alive) for member in members), writer)


def _refuse_many(members: Sequence[str]) -> None:
    if len(members) > MOST_AT_ONCE:
        raise Refused("member.too_many", count=len(members), most=MOST_AT_ONCE)
