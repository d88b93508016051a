"""Bugs: a report of types and places in the code, never of values, kept in the logs folder and copyable."""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

import PySide6
from PySide6.QtCore import QObject, Signal

import desktop_app
from desktop_app.domain.errors import Cancelled

MOST_REPORTS = 20


def report_of(error: BaseException) -> str:
    """What went wrong without a single value: type, chain and places. Messages are left out, for they may
    hold a name or a number of somebody."""
    lines = [
        f"Python {sys.version.split()[0]}, PySide6 {PySide6.__version__}, {sys.platform}",
        f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _place(filename: str) -> str:
    """The path of a file from its package on: the folders before it may name the person."""
    path = Path(filename)
    home = Path(desktop_app.__file__).parent.parent
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else path.name


class Bugs(QObject):
    """Receives every exception that nobody expected. ``found`` carries the text of the report; it is emitted
    in the window's thread."""

    found = Signal(str)

    def __init__(self, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._crashes: TextIO | None = None
        self._before: Callable[..., object] = sys.excepthook
        self._before_threads = threading.excepthook

    def watch(self) -> None:
        """Take over the process's hooks; under PySide6 an exception in a slot arrives there too."""
        with suppress(OSError):
            self._logs.mkdir(parents=True, exist_ok=True)
            self._crashes = (self._logs / "crash.txt").open("a", encoding="utf-8")
            faulthandler.enable(self._crashes)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def unwatch(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None

    def report(self, error: BaseException) -> None:
        """Keep the report and tell."""
        text = report_of(error)
        with suppress(OSError):
            self._logs.mkdir(parents=True, exist_ok=True)
            for old in sorted(self._logs.glob("bug-*.txt"))[: -(MOST_REPORTS - 1)]:
                old.unlink()
            name = f"bug-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.txt"
            (self._logs / name).write_text(text, encoding="utf-8")
        self.found.emit(text)

    def _uncaught(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.exit(130)
        # A page that was just left may still ask the closed book: nobody waits for the answer.
        if not isinstance(error, Cancelled):
            self.report(error)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)
