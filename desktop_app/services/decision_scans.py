"""The scan of a signed decision: a PDF or a photo kept in the book, looked at, written out."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.photos import shrunk
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.services.kept_files import kept_file, read_file, write_out
from desktop_app.services.outcome import Outcome, done
from desktop_app.store import blobs
from desktop_app.store.book import Book
from desktop_app.store.queries.records import get

_KINDS = (
    (b"%PDF-", "application/pdf", ".pdf"),
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"\x89PNG\r\n", "image/png", ".png"),
)
"""First bytes, media type, ending: what every computer of a union can show."""


@dataclass(frozen=True, slots=True)
class Scan:
    """``name``: the number of the decision as a file name ("Quyet dinh 01-QĐ-CĐCS.pdf"); ``size``: bytes."""

    name: str
    media: str
    size: int


@dataclass(frozen=True, slots=True)
class DecisionScanService:
    """What an officer does with the scan of a decision."""

    book: Book

    def attach(self, decision: str, path: Path) -> Outcome[str]:
        """Keep a PDF, JPEG or PNG as the scan of an own decision; it takes the place of one kept before. A
        large photo is kept smaller.

        Raises ``Refused("decision.scan_unsigned")`` for a draft, ``"decision.scan_kind"`` for any other kind
        of file, and as ``read_file``. Returns the hash.
        """
        _, body = shrunk(path.name, read_file(path))
        media = next((media for start, media, _ending in _KINDS if body.startswith(start)), None)
        if media is None:
            raise Refused("decision.scan_kind", file=path.name)
        with self.book.write("decision.scan", {"id": decision, "file": path.name}) as writer:
            found = get(writer.log.connection, Decision, decision, self.book.facts.unit)
            if found.status == "draft":
                raise Refused("decision.scan_unsigned")
            kept = blobs.put(writer.log.connection, body, media)
            writer.update(Decision, decision, {"scan": kept})
            return done(kept, writer)

    def detach(self, decision: str) -> Outcome[str]:
        """Take the scan off. Its bytes stay in the book, so that Hoàn tác brings it back."""
        with self.book.write("decision.unscan", {"id": decision}) as writer:
            get(writer.log.connection, Decision, decision, self.book.facts.unit)
            writer.update(Decision, decision, {"scan": None})
            return done(decision, writer)

    def of(self, decision: Decision) -> Scan | None:
        """What is known of the scan of a decision; None where there is none, or this book does not hold it
        (as with a decision of another union)."""
        if not decision.scan:
            return None
        with self.book.read() as connection:
            found = blobs.facts(connection, decision.scan)
        if found is None:
            return None
        media, size = found
        ending = next((ending for _start, known, ending in _KINDS if known == media), "")
        return Scan(_name(decision) + ending, media, size)

    def content(self, decision: Decision) -> bytes:
        """The bytes of the scan. Raises ``Refused("kept.not_here")``."""
        return kept_file(self.book, decision.scan, _name(decision)).body

    def save(self, decision: Decision, path: Path) -> Path:
        """Write the scan out. Raises as ``content``, and those of saving."""
        return write_out(self.book, decision.scan, path, _name(decision))


def _name(decision: Decision) -> str:
    number = decision_number(decision) or decision.title or ""
    return f"Quyet dinh {number}".strip().replace("/", "-")
