"""Beside the list of members: one person with what can be done, the chosen people, forms to fill in."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.members import GONE as GONE_STATUSES
from desktop_app.domain.record import Value
from desktop_app.services.requests import MemberListRow
from desktop_app.ui.members.bulk import BulkPane
from desktop_app.ui.members.columns import GONE, TONES, TRASH, lacking
from desktop_app.ui.members.events_tab import EventsTab
from desktop_app.ui.members.forms import new_member_form
from desktop_app.ui.members.groups_pane import GroupsPane
from desktop_app.ui.members.info_tab import MemberForm
from desktop_app.ui.members.trash_pane import TrashPane
from desktop_app.ui.members.years_tab import YearsTab
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.parts import Action, button, fill, label

if TYPE_CHECKING:
    from desktop_app.ui.members.page import MembersPage

NO_GROUP = "-"


class PeoplePanel:
    """Fills the panel of the page it is given, which writes and tells."""

    def __init__(self, page: "MembersPage") -> None:
        self._page = page
        self.bulk: BulkPane | None = None

    def build(self) -> DetailPanel:
        """The panel with the tabs of one person."""
        page = self._page
        panel = DetailPanel(
            page.context,
            (
                Tab("Thông tin", lambda: MemberForm(page.context)),
                Tab("Thi đua", self._years_tab),
                Tab("Biến động", self._events_tab),
                Tab("Lịch sử", lambda: HistoryTab(page.context)),
            ),
            "Chọn một người để xem và sửa.",
        )
        # Four tabs fit beside the table at 1366 pixels only with less room around their words.
        panel.tabs.tabBar().setStyleSheet("QTabBar::tab { padding: 7px 6px; margin-right: 2px; }")
        return panel

    def show_one(self, row: MemberListRow) -> None:
        """One person, living or in the trash."""
        page, panel = self._page, self._panel
        self.bulk = None
        panel.leave_widget()
        if page.chips.code == TRASH:
            restore = partial(page.work.restore, [row.id])
            panel.show_widget(row.full_name, TrashPane(page.context, restore, row.id))
            return
        said = page.context.services.catalogues.label
        own = row.unit == page.own
        missing = page.words("thiếu: {fields}", fields=lacking(row, page.words)) if row.missing else ""
        unit = "" if own else row.unit_name
        caption = " · ".join(filter(None, (unit, row.employee_code, row.group_name, missing)))
        if not own:
            caption += "\n" + page.words("Đơn vị ấy tự sửa trong sổ của mình, ở đây chỉ xem.")
        tone = TONES.get(row.status, "neutral")
        panel.show_actions(self._person_actions(row))
        panel.show_record(row.id, row.full_name, caption, said("member_statuses", row.status), tone)

    def show_many(self) -> None:
        """What can be done with the chosen people."""
        page, panel = self._page, self._panel
        if page.chips.code == TRASH:
            pane = TrashPane(page.context, self._for_chosen(page.work.restore), size=page.picked)
            panel.show_widget(page.words("Đã chọn {n} người", n=page.picked), pane)
            return
        if page.upper and page.side.code != page.own:
            self.bulk = None
            panel.show_widget(page.words("Đã chọn {n} người", n=page.picked), self._only_seen())
            return
        if self.bulk is None or not panel.has_widget:
            more = [
                Action("Giấy tờ…", self._for_chosen(self.open_papers), "file-earmark-text"),
                Action("Chép sang Excel", lambda: page.table.copy(True), "copy"),
                Action("Chuyển vào Đã xóa", self._for_chosen(page.work.trash), "trash"),
            ]
            if page.chips.code == GONE:
                purge = self._for_chosen(page.work.purge)
                more.append(Action("Xóa hẳn thông tin nhạy cảm…", purge, "shield-check"))
            self.bulk = BulkPane(page.context, page.chosen_reader, more)
            self.bulk.apply_wanted.connect(self._edit_chosen)
            panel.show_widget(page.words("Sửa nhiều người"), self.bulk)
        self.bulk.show_number(page.picked)

    def start_new(self) -> None:
        """Open the form of a new member."""
        page = self._page
        group = page.group_chosen or None
        start = {"status": "active"} | ({"group": group} if group else {})
        form = EntryForm(page.context, new_member_form(page.context.services), start)
        form.written.connect(self._added)
        form.cancelled.connect(page.leave_pane)
        page.keep_pane(page.words("Đoàn viên mới"), form)
        form.sheet.focus_first()

    def edit_groups(self) -> None:
        """Open the groups."""
        page = self._page
        pane = GroupsPane(page.context, page.group_chosen)
        pane.added.connect(lambda outcome: page.written(outcome, "Đã thêm tổ."))
        pane.closed.connect(page.leave_pane)
        page.keep_pane(page.words("Tổ công đoàn"), pane)
        pane.new_name.setFocus()

    def open_papers(self, people: Sequence[str]) -> None:
        """Open the papers of some people."""
        page = self._page
        pane = page.work.papers(people)
        pane.closed.connect(page.leave_pane)
        page.keep_pane(page.words("Giấy tờ của {n} người", n=len(people)), pane)

    @property
    def _panel(self) -> DetailPanel:
        assert self._page.panel is not None
        return self._page.panel

    def _events_tab(self) -> EventsTab:
        page = self._page
        made = EventsTab(page.context)
        made.written.connect(lambda outcome, said: page.written(outcome, lambda _outcome: said))
        return made

    def _years_tab(self) -> YearsTab:
        page = self._page
        made = YearsTab(page.context)
        made.written.connect(lambda outcome, said: page.written(outcome, lambda _outcome: said))
        made.work_wanted.connect(lambda work, said: page.run(work, said))
        return made

    def _only_seen(self) -> QWidget:
        """What can be done with people who may be of other unions: nothing is written of them here."""
        page = self._page
        made = QWidget()
        said = page.words(
            "Đoàn viên của đơn vị khác do đơn vị ấy sửa. Muốn sửa nhiều người của mình thì chọn tên đơn vị "
            "mình ở bên trái."
        )
        copy = button(page.words("Chép sang Excel"), lambda: page.table.copy(True), "link")
        layout = QVBoxLayout(made)
        fill(layout, label(said, "muted", wrap=True))
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return made

    def _person_actions(self, row: MemberListRow) -> Sequence[Action]:
        work = self._page.work
        papers = Action("Giấy tờ…", lambda: self.open_papers([row.id]), "file-earmark-text")
        trash = Action("Chuyển vào Đã xóa", partial(work.trash, [row.id]), "trash")
        sheet = Action(
            "Trích ngang thi đua (PDF)…", partial(work.sheet, row.id, row.full_name), "file-earmark-pdf"
        )
        data = Action(
            "Dữ liệu sổ giữ về người này…", partial(work.personal_data, row.id, row.full_name), "person-vcard"
        )
        if row.unit != self._page.own:
            return (sheet, data)
        if row.status not in GONE_STATUSES:
            return (papers, sheet, data, trash)
        purge = Action("Xóa hẳn thông tin nhạy cảm…", partial(work.purge, [row.id]), "shield-check")
        return (papers, sheet, data, trash, purge)

    def _for_chosen(self, work: Callable[[list[str]], None]) -> Callable[[], object]:
        return lambda: self._page.with_chosen(work)

    def _edit_chosen(self, name: str, value: Value) -> None:
        work = self._page.work
        self._page.with_chosen(lambda people: work.edit(people, name, value))

    def _added(self, outcome: Any, more: bool) -> None:
        if not more:
            self._page.leave_pane()
        words = self._page.words
        remarks = [words.sentence_of(one.code, one.params) for one in outcome.warnings]
        self._page.written(outcome, lambda _outcome: " ".join((words("Đã thêm đoàn viên."), *remarks)))
        if not more:
            self._page.go_to_new(outcome)
