"""The people of a decision, each with a tick: who gets a sheet now."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from desktop_app.domain.text.folding import fold
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.ui.certificates.tick_delegate import TickDelegate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import fill, label
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.words import Words

_NOWHERE = QModelIndex()


class PeopleModel(QAbstractListModel):
    """The sheets that answer the search, in the order of the decision. Printed ones cannot be ticked."""

    ticked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._folded: list[str] = []
        self._shown: list[int] = []
        self._text = ""
        self.sheets: Sequence[Sheet] = ()
        self.unticked: set[str] = set()

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show other sheets; ticks taken away stay away for those that are still there."""
        self.beginResetModel()
        self.sheets = sheets
        self.unticked &= {sheet.key for sheet in sheets}
        self._folded = [fold(f"{sheet.recipient} {sheet.role_line}") for sheet in sheets]
        self._filter()
        self.endResetModel()
        self.ticked.emit()

    def search(self, text: str) -> None:
        """Show only those whose name or role has all the words typed."""
        self.beginResetModel()
        self._text = text
        self._filter()
        self.endResetModel()

    def sheet_at(self, row: int) -> Sheet | None:
        """The sheet in a row."""
        return self.sheets[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, key: str) -> int | None:
        """The row of a sheet, None when the search hides it."""
        return next((row for row, place in enumerate(self._shown) if self.sheets[place].key == key), None)

    def chosen(self) -> list[Sheet]:
        """The ticked sheets, hidden ones included."""
        return [sheet for sheet in self.sheets if self.is_ticked(sheet)]

    def is_ticked(self, sheet: Sheet) -> bool:
        """Whether a sheet is to be printed."""
        return not sheet.printed and sheet.key not in self.unticked

    def tick_shown(self, on: bool) -> None:
        """Tick or untick everybody on screen."""
        keys = [self.sheets[place].key for place in self._shown]
        self.tick(keys, on)

    def tick(self, keys: Iterable[str], on: bool) -> None:
        """Tick or untick these."""
        if on:
            self.unticked.difference_update(keys)
        else:
            self.unticked.update(keys)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        sheet = self.sheet_at(index.row())
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual if sheet is None or sheet.printed else usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        sheet = self.sheet_at(index.row())
        if sheet is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{sheet.recipient}\n{self._below(sheet)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{sheet.recipient}. {self._below(sheet)}"
        if role == Qt.ItemDataRole.CheckStateRole and not sheet.printed:
            return Qt.CheckState.Checked if self.is_ticked(sheet) else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        sheet = self.sheet_at(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or sheet is None or sheet.printed:
            return False
        self.tick([sheet.key], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _below(self, sheet: Sheet) -> str:
        if sheet.entry is not None:
            serial = sheet.entry.serial or ""
            if sheet.printed:
                handed = sheet.entry.status == "handed"
                return self._words("Đã trao, số {serial}" if handed else "Đã in, số {serial}", serial=serial)
            return self._words("Chờ in lại, số {serial}", serial=serial)
        if sheet.initiative is not None:
            return sheet.initiative.title or ""
        return sheet.role_line or sheet.prefix

    def _filter(self) -> None:
        wanted = fold(self._text).split()
        self._shown = [
            place for place, text in enumerate(self._folded) if all(word in text for word in wanted)
        ]


class PeopleList(QWidget):
    """Search, ticks and how many. ``current`` carries the key of the sheet one is at."""

    current = Signal(str)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.people = PeopleModel(words)
        self.search = SearchField(theme, words("Tìm người nhận…"))
        self.view = QListView()
        self.view.setProperty("role", "ticks")
        self.view.setItemDelegate(TickDelegate(theme, self.view))
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(words("Người nhận giấy"))
        self.view.setModel(self.people)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.count = label("", "muted", wrap=True)
        fill(QVBoxLayout(self), self.search, self.view, self.count, spacing=6)
        self.search.searched.connect(self._search)
        self.search.left_down.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(lambda *_indexes: self._tell())
        self.people.ticked.connect(self._say_count)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show other sheets; the one being looked at stays if it is still there."""
        before = self.key
        self.people.show_sheets(sheets)
        self.choose(before)

    @property
    def key(self) -> str:
        """The sheet being looked at, "" for none."""
        sheet = self.people.sheet_at(self.view.currentIndex().row())
        return sheet.key if sheet else ""

    def choose(self, key: str) -> None:
        """Go to a sheet; to the first when it is not in the list."""
        row = self.people.row_of(key) or 0
        self.view.setCurrentIndex(self.people.index(row))
        self._tell()

    def _search(self, text: str) -> None:
        before = self.key
        self.people.search(text)
        self.choose(before)

    def _tell(self) -> None:
        self.current.emit(self.key)

    def _say_count(self) -> None:
        chosen, whole = len(self.people.chosen()), len(self.people.sheets)
        printed = sum(sheet.printed for sheet in self.people.sheets)
        text = self._words("In {chosen}/{whole} tờ", chosen=chosen, whole=whole)
        if printed:
            text = f"{text} · {self._words('{n} tờ đã in', n=printed)}"
        self.count.setText(text)
