"""Xuất bộ hồ sơ: one folder with every paper of a submission, for an upper level without the program."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.dossier import DossierItem, write_dossier
from desktop_app.documents.papers.list_pdf import ListPaper, write_list
from desktop_app.documents.papers.models import Paper
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificates import CertificateService
from desktop_app.services.drafts import Draft, Meeting, Numbering
from desktop_app.services.nomination_tables import NominationTables, collectives_pdf, people_pdf
from desktop_app.services.outcome import Outcome
from desktop_app.services.paper_parts import is_person
from desktop_app.services.papers import PaperService
from desktop_app.services.records import today
from desktop_app.spreadsheets.table import Table
from desktop_app.spreadsheets.writer import write_table
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierWishes:
    """What a dossier is made with. ``numbering``: of the tờ trình. ``meeting``: adds the minutes.

    ``personal``: home town and address in the achievement reports, left blank otherwise. ``sign``: who signed
    the certificates of initiatives.
    """

    numbering: Numbering = Numbering()
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
        items, warnings = self._items(found, wishes)
        years = [item.year for item in found if item.year]
        year = max(years, default=int(today(self.book.clock)[:4]))
        written = write_dossier(folder, self._unit, year, items, progress)
        return Outcome(written, warnings=tuple(dict.fromkeys_of(warnings)))

    @property
    def _unit(self) -> str:
        return self.papers.units.own().name or ""
