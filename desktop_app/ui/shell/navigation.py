"""The navigation at the left: icons and words, Alt+1 … Alt+9, help at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.shell.pages import PageEntry
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import icon_size, label
from desktop_app.ui.words import Words

LETTERS = 18


class Navigation(QWidget):
    """``chosen`` carries the code of a page; ``help_wanted`` the wish for help."""

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(
        self, entries: Sequence[PageEntry], words: Words, theme: Theme, title: str, caption: str
    ) -> None:
        super().__init__()
        self.setProperty("role", "navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words("Các trang"))
        self._words = words
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._icons: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 14, 10, 12)
        self._column.setSpacing(2)
        self._title = label(title, "strong", wrap=True)
        self._caption = label(caption, "caption", wrap=True)
        self._column.addWidget(self._title)
        self._column.addWidget(self._caption)
        self._column.addSpacing(10)
        for number, entry in enumerate((item for item in entries if item.place == "main"), 1):
            self._add(entry, f"Alt+{number}" if number <= 9 else "")
        self._column.addStretch(1)
        for entry in (item for item in entries if item.place == "foot"):
            self._add(entry, "Ctrl+,")
        self._add_help()
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS + 40)

    def show_union(self, title: str, caption: str) -> None:
        """The names of the union and of the one above it, as they are now."""
        self._title.setText(title)
        self._caption.setText(caption)

    def show_current(self, code: str) -> None:
        """Mark the page that is shown."""
        self._group.setExclusive(False)
        for other, made in self._buttons.items():
            made.setChecked(other == code)
            accent = self._theme.colours.accent if other == code else ""
            made.setIcon(self._theme.icon(self._icons[other], accent))
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _add(self, entry: PageEntry, shortcut: str) -> None:
        made = self._place(self._words(entry.title), entry.icon)
        made.setCheckable(True)
        if shortcut:
            made.setShortcut(shortcut)
            made.setToolTip(f"{self._words(entry.title)} ({shortcut})")
        made.clicked.connect(lambda _checked=False, code=entry.code: self.chosen.emit(code))
        self._group.addButton(made)
        self._buttons[entry.code] = made
        self._icons[entry.code] = entry.icon

    def _add_help(self) -> None:
        made = self._place(self._words("Trợ giúp"), "question-circle")
        made.setToolTip(f"{self._words('Trợ giúp')} (F1)")
        made.clicked.connect(lambda _checked=False: self.help_wanted.emit())

    def _place(self, text: str, icon: str) -> QPushButton:
        made = QPushButton(f"  {text}")
        made.setProperty("role", "place")
        made.setAccessibleName(text)
        made.setIcon(self._theme.icon(icon))
        made.setIconSize(icon_size(made))
        self._column.addWidget(made)
        return made
