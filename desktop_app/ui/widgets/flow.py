"""Widgets side by side that go on in the next line when the row is full; the row above a page."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

SPACING, HEADER_SPACING = 6, 8


def flowing(*widgets: QWidget) -> QWidget:
    """Widgets side by side in a row of its own that grows to more lines where there is less room."""
    row = QWidget()
    layout = FlowLayout(row)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row


class FlowLayout(QLayout):
    """A layout of the width it is given; its height follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._placed(area, move=True)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        """What takes room: a hidden widget does not."""
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, area: QRect, *, move: bool) -> int:
        """Lay the widgets out in the area; the height they take."""
        top = area.y()
        for line in self._lines(area.width()):
            height = max(self._height(item, area.width()) for item in line)
            if move:
                self._place_line(line, QRect(area.x(), top, area.width(), height))
            top += height + self.spacing()
        return max(0, top - self.spacing() - area.y())

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """What stands in each line."""
        return self._broken(self._shown(), room)

    def _broken(self, items: list[QLayoutItem], room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in items:
            if lines and self._taken([*lines[-1], item]) <= room:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _place_line(self, line: list[QLayoutItem], area: QRect) -> None:
        """One after the other from the left, each at the middle of the line."""
        x = area.x()
        for item in line:
            self._place(item, x, self._width(item), area)
            x += self._width(item) + self.spacing()

    def _place(self, item: QLayoutItem, x: int, width: int, line: QRect) -> None:
        width, height = min(width, line.width()), self._height(item, line.width())
        item.setGeometry(QRect(x, line.y() + (line.height() - height) // 2, width, height))

    def _height(self, item: QLayoutItem, room: int) -> int:
        """What is wider than the whole row may be higher instead."""
        if item.hasHeightForWidth() and self._width(item) > room:
            return item.heightForWidth(room)
        return item.sizeHint().height()

    def _width(self, item: QLayoutItem) -> int:
        """The width that an item takes at least."""
        return item.sizeHint().width()

    def _taken(self, items: list[QLayoutItem]) -> int:
        return sum(map(self._width, items)) + self.spacing() * max(0, len(items) - 1)


class HeaderRow(FlowLayout):
    """A title at the left, a field that grows, and buttons at the right. Where one line has no room for all,
    the buttons stand below, at the right as before."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.setSpacing(HEADER_SPACING)
        self._title = title
        self._growing: QWidget | None = None
        self.addWidget(title)

    def add_growing(self, field: QWidget) -> None:
        """The field that takes the free room before the buttons, as far as it may."""
        self._growing = field
        self.addWidget(field)

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """What stands in each line: all in one; or the last buttons, which matter most, together at the foot,
        and beside the title and the field what has room there."""
        shown = self._shown()
        if self._taken(shown) <= room:
            return [shown] if shown else []
        head = [item for item in shown if item.widget() in (self._title, self._growing)]
        tools = [item for item in shown if item not in head]
        lines = [line[::-1] for line in self._broken(tools[::-1], room)[::-1]]
        if lines and self._taken([*head, *lines[0]]) <= room:
            return [[*head, *lines[0]], *lines[1:]]
        return [head, *lines] if head else lines

    def _place_line(self, line: list[QLayoutItem], area: QRect) -> None:
        """The title at the left, the others at the right; the growing field takes what is left over."""
        spare = area.width() - self._taken(line)
        x = area.x()
        titled = line[0].widget() is self._title
        for place, item in enumerate(line):
            width = self._width(item)
            if item.widget() is self._growing:
                grown = min(width + spare, item.maximumSize().width())
                spare -= grown - width
                width = grown
            if place == titled:
                x += spare
            self._place(item, x, width, area)
            x += width + self.spacing()

    def _width(self, item: QLayoutItem) -> int:
        growing = item.widget() is self._growing
        return (item.minimumSize() if growing else item.sizeHint()).width()
