"""Pictures of sheets, made off the window's thread from the PDF that would be printed.

Sheets are laid out in batches of 32; the batch being looked at comes first, the others follow one after the
other for what had to be made smaller on them.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.services.certificate_preview import Preview, Remark
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.services.certificates import CertificateService
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.widgets.pdf_pages import PdfPages

T = TypeVar("T")

BATCH = 32
BATCHES_KEPT = 4


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked at: sheets of a decision, and how they are to look."""

    decision: str
    sheets: Sequence[Sheet]
    design: str
    job: PrintJob

    def batch(self, number: int) -> Sequence[Sheet]:
        """The sheets of a batch."""
        return self.sheets[number * BATCH : (number + 1) * BATCH]

    @property
    def batches(self) -> int:
        """How many batches there are."""
        return -(-len(self.sheets) // BATCH)


class SheetLoader(QObject):
    """``drawn`` carries the place of a sheet and its picture; ``remarked``: more is known about what was made
    smaller; ``refused`` carries why no picture can be made. ``gaps``: what every sheet lacks."""

    drawn = Signal(int, QImage)
    remarked = Signal()
    refused = Signal(object)

    def __init__(self, certificates: CertificateService, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._certificates = certificates
        self._jobs = jobs
        self._question: Question | None = None
        self._kept: OrderedDict[int, Preview] = OrderedDict()
        self._remarks: dict[int, tuple[Remark, ...]] = {}
        self.gaps: tuple[Problem, ...] = ()
        self._wanted: tuple[int, QSize] | None = None
        self._busy = False
        self._thumbnails: dict[tuple[str, str, str, int], QImage] = {}

    def ask(self, question: Question | None) -> None:
        """Look at something else from now on; answers to earlier questions are dropped."""
        self._question = question
        self._kept.clear()
        self._remarks, self.gaps = {}, ()
        self._wanted = None
        self._busy = False
        self.remarked.emit()

    def want(self, place: int, size: QSize) -> None:
        """Draw the sheet at a place; a newer wish replaces one not begun yet."""
        self._wanted = (place, size)
        self._next()

    @property
    def remarks(self) -> list[Remark]:
        """What was made smaller, as far as known, in the order of the sheets; the same text once."""
        found: dict[tuple[str, str, str], Remark] = {}
        for number in sorted(self._remarks):
            for remark in self._remarks[number]:
                found.setdefault((remark.sheet, remark.problem.field, remark.problem.code), remark)
        return list(found.values())

    @property
    def complete(self) -> bool:
        """Whether every sheet was looked through."""
        return self._question is None or len(self._remarks) == self._question.batches

    def thumbnail(self, design: str, size: QSize, show: Callable[[QImage], None]) -> None:
        """Hand over the first sheet in a design as a small picture; made once for each kind of sheet."""
        question = self._question
        if question is None or not question.sheets:
            return
        sheet, sign = question.sheets[0], question.job.sign
        name = (design, sheet.kind, sign, size.width())
        if name in self._thumbnails:
            show(self._thumbnails[name])
            return

        def keep(picture: QImage) -> None:
            self._thumbnails[name] = picture
            show(picture)

        def draw() -> QImage:
            preview = self._certificates.preview(question.decision, [sheet], design, PrintJob(sign=sign))
            return _picture(preview, 0, size)

        # The large picture already says why nothing can be drawn.
        self._jobs.read(self, draw, keep, lambda _refused: None)

    def _next(self) -> None:
        """Begin the next piece of work, unless one is under way."""
        question = self._question
        if self._busy or question is None:
            return
        if self._wanted is not None:
            (place, size), self._wanted = self._wanted, None
            self._draw(question, place, size)
        elif not self.complete:
            number = next(place for place in range(question.batches) if place not in self._remarks)
            self._look_through(question, number)

    def _draw(self, question: Question, place: int, size: QSize) -> None:
        number = place // BATCH
        known = self._kept.get(number)

        def work() -> tuple[Preview, QImage]:
            preview = known or self._laid_out(question, number)
            return preview, _picture(preview, place % BATCH, size)

        def show(answer: tuple[Preview, QImage]) -> None:
            preview, picture = answer
            if self._ended(question):
                self._keep(number, preview)
                self.drawn.emit(place, picture)
                self._next()

        self._begin(question, work, show)

    def _look_through(self, question: Question, number: int) -> None:
        def show(preview: Preview) -> None:
            if self._ended(question):
                self._keep(number, preview)
                self._next()

        self._begin(question, lambda: self._laid_out(question, number), show)

    def _begin(self, question: Question, work: Callable[[], T], show: Callable[[T], None]) -> None:
        self._busy = True
        self._jobs.read(self, work, show, lambda refused: self._fail(question, refused))

    def _ended(self, question: Question) -> bool:
        """Whether an answer is still asked for; the next piece of work may then begin."""
        if question is not self._question:
            return False
        self._busy = False
        return True

    def _fail(self, question: Question, refused: Refused) -> None:
        if self._ended(question):
            self._wanted = None
            self.refused.emit(refused)

    def _keep(self, number: int, preview: Preview) -> None:
        self._kept[number] = preview
        self._kept.move_to_end(number)
        while len(self._kept) > BATCHES_KEPT:
            self._kept.popitem(last=False)
        if number not in self._remarks:
            self._remarks[number] = preview.remarks
            self.gaps = preview.gaps
            self.remarked.emit()

    def _laid_out(self, question: Question, number: int) -> Preview:
        return self._certificates.preview(
            question.decision, question.batch(number), question.design, replace(question.job, recipients=None)
        )


def _picture(preview: Preview, page: int, size: QSize) -> QImage:
    with PdfPages(preview.data) as pages:
        return pages.picture(page, size)
