"""Lines that can be pressed: a step of Bắt đầu, a thing to be done."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from desktop_app.ui.widgets.parts import icon_size, label


class LineButton(QPushButton):
    """A picture, a line of text and a smaller one below it; all of it is one button. Long texts wrap."""

    def __init__(self, icon: QIcon, text: str, caption: str, run: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "place")
        picture = QLabel()
        picture.setPixmap(icon.pixmap(icon_size(self) * 1.3))
        self._lines = [label(text, wrap=True)]
        if caption:
            self._lines.append(label(caption, "caption", wrap=True))
        column = QVBoxLayout()
        column.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for part in (picture, *self._lines):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for line in self._lines:
            column.addWidget(line)
        # May shrink below its size hint, for which Qt wraps every text after some twenty letters.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setAccessibleDescription(caption)
        self.clicked.connect(lambda _checked=False: run())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        # Unwrapped: how much more a narrow line needs is told by heightForWidth.
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        margins = layout.contentsMargins()
        height = sum(line.fontMetrics().height() for line in self._lines) + margins.top() + margins.bottom()
        return QSize(layout.minimumSize().width(), height)
