"""An invented union with its book, for the tests of what goes on paper."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2

from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.record import Record, Value
from desktop_app.paths import resources
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificates import CertificateService
from desktop_app.services.decisions import DecisionService
from desktop_app.services.dossiers import DossierService
from desktop_app.services.initiatives import InitiativeService
from desktop_app.services.members import MemberService
from desktop_app.services.nominations import NominationService
from desktop_app.services.papers import PaperService
from desktop_app.services.records import RecordService
from desktop_app.services.recovery import RecoverySheetService
from desktop_app.services.session import Desk, NewBook, Session, create_session
from desktop_app.services.undoing import UndoService
from desktop_app.services.units import UnitService
from desktop_app.store.queries.records import get, matching

UNION = "Công đoàn cơ sở Công ty Cổ phần May Hoa Ban"
DESIGN = "sen-do"


def noon() -> datetime:
    """The clock of the tests: 21/11/2026, noon in Viet Nam."""
    return datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Office:
    """A session with every service that these tests use."""

    session: Session

    @property
    def catalogues(self) -> Catalogues:
        return Catalogues(resources() / "catalogues")

    @property
    def records(self) -> RecordService:
        return RecordService(self.session.book, self.catalogues)

    @property
    def units(self) -> UnitService:
        return UnitService(self.session.book, self.records)

    @property
    def members(self) -> MemberService:
        return MemberService(self.session.book, self.records)

    @property
    def initiatives(self) -> InitiativeService:
        return InitiativeService(self.session.book, self.records)

    @property
    def nominations(self) -> NominationService:
        return NominationService(self.session.book, self.records)

    @property
    def decisions(self) -> DecisionService:
        return DecisionService(self.session.book, self.records, self.units, self.catalogues)

    @property
    def certificates(self) -> CertificateService:
        return CertificateService(
            self.session.book, self.records, self.units, self.decisions, self.catalogues, resources()
        )

    @property
    def papers(self) -> PaperService:
        return PaperService(
            self.session.book, self.records, self.units, self.decisions, self.catalogues, resources()
        )

    @property
    def dossiers(self) -> DossierService:
        return DossierService(self.session.book, self.papers, self.certificates, self.catalogues, resources())

    @property
    def recovery(self) -> RecoverySheetService:
        return RecoverySheetService(self.session, self.units, resources())

    @property
    def undo(self) -> UndoService:
        return UndoService(self.session.book)

    def member(self, name: str, gender: str | None = None, **values: Value) -> str:
        """Write a member; the id."""
        return self.members.add({"full_name": name, "gender": gender, **values}).value

    def nominate(self, values: Mapping[str, Value], *, approved: bool = True) -> str:
        """Write a nomination of 2026, approved unless said otherwise; the id."""
        found = self.nominations.add({"award_type": "U-GKCS", "year": 2026, **values}).value
        if approved:
            self.nominations.move([found], "approve", {"meeting_date": "2026-11-10"})
        return found

    def decided(self, *nominations: str, issue: bool = True, **values: Value) -> str:
        """A decision about nominations, numbered and issued unless said otherwise; the id."""
        given: dict[str, Value] = {"kind": "award", **values}
        found = self.decisions.draft(given, nominations).value
        self.decisions.submit(found)
        if issue:
            self.decisions.number(found)
            self.decisions.issue(found, "2026-11-20")
        return found

    def recognised(self, title: str, *authors: Mapping[str, Value], **values: Value) -> tuple[str, str]:
        """An initiative recognised by an issued decision; the ids of both."""
        initiative = self.initiatives.add(
            {"title": title, "first_use_date": "2026-03", **values}, list(authors)
        ).value
        self.initiatives.move(initiative, "file")
        self.initiatives.move(initiative, "accept")
        decision = self.decisions.draft({"kind": "initiative"}, [initiative]).value
        self.decisions.number(decision)
        self.decisions.issue(decision, "2026-11-20")
        return initiative, decision

    def entries(self) -> list[CertificateEntry]:
        """The whole register in the order it was written."""
        with self.session.book.read() as connection:
            return matching(connection, CertificateEntry)

    def get(self, kind: type[Record], record: str) -> Record:
        """One record as it stands."""
        with self.session.book.read() as connection:
            return get(connection, kind, record)


@contextmanager
def office(folder: Path, *, password: str | None = None, **unit: Value) -> Iterator[Office]:
    """A fresh book with its union described."""
    desk = Desk(folder / "khoa", "May-1", "Hoàng Văn Tập", noon)
    what = NewBook(UNION, upper_name="Liên đoàn Lao động tỉnh Sơn La", password=password)
    with create_session(folder / "so.sothidua", what, desk) as session:
        made = Office(session)
        made.units.edit_own({"place": "Sơn La", "head_name": "Lò Thị Mẫu", **unit})
        yield made


def pdf_pages(path: Path) -> list[str]:
    """The text of every page of a PDF, its lines in one."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [" ".join(page.replace("\u00a0", " ").split()) for page in pages]
