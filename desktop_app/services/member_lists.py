"""The member list as the window reads it: keys in order, rows of keys, counts."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.store.book import Book
from desktop_app.store.queries.member_list import (
    MemberChoice,
    MemberListRow,
    group_sizes,
    member_ids,
    member_key,
    member_keys,
    member_list_rows,
    member_number,
    status_sizes,
    trashed_named,
    union_sizes,
)
from desktop_app.store.queries.member_tests import members_on
from desktop_app.store.queries.members import MemberFilter, search_members
from desktop_app.store.search import words_typed

MOST_FOUND = 5_000
"""A search that finds more is too wide to be looked through; the list then ends here."""


@dataclass(frozen=True, slots=True)
class MemberQuery:
    """One question of the member list. ``text``: as typed into the search field; ``order``: a sort name of
    ``store.queries.member_list.ORDERS``."""

    which: MemberChoice = field(default_factory=MemberChoice)
    text: str = ""
    order: str | None = None
    descending: bool = False


@dataclass(frozen=True, slots=True)
class MemberSizes:
    """How many members there are: by status code, by part (of the active ones), active ones with something
    missing, and those in the trash. ``parts``: by the id of the group ("-" for none), or of the union where
    those of all unions are counted."""

    statuses: Mapping[str, int]
    parts: Mapping[str, int]
    missing: int
    trash: int

    def of(self, *statuses: str) -> int:
        """How many have one of these statuses."""
        return sum(self.statuses.get(status, 0) for status in statuses)

    @property
    def living(self) -> int:
        """All but those in the trash."""
        return sum(self.statuses.values())


@dataclass(frozen=True, slots=True)
class MemberListService:
    """Reads for lists of members; each call is one consistent view."""

    book: Book

    def keys(self, query: MemberQuery, limit: int | None = None) -> "array[int]":
        """Keys in order."""
        with self.book.read() as connection:
            which = query.which
            if which.trash and query.text.strip():
                words = sorted(words_typed(query.text))
                which = replace(which, among=trashed_named(connection, which.unit, words) if words else ())
            elif query.text.strip():
                unit, group = which.one_union or which.unit, None if which.group == "-" else which.group
                narrowed = MemberFilter(unit, group, which.status)
                narrower = query.order or which.missing or which.gone or which.tests or which.one_union
                most = MOST_FOUND if limit is None or narrower else limit
                found = search_members(connection, query.text, narrowed, None, most)
                which = replace(which, among=tuple(row.key for row in found))
            return member_keys(connection, which, query.order, query.descending, limit)

    def count(self, query: MemberQuery) -> int:
        """How many rows the question has."""
        if query.text.strip():
            return len(self.keys(query))
        with self.book.read() as connection:
            return member_number(connection, query.which)

    def rows(self, keys: Sequence[int], trash: bool = False) -> dict[int, MemberListRow]:
        """Key → row, of the living members or of those in the trash."""
        with self.book.read() as connection:
            return member_list_rows(connection, keys, self.book.facts.unit, trash)

    def ids(self, keys: Sequence[int]) -> list[str]:
        """The ids of members by the keys of their rows, in the same order, living or in the trash."""
        with self.book.read() as connection:
            return list(member_ids(connection, keys).values())

    def key(self, member: str) -> int | None:
        """The key of a member's row."""
        with self.book.read() as connection:
            return member_key(connection, member)

    def sizes(self, unit: str) -> MemberSizes:
        """Every number the filters of the list show; a walk over all members, so not for the window's
        thread."""
        active = MemberChoice(unit, status="active")
        with self.book.read() as connection:
            return MemberSizes(
                status_sizes(connection, MemberChoice(unit)),
                group_sizes(connection, active),
                member_number(connection, replace(active, missing=True)),
                member_number(connection, MemberChoice(unit, trash=True)),
            )

    def sizes_of_all(self) -> MemberSizes:
        """As ``sizes``, of all unions; missing data and the trash are the own union's alone, for what is
        another's is mended and brought back in its own book."""
        own = self.book.facts.unit
        with self.book.read() as connection:
            return MemberSizes(
                status_sizes(connection, MemberChoice()),
                union_sizes(connection),
                member_number(connection, MemberChoice(own, status="active", missing=True)),
                member_number(connection, MemberChoice(own, trash=True)),
            )

    def counts_on(self, day: str) -> dict[str, int]:
        """Status code → how many people of this book had it on a whole date, by the dated events."""
        with self.book.read() as connection:
            found = Counter(members_on(connection, day).values())
        return dict(found.most_common())

    def group_sizes(self, which: MemberChoice) -> dict[str, int]:
        """Group id ("-" for none) → number of members."""
        with self.book.read() as connection:
            return group_sizes(connection, which)

    def status_sizes(self, which: MemberChoice) -> dict[str, int]:
        """Status code → number of members."""
        with self.book.read() as connection:
            return status_sizes(connection, which)
