"""Python's search for reference cycles, done on the window's thread alone.

Windows and their slots form cycles. Python looks for cycles in whatever thread happens to allocate, and a
widget destroyed by a worker can take the whole program down or stop it for ever: Qt's widgets belong to the
thread that made them. So the automatic search is off while there is a window, and a timer of the window's
thread does it instead, in looks that are short enough not to be felt.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
HURRIED_MS = 10
"""Between looks while a job runs or there is something to look through: a worker makes containers by the ten
thousand, and what has piled up decides how long the next look takes."""
YOUNG = 700
"""New containers before they are looked through: Python's own number."""
FULL_SECONDS = 10.0
"""Looks at everything are at least so far apart; each costs tens of milliseconds."""
FULL_SHARE = 200
"""And so many times as far apart as the last one took: what a big import is made of takes long to look at."""


class GarbageOnThisThread(QObject):
    """Takes over from Python's own search until ``stop``.

    What is alive when it begins (modules, declarations) is set aside and never looked through again, which
    keeps every later look short. ``busy``: whether a job runs; everything is looked at only when none does.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._busy = busy
        gc.disable()
        gc.collect()
        gc.freeze()
        self._next_full = time.monotonic() + FULL_SECONDS
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through what is young when there is enough of it; now and then through everything."""
        enough, busy = gc.get_count()[0] >= YOUNG, self._busy()
        interval = HURRIED_MS if enough or busy else LOOK_MS
        if interval != self._timer.interval():
            self._timer.setInterval(interval)
        if not enough:
            return
        begun = time.monotonic()
        if busy or begun < self._next_full:
            gc.collect(1)
            return
        gc.collect()
        ended = time.monotonic()
        self._next_full = ended + max(FULL_SECONDS, FULL_SHARE * (ended - begun))

    def stop(self) -> None:
        """Give the search back to Python: when the window has gone."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
