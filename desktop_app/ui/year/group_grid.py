"""The grid itself: a key sets the chosen people and goes on to the next one."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_grid import CellGrid
from desktop_app.ui.year.group_model import GroupModel

_LETTERS = (28, 30, 14, 24)


class GroupGrid(CellGrid):
    """``keys``: which value each digit from 1 on sets; Space takes the first, Delete takes it away."""

    def __init__(self, context: UiContext, people: GroupModel) -> None:
        super().__init__(context.theme, people, context.words("Người trong tổ"), _LETTERS)
        self._people = people
        self.keys: Sequence[str] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # Rows are chosen by arrows; Tab leads out of the grid.
        self.setTabKeyNavigation(False)

    def rows(self) -> list[int]:
        """The chosen rows."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def go_to(self, row: int) -> None:
        """Choose one row alone, whatever keys are held down just then."""
        flags = QItemSelectionModel.SelectionFlag
        where = self._people.index(row, 0)
        self.selectionModel().setCurrentIndex(where, flags.ClearAndSelect | flags.Rows)

    def choose(self, value: str) -> None:
        """Set the chosen people; with a single one, go on to the next."""
        rows = self.rows()
        if not rows:
            return
        self._people.choose(rows, value)
        if len(rows) == 1 and rows[0] + 1 < self._people.rowCount():
            self.go_to(rows[0] + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self.keys):
            self.choose(self.keys[digit])
        elif event.key() == Qt.Key.Key_Space and self.keys:
            rows = self.rows()
            taken = bool(rows) and self._people.value(rows[0]) == self.keys[0]
            self.choose("" if taken else self.keys[0])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows = self.rows()
            if rows and rows[-1] + 1 < self._people.rowCount():
                self.go_to(rows[-1] + 1)
        else:
            super().keyPressEvent(event)
