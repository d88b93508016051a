"""*Tổ nào chưa nộp*: every group with what it lacks, the reminder for Zalo, the sheets to print."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.group_years import GroupProgress
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView

_LACKS: dict[str, Callable[[GroupProgress], bool]] = {
    "": lambda _line: True,
    "registration": lambda line: line.registered < line.people,
    "rating": lambda line: line.rated < line.people,
    "score": lambda line: bool(line.id) and not line.scored,
}
_CHIPS = {
    "": "Tất cả",
    "registration": "Chưa đủ đăng ký",
    "rating": "Chưa đủ xếp loại",
    "score": "Chưa chấm điểm",
}


class BoardTab(QWidget):
    """``opened`` carries the id of a group gone to; ``sheets_wanted`` those whose sheets are to be
    printed."""

    opened = Signal(str)
    sheets_wanted = Signal(list)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        words = self._words = page.words
        context = page.context
        self.year = 0
        self.board: Sequence[GroupProgress] = ()
        self.chips = ChipRow(words, self._chips(), words("Lọc các tổ"))
        columns: tuple[Column[GroupProgress], ...] = (
            Column("name", "Tổ", lambda row: row.name or words("Chưa vào tổ"), 26, stretch=True, strong=True),
            Column("people", "Đoàn viên", lambda row: words.number(row.people), 11, align="right"),
            Column(
                "registered", "Đăng ký", lambda row: self._of(row.registered, row.people), 14,
                chip=lambda row: _tone(row.registered, row.people),
            ),
            Column(
                "rated", "Xếp loại", lambda row: self._of(row.rated, row.people), 14,
                chip=lambda row: _tone(row.rated, row.people),
            ),
            Column("scored", "Chấm điểm tổ", self._scored, 16, chip=_score_tone),
        )  # fmt: skip
        self.table: TableView[GroupProgress] = TableView(
            "year_board", columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Tổ nào chưa nộp"))
        self.line = label("", "muted", wrap=True)
        self.copy = button(
            words("Chép lời nhắc Zalo"), self.copy_reminder, "primary",
            context.theme.icon("copy", context.theme.colours.on_accent),
        )  # fmt: skip
        self.sheets = button(
            words("In phiếu các tổ này…"), self._ask_sheets, "", context.theme.icon("printer")
        )
        row = QHBoxLayout()
        row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sheets)
        row.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(row)
        layout.addWidget(TableFrame(self.table), 1)
        layout.addWidget(self.line)
        self.chips.chosen.connect(lambda _code: self._show())
        self.table.row_opened.connect(lambda line: None if line is None else self.opened.emit(line.id))

    def show_board(self, year: int, board: Sequence[GroupProgress]) -> None:
        """Another year, or the groups counted anew."""
        self.year, self.board = year, board
        self.chips.show_chips(self._chips())
        self._show()

    def choose(self, chip: str) -> None:
        """Show the groups that lack "registration", "rating" or "score"."""
        self.chips.choose(chip)
        self._show()

    def lines(self) -> list[GroupProgress]:
        """The groups that are shown."""
        return [line for line in self.board if _LACKS[self.chips.code](line)]

    def copy_reminder(self) -> None:
        """Put the text for Zalo on the clipboard; it is Vietnamese whatever the screen speaks."""
        text = self._page.context.services.group_years.reminder(self.lines(), self.year)
        QGuiApplication.clipboard().setText(text)
        self._page.show_result(self._words("Đã chép lời nhắc. Mở nhóm Zalo của các tổ trưởng rồi dán."))

    def _ask_sheets(self) -> None:
        self.sheets_wanted.emit([line.id for line in self.lines() if line.id])

    def _chips(self) -> list[Chip]:
        counts = {code: sum(test(line) for line in self.board) for code, test in _LACKS.items()}
        return [Chip(code, text, counts[code]) for code, text in _CHIPS.items()]

    def _show(self) -> None:
        lines = self.lines()
        self.table.refresh(MemorySource(lines))
        for made in (self.copy, self.sheets):
            made.setEnabled(bool(lines))
        if not self.board:
            said = self._words("Chưa có tổ nào có đoàn viên. Xếp đoàn viên vào tổ ở trang Đoàn viên.")
        else:
            said = self._words("{n} tổ. Bấm đúp một tổ để ghi cho tổ đó.", n=len(lines))
        self.line.setText(said)

    def _of(self, done: int, whole: int) -> str:
        return self._words("{done}/{whole}", done=done, whole=whole)

    def _scored(self, line: GroupProgress) -> str:
        if not line.id:
            return ""
        return self._words("Đã chấm") if line.scored else self._words("Chưa chấm")


def _tone(done: int, whole: int) -> Tone:
    return "success" if done >= whole else "warning" if done else "error"


def _score_tone(line: GroupProgress) -> Tone | None:
    if not line.id:
        return None
    return "success" if line.scored else "neutral"
