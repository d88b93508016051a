"""The questions of a plan, each asked once for all rows that ask alike."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.import_answers import LATER, NEW, OFFER, ROW_TWICE, group_key
from desktop_app.domain.import_plan import ImportItem
from desktop_app.services.import_choices import Choice
from desktop_app.services.importing import ImportService
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.columns_step import FieldChoice
from desktop_app.ui.importing.digest import COLUMN_ANSWERS, Digest, RowQuestion
from desktop_app.ui.importing.wording import choice_words, sentence_about, sentence_of
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.parts import button, label, line

MOST_QUESTIONS = 60
_GROUP = "import.unknown_group"


class Questions(QScrollArea):
    """``column_answered``: letters and field ("" to leave it out); ``answered``: question key → choice;
    ``constant_answered``: field and text for all rows; ``rows_wanted``: key of the question to show."""

    column_answered = Signal(str, str)
    answered = Signal(object)
    constant_answered = Signal(str, str)
    rows_wanted = Signal(str)

    def __init__(self, context: UiContext, importing: ImportService) -> None:
        super().__init__()
        self._words = context.words
        self._importing = importing
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self._words("Câu hỏi và lưu ý"))

    def show_digest(self, seen: Digest, fields: Sequence[tuple[str, str]]) -> None:
        """Show the questions of a plan; the place scrolled to stays."""
        place = self.verticalScrollBar().value()
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(10)
        self._fill(layout, seen, fields)
        layout.addStretch(1)
        self.setWidget(inner)
        self.verticalScrollBar().setValue(place)

    def _fill(self, layout: QVBoxLayout, seen: Digest, fields: Sequence[tuple[str, str]]) -> None:
        words = self._words
        asked = bool(seen.sheet or seen.questions)
        layout.addWidget(label(words("Câu hỏi") if asked else words("Không có gì phải trả lời"), "strong"))
        for item in seen.sheet:
            self._add_sheet_question(_block(layout), item, fields)
        unknown = [one for one in seen.questions if one.example.code == _GROUP]
        if len(unknown) > 1:
            everyone = {one.key: NEW for one in unknown}
            text = words("Thêm tất cả {n} tổ mới", n=len(unknown))
            self._add_button(_block(layout), text, partial(self.answered.emit, everyone))
        repeated = [one for one in seen.questions if one.example.params.get("alike")]
        if len(repeated) > 1:
            lower = {one.key: LATER for one in repeated}
            text = words("Bỏ {n} dòng lặp lại, giữ dòng ở trên", n=len(repeated))
            self._add_button(_block(layout), text, partial(self.answered.emit, lower))
        for question in seen.questions[:MOST_QUESTIONS]:
            self._add_row_question(_block(layout), question, seen)
        if len(seen.questions) > MOST_QUESTIONS:
            more = words(
                "… và {n} câu hỏi nữa, hiện khi trả lời bớt.", n=len(seen.questions) - MOST_QUESTIONS
            )
            layout.addWidget(label(more, "caption", wrap=True))
        if seen.left_out:
            _block(layout).addWidget(label(self._left_out(seen.left_out), "muted", wrap=True))
        if seen.notes:
            self._add_notes(_block(layout), seen.notes)

    def _add_notes(self, layout: QVBoxLayout, notes: Sequence[ImportItem]) -> None:
        words = self._words
        layout.addWidget(label(words("Lưu ý"), "strong"))
        for item in notes:
            layout.addWidget(label(sentence_of(words, item), "caption", wrap=True))

    def _left_out(self, number: int) -> str:
        return self._words(
            "{n} dòng cần trả lời hoặc có lỗi sẽ để lại, không nhập. Nhập xong có thể lưu tệp Excel "
            "tô màu các dòng ấy, sửa rồi nhập lại: người đã có không bị nhập hai lần.",
            n=number,
        )

    def _add_sheet_question(
        self, layout: QVBoxLayout, item: ImportItem, fields: Sequence[tuple[str, str]]
    ) -> None:
        sentence = sentence_of(self._words, item)
        layout.addWidget(label(sentence, wrap=True))
        letter = item.column
        if item.code in COLUMN_ANSWERS and letter is not None:
            if guess := item.params.get("for"):
                agree: Callable[[], object] = partial(self.column_answered.emit, letter, str(guess))
                layout.addWidget(button(self._words("Đúng"), agree), 0, Qt.AlignmentFlag.AlignLeft)
            choice = FieldChoice(self._words, fields, sentence)
            choice.activated.connect(
                lambda _place, one=choice: self.column_answered.emit(letter, str(one.currentData()))
            )
            layout.addWidget(choice)
            skip: Callable[[], object] = partial(self.column_answered.emit, letter, "")
            self._add_button(layout, self._words("Bỏ qua cột này"), skip)
        elif "for" in item.params and OFFER in item.params:
            self._add_constant(layout, item, sentence)
        else:
            self._add_choices(layout, group_key(item), self._importing.choices.fixed(item))

    def _add_constant(self, layout: QVBoxLayout, item: ImportItem, sentence: str) -> None:
        field = str(item.params["for"])
        typed = QLineEdit(str(item.params[OFFER] or ""))
        typed.setAccessibleName(sentence)
        tell: Callable[[], object] = lambda: self.constant_answered.emit(field, typed.text())  # noqa: E731
        typed.returnPressed.connect(tell)
        layout.addWidget(typed)
        self._add_button(layout, self._words("Ghi cho mọi dòng"), tell)

    def _add_row_question(self, layout: QVBoxLayout, question: RowQuestion, seen: Digest) -> None:
        words, item = self._words, question.example
        sentence = sentence_about(words, item, question.who)
        if question.number > 1 and item.code != ROW_TWICE:
            sentence = words("{n} dòng như sau: {text}", n=question.number, text=sentence)
        layout.addWidget(label(sentence, wrap=True))
        needed = self._is_needed(item, seen)
        self._add_choices(layout, question.key, self._importing.choices.fixed(item, needed))
        about_one = question.number == 1 or "word" in item.params
        listed = self._importing.choices.listed(item) if about_one else ()
        if listed:
            layout.addWidget(self._list(question.key, listed, sentence))
        show: Callable[[], object] = partial(self.rows_wanted.emit, question.key)
        self._add_button(layout, words("Xem {n} dòng này", n=question.number), show)

    def _is_needed(self, item: ImportItem, seen: Digest) -> bool:
        field = seen.prepared.reading.mapping.get(item.column or "")
        needed = seen.prepared.declared.needed
        return any(field in names and len(names) == 1 for names in needed)

    def _list(self, key: str, choices: Sequence[Choice], name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.addItem(self._words("Chọn …"), "")
        for one in choices:
            box.addItem(choice_words(self._words, one), one.code)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.activated.connect(
            lambda _place: self.answered.emit({key: str(box.currentData())}) if box.currentData() else None
        )
        return box

    def _add_choices(self, layout: QVBoxLayout, key: str, choices: Sequence[Choice]) -> None:
        if not choices:
            return
        row = QWidget()
        flow = FlowLayout(row)
        for one in choices:
            say: Callable[[], object] = partial(self.answered.emit, {key: one.code})
            flow.addWidget(button(choice_words(self._words, one), say))
        layout.addWidget(row)

    def _add_button(self, layout: QVBoxLayout, text: str, run: Callable[[], object]) -> None:
        layout.addWidget(button(text, run, "link"), 0, Qt.AlignmentFlag.AlignLeft)


def _block(layout: QVBoxLayout) -> QVBoxLayout:
    """Room for one question with its answers, parted by a line from what stands above."""
    layout.addWidget(line())
    block = QVBoxLayout()
    block.setSpacing(6)
    layout.addLayout(block)
    return block
