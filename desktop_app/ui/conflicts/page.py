"""Hai bản khác nhau on screen: the list at the left, the values side by side at the right."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from desktop_app.domain.change import ALIVE
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.domain.text.names import sort_key, text_key
from desktop_app.services.conflicts import Conflict
from desktop_app.texts.moments import moment_words
from desktop_app.ui.conflicts.comparing import Comparison
from desktop_app.ui.conflicts.many_pane import ManyPane
from desktop_app.ui.conflicts.wording import (
    OF_AWARDS,
    OF_INITIATIVES,
    OF_MEMBERS,
    field_words,
    kind_words,
    record_words,
)
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import Column

TABLE_LETTERS, PANEL_LETTERS = 60, 50
AT_ONCE = 20
"""More than that are settled as a job with progress."""
CHIPS = (
    Chip("", "Tất cả"),
    Chip("members", "Đoàn viên"),
    Chip("initiatives", "Sáng kiến"),
    Chip("awards", "Khen thưởng"),
    Chip("others", "Khác"),
    Chip(ALIVE, "Xóa – sửa"),
)
_KINDS: Mapping[str, frozenset[str]] = {
    "members": frozenset({"member", "group", *OF_MEMBERS}),
    "initiatives": frozenset({"initiative", *OF_INITIATIVES}),
    "awards": frozenset({"verdict", "certificate", "issued_number", *OF_AWARDS}),
}
EMPTY = Empty(
    "Mọi máy đều ghi giống nhau",
    "Khi hai máy của công đoàn cùng sửa một chỗ thành hai bản khác nhau, chỗ ấy hiện ở đây để anh/chị chọn.",
    "check-circle",
)


class ConflictsPage(KeptListPage[Conflict]):
    """``open`` takes ``chip``: "members", "initiatives", "awards", "others" or "alive"."""

    def __init__(self, context: UiContext) -> None:
        self._total = 0
        super().__init__(context, self._declared(context))
        if context.preferences.layout.value(f"panes/{self.spec.code}") is None:
            letter = self.fontMetrics().averageCharWidth()
            self.splitter.setSizes([0, TABLE_LETTERS * letter, PANEL_LETTERS * letter])
        self.table.selection_size.connect(lambda _size: self._settle.start())

    def read_rows(self) -> Sequence[Conflict]:
        found = self.context.services.conflicts.those()
        self._total = found.total
        context = self.context

        def order(row: Conflict) -> tuple[bytes, str, bytes]:
            return sort_key(record_words(context, row)), row.record, text_key(field_words(context, row))

        return sorted(found.rows, key=order)

    def identity(self, row: Conflict) -> str:
        # Another value that comes in does not make it another line.
        return f"{row.record} {row.field_name}"

    def text_of(self, row: Conflict) -> str:
        return " ".join(
            (record_words(self.context, row), kind_words(self.context, row), field_words(self.context, row))
        )

    def chip_of(self, row: Conflict) -> str:
        if row.field_name == ALIVE:
            return ALIVE
        return next((chip for chip, kinds in _KINDS.items() if row.record_type in kinds), "others")

    def chip_items(self) -> Sequence[Chip]:
        offered = ("", self.chips.code)
        return [chip for chip in super().chip_items() if chip.count or chip.code in offered]

    def orders(self) -> Mapping[str, Callable[[Conflict], Any]]:
        context = self.context
        return {
            "name": lambda row: sort_key(record_words(context, row)),
            "kind": lambda row: text_key(kind_words(context, row)),
            "field": lambda row: text_key(field_words(context, row)),
            "time": lambda row: row.time,
        }

    def build_panel(self) -> DetailPanel:
        return DetailPanel(
            self.context,
            (Tab("Các bản", self._comparison),),
            "Chọn một dòng để xem hai bản cạnh nhau; chọn nhiều dòng để giữ bản mới hơn một lượt.",
        )

    def show_row(self, row: Conflict) -> None:
        """The values of one conflict, or what keeping the newer one of the chosen would leave."""
        assert self.panel is not None
        if self.picked > 1:
            self._show_many()
            return
        self.panel.leave_widget()
        caption = self.words(
            "{kind} – {field}", kind=kind_words(self.context, row), field=field_words(self.context, row)
        )
        status = self.words("đang ở Đã xóa") if row.trashed else ""
        comparison = self.panel.tab_widget(0)
        assert isinstance(comparison, Comparison)
        comparison.conflict = row
        self.panel.show_record(
            self.identity(row), record_words(self.context, row), caption, status, "warning"
        )

    def count_line(self, number: int) -> str:
        text = self.words("{n} chỗ hai bản khác nhau", n=number)
        left = self._total - len(self.rows)
        if left <= 0:
            return text
        more = self.words("còn {n} chỗ nữa, hiện ra khi các chỗ này đã chọn xong", n=left)
        return f"{text} · {more}"

    @property
    def picked(self) -> int:
        """How many are chosen."""
        return len(self.table.selectionModel().selectedRows())

    def keep(self, conflict: Conflict, place: int) -> None:
        """Let one of the values stand."""
        services = self.context.services
        self.run(
            lambda: services.conflicts.settle(conflict, place),
            lambda _outcome: self._kept_words(conflict, place),
            self._settled,
        )

    def keep_newest(self, chosen: Sequence[Conflict]) -> None:
        """Let the newer value of each stand."""
        services, number = self.context.services, len(chosen)
        work = partial(services.conflicts.settle_newest, chosen)
        if number <= AT_ONCE:
            self.run(work, self._many_words, self._settled)
            return

        def done(outcome: Any) -> None:
            self.written(outcome, self._many_words, self._settled)

        self.run_job(self.words("Giữ bản mới hơn của {n} chỗ", n=number), work, done)

    def show_refusal(self, refused: Refused, actions: Sequence[Action] = ()) -> None:
        """What was settled meanwhile is read again."""
        super().show_refusal(refused, actions)
        self.refresh()

    def _take(self, rows: Sequence[Conflict]) -> None:
        """After one was settled the next is chosen."""
        place = self.table.currentIndex().row()
        super()._take(rows)
        number = self.table.records.rowCount()
        if number and place >= 0 and not self.table.currentIndex().isValid():
            self.table.selectRow(min(place, number - 1))
        if not rows and self.panel is not None:
            self.panel.leave_widget()

    def _show_wanted(self) -> None:
        # Ctrl+A in a list of which no line was gone to yet chooses all the same.
        if self._wanted is None and self.picked > 1:
            self._show_many()
        else:
            super()._show_wanted()

    def _show_many(self) -> None:
        assert self.panel is not None
        chosen = self.table.selected_rows()
        pane = ManyPane(self.context, chosen, lambda: self.keep_newest(chosen))
        self.panel.show_widget(self.words("Đã chọn {n} chỗ", n=len(chosen)), pane)
        self.panel.show()

    def _comparison(self) -> Comparison:
        made = Comparison(self.context)
        made.kept.connect(self.keep)
        made.revealed.connect(partial(self._reveal, made))
        return made

    def _reveal(self, shown: Comparison, conflict: Conflict) -> None:
        reveal = partial(self.context.services.conflicts.reveal, conflict)
        self.context.jobs.save(self, reveal, lambda _outcome: shown.open_hidden(conflict))

    def _settled(self, _outcome: Any) -> None:
        self.table.setFocus()

    def _kept_words(self, conflict: Conflict, place: int) -> str:
        record = record_words(self.context, conflict)
        if conflict.field_name != ALIVE:
            said = "Đã giữ một bản: {field} của {record}."
            return self.words(said, field=field_words(self.context, conflict), record=record)
        if conflict.sides[place].value:
            return self.words("Đã giữ lại {record}.", record=record)
        return self.words("Đã chuyển {record} vào Đã xóa.", record=record)

    def _many_words(self, outcome: Any) -> str:
        said = [self.words("Đã giữ bản mới hơn của {n} chỗ.", n=outcome.value)]
        said += [self.words.sentence_of(one.code, one.params) for one in outcome.warnings]
        return " ".join(said)

    def _declared(self, context: UiContext) -> ListSpec[Conflict]:
        columns: tuple[Column[Conflict], ...] = (
            Column(
                "name", "Hồ sơ", partial(record_words, context), 18, sort="name", strong=True, stretch=True
            ),
            Column("field", "Mục", partial(field_words, context), 18, sort="field"),
            Column("kind", "Loại", partial(kind_words, context), 16, sort="kind", muted=True, yields=2),
            Column("time", "Ghi lúc", lambda row: moment_words(row.time), 15, sort="time", yields=1),
        )
        return ListSpec(
            "conflicts",
            "Hai bản khác nhau",
            columns,
            "Tìm theo tên, mục…",
            EMPTY,
            frozenset(RECORDS),
            CHIPS,
        )
