"""Đơn vị: last package, days silent, Ai chưa nộp with Chép lời nhắc, and replies to many."""

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox

from desktop_app.progress import Progress
from desktop_app.services.following import Followed
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, label
from desktop_app.ui.widgets.record_table import Column, MemorySource, RecordKeys
from desktop_app.ui.widgets.table_view import TableFrame, TableView

SILENT_DAYS = 30


class UnitsPage(Page):
    """A union has not sent when nothing came from it within ``SILENT_DAYS`` days."""

    watches = frozenset({"nomination", "initiative", "unit"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Đơn vị")
        words = self.words
        self.rows: list[Followed] = []
        self._keys = RecordKeys()
        self.show_actions(
            (
                Action("Trả lời nhiều đơn vị", self.reply_all, "reply"),
                Action("Chép lời nhắc", self.copy_reminder, "copy"),
            )
        )
        self.late = QCheckBox(words("Ai chưa nộp (quá {n} ngày chưa có gói)", n=SILENT_DAYS))
        self.late.toggled.connect(lambda _on: self._show())
        self.line = label("", "muted", wrap=True)
        columns: tuple[Column[Followed], ...] = (
            Column("name", "Đơn vị", lambda row: row.name, 40, strong=True, stretch=True),
            Column("last", "Gói gần nhất", lambda row: moment_words(row.last) if row.last else "", 18),
            Column(
                "days",
                "Số ngày im lặng",
                lambda row: words("Chưa nộp") if row.days is None else words.number(row.days),
                18,
                chip=lambda row: "warning" if is_late(row) else None,
            ),
            Column("packages", "Số gói", lambda row: words.number(row.packages), 10, align="right"),
        )
        self.table: TableView[Followed] = TableView(
            "units", columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Các đơn vị cấp dưới"))
        self.body.addWidget(self.late)
        self.body.addWidget(TableFrame(self.table), 1)
        self.body.addWidget(self.line)

    def refresh(self) -> None:
        self.context.jobs.read(self, self.context.services.following.those, self._read)

    def copy_reminder(self) -> None:
        """Put a reminder naming the unions that have not sent onto the clipboard."""
        late = [row.name for row in self.rows if is_late(row)]
        if not late:
            self.show_result(self.words("Đơn vị nào cũng đã nộp."))
            return
        head = self.words("Kính nhờ các đơn vị sau gửi gói lên công đoàn cấp trên:")
        QGuiApplication.clipboard().setText("\n".join([head, *(f"- {name}" for name in late)]))
        self.show_result(self.words("Đã chép lời nhắc {n} đơn vị.", n=len(late)))

    def reply_all(self) -> None:
        """Write one file for each union that has sent something."""
        rows = [row for row in self.rows if row.packages]
        if not rows:
            self.error.say(self.words("Chưa có đơn vị nào gửi gói để trả lời."), "error", ())
            return
        folder = self.context.dialogs.folder(self.words("Chọn thư mục để lưu các gói trả lời"))
        if folder is None:
            return
        following = self.context.services.following

        def work(progress: Progress) -> Any:
            return following.reply_all(folder, rows, progress)

        self.run_job(self.words("Trả lời {n} đơn vị", n=len(rows)), work, self._replied)

    def _replied(self, outcome: Any) -> None:
        value = outcome.value
        self.show_result(self.words("Đã ghi và đọc lại {n} tệp.", n=len(value.files)))
        if value.refused:
            name, refused = value.refused[0]
            said = self.words("{unit}: {why}", unit=name, why=self.words.sentence(refused))
            self.error.say(said, "error", ())

    def _read(self, rows: list[Followed]) -> None:
        self.rows = rows
        self._show()

    def _show(self) -> None:
        shown = [row for row in self.rows if is_late(row)] if self.late.isChecked() else self.rows
        self.table.refresh(MemorySource(shown, self._keys.of(row.unit for row in shown)))
        if self.rows:
            self.line.setText(self.words.count(len(shown), "đơn vị"))
        else:
            self.line.setText(self.words("Chưa có đơn vị nào. Mở Hộp nhận và thả gói đầu tiên vào."))


def is_late(row: Followed) -> bool:
    """Whether nothing came from a union for too long."""
    return row.days is None or row.days > SILENT_DAYS
