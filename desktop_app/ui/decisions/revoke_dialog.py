"""Thu hồi quyết định: when and why."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.widgets.form_dialog import FormDialog, day_field, iso
from desktop_app.ui.words import Words


class RevokeDialog(FormDialog):
    """``number`` in words and how many names are on the list of the decision."""

    def __init__(self, words: Words, number: str, names: int, parent: QWidget) -> None:
        super().__init__(words, words("Thu hồi quyết định"), parent)
        self.day = day_field()
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(self.fontMetrics().height() * 4)
        self.remark(words("{number}, {n} tên trong danh sách.", number=number, n=names), "muted")
        self.add("Thu hồi ngày", self.day)
        self.add("Lý do", self.reason)
        self.remark(
            words(
                "Khen thưởng, công nhận theo quyết định này thôi hiệu lực. Số quyết định và giấy đã in "
                "vẫn còn trong sổ."
            )
        )
        self.finish(words("Thu hồi"))

    @property
    def values(self) -> tuple[str, str]:
        """The reason, and the day as ISO text."""
        return self.reason.toPlainText().strip(), iso(self.day)
