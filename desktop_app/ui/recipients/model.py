"""The rows of a list of recipients as cells, one empty row always waiting."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.money import format_money, parse_money
from desktop_app.services.recipients import TypedPerson
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_model import NOWHERE, CellModel, Index

FIELDS = ("prefix", "full_name", "detail", "gift", "amount", "note")
TITLES = ("Danh xưng", "Họ và tên", "Chi tiết (lớp, con ai, tổ)", "Phần quà", "Số tiền", "Ghi chú")
NAME, AMOUNT = 1, 4


class RecipientsModel(CellModel):
    """``edited``: something was typed."""

    edited = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__([context.words(title) for title in TITLES], right=(AMOUNT,))
        self._colours = context.theme.colours
        self._people: list[TypedPerson] = [TypedPerson()]

    def people(self) -> list[TypedPerson]:
        """The rows in which something is typed."""
        return [person for person in self._people if not person.empty]

    def put(self, people: Sequence[TypedPerson]) -> None:
        """Show these rows, with an empty one below."""
        self.beginResetModel()
        self._people = [*people, TypedPerson()]
        self.endResetModel()

    def add(self, people: Sequence[TypedPerson]) -> None:
        """Put rows below those that are there."""
        self.put([*self.people(), *people])
        self.edited.emit()

    def remove(self, places: Sequence[int]) -> None:
        """Take rows out; the empty one at the end stays."""
        gone = {place for place in places if place < len(self._people) - 1}
        if gone:
            self.put([one for place, one in enumerate(self._people[:-1]) if place not in gone])
            self.edited.emit()

    def size(self) -> int:
        return len(self._people)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person, column = self._people[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return getattr(person, FIELDS[column])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == AMOUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            wrong = column == AMOUNT and person.amount and _money(person.amount) is None
            return QColor(self._colours.error) if wrong else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[column]}: {getattr(person, FIELDS[column])}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = " ".join(str(value).split())
        row, name = index.row(), FIELDS[index.column()]
        if name == "amount" and text:
            text = _money(text) or text
        if role != Qt.ItemDataRole.EditRole or text == getattr(self._people[row], name):
            return False
        self._people[row] = replace(self._people[row], **{name: text})
        if row == len(self._people) - 1 and not self._people[row].empty:
            self.beginInsertRows(NOWHERE, row + 1, row + 1)
            self._people.append(TypedPerson())
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(FIELDS) - 1))
        self.edited.emit()
        return True


def _money(text: str) -> str | None:
    """An amount as it is understood, None for what cannot be read."""
    try:
        return format_money(parse_money(text))
    except Refused:
        return None
