"""The journal of packages: Ngày · Gói · Nội dung · Biên nhận."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.partners import JournalLine
from desktop_app.texts.moments import moment_words
from desktop_app.ui.exchange.wording import KINDS, STATES, counted
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView
from desktop_app.ui.words import Words


class JournalPane(QWidget):
    """One line on top when all is well."""

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        self.context, self.words = page.context, page.words
        words, context = self.words, self.context
        self.line = label("", "muted", wrap=True)
        columns: tuple[Column[JournalLine], ...] = (
            Column("time", "Ngày", lambda row: moment_words(row.time), 17),
            Column("kind", "Gói", lambda row: words(KINDS.get(row.kind, row.kind)), 17, strong=True),
            Column("partner", "Đơn vị", lambda row: row.partner, 24, stretch=True),
            Column("content", "Nội dung", lambda row: counted(words, row.counts), 26, stretch=True),
            Column("state", "Biên nhận", lambda row: _state(words, row)[0], 24, chip=lambda row: _tone(row)),
            Column("code", "Mã biên nhận", lambda row: row.code, 16, muted=True),
        )
        self.table: TableView[JournalLine] = TableView(
            code, columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Nhật ký gửi nhận"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(TableFrame(self.table), 1)
        self.refresh()

    def refresh(self) -> None:
        """Read the journal again."""
        rows = self.context.services.partners.journal()
        self.table.refresh(MemorySource(rows))
        waiting = sum(row.state == "made" and row.kind != "receipt" for row in rows)
        if not rows:
            said = self.words("Chưa có gói nào gửi đi hoặc nhận về.")
        elif waiting:
            said = self.words("{n} gói chưa có biên nhận.", n=waiting)
        else:
            said = self.words("Mọi gói đã có biên nhận.")
        self.line.setText(said)


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
