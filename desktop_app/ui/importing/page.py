"""Nhập từ Excel: five steps on one page; nothing is written before the last one."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop_app import paths
from desktop_app.domain.import_records import ImportRun
from desktop_app.progress import Progress
from desktop_app.services.import_history import PastImport
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.answering import Answering, KeptTable, Seen
from desktop_app.ui.importing.applying import AppliedImport, Applying
from desktop_app.ui.importing.check_step import CheckStep
from desktop_app.ui.importing.choose_step import ChooseStep
from desktop_app.ui.importing.columns_step import ColumnsStep
from desktop_app.ui.importing.done_step import DoneStep
from desktop_app.ui.importing.preview_step import PreviewStep
from desktop_app.ui.importing.saving import SheetSaving
from desktop_app.ui.importing.wording import counted, kind_words
from desktop_app.ui.widgets.drop_area import paths_of
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button
from desktop_app.ui.widgets.step_bar import StepBar

STEPS = ("Chọn tệp", "Kiểm tra bảng", "Cột nào là gì", "Xem trước", "Xong")
CHOOSE, CHECK, COLUMNS, PREVIEW, DONE = range(5)
READABLE = "Bảng tính (*.xlsx *.xls *.ods *.xlsm *.csv *.txt *.tsv)"


class ImportingPage(Page):
    """``open`` takes ``kind`` (of sheet), ``text`` (rows copied in Excel) or ``file`` (a path)."""

    watches = frozenset({"member", "group", "union_position", "initiative", "award", "year_rating"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Nhập từ Excel")
        self._busy = 0
        self.steps = StepBar(self.words, STEPS)
        self.steps.chosen.connect(self._go)
        self.answering = Answering(self)
        self.applying = Applying(self)
        self.saving = SheetSaving(self)
        self.choose = ChooseStep(context, self._choose_file, self._save_template)
        self.check = CheckStep(context)
        self.columns = ColumnsStep(context)
        self.preview = PreviewStep(context, context.services.importing)
        self.done = DoneStep(context)
        self.back = button(self.words("Quay lại"), lambda: self._go(self.steps.place - 1))
        self.next = button(self.words("Tiếp tục"), self._next, "primary")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._go(CHOOSE)

    @property
    def kind(self) -> str:
        """The kind of sheet chosen in the first step."""
        return self.choose.kinds.code

    def refresh(self) -> None:
        """The book changed: what the import would do is looked at again."""
        if self.steps.place in (CHECK, COLUMNS, PREVIEW):
            self.answering.prepare(self.steps.place)
        self._show_past()

    def open(self, params: Mapping[str, object]) -> None:
        if isinstance(kind := params.get("kind"), str):
            self.choose.kinds.choose(kind)
        if isinstance(text := params.get("text"), str):
            self._read_text(text)
        elif isinstance(file := params.get("file"), str | Path):
            self.read_file(Path(file))

    def hand_over(self) -> object:
        last = self.applying.last if self.steps.place == DONE else None
        return last or self.answering.keep() or super().hand_over()

    def take_over(self, kept: object) -> None:
        if isinstance(kept, AppliedImport):
            self.applying.show(kept)
        elif isinstance(kept, KeptTable):
            self.choose.kinds.choose(kept.kind)
            self.answering.take_up(kept)
        else:
            super().take_over(kept)

    def read_file(self, path: Path) -> None:
        """Read a file and go on to the second step."""
        again = Action("Thử lại", lambda: self.read_file(path), "arrow-clockwise")
        importing = self.context.services.importing
        self.answering.read(lambda progress: importing.open(path, progress), again)

    def _read_text(self, text: str) -> None:
        importing = self.context.services.importing
        self.answering.read(lambda _progress: importing.open_text(text))

    def begin(self) -> None:
        """Go to the first step: another table is imported."""
        self._go(CHOOSE)

    def finish(self) -> None:
        """Go to the last step, which says what was done."""
        self._go(DONE)

    def start(
        self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None], *retry: Action
    ) -> None:
        """Do something long with the table; nobody goes on to the next step meanwhile."""
        self._busy += 1
        self._enable()
        self.run_job(title, work, done, retry, self._ended)

    def _ended(self) -> None:
        self._busy -= 1
        self._enable()

    def show_read(self, found: Seen, asked: str) -> None:
        """A table was read; ``asked``: as which kind it should have been."""
        read_as = found.digest.prepared.kind
        self.choose.kinds.choose(read_as)
        self.show_plan(found, CHECK)
        if read_as != asked:
            words = self.words
            self.show_result(
                words("Bảng này là “{kind}” nên đã đọc như vậy.", kind=kind_words(words, read_as))
            )

    def show_plan(self, found: Seen, place: int) -> None:
        """Show what would be imported, and go to a step."""
        opened, seen = self.answering.opened, found.digest
        assert opened is not None
        self.answering.take(seen)
        prepared = seen.prepared
        declared = prepared.declared
        fields = [(name, column.title) for name, column in declared.columns.items()]
        mapping = prepared.reading.mapping
        self.check.show_prepared(opened, seen)
        self.check.offer_kind(found.better, kind_words(self.words, found.better))
        self.columns.show_columns(prepared.reading.columns, mapping, fields)
        said, proposed = prepared.answers.constants, seen.proposed
        self.columns.show_constants(
            [
                (name, declared.columns[name].title, said.get(name, ""), proposed.get(name, ""))
                for name in declared.constants
                if name not in mapping.values()
            ]
        )
        self.preview.show_digest(opened, seen, fields, found.groups)
        self._go(place)

    def _go(self, place: int) -> None:
        if place == CHOOSE:
            self.answering.forget()
            self._show_past()
        self.steps.show_step(place)
        self._stack.setCurrentIndex(place)
        self._enable()
        if place == CHOOSE:
            self.choose.area.setFocus()
        elif place != DONE:
            self.next.setFocus()

    def _enable(self) -> None:
        """The buttons of the foot as they are now."""
        place, seen = self.steps.place, self.answering.seen
        self.back.setVisible(place in (CHECK, COLUMNS, PREVIEW))
        self.next.setVisible(self.back.isVisibleTo(self))
        self.back.setEnabled(not self._busy)
        self.steps.setEnabled(not self._busy)
        text, ready = self.words("Tiếp tục"), seen is not None
        if place == PREVIEW and seen is not None:
            what = counted(self.words, self.kind, seen.certain)
            text = self.words("Nhập {what}", what=what)
            if seen.left_out:
                text = self.words("Nhập {what}, để lại {left} dòng", what=what, left=seen.left_out)
            ready = seen.certain > 0
        self.next.setText(text)
        self.next.setAccessibleName(text)
        self.next.setEnabled(ready and not self._busy)

    def _next(self) -> None:
        if self.steps.place == PREVIEW:
            self.applying.apply()
        else:
            self._go(self.steps.place + 1)

    def _show_past(self) -> None:
        """The imports that can be taken back, under the drop area."""
        history = self.context.services.import_history

        def work() -> "tuple[list[PastImport], list[ImportRun]]":
            return history.imports(), history.runs()

        self.context.jobs.read(self, work, lambda found: self.choose.past.show_imports(*found))

    def _choose_file(self) -> None:
        words = self.words
        path = self.context.dialogs.open_file(
            words("Chọn bảng danh sách"), words(READABLE), paths.documents_folder()
        )
        if path is not None:
            self.read_file(path)

    def _save_template(self) -> None:
        self.saving.template(self.kind, kind_words(self.words, self.kind))

    def _save_report(self) -> None:
        seen = self.answering.seen
        if seen is not None:
            self.saving.report(seen.prepared.plan, dict(self.preview.absent.records.decided))

    def _choose_kind(self, kind: str) -> None:
        self.choose.kinds.choose(kind)
        self.answering.begin_anew(CHECK)

    def _paste(self) -> None:
        if self.steps.place != CHOOSE:
            return
        data = QGuiApplication.clipboard().mimeData()
        files = paths_of(data) if data is not None else []
        if files:
            self.read_file(files[0])
        else:
            self._read_text(QGuiApplication.clipboard().text())

    def _build(self) -> None:
        for step in (self.choose, self.check, self.columns, self.preview, self.done):
            self._stack.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        answering = self.answering
        self.choose.area.dropped.connect(lambda files: self.read_file(files[0]) if files else None)
        self.choose.area.pasted.connect(self._read_text)
        self.check.sheet_wanted.connect(lambda sheet: answering.choose_sheet(sheet, CHECK))
        self.check.kind_wanted.connect(self._choose_kind)
        self.choose.past.undo_wanted.connect(self.applying.take_back)
        self.choose.past.originals_wanted.connect(self.saving.originals)
        self.columns.answered.connect(answering.answer_column)
        self.columns.constant_answered.connect(answering.answer_constant)
        self.preview.answered.connect(answering.answer)
        self.preview.cells_typed.connect(answering.type_cells)
        self.preview.replace_wanted.connect(answering.replace)
        self.preview.mode_chosen.connect(lambda mode: answering.say(mode=mode))
        self.preview.questions.column_answered.connect(answering.answer_column)
        self.preview.questions.constant_answered.connect(answering.answer_constant)
        self.preview.absent.settle_wanted.connect(self.applying.settle)
        self.preview.absent.report_wanted.connect(self._save_report)
        # The drop area hears Ctrl+V itself while it has the focus; from the buttons around it comes here.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
