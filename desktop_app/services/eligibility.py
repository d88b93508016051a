"""Ai đủ điều kiện: the rules of an award, read from the catalogues, judged on what the book knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.catalogues import CatalogueItem
from desktop_app.domain.eligibility import Judgement, Words, judge
from desktop_app.domain.units import Unit
from desktop_app.services.catalogues import Catalogues
from desktop_app.store.book import Book
from desktop_app.store.queries.member_facts import Asked, member_facts
from desktop_app.store.queries.records import get


@dataclass(frozen=True, slots=True)
class EligibilityService:
    """Judges people for awards; nothing is written."""

    book: Book
    catalogues: Catalogues

    def rules(self, award: str) -> list[CatalogueItem]:
        """The conditions of an award, in the order of the catalogue; none when it has no rules."""
        return [item for item in self.catalogues.get("award_rules").items if item.extra.get("award") == award]

    def judge(self, award: str, year: int, members: Sequence[str]) -> Mapping[str, Judgement]:
        """Member id → what the conditions of the award say for a year; people in the trash are left out."""
        rules = self.rules(award)
        with self.book.read() as connection:
            facts = member_facts(connection, members, self._asked(year))
            own = get(connection, Unit, self.book.facts.unit, self.book.facts.unit)
        words = Words(self.catalogues.label, self._rank)
        return {
            member: judge(rules, replace(one, employer_type=own.employer_type), year, words)
            for member, one in facts.items()
        }

    def _asked(self, year: int) -> Asked:
        reasons = self.catalogues.get("absence_reasons").items
        excused = frozenset(item.code for item in reasons if item.extra.get("counts") is False)
        levels = [item.code for item in self.catalogues.get("recognition_levels").items]
        return Asked(year, excused, levels)

    def _rank(self, catalogue: str, words: str) -> int:
        """By code, or by the words that a sheet brought ("Trung cấp nghề")."""
        found = self.catalogues.get(catalogue)
        rank = found.rank(words)
        if rank is None and (item := found.find(words)) is not None:
            rank = found.rank(item.code)
        return -1 if rank is None else rank
