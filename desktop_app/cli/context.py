"""What every command works with: the options, the open book, and who sits here."""

import argparse
import os
import platform
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.cli.console import Console
from desktop_app.cli.result import Result, WrongUsage
from desktop_app.cli.speech import Speech
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem, Value
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.outcome import Outcome
from desktop_app.services.requests import Access
from desktop_app.services.session import Desk, NewBook, Session, create_session, open_session
from desktop_app.settings import Settings

__all__ = ["PASSWORD_VARIABLE", "Context", "Services", "secret_in"]

PASSWORD_VARIABLE = "SOTHIDUA_PASSWORD"
_PACKAGE_KEY = "AGE-SECRET-KEY-"  # the recovery sheet carries two codes; this one opens no book


@dataclass(slots=True)
class Context:
    """One run of the command line. The book is opened when a command first asks for it, and closed at the
    end."""

    arguments: argparse.Namespace
    console: Console
    settings: Settings
    _services: Services | None = field(default=None, init=False)

    @property
    def speech(self) -> Speech:
        """The words of the chosen language."""
        return self.console.speech

    @property
    def desk(self) -> Desk:
        """This PC and who sits here: ``--actor``, else the name chosen in the settings."""
        actor: str = self.arguments.actor or self.settings.actor
        return Desk(paths.keys_folder(), platform.node() or "PC", actor)

    @property
    def book(self) -> Path:
        """The file named by ``--book``. Raises ``WrongUsage``."""
        if not self.arguments.book:
            raise WrongUsage("cli.no_book")
        return Path(self.arguments.book)

    def reading(self) -> Services:
        """The book opened for reading only; a window may have it open meanwhile."""
        return self._opened(write=False)

    def writing(self) -> Services:
        """The book opened for writing. Raises ``Refused("book.in_use")`` while a window has it."""
        return self._opened(write=True)

    def create(self, what: NewBook) -> Services:
        """A new book, open for writing."""
        return self.take(create_session(self.book, what, self.desk))

    def take(self, session: Session) -> Services:
        """Go on with a book that was opened elsewhere; it is closed at the end like any other."""
        self._services = assemble(session).in_language(self.speech.language)
        return self._services

    def access(self, *, write: bool = False) -> Access:
        """How the book is opened, from ``--password-file``, ``--recovery-key-file`` or the environment."""
        if self.arguments.recovery_key_file and not self._only_for_packages():
            return Access(None, write, secret_in(self.arguments.recovery_key_file))
        if self.arguments.password_file:
            return Access(secret_in(self.arguments.password_file), write)
        return Access(os.environ.get(PASSWORD_VARIABLE), write)

    def with_password(self, access: Access) -> Access:
        """The same access with a password asked for on the terminal."""
        return Access(self.console.secret(self.speech.say("ask_password")), access.write)

    def done(self, outcome: Outcome[Any], line: str, **data: Any) -> Result:
        """The result of one use case: what was done, then what to look at."""
        warnings = [self.warning(problem) for problem in outcome.warnings]
        lines = [line, *(self.speech.say("warning", text=text) for text in warnings)]
        return Result(lines, {**data, "act": outcome.act, "warnings": warnings})

    def added(self, outcome: Outcome[str]) -> Result:
        """The result of writing one new record."""
        return self.done(outcome, self.speech.say("added", id=outcome.value[:8]), id=outcome.value)

    def edited(self, outcome: Outcome[dict[str, tuple[Value, Value]]]) -> Result:
        """The result of setting fields of a record."""
        line = self.speech.say("edited", count=len(outcome.value))
        return self.done(outcome, line, changed=sorted(outcome.value))

    def without_status(self, values: dict[str, Value]) -> dict[str, Value]:
        """Values to edit a record with; its status follows from its moves. Raises ``Refused``."""
        if "status" in values:
            raise Refused("cli.status_by_move")
        return values

    def warning(self, problem: Problem) -> str:
        """The sentence of a problem."""
        return self.speech.sentence(problem.code, {"field": problem.field, **problem.params})

    def close(self) -> None:
        """Close the book, leaving one file."""
        if self._services is not None:
            self._services.session.close()
            self._services = None

    def __enter__(self) -> "Context":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _opened(self, *, write: bool) -> Services:
        if self._services is None:
            access = self.access(write=write)
            try:
                session = open_session(self.book, self.desk, access)
            except Refused as refused:
                session = open_session(self.book, self.desk, self.other_access(access, refused))
            self._services = assemble(session).in_language(self.speech.language)
        return self._services

    def other_access(self, access: Access, refused: Refused) -> Access:
        """The second try: with a password asked for, or without one that only the environment gave."""
        if refused.code == "book.password_needed" and self.console.interactive():
            return self.with_password(access)
        if refused.code == "book.no_password_set" and not self._named_secret():
            return Access(None, access.write)
        raise refused

    def package_key(self) -> str:
        """What of ``--recovery-key-file`` opens packages: the line of the union's key, "" without one.

        Raises ``Refused("cli.secret_file")``.
        """
        file = self.arguments.recovery_key_file
        lines = _lines_in(file) if file else []
        return next((line for line in lines if line.strip().upper().startswith(_PACKAGE_KEY)), "")

    def _only_for_packages(self) -> bool:
        """Whether the key file opens packages and no book."""
        lines = [line.strip() for line in _lines_in(self.arguments.recovery_key_file)]
        others = [line for line in lines if line and not line.startswith("#")]
        return bool(others) and all(line.upper().startswith(_PACKAGE_KEY) for line in others)

    def _named_secret(self) -> bool:
        arguments = self.arguments
        opens = arguments.recovery_key_file and not self._only_for_packages()
        return bool(arguments.password_file or opens)


def secret_in(file: str) -> str:
    """The first line of a file that keeps a password. Raises ``Refused("cli.secret_file")``."""
    lines = _lines_in(file)
    if not lines or not lines[0]:
        raise Refused("cli.secret_file", file=Path(file).name)
    return lines[0]


def _lines_in(file: str) -> list[str]:
    try:
        return Path(file).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise Refused("cli.secret_file", file=Path(file).name) from error
