"""A grid typed into as in Excel: typing begins at once, Enter and Tab go on to the next cell."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.table_painting import row_height

Remove = Callable[[Sequence[int]], object]


def rule_grid(table: QTableView, theme: Theme) -> None:
    """Give a table of cells its lines, titles above their texts, and rows as tall as elsewhere."""
    colours = theme.colours
    line = f"1px solid {colours.border}"
    table.setStyleSheet(
        f"QTableView {{ gridline-color: {colours.border}; }} QTableView::item {{ padding: 0 4px; }}"
        f" QHeaderView::section {{ padding: 5px 6px; border: none; border-bottom: {line};"
        f" border-right: {line}; color: {colours.muted}; }}"
        " QHeaderView::section:horizontal { font-weight: 600; }"
    )
    table.verticalHeader().setDefaultSectionSize(row_height(table.fontMetrics()))
    table.verticalHeader().setHighlightSections(False)
    titles = table.horizontalHeader()
    titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    titles.setTextElideMode(Qt.TextElideMode.ElideRight)
    titles.setHighlightSections(False)


class CellGrid(QTableView):
    """``letters``: width of each column. ``remove`` takes rows out (Ctrl+Delete); none: rows stay."""

    def __init__(
        self,
        theme: Theme,
        cells: QAbstractItemModel,
        name: str,
        letters: Sequence[int],
        remove: Remove | None = None,
    ) -> None:
        super().__init__()
        self._cells = cells
        self._remove = remove
        self.setModel(cells)
        self.setAccessibleName(name)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        rule_grid(self, theme)
        self.horizontalHeader().setStretchLastSection(True)
        unit = self.fontMetrics().averageCharWidth()
        for column, width in enumerate(letters):
            self.setColumnWidth(column, width * unit)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter and Tab lead on, Shift+Tab back; Escape stays."""
        end = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, end.NoHint)
        # The list below a cell may have held the focus.
        self.setFocus()
        if hint in (end.SubmitModelCache, end.EditNextItem):
            self.go_on(1)
        elif hint == end.EditPreviousItem:
            self.go_on(-1)

    def go_on(self, step: int) -> None:
        """Go to the next or the previous cell that can be typed into; from the last one to the next row."""
        columns = self._cells.columnCount()
        whole = self._cells.rowCount() * columns
        current = self.currentIndex()
        place = current.row() * columns + current.column() + step
        while 0 <= place < whole:
            index = self._cells.index(place // columns, place % columns)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                return
            place += step

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        editing = self.state() == QAbstractItemView.State.EditingState
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and not editing:
            self.go_on(1)
        elif key == Qt.Key.Key_Delete and control:
            if self._remove is not None:
                self._remove(sorted({index.row() for index in self.selectedIndexes()}))
        elif key == Qt.Key.Key_Delete:
            for index in self.selectedIndexes():
                if index.flags() & Qt.ItemFlag.ItemIsEditable:
                    self._cells.setData(index, "")
        else:
            super().keyPressEvent(event)
