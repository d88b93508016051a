"""The list at the left of a table: groups with their counts, one of them chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
_LEFT, _RIGHT, _BEFORE_COUNT = 8, 6, 12
_ROUNDING = 3
"""Letters are measured to a fraction of a pixel, and cut by it."""


@dataclass(frozen=True, slots=True)
class SideItem:
    """One entry: its code ("" for all), its text (already translated) and how many rows it stands for."""

    code: str
    text: str
    count: int | None = None


class _CountDelegate(QStyledItemDelegate):
    """Draws the count at the right; a long name is cut in the middle, for many begin alike; its number
    never."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        count = str(index.data(COUNT_ROLE) or "")
        metrics = option.fontMetrics
        room = _count_room(metrics, count)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(option.rect, 6, 6)
        area = option.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.setPen(QColor(colours.accent if selected else colours.text))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, area.width() - room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(QColor(colours.accent if selected else colours.muted))
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), count)
        painter.restore()


def _count_room(metrics: QFontMetrics, count: str) -> int:
    return metrics.horizontalAdvance(count) + _BEFORE_COUNT if count else 0


class SideList(QListView):
    """``chosen`` carries the code of the entry the person went to."""

    chosen = Signal(str)

    def __init__(self, words: Words, theme: Theme, name: str) -> None:
        super().__init__()
        self._words = words
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setProperty("role", "side")
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CountDelegate(theme, self))
        self._filling = False
        self.selectionModel().currentChanged.connect(lambda *_indexes: self._tell())

    @property
    def code(self) -> str:
        """The code of the chosen entry."""
        return str(self.currentIndex().data(Qt.ItemDataRole.UserRole) or "")

    def show_items(self, items: Sequence[SideItem]) -> None:
        """Show these entries; the chosen one stays chosen if it is still there."""
        before = self.code
        self._filling = True
        self._entries.clear()
        for item in items:
            count = "" if item.count is None else self._words.number(item.count)
            entry = QStandardItem(item.text)
            entry.setData(item.code, Qt.ItemDataRole.UserRole)
            entry.setData(count, COUNT_ROLE)
            entry.setAccessibleText(f"{item.text} {count}".strip())
            entry.setToolTip(f"{item.text}  ({count})" if count else item.text)
            self._entries.appendRow(entry)
        place = next((number for number, item in enumerate(items) if item.code == before), 0)
        self.setCurrentIndex(self._entries.index(place, 0))
        self._filling = False

    @property
    def wished_width(self) -> int:
        """The width at which no name is cut."""
        metrics, widest = self.fontMetrics(), 0
        for place in range(self._entries.rowCount()):
            item = self._entries.item(place)
            count = str(item.data(COUNT_ROLE) or "")
            widest = max(widest, metrics.horizontalAdvance(item.text()) + _count_room(metrics, count))
        return widest + _LEFT + _RIGHT + _ROUNDING + self.width() - self.viewport().width()

    def choose(self, code: str) -> None:
        """Go to an entry."""
        for place in range(self._entries.rowCount()):
            if self._entries.item(place).data(Qt.ItemDataRole.UserRole) == code:
                self.setCurrentIndex(self._entries.index(place, 0))

    def _tell(self) -> None:
        if not self._filling:
            self.chosen.emit(self.code)
