"""The line at the foot of the window: which book, when it was last saved, the running job, the lock."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QStatusBar

from desktop_app.ui.change_hub import ChangeHub
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.job_bar import JobBar
from desktop_app.ui.widgets.parts import icon_button, label
from desktop_app.ui.words import Words


class StatusLine(QStatusBar):
    """``lock_wanted``: the person locks the book now."""

    lock_wanted = Signal()

    def __init__(self, jobs: Jobs, hub: ChangeHub, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.setAccessibleName(words("Trạng thái"))
        self._book = label("", "caption")
        self._saved = label("", "caption")
        self.jobs = JobBar(jobs, words, theme)
        self.lock = icon_button(theme.icon("lock"), words("Khóa sổ (Ctrl+L)"), self.lock_wanted.emit)
        self.lock.setShortcut("Ctrl+L")
        self.lock.setToolTip(words("Khóa sổ (Ctrl+L)"))
        self.addWidget(self._book)
        self.addWidget(self._saved)
        self.addPermanentWidget(self.jobs)
        self.addPermanentWidget(self.lock)
        hub.saved.connect(self._say_saved)
        self.show_book("", False)

    def show_book(self, name: str, locked_by_password: bool) -> None:
        """Name the open book; only one with a password can be locked."""
        self._book.setText(name)
        self._saved.setText("")
        self.lock.setVisible(locked_by_password)

    def _say_saved(self) -> None:
        moment = QTime.currentTime().toString("HH:mm")
        self._saved.setText(self._words("Đã lưu {time}", time=moment))
