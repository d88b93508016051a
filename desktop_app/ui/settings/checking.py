"""Kiểm tra sổ, told in words."""

from typing import Any

from PySide6.QtWidgets import QLabel

from desktop_app.ui.settings.section import Section
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import label

MOST_TOLD = 20


class CheckSection(Section):
    """Reads everything through as a job; the answer stays until the next check."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Kiểm tra sổ")
        self.say(
            "Chương trình đọc lại từng trang, từng lần ghi và từng tệp kèm, rồi so với những gì đang thấy "
            "trên màn hình. Không sửa gì. Nên kiểm tra mỗi tháng và trước khi bàn giao."
        )
        self.start = self.press("Kiểm tra ngay", self.check, "primary", "shield-check")
        self.buttons(self.start)
        self.answers: list[QLabel] = []

    def check(self) -> None:
        """Check now."""
        self.start.setEnabled(False)
        care = self.context.services.care
        self.page.run_job(
            self.words("Đang kiểm tra sổ"), care.check, self._tell, end=lambda: self.start.setEnabled(True)
        )

    def _tell(self, report: Any) -> None:
        for old in self.answers:
            self.column.removeWidget(old)
            old.deleteLater()
        lines = [(check_words(self, report), "strong")] if report.sound else []
        lines += [(self.words.sentence_of(item.code, item.params), "error") for item in report.findings]
        lines += [(self.words.sentence_of(item.code, item.params), "muted") for item in report.waiting]
        if len(lines) > MOST_TOLD:
            more = self.words("… và {n} chỗ nữa.", n=len(lines) - MOST_TOLD)
            lines = [*lines[:MOST_TOLD], (more, "muted")]
        self.answers = [label(text, role, wrap=True, selectable=True) for text, role in lines]
        for made in self.answers:
            self.column.addWidget(made)


def check_words(section: Section, report: Any) -> str:
    """The sentence of a sound book."""
    words = section.words
    return words.sentence_of(
        "check.sound",
        {
            "records": words.number(report.records),
            "changes": words.number(report.changes),
            "attachments": words.number(report.attachments),
        },
    )
