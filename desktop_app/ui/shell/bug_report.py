"""What the person sees of a bug: that nothing was half-saved, and a report to copy that names nobody."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.words import Words


class BugReport(QDialog):
    """Shows the report of ``errors.report_of``."""

    def __init__(self, words: Words, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self.setWindowTitle(words("Chương trình gặp lỗi"))
        said = words(
            "Việc vừa làm chưa được ghi; sổ vẫn nguyên như trước. Anh/chị có thể làm tiếp. Hãy chép báo cáo "
            "dưới đây gửi người hỗ trợ; báo cáo không có tên hay số của ai."
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(words("Báo cáo lỗi"))
        self.copy = button(words("Chép báo cáo"), self._copy, "primary")
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(button(words("Đóng"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.addWidget(label(words("Chương trình gặp lỗi"), "heading"))
        layout.addWidget(label(said, wrap=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 76, unit * 50)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
