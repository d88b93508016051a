"""Đối chiếu danh sách tháng: who is in the book but not in the sheet, and what is done about each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.import_plan import Absentee
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.reconciling import IGNORED, LEFT, MOVED, Settled
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.cell_grid import rule_grid
from desktop_app.ui.widgets.cell_model import CellModel, Index
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.parts import button, framed, label
from desktop_app.ui.words import Words

_TITLES = ("Mã NV", "Họ và tên", "Ngày sinh", "Tổ", "Xử lý")
_LETTERS = (10, 25, 13, 20, 18)


class AbsentModel(CellModel):
    """The absent people and what is decided about them."""

    def __init__(self, words: Words) -> None:
        super().__init__([words(title) for title in _TITLES], numbered=False)
        self._words = words
        self.people: Sequence[Absentee] = ()
        self.decided: dict[str, Settled] = {}
        self.groups: dict[str, str] = {}

    def show(self, people: Sequence[Absentee], groups: dict[str, str]) -> None:
        """Show people; decisions about those who are still there stay."""
        self.beginResetModel()
        self.people, self.groups = people, groups
        present = {one.id for one in people}
        self.decided = {member: what for member, what in self.decided.items() if member in present}
        self.endResetModel()

    def decide(self, places: Sequence[int], what: Settled) -> None:
        """Decide about the people at some places."""
        for place in places:
            self.decided[self.people[place].id] = what
        if self.people:
            last = self.index(len(self.people) - 1, len(_TITLES) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def size(self) -> int:
        return len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        one = self.people[index.row()]
        born = format_date(one.birth_date)
        texts = (one.employee_code, one.full_name, born, one.group_name, self._decision(one.id))
        return texts[index.column()]

    def _decision(self, member: str) -> str:
        what = self.decided.get(member, Settled(IGNORED))
        if what.what == LEFT:
            return self._words("Nghỉ việc")
        if what.what == MOVED:
            return self._words("Chuyển sang {group}", group=self.groups.get(what.group or "", ""))
        return self._words("(bỏ qua)")


class AbsentList(QWidget):
    """``settle_wanted`` and ``report_wanted``: the buttons at the foot."""

    settle_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        words = self._words = context.words
        self._dialogs = context.dialogs
        self.records = AbsentModel(words)
        self.records.setParent(self)
        self.summary = label("", "strong", wrap=True)
        self.table = QTableView()
        self.table.setModel(self.records)
        self.table.setAccessibleName(words("Người có trong sổ, vắng trong tệp"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setWordWrap(False)
        rule_grid(self.table, context.theme)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.left = button(words("Nghỉ việc"), lambda: self._decide(Settled(LEFT)))
        self.moved = button(words("Chuyển tổ…"), self._move)
        self.ignored = button(words("Bỏ qua"), lambda: self._decide(Settled(IGNORED)))
        self.settle = button(words("Ghi biến động"), self.settle_wanted.emit)
        self.report = button(words("Lưu báo cáo tăng giảm"), self.report_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(framed(self.table), 1)
        layout.addWidget(label(words("Người đang chọn:"), "muted"))
        layout.addWidget(flowing(self.left, self.moved, self.ignored, self.report, self.settle))

    def show_people(self, people: Sequence[Absentee], groups: dict[str, str]) -> None:
        """Show who is absent. ``groups``: id → name, of those one can move to."""
        self.records.show(people, groups)
        unit = self.fontMetrics().averageCharWidth()
        for place, letters in enumerate(_LETTERS):
            self.table.setColumnWidth(place, letters * unit)
        self.summary.setText(
            self._words(
                "{n} người có trong sổ mà vắng trong tệp. Chọn người rồi chọn cách xử lý; không chọn thì "
                "bỏ qua.",
                n=len(people),
            )
        )
        self._enable()

    def _decide(self, what: Settled) -> None:
        places = [index.row() for index in self.table.selectionModel().selectedRows()]
        self.records.decide(places, what)
        self._enable()

    def _move(self) -> None:
        names = list(self.records.groups.values())
        place = self._dialogs.choose(self._words("Chuyển tổ"), self._words("Sang tổ nào?"), names)
        if place is not None:
            self._decide(Settled(MOVED, list(self.records.groups)[place]))

    def _enable(self) -> None:
        self.settle.setEnabled(any(one.what != IGNORED for one in self.records.decided.values()))
