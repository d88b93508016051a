"""Chưa xác nhận người gửi: six words heard on the phone, or codes read from letters, many at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.services.inbox import Waiting
from desktop_app.texts.moments import moment_words
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource, RecordKeys
from desktop_app.ui.widgets.table_view import TableFrame, TableView


class SendersPane(QWidget):
    """The six words are never shown here: the sender says them, the officer types what was heard."""

    confirmed = Signal()

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self._keys = RecordKeys()
        words, context = self.words, self.context
        self.note = label("", "muted", wrap=True)
        columns: tuple[Column[Waiting], ...] = (
            Column("unit", "Đơn vị", lambda row: row.unit_name, 40, strong=True, stretch=True),
            Column("device", "Máy", lambda row: row.device.name or row.device.id[:6], 24),
            Column("since", "Gửi lần đầu", lambda row: moment_words(row.device.since), 18, muted=True),
        )
        self.table: TableView[Waiting] = TableView(
            code, columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Chưa xác nhận người gửi"))
        self.said = QLineEdit()
        self.said.setAccessibleName(words("Sáu từ nghe qua điện thoại, hoặc mã trên công văn"))
        self.said.setPlaceholderText(words("Sáu từ nghe qua điện thoại, hoặc mã trên công văn"))
        self.said.returnPressed.connect(self.confirm)
        self.one = button(words("Xác nhận"), self.confirm, "primary")
        self.many = button(words("Xác nhận nhiều theo mã…"), self.confirm_many)
        self.stop = button(words("Ngừng dùng máy này…"), self.revoke)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(TableFrame(self.table), 1)
        layout.addLayout(row)
        layout.addWidget(flowing(self.many, self.stop))
        self._show(())

    def refresh(self) -> None:
        """Read off the window's thread who waits."""
        self.context.jobs.read(self, self.context.services.inbox.senders, self._show)

    def _show(self, rows: Sequence[Waiting]) -> None:
        self.table.refresh(MemorySource(rows, self._keys.of(row.device.id for row in rows)))
        self.note.setText(
            self.words(
                "Chọn đơn vị, gọi điện theo số đã biết, nhờ đọc sáu từ rồi gõ lại (không cần dấu). "
                "Gói đã giữ sẽ được nhận ngay."
            )
            if rows
            else self.words("Không có người gửi nào chờ xác nhận.")
        )
        for part in (self.said, self.one, self.many, self.stop):
            part.setEnabled(bool(rows))

    def confirm(self) -> None:
        """Confirm the chosen sender by what was typed."""
        row, said = self.table.current_row, self.said.text().strip()
        if row is None or not said:
            self.page.error.say(self.words("Hãy chọn đơn vị và gõ sáu từ hoặc mã."), "error", ())
            return
        inbox = self.context.services.inbox
        self.page.run(lambda: inbox.confirm_one(row.device.id, said), done=self._confirmed)

    def confirm_many(self) -> None:
        """Confirm every sender whose code is in a pasted list."""
        text = self.context.dialogs.ask_long(
            self.words("Xác nhận nhiều người gửi"), self.words("Dán mã trên công văn, mỗi dòng một mã:")
        )
        codes = [line.strip() for line in (text or "").splitlines() if line.strip()]
        if codes:
            inbox = self.context.services.inbox

            def work(progress: Progress) -> Any:
                return inbox.confirm_many(codes, progress)

            self.page.run_job(self.words("Xác nhận nhiều người gửi"), work, self._told)

    def revoke(self) -> None:
        """Believe the chosen device no more."""
        row = self.table.current_row
        if row is None:
            return
        question = self.words("Ngừng dùng máy này?")
        said = self.words(
            "Từ giờ gói gửi từ máy này của {unit} sẽ không được nhận. Việc này không làm lại được.",
            unit=row.unit_name,
        )
        if self.context.dialogs.confirm(question, said, self.words("Ngừng dùng máy này")):
            connections = self.context.services.connections
            self.page.run(lambda: connections.revoke(row.device.id), done=lambda _outcome: self._changed())

    def _told(self, outcome: Any) -> None:
        self.page.written(outcome)
        self._confirmed(outcome)

    def _confirmed(self, outcome: Any) -> None:
        value = outcome.value
        self.said.clear()
        self._changed()
        said = self.words(
            "Đã xác nhận {n} người gửi, nhận {packages} gói.", n=len(value.unions), packages=value.packages
        )
        if value.unknown:
            said += " " + self.words("Mã không khớp ai: {codes}.", codes=", ".join(value.unknown))
        self.page.show_result(said)
        if value.refused:
            self.page.show_refusal(value.refused[0])

    def _changed(self) -> None:
        self.refresh()
        self.confirmed.emit()
