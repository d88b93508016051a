"""Mục riêng: the extra fields that this union keeps about its members."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.record import Value
from desktop_app.ui.settings.section import Section, show_rows
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.form_over import FormOver
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_table import Column

NAMES = ("name", "kind", "options", "position")


class OwnFieldsSection(Section):
    """The list of own fields; one is added or edited below it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Mục riêng của đoàn viên", wide=True)
        label = self.context.services.catalogues.label
        self.say(
            "Đơn vị cần ghi thêm gì về đoàn viên (cỡ áo, số sổ BHXH, tuyến xe …) thì thêm mục ở đây. Mục "
            "riêng hiện trong Thông tin của từng người, lọc được, và không bao giờ đi theo gói gửi cấp trên."
        )
        self.list = self.table(
            "own_fields",
            "Các mục riêng",
            (
                Column("name", "Tên mục", lambda row: row.name or "", width=26, strong=True),
                Column("kind", "Kiểu", lambda row: label("own_field_kinds", row.kind), width=22),
                Column("options", "Các lựa chọn", lambda row: ", ".join(row.options), width=40, stretch=True),
            ),
        )
        self.remove = self.press("Chuyển vào Đã xóa", self.remove_chosen, "", "trash")
        self.change = self.press("Sửa mục này", self.edit_chosen, "", "pencil")
        self.buttons(self.press("Thêm mục riêng", self.start, "primary", "plus-lg"), self.change, self.remove)
        self.say(
            "Các lựa chọn: mỗi dòng một. Bỏ một mục thì nội dung đã ghi vẫn giữ, trở lại khi khôi phục mục "
            "đó. Mục mới có ngay trong danh sách (nút Chọn cột), trong mẫu Excel và khi nhập từ Excel.",
            "caption",
        )
        blank = QWidget()
        QVBoxLayout(blank)
        self.forms = FormOver(self.context, blank)
        line = self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(line * 8)
        self.forms.setMinimumHeight(line * 15)
        self.column.addWidget(self.forms)
        self.forms.written.connect(self._added)
        self.list.row_chosen.connect(lambda row: self._enable(row is not None))

    def refresh(self) -> None:
        show_rows(self.list, self.context.services.own_fields.all())
        self._enable(self.list.current_row is not None)

    def start(self) -> None:
        """Open the form of a new field."""
        spec = FormSpec(OwnField, NAMES[:-1], add=self.context.services.own_fields.add)
        start: Mapping[str, Value] = {"kind": "text"}
        self.forms.start(self.words("Mục riêng mới"), spec, self.words("Đã thêm mục riêng."), start)

    def edit_chosen(self) -> None:
        """Open the chosen field."""
        row = self.list.current_row
        if row is not None:
            spec = FormSpec(OwnField, NAMES, save=self.context.services.own_fields.edit)
            self.forms.edit(self.words("Sửa mục riêng"), spec, row.id)

    def remove_chosen(self) -> None:
        """Move the chosen field to the trash."""
        row = self.list.current_row
        if row is not None:
            self.forms.leave()
            own_fields = self.context.services.own_fields
            said = self.words("Đã chuyển mục “{name}” vào Đã xóa.", name=row.name)
            self.page.run(lambda: own_fields.remove(row.id), lambda _outcome: said)

    def _added(self, outcome: Any, said: str) -> None:
        self.page.written(outcome, lambda _outcome: said)

    def _enable(self, on: bool) -> None:
        for made in (self.change, self.remove):
            made.setEnabled(on)
