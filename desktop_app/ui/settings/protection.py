"""Sổ và bảo vệ: the password, locking after idle, the recovery sheet."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop_app.domain.errors import Refused
from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action

MINUTES = (0, 5, 10, 15, 30, 60)


class ProtectionSection(Section):
    """Everything that keeps others out of the book, and the officer in."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Sổ và bảo vệ")
        self.encrypted = self.context.services.protection.encrypted()
        self.head("Mật khẩu")
        if self.encrypted:
            self.say("Sổ có mật khẩu. Quên mật khẩu thì chỉ tờ khôi phục mở được sổ.")
        else:
            self.say(
                "Sổ không đặt mật khẩu: ai cầm được tệp sổ đều đọc được số CCCD của đoàn viên. Nên đặt mật "
                "khẩu.",
                "warning",
            )
        self._build_password()
        if self.encrypted:
            self._build_lock()
        self.head("Tờ khôi phục")
        self.sheet = self.say()
        self.make_sheet = self.press("Lưu tờ khôi phục để in…", self._write_sheet, "", "file-earmark-pdf")
        self.buttons(self.make_sheet)

    def refresh(self) -> None:
        self.make_sheet.hide()
        services = self.context.services
        if services.recovery.printed():
            # After a change of password the book's code is a new one and may be printed by itself.
            self._say_sheet(
                "Tờ khôi phục đã lập. Giữ trong phong bì niêm phong, để trong két của công đoàn. Đổi mật "
                "khẩu xong thì lập thêm tờ ghi mã mở sổ mới.",
                services.recovery.available(),
            )
        else:
            self.context.jobs.read(
                self, services.overview.now, lambda found: self._say_wanted(found.untouched)
            )

    def _build_password(self) -> None:
        self.old = self.field("Mật khẩu đang dùng", secret=True) if self.encrypted else QLineEdit()
        self.new = self.field("Mật khẩu mới (ít nhất 6 ký tự)", secret=True)
        self.again = self.field("Gõ lại mật khẩu mới", secret=True)
        shown = QCheckBox(self.words("Hiện mật khẩu"))
        shown.setAccessibleName(shown.text())
        shown.toggled.connect(self._show_letters)
        self.column.addWidget(shown)
        text = "Đổi mật khẩu" if self.encrypted else "Đặt mật khẩu"
        made = [self.press(text, self.change, "primary")]
        if self.encrypted:
            made.append(self.press("Bỏ mật khẩu…", self.remove))
        self.buttons(*made)
        self.say(
            "Trước khi đổi, chương trình tự sao lưu sổ; bản sao lưu cũ vẫn mở bằng mật khẩu cũ. Mã mở sổ "
            "trên tờ khôi phục in trước đó không còn dùng được.",
            "caption",
        )
        self.again.returnPressed.connect(self.change)

    def _build_lock(self) -> None:
        self.head("Tự khóa")
        minutes = sorted({*MINUTES, self.context.preferences.settings.lock_after})
        texts = [
            self.words("Sau {n} phút không dùng", n=number) if number else self.words("Không tự khóa")
            for number in minutes
        ]
        chosen = minutes.index(self.context.preferences.settings.lock_after)
        self.lock_after = self.choice(
            "Khóa sổ khi không ai dùng máy",
            texts,
            chosen,
            lambda place: self.context.preferences.change(lock_after=minutes[place]),
        )
        self.buttons(self.press("Khóa ngay", self.context.door.lock_wanted.emit, "", "lock"))

    def change(self) -> None:
        """Set or change the password; the book is closed and opened again."""
        if self.new.text() != self.again.text():
            self.page.show_refusal(Refused("form.passwords_differ"))
            self.again.setFocus()
            return
        self._try(self.new.text())

    def remove(self) -> None:
        """Open the book without a password from now on."""
        said = self.words(
            "Bỏ mật khẩu thì ai cầm được tệp sổ đều đọc được tên, ngày sinh, số CCCD của đoàn viên."
        )
        if self.context.dialogs.confirm(self.words("Bỏ mật khẩu của sổ?"), said, self.words("Bỏ mật khẩu")):
            self._try(None)

    def _try(self, new: str | None) -> None:
        old = self.old.text() if self.encrypted else None
        protection, door = self.context.services.protection, self.context.door
        self.page.error.hide()
        self.context.jobs.read(
            self,
            lambda: protection.try_change(old, new),
            lambda _nothing: door.password_wanted.emit(old, new),
            self._refuse,
        )

    def _refuse(self, refused: Refused) -> None:
        wrong = refused.code == "book.wrong_password"
        actions = (Action("Hiện mật khẩu", lambda: self._show_letters(True), "eye"),) if wrong else ()
        self.page.show_refusal(refused, actions)
        (self.old if wrong else self.new).setFocus()

    def _show_letters(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for part in (self.old, self.new, self.again):
            part.setEchoMode(mode)

    def _say_wanted(self, untouched: bool) -> None:
        if untouched:
            self._say_sheet("Nhập những dữ liệu đầu tiên xong hãy lập tờ khôi phục.", False)
        else:
            self._say_sheet(
                "Tờ khôi phục mở được sổ và các gói khi quên mật khẩu hoặc máy hỏng. In một tờ, cho vào "
                "phong bì niêm phong; chỉ lập được một lần nên in xong hãy xem lại rồi xóa tệp PDF.",
                True,
            )

    def _say_sheet(self, text: str, wanted: bool) -> None:
        self.sheet.setText(self.words(text))
        self.make_sheet.setVisible(wanted)

    def _write_sheet(self) -> None:
        kinds = self.words("Tệp PDF (*.pdf)")
        path = self.context.dialogs.save_file(self.words("Lưu tờ khôi phục"), "to-khoi-phuc.pdf", kinds)
        if path is None:
            return
        recovery = self.context.services.recovery
        self.page.run_job(
            self.words("Lập tờ khôi phục"),
            lambda _progress: recovery.write(path),
            lambda _: self._written(path),
        )

    def _written(self, path: Path) -> None:
        self.refresh()
        said = self.words("Đã lập tờ khôi phục “{file}”. In xong hãy xóa tệp này.", file=path.name)
        self.page.show_saved(said, path)
