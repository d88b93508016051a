"""Xuất bộ hồ sơ: one folder with every paper of a submission, for an upper level without the program."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.dossier import DossierItem, write_dossier
from desktop_app.documents.papers.list_pdf import ListPaper, write_list
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificates import CertificateService
from desktop_app.services.drafts import NOT_YET, Draft, Meeting, Numbering, P
from desktop_app.services.nomination_tables import NominationTables, collectives_pdf, people_pdf
from desktop_app.services.outcome import Outcome
from desktop_app.services.paper_parts import is_person
from desktop_app.services.papers import PaperService
from desktop_app.services.records import today
from desktop_app.services.selection import READY_NOMINATIONS
from desktop_app.spreadsheets.table import Table
from desktop_app.spreadsheets.writer import write_table
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find_owned, matching


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierWishes:
    """What a dossier is made with. ``numbering``: of the tờ trình. ``meeting``: adds the minutes.

    ``personal``: home town and address in the achievement reports, left blank otherwise. ``sign``: who signed
    the certificates of initiatives.
    """

    numbering: Numbering = NOT_YET
    meeting: Meeting | None = None
    personal: bool = False
    sign: str = "union"


@dataclass(frozen=True, slots=True)
class DossierService:
    """Writes dossiers."""

    book: Book
    papers: PaperService
    certificates: CertificateService
    catalogues: Catalogues
    resources: Path

    def submitted(self) -> list[str]:
        """Ids of the nominations a dossier for the level above is about: those approved or returned, else
        those that went into a package last. Raises ``Refused("dossier.nothing")``."""
        unit = self.book.facts.unit
        with self.book.read() as connection:
            for statuses in (READY_NOMINATIONS, ("packaged",)):
                found = [
                    nomination.id
                    for status in statuses
                    for nomination in matching(
                        connection, Nomination, order="sort_key", unit=unit, route="upper", status=status
                    )
                ]
                if found:
                    return found
        raise Refused("dossier.nothing")

    def export(
        self,
        folder: Path,
        nominations: Sequence[str],
        wishes: DossierWishes = DossierWishes(),
        progress: Progress = silent,
    ) -> Outcome[Path]:
        """Write a new folder "Ho-so-<union>-<year>" inside ``folder``: tờ trình, lists (Word, PDF, Excel),
        minutes, achievement reports, copies of printed certificates of the initiatives, DOC-TRUOC.txt.

        Whole or not at all; nothing changes in the book. Returns the new folder. Raises ``Refused`` as the
        papers do and as ``write_dossier``.
        """
        found = self.papers.nominations(nominations)
        packing = _Packing(self, found, wishes)
        packing.lists(nominations)
        packing.minutes(nominations)
        packing.tables()
        packing.reports()
        packing.certificates()
        packing.submission(nominations)
        years = [item.year for item in found if item.year]
        year = max(years, default=int(today(self.book.clock)[:4]))
        unit = self.papers.units.own().name or ""
        return Outcome(
            write_dossier(folder, unit, year, packing.items, progress), warnings=tuple(packing.warnings)
        )


class _Packing:
    """One dossier being put together: its items in order, and what to look at."""

    def __init__(
        self, service: DossierService, nominations: Sequence[Nomination], wishes: DossierWishes
    ) -> None:
        self._service = service
        self._nominations = nominations
        self._wishes = wishes
        self._fonts = Fonts(service.resources / "fonts")
        self.items: list[DossierItem] = []
        self.warnings: list[Problem] = []
        self._attached: list[str] = []

    def lists(self, nominations: Sequence[str]) -> None:
        """The lists of people and of collectives, each in Word and as PDF."""
        papers, numbering = self._service.papers, self._wishes.numbering
        if any(is_person(item) for item in self._nominations):
            people = papers.people_list(nominations, numbering)
            self._word("Danh sách cá nhân đề nghị", people)
            self._pdf("Danh sách cá nhân đề nghị", people_pdf(people.paper))
        if not all(is_person(item) for item in self._nominations):
            collectives = papers.collective_list(nominations, numbering)
            self._word("Danh sách tập thể đề nghị", collectives)
            self._pdf("Danh sách tập thể đề nghị", collectives_pdf(collectives.paper))
        self._attached.append("Danh sách đề nghị khen thưởng")

    def minutes(self, nominations: Sequence[str]) -> None:
        """The minutes, when somebody told of the meeting."""
        if self._wishes.meeting is None:
            self._warn(Problem("meeting", "papers.no_minutes", {}, "warning"))
            return
        self._word("Biên bản bình xét", self._service.papers.minutes(nominations, self._wishes.meeting))
        self._attached.append("Biên bản họp bình xét")

    def tables(self) -> None:
        """The lists as Excel sheets: everybody proposed, and the initiatives behind the proposals."""
        service = self._service
        initiatives = self._initiatives()
        with service.book.read() as connection:
            unit = service.papers.units.own().name or ""
            tables = NominationTables(connection, service.catalogues, unit)
            self._excel("Bảng đề nghị khen thưởng", tables.nominations(self._nominations))
            if initiatives:
                self._excel("Bảng sáng kiến làm căn cứ", tables.initiatives(initiatives))

    def reports(self) -> None:
        """The achievement report of every person whom the book keeps."""
        papers, wishes = self._service.papers, self._wishes
        people = [item for item in self._nominations if is_person(item)]
        told = False
        for item in people:
            name = item.subject_name or ""
            if item.member is None:
                self._warn(Problem("member", "papers.no_report", {"name": name}, "warning"))
                continue
            draft = papers.achievement_report(item.id, date=wishes.numbering.date, personal=wishes.personal)
            self._word(f"Báo cáo thành tích {name}", draft)
            told = True
        if told:
            self._attached.append("Báo cáo thành tích của các cá nhân")

    def certificates(self) -> None:
        """Copies of the certificates printed for the initiatives behind the proposals."""
        added = False
        for initiative in self._initiatives():
            if initiative.unit != self._service.book.facts.unit:
                continue
            write = self._service.certificates.copy_of_initiative(initiative.id, self._wishes.sign)
            if write is not None:
                self._add(f"Giấy chứng nhận sáng kiến {initiative.title}", ".pdf", write)
                added = True
        if added:
            self._attached.append("Giấy chứng nhận sáng kiến")

    def submission(self, nominations: Sequence[str]) -> None:
        """The tờ trình in front of everything; it names what goes with it."""
        draft = self._service.papers.submission(nominations, self._wishes.numbering, self._attached)
        self._word("Tờ trình đề nghị khen thưởng", draft)
        self.items.insert(0, self.items.pop())

    def _initiatives(self) -> list[Initiative]:
        wanted = {(identity, item.unit): None for item in self._nominations for identity in item.initiatives}
        with self._service.book.read() as connection:
            found = find_owned(connection, Initiative, wanted)
        return [initiative for initiative in found.values() if initiative.alive]

    def _word(self, title: str, draft: Draft[P]) -> None:
        self._add(title, ".docx", self._service.papers.writer_of(draft.paper))
        for problem in draft.warnings:
            self._warn(problem)

    def _pdf(self, title: str, paper: ListPaper) -> None:
        self._add(title, ".pdf", lambda path: write_list(path, paper, self._fonts))

    def _excel(self, title: str, table: Table) -> None:
        self._add(title, ".xlsx", lambda path: write_table(path, table))

    def _add(self, title: str, suffix: str, content: Callable[[Path], object]) -> None:
        self.items.append(DossierItem(title=title, suffix=suffix, content=content))

    def _warn(self, problem: Problem) -> None:
        if problem not in self.warnings:
            self.warnings.append(problem)
