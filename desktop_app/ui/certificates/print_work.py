"""What a print run does off the window's thread: numbers into the register, then the sheets onto paper."""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter

from desktop_app.progress import Progress
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificates import CertificateService, Printed
from desktop_app.ui.certificates.printing import Paper, PrintRun, set_up

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Run:
    """Sheets that have their numbers, as PDF in memory, and how many of them came out of the printer."""

    data: bytes
    serials: tuple[str, ...]
    done: int

    @property
    def whole(self) -> bool:
        """Whether every sheet was printed."""
        return self.done == len(self.serials)


@dataclass(frozen=True, slots=True)
class Order:
    """What to print: sheets of a decision, how they look, on which printer."""

    decision: str
    design: str
    job: PrintJob
    printer: QPrinter
    title: str

    @property
    def paper(self) -> Paper:
        """The sheet."""
        return Paper(self.job.a3)


def print_numbered(
    certificates: CertificateService, order: Order, progress: Progress
) -> "tuple[Outcome[Printed], Run]":
    """Open the printer, enter the sheets in the register under fresh numbers, print them.

    Nothing is entered when the printer refuses or the person cancels before the numbers; cancelled later, the
    run tells how far it came. The PDF is on the disk only while it is written: it holds names. Raises
    ``Refused`` as ``CertificateService.print``, ``set_up`` and ``PrintRun.begin``.
    """
    run = _begun(order)
    try:
        with TemporaryDirectory(prefix="sothidua-") as folder:
            file = Path(folder) / "giay-khen.pdf"
            job = replace(order.job, merged=file)
            outcome = certificates.print(
                order.decision, order.design, job, lambda done, whole: progress(done, whole * 2)
            )
            data = file.read_bytes()
    except BaseException:
        run.drop()
        raise
    done = _printed(run, data, 0, lambda page, whole: progress(whole + page, whole * 2))
    return outcome, Run(data, outcome.value.serials, done)


def print_plain(order: Order, data: bytes, first: int, progress: Progress) -> int:
    """Print a PDF from a page (from 0) on; how many of its pages are done then."""
    return _printed(_begun(order), data, first, progress)


def save_numbered(
    certificates: CertificateService, order: Order, progress: Progress
) -> "tuple[Outcome[Printed], Run]":
    """Write the files that ``order.job`` names and enter the sheets in the register; the merged PDF is kept
    in memory so that it can be printed at once."""
    outcome = certificates.print(order.decision, order.design, order.job, progress)
    data = order.job.merged.read_bytes() if order.job.merged else b""
    return outcome, Run(data, outcome.value.serials, 0)


def _begun(order: Order) -> PrintRun:
    set_up(order.printer, order.paper, order.title)
    run = PrintRun(order.printer)
    run.begin()
    return run


def _printed(run: PrintRun, data: bytes, first: int, progress: Progress) -> int:
    try:
        return run.print(data, first, progress)
    finally:
        run.end()
