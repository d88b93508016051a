"""Nhập từ Excel: five steps on one page; nothing is written before the last one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_records import ImportRun
from desktop_app.progress import Progress
from desktop_app.services.import_history import PastImport
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.check_step import CheckStep
from desktop_app.ui.importing.choose_step import ChooseStep
from desktop_app.ui.importing.columns_step import ColumnsStep
from desktop_app.ui.importing.digest import Digest, digest
from desktop_app.ui.importing.done_step import DoneStep
from desktop_app.ui.importing.preview_step import PreviewStep
from desktop_app.ui.importing.saving import SheetSaving
from desktop_app.ui.importing.wording import counted, kind_words, leading_on
from desktop_app.ui.widgets.drop_area import paths_of
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button
from desktop_app.ui.widgets.step_bar import StepBar

if TYPE_CHECKING:
    from desktop_app.services.importing import OpenedSheets

STEPS = ("Chọn tệp", "Kiểm tra bảng", "Cột nào là gì", "Xem trước", "Xong")
CHOOSE, CHECK, COLUMNS, PREVIEW, DONE = range(5)
READABLE = "Bảng tính (*.xlsx *.xls *.ods *.xlsm *.csv *.txt *.tsv)"


@dataclass(frozen=True, slots=True)
class Seen:
    """A plan arranged for the eye, groups by id, and a kind that would suit the sheet better."""

    digest: Digest
    groups: dict[str, str]
    better: str | None = None


class ImportingPage(Page):
    """``open`` takes ``kind`` (of sheet), ``text`` (rows copied in Excel) or ``file`` (a path)."""

    watches = frozenset({"member", "group", "union_position", "initiative", "award", "year_rating"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Nhập từ Excel")
        self._importing = context.services.importing
        self.opened: OpenedSheets | None = None
        self.seen: Digest | None = None
        self._sheet: str | None = None
        self._answers = ImportAnswers()
        self._busy = 0
        self.steps = StepBar(self.words, STEPS)
        self.steps.chosen.connect(self._go)
        self.saving = SheetSaving(self)
        self.choose = ChooseStep(context, self._choose_file, self._save_template)
        self.check = CheckStep(context)
        self.columns = ColumnsStep(context)
        self.preview = PreviewStep(context, self._importing)
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
        if self.opened is not None and self.steps.place in (CHECK, COLUMNS, PREVIEW):
            self._prepare(self.steps.place)
        self._show_past()

    def open(self, params: Mapping[str, object]) -> None:
        if isinstance(kind := params.get("kind"), str):
            self.choose.kinds.choose(kind)
        if isinstance(text := params.get("text"), str):
            self._read_text(text)
        elif isinstance(file := params.get("file"), str | Path):
            self.read_file(Path(file))

    def read_file(self, path: Path) -> None:
        """Read a file and go on to the second step."""
        again = Action("Thử lại", lambda: self.read_file(path), "arrow-clockwise")
        self._read(lambda progress: self._importing.open(path, progress), again)

    def _read_text(self, text: str) -> None:
        self._read(lambda _progress: self._importing.open_text(text))

    def _read(self, opening: "Callable[[Progress], OpenedSheets]", *retry: Action) -> None:
        self._sheet, self._answers = None, ImportAnswers()
        self._forget()
        kind = self.kind

        def work(progress: Progress) -> "tuple[OpenedSheets, Seen]":
            opened = opening(progress)
            try:
                return opened, self._look(opened, kind, None, ImportAnswers(), progress)
            except Refused:
                other = self._importing.suits_better(opened, kind)
                if other is None:
                    raise
                return opened, self._look(opened, other, None, ImportAnswers(), progress)

        def done(found: "tuple[OpenedSheets, Seen]") -> None:
            self.opened, seen = found
            read_as = seen.digest.prepared.kind
            self.choose.kinds.choose(read_as)
            self._show(seen, CHECK)
            if read_as != kind:
                words = self.words
                self.show_result(
                    words("Bảng này là “{kind}” nên đã đọc như vậy.", kind=kind_words(self.words, read_as))
                )

        self._start(self.words("Đọc bảng"), work, done, *retry)

    def _look(
        self,
        opened: "OpenedSheets",
        kind: str,
        sheet: str | None,
        answers: ImportAnswers,
        progress: Progress,
    ) -> Seen:
        """Plan and arrange; called in a worker."""
        services, importing = self.context.services, self._importing
        prepared = importing.prepare(opened, kind, sheet, answers, progress)
        groups = {group.id: group.name or "" for group in services.units.groups()}
        # answers do not make another kind of sheet of it
        better = None if answers != ImportAnswers() else importing.suits_better(opened, kind)
        return Seen(digest(prepared), groups, better)

    def _prepare(self, place: int) -> None:
        """Plan anew with the sheet and the answers of now, and stay at a step."""
        opened, kind, sheet, answers = self.opened, self.kind, self._sheet, self._answers
        if opened is None:
            return

        def work(progress: Progress) -> Seen:
            return self._look(opened, kind, sheet, answers, progress)

        self._start(self.words("Xem lại bảng"), work, lambda seen: self._show(seen, place))

    def _start(
        self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None], *retry: Action
    ) -> None:
        self._busy += 1
        self._enable()
        self.run_job(title, work, done, retry, self._ended)

    def _ended(self) -> None:
        self._busy -= 1
        self._enable()

    def _show(self, found: Seen, place: int) -> None:
        assert self.opened is not None
        seen = found.digest
        prepared = seen.prepared
        self.seen, self._sheet = seen, prepared.reading.sheet
        self._answers = prepared.answers
        declared = prepared.declared
        fields = [(name, column.title) for name, column in declared.columns.items()]
        mapping = prepared.reading.mapping
        self.check.show_prepared(self.opened, seen)
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
        self.preview.show_digest(self.opened, seen, fields, found.groups)
        self._go(place)

    def _go(self, place: int) -> None:
        if place == CHOOSE:
            self._forget()
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
        place, seen = self.steps.place, self.seen
        self.back.setVisible(place in (CHECK, COLUMNS, PREVIEW))
        self.next.setVisible(self.back.isVisibleTo(self))
        self.back.setEnabled(not self._busy)
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
            self._apply()
        else:
            self._go(self.steps.place + 1)

    def _apply(self) -> None:
        opened, seen = self.opened, self.seen
        if opened is None or seen is None:
            return
        importing, prepared = self._importing, seen.prepared
        self._start(
            self.words("Nhập {what}", what=counted(self.words, self.kind, seen.certain)),
            lambda progress: importing.apply(opened, prepared, progress),
            self._applied,
        )

    def _applied(self, outcome: Any) -> None:
        assert self.seen is not None
        self._go(DONE)
        self.written(outcome)
        applied, left, words = outcome.value, self.seen.left_out, self.words
        kind = self.kind
        said = words("Đã nhập {what}.", what=counted(words, kind, applied.new + applied.changed))
        if applied.new and applied.changed:
            said = words(
                "Đã nhập {new} mới, sửa {changed}.",
                new=counted(words, kind, applied.new),
                changed=counted(words, kind, applied.changed),
            )
        if applied.groups:
            said = f"{said} {words('Thêm {n} tổ mới.', n=applied.groups)}"
        lead, target, icon = leading_on(kind)
        actions = [
            Action(lead, lambda: self.context.navigate(target, {}), icon),
            Action("Hoàn tác", lambda: self._take_back(outcome.act), "arrow-counterclockwise"),
        ]
        if left:
            actions.insert(1, Action("Lưu tệp Excel tô đỏ", self._save_marked, "file-earmark-spreadsheet"))
        actions.append(Action("Nhập tệp khác", lambda: self._go(CHOOSE), "folder2-open"))
        rest = words("{n} dòng cần trả lời hoặc có lỗi đã để lại, chưa nhập.", n=left) if left else ""
        self.done.show_done(said, rest, actions)

    def _take_back(self, act: int | None) -> None:
        history = self.context.services.import_history
        if act is not None:
            self.run(lambda: history.undo(act), "Đã hoàn tác lần nhập này.", self._taken_back)

    def _taken_back(self, outcome: Any) -> None:
        """The three lists where something could not simply be reversed, else back to the start."""
        undone = outcome.value
        if undone.kept or undone.refused:
            self._go(DONE)
            actions = [Action("Nhập tệp khác", lambda: self._go(CHOOSE), "folder2-open")]
            self.done.show_undone(undone, actions)
        else:
            self._go(CHOOSE)

    def _show_past(self) -> None:
        """The imports that can be taken back, under the drop area."""
        history = self.context.services.import_history

        def work() -> "tuple[list[PastImport], list[ImportRun]]":
            return history.imports(), history.runs()

        self.context.jobs.read(self, work, lambda found: self.choose.past.show_imports(*found))

    def _settle(self) -> None:
        """Write what was decided about people who are absent."""
        reconciling, decided = self.context.services.reconciling, dict(self.preview.absent.records.decided)
        self.run(
            lambda: reconciling.settle(decided),
            lambda outcome: self.words("Đã ghi biến động của {n} người.", n=outcome.value),
        )

    def _choose_file(self) -> None:
        words = self.words
        path = self.context.dialogs.open_file(
            words("Chọn bảng danh sách"), words(READABLE), paths.documents_folder()
        )
        if path is not None:
            self.read_file(path)

    def _save_template(self) -> None:
        self.saving.template(self.kind, kind_words(self.words, self.kind))

    def _save_marked(self) -> None:
        if self.opened is not None and self.seen is not None:
            self.saving.marked_copy(self.opened, self.seen.prepared)

    def _save_report(self) -> None:
        if self.seen is not None:
            self.saving.report(self.seen.prepared.plan, dict(self.preview.absent.records.decided))

    def _answer_column(self, letter: str, field: str) -> None:
        """What a column is; another column that was this field is left out."""
        columns = dict(self._answers.columns)
        if self.seen is not None and field:
            for other, known in self.seen.prepared.reading.mapping.items():
                if known == field and other != letter:
                    columns[other] = None
        columns[letter] = field or None
        self._say(columns=columns)

    def _answer(self, choices: Mapping[str, str]) -> None:
        """Answers to questions: key → choice."""
        self._say(choices={**self._answers.choices, **choices})

    def _answer_constant(self, field: str, text: str) -> None:
        self._say(constants={**self._answers.constants, field: text})

    def _type_cells(self, cells: Mapping[tuple[int, str], str]) -> None:
        self._say(cells={**self._answers.cells, **cells})

    def _replace(self, letter: str, old: str, new: str) -> None:
        """Type another text into every cell of a column that says the same."""
        if self.opened is not None and self.seen is not None:
            self._answers, _ = self._importing.with_replaced(
                self.opened, self.seen.prepared, letter, old, new
            )
            self._prepare(self.steps.place)

    def _say(self, **answers: Any) -> None:
        """Take in answers and plan anew at once."""
        self._answers = replace(self._answers, **answers)
        self._prepare(self.steps.place)

    def _choose_sheet(self, sheet: str) -> None:
        self._sheet, self._answers = sheet, ImportAnswers()
        self._prepare(CHECK)

    def _choose_kind(self, kind: str) -> None:
        self.choose.kinds.choose(kind)
        self._sheet, self._answers = None, ImportAnswers()
        self._prepare(CHECK)

    def _paste(self) -> None:
        if self.steps.place != CHOOSE:
            return
        data = QGuiApplication.clipboard().mimeData()
        files = paths_of(data) if data is not None else []
        if files:
            self.read_file(files[0])
        else:
            self._read_text(QGuiApplication.clipboard().text())

    def _forget(self) -> None:
        self.opened = self.seen = None

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
        self.choose.area.dropped.connect(lambda files: self.read_file(files[0]) if files else None)
        self.choose.area.pasted.connect(self._read_text)
        self.check.sheet_wanted.connect(self._choose_sheet)
        self.check.kind_wanted.connect(self._choose_kind)
        self.choose.past.undo_wanted.connect(self._take_back)
        self.choose.past.originals_wanted.connect(self.saving.originals)
        self.columns.answered.connect(self._answer_column)
        self.columns.constant_answered.connect(self._answer_constant)
        self.preview.answered.connect(self._answer)
        self.preview.cells_typed.connect(self._type_cells)
        self.preview.replace_wanted.connect(self._replace)
        self.preview.mode_chosen.connect(lambda mode: self._say(mode=mode))
        self.preview.questions.column_answered.connect(self._answer_column)
        self.preview.questions.constant_answered.connect(self._answer_constant)
        self.preview.absent.settle_wanted.connect(self._settle)
        self.preview.absent.report_wanted.connect(self._save_report)
        # The drop area hears Ctrl+V itself while it has the focus; from the buttons around it comes here.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
