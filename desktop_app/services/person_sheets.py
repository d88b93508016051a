"""Trích ngang thi đua: five to ten years of one person on one page, on screen and as a PDF to sign."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper, write_list
from desktop_app.domain.awards import Award
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Group
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome
from desktop_app.services.paper_parts import award_told, decision_told
from desktop_app.services.records import today
from desktop_app.services.units import UnitService
from desktop_app.services.year_records import member_years
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.reading import Reading

FEWEST_YEARS, MOST_YEARS = 5, 10

_COLUMNS = (
    ListColumn(title="Năm", width=8, align="center"),
    ListColumn(title="Xếp loại", width=17),
    ListColumn(title="Đăng ký thi đua", width=19),
    ListColumn(title="Ngày nghỉ", width=9, align="center"),
    ListColumn(title="Sáng kiến", width=28),
    ListColumn(title="Khen thưởng, số quyết định", width=30),
    ListColumn(title="Kỷ luật", width=13),
)


@dataclass(slots=True)
class _Year:
    """What stands in the columns of one year."""

    rating: list[str]
    registrations: list[str]
    days: int
    initiatives: list[str]
    awards: list[str]
    disciplines: list[str]


@dataclass(frozen=True, slots=True)
class PersonSheetService:
    """Makes the sheet of one person; always Vietnamese."""

    book: Book
    units: UnitService
    catalogues: Catalogues
    resources: Path

    def paper(self, member: str, years: int = FEWEST_YEARS) -> ListPaper:
        """The sheet with its table, of the last ``years`` years up to this one; a longer record shows the
        years that hold something, at most ``MOST_YEARS`` of them. Raises ``Refused("record.gone")``."""
        day = today(self.book.clock)
        head = letterhead(self.units.names())
        with self.book.read() as connection:
            person = get(connection, Member, member)
            group = find(connection, Group, person.group, person.unit) if person.group else None
            known = self._years(connection, person)
        last = int(day[:4])
        shown = sorted({*range(last - years + 1, last + 1), *(year for year in known if year <= last)})
        shown = shown[-max(years, MOST_YEARS) :]
        return ListPaper(
            title="Trích ngang thành tích thi đua",
            subtitle=self._subtitle(person, group),
            letterhead=head,
            date=day,
            landscape=False,
            columns=_COLUMNS,
            rows=[_cells(year, known[year]) for year in shown],
            signatures=(
                Signature(lines=("Người lập",), name=""),
                head.signature,
            ),
        )

    def write(self, member: str, path: Path, years: int = FEWEST_YEARS) -> Outcome[int]:
        """Write the sheet as a PDF; how many pages. Warnings tell what the letterhead leaves blank.

        Raises ``Refused("record.gone")`` and as ``write_list``.
        """
        paper = self.paper(member, years)
        pages = write_list(path, paper, Fonts(self.resources / "fonts"))
        problems = head_problems(paper.letterhead) if paper.letterhead else []
        return Outcome(pages, warnings=tuple(problems))

    def _subtitle(self, person: Member, group: Group | None) -> str:
        facts = [
            person.full_name or "",
            f"sinh {format_date(person.birth_date)}" if person.birth_date else "",
            f"mã nhân viên {person.employee_code}" if person.employee_code else "",
            f"đoàn viên từ {format_date(person.joined_union_on)}" if person.joined_union_on else "",
        ]
        place = [person.job_title or "", group.name or "" if group else ""]
        lines = (", ".join(filter(None, facts)), ", ".join(filter(None, place)))
        return "\n".join(filter(None, lines))

    def _years(self, connection: Reading, person: Member) -> "defaultdict[int, _Year]":
        label = self.catalogues.label
        found: defaultdict[int, _Year] = defaultdict(lambda: _Year([], [], 0, [], [], []))
        years = member_years(connection, person.id)
        for rating in years.ratings:
            found[rating.year or 0].rating.append(label("task_ratings", rating.rating))
        for one in years.registrations:
            title = label("award_types", one.award_type) or "Tham gia thi đua"
            state = label("registration_statuses", one.status)
            found[one.year or 0].registrations.append(f"{title} ({state.lower()})")
        for absence in years.absences:
            found[absence.year or 0].days += absence.days or 0
        for discipline in years.disciplines:
            told = decision_told(discipline.decision_number, discipline.decided_on, discipline.decided_by)
            text = _with(label("disciplines", discipline.level), told)
            found[int((discipline.decided_on or "0")[:4])].disciplines.append(text)
        for award in matching(connection, Award, order="decision_date", member=person.id):
            if not award.revoked_on:
                told = decision_told(award.decision_number, award.decision_date, award.giver)
                text = _with(award_told(award, self.catalogues), told)
                found[award.year or int((award.decision_date or "0")[:4])].awards.append(text)
        for author in matching(connection, InitiativeAuthor, member=person.id):
            self._take_initiative(connection, author, found)
        found.pop(0, None)
        return found

    def _take_initiative(
        self, connection: Reading, author: InitiativeAuthor, found: "defaultdict[int, _Year]"
    ) -> None:
        initiative = find(connection, Initiative, author.initiative or "", author.unit)
        if initiative is None or not initiative.alive or initiative.status in ("cancelled", "revoked"):
            return
        title = f"“{initiative.title or ''}”"
        if author.share is not None and author.share < 10_000:
            title = f"{title} ({format_percent(author.share)})"
        recognitions = matching(connection, Recognition, order="decision_date", initiative=initiative.id)
        for row in recognitions:
            level = f"công nhận cấp {self.catalogues.label('recognition_levels', row.level).lower()}"
            told = decision_told(row.decision_number, row.decision_date, row.council)
            year = int((row.decision_date or initiative.filed_on or "0")[:4])
            found[year].initiatives.append(_with(f"{title} – {level}", told))
        if not recognitions:
            status = self.catalogues.label("initiative_statuses", initiative.status).lower()
            year = int((initiative.filed_on or initiative.first_use_date or "0")[:4])
            found[year].initiatives.append(f"{title} – {status}")


def _cells(year: int, held: _Year) -> Sequence[str]:
    parts = (held.initiatives, held.awards, held.disciplines)
    return (
        str(year),
        "\n".join(held.rating),
        "\n".join(held.registrations),
        str(held.days) if held.days else "",
        *("\n".join(part) for part in parts),
    )


def _with(what: str, decision: str) -> str:
    """ "Giấy khen …, số 12/QĐ-CĐCS ngày 25/12/2024"."""
    return f"{what}, {decision[0].lower()}{decision[1:]}" if decision else what
