"""A grid typed into as in Excel: typing begins at once, Enter and Tab go on to the next cell."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QToolTip, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.column_widths import squeezed, title_width
from desktop_app.ui.widgets.cut_text import tell_if_cut
from desktop_app.ui.widgets.table_painting import PADDING, row_height

Remove = Callable[[Sequence[int]], object]
FEWEST_LETTERS, MOST_OF_TITLE = 8, 14


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
    """``letters``: width of each column where there is room; columns that the person dragged stay so.
    ``remove`` takes rows out (Ctrl+Delete); none: rows stay. ``keeps_first``: the first column holds the long
    texts and becomes narrower last."""

    def __init__(
        self,
        theme: Theme,
        cells: QAbstractItemModel,
        name: str,
        letters: Sequence[int],
        remove: Remove | None = None,
        *,
        keeps_first: bool = False,
    ) -> None:
        super().__init__()
        self._cells = cells
        self._remove = remove
        self._keeps_first = keeps_first
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
        self._letters = tuple(letters)
        self._dragged = False
        self._fit()
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self._remember_drag())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._dragged:
            self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what the model has to say of a cell, else its whole text where it is cut."""
        if not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        index = self.indexAt(event.pos())
        if said := index.data(Qt.ItemDataRole.ToolTipRole):
            QToolTip.showText(event.globalPos(), str(said), self)
            return True
        room = self.visualRect(index).width() - 2 * PADDING
        tell_if_cut(event, self, str(index.data() or ""), room)
        return True

    def _fit(self) -> None:
        """Columns as wide as declared, or narrower where the grid would have to be scrolled."""
        unit = self.fontMetrics().averageCharWidth()
        widths = {place: letters * unit for place, letters in enumerate(self._letters)}
        fewest = {place: min(width, self._fewest(place, unit)) for place, width in widths.items()}
        for group in (range(int(self._keeps_first), len(widths)), range(1)):
            lacking = sum(widths.values()) - self.viewport().width()
            if lacking > 0:
                widths |= squeezed({place: widths[place] for place in group}, fewest, lacking)
        for place, width in widths.items():
            self.setColumnWidth(place, width)

    def _fewest(self, place: int, unit: int) -> int:
        title = str(self._cells.headerData(place, Qt.Orientation.Horizontal) or "")
        return max(FEWEST_LETTERS * unit, min(title_width(title, self.font()), MOST_OF_TITLE * unit))

    def _remember_drag(self) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._dragged = True

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
