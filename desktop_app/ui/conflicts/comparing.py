"""The values of one conflict side by side: who wrote each, when and where, and a button to keep it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.change import ALIVE
from desktop_app.services.conflicts import Conflict, Side
from desktop_app.ui.conflicts.wording import edit_lines, lead, marked, side_words, who_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import button, fill, label

SIDE_LETTERS = 22
"""Narrower than that, the values stand below each other."""
MOST_EDITS = 12
LONG = 80  # letters; a longer value is read as a text


class Comparison(QScrollArea):
    """A tab of a detail panel. ``conflict``: the one to show next. ``kept``: somebody chose (conflict, place
    of the value); ``revealed``: hidden values were asked for."""

    kept = Signal(object, int)
    revealed = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.conflict: Conflict | None = None
        self.shown: Conflict | None = None
        self._open_id = ""
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards: list[QFrame] = []
        self.buttons: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self._words("Các bản đặt cạnh nhau"))

    def show_record(self, _record: str) -> None:
        """Show the values of the conflict; what is shown already stays, with the keyboard in it."""
        found = self.conflict
        if found is not None and found != self.shown:
            if found.id != self._open_id:
                self._open_id = ""
            self.shown = found
            self._build(found)

    def open_hidden(self, conflict: Conflict) -> None:
        """Show the hidden values of a conflict, until another one is looked at."""
        self._open_id = conflict.id
        if self.shown is not None and self.shown.id == conflict.id:
            self._build(self.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _build(self, conflict: Conflict) -> None:
        words = self._words
        shown = conflict.id == self._open_id
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(10)
        self.buttons = []
        self._cards = [self._card(conflict, place, side, shown) for place, side in enumerate(conflict.sides)]
        for card in self._cards:
            self._sides.addWidget(card, 1)
        column.addLayout(self._sides)
        if conflict.hidden and not shown:
            show = button(words("Hiện để so"), partial(self.revealed.emit, conflict), "link")
            show.setToolTip(words("Sổ ghi lại ai đã xem thông tin được che."))
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        if (where := lead(conflict)) is not None:
            opening = button(words("Mở hồ sơ"), partial(self._context.navigate, *where), "link")
            column.addWidget(opening, 0, Qt.AlignmentFlag.AlignLeft)
        said = "Bản không giữ vẫn còn trong Lịch sử. Chọn xong, bấm Hoàn tác là trở về như trước."
        column.addWidget(label(words(said), "caption", wrap=True))
        column.addStretch(1)
        self.setWidget(inner)
        self._turn()

    def _card(self, conflict: Conflict, place: int, side: Side, shown: bool) -> QFrame:
        words = self._words
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        fill(column, margins=12, spacing=4)
        head = self._age(conflict, place)
        column.addWidget(label(head, "muted"))
        text = side_words(self._context, conflict, side, shown=shown)
        column.addWidget(self._value_label(conflict, place, text, shown))
        lines = edit_lines(self._context, conflict, side)
        if lines:
            column.addWidget(label(words("Đã sửa:"), "caption"))
        for line in lines[:MOST_EDITS]:
            column.addWidget(label(line, wrap=True, selectable=True))
        if len(lines) > MOST_EDITS:
            more = words("… và {n} mục nữa.", n=len(lines) - MOST_EDITS)
            column.addWidget(label(more, "muted", wrap=True))
        column.addWidget(label(who_words(self._context, side), "caption", wrap=True))
        now = words("Hồ sơ đang hiện bản này.") if side.shown else ""
        column.addWidget(label(now, "caption", wrap=True))
        column.addStretch(1)
        column.addWidget(self._keep_button(conflict, place, side, text), 0, Qt.AlignmentFlag.AlignLeft)
        card.setAccessibleName(words("{version}: {value}", version=head, value=text))
        return card

    def _age(self, conflict: Conflict, place: int) -> str:
        if conflict.sides[0].time == conflict.sides[-1].time:
            return self._words("Ghi cùng lúc")
        return self._words("Bản mới hơn") if place == 0 else self._words("Bản cũ hơn")

    def _value_label(self, conflict: Conflict, place: int, text: str, shown: bool) -> QLabel:
        """The value; of two long texts the words that the other has not are marked."""
        made = label(text, "" if len(text) > LONG else "strong", wrap=True, selectable=True)
        other = conflict.sides[1 if place == 0 else 0]
        ground = self._context.theme.colours.warning_soft
        html = marked(text, side_words(self._context, conflict, other, shown=shown), ground)
        if html:
            made.setTextFormat(Qt.TextFormat.RichText)
            made.setText(html)
            made.setAccessibleName(text)
        return made

    def _keep_button(self, conflict: Conflict, place: int, side: Side, text: str) -> QWidget:
        words = self._words
        said = words("Giữ bản này")
        if conflict.field_name == ALIVE:
            said = words("Giữ lại hồ sơ") if side.value else words("Chuyển vào Đã xóa")
        removes = conflict.field_name == ALIVE and not side.value
        role = "primary" if place == 0 and not removes else ""
        made = button(said, lambda: self.kept.emit(conflict, place), role)
        made.setAccessibleName(words("{action}: {value}", action=said, value=text))
        self.buttons.append(made)
        return made

    def _turn(self) -> None:
        """Side by side where there is room for it, long words (an e-mail address) included."""
        least = SIDE_LETTERS * self.fontMetrics().averageCharWidth()
        needed = max([least, *(card.minimumSizeHint().width() for card in self._cards)])
        beside = self.viewport().width() >= len(self._cards) * (needed + self._sides.spacing())
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)
