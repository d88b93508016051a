"""Sheets as files: the design they are drawn with, one PDF of all, one PDF for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.certificates.content import Certificate
from desktop_app.documents.certificates.design import Design, load_designs
from desktop_app.documents.certificates.document import FitWarning, Press
from desktop_app.documents.certificates.printing import write_certificates, write_each
from desktop_app.documents.certificates.ruler import ruler_sheet
from desktop_app.documents.fonts import Fonts
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.progress import Progress, silent
from desktop_app.services.certificate_wording import fit_problems
from desktop_app.services.staging import Staging

A3_FROM_A4 = 1.4142


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """How sheets are printed.

    ``merged``: one PDF of all. ``folder``: one PDF for each, named by ``pattern`` (see ``write_each``),
    always with the background. ``recipients``: keys of sheets; None is everybody not printed yet.
    ``background`` False prints only what a pre-printed sheet lacks, moved by ``offset`` (mm right, mm down).
    ``sign``: "union", "employer" or "both". ``unsigned``: also a decision that waits for signature, its
    number left blank. ``emblem``: the union's own image (PNG, JPEG).
    """

    merged: Path | None = None
    folder: Path | None = None
    pattern: str = "{stt:03} - {ho_ten} - {so}.pdf"
    recipients: Sequence[str] | None = None
    background: bool = True
    sign: str = "union"
    unsigned: bool = False
    a3: bool = False
    offset: tuple[float, float] = (0.0, 0.0)
    emblem: Path | None = None


@dataclass(frozen=True, slots=True)
class CertificatePrinter:
    """Draws sheets. ``resources``: the folder of fonts and templates."""

    resources: Path

    @property
    def _fonts(self) -> Fonts:
        return Fonts(self.resources / "fonts")

    def designs(self) -> tuple[Design, ...]:
        """The designs to choose from, in their order."""
        return load_designs(self.resources / "templates" / "certificates")

    def proof(
        self, path: Path, pages: Sequence[Certificate], design: str, job: PrintJob, progress: Progress
    ) -> list[Problem]:
        """Write one PDF to its place at once; what had to be made smaller."""
        found = write_certificates(
            path,
            pages,
            self._design(design, job),
            self._fonts,
            background=job.background,
            progress=progress,
        )
        return fit_problems(found)

    def preview(
        self, pages: Sequence[Certificate], design: str, job: PrintJob
    ) -> tuple[bytes, tuple[FitWarning, ...]]:
        """The bytes of one PDF to look at, and what had to be made smaller."""
        return Press(self._design(design, job), self._fonts, job.background).document(pages, silent)

    def ruler(self, design: str, job: PrintJob) -> bytes:
        """The PDF of a test sheet as large as the certificates of a job and moved like them."""
        looks = self._design(design, job)
        return ruler_sheet(looks.width * looks.scale, looks.height * looks.scale, looks.offset, self._fonts)

    def copy(self, path: Path, pages: Sequence[Certificate], design: str) -> None:
        """Write sheets printed earlier once more; in the first design when theirs is not there any more."""
        designs = self.designs()
        found = next((item for item in designs if item.key == design), designs[0])
        write_certificates(path, pages, found, self._fonts)

    def stage(
        self,
        staging: Staging,
        pages: Sequence[Certificate],
        design: str,
        job: PrintJob,
        progress: Progress,
    ) -> tuple[tuple[Path, ...], list[Problem]]:
        """Write the PDFs of a job beside their places; the places and what had to be made smaller.

        Raises ``Refused("certificates.nowhere" | "certificates.design_unknown")``, and as the documents room.
        """
        looks = self._design(design, job)
        targets: list[Path] = []
        warnings: tuple[FitWarning, ...] = ()
        whole = len(pages) * ((job.merged is not None) + (job.folder is not None))
        done = 0

        def told(count: int, _pages: int) -> None:
            progress(done + count, whole)

        if job.merged is not None:
            part = staging.room(job.merged.parent) / job.merged.name
            warnings = write_certificates(
                part, pages, looks, self._fonts, background=job.background, progress=told
            )
            staging.add(part, job.merged)
            targets.append(job.merged)
            done = len(pages)
        if job.folder is not None:
            parts, found = write_each(
                staging.room(job.folder), pages, job.pattern, looks, self._fonts, progress=told
            )
            warnings = warnings or found
            for part in parts:
                staging.add(part, job.folder / part.name)
                targets.append(job.folder / part.name)
        if not targets:
            raise Refused("certificates.nowhere")
        return tuple(targets), fit_problems(warnings)

    def _design(self, key: str, job: PrintJob) -> Design:
        design = next((found for found in self.designs() if found.key == key), None)
        if design is None:
            raise Refused("certificates.design_unknown", design=key)
        if job.emblem is not None:
            design = design.with_emblem(job.emblem)
        return design.scaled(A3_FROM_A4 if job.a3 else 1.0).moved(*job.offset)
