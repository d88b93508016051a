"""Người trùng: pairs that may be one person, looked at side by side, merged or told apart."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.duplicates import Pair
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.duplicates.comparing import ComparingTable
from desktop_app.ui.widgets.empty_state import Empty, EmptyState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, framed, label
from desktop_app.ui.widgets.record_table import Column, MemorySource
from desktop_app.ui.widgets.table_view import TableFrame, TableView

if TYPE_CHECKING:
    from desktop_app.services.duplicates import Comparison

NOBODY = Empty(
    "Không có ai bị ghi hai lần",
    "Chương trình đã so họ tên, ngày sinh, tổ và các mã số. Sau lần nhập Excel tới, hãy tìm lại.",
    "people",
)


class DuplicatesPage(Page):
    """The pairs at the left, two people at the right. Nothing is merged without a look at both."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Người trùng")
        words = self.words
        self.show_actions(
            (
                Action("Tìm lại", self.search, "arrow-clockwise"),
                Action("Các lần đã gộp", self._open_merges, "arrow-counterclockwise"),
            )
        )
        self.pairs: list[Pair] = []
        self.sides: tuple[str, str] = ("", "")
        columns: tuple[Column[Pair], ...] = (
            Column("first", "Người thứ nhất", lambda pair: pair.first.full_name, 17, strong=True),
            Column("second", "Người thứ hai", lambda pair: pair.second.full_name, 17, strong=True),
            Column("reasons", "Vì sao", self._why, 14, muted=True, stretch=True),
            Column(
                "sure",
                "Mức độ",
                lambda pair: words("Gần như chắc") if pair.certain else words("Có thể"),
                11,
                chip=lambda pair: "warning" if pair.certain else "neutral",
            ),
        )
        self.table: TableView[Pair] = TableView(
            "duplicates", columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Những cặp có thể là một người"))
        self.table.row_chosen.connect(self._show)
        self.line = label("", "muted")
        self.comparing = ComparingTable(context)
        self.merge_button = button(words("Gộp hai người"), self.merge, "primary")
        self.apart_button = button(words("Không phải cùng một người"), self.tell_apart)
        self.swap_button = button(words("Đổi bên giữ lại"), self.swap, "link")
        self.open_button = button(words("Mở người này"), self._open_kept, "link")
        self.stack = QStackedWidget()
        self.stack.addWidget(self._both())
        self.stack.addWidget(EmptyState(words, context.theme, NOBODY, ()))
        self.body.addWidget(self.line)
        self.body.addWidget(self.stack, 1)
        self._enable(False)

    def refresh(self) -> None:
        self.search()

    def search(self) -> None:
        """Compare everybody anew."""
        work = self.context.services.duplicates.pairs
        self.run_job(self.words("Tìm người trùng"), work, self._found)

    def merge(self) -> None:
        """Make one of the two."""
        keep, drop = self.sides
        values = self.comparing.values()
        services = self.context.services
        self.run(lambda: services.duplicates.merge(keep, drop, values), self._merged_words, self._next)

    def tell_apart(self) -> None:
        """Remember that they are two people."""
        services, sides = self.context.services, self.sides
        said = "Đã nhớ: hai người khác nhau."
        self.run(lambda: services.duplicates.tell_apart(*sides), said, self._next)

    def swap(self) -> None:
        """Keep the other one of the two."""
        self._compare(self.sides[1], self.sides[0])

    def undo(self, act: int | None = None, done: Callable[[Any], None] | None = None) -> None:
        """Take back an act; the pair is there again."""
        super().undo(act, done or (lambda _outcome: self.search()))

    def _both(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.swap_button)
        top.addWidget(self.open_button)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.merge_button)
        foot.addWidget(self.apart_button)
        foot.addStretch(1)
        column.addLayout(top)
        column.addWidget(framed(self.comparing), 1)
        column.addLayout(foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(TableFrame(self.table))
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        letter = self.fontMetrics().averageCharWidth()
        split.setSizes([80 * letter, 70 * letter])
        return split

    def _found(self, pairs: list[Pair]) -> None:
        place = max(self.table.currentIndex().row(), 0)
        self.pairs = pairs
        self.table.refresh(MemorySource(pairs))
        self.stack.setCurrentIndex(0 if pairs else 1)
        self.line.setText(self.words.count(len(pairs), "cặp có thể là một người") if pairs else "")
        if pairs:
            self.table.selectRow(min(place, len(pairs) - 1))
            self._show(pairs[min(place, len(pairs) - 1)])

    def _show(self, pair: Pair | None) -> None:
        if pair is not None:
            self._compare(pair.first.id, pair.second.id, proposing=True)

    def _compare(self, keep: str, drop: str, proposing: bool = False) -> None:
        """Read two entries; ``proposing``: the one that more speaks of is put to the side that stays."""
        self.sides = (keep, drop)
        services = self.context.services

        def show(found: "Comparison") -> None:
            if self.sides != (keep, drop):
                return
            if proposing and found.rather_second:
                self._compare(drop, keep)
            else:
                self.comparing.show_pair(found)
                self._enable(True)

        def refused(no: Refused) -> None:
            self._enable(False)
            self.show_refusal(no)

        self._enable(False)
        self.context.jobs.read(self, lambda: services.duplicates.compare(keep, drop), show, refused)

    def _enable(self, on: bool) -> None:
        for made in (self.merge_button, self.apart_button, self.swap_button, self.open_button):
            made.setEnabled(on)

    def _next(self, outcome: Any) -> None:
        """The pair goes from the list, with all that speaks of an entry that is gone; the next is shown."""
        keep, drop = self.sides
        left = [pair for pair in self.pairs if {pair.first.id, pair.second.id} != {keep, drop}]
        if Member.TYPE in outcome.changed:
            left = [pair for pair in left if drop not in (pair.first.id, pair.second.id)]
        self._found(left)

    def _merged_words(self, outcome: Any) -> str:
        said = [self.words("Đã gộp; {n} mục liên quan đã chuyển sang người được giữ.", n=outcome.value)]
        said += [self.words.sentence_of(one.code, one.params) for one in outcome.warnings]
        return " ".join(said)

    def _open_kept(self) -> None:
        self.context.navigate("members", {"id": self.sides[0]})

    def _open_merges(self) -> None:
        self.context.jobs.read(self, self.context.services.duplicates.merges, self._show_merges)

    def _show_merges(self, merges: Sequence[Any]) -> None:
        """A menu of the merges that can be taken back."""
        menu = QMenu(self)
        for act in merges:
            what = self.words.act(act.kind, act.params)
            text = self.words("{time}: {what}", time=moment_words(act.time), what=what)
            menu.addAction(self.words("Tách lại – {text}", text=text)).triggered.connect(
                partial(lambda number, _checked=False: self.undo(number), act.id)
            )
        if not merges:
            menu.addAction(self.words("Chưa gộp lần nào trên máy này.")).setEnabled(False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().topRight()))

    def _why(self, pair: Pair) -> str:
        return ", ".join(self.words.sentence_of(code, {}) for code in pair.reasons)
