"""What the models of all grids share: so many rows under titles, cells that say their column."""

from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index: TypeAlias = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class CellModel(QAbstractTableModel):
    """Override ``size``, ``data`` and, where cells are typed into, ``flags`` and ``setData``. ``titles`` are
    translated; ``numbered``: rows are counted at the left; ``right``: columns of numbers, whose titles stand
    over their right end."""

    def __init__(self, titles: Sequence[str], *, numbered: bool = True, right: Collection[int] = ()) -> None:
        super().__init__()
        self.titles = list(titles)
        self._right = right
        self._numbered = numbered

    def size(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.size()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and across and section in self._right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if across:
            return self.titles[section]
        return section + 1 if self._numbered else ""
