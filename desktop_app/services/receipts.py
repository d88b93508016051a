"""Biên nhận on paper: one page for a package that was taken in, from what the journal and the book know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.receipt import Receipt, grouped_code, write_receipt
from desktop_app.domain.awards import Award
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Problem
from desktop_app.domain.records import RECORDS
from desktop_app.domain.verdicts import Verdict
from desktop_app.progress import Progress, silent
from desktop_app.services.following import gaps_of, unsettled_of
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome
from desktop_app.services.records import today
from desktop_app.services.units import UnitService
from desktop_app.store import peers
from desktop_app.store.book import Book
from desktop_app.texts.moments import moment_words
from desktop_app.texts.sentences import sentence

_NAMED = (Nomination, Initiative, Member, Decision, Award, Verdict)
_MOST_NAMED = 3
_OTHERS = "Mục khác"


@dataclass(frozen=True, slots=True)
class ReceiptService:
    """Writes receipts. ``resources``: the folder of fonts."""

    book: Book
    units: UnitService
    resources: Path

    def write(self, path: Path, code: str) -> Outcome[Path]:
        """Write the receipt of the package with this Mã biên nhận as a PDF.

        Warns of what the letterhead leaves blank. Raises ``Refused``: ``receipt.not_received`` for a package
        that was not taken in here, and those of saving.
        """
        with self.book.read() as reading:
            entry = next(
                (
                    item
                    for item in peers.journal(reading)
                    if (item.direction, item.state, item.code) == ("in", "received", code)
                ),
                None,
            )
            if entry is None:
                raise Refused("receipt.not_received", receipt=code)
            sender = peers.peer(reading, entry.unit)
            gaps = gaps_of(reading, entry.unit)
            waits = unsettled_of(reading, entry.unit)
        head = letterhead(self.units.names())
        receipt = Receipt(
            letterhead=head,
            sender_unit=sender.name if sender else self.units.own().name or "",
            package_code=entry.code,
            file_name=entry.file,
            received=moment_words(entry.time),
            date=today(self.book.clock),
            counts=_counted(entry.counts),
            qr_text=entry.code,
            warnings=tuple(sentence(told, params) for told, params in waits),
            missing=tuple(sentence(gap.code, gap.params) for gap in gaps),
        )
        write_receipt(path, receipt, Fonts(self.resources / "fonts"))
        return Outcome(path, warnings=tuple(head_problems(head)))

    def write_many(
        self, folder: Path, codes: Sequence[str], progress: Progress = silent
    ) -> Outcome[list[Path]]:
        """Write the receipts of several packages into a folder, one file each, named by their codes.

        Raises ``Refused`` as ``write``, and what ``progress`` raises; the files written before stay.
        """
        written: list[Path] = []
        warnings: dict[str, Problem] = {}
        for place, code in enumerate(codes):
            progress(place, len(codes))
            outcome = self.write(folder / receipt_name(code), code)
            written.append(outcome.value)
            warnings.update({problem.code: problem for problem in outcome.warnings})
        progress(len(codes), len(codes))
        return Outcome(written, warnings=tuple(warnings.values()))


def receipt_name(code: str) -> str:
    """The file name of a receipt: "Bien-nhan_7K3QM-92XTB.pdf"."""
    return f"Bien-nhan_{grouped_code(code)}.pdf"


def _counted(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The kinds that people ask for by name; the rest together, for a page has room for four boxes."""
    named = [kind.TYPE for kind in _NAMED if counts.get(kind.TYPE)][:_MOST_NAMED]
    found = [(RECORDS[name].LABEL, counts[name]) for name in named]
    rest = sum(counts.values()) - sum(number for _label, number in found)
    return (*found, (_OTHERS, rest)) if rest else tuple(found)
