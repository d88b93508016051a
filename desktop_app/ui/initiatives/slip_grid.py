"""The grid of paper slips, with people and kinds offered while typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.slip_model import AUTHORS, KIND, SlipModel
from desktop_app.ui.widgets.cell_grid import CellGrid
from desktop_app.ui.widgets.offers import matches, popup_list

_SEPARATOR = ";"
_LETTERS = (30, 30, 17, 13, 17, 20)

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


class SlipGrid(CellGrid):
    """The table of slips."""

    def __init__(self, context: UiContext, slips: SlipModel) -> None:
        super().__init__(context.theme, slips, context.words("Các phiếu sáng kiến"), _LETTERS, slips.remove)
        self.slips = slips
        self.setItemDelegate(SlipDelegate(context, self))
