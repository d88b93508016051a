"""The grid itself: typing begins at once, Enter and Tab go on to the next cell and the next slip."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.slip_model import AUTHORS, BENEFIT, FIRST_USE, KIND, REMARK, TITLE, SlipModel
from desktop_app.ui.widgets.offers import matches, popup_list
from desktop_app.ui.widgets.table_painting import row_height

_SEPARATOR = ";"
_LETTERS = {TITLE: 30, AUTHORS: 30, KIND: 17, FIRST_USE: 13, BENEFIT: 17, REMARK: 20}

Offer = Callable[[str], Sequence[tuple[str, str]]]
"""Typed text → (text to put, line to show)."""


class OfferingCompleter(QCompleter):
    """Offers what ``offer`` finds for the part after the last semicolon."""

    def __init__(self, line: QLineEdit, name: str, offer: Offer) -> None:
        self._found = QStandardItemModel()
        super().__init__(self._found, line)
        self._offer = offer
        self._line = line
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setPopup(popup_list(name))
        line.setCompleter(self)
        line.textEdited.connect(self._look)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, separator, _ = self._line.text().rpartition(_SEPARATOR)
        chosen = str(index.data(Qt.ItemDataRole.UserRole))
        return f"{before}{separator} {chosen}" if separator else chosen

    def splitPath(self, _path: str) -> list[str]:
        # The model holds only what fits already.
        return [""]

    def _look(self, text: str) -> None:
        self._found.clear()
        typed = text.rpartition(_SEPARATOR)[2].strip()
        offered = self._offer(typed) if typed else ()
        if len(offered) == 1 and offered[0][0].partition(" [")[0] == typed:
            # Nothing is left to choose; Enter may go on at once.
            return
        for put, shown in offered:
            entry = QStandardItem(shown)
            entry.setData(put, Qt.ItemDataRole.UserRole)
            self._found.appendRow(entry)


class SlipDelegate(QStyledItemDelegate):
    """Editors of the grid, with people and kinds offered."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        line = QLineEdit(parent)
        name = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        line.setAccessibleName(name)
        if index.column() == AUTHORS:
            OfferingCompleter(line, name, self._people)
        elif index.column() == KIND:
            OfferingCompleter(line, name, self._kinds)
        return line

    def _people(self, typed: str) -> Sequence[tuple[str, str]]:
        found = self._context.services.person_naming.offered(typed)
        return [(person.typed, " · ".join(filter(None, (person.name, person.detail)))) for person in found]

    def _kinds(self, typed: str) -> Sequence[tuple[str, str]]:
        items = self._context.services.catalogues.get("initiative_kinds").items
        return [(item.label, item.label) for item in items if matches(typed, item.label)]


class SlipGrid(QTableView):
    """The table of slips."""

    def __init__(self, context: UiContext, slips: SlipModel) -> None:
        super().__init__()
        self.slips = slips
        self.setModel(slips)
        self.setItemDelegate(SlipDelegate(context, self))
        self.setAccessibleName(context.words("Các phiếu sáng kiến"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        border = context.theme.colours.border
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {border}; }} QHeaderView::section {{ padding: 5px 6px;"
            f" border: none; border-bottom: 1px solid {border}; border-right: 1px solid {border}; }}"
        )
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        unit = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letters * unit)

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
        """Go to the next or the previous cell that can be typed into; from the last one to the next slip."""
        index = self.currentIndex()
        place = index.row() * REMARK + min(index.column(), BENEFIT) + step
        if 0 <= place < self.slips.rowCount() * REMARK:
            self.setCurrentIndex(self.slips.index(place // REMARK, place % REMARK))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        editing = self.state() == QAbstractItemView.State.EditingState
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and not editing:
            self.go_on(1)
        elif key == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.slips.remove(sorted({index.row() for index in self.selectedIndexes()}))
        elif key == Qt.Key.Key_Delete:
            for index in self.selectedIndexes():
                if index.column() != REMARK:
                    self.slips.setData(index, "")
        else:
            super().keyPressEvent(event)
