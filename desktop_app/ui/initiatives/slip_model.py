"""The rows of the grid for paper slips: what is typed, what it means, one empty row always waiting."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.money import format_money, parse_money
from desktop_app.domain.text.partial_dates import format_date, parse_date
from desktop_app.services.initiative_slips import JudgedSlip, Slip, repeated
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_model import NOWHERE, CellModel, Index

FIELDS = ("title", "authors", "kind", "first_use", "benefit")
TITLES = ("Tên sáng kiến", "Tác giả và %", "Loại", "Ngày áp dụng", "Làm lợi", "Xem lại")
TITLE, AUTHORS, KIND, FIRST_USE, BENEFIT, REMARK = range(6)


class SlipModel(CellModel):
    """Slips as rows. ``edited``: something was typed, so a draft is due."""

    edited = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__([context.words(title) for title in TITLES], right=(BENEFIT,))
        self._words = context.words
        self._colours = context.theme.colours
        self._judge = context.services.initiative_slips.judge
        self._slips: list[Slip] = [Slip()]
        self._judged: list[JudgedSlip | None] = [None]
        self._repeated: dict[int, int] = {}

    def slips(self) -> list[Slip]:
        """The rows in which something is typed."""
        return [slip for slip in self._slips if not slip.empty]

    def put_slips(self, slips: Sequence[Slip]) -> None:
        """Show these slips, with an empty row below."""
        self._put(slips, [self._judge(slip) for slip in slips])

    def sizes(self) -> tuple[int, int]:
        """How many slips are typed, and how many of them are not ready."""
        judged = [found for found in self._judged if found is not None]
        return len(judged), sum(not found.ready for found in judged)

    def first_wrong(self) -> int | None:
        """The first row that cannot be written yet."""
        return next(
            (place for place, found in enumerate(self._judged) if found is not None and not found.ready), None
        )

    def remove(self, places: Sequence[int]) -> None:
        """Take rows out; the empty one at the end stays."""
        kept = [place for place in range(len(self._slips) - 1) if place not in places]
        if len(kept) < len(self._slips) - 1:
            self._put([self._slips[place] for place in kept], [self._judged[place] for place in kept])
            self.edited.emit()

    def size(self) -> int:
        return len(self._slips)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if index.column() == REMARK else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.remark(row) if column == REMARK else getattr(self._slips[row], FIELDS[column])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.remark(row) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column == BENEFIT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[column]}: {self.data(index)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = _tidied(FIELDS[index.column()], " ".join(str(value).split()))
        row = index.row()
        if role != Qt.ItemDataRole.EditRole or text == getattr(self._slips[row], FIELDS[index.column()]):
            return False
        slip = replace(self._slips[row], **{FIELDS[index.column()]: text})
        self._slips[row] = slip
        self._judged[row] = None if slip.empty else self._judge(slip)
        self._repeated = repeated(self._slips)
        if row == len(self._slips) - 1 and not slip.empty:
            self.beginInsertRows(NOWHERE, row + 1, row + 1)
            self._slips.append(Slip())
            self._judged.append(None)
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._slips) - 1, REMARK))
        self.edited.emit()
        return True

    def remark(self, row: int) -> str:
        """What is wrong with a row or worth a look, "" for an empty row."""
        judged = self._judged[row]
        if judged is None:
            return ""
        problems = sorted(judged.problems, key=lambda problem: problem.severity != "error")
        said = [self._words.sentence_of(problem.code, problem.params) for problem in problems]
        if row in self._repeated:
            said.append(self._words.sentence_of("slip.twice", {"row": self._repeated[row] + 1}))
        return " ".join(said) or self._words("Đủ")

    def _put(self, slips: Sequence[Slip], judged: Sequence[JudgedSlip | None]) -> None:
        self.beginResetModel()
        self._slips = [*slips, Slip()]
        self._judged = [*judged, None]
        self._repeated = repeated(self._slips)
        self.endResetModel()

    def _colour(self, row: int, column: int) -> QColor | None:
        judged = self._judged[row]
        if judged is None:
            return None
        if column == REMARK:
            usual = (
                self._colours.warning if judged.problems or row in self._repeated else self._colours.success
            )
            return QColor(usual if judged.ready else self._colours.error)
        wrong = any(
            problem.field == FIELDS[column] and problem.severity == "error" for problem in judged.problems
        )
        return QColor(self._colours.error) if wrong else None


def _tidied(field: str, text: str) -> str:
    """Money and dates shown as they are understood; other texts, and what cannot be read, as typed."""
    readers: dict[str, Callable[[str], str]] = {
        "benefit": lambda typed: format_money(parse_money(typed)),
        "first_use": lambda typed: format_date(parse_date(typed).iso),
    }
    try:
        return readers[field](text) if text and field in readers else text
    except Refused:
        return text
