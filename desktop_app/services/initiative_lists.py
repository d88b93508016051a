"""The initiative list as the window reads it: keys in order, rows of keys, counts, the benefit together."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.store.book import Book
from desktop_app.store.queries.initiative_list import (
    InitiativeChoice,
    InitiativeListRow,
    initiative_key,
    initiative_keys,
    initiative_list_rows,
    initiative_status_sizes,
    initiative_totals,
)


@dataclass(frozen=True, slots=True)
class InitiativeQuery:
    """One question of the list; ``order``: a sort name of ``store.queries.initiative_list.ORDERS``."""

    which: InitiativeChoice = field(default_factory=InitiativeChoice)
    order: str | None = None
    descending: bool = False


@dataclass(frozen=True, slots=True)
class InitiativeListService:
    """Reads for lists of initiatives; each call is one consistent view."""

    book: Book

    def keys(self, query: InitiativeQuery, limit: int | None = None) -> "array[int]":
        """Keys in order."""
        with self.book.read() as connection:
            return initiative_keys(connection, query.which, query.order, query.descending, limit)

    def count(self, query: InitiativeQuery) -> int:
        """How many rows the question has."""
        return self.totals(query)[0]

    def totals(self, query: InitiativeQuery) -> tuple[int, int]:
        """How many rows the question has, and their benefit together in đồng."""
        with self.book.read() as connection:
            return initiative_totals(connection, query.which)

    def rows(self, keys: Sequence[int]) -> dict[int, InitiativeListRow]:
        """Key → row."""
        with self.book.read() as connection:
            return initiative_list_rows(connection, keys)

    def ids(self, keys: Sequence[int]) -> list[str]:
        """The ids of initiatives by the keys of their rows, in the same order."""
        found = self.rows(keys)
        return [found[key].id for key in keys if key in found]

    def key(self, initiative: str) -> int | None:
        """The key of a living initiative's row."""
        with self.book.read() as connection:
            return initiative_key(connection, initiative)

    def status_sizes(self, unit: str | None) -> dict[str, int]:
        """Status code → number of initiatives of a union (None: of all); "trash" → in the trash."""
        with self.book.read() as connection:
            return initiative_status_sizes(connection, unit)
