"""The rows of the grid by group: each person with the value that stands and the one chosen since."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont

from desktop_app.services.group_years import PersonOfGroup
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_model import CellModel, Index

NAME, VALUE, CODE, JOB = range(4)


class GroupModel(CellModel):
    """``edited``: a value was chosen or taken away."""

    edited = Signal()

    def __init__(self, context: UiContext, title: str) -> None:
        words = self._words = context.words
        super().__init__([words("Họ và tên"), title, words("Mã NV"), words("Chức vụ, công việc")])
        self._colours = context.theme.colours
        self._people: Sequence[PersonOfGroup] = ()
        self._chosen: dict[str, str] = {}
        self._written: dict[str, str] = {}
        self._shown: Callable[[str], str] = str
        self._stands: Callable[[PersonOfGroup], str] = lambda person: person.value

    def show_people(
        self,
        people: Sequence[PersonOfGroup],
        title: str,
        stands: Callable[[PersonOfGroup], str],
        shown: Callable[[str], str],
    ) -> None:
        """Show these people; ``stands`` gives the value in the book, ``shown`` the words of a value."""
        self.beginResetModel()
        self._people, self._stands, self._shown = people, stands, shown
        self.titles[VALUE] = title
        self._chosen, self._written = {}, {}
        self.endResetModel()
        self.edited.emit()

    def choose(self, rows: Iterable[int], value: str) -> None:
        """Give the people of these rows a value; "" takes it away."""
        for row in rows:
            person = self._people[row]
            if value == self._standing(person):
                self._chosen.pop(person.member, None)
            else:
                self._chosen[person.member] = value
        if self._people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, JOB))
        self.edited.emit()

    def changes(self) -> Mapping[str, str | None]:
        """Member → the value chosen since, None for one taken away."""
        return {member: value or None for member, value in self._chosen.items()}

    def take_as_written(self, written: Mapping[str, str | None]) -> None:
        """These choices stand in the book now, though the people were read before; another choice made since
        is still one."""
        for member, value in written.items():
            self._written[member] = value or ""
            if self._chosen.get(member) == (value or ""):
                del self._chosen[member]
        self.edited.emit()

    def value(self, row: int) -> str:
        """The value of a row as it would be saved."""
        person = self._people[row]
        return self._chosen.get(person.member, self._standing(person))

    def filled(self) -> int:
        """How many people have a value."""
        return sum(bool(self.value(row)) for row in range(len(self._people)))

    def size(self) -> int:
        return len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        person = self._people[row]
        if role == Qt.ItemDataRole.DisplayRole:
            value = self._shown(self.value(row))
            return (person.full_name, value, person.employee_code, person.job_title)[column]
        changed = person.member in self._chosen
        if role == Qt.ItemDataRole.ForegroundRole and column == VALUE and changed:
            return QColor(self._colours.accent)
        if role == Qt.ItemDataRole.FontRole and column == VALUE and changed:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = f"{self.titles[column]}: {self.data(index)}"
            return f"{text}, {self._words('chưa ghi')}" if changed and column == VALUE else text
        return None

    def _standing(self, person: PersonOfGroup) -> str:
        return self._written.get(person.member, self._stands(person))
