"""Sáng kiến: written down in a minute, moved along its legal way, recognised."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.initiatives import FirstApplier, Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.text.money import format_money
from desktop_app.services.initiative_lists import InitiativeQuery
from desktop_app.services.initiative_slips import Slip
from desktop_app.services.requests import InitiativeChoice, InitiativeListRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.authors_tab import AuthorsTab
from desktop_app.ui.initiatives.columns import (
    ALL,
    ALWAYS_OFFERED,
    CHIPS,
    STATES,
    TONES,
    TRASH,
    author_words,
    initiative_columns,
)
from desktop_app.ui.initiatives.entry import InitiativeForm
from desktop_app.ui.initiatives.info_tab import InfoTab
from desktop_app.ui.initiatives.many_pane import ManyPane
from desktop_app.ui.initiatives.recognition_tab import RecognitionTab
from desktop_app.ui.initiatives.slips_pane import SlipsPane
from desktop_app.ui.initiatives.step_work import StepWork
from desktop_app.ui.initiatives.steps import InitiativePanel
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.list_page import ListQuery, ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import KeyedSource, RowSource
from desktop_app.ui.widgets.work_list_page import WorkListPage

INFO, AUTHORS, RECOGNITION, HISTORY = range(4)
EMPTY = Empty(
    "Chưa có sáng kiến nào",
    "Ghi từng phiếu vào mẫu bảy ô, hoặc gõ cả chồng phiếu giấy vào một bảng.",
    "lightbulb",
)


class InitiativesPage(WorkListPage[InitiativeListRow]):
    """The list, with the initiative or the chosen ones at the right, and the grid of slips in its place."""

    def __init__(self, context: UiContext) -> None:
        self._lists = context.services.initiative_lists
        facts = context.services.session.book.facts
        self._own = facts.unit
        self._upper = facts.upper
        self._sizes: Mapping[str, int] | None = None
        self._asked_chip = ""
        self._benefit: tuple[InitiativeQuery | None, int] = (None, 0)
        self._picked = 0
        self.form: InitiativeForm | None = None
        self.slips: SlipsPane | None = None
        super().__init__(context, self._declared(context))
        self.steps = StepWork(self)
        self.table.selection_size.connect(self._picked_changed)

    def source(self, query: ListQuery) -> RowSource[InitiativeListRow]:
        asked = self.asked(query)
        return KeyedSource(
            partial(self._lists.count, asked), partial(self._lists.keys, asked), self._lists.rows
        )

    def asked(self, query: ListQuery) -> InitiativeQuery:
        """The question of the filters as they stand."""
        unit = None if self._upper else self._own
        which = InitiativeChoice(unit, STATES.get(query.chip, ()), query.text, query.chip == TRASH)
        return InitiativeQuery(which, query.sort, query.descending)

    def page_actions(self) -> Sequence[Action]:
        more = (Action("Nhập nhanh nhiều phiếu", self.start_slips, "table"),)
        return (Action("Ghi sáng kiến", self.start_new, "plus-lg", "Ctrl+N"), *more)

    def chip_items(self) -> Sequence[Chip]:
        sizes = self._sizes
        if sizes is None:
            return CHIPS
        counts = {code: sum(sizes.get(status, 0) for status in statuses) for code, statuses in STATES.items()}
        counts[ALL] = sum(size for status, size in sizes.items() if status != TRASH)
        counts[TRASH] = sizes.get(TRASH, 0)
        kept = (*ALWAYS_OFFERED, self.chips.code, self._asked_chip)
        return [
            Chip(chip.code, chip.text, counts[chip.code])
            for chip in CHIPS
            if counts[chip.code] or chip.code in kept
        ]

    def build_panel(self) -> DetailPanel:
        self.initiative_panel = InitiativePanel(
            self.context,
            (
                Tab("Thông tin", lambda: self._joined(InfoTab(self.context))),
                Tab("Tác giả", lambda: self._joined(AuthorsTab(self.context))),
                Tab("Công nhận", self._recognition_tab),
                Tab("Lịch sử", lambda: HistoryTab(self.context)),
            ),
            "Chọn một sáng kiến để xem và sửa.",
        )
        self.initiative_panel.foot.step_wanted.connect(lambda name: self.steps.take(name))
        return self.initiative_panel

    def show_row(self, row: InitiativeListRow) -> None:
        """One initiative, or the chosen ones; a form being filled in stays until another row is gone to."""
        if self.pane_stays(row.key):
            return
        self.form = None
        panel = self.initiative_panel
        if self._picked > 1 or self.chips.code == TRASH:
            self._show_many(row)
            return
        panel.leave_widget()
        label = self.context.services.catalogues.label
        caption = " · ".join(filter(None, (author_words(row, self.words), row.group_name)))
        if row.unit != self._own:
            caption = " · ".join(filter(None, (row.unit_name, caption)))
        own = row.unit == self._own
        trash = Action("Chuyển vào Đã xóa", partial(self.steps.trash, [row.id]), "trash")
        panel.show_actions((trash,) if own else ())
        panel.foot.show_case(self.context.services.initiatives.case(row.id), own)
        panel.show_record(
            row.id,
            row.title,
            caption,
            label("initiative_statuses", row.status),
            TONES.get(row.status, "neutral"),
        )

    def count_line(self, number: int) -> str:
        text = self.words.count(number, "sáng kiến")
        asked, benefit = self._benefit
        if not benefit or asked != self.asked(self.query):
            return text
        return self.words("{initiatives} · làm lợi {money}", initiatives=text, money=format_money(benefit))

    def open(self, params: Mapping[str, object]) -> None:
        """Also ``new``: begin an initiative; ``id``: go to one, whatever the filters said before."""
        self._asked_chip = str(params.get("chip", ""))
        initiative = params.get("id")
        if params.get("new"):
            self.start_new()
        elif isinstance(initiative, str):
            super().open({"chip": ALL, "text": params.get("text", "")})
            key = self._lists.key(initiative)
            if key is not None:
                self.table.choose_key(key)
        else:
            super().open(params)

    def start_new(self, full: bool = False, files: Sequence[Path] = ()) -> None:
        """Open the form of a new initiative in the panel."""
        self.leave_slips()
        form = InitiativeForm(self.context, full, files)
        form.written.connect(self._added)
        form.cancelled.connect(self.leave_pane)
        form.other_form_wanted.connect(lambda: self.start_new(not form.full, tuple(form.paths)))
        self.keep_pane(self.words("Sáng kiến mới"), form)
        self.form = form
        form.sheet.focus_first()

    def start_slips(self) -> None:
        """Open the grid in place of the list."""
        if self.slips is None:
            self.slips = SlipsPane(self.context)
            self.slips.write_wanted.connect(self._write_slips)
            self.slips.closed.connect(self.leave_slips)
            self.body.addWidget(self.slips, 1)
        self._show_list(False)
        self.slips.start()

    def leave_slips(self) -> None:
        """Back to the list; what is typed stays for the next time."""
        if self.slips is not None and not self.slips.isHidden():
            self._show_list(True)
            self.table.setFocus()

    def leave_pane(self) -> None:
        self.form = None
        super().leave_pane()

    def ids_of(self, keys: Sequence[int]) -> list[str]:
        return self._lists.ids(keys)

    def show_tab(self, place: int) -> QWidget:
        """Go to a tab of the panel."""
        self.initiative_panel.tabs.setCurrentIndex(place)
        return self.initiative_panel.tab_widget(place)

    def _show_list(self, on: bool) -> None:
        assert self.slips is not None
        for part in (self.chips, self.splitter, self.search):
            part.setVisible(on)
        self.slips.setVisible(not on)

    def _write_slips(self, slips: list[Slip]) -> None:
        services, pane = self.context.services, self.slips
        assert pane is not None

        def done(outcome: Any) -> None:
            pane.written()
            self.written(outcome, "Đã ghi {n} sáng kiến.", n=outcome.value)

        self.run_job(
            self.words("Ghi {n} phiếu sáng kiến", n=len(slips)),
            lambda progress: services.initiative_slips.add_many(slips, progress),
            done,
        )

    def _joined(self, tab: InfoTab | AuthorsTab) -> QWidget:
        tab.work_wanted.connect(self._do)
        return tab

    def _recognition_tab(self) -> QWidget:
        made = RecognitionTab(self.context)
        made.written.connect(lambda outcome, said: self.written(outcome, lambda _outcome: said))
        made.work_wanted.connect(self._do)
        made.filling.connect(lambda on: self.initiative_panel.foot.setVisible(not on))
        return made

    def _do(self, work: Callable[[], Any], said: str) -> None:
        """Write what a tab asks for; a path that comes back instead of an Outcome was a file saved."""

        def finished(result: Any) -> None:
            if isinstance(result, Path):
                self.show_result(said)
            else:
                self.written(result, lambda _outcome: said)

        self.error.hide()
        self.context.jobs.save(self, work, finished, self.show_refusal)

    def _show_many(self, row: InitiativeListRow) -> None:
        picked = max(self._picked, 1)
        said = self.words("Đã chọn {n} sáng kiến", n=picked)
        if self.chips.code == TRASH:
            heading = row.title if picked == 1 else said
            text = self.words("Nằm trong Đã xóa. Khôi phục thì trở lại danh sách với đủ nội dung.")

            def restore(chosen: Sequence[str]) -> None:
                self.steps.restore(chosen or [row.id])

            actions = [Action("Khôi phục", lambda: self.with_chosen(restore), "reply")]
        else:
            heading, text = said, self.words("Việc làm chung cho các sáng kiến đã chọn:")
            actions = self.steps.for_many()
        self.initiative_panel.show_widget(heading, ManyPane(self.context, text, actions))

    def _fill_filters(self) -> None:
        """At once with the numbers known so far, anew when a worker has counted."""
        super()._fill_filters()
        unit = None if self._upper else self._own
        self.context.jobs.read(self, partial(self._lists.status_sizes, unit), self._take_sizes)

    def _take_sizes(self, sizes: Mapping[str, int]) -> None:
        if sizes != self._sizes:
            self._sizes = sizes
            super()._fill_filters()

    def _counted(self, number: int) -> None:
        """All rows are known: what they bring together is added up in a worker."""
        super()._counted(number)
        if self.table.records.counting:
            return
        asked = self.asked(self.query)

        def show(found: tuple[int, int]) -> None:
            self._benefit = asked, found[1]
            self._say_count(self.table.records.rowCount())

        self.context.jobs.read(self, partial(self._lists.totals, asked), show)

    def _picked_changed(self, size: int) -> None:
        if (size > 1) != (self._picked > 1) or size > 1:
            self._settle.start()
        self._picked = size

    def _added(self, outcome: Any, more: bool) -> None:
        if not more:
            self.leave_pane()
        elif self.form is not None and self.form.full:
            self.start_new()
        self.written(outcome, "Đã ghi sáng kiến.")
        if not more and (key := self._lists.key(outcome.value)) is not None:
            self.table.choose_key(key)

    def _declared(self, context: UiContext) -> ListSpec[InitiativeListRow]:
        return ListSpec(
            "initiatives",
            "Sáng kiến",
            tuple(initiative_columns(context.services.catalogues.label, context.words, self._upper)),
            "Tìm theo tên sáng kiến, tác giả…",
            EMPTY,
            frozenset(
                {Initiative.TYPE, InitiativeAuthor.TYPE, FirstApplier.TYPE, Recognition.TYPE, "decision"}
            ),
            CHIPS,
        )
