"""Người dùng: the name that stands beside everything written on this PC."""

from desktop_app.domain.errors import Refused
from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.page import Page


class PersonSection(Section):
    """One name; changing it changes nothing that was written before."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Người dùng")
        self.say("Tên này được ghi bên mỗi lần sửa, để biết ai đã làm. Không cần đăng nhập.")
        self.name = self.field("Tên của anh/chị")
        self.name.returnPressed.connect(self.save)
        self.buttons(self.press("Lưu tên", self.save, "primary"))
        self.say("Giao hẳn sổ cho người khác thì dùng mục Bàn giao cho người mới.")

    def refresh(self) -> None:
        self.name.setText(self.context.services.session.book.actor)

    def save(self) -> None:
        """Write under this name from now on."""
        try:
            name = self.context.services.handover.become(self.name.text())
            self.context.preferences.change(actor=name)
        except Refused as refused:
            self.page.show_refusal(refused)
            self.name.setFocus()
            return
        self.page.error.hide()
        self.page.show_result(self.words("Từ giờ các lần ghi mang tên {name}.", name=name))
