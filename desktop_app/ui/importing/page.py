"""Nhập từ Excel: five steps on one page; nothing is written before the last one."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop_app import paths
from desktop_app.progress import Progress
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.check_step import CheckStep
from desktop_app.ui.importing.choose_step import ChooseStep
from desktop_app.ui.importing.columns_step import ColumnsStep
from desktop_app.ui.importing.digest import Digest, digest
from desktop_app.ui.importing.done_step import DoneStep
from desktop_app.ui.importing.preview_step import PreviewStep
from desktop_app.ui.widgets.drop_area import paths_of
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button
from desktop_app.ui.widgets.step_bar import StepBar

if TYPE_CHECKING:
    from desktop_app.services.member_importing import OpenedSheets

STEPS = ("Chọn tệp", "Kiểm tra bảng", "Cột nào là gì", "Xem trước", "Xong")
CHOOSE, CHECK, COLUMNS, PREVIEW, DONE = range(5)
READABLE = "Bảng tính (*.xlsx *.xls *.ods *.xlsm)"


class ImportingPage(Page):
    """``open`` takes ``text`` (rows copied in Excel) or ``file`` (a path)."""

    watches = frozenset({"member", "group", "union_position"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Nhập từ Excel")
        self._importing = context.services.member_importing
        fields = self._importing.fields()
        self.opened: OpenedSheets | None = None
        self.seen: Digest | None = None
        self._sheet: str | None = None
        self._answers: dict[str, str | None] = {}
        self._busy = 0
        self.steps = StepBar(self.words, STEPS)
        self.steps.chosen.connect(self._go)
        self.choose = ChooseStep(context, self._choose_file, self._template)
        self.check = CheckStep(context)
        self.columns = ColumnsStep(context, fields)
        self.preview = PreviewStep(context, fields)
        self.done = DoneStep(context)
        self.back = button(self.words("Quay lại"), lambda: self._go(self.steps.place - 1))
        self.next = button(self.words("Tiếp tục"), self._next, "primary")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._go(CHOOSE)

    def refresh(self) -> None:
        """The book changed: what the import would do is looked at again."""
        if self.opened is not None and self.steps.place in (CHECK, COLUMNS, PREVIEW):
            self._prepare(self.steps.place)

    def open(self, params: Mapping[str, object]) -> None:
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
        self._sheet, self._answers = None, {}
        self._forget()
        importing = self._importing

        def work(progress: Progress) -> "tuple[OpenedSheets, Digest]":
            opened = opening(progress)
            return opened, digest(importing.prepare(opened, progress=progress))

        def done(found: "tuple[OpenedSheets, Digest]") -> None:
            self.opened, seen = found
            self._show(seen, CHECK)

        self._start(self.words("Đọc bảng"), work, done, *retry)

    def _prepare(self, place: int) -> None:
        """Plan anew with the sheet and the answers of now, and stay at a step."""
        opened, importing = self.opened, self._importing
        sheet, answers = self._sheet, dict(self._answers)
        if opened is None:
            return

        def work(progress: Progress) -> Digest:
            return digest(importing.prepare(opened, sheet, answers, progress))

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

    def _show(self, seen: Digest, place: int) -> None:
        assert self.opened is not None
        self.seen = seen
        self._sheet = seen.prepared.reading.sheet
        self.check.show_prepared(self.opened, seen)
        self.columns.show_columns(seen.prepared.reading.columns, seen.prepared.reading.mapping)
        self.preview.show_digest(seen)
        self._go(place)

    def _go(self, place: int) -> None:
        if place == CHOOSE:
            self._forget()
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
            text = self.words("Nhập {n} người", n=seen.certain)
            if seen.left_out:
                text = self.words("Nhập {n} người, để lại {left} dòng", n=seen.certain, left=seen.left_out)
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
        importing, plan = self._importing, seen.prepared.plan
        self._start(
            self.words("Nhập {n} người", n=seen.certain),
            lambda progress: importing.apply(opened, plan, progress),
            self._applied,
        )

    def _applied(self, outcome: Any) -> None:
        assert self.seen is not None
        self._go(DONE)
        self.written(outcome)
        applied, left, words = outcome.value, self.seen.left_out, self.words
        said = words("Đã nhập {n} người.", n=applied.new + applied.changed)
        if applied.new and applied.changed:
            said = words(
                "Đã nhập {new} người mới, sửa {changed} người.", new=applied.new, changed=applied.changed
            )
        if applied.groups:
            said = f"{said} {words('Thêm {n} tổ mới.', n=applied.groups)}"
        actions = [
            Action("Đến Đoàn viên", lambda: self.context.navigate("members", {}), "people"),
            Action("Hoàn tác", lambda: self._take_back(outcome.act), "arrow-counterclockwise"),
        ]
        if left and self.opened is not None and self.opened.can_be_marked:
            actions.insert(1, Action("Lưu tệp Excel tô đỏ", self._marked_copy, "file-earmark-spreadsheet"))
        actions.append(Action("Nhập tệp khác", lambda: self._go(CHOOSE), "folder2-open"))
        rest = words("{n} dòng cần trả lời hoặc có lỗi đã để lại, chưa nhập.", n=left) if left else ""
        self.done.show_done(said, rest, actions)

    def _take_back(self, act: int | None) -> None:
        services = self.context.services

        def done(_outcome: Any) -> None:
            self._go(CHOOSE)

        self.run(lambda: services.undo.undo(act), "Đã hoàn tác lần nhập này.", done)

    def _marked_copy(self) -> None:
        opened, seen, words = self.opened, self.seen, self.words
        if opened is None or opened.path is None or seen is None:
            return
        name = words("{file} - dong can sua.xlsx", file=opened.path.stem)
        suggested = opened.path.with_name(name)
        kinds = words("Bảng Excel (*.xlsx)")
        path = self.context.dialogs.save_file(words("Lưu tệp Excel tô đỏ"), suggested, kinds)
        if path is None:
            return
        importing, plan = self._importing, seen.prepared.plan
        self._start(
            words("Lưu tệp Excel tô đỏ"),
            lambda _progress: importing.marked_copy(opened, plan, path, words.sentence_of),
            lambda number: self.show_result(words("Đã tô {n} ô trong {file}.", n=number, file=path.name)),
            Action("Thử lại", self._marked_copy, "arrow-clockwise"),
        )

    def _choose_file(self) -> None:
        words = self.words
        path = self.context.dialogs.open_file(
            words("Chọn bảng danh sách"), words(READABLE), paths.documents_folder()
        )
        if path is not None:
            self.read_file(path)

    def _template(self) -> None:
        words, importing = self.words, self._importing
        suggested = paths.documents_folder() / words("Mau danh sach doan vien.xlsx")
        path = self.context.dialogs.save_file(words("Tải mẫu"), suggested, words("Bảng Excel (*.xlsx)"))
        if path is not None:
            self._start(
                words("Tải mẫu"),
                lambda _progress: importing.template(path),
                lambda _nothing: self.show_result(words("Đã lưu mẫu {file}.", file=path.name)),
            )

    def _answer(self, letter: str, field: str) -> None:
        """What a column is; another column that was this field is left out."""
        if self.seen is not None and field:
            for other, known in self.seen.prepared.reading.mapping.items():
                if known == field and other != letter:
                    self._answers[other] = None
        self._answers[letter] = field or None
        self._prepare(self.steps.place)

    def _choose_sheet(self, sheet: str) -> None:
        self._sheet, self._answers = sheet, {}
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
        self.columns.answered.connect(self._answer)
        self.preview.answered.connect(self._answer)
        # The drop area hears Ctrl+V itself while it has the focus; from the buttons around it comes here.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
