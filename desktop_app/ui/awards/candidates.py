"""Who can be proposed: people sorted by the conditions of the award, or groups."""

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.candidates import MOST_SORTED, Standing
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.proposing import AwardChoice
from desktop_app.services.requests import MemberChoice
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.record_table import Column, KeyedSource, MemorySource, RowSource
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.table_view import TableFrame, TableView

PERSON, GROUP = "person", "group"
AT_ONCE = 1_000
STANDINGS: Mapping[Standing, tuple[str, Tone]] = {
    "met": ("Đủ", "success"),
    "near": ("Gần đủ", "info"),
    "missing": ("Thiếu dữ liệu", "warning"),
    "failed": ("Chưa đủ", "neutral"),
}
"""Where a person stands, in words (Vietnamese sources) and tone."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member or a group that can be proposed. ``key``: of the member's row, -1 of a group; ``code`` and
    ``born`` tell namesakes apart."""

    id: str
    kind: str
    name: str
    place: str
    key: int = -1
    code: str = ""
    born: str = ""


class CandidatesPane(QWidget):
    """``picked``: the selected rows are wanted on the list (Enter, double click). ``looked`` carries the
    candidate of the current row, or None."""

    picked = Signal()
    looked = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = words = context.words
        self._award: AwardChoice | None = None
        self._year = 0
        self._taken: Mapping[str, str] = {}
        self._standings: dict[int, Standing] = {}
        self._asked = 0
        self.kind, self.group = QComboBox(), QComboBox()
        self.kind.setAccessibleName(words("Đề nghị cho"))
        self.group.setAccessibleName(words("Lọc theo tổ"))
        self.search = SearchField(context.theme, words("Tìm người, tổ…"))
        self.chips = ChipRow(words, _chips(None, 0), words("Lọc theo điều kiện"))
        columns: tuple[Column[Candidate], ...] = (
            Column("name", "Tên", lambda row: row.name, 20, strong=True, stretch=True),
            Column("code", "Mã NV", lambda row: row.code, 8, muted=True),
            Column("born", "Ngày sinh", lambda row: row.born, 9, muted=True),
            Column("place", "Tổ", lambda row: row.place, 14, muted=True),
            Column("standing", "Điều kiện", self._standing, 12, chip=self._tone),
            Column("state", "Đã có", self._state, 10, chip=lambda row: "info" if self._state(row) else None),
        )
        self.table: TableView[Candidate] = TableView(
            "propose", columns, words, context.theme, context.jobs, context.preferences
        )
        self.table.setAccessibleName(words("Người và tổ có thể đề nghị"))
        narrow = QHBoxLayout()
        for field in (self.search, self.kind, self.group):
            narrow.addWidget(field)
        narrow.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(narrow)
        column.addWidget(self.chips)
        column.addWidget(TableFrame(self.table), 1)
        self.kind.currentIndexChanged.connect(lambda _place: self._sort())
        self.group.currentIndexChanged.connect(lambda _place: self._sort())
        self.search.searched.connect(lambda _text: self.ask())
        self.search.left_down.connect(self.table.setFocus)
        self.chips.chosen.connect(lambda _code: self.ask())
        self.table.row_opened.connect(lambda _row: self.picked.emit())
        self.table.row_chosen.connect(self.looked.emit)

    def start(self) -> None:
        """Offer the groups of now."""
        groups = [(group.name or "", group.id) for group in self._context.services.groups.in_force()]
        offer(self.group, [(self._words("Mọi tổ"), None), *groups], self.group.currentData())

    def show_award(self, award: AwardChoice, year: int, taken: Mapping[str, str]) -> None:
        """Show who can be proposed for an award in a year. ``taken``: member or group id → status of the
        nomination there is."""
        self._award, self._year, self._taken = award, year, taken
        kinds = [("Cá nhân", PERSON)] * award.people + [("Tập thể", GROUP)] * award.groups
        offer(self.kind, [(self._words(text), code) for text, code in kinds], self.kind.currentData())
        self._sort()

    def selected(self) -> list[Candidate]:
        """The selected rows that nobody has proposed yet."""
        return [row for row in self.table.selected_rows() if row.id not in self._taken]

    def ask(self) -> None:
        """Show what the filters say now."""
        if self._of_people:
            self.table.show_source(self._people(), self._at_once)
        else:
            self.table.show_source(self._groups())

    @property
    def _of_people(self) -> bool:
        return bool(self.kind.currentData() == PERSON)

    @property
    def _at_once(self) -> bool:
        """Who stands where has no index: everybody is gone through, off the window's thread."""
        return not self.chips.code

    @property
    def _which(self) -> MemberChoice:
        unit = self._context.services.session.book.facts.unit
        return MemberChoice(unit=unit, group=self.group.currentData(), status="active")

    def _sort(self) -> None:
        """Judge everybody of the group again, in the worker; the list is there meanwhile."""
        self.group.setEnabled(self._of_people)
        self._asked += 1
        self._standings = {}
        self._show_standings(whole=False)
        award, services = self._award, self._context.services
        if award is None or not self._of_people or not services.candidates.judged(award.code):
            return
        asked, query = self._asked, MemberQuery(self._which, "", "name")

        def begin(keys: "array[int]") -> None:
            if asked == self._asked and len(keys) <= MOST_SORTED:
                self._judge(asked, award.code, keys)

        self._context.jobs.read(self, lambda: services.member_lists.keys(query), begin)

    def _judge(self, asked: int, award: str, keys: "array[int]", start: int = 0) -> None:
        """Judge some, then the next: in between the worker is free for what the person wants to see."""
        candidates, year, some = self._context.services.candidates, self._year, keys[start : start + AT_ONCE]

        def show(found: Mapping[int, Standing]) -> None:
            if asked != self._asked:
                return
            self._standings.update(found)
            more = start + AT_ONCE < len(keys)
            self._show_standings(whole=not more)
            if more:
                self._judge(asked, award, keys, start + AT_ONCE)

        self._context.jobs.read(self, lambda: candidates.standings(award, year, some), show)

    def _show_standings(self, *, whole: bool) -> None:
        found = self._standings
        self.chips.setVisible(bool(found))
        self.chips.show_chips(_chips(Counter(found.values()) if whole and found else None, len(found)))
        if not found:
            self.chips.choose("")
            self.ask()
        else:
            self.table.refresh(self._people(), self._at_once)

    def _people(self) -> RowSource[Candidate]:
        lists, standings = self._context.services.member_lists, self._standings
        query = MemberQuery(self._which, self.search.text(), "name")
        wanted = self.chips.code

        def keys(limit: int | None = None) -> "array[int]":
            if not wanted:
                return lists.keys(query, limit)
            return array("q", (key for key in lists.keys(query) if standings.get(key) == wanted))[:limit]

        def rows(some: Sequence[int]) -> dict[int, Candidate]:
            return {
                key: Candidate(
                    row.id,
                    PERSON,
                    row.full_name,
                    row.group_name,
                    key,
                    row.employee_code,
                    format_date(row.birth_date),
                )
                for key, row in lists.rows(some).items()
            }

        return KeyedSource(lambda: len(keys()) if wanted else lists.count(query), keys, rows)

    def _groups(self) -> RowSource[Candidate]:
        wanted = fold(self.search.text()).split()
        groups = [
            Candidate(group.id, GROUP, group.name or "", "")
            for group in self._context.services.groups.in_force()
            if all(word in fold(group.name or "") for word in wanted)
        ]
        return MemorySource(groups)

    def _state(self, row: Candidate) -> str:
        status = self._taken.get(row.id)
        return self._context.services.catalogues.label("nomination_statuses", status) if status else ""

    def _standing(self, row: Candidate) -> str:
        found = self._standings.get(row.key)
        return self._words(STANDINGS[found][0]) if found else ""

    def _tone(self, row: Candidate) -> Tone | None:
        found = self._standings.get(row.key)
        return STANDINGS[found][1] if found else None


def _chips(counts: Counter[Standing] | None, number: int) -> list[Chip]:
    return [
        Chip("", "Tất cả", number if counts is not None else None),
        *(
            Chip(code, text, counts[code] if counts is not None else None)
            for code, (text, _tone) in STANDINGS.items()
        ),
    ]
