"""Work off the window's thread: one job at a time with progress and cancel, quick saves, and readings.

Three lines of work, one thread each. Saves do not wait for a job that only parses or prints; while a job
applies, the book's single writing connection makes them queue. Nothing here touches a widget in a worker:
results are fetched by a timer of the window's thread.
"""

import queue
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.progress import Progress

T = TypeVar("T")
Done: TypeAlias = Callable[[Any], None]
Failed: TypeAlias = Callable[[Refused], None]

POLL_MS = 15
SWITCH_SECONDS = 0.0005
"""How long a thread that computes keeps Python's lock while another waits for it. The window's thread asks
for the lock after every call into Qt; at Python's own 5 ms a painted table waits for it dozens of times."""
TELL_EVERY = 0.1  # seconds between two announcements of progress
QUIET_SECONDS = 0.4


@dataclass(slots=True)
class Job:
    """A job being done. ``total`` is 0 while not known; ``started`` is monotonic time in seconds. ``quiet``:
    it seldom takes long, and is shown only when it does."""

    title: str
    quiet: bool = False
    started: float = field(default_factory=time.monotonic)
    done: int = 0
    total: int = 0
    cancelling: threading.Event = field(default_factory=threading.Event)

    def report(self, done: int, total: int) -> None:
        """What the work calls. Raises ``Cancelled`` once the person cancelled."""
        self.done, self.total = done, total
        if self.cancelling.is_set():
            raise Cancelled

    @property
    def shown(self) -> bool:
        """Whether a person should be told of it by now."""
        return not self.quiet or time.monotonic() - self.started > QUIET_SECONDS

    def remaining(self) -> float | None:
        """Seconds left, judged by the pace so far; None while it cannot be told."""
        spent = time.monotonic() - self.started
        if self.done <= 0 or self.total <= 0 or spent < 1:
            return None
        return spent * max(0, self.total - self.done) / self.done


@dataclass(slots=True)
class _Task:
    owner: QObject
    work: Callable[[], Any]
    on_done: Done | None
    on_failed: Failed | None
    on_end: Callable[[], None] | None
    line: str
    job: Job | None = None
    value: Any = None
    error: BaseException | None = None

    def empty(self) -> None:
        """Let go of all it held, on the window's thread: the worker may be the last to know the task, and
        what hangs on its closures (widgets among them) must not be destroyed there."""
        del self.owner, self.work, self.on_done, self.on_failed, self.on_end, self.value, self.error


class _Line:
    """A thread that does one task after the other and lays the finished ones down."""

    def __init__(self, name: str, finished: "queue.SimpleQueue[_Task]") -> None:
        self._name = name
        self._waiting: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._finished = finished
        self._thread: threading.Thread | None = None

    def put(self, task: _Task) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put(task)

    def close(self) -> None:
        """Finish what was begun and end the thread."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (task := self._waiting.get()) is not None:
            try:
                task.value = task.work()
            except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which judges it
                task.error = error
            self._finished.put(task)
            del task


class Jobs(QObject):
    """``changed``: the running job or its progress changed. ``crashed``: a worker met a bug (exception)."""

    changed = Signal()
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._finished: queue.SimpleQueue[_Task] = queue.SimpleQueue()
        self._lines = {name: _Line(name, self._finished) for name in ("job", "save", "read")}
        self._pending = 0
        self._unsaved = 0
        self._jobs: list[Job] = []
        self._told = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def current(self) -> Job | None:
        """The job being done, or None."""
        return self._jobs[0] if self._jobs else None

    @property
    def shown(self) -> Job | None:
        """The first job a person is told of by now, or None."""
        return next((job for job in self._jobs if job.shown), None)

    @property
    def saving(self) -> bool:
        """Whether a save has not ended yet."""
        return self._unsaved > 0

    @property
    def idle(self) -> bool:
        """Whether nothing is being done at all."""
        return self._pending == 0

    def start(
        self,
        owner: QObject,
        title: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Failed | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> Job:
        """Do ``work(progress)`` after the jobs already waiting. ``on_end`` is called whatever happened,
        also after cancelling, which calls nothing else. Callbacks are dropped once ``owner`` is gone."""
        job = Job(title)
        task = _Task(owner, lambda: _begin(job, work), on_done, on_failed, on_end, "job", job)
        self._jobs.append(job)
        self._put(task)
        self.changed.emit()
        return job

    def save(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Failed | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        """Write something small; saves are done in the order given."""
        self._put(_Task(owner, work, on_done, on_failed, on_end, "save"))

    def save_long(
        self,
        owner: QObject,
        title: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Failed | None = None,
    ) -> None:
        """Write, in its turn among the saves, what may be much: with progress and cancel should it last."""
        job = Job(title, quiet=True)
        self._jobs.append(job)
        self._put(_Task(owner, lambda: _begin(job, work), on_done, on_failed, None, "save", job))

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Failed | None = None,
    ) -> None:
        """Read something that may take longer than a frame."""
        self._put(_Task(owner, work, on_done, on_failed, None, "read"))

    def let_go(self, held: list[Any]) -> None:
        """Have a worker empty a list of what nobody needs any more: to free the rows of a province takes
        longer than a frame. Whoever calls keeps nothing of it; nothing of Qt may hang on it."""
        self._put(_Task(self, held.clear, None, None, None, "read"))

    def cancel(self) -> None:
        """Ask the running job to stop at its next report of progress."""
        if self._jobs:
            self._jobs[0].cancelling.set()
            self.changed.emit()

    def stop(self) -> None:
        """Ask every job, also those waiting, to stop at its next report of progress."""
        for job in self._jobs:
            job.cancelling.set()
        self.changed.emit()

    def finish(self) -> None:
        """Wait until every save is written and answered and nothing reads: before a book is closed. A save
        so long that a person was shown its progress is cancelled: nobody waits for it any more."""
        for job in self._jobs:
            if job.quiet and job.shown:
                job.cancelling.set()
        self._lines["save"].close()
        self._poll()
        self._lines["read"].close()
        self._poll()

    def close(self) -> None:
        """End the threads: waiting saves are written, a running job is cancelled."""
        self.stop()
        for line in self._lines.values():
            line.close()
        self._poll()
        self._timer.stop()

    def _put(self, task: _Task) -> None:
        self._pending += 1
        self._unsaved += task.line == "save"
        self._lines[task.line].put(task)
        self._timer.start()

    def _poll(self) -> None:
        # One after the other: a callback may start a nested loop (a dialog) and poll again.
        while not self._finished.empty():
            self._end(self._finished.get())
        if self._jobs and time.monotonic() - self._told >= TELL_EVERY:
            self._told = time.monotonic()
            self.changed.emit()
        if not self._pending:
            self._timer.stop()

    def _end(self, task: _Task) -> None:
        self._pending -= 1
        self._unsaved -= task.line == "save"
        if task.job is not None:
            self._jobs.remove(task.job)
            self.changed.emit()
        try:
            if isValid(task.owner):
                self._answer(task)
        finally:
            task.empty()

    def _answer(self, task: _Task) -> None:
        try:
            # An answer may find its book closed meanwhile: then nobody wants it any more.
            with suppress(Cancelled):
                if task.error is None:
                    if task.on_done is not None:
                        task.on_done(task.value)
                elif isinstance(task.error, Refused) and task.on_failed is not None:
                    task.on_failed(task.error)
                elif not isinstance(task.error, Cancelled):
                    self.crashed.emit(task.error)
        finally:
            if task.on_end is not None and isValid(task.owner):
                task.on_end()


def _begin(job: Job, work: Callable[[Progress], T]) -> T:
    job.started = time.monotonic()
    job.report(0, 0)
    return work(job.report)
