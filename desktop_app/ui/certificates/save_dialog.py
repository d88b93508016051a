"""Lưu PDF: one file of all, or one for each person under a name made of what the officer chooses."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import Refused
from desktop_app.ui.widgets.parts import label, restyle
from desktop_app.ui.words import Words

NAMINGS = (
    ("Số thứ tự – họ tên – số quyết định", "{stt:03} - {ho_ten} - {so}.pdf"),
    ("Số thứ tự – họ tên", "{stt:03} - {ho_ten}.pdf"),
    ("Họ tên – số quyết định", "{ho_ten} - {so}.pdf"),
    ("Số vào sổ – họ tên", "{so_vao_so} - {ho_ten}.pdf"),
)
"""What a name can be made of, in words, and the pattern of it."""
OWN = ""


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
        self.naming = QComboBox()
        self.naming.setAccessibleName(words("Tên mỗi tệp gồm"))
        for text, known in NAMINGS:
            self.naming.addItem(words(text), known)
        self.naming.addItem(words("Mẫu tự đặt…"), OWN)
        self.pattern = QLineEdit(pattern)
        self.pattern.setAccessibleName(words("Mẫu tên tệp"))
        self.shown = label("", "muted", wrap=True)
        self._note = label(
            words(
                "Tên tệp có thể dùng: {fields}.",
                fields="{stt:03}, {ho_ten}, {so}, {so_vao_so}",
            ),
            "caption",
            wrap=True,
        )
        self._naming = QWidget()
        caption = label(words("Tên mỗi tệp gồm"), "section")
        caption.setBuddy(self.naming)
        naming = QVBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        for part in (caption, self.naming, self.pattern, self._note, self.shown):
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
        place = self.naming.findData(pattern)
        self.naming.setCurrentIndex(place if place >= 0 else self.naming.findData(OWN))
        self.naming.currentIndexChanged.connect(lambda _place: self._name())
        self._show()

    @property
    def wants_merged(self) -> bool:
        """Whether one file of all is wanted."""
        return not self.each.isChecked()

    @property
    def wants_each(self) -> bool:
        """Whether a file for each person is wanted."""
        return not self.merged.isChecked()

    def _name(self) -> None:
        """Take the chosen naming; one of one's own begins with what was chosen before."""
        if (known := self.naming.currentData()) != OWN:
            self.pattern.setText(known)
        self._show()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _show(self) -> None:
        self._naming.setEnabled(self.wants_each)
        for part in (self.pattern, self._note):
            part.setVisible(self.naming.currentData() == OWN)
        try:
            text, fault = self._words("Ví dụ: {name}", name=self._example(self.pattern.text())), False
        except Refused as refused:
            text, fault = self._words.sentence(refused), True
        self.shown.setText(text)
        restyle(self.shown, "role", "error" if fault else "muted")
        restyle(self.pattern, "state", "error" if fault else "")
        self.go.setEnabled(not fault or not self.wants_each)
