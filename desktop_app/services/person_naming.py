"""Naming a person by typing: a member chosen from a list, a name typed in full, or somebody from outside."""

import re
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import fold, same_text
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.store.book import Book
from desktop_app.store.queries.members import MemberFilter, MemberRow, search_members

MOST_OFFERED = 12
_MOST_NAMESAKES = 200
_TAGGED = re.compile(r"(.*?)\s*\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Person:
    """A member as typing names one. ``tag``: employee code or birth date, which tells namesakes apart (""
    when neither is known); ``detail``: group and birth date in words."""

    id: str
    name: str
    tag: str
    detail: str

    @property
    def typed(self) -> str:
        """The text that names exactly this person."""
        return f"{self.name} [{self.tag}]" if self.tag else self.name


@dataclass(frozen=True, slots=True)
class PersonNamingService:
    """Finds the member somebody means."""

    book: Book

    def offered(self, typed: str) -> list[Person]:
        """At most a dozen members whose name, initials or code begin like this; the first ones for ""."""
        match = _TAGGED.fullmatch(clean(typed))
        return self._found(match[1] if match else typed, MOST_OFFERED)

    def named(self, typed: str) -> Person | None:
        """The member meant by a name typed in full (or "Tên [mã]"); None for a person from outside.

        A name without any accents is taken for one with them only when a single member fits. Raises
        ``Refused("person.several")`` for namesakes, ``Refused("person.unknown_tag")``.
        """
        text = clean(typed)
        match = _TAGGED.fullmatch(text)
        if match is not None:
            return self._tagged(match[1], match[2], text)
        if not text:
            return None
        found = self._found(text, _MOST_NAMESAKES)
        same = [person for person in found if same_text(person.name, text)]
        if not same and fold(text) == text.lower():
            same = [person for person in found if fold(person.name) == text.lower()]
        if len(same) > 1:
            raise Refused("person.several", count=len(same), name=text)
        return same[0] if same else None

    def _tagged(self, name: str, tag: str, text: str) -> Person:
        fitting = [
            person
            for person in self._found(name, _MOST_NAMESAKES)
            if fold(person.name) == fold(name) and fold(person.tag) == fold(tag)
        ]
        if not fitting:
            raise Refused("person.unknown_tag", name=text)
        if len(fitting) > 1:
            raise Refused("person.several", count=len(fitting), name=text)
        return fitting[0]

    def _found(self, text: str, most: int) -> list[Person]:
        with self.book.read() as connection:
            which = MemberFilter(unit=self.book.facts.unit)
            return [_person(row) for row in search_members(connection, text, which, None, most)]


def _person(row: MemberRow) -> Person:
    born = format_date(row.birth_date)
    detail = " · ".join(filter(None, (row.employee_code, born, row.group_name)))
    return Person(row.id, row.full_name, row.employee_code or born, detail)
