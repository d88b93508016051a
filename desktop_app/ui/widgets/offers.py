"""What is offered while typing: the list below a field, and which texts match."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView

from desktop_app.domain.text.folding import fold


class OfferList(QListView):
    """As wide as its entries where the screen has room, whatever the field's width: what tells namesakes
    apart stands at the end of a line."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The completer gives it the width of the field, each time anew.
        if not self.isWindow():
            return
        room = self.screen().availableGeometry()
        beside = self.width() - self.viewport().width() + self.verticalScrollBar().sizeHint().width()
        width = min(self.sizeHintForColumn(0) + beside, room.width())
        if width > self.width():
            left = max(room.left(), min(self.x(), room.right() + 1 - width))
            self.setGeometry(left, self.y(), width, self.height())


def popup_list(name: str) -> QListView:
    """The list that unfolds below a field while typing."""
    popup = OfferList()
    popup.setProperty("role", "popup")
    popup.setAccessibleName(name)
    popup.setUniformItemSizes(True)
    return popup


def matches(typed: str, text: str) -> bool:
    """Whether each typed word begins a word of the text, accents or not: "ng th h" finds Nguyễn Thị Hoa."""
    rest = fold(text).split()
    for word in fold(typed).split():
        place = next((at for at, other in enumerate(rest) if other.startswith(word)), None)
        if place is None:
            return False
        rest = rest[place + 1 :]
    return True
