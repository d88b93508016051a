"""What one person achieved, year by year: awards held, initiatives, nominations."""

from dataclasses import dataclass

from desktop_app.domain.awards import Award
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.text.numbers import format_percent
from desktop_app.services.catalogues import Catalogues
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find_many, matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Achievement:
    """One line. ``kind``: "award", "initiative" or "nomination"; ``year`` 0 when not known; ``number`` and
    ``date`` are those of the decision (a partial ISO date); ``status``: a code of the kind's catalogue
    ("" for an award in force, "revoked" for one taken back); ``share``: "40 %" of an initiative."""

    kind: str
    record: str
    year: int
    title: str
    status: str = ""
    number: str = ""
    date: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class AchievementService:
    """The record of a person."""

    book: Book
    catalogues: Catalogues

    def of(self, member: str) -> list[Achievement]:
        """Everything about one member, the newest year first; in a year awards, initiatives, nominations."""
        with self.book.read() as connection:
            found = [
                *(self._award(one) for one in matching(connection, Award, member=member)),
                *_initiatives(connection, member),
                *(self._nomination(one) for one in matching(connection, Nomination, member=member)),
            ]
        return sorted(found, key=lambda one: -one.year)

    def _award(self, award: Award) -> Achievement:
        title = award.title or self.catalogues.label("award_types", award.award_type)
        return Achievement(
            "award",
            award.id,
            award.year or _year(award.decision_date),
            title,
            "revoked" if award.revoked_on else "",
            award.decision_number or "",
            award.decision_date or "",
        )

    def _nomination(self, nomination: Nomination) -> Achievement:
        title = self.catalogues.label("award_types", nomination.award_type)
        return Achievement("nomination", nomination.id, nomination.year or 0, title, nomination.status)


def _initiatives(connection: Reading, member: str) -> list[Achievement]:
    found = []
    authors = matching(connection, InitiativeAuthor, member=member)
    initiatives = find_many(connection, Initiative, [one.initiative for one in authors if one.initiative])
    for author in authors:
        initiative = initiatives.get(author.initiative or "")
        if initiative is not None and initiative.alive:
            year = _year(initiative.filed_on or initiative.first_use_date)
            share = "" if author.share is None else format_percent(author.share)
            title = initiative.title or ""
            found.append(
                Achievement("initiative", initiative.id, year, title, initiative.status, share=share)
            )
    return found


def _year(date: str | None) -> int:
    return int(date[:4]) if date else 0
