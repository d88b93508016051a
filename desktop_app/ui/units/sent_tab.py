"""What came of one union, and what is missing of it, in words."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.following import Followed
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import label


class SentTab(QScrollArea):
    """A tab of a detail panel. ``find``: the row of a unit's id."""

    def __init__(self, context: UiContext, find: Callable[[str], Followed]) -> None:
        super().__init__()
        self._context, self._words, self._find = context, context.words, find
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._words("Đã gửi"))

    def show_record(self, record: str) -> None:
        """Say how one union stands."""
        row, words = self._find(record), self._words
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 8, 8, 0)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        for text, role in self._lines(row):
            layout.addWidget(label(text, role, wrap=True, selectable=True))
        self.setWidget(inner)
        self.setAccessibleDescription(words("Những gì đã nhận của {unit}", unit=row.name))

    def _lines(self, row: Followed) -> list[tuple[str, str]]:
        words = self._words
        lines = [(words("Đã nhận {n} gói.", n=row.packages), "")]
        if row.days:
            lines.append((words("{n} ngày chưa có gói mới.", n=row.days), ""))
        elif row.last:
            # Less than a day ago may still have been yesterday.
            today = format_date(self._context.services.proposing.today())
            on = moment_words(row.last).split()[0]
            said = words("Hôm nay có gói mới.") if on == today else words("Hôm qua có gói mới.")
            lines.append((said, ""))
        if row.waiting:
            said = "{n} gói đang chờ xác nhận người gửi; xác nhận ở Hộp nhận."
            lines.append((words(said, n=row.waiting), "warning"))
        if row.gaps:
            lines.append((words("Còn thiếu"), "section"))
            lines += [(words.sentence_of(gap.code, gap.params), "") for gap in row.gaps]
        elif row.packages:
            lines.append((words("Không thiếu gói nào ở giữa."), "muted"))
        if row.unsettled:
            lines.append((words("Cần xem lại"), "section"))
            lines += [(words.sentence_of(code, params), "") for code, params in row.unsettled]
        return lines
