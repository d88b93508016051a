"""Sao lưu và khôi phục: the list, a backup now, and opening one as a copy."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import Refused
from desktop_app.services.books import Restored
from desktop_app.ui.settings.section import Section, show_rows
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words

REASONS = {
    "request": "Anh/chị bấm sao lưu",
    "import": "Trước khi nhập Excel",
    "package": "Trước khi nhận gói",
    "migration": "Trước khi nâng cấp sổ",
    "restore": "Trước khi mở bản sao lưu",
    "password": "Trước khi đổi mật khẩu",
}


class BackupsSection(Section):
    """Backups lie in a folder beside the book; one is opened as a book of its own, never over the book."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Sao lưu và khôi phục", wide=True)
        words = self.words
        self.say("Bản sao lưu nằm trong thư mục cạnh sổ. Mỗi tuần nên chép một bản ra USB.")
        self.buttons(
            self.press("Sao lưu ngay", self.back_up, "primary", "save"),
            self.press("Mở bản sao lưu…", self.open_chosen, "", "folder2-open"),
            self.press("Mở bản sao lưu ở nơi khác…", self.open_other),
        )
        self.last = self.say("", "")
        self.list = self.table(
            "backups",
            "Các bản sao lưu",
            (
                Column("made", "Lúc", lambda row: f"{row.made:%d/%m/%Y %H:%M}", width=18),
                Column(
                    "reason", "Vì sao", lambda row: reason_words(words, row.reason), width=24, stretch=True
                ),
                Column("size", "Cỡ", lambda row: size_words(row.path), width=12, align="right"),
            ),
        )
        self.list.row_opened.connect(lambda row: None if row is None else self.open_copy(row.path))

    def refresh(self) -> None:
        self.context.jobs.read(self, self.context.services.care.backups, self._show)

    def _show(self, found: Sequence[Any]) -> None:
        show_rows(self.list, found)
        if found:
            self.last.setText(self.words("Lần gần nhất: {when}", when=f"{found[0].made:%d/%m/%Y %H:%M}"))
            if self.list.current_row is None:
                self.list.choose_first()
        else:
            self.last.setText(self.words("Chưa có bản sao lưu nào."))

    def back_up(self) -> None:
        """Make a backup now."""
        care = self.context.services.care
        self.page.run_job(self.words("Đang sao lưu"), lambda _progress: care.backup(), self._backed_up)

    def open_chosen(self) -> None:
        """Open the chosen backup as a copy."""
        row = self.list.current_row
        if row is None:
            self.open_other()
        else:
            self.open_copy(row.path)

    def open_other(self) -> None:
        """Open a backup from anywhere, such as a USB stick."""
        kinds = self.words("Sổ Thi Đua (*.sothidua)")
        path = self.context.dialogs.open_file(self.words("Mở bản sao lưu"), kinds)
        if path is not None:
            self.open_copy(path)

    def open_copy(self, backup: Path, password: str | None = None, target: Path | None = None) -> None:
        """Make a book of a backup, at a place to be chosen."""
        if target is None:
            book = self.context.services.session.book.path
            suggested = book.with_name(f"{backup.stem} - mo lai{book.suffix}")
            kinds = self.words("Sổ Thi Đua (*.sothidua)")
            title = self.words("Bản sao lưu sẽ mở thành sổ mới ở đâu?")
            target = self.context.dialogs.save_file(title, suggested, kinds)
            if target is None:
                return
        place, own = target, self.context.services.own_backups
        self.page.error.hide()
        self.context.jobs.start(
            self,
            self.words("Đang mở bản sao lưu"),
            lambda _progress: own.open_copy(backup, place, password),
            self._restored,
            lambda refused: self._refused(refused, backup, place),
        )

    def _backed_up(self, path: Path) -> None:
        self.refresh()
        self.page.show_result(self.words("Đã sao lưu và đọc lại: “{file}”.", file=path.name))

    def _restored(self, made: Restored) -> None:
        said = self.words(
            "Đã mở bản sao lưu thành “{file}”, {n} lần ghi. Sổ đang dùng vẫn nguyên.",
            file=made.path.name,
            n=made.changes,
        )
        door = self.context.door
        self.page.show_result(
            said, actions=(Action("Chuyển sang sổ đó", lambda: door.open_wanted.emit(made.path)),)
        )

    def _refused(self, refused: Refused, backup: Path, target: Path) -> None:
        if refused.code not in ("book.password_needed", "book.wrong_password"):
            self.page.show_refusal(refused)
            return
        if refused.code == "book.wrong_password":
            self.page.show_refusal(refused)
        question = self.words("Mật khẩu của bản sao lưu lúc đó")
        password = self.context.dialogs.password(self.words("Mở bản sao lưu"), question)
        if password:
            self.open_copy(backup, password, target)


def reason_words(words: Words, reason: str) -> str:
    """Why a backup was made, in words."""
    return words(REASONS[reason])


def size_words(path: Path) -> str:
    """The size of a file: "4,2 MB"; "" when it is gone."""
    try:
        return f"{path.stat().st_size / 1_000_000:.1f} MB".replace(".", ",")
    except OSError:
        return ""
