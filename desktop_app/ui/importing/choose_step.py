"""Step 1: what kind of sheet, then drop a file, paste a block, choose a file, or take the empty sheet."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.past_imports import PastImports
from desktop_app.ui.importing.wording import KINDS
from desktop_app.ui.widgets.chips import ChipRow
from desktop_app.ui.widgets.drop_area import DropArea
from desktop_app.ui.widgets.parts import button, label


class ChooseStep(QWidget):
    """``choose`` opens the file dialog, ``template`` writes the empty sheet of the chosen kind."""

    def __init__(
        self,
        context: UiContext,
        choose: Callable[[], object],
        template: Callable[[], object],
    ) -> None:
        super().__init__()
        words = context.words
        self.kinds = ChipRow(words, KINDS, words("Bảng nói về điều gì"))
        self.area = DropArea(
            words,
            context.theme,
            "Thả tệp Excel vào đây, hoặc bôi đen bảng trong Excel, Ctrl+C rồi bấm Ctrl+V ở đây.",
            choose,
        )
        self.template = button(words("Tải mẫu"), template, "", context.theme.icon("download"))
        self.past = PastImports(context)
        said = words(
            "Dùng ngay bảng của đơn vị (.xlsx, .xls, .ods, .csv), không cần sửa: chương trình tự tìm dòng "
            "tiêu đề, bỏ dòng ký tên. Chưa có bảng thì tải mẫu, điền rồi thả vào. Chưa ghi gì vào sổ cho "
            "tới bước cuối."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kinds)
        layout.addWidget(self.area, 1)
        row = QHBoxLayout()
        row.addWidget(self.template)
        row.addWidget(label(said, "muted", wrap=True), 1)
        layout.addLayout(row)
        layout.addWidget(self.past)
