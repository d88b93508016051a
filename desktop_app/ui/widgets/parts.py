"""The smallest pieces: labels with a role, buttons with a name, actions that become buttons and menus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

PART_OF_SCREEN = 0.92


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do. ``text`` is a Vietnamese source; ``icon`` a name of resources/icons;
    ``more`` unfolds as ▾ beside the button; ``when`` tells whether it can be done now."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    shortcut: str = ""
    more: "tuple[Action, ...]" = ()
    when: Callable[[], bool] | None = None


class WholeLabel(QLabel):
    """Wrapped text of which no line is ever cut: a form short of room, or one that Qt laid out for another
    width, takes it from fields that can shrink."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


def label(
    text: str, role: str = "", *, wrap: bool = False, selectable: bool = False, whole: bool = False
) -> QLabel:
    """A label of plain text; ``role`` is one of the style sheet (title, heading, muted, caption, error …).
    ``whole``: of a form, and wrapped."""
    made = WholeLabel(text) if whole else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap or whole)
    # A padding in the style sheet would make Qt indent the text.
    made.setIndent(0)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(text: str, run: Callable[[], object], role: str = "", icon: QIcon | None = None) -> QPushButton:
    """A button; ``role``: primary, flat, link, chip or none."""
    # Qt leaves hardly any room between an icon and its word.
    made = QPushButton(text if icon is None else f" {text}")
    made.setAccessibleName(text)
    if role:
        made.setProperty("role", role)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(icon_size(made))
    made.clicked.connect(lambda _checked=False: run())
    return made


def action_button(action: Action, words: Words, theme: Theme, role: str = "") -> QWidget:
    """The button of an action, with a second one that unfolds what more it offers."""
    colour = theme.colours.on_accent if role == "primary" else theme.colours.text
    icon = theme.icon(action.icon, colour) if action.icon else None
    main = button(words(action.text), action.run, role, icon)
    if action.shortcut:
        main.setShortcut(action.shortcut)
        main.setToolTip(f"{words(action.text)} ({main.shortcut().toString()})")
    if not action.more:
        return main
    unfold = QToolButton()
    unfold.setIcon(theme.icon("chevron-down", colour))
    unfold.setAccessibleName(words("{action}: thêm lựa chọn", action=words(action.text)))
    unfold.setToolTip(words("Thêm lựa chọn"))
    unfold.setProperty("role", role)
    # As tall as its other half, whatever the letters' size makes of either.
    unfold.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
    unfold.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    unfold.setMenu(menu_of(action.more, words, theme, unfold))
    pair = QWidget()
    fill(QHBoxLayout(pair), main, unfold, spacing=2)
    return pair


def offer_action(made: QWidget, action: Action, theme: Theme, role: str) -> None:
    """Give the button of an action another role, and let it be pressed only when the action can be done."""
    colour = theme.colours.on_accent if role == "primary" else theme.colours.text
    main = made if isinstance(made, QPushButton) else made.findChild(QPushButton)
    assert main is not None
    main.setEnabled(action.when is None or action.when())
    restyle(main, "role", role)
    if action.icon:
        main.setIcon(theme.icon(action.icon, colour))
    if (unfold := made.findChild(QToolButton)) is not None:
        restyle(unfold, "role", role)
        unfold.setIcon(theme.icon("chevron-down", colour))


def menu_of(actions: Sequence[Action], words: Words, theme: Theme, parent: QWidget) -> QMenu:
    """A menu of actions; each time it is unfolded it offers what can be done then."""
    menu = QMenu(parent)
    for action in actions:
        entry = QAction(words(action.text), menu)
        if action.icon:
            entry.setIcon(theme.icon(action.icon))
        if action.shortcut:
            entry.setShortcut(action.shortcut)
        entry.triggered.connect(lambda _checked=False, run=action.run: run())
        if (when := action.when) is not None:
            menu.aboutToShow.connect(lambda entry=entry, when=when: entry.setEnabled(when()))
        menu.addAction(entry)
    return menu


def unfold_menu(menu: QMenu, below: QWidget) -> None:
    """Show a menu made for this once below a widget; it is gone when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def icon_button(icon: QIcon, name: str, run: Callable[[], object]) -> QToolButton:
    """A button of an icon alone; ``name`` is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icon)
    made.setIconSize(icon_size(made))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setProperty("role", "flat")
    made.clicked.connect(lambda _checked=False: run())
    return made


def icon_size(widget: QWidget) -> QSize:
    """A square that fits the text beside it."""
    side = round(widget.fontMetrics().height() * 0.9)
    return QSize(side, side)


def fill(layout: QLayout, *widgets: QWidget, margins: int = 0, spacing: int = 8) -> None:
    """Put widgets into a layout with even margins and spacing (device-independent pixels)."""
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)


class Scrolled(QWidget):
    """What a scroll area holds: it is scrolled only when it cannot be made smaller. Qt itself would ask for
    the height that its parts prefer."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class PageTabs(QTabWidget):
    """The tabs of a page: widgets with their titles. ``name`` is for screen readers; both are Vietnamese
    sources."""

    def __init__(self, words: Words, name: str, parts: Sequence[tuple[QWidget, str]]) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(words(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for widget, title in parts:
            self.addTab(widget, words(title))

    def hasHeightForWidth(self) -> bool:
        """Take the room there is: a page is not as tall as its tallest tab would like to be."""
        return False


def framed(inner: QWidget) -> QFrame:
    """The card around a grid or a list of its own."""
    made = QFrame()
    made.setProperty("role", "tableframe")
    fill(QVBoxLayout(made), inner, margins=2)
    return made


def facts(lines: Sequence[tuple[str, str]]) -> QWidget:
    """A small table of captions and values (both translated)."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(20)
    for row, (caption, value) in enumerate(lines):
        grid.addWidget(label(caption, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, wrap=True, selectable=True), row, 1)
    return made


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout; they vanish at once."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def line() -> QFrame:
    """A thin line between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window of its own the size it would like, or as much of it as the screen has."""
    room = window.screen().availableSize() * PART_OF_SCREEN
    window.resize(QSize(width, height).boundedTo(room))


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and draw anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
