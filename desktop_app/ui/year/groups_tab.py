"""*Theo tổ*: "cả tổ", then the exceptions by keyboard; a group is saved as one act."""

from functools import partial
from typing import Any

from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.services.group_years import NO_TITLE, GroupProgress, PersonOfGroup, YearGrid
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, clear, framed, label
from desktop_app.ui.widgets.side_list import SideItem, SideList
from desktop_app.ui.year.group_grid import GroupGrid
from desktop_app.ui.year.group_model import GroupModel

REGISTERED = "x"
SIDE_LETTERS = 22
NO_GROUP = "-"


class GroupsTab(QWidget):
    """Shows one group of ``year``; what was chosen is written when another group is gone to."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        words = self._words = page.words
        context = page.context
        self._catalogues = context.services.catalogues
        self._service = context.services.group_years
        self.year = 0
        self._board: list[GroupProgress] = []
        # The group gone to, and the one whose people are in the grid already.
        self._shown: YearGrid | None = None
        self._filled: YearGrid | None = None
        self._saving = False
        self.what = QComboBox()
        self.what.setAccessibleName(words("Ghi gì"))
        for code, text in (("rating", "Xếp loại năm"), ("registration", "Đăng ký thi đua")):
            self.what.addItem(words(text), code)
        self.award = QComboBox()
        self.award.setAccessibleName(words("Danh hiệu đăng ký"))
        self.award.addItem(words("Thi đua chung, không danh hiệu riêng"), NO_TITLE)
        for item in self._catalogues.get("award_types").items:
            subjects = item.extra.get("subjects")
            personal = isinstance(subjects, tuple) and "person" in subjects
            if personal and item.extra.get("form") == "danh_hieu":
                self.award.addItem(item.label, item.code)
        self.side = SideList(words, context.theme, words("Các tổ và số người còn thiếu"))
        self.side.setFixedWidth(self.fontMetrics().averageCharWidth() * SIDE_LETTERS)
        self.people = GroupModel(context, words("Xếp loại năm"))
        self.grid = GroupGrid(context, self.people)
        self.everybody = QWidget()
        self._everybody = FlowLayout(self.everybody)
        self.hint = label("", "caption", wrap=True)
        self.state = label("", "muted")
        self.write = button(words("Ghi"), self.save, "primary", context.theme.icon(
            "check-lg", context.theme.colours.on_accent))  # fmt: skip
        self.write.setToolTip("Ctrl+S")
        self.sheets = button(
            words("In phiếu các tổ…"), partial(self.print_sheets, ()), "", context.theme.icon("printer")
        )
        self._build()
        self.what.currentIndexChanged.connect(lambda _place: self._choose_what())
        self.award.currentIndexChanged.connect(lambda _place: self.show_group())
        self.side.chosen.connect(lambda _code: self.show_group())
        self.people.edited.connect(self._say)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.activated.connect(self.save)
        self._choose_what()

    @property
    def kind(self) -> str:
        """What is written: "rating" or "registration"."""
        return str(self.what.currentData())

    def show_board(self, year: int, board: list[GroupProgress]) -> None:
        """Another year, or the groups counted anew."""
        moved = year != self.year
        if moved:
            self.save()
        self.year, self._board = year, board
        self._fill_side()
        if moved or self._shown is None or not self.people.changes():
            self.show_group()

    def open_group(self, group: str) -> None:
        """Go to a group."""
        self.side.choose(group or NO_GROUP)
        self.show_group()
        self.grid.setFocus()

    def show_group(self) -> None:
        """Read the chosen group; what was chosen in the one before is written first."""
        self.save()
        if not self.side.code:
            return
        grid = YearGrid(
            group="" if self.side.code == NO_GROUP else self.side.code,
            year=self.year,
            what=self.kind,
            award=str(self.award.currentData()) if self.kind == "registration" else NO_TITLE,
        )
        if grid != self._filled:
            # Nothing typed while the others are being read may land on those who were here.
            self._filled = None
            self.people.show_people((), self._title(), self._stands, self._words_of)
        self._shown = grid
        self._read(grid)

    def save(self) -> None:
        """Write what was chosen, as one act."""
        changes, grid, page = dict(self.people.changes()), self._filled, self._page
        # What is on its way must not be written twice.
        if not changes or grid is None or self._saving:
            return
        self._saving = True
        name = self._name(grid.group)

        def done(outcome: Any) -> None:
            if grid == self._filled:
                self.people.take_as_written(changes)
            page.written(
                outcome,
                lambda made: self._words("Đã ghi {n} người của {group}.", n=made.value, group=name),
                lambda _outcome: self._read(grid),
            )

        def ended() -> None:
            self._saving = False

        page.error.hide()
        page.context.jobs.save(
            self, partial(self._service.save, grid, changes), done, page.show_refusal, ended
        )

    def print_sheets(self, groups: "tuple[str, ...] | list[str]") -> None:
        """Save the sheets to sign: those of these groups, or of all."""
        words, page, kind, year = self._words, self._page, self.kind, self.year
        name = words("Phieu binh xet.pdf") if kind == "rating" else words("Phieu dang ky.pdf")
        path = page.context.dialogs.save_file(
            words("In phiếu các tổ"), paths.documents_folder() / name, words("Tệp PDF (*.pdf)")
        )
        if path is None:
            return

        def done(outcome: Any) -> None:
            said = words("Đã lưu phiếu của {n} tổ.", n=outcome.value)
            page.show_saved(said, path)

        page.run_job(
            words("In phiếu các tổ"),
            lambda progress: self._service.write_sheets(path, kind, year, list(groups), progress),
            done,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)

    def _build(self) -> None:
        words = self._words
        top = QHBoxLayout()
        top.addWidget(self.what)
        top.addWidget(self.award, 1)
        top.addStretch(1)
        top.addWidget(self.sheets)
        top.addWidget(self.write)
        line = QHBoxLayout()
        line.addWidget(label(words("Cả tổ:"), "strong"))
        self.write.setEnabled(False)
        line.addWidget(self.everybody, 1)
        right = QVBoxLayout()
        right.addLayout(line)
        right.addWidget(framed(self.grid), 1)
        right.addWidget(self.hint)
        right.addWidget(self.state)
        middle = QHBoxLayout()
        middle.addWidget(self.side)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    def _choose_what(self) -> None:
        self.save()
        self.award.setVisible(self.kind == "registration")
        ratings = self._catalogues.get("task_ratings").items[::-1]
        values = [item.code for item in ratings] if self.kind == "rating" else [REGISTERED]
        self.grid.keys = values
        clear(self._everybody)
        texts = _without_common_end([self._words_of(value) for value in values])
        for place, (value, text) in enumerate(zip(values, texts, strict=True), start=1):
            self._everybody.addWidget(button(f"{place} · {text}", partial(self._all, value), "chip"))
        self._everybody.addWidget(button(self._words("Để trống"), partial(self._all, ""), "chip"))
        if self.kind == "rating":
            hint = "Người khác với cả tổ: chọn dòng rồi bấm phím 1 đến {n}; Delete để trống. Ctrl+S ghi."
        else:
            hint = "Người khác với cả tổ: chọn dòng rồi bấm phím cách; Delete để trống. Ctrl+S ghi."
        self.hint.setText(self._words(hint, n=len(values)) if self.kind == "rating" else self._words(hint))
        self._fill_side()
        self.show_group()

    def _all(self, value: str) -> None:
        self.people.choose(range(self.people.rowCount()), value)
        self.grid.setFocus()

    def _fill_side(self) -> None:
        items = []
        for line in self._board:
            done = line.rated if self.kind == "rating" else line.registered
            name = line.name or self._words("Chưa vào tổ")
            items.append(SideItem(line.id or NO_GROUP, name, (line.people - done) or None))
        self.side.show_items(items)

    def _read(self, grid: YearGrid) -> None:
        self._page.context.jobs.read(
            self, partial(self._service.people, grid), lambda people: self._take(grid, people)
        )

    def _take(self, grid: YearGrid, people: list[PersonOfGroup]) -> None:
        again = grid == self._filled
        if grid != self._shown or (again and self.people.changes()):
            return
        rows = self.grid.rows() if again else []
        self._filled = grid
        self.people.show_people(people, self._title(), self._stands, self._words_of)
        if people:
            self.grid.go_to(min(rows[0], len(people) - 1) if rows else 0)

    def _title(self) -> str:
        return self._words("Xếp loại năm") if self.kind == "rating" else self._words("Đăng ký")

    def _stands(self, person: PersonOfGroup) -> str:
        if self.kind == "rating":
            return person.value
        return REGISTERED if person.record else ""

    def _words_of(self, value: str) -> str:
        if not value:
            return ""
        return (
            self._words("Đã đăng ký")
            if value == REGISTERED
            else self._catalogues.label("task_ratings", value)
        )

    def _name(self, group: str) -> str:
        return next((line.name for line in self._board if line.id == group and group), "") or self._words(
            "Chưa vào tổ"
        )

    def _say(self) -> None:
        waiting = len(self.people.changes())
        whole = self.people.rowCount()
        text = self._words("{done}/{whole} người đã có", done=self.people.filled(), whole=whole)
        if waiting:
            text = f"{text} · {self._words('{n} thay đổi chưa ghi', n=waiting)}"
        self.state.setText(text if whole else "")
        self.write.setEnabled(bool(waiting))


def _without_common_end(texts: list[str]) -> list[str]:
    """The texts without the words that all of them end with ("… nhiệm vụ"): they stand in the column
    below."""
    words = [text.split() for text in texts]
    while len(words) > 1 and all(len(one) > 1 for one in words) and len({one[-1] for one in words}) == 1:
        words = [one[:-1] for one in words]
    return [" ".join(one) for one in words]
