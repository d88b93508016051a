"""Nhận: files are dropped, looked at with a plan, and taken in with one button."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.services.inbox import Incoming
from desktop_app.ui.exchange.wording import KINDS, RESULTS, content, warning
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView


class ReceivePane(QWidget):
    """``received`` is told after packages were taken in."""

    received = Signal()

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self.rows: list[Incoming] = []
        words, context = self.words, self.context
        self.drop = DropArea(
            words,
            context.theme,
            "Thả các gói vào đây, hoặc bấm Ctrl+V. Gói bị đổi tên thành (1) hoặc .zip vẫn nhận được.",
            self.choose,
        )
        self.drop.dropped.connect(self.look)
        self.summary = label("", "muted", wrap=True)
        self.summary.setAccessibleName(words("Kết quả xem các gói"))
        colour = context.theme.colours.on_accent
        self.take = button(words("Nhận"), self.receive, "primary", context.theme.icon("download", colour))
        self.clear = button(words("Xóa bảng"), self.forget)
        self.table: TableView[Incoming] = TableView(
            code, self._columns(), words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Các gói vừa thả vào"))
        self._frame = TableFrame(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.clear)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.drop, 1)
        layout.addWidget(self._frame, 3)
        layout.addLayout(foot)
        self._show([])

    def choose(self) -> None:
        """Choose files instead of dropping them."""
        kinds = self.words("Gói (*.goithidua *.goithidua* *.zip);;Mọi tệp (*)")
        paths = self.context.dialogs.open_files(self.words("Chọn các gói để nhận"), kinds)
        if paths:
            self.look(paths)

    def look(self, paths: Sequence[Path]) -> None:
        """Plan first: nothing is taken in yet."""
        inbox = self.context.services.inbox
        chosen = list(paths)

        def work(progress: Progress) -> list[Incoming]:
            return inbox.plan(chosen, progress)

        self.page.run_job(self.words("Xem {n} gói", n=len(chosen)), work, self._show)

    def receive(self) -> None:
        """Take in what can be taken in."""
        inbox, rows = self.context.services.inbox, self.rows
        if not any(row.takeable for row in rows):
            return
        self.take.setEnabled(False)

        def work(progress: Progress) -> Any:
            return inbox.take(rows, progress)

        title = self.words("Nhận {n} gói", n=sum(row.takeable for row in rows))
        self.page.run_job(title, work, self._received, end=self._enable)

    def forget(self) -> None:
        """Empty the table; the files stay where they are."""
        self._show([])
        self.drop.setFocus()

    def _received(self, outcome: Any) -> None:
        self._show(outcome.value)
        self.page.written(outcome)
        taken = sum(row.taken and row.result == "received" for row in self.rows)
        waiting = sum(row.taken and row.result == "waiting" for row in self.rows)
        said = self.words("Đã nhận {n} gói.", n=taken)
        if waiting:
            said += " " + self.words("{n} gói chờ xác nhận người gửi.", n=waiting)
        self.page.show_result(said)
        self.received.emit()

    def _show(self, rows: Sequence[Incoming]) -> None:
        self.rows = list(rows)
        self.table.refresh(MemorySource(self.rows))
        self._frame.setVisible(bool(rows))
        self.summary.setText(self._summed())
        self.clear.setVisible(bool(rows))
        number = sum(row.takeable for row in self.rows)
        self.take.setVisible(bool(rows))
        text = self.words("Nhận {n} gói", n=number) if number else self.words("Nhận")
        self.take.setText(f" {text}")
        self.take.setAccessibleName(text)
        self._enable()

    def _enable(self) -> None:
        self.take.setEnabled(any(row.takeable for row in self.rows))

    def _summed(self) -> str:
        counts = Counter(row.result for row in self.rows)
        words = self.words
        parts = [
            words("{result}: {n}", result=words(RESULTS[code][0]), n=counts[code])
            for code in RESULTS
            if counts[code]
        ]
        return " · ".join(parts)

    def _columns(self) -> tuple[Column[Incoming], ...]:
        words = self.words
        return (
            Column("unit", "Đơn vị", lambda row: row.unit or row.path.name, 26, strong=True, stretch=True),
            Column("kind", "Gói", lambda row: words(KINDS[row.kind]) if row.kind else "", 17),
            Column(
                "result",
                "Kết quả",
                lambda row: words(RESULTS[row.result][0]),
                25,
                chip=lambda row: RESULTS[row.result][1],
            ),
            Column("content", "Có gì", lambda row: content(words, row), 26),
            Column("warning", "Cảnh báo", lambda row: warning(words, row), 34, stretch=True, muted=True),
        )
