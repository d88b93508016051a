"""The tab *Đề nghị* of a nomination under review: what it says, what it rests on, what was answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import facts, label


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is told of one nomination, all translated. ``lines`` are captions and their values; ``remark``
    asks for another look."""

    achievement: str
    lines: Sequence[tuple[str, str]]
    remark: str = ""


class ProposalTab(QScrollArea):
    """``read`` gives what is told of a record, None when it is no longer listed."""

    def __init__(self, context: UiContext, read: Callable[[str], Proposal | None]) -> None:
        super().__init__()
        self._words = context.words
        self._read = read
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self._words("Đề nghị"))

    def show_record(self, record: str) -> None:
        """Show a nomination."""
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)
        found = self._read(record)
        if found is not None:
            if found.remark:
                layout.addWidget(label(found.remark, "warning", wrap=True))
            if found.achievement:
                layout.addWidget(label(self._words("Thành tích"), "section"))
                layout.addWidget(label(found.achievement, wrap=True, selectable=True))
                layout.addSpacing(6)
            layout.addWidget(facts(found.lines))
        layout.addStretch(1)
        self.setWidget(inner)
