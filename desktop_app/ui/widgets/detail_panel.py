"""The panel at the right of a list: who or what it is, its status, its tabs; reading and editing in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import StatusChip
from desktop_app.ui.widgets.parts import Action, icon_button, label, menu_of, unfold_menu

MARGINS = (14, 8)
"""Left and right of what is shown, in device-independent pixels."""


class RecordWidget(Protocol):
    """What a tab holds: a widget that shows one record."""

    def show_record(self, record: str) -> None:
        """Show the record with this id, or read it again."""


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its title (a Vietnamese source) and what makes its widget, called when it is first seen. The
    widget has ``show_record(id)``."""

    title: str
    build: Callable[[], QWidget]


class DetailPanel(QFrame):
    """Shows one record at a time. ``show_record`` gives name and chip; the visible tab reads the record.
    ``left``: Escape, the person goes back to the list."""

    left = Signal()

    def __init__(
        self, context: UiContext, tabs: Sequence[Tab], nothing: str = "Chọn một dòng để xem."
    ) -> None:
        super().__init__()
        words = context.words
        self.setProperty("role", "card")
        self.setAccessibleName(words("Chi tiết"))
        self._context = context
        self._tabs = tuple(tabs)
        self._built: dict[int, QWidget] = {}
        self.record = ""
        self._heading = label("", "heading", wrap=True, selectable=True)
        self._caption = label("", "muted", wrap=True)
        self.chip = StatusChip(context.theme)
        self._menu = icon_button(context.theme.icon("three-dots"), words("Thao tác khác"), self._open_menu)
        self._menu.hide()
        self._named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._named.setSpacing(6)
        self._actions: tuple[Action, ...] = ()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setAccessibleName(words("Các phần của chi tiết"))
        self._holders: list[QVBoxLayout] = []
        self._own: QWidget | None = None
        for tab in tabs:
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 8, 0, 0)
            self._holders.append(layout)
            self.tabs.addTab(holder, words(tab.title))
        self.tabs.tabBar().setVisible(len(tabs) > 1)
        if len(tabs) == 1:
            # Tab would stop for good at the hidden bar, to which the tabs hand their focus on.
            self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.currentChanged.connect(lambda _place: self._show_tab())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._blank(words(nothing)))
        self._stack.addWidget(self._filled())

    def show_record(
        self, record: str, heading: str, caption: str = "", status: str = "", tone: Tone = "neutral"
    ) -> None:
        """Show a record: its id, name, a line below it (all translated), and its status."""
        self.record = record
        self._heading.setText(heading)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.chip.show_status(status, tone)
        self._place_chip()
        self._stack.setCurrentIndex(1)
        self._show_tab()

    def show_actions(self, actions: Sequence[Action]) -> None:
        """What else can be done with this record, under the three dots."""
        self._actions = tuple(actions)
        self._menu.setVisible(bool(actions))

    def show_widget(self, heading: str, widget: QWidget) -> None:
        """Show a widget of the page's own instead of the tabs, such as the form of a new record."""
        self.leave_widget()
        self.record = ""
        card = QWidget()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addWidget(label(heading, "heading", wrap=True))
        layout.addWidget(widget, 1)
        self._own = card
        self._stack.addWidget(card)
        self._stack.setCurrentWidget(card)

    def leave_widget(self) -> None:
        """Close what ``show_widget`` shows."""
        if self._own is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(self._own)
            self._own.deleteLater()
            self._own = None

    @property
    def has_widget(self) -> bool:
        """Whether ``show_widget`` shows something."""
        return self._own is not None

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.record = ""
        if not self.has_widget:
            self._stack.setCurrentIndex(0)

    def enter(self) -> None:
        """Take the focus to the first control of what is shown, or to its tabs."""
        shown = self._own if self._own is not None else self.tabs.currentWidget()
        # A tab is built late, so the window's own order of focus has its controls at the end.
        for control in shown.findChildren(QWidget) if shown is not None else ():
            reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reached and control.isVisible() and control.isEnabled():
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.tabs.tabBar().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chip()

    def _place_chip(self) -> None:
        """The status stands beside a short name and below a long one, which then keeps its line."""
        self._heading.ensurePolished()
        name = self._heading.fontMetrics().horizontalAdvance(self._heading.text())
        room = self.width() - sum(MARGINS) - self._menu.isVisibleTo(self) * self._menu.sizeHint().width()
        beside = name + self.chip.sizeHint().width() + 2 * self._named.spacing() <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._named.direction() != way:
            self._named.setDirection(way)

    def tab_widget(self, place: int) -> QWidget:
        """The widget of a tab, made now if need be."""
        if place not in self._built:
            made = self._built[place] = self._tabs[place].build()
            self._holders[place].addWidget(made)
            # A layout shows its widgets later, which is too late for the focus.
            made.show()
        return self._built[place]

    def _show_tab(self) -> None:
        if self.record and self._tabs:
            shown = self.tab_widget(self.tabs.currentIndex())
            shown.show_record(self.record)  # type: ignore[attr-defined]  # a tab's widget is a RecordWidget

    def _open_menu(self) -> None:
        menu = menu_of(self._actions, self._context.words, self._context.theme, self._menu)
        unfold_menu(menu, self._menu)

    def _blank(self, text: str) -> QWidget:
        blank = QWidget()
        layout = QVBoxLayout(blank)
        layout.addStretch(1)
        said = label(text, "muted", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(said)
        layout.addStretch(2)
        return blank

    def _filled(self) -> QWidget:
        made = QWidget()
        self._named.addWidget(self._heading, 1)
        self._named.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.addLayout(self._named, 1)
        top.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(MARGINS[0], 12, MARGINS[1], 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._caption)
        layout.addWidget(self.tabs, 1)
        return made
