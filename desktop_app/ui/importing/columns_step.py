"""Step 3: sheet column · three samples · field ▾ · tick; below, what holds for all rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.import_plan import ReadColumn
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import framed, label
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """The controls of one column."""

    field: "FieldChoice"
    used: QCheckBox


class FieldChoice(QComboBox):
    """Every field a column can be, and none. Scrolling over it does not change it."""

    def __init__(self, words: Words, fields: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.addItem(words("(bỏ qua cột này)"), "")
        for field, title in fields:
            self.addItem(words.label(title), field)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def choose(self, field: str) -> None:
        """Show a field without telling."""
        self.setCurrentIndex(max(0, self.findData(field)))


class ColumnsStep(QWidget):
    """``answered`` carries the letter of a column and its field, "" to leave it out; ``constant_answered`` a
    field and its text for all rows."""

    answered = Signal(str, str)
    constant_answered = Signal(str, str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._words = context.words
        self._fields: tuple[tuple[str, str], ...] = ()
        self.constants: dict[str, QLineEdit] = {}
        self._constants = QWidget()
        self._constant_form = QFormLayout(self._constants)
        self.rows: dict[str, ColumnRow] = {}
        self._shown: tuple[ReadColumn, ...] = ()
        self.summary = label("", "heading", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self._words("Các cột của bảng"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(framed(self._area), 1)
        layout.addWidget(self._constants)

    def show_constants(self, constants: Sequence[tuple[str, str, str, str]]) -> None:
        """Show what may be said once for all rows: (field, title, text, proposed text)."""
        while self._constant_form.rowCount():
            self._constant_form.removeRow(0)
        self.constants = {}
        self._constants.setVisible(bool(constants))
        if not constants:
            return
        self._constant_form.addRow(label(self._words("Chung cho mọi dòng (không có cột riêng)"), "section"))
        for field, title, text, proposed in constants:
            shown = self._words.label(title)
            typed = QLineEdit(text)
            typed.setPlaceholderText(proposed)
            typed.setAccessibleName(self._words("{field} cho mọi dòng", field=shown))
            typed.editingFinished.connect(partial(self._constant, field, text))
            self._constant_form.addRow(shown, typed)
            self.constants[field] = typed

    def _constant(self, field: str, before: str) -> None:
        text = self.constants[field].text().strip()
        if text != before:
            self.constant_answered.emit(field, text)

    def show_columns(
        self, columns: Sequence[ReadColumn], mapping: Mapping[str, str], fields: Sequence[tuple[str, str]]
    ) -> None:
        """Show the columns; the controls stay when they are the same columns as before."""
        same = tuple(fields) == self._fields and [(one.letter, one.title) for one in columns] == [
            (one.letter, one.title) for one in self._shown
        ]
        self._fields = tuple(fields)
        self._shown = tuple(columns)
        if not same:
            self._rebuild()
        used = 0
        for column in columns:
            field = mapping.get(column.letter) or column.field
            row = self.rows[column.letter]
            row.field.choose(field)
            row.used.setChecked(bool(field))
            used += bool(field)
        self.summary.setText(
            self._words(
                "Dùng {n} trong {total} cột. Cột nào chưa đúng thì chọn lại.", n=used, total=len(columns)
            )
        )

    def _rebuild(self) -> None:
        words = self._words
        self.rows = {}
        inner = QWidget()
        inner.setProperty("role", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(16)
        titles = (words("Cột trong bảng"), words("Ba dòng đầu"), words("Là mục"), words("Nhập"))
        for place, title in enumerate(titles):
            grid.addWidget(label(title, "section"), 0, place)
        for number, column in enumerate(self._shown, 1):
            self._add(grid, number, column)
        # What a column holds and what it is are read together; the room left over stands at the right.
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(len(titles), 1)
        grid.setRowStretch(len(self._shown) + 1, 1)
        self._area.setWidget(inner)

    def _add(self, grid: QGridLayout, number: int, column: ReadColumn) -> None:
        words, letter = self._words, column.letter
        title = column.title or words("(không có tên)")
        field = FieldChoice(
            words, self._fields, words("Cột {column} {title} là mục", column=letter, title=title)
        )
        used = QCheckBox()
        used.setAccessibleName(words("Nhập cột {column} {title}", column=letter, title=title))
        name = label(f"{letter} · {title}", "strong", wrap=True)
        samples = label(" | ".join(column.samples), "muted", wrap=True)
        for place, part in enumerate((name, samples, field, used)):
            grid.addWidget(part, number, place)
        field.activated.connect(lambda _place: self.answered.emit(letter, str(field.currentData())))
        used.clicked.connect(lambda on: self._ticked(letter, on))
        self.rows[letter] = ColumnRow(field, used)

    def _ticked(self, letter: str, on: bool) -> None:
        row = self.rows[letter]
        if not on:
            self.answered.emit(letter, "")
        elif not row.field.currentData():
            # What the column is has to be said first.
            row.used.setChecked(False)
            row.field.setFocus()
            row.field.showPopup()
