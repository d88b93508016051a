"""Step 3: sheet column · three samples · field ▾ · tick."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.import_plan import ReadColumn
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """The controls of one column."""

    field: "FieldChoice"
    used: QCheckBox
    state: QLabel


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
    """``answered`` carries the letter of a column and its field, "" to leave it out."""

    answered = Signal(str, str)

    def __init__(self, context: UiContext, fields: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._words = context.words
        self._fields = tuple(fields)
        self.rows: dict[str, ColumnRow] = {}
        self._shown: tuple[ReadColumn, ...] = ()
        self.summary = label("", "heading", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self._words("Các cột của bảng"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self._area, 1)

    def show_columns(self, columns: Sequence[ReadColumn], mapping: Mapping[str, str]) -> None:
        """Show the columns; the controls stay when they are the same columns as before."""
        same = [(one.letter, one.title) for one in columns] == [
            (one.letter, one.title) for one in self._shown
        ]
        self._shown = tuple(columns)
        if not same:
            self._rebuild()
        used = 0
        for column in columns:
            field = mapping.get(column.letter) or column.field
            row = self.rows[column.letter]
            row.field.choose(field)
            row.used.setChecked(bool(field))
            row.state.setText("✓" if field else "")
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
        grid.setColumnStretch(1, 1)
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
        state = label("", "muted")
        name = label(f"{letter} · {title}", "strong", wrap=True)
        samples = label(" | ".join(column.samples), "muted", wrap=True)
        for place, part in enumerate((name, samples, field, used)):
            grid.addWidget(part, number, place)
        field.activated.connect(lambda _place: self.answered.emit(letter, str(field.currentData())))
        used.clicked.connect(lambda on: self._ticked(letter, on))
        self.rows[letter] = ColumnRow(field, used, state)

    def _ticked(self, letter: str, on: bool) -> None:
        row = self.rows[letter]
        if not on:
            self.answered.emit(letter, "")
        elif not row.field.currentData():
            # What the column is has to be said first.
            row.used.setChecked(False)
            row.field.setFocus()
            row.field.showPopup()
