"""Nhận: files are dropped, looked at with a plan, and taken in with one button."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.services.inbox import ASTRAY, CONNECTION, LOCKED, Incoming
from desktop_app.services.unpacking import WAITING
from desktop_app.ui.exchange.connection_work import ConnectionWork
from desktop_app.ui.exchange.paper_receipts import save_receipts
from desktop_app.ui.exchange.wording import KINDS, RESULTS, content, warning
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView

CONTENT = "content"


class ReceivePane(QWidget):
    """``received`` is told after packages were taken in."""

    received = Signal()

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self.connecting = ConnectionWork(page, self._connected)
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
        icon = context.theme.icon("file-earmark-pdf")
        self.receipts = button(words("Lưu biên nhận…"), self.save_receipts, "", icon)
        self._columns = self._shown = self._all_columns()
        self.table: TableView[Incoming] = TableView(
            code, self._columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Các gói vừa thả vào"))
        self._frame = TableFrame(self.table)
        self.table.row_chosen.connect(self._say_row)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        for part in (self.clear, self.receipts, self.take):
            foot.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.drop, 1)
        layout.addWidget(self._frame, 6)
        layout.addLayout(foot)
        self._show([])

    def choose(self) -> None:
        """Choose files instead of dropping them."""
        kinds = self.words("Gói, tệp kết nối (*.goithidua *.goithidua* *.zip *.ketnoi*);;Mọi tệp (*)")
        paths = self.context.dialogs.open_files(self.words("Chọn các gói để nhận"), kinds)
        if paths:
            self.look(paths)

    def look(self, paths: Sequence[Path]) -> None:
        """Plan first: nothing is taken in yet."""
        inbox = self.context.services.inbox
        chosen = list(paths)

        def work(progress: Progress) -> list[Incoming]:
            return inbox.plan(chosen, progress)

        self.page.run_job(self.words("Xem {n} gói", n=len(chosen)), work, self._looked)

    def open_with_key(self) -> None:
        """Open what this PC's own keys do not with the union's recovery key."""
        title = self.words("Mở bằng mã khôi phục")
        question = self.words("Gõ dòng AGE-SECRET-KEY-1… trên tờ khôi phục của đơn vị:")
        key = self.context.dialogs.ask(title, question)
        locked = [row.path for row in self.rows if row.result == LOCKED]
        if not key or not locked:
            return
        inbox = self.context.services.inbox

        def work(progress: Progress) -> list[Incoming]:
            return inbox.plan(locked, progress, recovery=key)

        self.page.run_job(title, work, self._opened, (Action("Gõ lại mã", self.open_with_key),))

    def connect_in(self) -> None:
        """Take in the connection files among what was dropped."""
        self.connecting.take([row.path for row in self.rows if row.result == CONNECTION and not row.taken])

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

    def save_receipts(self) -> None:
        """Write the paper receipts of what was taken in."""
        save_receipts(self.page, self._confirmable())

    def forget(self) -> None:
        """Empty the table; the files stay where they are."""
        self._show([])
        self.drop.setFocus()

    def _looked(self, rows: Sequence[Incoming]) -> None:
        self._show(rows)
        self._say_trouble()

    def _opened(self, found: Sequence[Incoming]) -> None:
        """Rows that were locked, looked at once more."""
        fresh = {row.path: row for row in found}
        self._show([fresh.get(row.path, row) for row in self.rows])
        if any(row.result == LOCKED for row in found):
            said = "Mã khôi phục này không mở được gói. Hãy gõ mã trên tờ khôi phục của chính đơn vị mình."
            self.page.error.say(self.words(said), "error", (Action("Gõ lại mã", self.open_with_key),))

    def _say_trouble(self) -> None:
        """Say what hinders with the button that leads on (officer.md §2, sentence 9)."""
        words, rows = self.words, self.rows
        lead: tuple[Action, ...] = ()
        connections = [row for row in rows if row.result == CONNECTION and not row.taken]
        if connections:
            lead += (Action("Nhập tệp kết nối", self.connect_in),)
        if any(row.result == ASTRAY for row in rows):
            lead += (Action("Mở sổ khác", lambda: self.context.door.open_wanted.emit(None)),)
        if any(row.result == LOCKED for row in rows):
            lead += (Action("Mở bằng mã khôi phục…", self.open_with_key),)
        if len(rows) == 1 and rows[0].refused is not None:
            self.page.show_refusal(rows[0].refused, lead)
        elif len(rows) == 1 and rows[0].result == "known":
            self.page.result.say(warning(words, rows[0]), "neutral")
        elif connections and not self._refused():
            names = ", ".join(dict.fromkeys(row.unit for row in connections))
            said = words("Đây là tệp kết nối của {unit}, không phải gói. Chưa nhập.", unit=names)
            self.page.error.say(said, "info", lead)
        elif lead:
            said = words("{n} tệp chưa nhận được ở sổ này; cột Cảnh báo ghi vì sao.", n=self._refused())
            self.page.error.say(said, "warning", lead)

    def _connected(self, taken: Sequence[Path]) -> None:
        """Mark what was taken in; packages whose sender was not known are looked at once more."""
        if not taken:
            return
        self._show([replace(row, taken=row.taken or row.path in taken) for row in self.rows])
        self.received.emit()
        inbox = self.context.services.inbox
        again = [row.path for row in self.rows if row.result == WAITING and row.takeable]

        def looked(found: Sequence[Incoming]) -> None:
            fresh = {row.path: row for row in found}
            self._show([fresh.get(row.path, row) for row in self.rows])

        if again:
            self.page.run_job(
                self.words("Xem {n} gói", n=len(again)), lambda progress: inbox.plan(again, progress), looked
            )

    def _say_row(self, row: Any) -> None:
        """The whole of what a narrow column cuts off."""
        found: Incoming | None = row
        said = "" if found is None else warning(self.words, found)
        name = "" if found is None else found.path.name
        self.summary.setText(self.words("{file}: {text}", file=name, text=said) if said else self._summed())

    def _refused(self) -> int:
        return sum(row.refused is not None for row in self.rows)

    def _received(self, outcome: Any) -> None:
        self._show(outcome.value)
        self.page.written(outcome)
        taken = sum(row.taken and row.result == "received" for row in self.rows)
        waiting = sum(row.taken and row.result == "waiting" for row in self.rows)
        said = self.words("Đã nhận {n} gói.", n=taken)
        if waiting:
            said += " " + self.words("{n} gói chờ xác nhận người gửi.", n=waiting)
        # What unions below wrote differently is theirs to settle.
        differing = sum(row.conflicts for row in self.rows if row.taken and row.kind == "own")
        lead: tuple[Action, ...] = ()
        if differing:
            said += " " + self.words("{n} chỗ hai bản khác nhau, cần chọn một bản.", n=differing)
            lead = (Action("Chọn một bản", lambda: self.context.navigate("conflicts", {}), "copy"),)
        self.page.show_result(said, actions=lead)
        self.received.emit()

    def _show(self, rows: Sequence[Incoming]) -> None:
        self.rows = list(rows)
        # Where nothing has come through the column of contents would only take the room of the reasons.
        columns = tuple(one for one in self._columns if one.key != CONTENT or any(row.counts for row in rows))
        if columns != self._shown:
            self._shown = columns
            self.table.show_columns(columns)
        self.table.refresh(MemorySource(self.rows))
        self._frame.setVisible(bool(rows))
        self.drop.shrink(bool(rows))
        self.summary.setText(self._summed())
        self.clear.setVisible(bool(rows))
        self.receipts.setVisible(bool(self._confirmable()))
        number = sum(row.takeable for row in self.rows)
        self.take.setVisible(bool(rows))
        text = self.words("Nhận {n} gói", n=number) if number else self.words("Nhận")
        self.take.setText(f" {text}")
        self.take.setAccessibleName(text)
        self._enable()

    def _confirmable(self) -> list[str]:
        """The codes of the packages that have a receipt to give."""
        return [row.code for row in self.rows if row.taken and row.result == "received"]

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

    def _all_columns(self) -> tuple[Column[Incoming], ...]:
        words = self.words
        return (
            Column("unit", "Đơn vị", _unit, 27, strong=True, stretch=True, tail=True),
            Column("kind", "Gói", lambda row: words(KINDS[row.kind]) if row.kind else "", 17, yields=1),
            Column(
                "result",
                "Kết quả",
                lambda row: words(RESULTS[row.result][0]),
                25,
                chip=lambda row: RESULTS[row.result][1],
            ),
            Column(CONTENT, "Có gì", lambda row: content(words, row), 24),
            Column("warning", "Cảnh báo", lambda row: warning(words, row), 34, stretch=True, muted=True),
            Column("file", "Tệp", lambda row: row.path.name, 26, muted=True, shown=False),
        )


def _unit(row: Incoming) -> str:
    return row.unit or row.path.name
