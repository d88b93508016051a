"""The journal of packages: Ngày · Gói · Nội dung · Biên nhận."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.partners import JournalLine
from desktop_app.texts.moments import moment_words
from desktop_app.ui.exchange.paper_receipts import save_receipts
from desktop_app.ui.exchange.wording import KINDS, STATES, counted, line_key
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource, RecordKeys
from desktop_app.ui.widgets.table_view import TableFrame, TableView
from desktop_app.ui.words import Words


class JournalPane(QWidget):
    """One line on top when all is well. ``show_lines`` shows what was read off the window's thread."""

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self._keys = RecordKeys()
        words, context = self.words, self.context
        self.line = label("", "muted", wrap=True)
        columns: tuple[Column[JournalLine], ...] = (
            Column("time", "Ngày", lambda row: moment_words(row.time), 17),
            Column("kind", "Gói", lambda row: words(KINDS.get(row.kind, row.kind)), 17, strong=True),
            Column("partner", "Đơn vị", lambda row: row.partner, 24, stretch=True, tail=True),
            Column("content", "Nội dung", lambda row: counted(words, row.counts), 26, stretch=True),
            Column("state", "Biên nhận", lambda row: _state(words, row)[0], 24, chip=lambda row: _tone(row)),
            Column("code", "Mã biên nhận", lambda row: row.code, 16, muted=True),
            Column("file", "Tệp", lambda row: row.file, 26, muted=True, shown=False),
        )
        self.table: TableView[JournalLine] = TableView(
            code, columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Nhật ký gửi nhận"))
        icon = context.theme.icon("file-earmark-pdf")
        self.receipt = button(words("Lưu biên nhận…"), self.save_receipt, "", icon)
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self.receipt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(TableFrame(self.table), 1)
        layout.addLayout(foot)
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.table.selection_size.connect(lambda _size: self._allow())
        self._allow()

    def show_lines(self, rows: list[JournalLine]) -> None:
        """Show the journal, newest first."""
        self.table.refresh(MemorySource(rows, self._keys.of(map(line_key, rows))))
        waiting = sum(row.state == "made" and row.kind != "receipt" for row in rows)
        kept = sum(row.state == "waiting" for row in rows)
        if not rows:
            said = self.words("Chưa có gói nào gửi đi hoặc nhận về.")
        elif waiting:
            said = self.words("{n} gói chưa có biên nhận.", n=waiting)
        elif kept:
            said = self.words("{n} gói chờ xác nhận người gửi.", n=kept)
        else:
            said = self.words("Mọi gói đã có biên nhận.")
        self.line.setText(said)
        self._allow()

    def save_receipt(self) -> None:
        """Write the paper receipts of the chosen packages that were taken in."""
        codes = self._codes()
        if codes:
            save_receipts(self.page, codes)

    def _codes(self) -> list[str]:
        return [row.code for row in self.table.selected_rows() if row.incoming and row.state == "received"]

    def _allow(self) -> None:
        self.receipt.setEnabled(bool(self._codes()))


def _state(words: Words, row: JournalLine) -> tuple[str, Tone]:
    if row.kind == "receipt" and row.state == "made":
        return words("Đã tạo"), "neutral"
    text, tone = STATES.get(row.state, (row.state, "neutral"))
    return words(text), tone


def _tone(row: JournalLine) -> Tone:
    return (
        "neutral"
        if row.kind == "receipt" and row.state == "made"
        else STATES.get(row.state, ("", "neutral"))[1]
    )
