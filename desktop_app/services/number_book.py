"""Sổ số văn bản: every number given in a series and year, in order, with what it was given to."""

from dataclasses import dataclass

from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.decision_rules import number_words
from desktop_app.domain.decisions import Decision, IssuedNumber
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find_many, matching


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """One number. ``shown``: as it stands on its paper; ``title``: what its document is about; ``date``: ISO,
    when that was signed or printed; ``decision``: id of the decision it belongs to, "" for a number of the
    register of certificates; ``reason``: why it was voided."""

    series: str
    year: int
    number: int
    shown: str
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
            documents = [item.document for item in given if item.document]
            decisions = find_many(reading, Decision, documents, unit)
            sheets = find_many(reading, CertificateEntry, documents, unit)
            for item in given:
                decision = decisions.get(item.document or "")
                sheet = sheets.get(item.document or "")
                words = number_words(item.number or 0, item.series or "")
                rows.append(
                    GivenNumber(
                        item.series or "",
                        year,
                        item.number or 0,
                        (sheet.serial if sheet else None) or words,
                        (decision.title if decision else None) or "",
                        (decision.date if decision else sheet.printed_on if sheet else None) or "",
                        decision.id if decision else "",
                        bool(item.voided),
                        item.reason or "",
                    )
                )
        return sorted(rows, key=lambda row: (row.series, row.number))

    def _given(self) -> list[IssuedNumber]:
        with self.book.read() as reading:
            return matching(reading, IssuedNumber, unit=self.book.facts.unit)
