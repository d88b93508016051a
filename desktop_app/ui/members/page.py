"""Đoàn viên: who is in the union, found at once, edited beside the list."""

from collections.abc import Mapping, Sequence
from functools import partial

from desktop_app.domain.members import Member
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice, MemberListRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import member_form
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.list_page import ListPage, ListQuery, ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_form import RecordForm
from desktop_app.ui.widgets.record_table import Column, KeyedSource, RowSource
from desktop_app.ui.widgets.side_list import SideItem

NO_GROUP = "-"
ACTIVE, ALL, AWAY, MISSING = "active", "all", "paused", "missing"
TONES: Mapping[str, Tone] = {"active": "success", "candidate": "info", "paused": "warning"}

CHIPS = (
    Chip(ACTIVE, "Đang sinh hoạt"),
    Chip(AWAY, "Tạm dừng"),
    Chip(MISSING, "Thiếu thông tin"),
    Chip(ALL, "Tất cả"),
)


class MembersPage(ListPage[MemberListRow]):
    """The list of members with groups at the left and the person at the right."""

    def __init__(self, context: UiContext) -> None:
        self._lists = context.services.member_lists
        self._own = context.services.session.book.facts.unit
        super().__init__(context, self._declared(context))

    def source(self, query: ListQuery) -> RowSource[MemberListRow]:
        asked = MemberQuery(self._choice(query), query.text, query.sort, query.descending)
        return KeyedSource(
            partial(self._lists.count, asked), partial(self._lists.keys, asked), self._lists.rows
        )

    def page_actions(self) -> Sequence[Action]:
        importing = Action(
            "Nhập từ Excel", lambda: self.context.navigate("importing", {}), "file-earmark-spreadsheet"
        )
        return (Action("Thêm đoàn viên", self.start_new, "plus-lg", "Ctrl+N"), importing)

    def chip_items(self) -> Sequence[Chip]:
        sizes = self._lists.status_sizes(MemberChoice(unit=self._own))
        counts = {
            ACTIVE: sizes.get("active", 0),
            AWAY: sizes.get("paused", 0),
            MISSING: self._lists.count(MemberQuery(MemberChoice(self._own, status="active", missing=True))),
            ALL: sum(sizes.values()),
        }
        return [Chip(chip.code, chip.text, counts[chip.code]) for chip in CHIPS]

    def side_items(self) -> Sequence[SideItem]:
        sizes = self._lists.group_sizes(MemberChoice(unit=self._own, status="active"))
        groups = [
            SideItem(group.id, group.name or "", sizes.get(group.id, 0))
            for group in self.context.services.units.groups()
        ]
        everyone = SideItem("", self.words("Tất cả các tổ"), sum(sizes.values()))
        without = (
            [SideItem(NO_GROUP, self.words("Chưa vào tổ"), sizes[NO_GROUP])] if NO_GROUP in sizes else []
        )
        return [everyone, *groups, *without]

    def build_panel(self) -> DetailPanel:
        return DetailPanel(
            self.context,
            (
                Tab("Thông tin", lambda: RecordForm(self.context, member_form(self.context.services))),
                Tab("Lịch sử", lambda: HistoryTab(self.context)),
            ),
            "Chọn một người để xem và sửa.",
        )

    def show_row(self, row: MemberListRow) -> None:
        assert self.panel is not None
        status = self._label("member_statuses", row.status)
        caption = " · ".join(filter(None, (row.employee_code, row.group_name)))
        self.panel.leave_widget()
        self.panel.show_record(row.id, row.full_name, caption, status, TONES.get(row.status, "neutral"))

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đoàn viên")

    def open(self, params: Mapping[str, object]) -> None:
        """Also ``id``: a member to go to, whatever the filters said before."""
        member = params.get("id")
        if not isinstance(member, str):
            super().open(params)
            return
        super().open({"chip": ALL, "side": "", "text": params.get("text", "")})
        key = self._lists.key(member)
        if key is not None:
            self.table.choose_key(key)

    def start_new(self) -> None:
        """Open the form of a new member in the panel."""
        assert self.panel is not None
        group = self.side.code if self.side.code not in ("", NO_GROUP) else None
        form = EntryForm(
            self.context,
            member_form(self.context.services),
            {"status": "active"} | ({"group": group} if group else {}),
        )
        form.written.connect(self._added)
        form.cancelled.connect(self._leave_new)
        self.panel.show_widget(self.words("Đoàn viên mới"), form)
        self.panel.setVisible(True)
        form.sheet.focus_first()

    def _added(self, outcome: object, more: bool) -> None:
        if not more:
            self._leave_new()
        self.written(outcome, "Đã thêm đoàn viên.")

    def _leave_new(self) -> None:
        assert self.panel is not None
        self.panel.leave_widget()
        self.table.setFocus()

    def _choice(self, query: ListQuery) -> MemberChoice:
        status = {ACTIVE: "active", AWAY: "paused", MISSING: "active"}.get(query.chip)
        return MemberChoice(self._own, query.side or None, status, query.chip == MISSING)

    def _label(self, catalogue: str, code: str | None) -> str:
        return self.context.services.catalogues.label(catalogue, code)

    def _declared(self, context: UiContext) -> ListSpec[MemberListRow]:
        labels = context.services.catalogues.label
        words = context.words
        columns: tuple[Column[MemberListRow], ...] = (
            Column(
                "employee_code", "Mã NV", lambda row: row.employee_code, 8, sort="employee_code", muted=True
            ),
            Column(
                "name", "Họ và tên", lambda row: row.full_name, 15, sort="name", stretch=True, strong=True
            ),
            Column("birth_date", "Ngày sinh", _birth, 11, sort="birth_date"),
            Column("gender", "Giới", lambda row: labels("genders", row.gender), 5, sort="gender"),
            Column("group", "Tổ", lambda row: row.group_name, 10, sort="group"),
            Column(
                "posts",
                "Chức vụ CĐ",
                lambda row: ", ".join(labels("union_positions", code) for code in row.posts),
                10,
            ),
            Column("job_title", "Việc làm", lambda row: row.job_title, 16, sort="job_title", shown=False),
            Column(
                "status",
                "Tình trạng",
                lambda row: labels("member_statuses", row.status),
                15,
                sort="status",
                chip=lambda row: TONES.get(row.status, "neutral"),
                shown=False,
            ),
            Column(
                "missing",
                "Thiếu",
                lambda row: words("thiếu {n}", n=len(row.missing)) if row.missing else "",
                7,
                chip=lambda row: "warning" if row.missing else None,
            ),
        )
        return ListSpec(
            "members",
            "Đoàn viên",
            columns,
            "Tìm theo tên, mã, số CCCD…",
            Empty(
                "Chưa có đoàn viên nào",
                "Nhập cả danh sách từ tệp Excel của đơn vị, hoặc thêm từng người.",
                "people",
            ),
            frozenset({Member.TYPE, "group", "union_position"}),
            CHIPS,
            "Tổ công đoàn",
        )


def _birth(row: MemberListRow) -> str:
    return format_date(row.birth_date) if row.birth_date else ""
