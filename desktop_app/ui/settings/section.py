"""What every section of Cài đặt is: a column of headings, sentences and controls that scrolls."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import Refused
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Scrolled, button, label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView

LETTERS = 78
TABLE_LETTERS = 28


class Section(QScrollArea):
    """One section. Override ``refresh``, which is called each time the section is gone to. ``wide``: takes
    the whole width, as tables do; texts and fields read better in a column."""

    def __init__(self, page: Page, title: str, *, wide: bool = False) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.words = page.words
        inner = Scrolled()
        inner.setProperty("role", "surface")
        if not wide:
            inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(8, 4, 16, 12)
        self.column.setSpacing(8)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(label(self.words(title), "heading"))
        self.setAccessibleName(self.words(title))
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Read again what is shown."""

    def say(self, text: str = "", role: str = "muted") -> QLabel:
        """Add a sentence (a Vietnamese source)."""
        made = label(self.words(text) if text else "", role, wrap=True, selectable=True)
        self.column.addWidget(made)
        return made

    def head(self, text: str) -> QLabel:
        """Add a heading inside the section."""
        made = label(self.words(text), "section")
        self.column.addWidget(made)
        return made

    def field(self, text: str, *, secret: bool = False) -> QLineEdit:
        """Add a line to type into, with its caption above."""
        made = QLineEdit()
        made.setAccessibleName(self.words(text))
        if secret:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        self._captioned(text, made)
        return made

    def choice(
        self, text: str, options: Sequence[str], chosen: int, run: Callable[[int], object]
    ) -> QComboBox:
        """Add a choice of some (already translated) texts; ``run`` is given the place of the one chosen;
        where it raises ``Refused`` the page says so and the box goes back to what is in force."""
        made = QComboBox()
        made.addItems(list(options))
        made.setCurrentIndex(chosen)
        made.setAccessibleName(self.words(text))

        def take(place: int) -> None:
            nonlocal chosen
            try:
                run(place)
            except Refused as refused:
                made.setCurrentIndex(chosen)
                self.page.show_refusal(refused)
            else:
                chosen = place

        made.activated.connect(take)
        self._captioned(text, made)
        return made

    def buttons(self, *made: QWidget) -> None:
        """Add buttons side by side."""
        self.column.addWidget(flowing(*made))

    def press(self, text: str, run: Callable[[], object], role: str = "", icon: str = "") -> QWidget:
        """A button (a Vietnamese source), to be put into ``buttons``."""
        colours = self.context.theme.colours
        tint = colours.on_accent if role == "primary" else colours.text
        picture = self.context.theme.icon(icon, tint) if icon else None
        return button(self.words(text), run, role, picture)

    def table(self, code: str, name: str, columns: Sequence[Column[Any]]) -> TableView[Any]:
        """Add a table; show its rows with ``show_rows``."""
        context = self.context
        made: TableView[Any] = TableView(
            code, columns, self.words, context.theme, context.jobs, context.preferences
        )
        made.setAccessibleName(self.words(name))
        made.setMinimumHeight(made.fontMetrics().averageCharWidth() * TABLE_LETTERS)
        self.frame = TableFrame(made)
        self.column.addWidget(self.frame, 1)
        return made

    def _captioned(self, text: str, control: QWidget) -> None:
        caption = label(self.words(text), "muted")
        caption.setBuddy(control)
        self.column.addWidget(caption)
        self.column.addWidget(control)


def show_rows(table: TableView[Any], rows: Sequence[Any]) -> None:
    """Show rows in a section's table; the current one stays where it can."""
    table.refresh(MemorySource(rows))
