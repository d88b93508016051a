"""Nhắc việc: birthdays of the month, medals of honour coming due, data that the next awards will miss."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.eligibility import Judgement
from desktop_app.domain.text.partial_dates import earliest
from desktop_app.services.eligibility import EligibilityService
from desktop_app.services.records import today
from desktop_app.store.book import Book
from desktop_app.store.queries.reminders import (
    Lacking,
    Person,
    birthdays,
    lacking,
    lacking_number,
    post_holders,
    year_asked,
)
from desktop_app.store.reading import Reading

__all__ = ["Birthday", "Lacking", "MedalDue", "ReminderService", "Reminders"]

MEDAL = "U-KNC"
MOST_LACKING = 5_000
"""More rows than anybody looks through; the number beside them is of all."""


@dataclass(frozen=True, slots=True)
class Birthday:
    """Somebody's birthday. ``day`` "" when only the month is known; ``age``: years that become full."""

    person: Person
    day: str
    age: int


@dataclass(frozen=True, slots=True)
class MedalDue:
    """Somebody whose union years reach what the medal asks: in ``year``, or before it."""

    person: Person
    year: int


@dataclass(frozen=True, slots=True)
class Reminders:
    """Everything to be reminded of. ``lacking_number`` counts all who lack data, ``lacking`` the first."""

    month: int
    birthdays: tuple[Birthday, ...]
    medals: tuple[MedalDue, ...]
    lacking: tuple[Lacking, ...]
    lacking_number: int


@dataclass(frozen=True, slots=True)
class ReminderService:
    """Reads; writes nothing."""

    book: Book
    eligibility: EligibilityService

    def now(self) -> Reminders:
        """All of them; walks over the members, so not for the window's thread."""
        unit, day = self.book.facts.unit, today(self.book.clock)
        year, month = int(day[:4]), int(day[5:7])
        with self.book.read() as connection:
            asked = year_asked(connection, unit, year)
            born = birthdays(connection, unit, month)
            found = lacking(connection, unit, asked, MOST_LACKING)
            number = lacking_number(connection, unit, asked)
            holders = post_holders(connection, unit)
        return Reminders(
            month,
            tuple(_birthday(person, year) for person in born),
            self._medals(holders, year),
            tuple(found),
            number,
        )

    def numbers(self, connection: Reading) -> Mapping[str, int]:
        """How many there are of each, for Tổng quan: birthdays, medals, award_data."""
        unit, day = self.book.facts.unit, today(self.book.clock)
        year = int(day[:4])
        return {
            "birthdays": len(birthdays(connection, unit, int(day[5:7]))),
            "medals": len(self._medals(post_holders(connection, unit), year)),
            "award_data": lacking_number(connection, unit, year_asked(connection, unit, year)),
        }

    def _medals(self, holders: list[Person], year: int) -> tuple[MedalDue, ...]:
        """Who reaches the years this year or next, and does not hold the medal yet (domain.md §3.2)."""
        ids = [person.member for person in holders]
        if not ids:
            return ()
        reached: dict[str, int] = {}
        for when in (year + 1, year):
            for member, judgement in self.eligibility.judge(MEDAL, when, ids).items():
                if _has_the_years(judgement):
                    reached[member] = when
        return tuple(MedalDue(one, reached[one.member]) for one in holders if one.member in reached)


def _has_the_years(judgement: Judgement) -> bool:
    states = {str(result.rule.extra.get("op")): result.state for result in judgement.results}
    return states.get("union_years") == "met" and states.get("never") != "failed"


def _birthday(person: Person, year: int) -> Birthday:
    born = person.birth_date
    return Birthday(person, born[8:10], year - earliest(born).year)
