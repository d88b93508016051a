"""The list at the left of a table: groups with their counts, one of them chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class SideItem:
    """One entry: its code ("" for all), its text (already translated) and how many rows it stands for."""

    code: str
    text: str
    count: int | None = None


class SideList(QListView):
    """``chosen`` carries the code of the entry the person went to."""

    chosen = Signal(str)

    def __init__(self, words: Words, name: str) -> None:
        super().__init__()
        self._words = words
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setProperty("role", "side")
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._filling = False
        self.selectionModel().currentChanged.connect(lambda *_indexes: self._tell())

    @property
    def code(self) -> str:
        """The code of the chosen entry."""
        return str(self.currentIndex().data(Qt.ItemDataRole.UserRole) or "")

    def show_items(self, items: Sequence[SideItem]) -> None:
        """Show these entries; the chosen one stays chosen if it is still there."""
        before = self.code
        self._filling = True
        self._entries.clear()
        for item in items:
            count = "" if item.count is None else f"  ({self._words.number(item.count)})"
            entry = QStandardItem(f"{item.text}{count}")
            entry.setData(item.code, Qt.ItemDataRole.UserRole)
            entry.setToolTip(entry.text())
            self._entries.appendRow(entry)
        place = next((number for number, item in enumerate(items) if item.code == before), 0)
        self.setCurrentIndex(self._entries.index(place, 0))
        self._filling = False

    def choose(self, code: str) -> None:
        """Go to an entry."""
        for place in range(self._entries.rowCount()):
            if self._entries.item(place).data(Qt.ItemDataRole.UserRole) == code:
                self.setCurrentIndex(self._entries.index(place, 0))

    def _tell(self) -> None:
        if not self._filling:
            self.chosen.emit(self.code)
