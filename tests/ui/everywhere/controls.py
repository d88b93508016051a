"""What is wrong with the controls on screen: nameless, out of the keyboard's reach, or cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.typing import press

_Role = QAccessible.Role
SPOKEN = {
    _Role.Button,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.ComboBox,
    _Role.EditableText,
    _Role.Table,
    _Role.List,
    _Role.Tree,
    _Role.PageTab,
    _Role.PageTabList,
    _Role.SpinBox,
    _Role.Slider,
    _Role.ButtonMenu,
    _Role.ButtonDropDown,
    _Role.MenuItem,
    _Role.ProgressBar,
    _Role.Link,
    _Role.Document,
}
"""Roles whose name a screen reader must be able to say."""
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QLineEdit, {_Role.EditableText}),
    (QPlainTextEdit, {_Role.EditableText}),
    (QComboBox, {_Role.ComboBox}),
    (QCheckBox, {_Role.CheckBox}),
    (QRadioButton, {_Role.RadioButton}),
    (QAbstractButton, {_Role.Button, _Role.ButtonMenu, _Role.CheckBox, _Role.RadioButton}),
    (QTabBar, {_Role.PageTabList}),
    (QTableView, {_Role.Table}),
    (QListView, {_Role.List}),
)
"""What a screen reader must take a control for, by its class."""
HOLD_ROWS = {_Role.Table, _Role.List, _Role.Tree, _Role.ComboBox}
DEEPEST = 60
SLACK = 1


def nameless(root: QWidget) -> list[str]:
    """The visible controls that a screen reader could only call "button"."""
    return [
        f"{_class_of(found)} {_role(found)} at {_place(found)}"
        for found in _spoken(QAccessible.queryAccessibleInterface(root), 0)
        if not found.text(QAccessible.Text.Name).strip()
    ]


def silent_stops(root: QWidget) -> list[str]:
    """The visible controls at which Tab stops that a screen reader cannot name or takes for another kind."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not _stops(widget) or _is_part(widget):
            continue
        shown = QAccessible.queryAccessibleInterface(widget)
        if shown is None or not shown.text(QAccessible.Text.Name).strip():
            found.append(f"{_kind(widget)} has no name")
            continue
        roles = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        if roles is not None and shown.role() not in roles:
            found.append(f"{_kind(widget)} “{widget.accessibleName()}” is taken for {_role(shown)}")
    return found


def _stops(widget: QWidget) -> bool:
    """Whether Tab stops at the widget itself: not at another in its place."""
    takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(takes) and widget.isEnabled() and widget.focusProxy() is None


def _kind(widget: QWidget) -> str:
    inside = widget.parentWidget()
    return f"{type(widget).__name__} in {type(inside).__name__}"


def _spoken(parent: QAccessibleInterface | None, depth: int) -> Iterator[QAccessibleInterface]:
    if parent is None or not parent.isValid() or depth > DEEPEST or parent.state().invisible:
        return
    widget = parent.object()
    if isinstance(widget, QWidget) and (not widget.isVisible() or _is_part(widget)):
        return
    if parent.role() in SPOKEN:
        yield parent
    if parent.role() not in HOLD_ROWS:
        for place in range(parent.childCount()):
            yield from _spoken(parent.child(place), depth + 1)


def _is_part(widget: QWidget) -> bool:
    """Pieces Qt makes itself inside a control: scroll bars, the arrows of a tab bar, a field's ✕."""
    parent = widget.parentWidget()
    inner = isinstance(parent, QTabBar) or widget.objectName().startswith("qt_")
    field = parent is not None and parent.metaObject().className() in ("QLineEdit", "SearchField")
    return isinstance(widget, QScrollBar) or inner or field


def _class_of(found: QAccessibleInterface) -> str:
    made = found.object()
    return made.metaObject().className() if made is not None else "?"


def _role(found: QAccessibleInterface) -> str:
    return str(QAccessible.Role(found.role()).name)


def _place(found: QAccessibleInterface) -> str:
    area: QRect = found.rect()
    return f"({area.x()}, {area.y()}) {area.width()}×{area.height()}"


def out_of_reach(window: QWidget) -> list[str]:
    """The visible controls that pressing Tab again and again never comes to."""
    wanted = {id(widget): widget for widget in window.findChildren(QWidget) if _takes_tab(widget)}
    reached: set[int] = set()
    first = next(iter(wanted.values()), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2 * len(wanted) + 5):
        focused = QApplication.focusWidget()
        if focused is None or id(focused) in reached:
            break
        reached.add(id(focused))
        press(focused, Qt.Key.Key_Tab, "\t")
    return [
        f"{widget.metaObject().className()} “{widget.accessibleName()}”"
        for number, widget in wanted.items()
        if number not in reached and widget.isVisible()
    ]


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    if not policy or not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        group = widget.group()
        exclusive = widget.autoExclusive() or (group is not None and group.exclusive())
        # Of a group of choices the keyboard comes to the chosen one; arrows do the rest.
        return widget.isChecked() or not exclusive
    return not _is_part(widget)


def clipped(root: QWidget) -> list[str]:
    """The visible labels and buttons that have less room than their text needs, without a tooltip."""
    return [
        f"{widget.metaObject().className()} “{text}” has {widget.width()}×{widget.height()}, needs {needs}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and (text := _text_of(widget)) and (needs := _lacks(widget, text))
    ]


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        rich = widget.textFormat() == Qt.TextFormat.RichText
        return QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if rich else widget.text()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.text()
    return ""


def _lacks(widget: QWidget, text: str) -> str:
    if widget.toolTip():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width())
        widest = max(widget.fontMetrics().horizontalAdvance(word) for word in text.split() or [""])
        if high > widget.height() + SLACK:
            return f"a height of {high}"
        return f"a width of {widest}" if widest > widget.contentsRect().width() + SLACK else ""
    wanted = widget.sizeHint()
    if wanted.width() > widget.width() + SLACK or wanted.height() > widget.height() + SLACK:
        return f"{wanted.width()}×{wanted.height()}"
    return ""


def sideways(root: QWidget) -> list[str]:
    """The visible pages, panels, tables and grids that would have to be scrolled sideways."""
    return [
        f"{_kind(area)} “{area.accessibleName()}” lacks {lacking} pixels"
        for area in root.findChildren(QAbstractScrollArea)
        if area.isVisible() and (lacking := area.horizontalScrollBar().maximum())
    ]


def overhanging(root: QWidget) -> list[str]:
    """The visible controls that lie partly outside the widget that holds them."""
    found = []
    for widget in root.findChildren(QWidget):
        parent = widget.parentWidget()
        if parent is None or not widget.isVisible() or not _text_of(widget) or widget.isWindow():
            continue
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
            found.append(f"{widget.metaObject().className()} “{_text_of(widget)}” {widget.geometry()}")
    return found
