"""Papers from the book: tờ trình, danh sách, quyết định, biên bản, báo cáo thành tích, as Word files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.models import (
    AchievementReport,
    AwardDecision,
    CollectiveList,
    Minutes,
    Paper,
    PeopleList,
    RecognitionDecision,
    Submission,
    Vote,
)
from desktop_app.documents.papers.papers import (
    TemplateCheck,
    check_template,
    write_paper,
    write_paper_pdf,
)
from desktop_app.documents.papers.wording import DOTS, date_words, number_and_symbol
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.domain.text.cleaning import clean
from desktop_app.services.achievement_reports import ReportWriter
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.decision_papers import DecisionPapers
from desktop_app.services.decisions import DecisionService
from desktop_app.services.drafts import NOT_YET, Draft, Meeting, Numbering, P
from desktop_app.services.legal_bases import bases_of_awards, legal_bases
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome
from desktop_app.services.own_fields import own_words
from desktop_app.services.paper_parts import (
    PaperParts,
    award_codes,
    is_person,
    meeting_told,
    readiness,
    years_told,
)
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import get_many

ATTACHMENTS = ("Danh sách đề nghị khen thưởng", "Báo cáo thành tích", "Biên bản họp bình xét")
_NO_TIME = f"{DOTS}:{DOTS}"
_PROCEEDINGS = (
    "Chủ trì nêu tiêu chuẩn khen thưởng và báo cáo kết quả bình xét của các tổ công đoàn.",
    "Các thành viên thảo luận từng trường hợp và biểu quyết.",
)
_CONCLUSIONS = ("Hội nghị thống nhất khen thưởng, đề nghị khen thưởng các trường hợp có tên ở trên.",)


@dataclass(frozen=True, slots=True)
class PaperService:
    """Builds papers and writes them. ``resources``: the folder of fonts and templates."""

    book: Book
    records: RecordService
    units: UnitService
    decisions: DecisionService
    catalogues: Catalogues
    resources: Path

    def write(self, path: Path, draft: Draft[P]) -> Outcome[Path]:
        """Write a draft from its template, as a PDF when the name ends so, else as a Word file.

        Raises ``Refused`` as ``write_paper``.
        """
        self.writer_of(draft.paper)(path)
        return Outcome(path, warnings=draft.warnings)

    def check(self, template: Path) -> TemplateCheck:
        """What is wrong with an edited template, and which own fields of this union it may name. Raises
        ``Refused`` as ``check_template``."""
        with self.book.read() as connection:
            return check_template(template, own_words(connection, None))

    def writer_of(self, paper: Paper) -> Callable[[Path], None]:
        """What writes a paper to the path it is given: a PDF when the name ends so, else a Word file."""
        templates, fonts = self.resources / "templates" / "papers", Fonts(self.resources / "fonts")

        def write(path: Path) -> None:
            if path.suffix.lower() == ".pdf":
                write_paper_pdf(path, paper, templates, fonts)
            else:
                write_paper(path, paper, templates)

        return write

    def submission(
        self,
        nominations: Sequence[str],
        numbering: Numbering = NOT_YET,
        attachments: Sequence[str] = ATTACHMENTS,
    ) -> Draft[Submission]:
        """Tờ trình that asks the level above for awards (TT 20/2025/TT-BNV, mẫu 1.1).

        Raises ``Refused``: nothing chosen, or a nomination that the union itself decides.
        """
        found = self.nominations(nominations)
        if any(nomination.route != "upper" for nomination in found):
            raise Refused("nomination.own_decides")
        names = self.units.names()
        head = letterhead(names)
        codes = award_codes(found, self.catalogues)
        bases, problems = legal_bases(
            self.catalogues, bases_of_awards(self.catalogues, codes), self._day(numbering.date)
        )
        with self.book.read() as connection:
            counts = PaperParts(connection, self.catalogues).counts(found)
        upper = f"Ban Thường vụ {names.upper}" if names.upper else DOTS
        missing = [] if names.upper else [Problem("parent", "papers.upper_missing", {}, "warning")]
        meeting = meeting_told(found)
        ground = (
            f"Căn cứ {meeting}," if meeting else "Sau khi bình xét công khai, dân chủ từ các tổ công đoàn,"
        )
        paper = Submission(
            letterhead=head,
            number=numbering.number,
            date=numbering.date or self._year(),
            recipients=("Như trên",),
            addressee=upper,
            subject=f"Về việc đề nghị khen thưởng {years_told(found)}",
            legal_bases=bases,
            grounds=(ground,),
            counts=counts,
            attachments=tuple(attachments),
        )
        return Draft(paper, (*readiness(found), *head_problems(head), *missing, *problems))

    def people_list(
        self, nominations: Sequence[str], numbering: Numbering | None = None
    ) -> Draft[PeopleList]:
        """Danh sách cá nhân đề nghị. ``numbering``: of the tờ trình it goes with.

        Raises ``Refused("papers.no_people")`` when there are only collectives.
        """
        found = self._listed(nominations, people=True)
        with self.book.read() as connection:
            nominees = PaperParts(connection, self.catalogues).nominees(found)
        head, problems = self._list_head(found, numbering)
        return Draft(PeopleList(**head, nominees=nominees), problems)

    def collective_list(
        self, nominations: Sequence[str], numbering: Numbering | None = None
    ) -> Draft[CollectiveList]:
        """Danh sách tập thể đề nghị; as ``people_list``. Raises ``Refused("papers.no_collectives")``."""
        found = self._listed(nominations, people=False)
        with self.book.read() as connection:
            collectives = tuple(map(PaperParts(connection, self.catalogues).collective, found))
        head, problems = self._list_head(found, numbering)
        return Draft(CollectiveList(**head, collectives=collectives), problems)

    def decision(
        self, decision: str, issuer: str = "union"
    ) -> Draft[AwardDecision] | Draft[RecognitionDecision]:
        """A decision with its list, the number blank while it has none.

        ``issuer``: "employer" for a recognition of initiatives that the employer signs. Raises ``Refused``:
        an empty list, an employer the book does not know.
        """
        found = self.records.get(Decision, decision)
        subjects = self.decisions.subjects(decision)
        with self.book.read() as connection:
            papers = DecisionPapers(connection, self.catalogues, self.units.names(), today(self.book.clock))
            if found.kind == "initiative":
                recognition, problems = papers.of_initiatives(found, issuer)
                return Draft(recognition, (*head_problems(recognition.letterhead), *problems))
            listed = [item for item in subjects if isinstance(item, Nomination)]
            award, problems = papers.of_awards(found, listed)
            return Draft(award, (*head_problems(award.letterhead), *problems))

    def minutes(
        self,
        nominations: Sequence[str],
        meeting: Meeting,
        numbering: Numbering = NOT_YET,
    ) -> Draft[Minutes]:
        """Biên bản họp bình xét with the votes noted on the nominations; what nobody told stays dotted."""
        found = self.nominations(nominations)
        names = self.units.names()
        head = letterhead(names)
        days = sorted({item.meeting_date for item in found if item.meeting_date})
        with self.book.read() as connection:
            parts = PaperParts(connection, self.catalogues)
            votes = tuple(
                Vote(
                    name=clean(item.subject_name or ""),
                    award=parts.award(item),
                    votes_for=item.votes_for or 0,
                    votes_total=item.votes_total,
                )
                for item in found
                if item.votes_total
            )
        paper = Minutes(
            letterhead=head,
            number=numbering.number,
            date=meeting.date or numbering.date or (days[-1] if days else self._year()),
            recipients=("Các tổ công đoàn",),
            subject=f"Họp bình xét thi đua, khen thưởng {years_told(found)}",
            started=meeting.started or _NO_TIME,
            ended=meeting.ended or _NO_TIME,
            venue=meeting.venue or DOTS,
            chair_title=meeting.chair_title or names.own.head_title or "Chủ tịch",
            chair_name=meeting.chair_name or names.own.head_name or DOTS,
            secretary_title=meeting.secretary_title or "Thư ký",
            secretary_name=meeting.secretary_name or DOTS,
            present=meeting.present,
            invited=meeting.invited or meeting.present,
            attendees=meeting.attendees,
            absent=meeting.absent,
            proceedings=meeting.proceedings or _PROCEEDINGS,
            votes=votes,
            conclusions=meeting.conclusions or _CONCLUSIONS,
        )
        unvoted = [] if votes else [Problem("votes_total", "papers.no_votes", {}, "warning")]
        return Draft(paper, (*head_problems(head), *unvoted))

    def achievement_report(
        self, nomination: str, *, date: str = "", personal: bool = False
    ) -> Draft[AchievementReport]:
        """Báo cáo thành tích of the person nominated, from the awards and initiatives this book holds.

        ``personal``: also home town and address; left to be filled in by hand otherwise. Raises
        ``Refused("papers.not_a_person")``.
        """
        (found,) = self.nominations([nomination])
        head = letterhead(self.units.names())
        with self.book.read() as connection:
            person = PaperParts(connection, self.catalogues).members([found]).get(found.id)
            if person is None:
                raise Refused("papers.not_a_person")
            writer = ReportWriter(connection, self.catalogues, head, personal)
            paper = writer.report(person, found, date or self._year())
        return Draft(paper, tuple(head_problems(head)))

    def nominations(self, identities: Sequence[str]) -> list[Nomination]:
        """The nominations in the order given. Raises ``Refused("papers.nobody")`` for none."""
        if not identities:
            raise Refused("papers.nobody")
        with self.book.read() as connection:
            return get_many(connection, Nomination, identities)

    def _year(self) -> str:
        return today(self.book.clock)[:4]

    def _day(self, date: str) -> str:
        return date if len(date) == 10 else today(self.book.clock)

    def _listed(self, nominations: Sequence[str], *, people: bool) -> list[Nomination]:
        found = [item for item in self.nominations(nominations) if is_person(item) is people]
        if not found:
            raise Refused("papers.no_people" if people else "papers.no_collectives")
        return found

    def _list_head(
        self, found: Sequence[Nomination], numbering: Numbering | None
    ) -> tuple[dict[str, Any], tuple[Problem, ...]]:
        """What a list of people and one of collectives have in common, and what to look at."""
        head = letterhead(self.units.names())
        values = {
            "letterhead": head,
            "date": numbering.date if numbering is not None and numbering.date else self._year(),
            "subject": f"Đề nghị khen thưởng {years_told(found)}",
            "attached_to": self._attached(numbering, head.code),
            "compiler": self.book.actor,
        }
        return values, (*readiness(found), *head_problems(head))

    def _attached(self, numbering: Numbering | None, code: str) -> str:
        if numbering is None:
            return ""
        number = number_and_symbol(numbering.number, Submission.SYMBOL, code)
        return f"Kèm theo Tờ trình số {number} {date_words(numbering.date or self._year())}"
