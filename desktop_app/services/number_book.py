"""Sổ số văn bản: every number given in a series and year, in order, with what it was given to."""

from dataclasses import dataclass

from desktop_app.domain.decisions import Decision, IssuedNumber
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find_many, matching


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """One number. ``title``: what its document is about; ``date``: ISO; ``decision``: id of the decision it
    belongs to, "" for a number of the register of certificates; ``reason``: why it was voided."""

    series: str
    year: int
    number: int
    title: str
    date: str
    decision: str
    voided: bool
    reason: str


@dataclass(frozen=True, slots=True)
class NumberBookService:
    """Looks at the numbers given; giving and voiding them belongs to the documents."""

    book: Book

    def years(self) -> list[int]:
        """The years in which numbers were given, the latest first."""
        return sorted({item.year or 0 for item in self._given()}, reverse=True)

    def those(self, year: int) -> list[GivenNumber]:
        """The numbers of a year, by series and number."""
        unit = self.book.facts.unit
        rows = []
        with self.book.read() as reading:
            given = matching(reading, IssuedNumber, unit=unit, year=year)
            decisions = find_many(reading, Decision, [item.document for item in given if item.document], unit)
            for item in given:
                decision = decisions.get(item.document or "")
                rows.append(
                    GivenNumber(
                        item.series or "",
                        year,
                        item.number or 0,
                        (decision.title if decision else None) or "",
                        (decision.date if decision else None) or "",
                        decision.id if decision else "",
                        bool(item.voided),
                        item.reason or "",
                    )
                )
        return sorted(rows, key=lambda row: (row.series, row.number))

    def _given(self) -> list[IssuedNumber]:
        with self.book.read() as reading:
            return matching(reading, IssuedNumber, unit=self.book.facts.unit)
