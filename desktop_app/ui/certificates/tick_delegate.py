"""A row with a tick box and two lines, drawn in the colours of the theme."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import Theme

PADDING = 6
_SHOWN = Qt.CheckState.Checked
AnyIndex = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """The display text has a first line and a second, muted one. A click on the box or Space ticks."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = option.fontMetrics
        return QSize(metrics.averageCharWidth() * 20, metrics.height() * 2 + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colours = self._theme.colours
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(area, 6, 6)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            self._box(painter, QRectF(self._box_area(area)), Qt.CheckState(tick) == _SHOWN)
        self._lines(painter, area, str(index.data() or ""))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is None or not self._asks(event, option.rect):
            return False
        turned = Qt.CheckState.Unchecked if Qt.CheckState(tick) == _SHOWN else _SHOWN
        return model.setData(index, turned.value, Qt.ItemDataRole.CheckStateRole)

    def _asks(self, event: QEvent, area: QRect) -> bool:
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            reach = self._box_area(area).adjusted(-PADDING, -area.height(), PADDING, area.height())
            return reach.contains(event.position().toPoint())
        return False

    def _box_area(self, area: QRect) -> QRect:
        side = round(area.height() * 0.42)
        return QRect(area.left() + PADDING + 2, area.center().y() - side // 2, side, side)

    def _box(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.field_border), 1.4))
        painter.setBrush(QColor(colours.accent if ticked else colours.surface))
        painter.drawRoundedRect(box, 3, 3)
        if not ticked:
            return
        painter.setPen(QPen(QColor(colours.on_accent), max(1.6, box.width() / 9)))
        middle = box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.72)
        painter.drawLine(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52), middle)
        painter.drawLine(middle, box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.3))

    def _lines(self, painter: QPainter, area: QRect, text: str) -> None:
        first, _, second = text.partition("\n")
        left = self._box_area(area).right() + PADDING + 4
        room = QRect(left, area.top(), area.right() - left - PADDING, area.height())
        metrics = painter.fontMetrics()
        top = room.adjusted(0, 0, 0, -room.height() // 2)
        below = room.adjusted(0, room.height() // 2, 0, 0)
        for line, place, colour in (
            (first, top, self._theme.colours.text),
            (second, below, self._theme.colours.muted),
        ):
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
