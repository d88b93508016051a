"""Finding anything by a few letters: people, initiatives, decisions."""

from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.store.book import Book
from desktop_app.store.queries.members import MemberFilter, search_members
from desktop_app.store.queries.titles import titles_with

Found: TypeAlias = "tuple[str, str, str]"
"""Record type, id, and what a person calls it."""


@dataclass(frozen=True, slots=True)
class FindingService:
    """What Ctrl+K asks."""

    book: Book

    def find(self, text: str, most: int = 6) -> list[Found]:
        """At most ``most`` of each kind whose words begin like those typed, accents or not."""
        with self.book.read() as connection:
            members = search_members(connection, text, MemberFilter(), None, most)
            people: list[Found] = [("member", row.id, row.full_name) for row in members]
            return people + titles_with(connection, text, most)
