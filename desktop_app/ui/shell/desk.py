"""Making, opening and closing books off the window's thread; the rooms below load here, after the paint."""

import platform
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services
    from desktop_app.services.session import Desk

SUFFIX = ".sothidua"
_PLACE = frozenset(
    {"book.no_folder", "book.cannot_create", "book.network", "book.disk_full", "book.read_only"}
)
"""Refusals that lie in the folder rather than in what was asked for."""


@dataclass(frozen=True, slots=True)
class FirstCard:
    """What the first card asks."""

    unit_name: str
    upper: bool = False
    upper_name: str = ""
    actor: str = ""
    password: str | None = None


class BookDesk(QObject):
    """One book at a time, one attempt at a time: what is asked for while one is under way is not heard.

    ``opened`` carries the Services of a book; ``refused`` a Refused, the path it was about and, where another
    folder would do, what makes the book in the folder it is given (else None); ``trying``: whether an attempt
    is under way.
    """

    opened = Signal(object)
    refused = Signal(object, object, object)
    trying = Signal(bool)

    def __init__(self, jobs: Jobs, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._preferences = preferences
        self.services: Services | None = None
        self.busy = False

    def load(self, then: Callable[[], None]) -> None:
        """Load the rooms below while the first picture already stands."""
        self._jobs.read(self, _load_rooms, lambda _nothing: then())

    def open(self, path: Path, password: str | None = None) -> None:
        """Open a book for writing."""

        def work() -> "Services":
            requests = import_module("desktop_app.services.requests")
            session = import_module("desktop_app.services.session")
            return _assembled(session.open_session(path, self._desk(), requests.Access(password)))

        self._try(path, work)

    def create(self, card: FirstCard, folder: Path | None = None) -> None:
        """Make a new book in the documents folder and open it."""
        place = folder or paths.documents_folder()

        def work() -> "Services":
            session = import_module("desktop_app.services.session")
            session.make_folder(place)
            new = session.NewBook(card.unit_name, card.upper, card.upper_name, card.password)
            desk = self._desk(card.actor)
            return _assembled(session.create_session(free_path(place, card.unit_name), new, desk))

        self._try(place, work, partial(self.create, card), card.actor)

    def open_sample(self, folder: Path | None = None) -> None:
        """Open the sample book, made now when it is not there yet."""
        place = folder or paths.documents_folder()

        def work() -> "Services":
            samples = import_module("desktop_app.services.sample_book")
            return _assembled(samples.open_sample(place, self._desk()))

        self._try(place, work, self.open_sample)

    def wipe_sample(self) -> None:
        """Close the open sample book and remove it."""
        if self.services is not None:
            sample, self.services = self.services.sample, None
            gone = sample.wipe()
            # It is not missed at the next start; where settings cannot be kept it never stood in them.
            with suppress(Refused):
                self._preferences.keep(self._preferences.settings.without_book(gone))

    def change_password(self, path: Path, old: str | None, new: str | None) -> None:
        """Give a closed book another password, or None for none, and open it."""

        def work() -> "Services":
            books = import_module("desktop_app.services.books")
            requests = import_module("desktop_app.services.requests")
            session = import_module("desktop_app.services.session")
            books.set_password(path, requests.Access(old), new, self._desk())
            return _assembled(session.open_session(path, self._desk(), requests.Access(new)))

        self._try(path, work)

    def load_ahead(self, pages: Iterable[str]) -> None:
        """Load the libraries behind all services, then the modules of ``pages``, one at a time: what a page
        wants to read meanwhile does not wait behind them all."""
        wanted = (*import_module("desktop_app.services.assembly").modules(), *pages)
        self._load_next([name for name in wanted if name not in sys.modules])

    def _load_next(self, wanted: list[str]) -> None:
        # A book that was closed may be the last act of this program: nothing more is begun then.
        if wanted and self.services is not None:
            first, *rest = wanted
            self._jobs.read(self, lambda: import_module(first), lambda _module: self._load_next(rest))

    def close(self) -> None:
        """Close the open book after the saves that wait."""
        if self.services is not None:
            session, self.services = self.services.session, None
            # The file may be gone, or nothing can be written any more: what is remembered on closing only
            # spares work at the next opening.
            with suppress(Refused):
                session.close()

    def _desk(self, actor: str = "") -> "Desk":
        made: Desk = import_module("desktop_app.services.session").Desk(
            paths.keys_folder(), platform.node(), actor or self._preferences.settings.actor
        )
        return made

    def _try(
        self,
        path: Path,
        work: Callable[[], Any],
        elsewhere: Callable[[Path], None] | None = None,
        actor: str = "",
    ) -> None:
        if self.busy:
            return
        self.busy = True
        self.trying.emit(True)
        self._jobs.save(
            self,
            work,
            lambda services: self._take(services, actor),
            lambda refused: self.refused.emit(refused, path, elsewhere if refused.code in _PLACE else None),
            self._tried,
        )

    def _tried(self) -> None:
        """Whatever came of it, a bug among it."""
        self.busy = False
        self.trying.emit(False)

    def _take(self, services: "Services", actor: str) -> None:
        self.close()
        self.services = services
        self.opened.emit(services)
        path = services.session.book.path
        settings = self._preferences.settings.with_book(path)
        try:
            self._preferences.keep(replace(settings, actor=actor or settings.actor))
        except Refused as refused:
            # The book is open all the same; it is only not found again by itself.
            self.refused.emit(refused, path, None)


def free_path(folder: Path, unit_name: str) -> Path:
    """A file name of the union's name that is not taken yet."""
    stem = "".join(letter if letter.isalnum() else "-" for letter in fold(unit_name)).strip("-")
    stem = "-".join(part for part in stem.split("-") if part)[:60] or "so"
    path = folder / f"{stem}{SUFFIX}"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _load_rooms() -> None:
    for module in ("services.assembly", "services.session", "texts.sentences"):
        import_module(f"desktop_app.{module}")


def _assembled(session: Any) -> "Services":
    made: Services = import_module("desktop_app.services.assembly").assemble(session)
    return made
