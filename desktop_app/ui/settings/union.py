"""Đơn vị: the union's own names, who signs, its employer, the union above."""

from desktop_app.domain.units import Unit
from desktop_app.ui.settings.section import Section as SettingsSection
from desktop_app.ui.widgets.field_sheet import FormSpec, Section
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_form import RecordForm

_NAMES: tuple[str | Section, ...] = (
    Section("Công đoàn"),
    "name",
    "short_name",
    "official_code",
    "letter_code",
    "place",
    "address",
    "has_seal",
    Section("Người ký"),
    "head_title",
    "head_name",
    Section("Cơ quan, doanh nghiệp"),
    "employer_name",
    "employer_type",
    "employer_head_title",
    "employer_head_name",
)


FORM_LINES = 12


class UnionSection(SettingsSection):
    """Edited in place; every field saves itself when it is left."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Đơn vị")
        self.say("Các mục này đứng trên mọi văn bản và giấy khen. Mỗi ô tự lưu khi anh/chị rời ô.")
        services = self.context.services
        self.upper = self.field("Công đoàn cấp trên trực tiếp")
        self.upper.editingFinished.connect(self._name_upper)
        spec = FormSpec(Unit, _NAMES, lambda _id, values: services.units.edit_own(values))
        self.form = RecordForm(self.context, spec)
        self.form.saved.connect(lambda outcome: self.context.hub.publish(outcome.changed))
        self.form.setMinimumHeight(self.form.fontMetrics().height() * FORM_LINES)
        self.column.addWidget(self.form, 1)
        self.setWidgetResizable(True)

    def refresh(self) -> None:
        services = self.context.services
        if not self.upper.isModified():
            self.upper.setText(services.units.names().upper)
        self.form.show_record(services.session.book.facts.unit)

    def _name_upper(self) -> None:
        name = self.upper.text()
        if not self.upper.isModified() or not name.strip():
            return
        self.upper.setModified(False)
        services = self.context.services
        self.page.run(lambda: services.units.name_upper(name), "Đã ghi tên công đoàn cấp trên.")
