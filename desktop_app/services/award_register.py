"""The award book (sổ vàng): everything held, and older awards entered by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.awards import Award
from desktop_app.domain.members import Member
from desktop_app.domain.record import Value
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, matching


@dataclass(frozen=True, slots=True)
class AwardRegisterService:
    """Reads and adds to the award book."""

    book: Book
    records: RecordService

    def all(self) -> list[Award]:
        """The living awards in the order they were written."""
        with self.book.read() as connection:
            return matching(connection, Award)

    def member_name(self, member: str) -> str:
        """The name of a member, "" when the book does not hold one."""
        with self.book.read() as connection:
            found = find(connection, Member, member)
        return (found.full_name or "") if found is not None else ""

    def add(self, values: Mapping[str, Value]) -> Outcome[str]:
        """Write an award; the name is taken from the member when not given."""
        member = values.get("member")
        name = values.get("holder_name") or (self.member_name(member) if isinstance(member, str) else None)
        award = self.records.fresh(Award, {**values, "holder_name": name})
        with self.book.write("award.create", {"name": award.holder_name}) as writer:
            writer.create(award)
            return done(award.id, writer)
