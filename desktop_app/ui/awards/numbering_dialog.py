"""Number and date of the tờ trình, before it or a list that goes with it is written."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop_app.services.drafts import Numbering
from desktop_app.ui.widgets.form_dialog import FormDialog, day_field, iso
from desktop_app.ui.words import Words


class NumberingDialog(FormDialog):
    """``known``: what was told last."""

    def __init__(self, words: Words, title: str, known: Numbering, parent: QWidget) -> None:
        super().__init__(words, title, parent)
        self.number = QLineEdit(known.number)
        self.dated = QCheckBox(words("Ghi ngày trên văn bản"))
        self.dated.setChecked(bool(known.date) or not known.number)
        self.day = day_field(QDate.fromString(known.date, "yyyy-MM-dd") if known.date else None)
        self.dated.toggled.connect(self.day.setEnabled)
        self.add("Số tờ trình (chỉ ghi phần số)", self.number)
        self.add("Ngày tờ trình", self.day)
        self.form.addRow(self.dated)
        self.remark(words("Chưa có số thì để trống, trên văn bản là chỗ trống để ghi tay."))
        self.finish(words("Lập văn bản"))

    @property
    def numbering(self) -> Numbering:
        """What was told."""
        return Numbering(
            number=self.number.text().strip(), date=iso(self.day) if self.dated.isChecked() else ""
        )
