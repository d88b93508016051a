"""The list being made: who is on it, in how many of how many allowed."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.awards.person_card import MARKS, Chosen
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.form_dialog import count_field
from desktop_app.ui.widgets.parts import icon_size, label, restyle

MOST_ALLOWED = 99_999


class ChosenList(QWidget):
    """``current`` carries the ``Chosen`` to show, or None; ``limited`` the number that may be proposed."""

    current = Signal(object)
    limited = Signal(int)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = words = context.words
        self._before = 0
        self.chosen: Mapping[str, Chosen] = {}
        self.count: QLabel = label("", "heading")
        self.most = count_field(0, MOST_ALLOWED)
        self.most.setSpecialValueText(words("Không giới hạn"))
        self.most.setAccessibleName(words("Số lượng tối đa"))
        self.most.setToolTip(words("Số lượng tối đa cấp trên cho đề nghị trong năm; để 0 nếu không có"))
        self.listed = QListWidget()
        self.listed.setProperty("role", "lines")
        self.listed.setIconSize(icon_size(self.listed))
        self.listed.setAccessibleName(words("Danh sách đang lập"))
        head = QHBoxLayout()
        self.count.setWordWrap(True)
        head.addWidget(self.count, 1)
        head.addWidget(label(words("Tối đa"), "muted"))
        head.addWidget(self.most)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.listed, 1)
        self.listed.currentItemChanged.connect(lambda _now, _before: self.current.emit(self.shown()))
        self.most.valueChanged.connect(self._limit)

    @property
    def over(self) -> int:
        """How many more than may be proposed are proposed with this list."""
        most = self.most.value()
        return max(self._before + len(self.chosen) - most, 0) if most else 0

    def show_list(self, chosen: Mapping[str, Chosen], wanted: str = "") -> None:
        """Show the lines; ``wanted``, the current one or the first becomes current."""
        before = self.shown()
        wanted = wanted or ("" if before is None else before.candidate.id)
        self.chosen = chosen
        often = Counter(one.candidate.name for one in chosen.values())
        with QSignalBlocker(self.listed):
            self.listed.clear()
            for key, one in chosen.items():
                found = one.candidate
                tag = (found.code or found.born) if often[found.name] > 1 else ""
                item = QListWidgetItem(" · ".join(filter(None, (found.name, tag, found.place))))
                item.setData(Qt.ItemDataRole.UserRole, key)
                self._mark(item, one)
                self.listed.addItem(item)
                if key == wanted:
                    self.listed.setCurrentItem(item)
            if self.listed.currentItem() is None and self.listed.count():
                self.listed.setCurrentRow(0)
        self._say_count()
        self.current.emit(self.shown())

    def show_marks(self) -> None:
        """Show anew whose conditions are not met or cannot be told."""
        with QSignalBlocker(self.listed):
            for row in range(self.listed.count()):
                item = self.listed.item(row)
                self._mark(item, self.chosen[str(item.data(Qt.ItemDataRole.UserRole))])

    def _mark(self, item: QListWidgetItem, one: Chosen) -> None:
        theme, state = self._context.theme, one.state
        _sign, role, spoken = MARKS[state]
        colour = theme.colours.error if role == "error" else theme.colours.warning
        item.setIcon(QIcon() if state == "met" else theme.icon("exclamation-triangle", colour))
        item.setToolTip("" if state == "met" else self._words(spoken))

    def show_limit(self, most: int, before: int) -> None:
        """Show how many may be proposed, and count the ``before`` who are proposed already."""
        self._before = before
        with QSignalBlocker(self.most):
            self.most.setValue(most)
        self._say_count()

    def shown(self) -> Chosen | None:
        """The current line."""
        item = self.listed.currentItem()
        return None if item is None else self.chosen.get(str(item.data(Qt.ItemDataRole.UserRole)))

    def go_to(self, key: str) -> None:
        """Make a line current."""
        for row in range(self.listed.count()):
            if self.listed.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.listed.setCurrentRow(row)

    def _limit(self, most: int) -> None:
        self._say_count()
        self.limited.emit(most)

    def _say_count(self) -> None:
        most, words = self.most.value(), self._words
        if most:
            number = self._before + len(self.chosen)
            text = words("{n}/{most} tối đa", n=words.number(number), most=words.number(most))
        else:
            text = words("Đã chọn {n}", n=len(self.chosen))
        if most and self._before:
            text += " " + words("(đã có {n})", n=self._before)
        self.count.setText(text)
        restyle(self.count, "role", "error" if self.over else "heading")
