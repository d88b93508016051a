"""The sheet of keys (Ctrl+/): what the keyboard does everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words

KEYS = (
    ("Alt+1 … Alt+9", "Đi tới từng trang"),
    ("Ctrl+K", "Tìm người, sáng kiến, quyết định hoặc trang"),
    ("Ctrl+F", "Tìm trong danh sách"),
    ("↓", "Từ ô tìm xuống danh sách"),
    ("Enter", "Mở dòng đang chọn; trong ô nhập: sang ô sau"),
    ("Ctrl+Enter", "Ghi và thêm tiếp"),
    ("Esc", "Bỏ tìm, đóng thông báo, thôi thêm mới"),
    ("Ctrl+C", "Chép các dòng đã chọn sang Excel"),
    ("Ctrl+A", "Chọn tất cả các dòng"),
    ("Ctrl+Z", "Hoàn tác (trong ô đang gõ: chữ vừa gõ)"),
    ("Ctrl+Y", "Làm lại thao tác"),
    ("Ctrl+L", "Khóa sổ"),
    ("Ctrl+,", "Cài đặt"),
    ("F1", "Trợ giúp của trang đang mở"),
    ("Ctrl+/", "Bảng phím này"),
)


class ShortcutSheet(QDialog):
    """Two columns: the key, and what it does."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words("Phím tắt"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, (keys, text) in enumerate(KEYS):
            grid.addWidget(label(keys, "strong"), row, 0)
            grid.addWidget(label(words(text)), row, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.addLayout(grid)
        layout.addWidget(close)
