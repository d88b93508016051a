"""Somebody in Đã xóa: what that means, Khôi phục, and the history."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.parts import button, label


class TrashPane(QWidget):
    """One member (``record``) or, without one, the ``size`` chosen members of the trash."""

    def __init__(
        self, context: UiContext, restore: Callable[[], object], record: str = "", size: int = 1
    ) -> None:
        super().__init__()
        words = context.words
        text = words("Khôi phục") if record else words("Khôi phục {n} người", n=size)
        self.restore = button(text, restore, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            label(
                words(
                    "Đang ở trong Đã xóa: không còn trong danh sách, báo cáo và gói gửi đi. "
                    "Khen thưởng và lịch sử vẫn giữ."
                ),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        layout.addLayout(row)
        if record:
            history = HistoryTab(context)
            layout.addWidget(history, 1)
            history.show_record(record)
        else:
            layout.addStretch(1)
