"""Sheets of the register written once more under the numbers they have: the PDF was lost, the paper was not.

A copy is no new certificate (Cấp lại is): nothing gets a number, and the register says that there is a copy.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.documents.certificates.content import Certificate
from desktop_app.domain.certificates import CertificateEntry
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.progress import Progress, silent
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_sheets import PRINTED, Sheet
from desktop_app.services.certificates import CertificateService
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.services.staging import Staging
from desktop_app.store.book import Book
from desktop_app.store.queries.records import get_many

NOTE = "Lưu lại PDF"
_LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class CertificateCopyService:
    """Writes copies."""

    book: Book
    certificates: CertificateService

    def save(
        self, path: Path, entries: Sequence[str], job: PrintJob, progress: Progress = silent
    ) -> Outcome[tuple[Path, ...]]:
        """Write printed or handed sheets as PDF, each in the design it was printed in, and note the copy on
        their lines of the register.

        Sheets of one design make one file; further designs go to files beside it ("a 2.pdf"). ``job`` says
        who signs and on which paper. Returns the files. Raises ``Refused("certificates.copy_unprinted" |
        "certificates.decision_revoked" | "certificates.not_listed")``, and as ``CertificateService.print``.
        """
        with self.book.read() as connection:
            found = get_many(connection, CertificateEntry, entries, self.book.facts.unit)
        for entry in found:
            if entry.status not in PRINTED:
                raise Refused("certificates.copy_unprinted", recipient=entry.recipient, serial=entry.serial)
        pages = self._pages(found, job.sign)
        files: list[Path] = []
        with Staging() as staging:
            for number, (design, sheets) in enumerate(pages.items(), 1):
                target = path if number == 1 else path.with_stem(f"{path.stem} {number}")
                asked = replace(job, merged=target, folder=None, background=True, offset=(0.0, 0.0))
                self.certificates.printer.stage(staging, sheets, design, asked, progress)
                files.append(target)
            outcome = self._noted(found, tuple(files), staging)
            staging.publish()
        return outcome

    def _pages(self, entries: Sequence[CertificateEntry], sign: str) -> dict[str, list[Certificate]]:
        """Design → its sheets, in the order of the entries."""
        known = {design.key for design in self.certificates.designs()}
        first = next(iter(self.certificates.designs())).key
        sheets: dict[str, dict[str, Sheet]] = {}
        found: dict[str, list[Certificate]] = defaultdict(list)
        for entry in entries:
            decision = self.certificates.own(entry.decision or "")
            if decision.status == "revoked":
                raise Refused("certificates.decision_revoked", number=decision_number(decision))
            if decision.id not in sheets:
                prepared = self.certificates.prepare(decision.id)
                sheets[decision.id] = {one.entry.id: one for one in prepared if one.entry is not None}
            sheet = sheets[decision.id].get(entry.id)
            if sheet is None:
                raise Refused("certificates.not_listed")
            signs = sign if decision.kind == "initiative" else "union"
            page = self.certificates.wording(decision, signs).certificate(sheet, entry.serial or "")
            design = entry.design or ""
            found[design if design in known else first].append(page)
        return found

    def _noted(
        self, entries: Sequence[CertificateEntry], files: tuple[Path, ...], staging: Staging
    ) -> Outcome[tuple[Path, ...]]:
        day = format_date(today(self.book.clock))
        with self.book.write("certificate.copy", {"count": len(entries)}, undoable=False) as writer:
            for entry in entries:
                note = f"{entry.reason}, {day}" if entry.reason else f"{NOTE} {day}"
                writer.update(CertificateEntry, entry.id, {"reason": note[:_LONGEST_NOTE]})
            staging.clear_places()
            return done(files, writer)
