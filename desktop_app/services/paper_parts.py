"""Parts that several papers share: the nominated as rows, awards in words, days and years told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.documents.papers.models import AwardCount, NominatedCollective, Nominee
from desktop_app.domain.awards import Award
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.numbers import roman
from desktop_app.domain.text.partial_dates import formal_date, format_date
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.own_fields import own_words_of
from desktop_app.store.queries.records import count, find_owned
from desktop_app.store.reading import Reading

_NOT_READY = ("draft", "group_reviewed", "refused", "cancelled", "revoked")


@dataclass(frozen=True, slots=True)
class PaperParts:
    """Reads what papers say of nominations, in one reading transaction."""

    connection: Reading
    catalogues: Catalogues

    def nominees(self, nominations: Sequence[Nomination]) -> tuple[Nominee, ...]:
        """The people of a list; of their own data only the year of birth (domain.md §9.2)."""
        people = self.members(nominations)
        own = own_words_of(self.connection, [nomination.member for nomination in nominations])
        return tuple(
            Nominee(
                name=clean(nomination.subject_name or ""),
                birth_year=born_in(people.get(nomination.id)),
                role_line=clean(nomination.role_line or ""),
                achievement=clean(nomination.achievement or ""),
                award=self.award(nomination),
                note=self._note(nomination),
                own=own[nomination.member],
            )
            for nomination in nominations
        )

    def collective(self, nomination: Nomination) -> NominatedCollective:
        """One collective of a list, with how many members it has now where this book knows it."""
        headcount = None
        if nomination.group:
            headcount = count(
                self.connection,
                Member,
                unit=nomination.unit,
                group=nomination.group,
                status="active",
            )
        return NominatedCollective(
            name=clean(nomination.subject_name or ""),
            headcount=headcount or None,
            achievement=clean(nomination.achievement or ""),
            award=self.award(nomination),
            note=self._note(nomination),
        )

    def members(self, nominations: Sequence[Nomination]) -> dict[str, Member]:
        """Nomination id → the nominated person, where the book keeps one."""
        named = {one.id: (one.member, one.unit) for one in nominations if one.member}
        people = find_owned(self.connection, Member, named.values())
        return {nomination: people[who] for nomination, who in named.items() if who in people}

    def award(self, nomination: Nomination) -> str:
        """The name of the award as the catalogue words it."""
        return self.catalogues.label("award_types", nomination.award_type)

    def counts(self, nominations: Sequence[Nomination]) -> tuple[AwardCount, ...]:
        """How many are proposed for each award, in the order of the catalogue."""
        codes = award_codes(nominations, self.catalogues)
        return tuple(
            AwardCount(
                award=self.catalogues.label("award_types", code),
                collectives=sum(item.award_type == code and not is_person(item) for item in nominations),
                people=sum(item.award_type == code and is_person(item) for item in nominations),
            )
            for code in codes
        )

    def _note(self, nomination: Nomination) -> str:
        number = len(nomination.initiatives)
        return f"{number:02d} sáng kiến" if number else ""


def born_in(person: Member | None) -> str:
    """The year of birth, "" where it is not known."""
    return (person.birth_date or "")[:4] if person is not None else ""


def is_person(nomination: Nomination) -> bool:
    """Whether the nominated is a person and not a collective."""
    return nomination.subject_kind == "person"


def award_codes(nominations: Iterable[Nomination], catalogues: Catalogues) -> list[str]:
    """The awards proposed, each once, in the order of the catalogue."""
    awards = catalogues.get("award_types")
    codes = {nomination.award_type for nomination in nominations if nomination.award_type}
    return sorted(codes, key=lambda code: (awards.rank(code) is None, awards.rank(code) or 0, code))


def years_told(nominations: Iterable[Nomination]) -> str:
    """ "năm 2026", or "các năm 2025, 2026"."""
    years = sorted({nomination.year for nomination in nominations if nomination.year})
    if len(years) == 1:
        return f"năm {years[0]}"
    return f"các năm {', '.join(map(str, years))}" if years else "hằng năm"


def meeting_told(nominations: Iterable[Nomination]) -> str:
    """ "Biên bản họp Ban Chấp hành ngày 02 tháng 12 năm 2026" of the meetings noted; "" when none is."""
    days = sorted({nomination.meeting_date for nomination in nominations if nomination.meeting_date})
    return f"Biên bản họp Ban Chấp hành {', '.join(map(formal_date, days))}" if days else ""


def readiness(nominations: Iterable[Nomination]) -> list[Problem]:
    """A warning when nominations are on a paper although nobody has approved them."""
    number = sum(nomination.status in _NOT_READY for nomination in nominations)
    return [Problem("status", "papers.not_approved", {"count": number}, "warning")] if number else []


def decision_told(number: str | None, date: str | None, body: str | None) -> str:
    """ "Số 96/QĐ-CĐCS ngày 18/12/2025, CĐCS Công ty May Hoa Ban" from what is known."""
    words = f"Số {number}" if number else ""
    if date:
        day = f"ngày {format_date(date)}" if len(date) == 10 else format_date(date)
        words = f"{words} {day}".strip()
    return ", ".join(part for part in (words, clean(body or "")) if part)


def award_told(award: Award, catalogues: Catalogues) -> str:
    """The name of an award held, as its decision words it."""
    return clean(award.title or "") or catalogues.label("award_types", award.award_type)


def group_title(place: int, title: str) -> str:
    """ "I. Tập thể"."""
    return f"{roman(place)}. {title}"
