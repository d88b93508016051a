"""Step 4: what the import would do, row by row, and the questions grouped at the right."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.import_plan import VERDICTS, ImportItem, ImportRow
from desktop_app.domain.members import Member
from desktop_app.domain.record import Value, fields_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.columns_step import FieldChoice
from desktop_app.ui.importing.digest import COLUMN_ANSWERS, EVERYTHING, Digest, RowQuestion
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.table_view import TableFrame, TableView
from desktop_app.ui.widgets.values import value_words

NAMES: Mapping[str, str] = {
    "new": "Mới",
    "changed": "Thay đổi",
    "same": "Giống",
    "question": "Cần trả lời",
    "error": "Lỗi",
    "skipped": "Bỏ qua",
}
TONES: Mapping[str, Tone] = {"new": "success", "changed": "info", "question": "warning", "error": "error"}
MOST_NOTES = 12
TABLE_LETTERS, QUESTION_LETTERS = 96, 44


class PreviewStep(QWidget):
    """``answered`` carries the letter of a column and its field ("" to leave it out)."""

    answered = Signal(str, str)

    def __init__(self, context: UiContext, fields: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._fields = tuple(fields)
        self._titles = dict(fields)
        self._seen: Digest | None = None
        self.chips = ChipRow(self._words, (), self._words("Lọc các dòng"))
        self.chips.chosen.connect(self.show_rows)
        self.total = label("", "strong", wrap=True)
        self.table: TableView[ImportRow] = TableView(
            "importing", self._columns(), self._words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(self._words("Các dòng sẽ nhập"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self._words("Câu hỏi và lưu ý"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(10)
        splitter.addWidget(TableFrame(self.table))
        splitter.addWidget(self._area)
        splitter.setStretchFactor(0, 1)
        unit = self.fontMetrics().averageCharWidth()
        splitter.setSizes([TABLE_LETTERS * unit, QUESTION_LETTERS * unit])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chips)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.total)

    def show_digest(self, seen: Digest) -> None:
        """Show a plan."""
        self._seen = seen
        counts = seen.counts
        chips = [Chip(EVERYTHING, "Tất cả", seen.prepared.plan.rows_total)]
        chips += [Chip(verdict, NAMES[verdict], counts[verdict]) for verdict in VERDICTS]
        self.chips.show_chips(chips)
        self.total.setText(self.sum_line(counts, seen.prepared.plan.rows_total))
        self._area.setWidget(self._questions(seen))
        self.show_rows(self.chips.code)

    def show_rows(self, name: str) -> None:
        """Show the rows of a verdict or of a question's code."""
        if self._seen is not None:
            self.table.show_source(self._seen.source(name))

    def sum_line(self, counts: Mapping[str, int], total: int) -> str:
        """ "1.180 mới + 22 cần trả lời + 12 lỗi = 1.214 dòng"."""
        words = self._words
        parts = [
            f"{words.number(counts[verdict])} {words(NAMES[verdict]).lower()}"
            for verdict in VERDICTS
            if counts[verdict]
        ]
        return f"{' + '.join(parts) or '0'} = {words.count(total, 'dòng')}"

    def _columns(self) -> tuple[Column[ImportRow], ...]:
        return (
            Column("row", "Dòng", lambda row: str(row.row), 6, align="right", muted=True),
            Column(
                "verdict",
                "Kết quả",
                lambda row: self._words(NAMES[row.verdict]),
                12,
                chip=lambda row: TONES.get(row.verdict, "neutral"),
            ),
            Column("name", "Họ và tên", lambda row: str(row.values.get("full_name") or ""), 17, strong=True),
            Column("does", "Cũ → mới", self._does, 26, stretch=True),
            Column("said", "Lưu ý", self._said, 24),
        )

    def _does(self, row: ImportRow) -> str:
        if row.verdict == "changed":
            return "; ".join(
                f"{self._title(name)}: {self._shown(name, old)} → {self._shown(name, new)}"
                for name, (old, new) in row.changes.items()
            )
        if row.verdict == "new":
            told = ("employee_code", "birth_date", "gender", "group_name", "union_role")
            return " · ".join(self._shown(name, row.values[name]) for name in told if row.values.get(name))
        return ""

    def _said(self, row: ImportRow) -> str:
        return " ".join(map(self._sentence, self._seen.said.get(row.row, ()))) if self._seen else ""

    def _title(self, field: str) -> str:
        return self._words.label(self._titles.get(field, field))

    def _shown(self, field: str, value: Value) -> str:
        declared = fields_of(Member).get(field)
        if declared is None:
            return str(value) if value else self._words("(trống)")
        catalogue = self._context.services.catalogues.get
        return value_words(declared, value, self._words, catalogue, lambda _type, _id: "")

    def _sentence(self, item: ImportItem) -> str:
        params = {**item.params, "row": item.row, "column": item.column}
        return self._words.sentence_of(item.code, params)

    def _questions(self, seen: Digest) -> QWidget:
        words = self._words
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        asked = bool(seen.columns or seen.questions)
        heading = words("Câu hỏi") if asked else words("Không có gì phải trả lời")
        layout.addWidget(label(heading, "strong"))
        for item in seen.columns:
            self._add_column(layout, item)
        for question in seen.questions:
            self._add_rows(layout, question)
        if seen.left_out:
            text = words(
                "{n} dòng cần trả lời hoặc có lỗi sẽ để lại, không nhập. Nhập xong có thể lưu tệp Excel "
                "tô màu các dòng ấy, sửa rồi nhập lại: người đã có không bị nhập hai lần.",
                n=seen.left_out,
            )
            layout.addWidget(label(text, "muted", wrap=True))
        if seen.notes:
            layout.addWidget(label(words("Lưu ý"), "section"))
        for item in seen.notes[:MOST_NOTES]:
            layout.addWidget(label(self._sentence(item), "caption", wrap=True))
        if len(seen.notes) > MOST_NOTES:
            more = words("… và {n} lưu ý nữa.", n=len(seen.notes) - MOST_NOTES)
            layout.addWidget(label(more, "caption"))
        layout.addStretch(1)
        return inner

    def _add_column(self, layout: QVBoxLayout, item: ImportItem) -> None:
        sentence = self._sentence(item)
        layout.addWidget(label(sentence, wrap=True))
        letter = item.column
        if letter is None or item.code not in COLUMN_ANSWERS:
            return
        choice = FieldChoice(self._words, self._fields, sentence)
        choice.activated.connect(lambda _place: self.answered.emit(letter, str(choice.currentData())))
        skip: Callable[[], object] = partial(self.answered.emit, letter, "")
        leave = button(self._words("Bỏ qua cột này"), skip, "link")
        layout.addWidget(choice)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_rows(self, layout: QVBoxLayout, question: RowQuestion) -> None:
        words = self._words
        sentence = self._sentence(question.example)
        if question.number > 1:
            sentence = words("{n} dòng như sau: {text}", n=question.number, text=sentence)
        layout.addWidget(label(sentence, wrap=True))
        show: Callable[[], object] = partial(self.show_rows, question.code)
        lead = button(words("Xem {n} dòng này", n=question.number), show, "link")
        layout.addWidget(lead, 0, Qt.AlignmentFlag.AlignLeft)
