"""The date and the votes of a meeting, the same for all that were chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QWidget

from desktop_app.domain.record import Value
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words

MOST_VOTES = 9_999


class VotesDialog(QDialog):
    """``values``: what goes on the nominations; no votes when the total is left at 0."""

    def __init__(self, words: Words, title: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.day = QDateEdit(QDate.currentDate())
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setCalendarPopup(True)
        self.agreed, self.total = QSpinBox(), QSpinBox()
        for box in (self.agreed, self.total):
            box.setMaximum(MOST_VOTES)
        form = QFormLayout(self)
        form.addRow(label(words("Áp dụng cho {n} đề nghị đã chọn.", n=number), "muted"))
        rows = ((self.day, "Ngày họp"), (self.agreed, "Số phiếu đồng ý"), (self.total, "Tổng số phiếu"))
        for widget, caption in rows:
            widget.setAccessibleName(words(caption))
            form.addRow(words(caption), widget)
        note = words("Để tổng số phiếu là 0 nếu không bỏ phiếu hoặc mỗi người một số phiếu khác nhau.")
        form.addRow(label(note, "caption", wrap=True))
        buttons = QDialogButtonBox()
        buttons.addButton(words("Thôi"), QDialogButtonBox.ButtonRole.RejectRole)
        go = buttons.addButton(words("Ghi"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    @property
    def values(self) -> Mapping[str, Value]:
        """Field → value."""
        given: dict[str, Value] = {"meeting_date": self.day.date().toString("yyyy-MM-dd")}
        if self.total.value():
            given |= {"votes_for": self.agreed.value(), "votes_total": self.total.value()}
        return given
