"""Tờ khôi phục: the union's secret, printed once and forgotten, and the code of the book."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.recovery_sheet import RecoverySheet, recovery_bytes
from desktop_app.domain.errors import Refused
from desktop_app.saving import OWNER_ONLY, save
from desktop_app.services.outcome import Outcome
from desktop_app.services.records import today
from desktop_app.services.session import Session
from desktop_app.services.units import UnitService

_KEY_DIGITS = 64


@dataclass(frozen=True, slots=True)
class RecoverySheetService:
    """The recovery sheet of an open book. ``resources``: the folder of fonts and templates."""

    session: Session
    units: UnitService
    resources: Path

    def printed(self) -> bool:
        """Whether the union's secret stands on a sheet already, so that this PC holds it no more."""
        return self.session.recovery_identity is None

    def available(self) -> bool:
        """Whether there is a code to print: the union's secret, or that of a book with a password."""
        session = self.session
        return session.key_file is not None and (not self.printed() or session.book.key is not None)

    def write(self, path: Path) -> Outcome[Path]:
        """Write the sheet as a PDF only its owner may read, read it back, and forget the union's secret.

        Once that is forgotten, a further sheet carries the book's code alone and says where the first one
        lies. The book's code is its raw key without the salt, which stock SQLCipher reads from the file; a
        book without a password has none. Raises ``Refused``: the secret was printed before and the book has
        no code, the book is open for reading only, the file cannot be written; the secret then stays where
        it was.
        """
        session = self.session
        if session.key_file is None:
            raise Refused("book.not_writable", file=session.book.path.name)
        before, identity, key = session.key_file, session.recovery_identity, session.book.key
        if identity is None and key is None:
            raise Refused("recovery.already_printed")
        sheet = RecoverySheet(
            unit_name=self.units.own().name or "",
            book_name=session.book.path.name,
            date=today(session.book.clock),
            book_key="" if key is None else key.hex[:_KEY_DIGITS],
            union_key=identity or "",
        )
        data = recovery_bytes(sheet, Fonts(self.resources / "fonts"))
        save(path, data, mode=OWNER_ONLY)
        try:
            if path.read_bytes() != data:
                raise Refused("recovery.spoiled", file=path.name)
            if identity is not None:
                session.forget_recovery_identity()
        except BaseException:
            session.key_file = before
            path.unlink(missing_ok=True)
            raise
        return Outcome(path)
