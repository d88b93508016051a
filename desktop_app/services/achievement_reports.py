"""Báo cáo thành tích cá nhân from the awards and initiatives this book holds of a person (mẫu 1.3)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.models import AchievementReport, PastAward, YearOfWork
from desktop_app.domain.awards import Award
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.money import format_money
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Group, Unit
from desktop_app.domain.year_records import YearRating
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.nominations import at_home, workplace
from desktop_app.services.own_fields import own_words
from desktop_app.services.paper_parts import award_told, decision_told
from desktop_app.store.queries.records import find, matching
from desktop_app.store.reading import Reading

YEARS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class _Work:
    """One recognised initiative of a person and the year it was recognised in."""

    initiative: Initiative
    recognition: Recognition
    year: int


@dataclass(frozen=True, slots=True)
class ReportWriter:
    """Collects one person's report. ``personal``: also home town and address, which stay blank otherwise."""

    connection: Reading
    catalogues: Catalogues
    head: Letterhead
    personal: bool = False

    def report(self, person: Member, nomination: Nomination, date: str) -> AchievementReport:
        """The report of ``person`` for what ``nomination`` asks; ``date`` is a partial ISO date.

        Part II covers the last five years up to that of the nomination, part III every award before.
        """
        last = nomination.year or int(date[:4] or 9999)
        awards = [award for award in self._awards(person) if award.year and award.year <= last]
        works = [work for work in self._works(person) if work.year <= last]
        name = clean(person.full_name or "")
        return AchievementReport(
            letterhead=self.head,
            date=date,
            subject=f"Đề nghị tặng {self.catalogues.label('award_types', nomination.award_type)} năm {last}",
            full_name=name,
            own=own_words(self.connection, person.id),
            biography=self._biography(person, nomination),
            achievements=_paragraphs(nomination, works, last),
            years=self._years(person, awards, works, last),
            awards=tuple(
                PastAward(
                    year=award.year or 0,
                    award=award_told(award, self.catalogues),
                    decision=decision_told(award.decision_number, award.decision_date, award.giver),
                )
                for award in awards
            ),
            confirmation="Xác nhận của Ban Chấp hành",
        )

    def _biography(self, person: Member, nomination: Nomination) -> tuple[tuple[str, str], ...]:
        group = find(self.connection, Group, person.group, person.unit) if person.group else None
        union = find(self.connection, Unit, nomination.unit)
        place = workplace(union) if union is not None else ""
        unit = ", ".join(text for text in (group.name if group else None, self.head.unit_name) if text)
        return (
            ("Họ và tên", clean(person.full_name or "")),
            ("Ngày, tháng, năm sinh", format_date(person.birth_date)),
            ("Giới tính", self.catalogues.label("genders", person.gender)),
            ("Quê quán", clean(person.home_town or "") if self.personal else ""),
            ("Nơi thường trú", clean(person.address or "") if self.personal else ""),
            ("Đơn vị công tác", unit),
            ("Chức vụ", clean(person.job_title or "") or at_home(clean(nomination.role_line or ""), place)),
            ("Trình độ chuyên môn", clean(person.qualification or "")),
        )

    def _awards(self, person: Member) -> list[Award]:
        found = matching(self.connection, Award, member=person.id)
        held = [award for award in found if not award.revoked_on]
        return sorted(held, key=lambda award: (award.year or 0, award.decision_date or ""))

    def _works(self, person: Member) -> list[_Work]:
        found = []
        for author in matching(self.connection, InitiativeAuthor, member=person.id, unit=person.unit):
            initiative = find(self.connection, Initiative, author.initiative or "", author.unit)
            if initiative is None or not initiative.alive:
                continue
            for row in matching(self.connection, Recognition, initiative=initiative.id):
                if row.decision_date and initiative.status not in ("revoked", "cancelled"):
                    found.append(_Work(initiative, row, int(row.decision_date[:4])))
        return sorted(found, key=lambda work: (work.year, work.recognition.decision_date or ""))

    def _years(
        self, person: Member, awards: Iterable[Award], works: Iterable[_Work], last: int
    ) -> tuple[YearOfWork, ...]:
        titles: dict[int, list[str]] = defaultdict(list)
        for rating in matching(self.connection, YearRating, member=person.id):
            titles[rating.year or 0].append(self.catalogues.label("task_ratings", rating.rating))
        initiatives: dict[int, list[str]] = defaultdict(list)
        decisions: dict[int, list[str]] = defaultdict(list)
        for award in awards:
            item = self.catalogues.get("award_types").item(award.award_type or "")
            if item is not None and item.extra.get("form") == "danh_hieu" and award.year:
                titles[award.year].append(award_told(award, self.catalogues))
                decisions[award.year].append(
                    decision_told(award.decision_number, award.decision_date, award.giver)
                )
        for work in works:
            row = work.recognition
            initiatives[work.year].append(clean(work.initiative.title or ""))
            level = row.council or f"cấp {self.catalogues.label('recognition_levels', row.level).lower()}"
            decisions[work.year].append(decision_told(row.decision_number, row.decision_date, level))
        shown = [year for year in sorted({*titles, *initiatives}) if last - YEARS_SHOWN < year <= last]
        return tuple(
            YearOfWork(
                year=year,
                rating=_joined(titles[year]),
                initiatives=_joined(initiatives[year]),
                decision=_joined(decisions[year]),
            )
            for year in shown
        )


def _paragraphs(nomination: Nomination, works: Iterable[_Work], last: int) -> tuple[str, ...]:
    """The officer's own words, then each initiative of the last years once, with its benefit."""
    found = [clean(line) for line in (nomination.achievement or "").splitlines() if line.strip()]
    told: set[str] = set()
    for work in works:
        initiative = work.initiative
        if initiative.id in told or work.year <= last - YEARS_SHOWN:
            continue
        told.add(initiative.id)
        money = f", làm lợi {format_money(initiative.benefit_amount)}" if initiative.benefit_amount else ""
        found.append(f"Là tác giả sáng kiến “{clean(initiative.title or '')}”{money} (năm {work.year}).")
    return tuple(found)


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))
