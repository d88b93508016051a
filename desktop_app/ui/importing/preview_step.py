"""Step 4: what the import would do, row by row, mended in place; the questions grouped at the right."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.import_answers import ADD, BOTH, UPDATE, row_key
from desktop_app.domain.import_plan import ASKING, VERDICTS, ImportRow
from desktop_app.services.importing import ImportService, OpenedSheets
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.absent_list import AbsentList
from desktop_app.ui.importing.digest import ABSENT, EVERYTHING, Digest
from desktop_app.ui.importing.preview_grid import PreviewGrid
from desktop_app.ui.importing.questions import Questions
from desktop_app.ui.importing.wording import NAMES, choice_words, sentence_of, skipped_words
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.parts import button, framed, label

MODES = ((BOTH, "Thêm và sửa"), (ADD, "Chỉ thêm mới"), (UPDATE, "Chỉ sửa cái đã có"))
TABLE_LETTERS, QUESTION_LETTERS, LEAST_QUESTION_LETTERS = 96, 44, 30
MOST_SAID = 3
"""Lines about the current row; all of them are in the tooltip and in the last column."""


class PreviewStep(QWidget):
    """``cells_typed``: (row, letters) → text; ``answered``: question key → choice; ``replace_wanted``:
    letters, old and new text; ``mode_chosen``. The questions' own signals are those of ``questions``."""

    cells_typed = Signal(object)
    answered = Signal(object)
    replace_wanted = Signal(str, str, str)
    mode_chosen = Signal(str)

    def __init__(self, context: UiContext, importing: ImportService) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._importing = importing
        self.chips = ChipRow(self._words, (), self._words("Lọc các dòng"))
        self.chips.chosen.connect(self.show_rows)
        self.mode = QComboBox()
        self.mode.setAccessibleName(self._words("Thêm hay sửa"))
        for code, text in MODES:
            self.mode.addItem(self._words(text), code)
        self.mode.activated.connect(lambda _place: self.mode_chosen.emit(str(self.mode.currentData())))
        self.total = label("", "strong", wrap=True)
        self.grid = PreviewGrid(self._words, context.theme, importing)
        self.grid.records.typed.connect(self.cells_typed)
        self.grid.filled.connect(self.cells_typed)
        self.grid.asked_row.connect(self._row_menu)
        self.about = label("", "caption", wrap=True)
        self.about.setAccessibleName(self._words("Lưu ý về dòng đang chọn"))
        self.grid.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.absent = AbsentList(context)
        self.questions = Questions(context, importing)
        self.questions.answered.connect(self.answered)
        self.questions.rows_wanted.connect(self.show_rows)
        self._tables = QStackedWidget()
        self._build()

    def show_digest(
        self,
        opened: OpenedSheets,
        seen: Digest,
        fields: Sequence[tuple[str, str]],
        groups: Mapping[str, str],
    ) -> None:
        """Show a plan. ``groups``: id → name, of those people can move to."""
        absent = seen.prepared.plan.absent
        counts = seen.counts
        chips = [Chip(EVERYTHING, "Tất cả", seen.read)]
        chips += [Chip(verdict, NAMES[verdict], counts[verdict]) for verdict in VERDICTS]
        if seen.prepared.kind == "members":
            chips.append(Chip(ABSENT, "Vắng trong tệp", len(absent)))
        self.chips.show_chips(chips)
        self.mode.setCurrentIndex(max(0, self.mode.findData(seen.prepared.answers.mode)))
        self.total.setText(self.sum_line(counts))
        self.grid.show_plan(opened, seen)
        self._tell()
        self.absent.show_people(absent, dict(groups))
        self.questions.show_digest(seen, fields)

    def forget(self) -> None:
        """Hold nothing of what was shown."""
        self.grid.records.forget()
        self.absent.show_people((), {})

    def show_rows(self, name: str) -> None:
        """Show the rows of a verdict or of a question, or the people who are absent."""
        self._tables.setCurrentIndex(int(name == ABSENT))
        if name != ABSENT:
            self.grid.records.show_only(name)

    def sum_line(self, counts: Mapping[str, int]) -> str:
        """ "1.180 mới + 22 cần trả lời + 12 lỗi = 1.214 dòng; bỏ qua 4 dòng"."""
        words = self._words
        parts = {
            verdict: f"{words.number(counts[verdict])} {words(NAMES[verdict]).lower()}"
            for verdict in VERDICTS
            if counts[verdict] and verdict != "skipped"
        }
        total = words.count(sum(counts[verdict] for verdict in parts), "dòng")
        return f"{' + '.join(parts.values()) or '0'} = {total}{skipped_words(words, counts['skipped'])}"

    def replace_all(self) -> None:
        """Ask what the text of the current cell is to become in its whole column."""
        row, index = self.grid.current_row, self.grid.currentIndex()
        letter = self.grid.records.letter_at(index.column())
        if row is None or letter is None:
            self._context.dialogs.tell(
                self._words("Thay tất cả"), self._words("Hãy chọn một ô trong cột cần thay.")
            )
            return
        old = self.grid.records.raw(row, letter)
        question = self._words("Thay mọi ô “{old}” của cột {column} bằng:", old=old, column=letter)
        new = self._context.dialogs.ask(self._words("Thay tất cả"), question, old)
        if new is not None and new != old:
            self.replace_wanted.emit(letter, old, new)

    def _tell(self) -> None:
        """What is said of the current row, and what would change."""
        row, records = self.grid.current_row, self.grid.records
        last = records.index(self.grid.currentIndex().row(), records.columnCount() - 1)
        whole = str(records.data(last, Qt.ItemDataRole.ToolTipRole) or "") if row is not None else ""
        said = whole.splitlines()
        # The rows above must not jump away from under the hand.
        if len(said) > MOST_SAID:
            rest = self._words("… và {n} lưu ý nữa.", n=len(said) - MOST_SAID + 1)
            said = [*said[: MOST_SAID - 1], rest]
        self.about.setText("\n".join(said))
        self.about.setToolTip(whole)
        self.about.setVisible(bool(said))

    def _row_menu(self, row: ImportRow | None) -> None:
        if row is None:
            return
        menu = self.row_menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos())

    def row_menu(self, row: ImportRow) -> QMenu:
        """What can be done with one row: the answers to its own questions, and mending."""
        menu = QMenu(self)
        for item in self.grid.records.said_of(row):
            if item.kind not in ASKING:
                continue
            choices = (*self._importing.choices.fixed(item), *self._importing.choices.listed(item))
            if choices:
                menu.addSection(sentence_of(self._words, item))
            for one in choices:
                entry = menu.addAction(choice_words(self._words, one))
                entry.triggered.connect(partial(self._answer_row, row_key(item), one.code))
        menu.addSeparator()
        menu.addAction(self._words("Điền xuống")).triggered.connect(lambda _on: self.grid.fill_down())
        menu.addAction(self._words("Thay tất cả…")).triggered.connect(lambda _on: self.replace_all())
        return menu

    def _answer_row(self, key: str, choice: str, _on: bool = False) -> None:
        self.answered.emit({key: choice})

    def _build(self) -> None:
        words = self._words
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(framed(self.grid), 1)
        tools = flowing(
            button(words("Điền xuống"), self.grid.fill_down, "flat"),
            button(words("Thay tất cả…"), self.replace_all, "flat"),
            button(words("Trả lời dòng đang chọn…"), lambda: self._row_menu(self.grid.current_row), "flat"),
        )
        foot = QHBoxLayout()
        foot.addWidget(label(words("F2 sửa ô"), "muted"))
        foot.addWidget(tools, 1)
        column.addLayout(foot)
        column.addWidget(self.about)
        self._tables.addWidget(left)
        self._tables.addWidget(self.absent)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(10)
        splitter.addWidget(self._tables)
        splitter.addWidget(framed(self.questions))
        splitter.setStretchFactor(0, 1)
        unit = self.fontMetrics().averageCharWidth()
        self.questions.setMinimumWidth(LEAST_QUESTION_LETTERS * unit)
        splitter.setSizes([TABLE_LETTERS * unit, QUESTION_LETTERS * unit])
        top = QHBoxLayout()
        top.addWidget(self.chips, 1)
        top.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.total)
