"""Two entries side by side: which value of each field the one that stays takes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.members import Member
from desktop_app.domain.record import Privacy, Value, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.widgets.values import value_words

if TYPE_CHECKING:
    from desktop_app.services.duplicates import Comparison, FieldPair

KEEP, DROP = 0, 1
CAPTION_LETTERS = 12


class ComparingTable(QScrollArea):
    """Fields in rows, the entry that stays at the left."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._groups: dict[str, QButtonGroup] = {}
        self._shown: Comparison | None = None
        self._group_labels: Mapping[str, str] = {}
        self.setWidgetResizable(True)
        self.setAccessibleName(self._words("Hai người đặt cạnh nhau"))

    def show_pair(self, found: "Comparison") -> None:
        """Show two entries; a value that only one of them has is proposed."""
        self._shown = found
        self._group_labels = self._context.services.units.group_labels()
        self._groups = {}
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 4, 8, 8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * CAPTION_LETTERS)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        for side, title in ((KEEP, "Giữ lại"), (DROP, "Gộp vào, rồi chuyển vào Đã xóa")):
            heading = label(self._words(title), "section", wrap=True)
            grid.addWidget(heading, 0, side + 1, Qt.AlignmentFlag.AlignBottom)
        differing = [pair for pair in found.fields if pair.first != pair.second]
        alike = [pair for pair in found.fields if pair.first == pair.second]
        for pair in differing:
            self._add_choice(grid, pair)
        for pair in alike:
            self._add_alike(grid, pair)
        self._add_linked(grid, found)
        self.setWidget(inner)

    def values(self) -> Mapping[str, Value]:
        """The values that the entry that stays is to take from the other."""
        assert self._shown is not None
        return {
            pair.name: pair.second
            for pair in self._shown.fields
            if pair.name in self._groups and self._groups[pair.name].checkedId() == DROP
        }

    def _add_choice(self, grid: QGridLayout, pair: "FieldPair") -> None:
        row = grid.rowCount()
        caption = self._caption(pair)
        grid.addWidget(label(caption, "muted", wrap=True), row, 0)
        group = self._groups[pair.name] = QButtonGroup(self)
        for side, value in ((KEEP, pair.first), (DROP, pair.second)):
            text = self._text(pair.name, value)
            made = QRadioButton(text)
            made.setAccessibleName(self._words("{field}: {value}", field=caption, value=text))
            made.setToolTip(text)
            group.addButton(made, side)
            grid.addWidget(made, row, side + 1)
        group.button(DROP if pair.take else KEEP).setChecked(True)

    def _add_alike(self, grid: QGridLayout, pair: "FieldPair") -> None:
        row = grid.rowCount()
        grid.addWidget(label(self._caption(pair), "muted", wrap=True), row, 0)
        said = self._words("{value} (giống nhau)", value=self._text(pair.name, pair.first))
        grid.addWidget(label(said, wrap=True), row, 1, 1, 2)

    def _add_linked(self, grid: QGridLayout, found: "Comparison") -> None:
        for kind, numbers in found.linked.items():
            row = grid.rowCount()
            grid.addWidget(label(self._words.label(RECORDS[kind].LABEL), "muted", wrap=True), row, 0)
            for side, number in enumerate(numbers):
                grid.addWidget(label(self._words.number(number) if number else "–"), row, side + 1)

    def _caption(self, pair: "FieldPair") -> str:
        return self._words.label(fields_of(Member)[pair.name].label)

    def _text(self, name: str, value: Value) -> str:
        declared = fields_of(Member)[name]
        if declared.privacy is Privacy.SENSITIVE and value:
            return self._words("(có ghi, không hiện ở đây)")
        catalogue, groups = self._context.services.catalogues.get, self._group_labels
        return value_words(declared, value, self._words, catalogue, lambda _type, one: groups.get(one, one))
