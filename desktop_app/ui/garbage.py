"""Python's search for reference cycles, done on the window's thread alone.

Windows and their slots form cycles. Python looks for cycles in whatever thread happens to allocate, and a
widget destroyed by a worker can take the whole program down or stop it for ever: Qt's widgets belong to the
thread that made them. So the automatic search is off while there is a window, and a timer of the window's
thread does it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
YOUNG = 700
"""New containers before they are looked through: Python's own number."""
FULL_EVERY = 40
"""Looks at everything come after this many looks at what is young; each costs tens of milliseconds."""


class GarbageOnThisThread(QObject):
    """Takes over from Python's own search until ``stop``.

    What is alive when it begins (modules, declarations) is set aside and never looked through again, which
    keeps every later look short.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._looks = 0
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look through what is young when there is enough of it; now and then through everything."""
        if gc.get_count()[0] < YOUNG:
            return
        self._looks += 1
        if self._looks % FULL_EVERY == 0:
            gc.collect()
        else:
            gc.collect(1)

    def stop(self) -> None:
        """Give the search back to Python: when the window has gone."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
