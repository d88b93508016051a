"""How cells and headers are drawn: one padding for both, chips for statuses, elided text."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.chips import draw_chip
from desktop_app.ui.widgets.cut_text import tell_if_cut
from desktop_app.ui.widgets.record_table import WAITING, Column, RecordTableModel

PADDING = 8


class CellDelegate(QStyledItemDelegate):
    """Draws the cells of a record table without a style option per cell, for speed."""

    def __init__(self, model: RecordTableModel[Any], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        colours = theme.colours
        self._theme = theme
        self._text = QColor(colours.text)
        self._muted = QColor(colours.muted)
        self._selected = QColor(colours.accent_soft)
        self._ring = QPen(QColor(colours.accent), 2)
        self._line = QPen(QColor(colours.border), 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._selected)
        column = self._model.columns[index.column()]
        row = self._model.row_at(index.row())
        text = WAITING if row is None else column.text(row)
        if text:
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._draw_text(painter, area, column, row, text, selected)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._ring)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        else:
            painter.setPen(self._line)
            painter.drawLine(area.bottomLeft(), area.bottomRight())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        text = str(self._model.data(index))
        return QSize(metrics.horizontalAdvance(text) + 2 * PADDING, row_height(metrics))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole text only where it was cut."""
        text = str(self._model.data(index) or "")
        column, row = self._model.columns[index.column()], self._model.row_at(index.row())
        # As it is drawn: a chip takes room for its round ends.
        is_chip = column.chip is not None and row is not None and column.chip(row) is not None
        ends = view.fontMetrics().height() // 2 if is_chip else 0
        tell_if_cut(event, view, text, view.visualRect(index).width() - 2 * PADDING - ends)
        return True

    def _draw_text(
        self, painter: QPainter, area: QRect, column: Column[Any], row: object, text: str, selected: bool
    ) -> None:
        metrics = painter.fontMetrics()
        room = area.adjusted(PADDING, 0, -PADDING, 0)
        tone = column.chip(row) if column.chip is not None and row is not None else None
        if tone is not None:
            height = round(metrics.height() * 1.3)
            shown = _shortened(text, metrics, room.width() - metrics.height() // 2)
            width = min(metrics.horizontalAdvance(shown) + metrics.height(), room.width())
            top = area.top() + (area.height() - height) // 2
            letters, ground = self._theme.colours.tone(tone)
            if selected:
                # A blue chip would vanish in the blue of the row.
                ground = self._theme.colours.surface
            draw_chip(painter, QRectF(room.left(), top, width, height), shown, (letters, ground))
            return
        if metrics.horizontalAdvance(text) > room.width():
            cut = Qt.TextElideMode.ElideMiddle if column.tail else Qt.TextElideMode.ElideRight
            text = metrics.elidedText(text, cut, room.width())
        painter.setPen(self._muted if column.muted else self._text)
        align = _FLAGS[column.align]
        if column.strong:
            usual = painter.font()
            strong = QFont(usual)
            strong.setWeight(QFont.Weight.Medium)
            painter.setFont(strong)
            painter.drawText(room, align, text)
            painter.setFont(usual)
        else:
            painter.drawText(room, align, text)


def _shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """A status without room loses what it says in brackets, which comes second, before a letter is cut."""
    bare, bracket, _ = text.partition(" (")
    if bracket and metrics.horizontalAdvance(text) > room >= metrics.horizontalAdvance(f"{bare} …"):
        return f"{bare} …"
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


_FLAGS = {
    "left": int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    "right": int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    "centre": int(Qt.AlignmentFlag.AlignCenter),
}


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row: it follows the font alone."""
    return round(metrics.height() * 1.9)


class Header(QHeaderView):
    """The header: the padding of the cells, muted words, an arrow where the list is sorted."""

    def __init__(self, model: RecordTableModel[Any], theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._theme = theme
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 2.1))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        colours = self._theme.colours
        painter.save()
        painter.fillRect(rect, QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        painter.setPen(QColor(colours.accent if sorted_here else colours.muted))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        arrow = metrics.height() // 2 + 4 if sorted_here else 0
        room = rect.adjusted(PADDING, 0, -PADDING - arrow, 0)
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _FLAGS[self._records.columns[logical].align], shown)
        if sorted_here:
            self._draw_arrow(painter, rect, min(metrics.horizontalAdvance(title), room.width()), logical)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, rect: QRect, after: int, logical: int) -> None:
        side = painter.fontMetrics().height() // 4
        left = self._records.columns[logical].align == "left"
        x = (rect.left() + PADDING + after if left else rect.right() - PADDING - 2 * side) + 4
        y = rect.center().y()
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip = -side // 2 if up else side // 2
        points = [QPoint(x, y - tip), QPoint(x + 2 * side, y - tip), QPoint(x + side, y + tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        painter.drawPolygon(QPolygon(points))
