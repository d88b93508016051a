"""Several conflicts at once: what keeping the newer value of each would leave, and doing it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.change import ALIVE
from desktop_app.services.conflicts import Conflict
from desktop_app.ui.conflicts.wording import field_words, record_words, side_words, who_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import button, label

MOST_SHOWN = 60


class ManyPane(QWidget):
    """``keep`` is called by the button."""

    def __init__(self, context: UiContext, chosen: Sequence[Conflict], keep: Callable[[], object]) -> None:
        super().__init__()
        words = context.words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        said = "Mỗi chỗ giữ bản ghi sau cùng, như kê dưới đây. Bản không giữ vẫn còn trong Lịch sử."
        layout.addWidget(label(words(said), "muted", wrap=True))
        removed = sum(one.field_name == ALIVE and not one.sides[0].value for one in chosen)
        if removed:
            text = words("{n} hồ sơ sẽ chuyển vào Đã xóa.", n=removed)
            layout.addWidget(label(text, "warning", wrap=True))
        self.keep = button(words("Giữ bản mới hơn của {n} chỗ", n=len(chosen)), keep, "primary")
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._preview(context, chosen), 1)

    def _preview(self, context: UiContext, chosen: Sequence[Conflict]) -> QScrollArea:
        words = context.words
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        for conflict in chosen[:MOST_SHOWN]:
            side = conflict.sides[0]
            what = words(
                "{record} – {field}",
                record=record_words(context, conflict),
                field=field_words(context, conflict),
            )
            column.addWidget(label(what, "muted", wrap=True))
            column.addWidget(label(side_words(context, conflict, side), "strong", wrap=True, selectable=True))
            column.addWidget(label(who_words(context, side), "caption", wrap=True))
            column.addSpacing(8)
        if len(chosen) > MOST_SHOWN:
            column.addWidget(label(words("… và {n} chỗ nữa.", n=len(chosen) - MOST_SHOWN), "muted"))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        # The page takes the room there is, however much is chosen.
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(words("Bản sẽ giữ của từng chỗ"))
        return area
