"""Certificates: who gets which sheet; printed under register numbers, spoiled, reissued, handed over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.documents.certificates.design import Design
from desktop_app.documents.certificates.printing import file_name
from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.list_pdf import write_list
from desktop_app.domain.certificates import CERTIFICATE, CertificateEntry
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import INITIATIVE, Case
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem, Value
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_preview import Preview, remarks
from desktop_app.services.certificate_printing import CertificatePrinter, PrintJob
from desktop_app.services.certificate_register import PlannedEntry, Register, RegisterRow
from desktop_app.services.certificate_sheets import PRINTED, Sheet, SheetFinder, chosen
from desktop_app.services.certificate_wording import Wording, cut_problems
from desktop_app.services.decisions import DecisionService
from desktop_app.services.letterheads import letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.services.register_paper import register_paper
from desktop_app.services.staging import Staging
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.certificates import register_years
from desktop_app.store.queries.records import get, get_many, matching
from desktop_app.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed: the files, and the numbers in the register in the order of the sheets."""

    files: tuple[Path, ...]
    serials: tuple[str, ...]
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CertificateService:
    """What an officer does with certificates. ``resources``: the folder of fonts and templates."""

    book: Book
    records: RecordService
    units: UnitService
    decisions: DecisionService
    catalogues: Catalogues
    resources: Path

    @property
    def _register(self) -> Register:
        return Register(self.book.facts.unit, self.records, self.catalogues)

    @property
    def printer(self) -> CertificatePrinter:
        """What draws sheets."""
        return CertificatePrinter(self.resources)

    def designs(self) -> tuple[Design, ...]:
        """The designs to choose from, in their order; ``key`` is what ``print`` is given."""
        return self.printer.designs()

    def prepare(self, decision: str) -> tuple[Sheet, ...]:
        """Who gets which sheet from a decision, and what the register already holds for each.

        An issued decision gives its awards or the authors of its initiatives; one still being written gives
        the nominations on its list.
        """
        found = self.own(decision)
        subjects = [] if found.kind == "initiative" else self.decisions.subjects(decision)
        with self.book.read() as connection:
            finder = SheetFinder(connection, self.catalogues)
            if found.kind == "initiative" or found.status not in ("draft", "waiting"):
                return finder.sheets(found)
            return finder.proposed(found, [item for item in subjects if isinstance(item, Nomination)])

    def proof(
        self, path: Path, decision: str, design: str, job: PrintJob, progress: Progress = silent
    ) -> Outcome[int]:
        """Write a PDF to look at (In thử): the chosen sheets without a number; nothing enters the register.

        Returns how many sheets.
        """
        sheets = chosen(self.prepare(decision), job.recipients, again=True)
        wording = self.wording(self.own(decision), job.sign)
        pages = [wording.certificate(sheet, "") for sheet in sheets]
        found = self.printer.proof(path, pages, design, job, progress)
        return Outcome(len(sheets), warnings=(*wording.gaps(), *found, *cut_problems(sheets)))

    def print(
        self, decision: str, design: str, job: PrintJob, progress: Progress = silent
    ) -> Outcome[Printed]:
        """Print sheets and enter them in the register under fresh numbers, in one act without undo.

        All or nothing: when a PDF cannot be written no number is spent, and when the book refuses no PDF
        stays. Initiatives become "Đã cấp giấy chứng nhận". Raises ``Refused``: the decision is not issued, is
        revoked or another union's; a sheet printed before (it is spoiled or reissued first); nobody left to
        print; no place to write to; and as the documents room.
        """
        found = self._printable(decision, unsigned=job.unsigned)
        sheets = chosen(self.prepare(decision), job.recipients, again=False)
        wording = self.wording(found, job.sign)
        with self.book.read() as connection:
            planned = self._register.plan(
                connection,
                sheets,
                {
                    "decision": found.id,
                    "year": _year(found, today(self.book.clock)),
                    "design": design,
                    "printed_on": today(self.book.clock),
                },
            )
        pages = [wording.certificate(item.sheet, item.entry.serial or "") for item in planned]
        with Staging() as staging:
            files, warnings = self.printer.stage(staging, pages, design, job, progress)
            told = [*wording.gaps(), *warnings, *cut_problems(sheets)]
            outcome = self._entered(staging, found, planned, files, told)
            staging.publish()
        return outcome

    def preview(self, decision: str, sheets: Sequence[Sheet], design: str, job: PrintJob) -> Preview:
        """Some sheets of a decision (as ``prepare`` gave them) as one PDF in memory, one page each, and what
        had to be made smaller on them. A printed sheet shows the number it has; nothing enters the register.

        Raises ``Refused`` as ``proof``, and for no sheets.
        """
        wording = self.wording(self.own(decision), job.sign)
        pages = [
            wording.certificate(sheet, (sheet.entry.serial or "") if sheet.entry and sheet.printed else "")
            for sheet in sheets
        ]
        data, warnings = self.printer.preview(pages, design, job)
        return Preview(data, remarks(sheets, warnings), tuple(wording.gaps()))

    def ruler(self, design: str, job: PrintJob) -> bytes:
        """The PDF of the test sheet for bought sheets: a frame 20 mm from the edges, moved by the job."""
        return self.printer.ruler(design, job)

    def file_name(self, decision: str, sheet: Sheet, pattern: str) -> str:
        """The file name that ``pattern`` gives the first sheet of a run, with the number that comes next.

        Raises ``Refused("documents_certificates.pattern")``.
        """
        found = self.own(decision)
        day = today(self.book.clock)
        with self.book.read() as connection:
            values: dict[str, Value] = {"decision": found.id, "year": _year(found, day), "printed_on": day}
            planned = self._register.plan(connection, [replace(sheet, entry=None)], values)
        page = self.wording(found, "union").certificate(sheet, planned[0].entry.serial or "")
        return file_name(pattern, 1, page)

    def spoil(self, entry: str, reason: str) -> Outcome[str]:
        """Note that a printed sheet came out spoiled ("Tờ này hỏng"); the entry that replaces it gets a fresh
        number of the same year and is printed next. Returns its id. A number was spent: no undo.

        Raises ``Refused`` without a reason and for a sheet not printed or already handed over.
        """
        return self._replaced(entry, "spoil", reason)

    def spoil_all(self, entries: Sequence[str], reason: str) -> Outcome[tuple[str, ...]]:
        """Note that several printed sheets came out spoiled, all of them or none, in one act; as ``spoil``.

        Returns the ids of the entries that replace them, in the same order.
        """
        with self.book.write("certificate.spoil", {"count": len(entries)}, undoable=False) as writer:
            replaced = [self._replace(writer, entry, "spoil", reason) for entry in entries]
            return done(tuple(replaced), writer)

    def reissue(self, entry: str, reason: str) -> Outcome[str]:
        """Replace a lost or wrong sheet ("Cấp lại") under a fresh number of today's year. As ``spoil``."""
        return self._replaced(entry, "reissue", reason)

    def hand(self, entries: Sequence[str], date: str | None = None) -> Outcome[int]:
        """Note that printed sheets were handed over, today unless said otherwise. Returns how many.

        Raises ``Refused("certificate.cannot_hand")`` when one of them is not a printed sheet; none is then
        noted.
        """
        day = date or today(self.book.clock)
        unit = self.book.facts.unit
        with self.book.write("certificate.hand", {"count": len(entries)}) as writer:
            initiatives: set[str] = set()
            for entry in get_many(writer.log.connection, CertificateEntry, entries, unit):
                step = CERTIFICATE.take(entry.status, "hand", entry)
                writer.update(CertificateEntry, entry.id, {"status": step.target, "handed_on": day})
                initiatives |= {entry.initiative} if entry.initiative else set()
            self._certify(writer, initiatives)
            return done(len(entries), writer)

    def register(self, year: int) -> list[RegisterRow]:
        """The register of a year (sổ cấp giấy khen), by kind of paper and number."""
        with self.book.read() as connection:
            return self._register.rows(connection, year)

    def register_years(self) -> list[int]:
        """The years the register has entries of, the newest first; this year always among them."""
        this_year = int(today(self.book.clock)[:4])
        with self.book.read() as connection:
            return sorted({this_year, *register_years(connection, self.book.facts.unit)}, reverse=True)

    def print_register(self, path: Path, year: int, progress: Progress = silent) -> Outcome[int]:
        """Write the register of a year as a PDF; the number of pages.

        Raises ``Refused("certificates.register_empty")`` and as ``write_list``.
        """
        rows = self.register(year)
        if not rows:
            raise Refused("certificates.register_empty", year=year)
        head = letterhead(self.units.names())
        paper = register_paper(rows, year, head, today(self.book.clock))
        return Outcome(write_list(path, paper, Fonts(self.resources / "fonts"), progress))

    def copy_of_initiative(self, initiative: str, sign: str = "union") -> Callable[[Path], object] | None:
        """What writes a copy of the certificates printed for the authors of an initiative, under the numbers
        they have; None when there are none. Nothing enters the register."""
        with self.book.read() as connection:
            entries = matching(
                connection, CertificateEntry, initiative=initiative, unit=self.book.facts.unit, order="number"
            )
            valid = {entry.author: entry for entry in entries if entry.status in PRINTED}
        if not valid:
            return None
        last = list(valid.values())[-1]
        sheets = [
            sheet for sheet in self.prepare(last.decision or "") if sheet.author in valid and sheet.entry
        ]
        wording = self.wording(self.own(last.decision or ""), sign)
        pages = [wording.certificate(sheet, valid[sheet.author].serial or "") for sheet in sheets]
        design = last.design or ""
        return lambda path: self.printer.copy(path, pages, design)

    def own(self, decision: str) -> Decision:
        """A decision of the own union. Raises ``Refused("certificates.foreign_decision")``."""
        found = self.records.get(Decision, decision)
        if found.unit != self.book.facts.unit:
            raise Refused("certificates.foreign_decision")
        return found

    def _printable(self, decision: str, *, unsigned: bool) -> Decision:
        found = self.own(decision)
        if found.status == "revoked":
            raise Refused("certificates.decision_revoked", number=decision_number(found))
        if found.status == "issued" or (found.status == "waiting" and unsigned):
            return found
        raise Refused("certificates.decision_not_issued")

    def wording(self, decision: Decision, sign: str) -> Wording:
        """What the sheets of a decision say; ``sign``: "union", "employer" or "both"."""
        return Wording(self.units.own(), self.book.facts.upper, decision, sign, self.catalogues)

    def _entered(
        self,
        staging: Staging,
        decision: Decision,
        planned: Sequence[PlannedEntry],
        files: tuple[Path, ...],
        warnings: Sequence[Problem],
    ) -> Outcome[Printed]:
        params = {"count": len(planned), "number": decision_number(decision)}
        with self.book.write("certificate.print", params, undoable=False) as writer:
            self._register.enter(writer, planned)
            self._certify(writer, {item.sheet.initiative.id for item in planned if item.sheet.initiative})
            staging.clear_places()
            printed = Printed(
                files,
                tuple(item.entry.serial or "" for item in planned),
                tuple(item.entry.id for item in planned),
            )
            return done(printed, writer, warnings)

    def _certify(self, writer: Writer, initiatives: set[str]) -> None:
        """Recognised initiatives become certified; those whose decision still waits follow when handed."""
        for identity in sorted(initiatives):
            initiative = get(writer.log.connection, Initiative, identity, self.book.facts.unit)
            if initiative.status == "recognised":
                step = INITIATIVE.take(initiative.status, "certify", Case(initiative))
                writer.update(Initiative, identity, {"status": step.target})

    def _replaced(self, entry: str, move: str, reason: str) -> Outcome[str]:
        serial = self.records.get(CertificateEntry, entry).serial
        with self.book.write(f"certificate.{move}", {"serial": serial}, undoable=False) as writer:
            return done(self._replace(writer, entry, move, reason), writer)

    def _replace(self, writer: Writer, entry: str, move: str, reason: str) -> str:
        found = get(writer.log.connection, CertificateEntry, entry, self.book.facts.unit)
        this_year = int(today(self.book.clock)[:4])
        year = found.year if move == "spoil" and found.year else this_year
        return self._register.replace(writer, found, move, reason, year)


def _year(decision: Decision, day: str) -> int:
    """The year in whose register the sheets of a decision are entered."""
    return decision.year or int((decision.date or day)[:4])
