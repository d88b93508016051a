"""Lưu PDF: one file of all, or one for each person under a name of the officer's own pattern."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.ui.widgets.parts import label, restyle
from desktop_app.ui.words import Words


class SaveDialog(QDialog):
    """Asks how; the caller asks where. ``example(pattern)`` gives the name of the first file."""

    def __init__(self, words: Words, pattern: str, example: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._example = example
        self.setWindowTitle(words("Lưu PDF"))
        self.merged = QRadioButton(words("Một tệp cho tất cả"))
        self.each = QRadioButton(words("Mỗi người một tệp"))
        self.both = QRadioButton(words("Cả hai"))
        self.merged.setChecked(True)
        self.pattern = QLineEdit(pattern)
        self.pattern.setAccessibleName(words("Mẫu tên tệp"))
        self.shown = label("", "muted", wrap=True)
        note = label(
            words(
                "Tên tệp có thể dùng: {fields}.",
                fields="{stt:03}, {ho_ten}, {so}, {so_vao_so}",
            ),
            "caption",
            wrap=True,
        )
        self._naming = QWidget()
        caption = label(words("Mẫu tên tệp"), "section")
        caption.setBuddy(self.pattern)
        naming = QVBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        for part in (caption, self.pattern, self.shown, note):
            naming.addWidget(part)
        told = label(
            words("Khi lưu, mỗi tờ lấy một số trong sổ cấp giấy khen, như khi in. Không hoàn tác được."),
            "muted",
            wrap=True,
        )
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(words("Không lưu"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = self.buttons.addButton(words("Chọn nơi lưu…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        layout = QVBoxLayout(self)
        for widget in (self.merged, self.each, self.both, self._naming, told, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for choice in (self.merged, self.each, self.both):
            choice.toggled.connect(lambda _on: self._show())
        self.pattern.textChanged.connect(lambda _text: self._show())
        self._show()

    @property
    def wants_merged(self) -> bool:
        """Whether one file of all is wanted."""
        return not self.each.isChecked()

    @property
    def wants_each(self) -> bool:
        """Whether a file for each person is wanted."""
        return not self.merged.isChecked()

    def _show(self) -> None:
        self._naming.setEnabled(self.wants_each)
        try:
            text, fault = self._words("Ví dụ: {name}", name=self._example(self.pattern.text())), False
        except Refused as refused:
            text, fault = self._words.sentence(refused), True
        self.shown.setText(text)
        restyle(self.shown, "role", "error" if fault else "muted")
        restyle(self.pattern, "state", "error" if fault else "")
        self.go.setEnabled(not fault or not self.wants_each)
