"""The packages made last and whether their receipts have come; telling the other side of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.packing import MadePackage
from desktop_app.services.partners import JournalLine
from desktop_app.texts.moments import moment_words
from desktop_app.ui.exchange.wording import STATES, counted, line_key
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.opening import open_file
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource, RecordKeys
from desktop_app.ui.widgets.table_view import TableFrame, TableView

MOST_SHOWN = 20


class RecentPane(QWidget):
    """``show_lines`` shows the journal's packages to the level above; ``show_made`` tells of a fresh one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.context, self.words = page, page.context, page.words
        self._made: dict[str, MadePackage] = {}
        self._keys = RecordKeys()
        words, context = self.words, self.context
        columns: tuple[Column[JournalLine], ...] = (
            Column("time", "Ngày", lambda row: moment_words(row.time), 17),
            Column("file", "Tệp", lambda row: row.file, 34, strong=True, stretch=True),
            Column("content", "Nội dung", lambda row: counted(words, row.counts), 30, stretch=True),
            Column(
                "state",
                "Biên nhận",
                lambda row: words(STATES[row.state][0]),
                22,
                chip=lambda row: STATES[row.state][1],
            ),
            Column("code", "Mã biên nhận", lambda row: row.code, 16, muted=True),
        )
        self.table: TableView[JournalLine] = TableView(
            "exchange_recent", columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Các gói gần đây"))
        self.message = button(words("Chép lời nhắn Zalo"), self.copy_message, "", context.theme.icon("copy"))
        self.mail = button(words("Soạn e-mail kèm gói"), self.write_mail, "", context.theme.icon("envelope"))
        self.place = button(words("Mở thư mục"), self.open_folder, "", context.theme.icon("folder2-open"))
        self.nothing = label(words("Chưa tạo gói nào gửi cấp trên."), "muted")
        self._frame = TableFrame(self.table)
        self._foot = flowing(self.message, self.mail, self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(words("Các gói gần đây"), "section"))
        layout.addWidget(self.nothing)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self._foot)
        # Without a table the words stay on top.
        layout.addStretch()
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.show_lines(())

    def show_lines(self, lines: Sequence[JournalLine]) -> None:
        """Show the newest packages to the level above."""
        rows = [line for line in lines if not line.incoming and line.kind == "up"][:MOST_SHOWN]
        self.table.refresh(MemorySource(rows, self._keys.of(map(line_key, rows))))
        if self.table.current_row is None:
            self.table.choose_first()
        self.nothing.setVisible(not rows)
        for part in (self._frame, self._foot):
            part.setVisible(bool(rows))
        self._allow()

    def show_made(self, made: MadePackage) -> None:
        """Remember where a package was just written."""
        self._made[made.code] = made

    def copy_message(self) -> None:
        """Put the message for Zalo onto the clipboard; it names no member."""
        row = self.table.current_row
        if row is not None:
            messages = self.context.services.messages
            text = messages.line(to=row.partner, kind=row.kind, file=row.file, code=row.code)
            QGuiApplication.clipboard().setText(text)
            self.page.show_result(self.words("Đã chép lời nhắn; dán vào Zalo hoặc thư."))

    def write_mail(self) -> None:
        """Write an e-mail draft that carries the package, and hand it to the mail program."""
        made = self._chosen()
        if made is not None:
            messages = self.context.services.messages
            title = self.words("Soạn e-mail kèm {file}", file=made.path.name)
            self.page.run_job(title, lambda _progress: messages.draft(made), self._drafted)

    def open_folder(self) -> None:
        """Show the folder a package was written into."""
        made = self._chosen()
        if made is not None:
            open_file(made.path.parent)

    def _drafted(self, path: Path) -> None:
        self.page.show_result(
            self.words("Đã soạn thư nháp “{file}”; điền địa chỉ người nhận rồi gửi.", file=path.name)
        )
        open_file(path)

    def _chosen(self) -> MadePackage | None:
        row = self.table.current_row
        return None if row is None else self._made.get(row.code)

    def _allow(self) -> None:
        row, made = self.table.current_row, self._chosen()
        self.message.setEnabled(row is not None)
        far = self.words("Chỉ dùng cho gói vừa tạo; gói cũ thì đính kèm tệp vào thư như thường.")
        for part in (self.mail, self.place):
            part.setEnabled(made is not None)
            part.setToolTip("" if made is not None or row is None else far)
