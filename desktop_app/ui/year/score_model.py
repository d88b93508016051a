"""The lines of a scoring sheet as cells: headings, criteria, points typed as people write them."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont

from desktop_app.domain.errors import Refused
from desktop_app.domain.scoring import Criterion, parse_points, points_text, refuse_points
from desktop_app.services.scoring import FilledSheet, Points
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_model import CellModel, Index

CRITERION, MOST, OWN, POINTS, NOTE = range(5)
TITLES = ("Tiêu chí", "Tối đa", "Tự chấm", "Thẩm định", "Ghi chú")
_EDITED = (OWN, POINTS, NOTE)
_NUMBERS = (MOST, OWN, POINTS)


class ScoreModel(CellModel):
    """``edited``: something was typed; ``refused`` carries what cannot be points."""

    edited = Signal()
    refused = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            [context.words(title) for title in TITLES], numbered=False, right=(MOST, OWN, POINTS)
        )
        self._label = context.services.catalogues.label
        self._colours = context.theme.colours
        # A heading is its text alone, a criterion itself.
        self._rows: list[str | Criterion] = []
        self._given: dict[str, Points] = {}

    def show_sheet(self, found: FilledSheet) -> None:
        """Show a sheet as it stands."""
        self.beginResetModel()
        self._rows = []
        for part, criteria in groupby(found.criteria, key=lambda one: one.part):
            self._rows += [self._label("score_parts", part), *criteria]
        self._given = dict(found.given)
        self.endResetModel()
        self.edited.emit()

    @property
    def given(self) -> Mapping[str, Points]:
        """What is typed, by criterion."""
        return {code: points for code, points in self._given.items() if points != Points()}

    def size(self) -> int:
        return len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        heading = isinstance(self._rows[index.row()], str)
        return flags if heading or index.column() not in _EDITED else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if isinstance(row, str):
            return _heading(role, self._colours.muted)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (MOST, OWN, POINTS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column == MOST:
            return QColor(self._colours.muted)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.titles[column]}: {self._text(row, column)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = self._rows[index.row()], index.column()
        if role != Qt.ItemDataRole.EditRole or isinstance(row, str):
            return False
        points = self._given.get(row.code, Points())
        try:
            if column == NOTE:
                new = replace(points, note=" ".join(str(value).split()))
            else:
                typed = parse_points(str(value))
                refuse_points(row, typed)
                new = replace(points, own=typed) if column == OWN else replace(points, points=typed)
        except Refused as refused:
            self.refused.emit(refused)
            return False
        if new != points:
            self._given[row.code] = new
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True

    def _text(self, row: str | Criterion, column: int) -> str:
        if isinstance(row, str):
            return row if column == CRITERION else ""
        points = self._given.get(row.code, Points())
        texts = (
            self._label("score_criteria", row.code),
            points_text(row.most),
            "" if points.own is None else points_text(points.own),
            "" if points.points is None else points_text(points.points),
            points.note,
        )
        return texts[column]


def _heading(role: int, colour: str) -> Any:
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        return font
    return QColor(colour) if role == Qt.ItemDataRole.ForegroundRole else None
