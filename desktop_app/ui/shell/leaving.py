"""Going away from a book while something long is being done: asked first, stopped, then gone on with."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.words import Words

AGAIN_MS = 50
"""Until it is looked again whether what was stopped has ended."""


class Leaving(QObject):
    """Nothing is closed under a running job: the window would stand still until the job gave the book free,
    and what the person no longer wanted would be written all the same."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asked = False

    def leave(self, dialogs: Dialogs, words: Words, then: Callable[[], object]) -> None:
        """Call ``then`` at once while nothing long is being done; else ask, stop that, and call it when all
        has ended. Asked but once, however often one tries to leave meanwhile."""
        job = self._jobs.shown
        if job is None:
            then()
        elif not self._asked:
            self._asked = True
            if dialogs.confirm(
                words("“{job}” chưa xong", job=job.title),
                words("Dừng lại thì phần đang làm được bỏ; không có gì ghi dở vào sổ."),
                words("Dừng lại và đóng"),
                words("Chờ xong"),
            ):
                self._jobs.stop()
                # Whoever asks may stand in the closing of the window, which cannot be begun anew in itself.
                QTimer.singleShot(0, self, lambda: self._once_free(then))
            else:
                self._asked = False

    def _once_free(self, then: Callable[[], object]) -> None:
        self._jobs.stop()
        if self._jobs.current is not None:
            QTimer.singleShot(AGAIN_MS, self, lambda: self._once_free(then))
            return
        self._asked = False
        then()
