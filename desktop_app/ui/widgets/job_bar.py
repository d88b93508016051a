"""The running job in the status bar: what, how far, how long still, and cancel."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.jobs import Jobs
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.words import Words

SCALE = 1000


class JobBar(QWidget):
    """Hidden while no job runs."""

    def __init__(self, jobs: Jobs, words: Words, theme: Theme) -> None:
        super().__init__()
        self._jobs = jobs
        self._words = words
        self._text = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words("Tiến độ"))
        self._bar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        self._left = label("", "muted")
        icon = theme.icon("stop-circle")
        self.cancel = button(words("Dừng lại"), jobs.cancel, "flat", icon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._text, self._bar, self._left, self.cancel):
            layout.addWidget(part)
        jobs.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        job = self._jobs.current
        self.setVisible(job is not None and job.shown)
        if job is None:
            return
        self._text.setText(job.title)
        if job.cancelling.is_set():
            self._left.setText(self._words("Đang dừng…"))
        else:
            self._left.setText(self._remaining(job.remaining()))
        self.cancel.setEnabled(not job.cancelling.is_set())
        if job.total > 0:
            self._bar.setRange(0, SCALE)
            self._bar.setValue(min(SCALE, job.done * SCALE // job.total))
            percent = job.done * 100 // job.total
            self._bar.setAccessibleDescription(self._words("{n} phần trăm", n=percent))
        else:
            self._bar.setRange(0, 0)

    def _remaining(self, seconds: float | None) -> str:
        if seconds is None:
            return ""
        if seconds < 60:
            return self._words("còn khoảng {n} giây", n=max(1, round(seconds)))
        return self._words("còn khoảng {n} phút", n=round(seconds / 60))
