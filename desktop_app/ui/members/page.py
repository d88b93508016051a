"""Đoàn viên: who is in the union, found at once, edited beside the list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.members import GONE as GONE_STATUSES
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.own_fields import OwnField, OwnValue
from desktop_app.domain.record import Record
from desktop_app.domain.units import Group, Unit, in_force
from desktop_app.domain.year_records import YEAR_RECORDS
from desktop_app.services.member_lists import MOST_FOUND, MemberQuery, MemberSizes
from desktop_app.services.outcome import Outcome
from desktop_app.services.requests import MemberChoice, MemberListRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.columns import (
    ACTIVE,
    ALL,
    ALWAYS_OFFERED,
    CHIPS,
    GONE,
    MISSING,
    PAUSED,
    TRASH,
    member_columns,
    own_columns,
)
from desktop_app.ui.members.filtering import Filtering
from desktop_app.ui.members.people_panel import NO_GROUP, PeoplePanel
from desktop_app.ui.members.people_work import PeopleWork
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.list_page import ListQuery, ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import KeyedSource, RowSource
from desktop_app.ui.widgets.side_list import SideItem
from desktop_app.ui.widgets.work_list_page import WorkListPage

SEARCH_LETTERS = 16
_WATCHED: tuple[type[Record], ...] = (
    Member,
    Group,
    Unit,
    UnionPosition,
    MembershipEvent,
    OwnField,
    OwnValue,
    *YEAR_RECORDS,
)
EMPTY = Empty(
    "Chưa có đoàn viên nào",
    "Nhập cả danh sách từ tệp Excel của đơn vị, hoặc thêm từng người.",
    "people",
)
EMPTY_ABOVE = Empty(
    "Chưa có đoàn viên nào",
    "Người có tên trong đề nghị, sáng kiến của các đơn vị sẽ hiện ở đây khi nhận gói ở Hộp nhận. Người của "
    "đơn vị mình thì thêm hoặc nhập từ Excel.",
    "people",
)


class MembersPage(WorkListPage[MemberListRow]):
    """The list of members with groups at the left and the person, or the chosen people, at the right. An
    upper book lists those of all unions, with the unions at the left; what is incomplete or deleted elsewhere
    is left to the union it belongs to."""

    search_ends_at = MOST_FOUND

    def __init__(self, context: UiContext) -> None:
        self._lists = context.services.member_lists
        self._own_fields = context.services.own_fields.all()
        facts = context.services.session.book.facts
        self.own, self.upper = facts.unit, facts.upper
        self._sizes: MemberSizes | None = None
        self._asked_chip = ""
        self.people = PeoplePanel(self)
        super().__init__(context, self._declared(context))
        self.work = PeopleWork(self)
        # At 150 % a page of 1366 pixels is 720 wide: the search field gives way first.
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCH_LETTERS)
        self.filtering = Filtering(self)
        self.table.selection_size.connect(lambda _size: self._settle.start())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.table)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)

    def source(self, query: ListQuery) -> RowSource[MemberListRow]:
        asked = self.asked(query)
        return KeyedSource(
            partial(self._lists.count, asked),
            partial(self._lists.keys, asked),
            partial(self._lists.rows, trash=asked.which.trash),
        )

    def asked(self, query: ListQuery) -> MemberQuery:
        """The question of the filters as they stand."""
        chip = query.chip
        status = {ACTIVE: "active", PAUSED: "paused", MISSING: "active"}.get(chip)
        everywhere = self.upper and chip not in (MISSING, TRASH)
        which = MemberChoice(
            None if everywhere else self.own,
            None if self.upper else query.side or None,
            status,
            chip == MISSING,
            gone=chip == GONE,
            trash=chip == TRASH,
            tests=self.filtering.tests,
            one_union=query.side or None if self.upper else None,
        )
        return MemberQuery(which, query.text, query.sort, query.descending)

    def refresh(self) -> None:
        """Also takes in own fields that were added, changed or put away meanwhile."""
        fields = self.context.services.own_fields.all()
        if fields != self._own_fields:
            lasting = self.spec.columns[: -len(self._own_fields) or None]
            self._own_fields = fields
            self.spec = replace(self.spec, columns=(*lasting, *own_columns(fields)))
            self.table.show_columns(self.spec.columns)
        super().refresh()

    def page_actions(self) -> Sequence[Action]:
        # An upper book keeps no groups whose year it would work through.
        year = Action("Bình xét, đăng ký theo tổ", lambda: self.context.navigate("year", {}), "calendar3")
        more = (
            Action("Dán danh sách đã chép", self.paste, "clipboard-check"),
            *(() if self.upper else (year,)),
            Action("Xuất những gì tôi thấy", lambda: self.work.export(), "upload"),
            Action("Tìm người trùng", lambda: self.context.navigate("duplicates", {}), "people"),
        )
        importing = Action("Nhập từ Excel", self._import, "file-earmark-spreadsheet", more=more)
        return (Action("Thêm đoàn viên", self.people.start_new, "plus-lg", "Ctrl+N"), importing)

    def empty_actions(self) -> Sequence[Action]:
        made = tuple(super().empty_actions())
        inbox = Action("Đến Hộp nhận", lambda: self.context.navigate("inbox", {}), "inbox")
        return (inbox, *made[:1]) if self.upper else made

    def chip_items(self) -> Sequence[Chip]:
        sizes = self._sizes
        if sizes is None:
            return CHIPS
        counts = {
            ACTIVE: sizes.of("active"),
            PAUSED: sizes.of("paused"),
            MISSING: sizes.missing,
            GONE: sizes.of(*GONE_STATUSES),
            ALL: sizes.living,
            TRASH: sizes.trash,
        }
        kept = (*ALWAYS_OFFERED, self.chips.code, self._asked_chip)
        offered = [chip for chip in CHIPS if counts[chip.code] or chip.code in kept]
        return [Chip(chip.code, chip.text, counts[chip.code]) for chip in offered]

    @property
    def narrowed(self) -> bool:
        # A new book is asked for those who are active, but there is nobody at all.
        nobody = self._sizes is not None and not self._sizes.living
        return super().narrowed and (not nobody or self.chips.code == TRASH)

    def side_items(self) -> Sequence[SideItem]:
        sizes, day = self._sizes, self.work.today()
        inside = {} if sizes is None else sizes.parts
        if self.upper:
            return self._unions(inside)
        groups = [
            SideItem(group.id, group.name or "", None if sizes is None else inside.get(group.id, 0))
            for group in self.context.services.units.groups()
            if inside.get(group.id) or in_force(group.valid_from, group.valid_to, day)
        ]
        number = None if sizes is None else sum(inside.values())
        everyone = SideItem("", self.words("Mọi tổ"), number)
        without = (
            [SideItem(NO_GROUP, self.words("Chưa vào tổ"), inside[NO_GROUP])] if NO_GROUP in inside else []
        )
        return [everyone, *groups, *without]

    def _unions(self, inside: Mapping[str, int]) -> Sequence[SideItem]:
        """The own union first, then those that have sent somebody, by name."""
        units = sorted(self.context.services.units.units(), key=lambda one: one.id != self.own)
        named = [
            SideItem(one.id, one.short_name or one.name or "", inside.get(one.id, 0))
            for one in units
            if one.id in inside or one.id == self.own
        ]
        return [SideItem("", self.words("Mọi đơn vị"), sum(inside.values())), *named]

    @property
    def group_chosen(self) -> str:
        """The id of the group chosen at the left, or nothing."""
        code = self.side.code
        return "" if self.upper or code == NO_GROUP else code

    def build_panel(self) -> DetailPanel:
        return self.people.build()

    def show_row(self, row: MemberListRow) -> None:
        """One person, or the chosen ones; a form being filled in stays until another row is gone to."""
        if self.pane_stays(row.key):
            return
        if self.picked > 1:
            self.people.show_many()
        else:
            self.people.show_one(row)

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đoàn viên")

    def open(self, params: Mapping[str, object]) -> None:
        """Also ``id``: a member to go to, whatever the filters said before; ``tab``: which part of the panel
        (from 0)."""
        self._asked_chip = str(params.get("chip", ""))
        member = params.get("id")
        if not isinstance(member, str):
            super().open(params)
            return
        super().open({"chip": ALL, "side": "", "text": params.get("text", "")})
        key = self._lists.key(member)
        if key is not None:
            self.table.choose_key(key)
        if self.panel is not None and isinstance(tab := params.get("tab"), int):
            self.panel.tabs.setCurrentIndex(tab)

    def go_to_new(self, outcome: Outcome[str]) -> None:
        """Stand on somebody just added; where the search or the filters hide them on nobody, for what is
        typed next is meant for them."""
        key = self._lists.key(outcome.value)
        self.table.choose_none()
        if key is None or self.table.choose_key(key) or not self.table.records.complete:
            return
        show = Action("Xem người vừa thêm", lambda: self.open({"id": outcome.value}), "person-vcard")
        text = self.words("Đã thêm đoàn viên; danh sách đang tìm hoặc lọc nên chưa hiện người này.")
        self.show_result(text, outcome.act, (show,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page folds the groups away."""
        super().resizeEvent(event)
        self.filtering.fit(self.width())

    def keep_pane(self, heading: str, pane: QWidget) -> None:
        self.people.bulk = None
        super().keep_pane(heading, pane)

    def paste(self) -> None:
        """Rows copied in Excel lead into the import."""
        self.context.navigate("importing", {"text": QGuiApplication.clipboard().text()})

    def ids_of(self, keys: Sequence[int]) -> list[str]:
        return self._lists.ids(keys)

    @property
    def picked(self) -> int:
        """How many people are chosen; counted by ranges, for all of 300,000 may be."""
        selection = self.table.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def _fill_filters(self) -> None:
        """At once with the numbers known so far, anew when a worker has counted."""
        super()._fill_filters()
        count = self._lists.sizes_of_all if self.upper else partial(self._lists.sizes, self.own)
        self.context.jobs.read(self, count, self._take_sizes)

    def _take_sizes(self, sizes: MemberSizes) -> None:
        if sizes != self._sizes:
            self._sizes = sizes
            super()._fill_filters()
            self._counted(self.table.records.rowCount())

    def _show_wanted(self) -> None:
        if self._wanted is None and self.picked > 1:
            self.people.show_many()
        else:
            super()._show_wanted()

    def _import(self) -> None:
        self.context.navigate("importing", {})

    def _declared(self, context: UiContext) -> ListSpec[MemberListRow]:
        return ListSpec(
            "members",
            "Đoàn viên",
            (
                *member_columns(
                    context.services.catalogues.label,
                    context.words,
                    context.services.proposing.today(),
                    self.upper,
                ),
                *own_columns(self._own_fields),
            ),
            "Tìm theo tên, mã, số CCCD…",
            EMPTY_ABOVE if self.upper else EMPTY,
            frozenset(kind.TYPE for kind in _WATCHED),
            CHIPS,
            "Đơn vị" if self.upper else "Tổ công đoàn",
        )
