"""Candidates for an award: sorted by what its conditions say, and how many may be proposed."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from desktop_app.domain.eligibility import Judgement
from desktop_app.services.eligibility import EligibilityService
from desktop_app.services.session import fact
from desktop_app.store.book import Book, write_fact
from desktop_app.store.queries.member_list import member_ids

Standing: TypeAlias = Literal["met", "near", "missing", "failed"]
"""Đủ; gần đủ (one condition is failed, all others are met); thiếu dữ liệu; chưa đủ."""

MOST_SORTED = 20_000
"""More people are not judged for a list: at a quarter of a millisecond each it takes longer than anybody
waits."""


@dataclass(frozen=True, slots=True)
class CandidateService:
    """Looks at many at once. The number that may be proposed is a local fact of the book: it comes on paper
    from the level above."""

    book: Book
    eligibility: EligibilityService

    def judged(self, award: str) -> bool:
        """Whether the catalogues hold conditions for an award of people."""
        return bool(self.eligibility.rules(award))

    def standings(self, award: str, year: int, keys: "array[int]") -> Mapping[int, Standing]:
        """Key of a member's row → where the person stands; nothing for more than ``MOST_SORTED``."""
        if len(keys) > MOST_SORTED:
            return {}
        with self.book.read() as connection:
            people = member_ids(connection, keys)
        found = self.eligibility.judge(award, year, list(people.values()))
        return {key: standing(found[member]) for key, member in people.items() if member in found}

    def one(self, award: str, year: int, member: str) -> Judgement | None:
        """What the conditions say of one person; None when there are none."""
        return self.eligibility.judge(award, year, [member]).get(member) if self.judged(award) else None

    def several(self, award: str, year: int, members: Sequence[str]) -> Mapping[str, Judgement]:
        """As ``one``, member id → judgement."""
        return self.eligibility.judge(award, year, members) if self.judged(award) else {}

    def most(self, award: str, year: int) -> int:
        """How many may be proposed; 0 while nobody wrote it down."""
        with self.book.read() as connection:
            return int(fact(connection, _quota(award, year)) or 0)

    def set_most(self, award: str, year: int, number: int) -> None:
        """Write down how many may be proposed; 0 for no limit known."""
        with self.book.change() as connection:
            write_fact(connection, _quota(award, year), str(number))


def standing(judgement: Judgement) -> Standing:
    """Where a person stands who was judged so."""
    state = judgement.state
    return "near" if state == "failed" and judgement.short_of == 1 else state


def _quota(award: str, year: int) -> str:
    return f"most.{award}.{year}"
