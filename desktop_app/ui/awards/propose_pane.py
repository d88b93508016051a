"""Lập đề nghị: award and year, people or groups at the left, the list with its sentences at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.proposing import AwardChoice, Facts
from desktop_app.services.requests import MemberChoice
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, action_button, button, label
from desktop_app.ui.widgets.record_table import Column, KeyedSource, MemorySource, RowSource
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.table_view import TableFrame, TableView

PERSON, GROUP = "person", "group"
MOST_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member or a group that can be proposed."""

    id: str
    kind: str
    name: str
    place: str


@dataclass(slots=True)
class Chosen:
    """One line of the list being made."""

    candidate: Candidate
    sentence: str = ""
    facts: Facts | None = None
    evidence: tuple[str, ...] = ()


class ProposePane(QWidget):
    """``left``: the person is done; it carries the route that was written to, "" when nothing was.

    ``page`` writes and tells.
    """

    left = Signal(str)

    def __init__(self, context: UiContext, page: Page) -> None:
        super().__init__()
        self.context = context
        self.words = context.words
        self._page = page
        self._taken: Mapping[str, str] = {}
        self.chosen: dict[str, Chosen] = {}
        self.choices = context.services.proposing.awards()
        words = self.words
        self.award, self.year, self.kind, self.group = (QComboBox() for _field in range(4))
        self.mark = label(words("Chưa kiểm chứng"), "caption")
        self.mark.setToolTip(words("Tiêu chuẩn của hình thức này chưa được đối chiếu với văn bản gốc."))
        self.search = SearchField(context.theme, words("Tìm người, tổ…"))
        columns: tuple[Column[Candidate], ...] = (
            Column("name", "Tên", lambda row: row.name, 22, strong=True, stretch=True),
            Column("place", "Tổ", lambda row: row.place, 18, muted=True),
            Column("state", "Đã có", self._state, 12, chip=lambda row: "info" if self._state(row) else None),
        )
        self.table: TableView[Candidate] = TableView(
            "propose", columns, words, context.theme, context.jobs, context.preferences
        )
        self.listed = QListWidget()
        self.count = label("", "heading")
        self.sentence = QPlainTextEdit()
        self.evidence = QListWidget()
        self.facts = label("", "muted", wrap=True)
        add = Action("Thêm vào danh sách", self.add_selected, "plus-lg")
        self.add = action_button(add, words, context.theme)
        self.drop = button(words("Bỏ khỏi danh sách"), self.drop_current)
        self.write = button(words("Ghi đề nghị"), self.save, "primary")
        self._name_parts()
        self._build()
        self._fill()
        self._connect()

    @property
    def choice(self) -> AwardChoice:
        """The award that is proposed."""
        return next(one for one in self.choices if one.code == self.award.currentData())

    def start(self) -> None:
        """Begin a new list."""
        self.chosen.clear()
        self._fill_groups()
        self._award_changed()
        self._show_list()
        self.search.setFocus()

    def add_selected(self) -> None:
        """Put the selected rows on the list; those nominated already are counted and said."""
        rows = self.table.selected_rows()[:MOST_AT_ONCE]
        fresh = [row for row in rows if row.id not in self._taken and row.id not in self.chosen]
        if len(fresh) < len(rows):
            self._page.error.say(
                self.words("{n} dòng đã có đề nghị hoặc đã ở trong danh sách nên không thêm lần nữa.",
                           n=len(rows) - len(fresh)),
                "info",
            )  # fmt: skip
        for row in fresh:
            self.chosen[row.id] = Chosen(row)
        self._show_list(fresh[-1].id if fresh else "")
        people = [row.id for row in fresh if row.kind == PERSON]
        if people:
            proposing, year = self.context.services.proposing, int(self.year.currentData())
            self.context.jobs.read(
                self, lambda: {one: proposing.facts(one, year) for one in people}, self._take_facts
            )

    def drop_current(self) -> None:
        """Take the current line off the list."""
        item = self.listed.currentItem()
        if item is not None:
            self.chosen.pop(str(item.data(Qt.ItemDataRole.UserRole)), None)
            self._show_list()

    def save(self) -> None:
        """Write the list."""
        if not self.chosen:
            self._page.error.say(self.words("Chưa chọn ai. Hãy chọn ở bên trái rồi bấm Thêm vào danh sách."),
                                 "info")  # fmt: skip
            return
        choice, proposals = self.choice, [self._proposal(one) for one in self.chosen.values()]
        proposing = self.context.services.proposing

        def done(_outcome: Any) -> None:
            self.chosen.clear()
            self.left.emit(choice.route)

        self._page.run(
            lambda: proposing.add_many(proposals),
            lambda outcome: self.words("Đã lập {n} đề nghị.", n=outcome.value),
            done,
        )

    def _proposal(self, one: Chosen) -> Mapping[str, Value]:
        found = one.candidate
        return {
            "award_type": self.choice.code,
            "year": int(self.year.currentData()),
            "route": self.choice.route,
            "member" if found.kind == PERSON else "group": found.id,
            "achievement": one.sentence.strip() or None,
            "initiatives": list(one.evidence),
        }

    def _name_parts(self) -> None:
        names = (
            (self.award, "Hình thức khen"),
            (self.year, "Năm"),
            (self.kind, "Đề nghị cho"),
            (self.group, "Lọc theo tổ"),
            (self.table, "Người và tổ có thể đề nghị"),
            (self.listed, "Danh sách đang lập"),
            (self.sentence, "Thành tích"),
            (self.evidence, "Sáng kiến làm căn cứ"),
        )
        for widget, name in names:
            widget.setAccessibleName(self.words(name))
        self.sentence.setTabChangesFocus(True)
        lines = self.fontMetrics().height()
        self.sentence.setMaximumHeight(lines * 5)
        self.evidence.setMaximumHeight(lines * 5)

    def _build(self) -> None:
        words = self.words
        top, narrow, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part in (label(words("Hình thức khen"), "strong"), self.award, self.mark,
                     label(words("Năm"), "strong"), self.year):  # fmt: skip
            top.addWidget(part)
        top.addStretch(1)
        for field in (self.search, self.kind, self.group):
            narrow.addWidget(field)
        narrow.setStretch(0, 1)
        left, right, split = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(narrow)
        column.addWidget(TableFrame(self.table), 1)
        column.addWidget(self.add)
        list_column = QVBoxLayout(right)
        list_column.setContentsMargins(0, 0, 0, 0)
        said, based = (label(words(text), "section") for text in ("Thành tích", "Sáng kiến làm căn cứ"))
        for widget in (self.count, self.listed, said, self.sentence, based, self.evidence, self.facts):
            list_column.addWidget(widget)
        list_column.setStretch(1, 1)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        foot.addWidget(button(words("Thôi"), lambda: self.left.emit(""), "flat"))
        foot.addWidget(self.write)
        list_column.addLayout(foot)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def _fill(self) -> None:
        for choice in self.choices:
            if choice.common:
                self.award.addItem(choice.label, choice.code)
        self.award.addItem(self.words("Thêm loại khác…"), "")
        # A long name must not push the year off a narrow window.
        self.award.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.award.setMinimumContentsLength(38)
        this_year = self.context.services.proposing.this_year()
        for year in range(this_year + 1, this_year - 40, -1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(this_year))

    def _fill_groups(self) -> None:
        before = self.group.currentData()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(self.words("Mọi tổ"), None)
        for group in self.context.services.groups.in_force():
            self.group.addItem(group.name or "", group.id)
        self.group.setCurrentIndex(max(self.group.findData(before), 0))
        self.group.blockSignals(False)

    def _connect(self) -> None:
        self.award.activated.connect(lambda _place: self._more_awards())
        self.award.currentIndexChanged.connect(lambda _place: self._award_changed())
        self.year.currentIndexChanged.connect(lambda _place: self._read_taken())
        self.kind.currentIndexChanged.connect(lambda _place: self._ask())
        self.group.currentIndexChanged.connect(lambda _place: self._ask())
        self.search.searched.connect(lambda _text: self._ask())
        self.search.left_down.connect(self.table.setFocus)
        self.table.row_opened.connect(lambda _row: self.add_selected())
        self.listed.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.sentence.textChanged.connect(self._typed)
        self.evidence.itemChanged.connect(lambda _item: self._ticked())

    def _more_awards(self) -> None:
        if self.award.currentData() == "":
            self.award.blockSignals(True)
            self.award.clear()
            for choice in self.choices:
                self.award.addItem(choice.label, choice.code)
            self.award.blockSignals(False)
            self._award_changed()
            self.award.showPopup()

    def _award_changed(self) -> None:
        if not self.award.currentData():
            return
        choice = self.choice
        self.mark.setVisible(choice.verify)
        kinds = [("Cá nhân", PERSON)] * choice.people + [("Tập thể", GROUP)] * choice.groups
        before = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for text, code in kinds:
            self.kind.addItem(self.words(text), code)
        self.kind.setCurrentIndex(max(self.kind.findData(before), 0))
        self.kind.blockSignals(False)
        allowed = {code for _text, code in kinds}
        self.chosen = {key: one for key, one in self.chosen.items() if one.candidate.kind in allowed}
        self._show_list()
        self._read_taken()

    def _read_taken(self) -> None:
        award, year = self.award.currentData(), int(self.year.currentData())
        if award:
            proposing = self.context.services.proposing
            self.context.jobs.read(self, lambda: proposing.taken(award, year), self._take_taken)

    def _take_taken(self, taken: Mapping[str, str]) -> None:
        self._taken = taken
        doubled = [key for key in self.chosen if key in taken]
        for key in doubled:
            self.chosen.pop(key)
        if doubled:
            self._show_list()
        self._ask()

    def _ask(self) -> None:
        self.group.setEnabled(self.kind.currentData() == PERSON)
        self.table.show_source(self._people() if self.kind.currentData() == PERSON else self._groups())

    def _people(self) -> RowSource[Candidate]:
        lists, unit = self.context.services.member_lists, self.context.services.session.book.facts.unit
        which = MemberChoice(unit=unit, group=self.group.currentData(), status="active")
        query = MemberQuery(which, self.search.text(), "name")

        def rows(keys: Sequence[int]) -> dict[int, Candidate]:
            found = lists.rows(keys)
            return {
                key: Candidate(row.id, PERSON, row.full_name, row.group_name) for key, row in found.items()
            }

        return KeyedSource(lambda: lists.count(query), lambda limit: lists.keys(query, limit), rows)

    def _groups(self) -> RowSource[Candidate]:
        wanted = fold(self.search.text()).split()
        groups = [
            Candidate(group.id, GROUP, group.name or "", "")
            for group in self.context.services.groups.in_force()
            if all(word in fold(group.name or "") for word in wanted)
        ]
        return MemorySource(groups)

    def _state(self, row: Candidate) -> str:
        status = self._taken.get(row.id)
        return self.context.services.catalogues.label("nomination_statuses", status) if status else ""

    def _take_facts(self, found: Mapping[str, Facts]) -> None:
        for key, facts in found.items():
            one = self.chosen.get(key)
            if one is not None:
                one.facts = facts
                one.sentence = one.sentence or facts.sentence
                one.evidence = tuple(initiative.record for initiative in facts.initiatives)
        self._show_chosen()

    def _show_list(self, wanted: str = "") -> None:
        self.listed.blockSignals(True)
        self.listed.clear()
        for key, one in self.chosen.items():
            place = f" · {one.candidate.place}" if one.candidate.place else ""
            item = QListWidgetItem(f"{one.candidate.name}{place}")
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.listed.addItem(item)
            if key == wanted:
                self.listed.setCurrentItem(item)
        if self.listed.currentItem() is None and self.listed.count():
            self.listed.setCurrentRow(0)
        self.listed.blockSignals(False)
        self.count.setText(self.words("Đã chọn {n}", n=len(self.chosen)))
        text = self.words("Ghi {n} đề nghị", n=len(self.chosen)) if self.chosen else self.words("Ghi đề nghị")
        self.write.setText(text)
        self.write.setAccessibleName(text)
        self._show_chosen()

    def _current(self) -> Chosen | None:
        item = self.listed.currentItem()
        return None if item is None else self.chosen.get(str(item.data(Qt.ItemDataRole.UserRole)))

    def _show_chosen(self) -> None:
        one = self._current()
        for widget in (self.sentence, self.evidence):
            widget.blockSignals(True)
            widget.setEnabled(one is not None)
        self.sentence.setPlainText(one.sentence if one else "")
        self.evidence.clear()
        facts = one.facts if one else None
        for initiative in facts.initiatives if facts else ():
            item = QListWidgetItem(initiative.title)
            item.setData(Qt.ItemDataRole.UserRole, initiative.record)
            on = one is not None and initiative.record in one.evidence
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.evidence.addItem(item)
        for widget in (self.sentence, self.evidence):
            widget.blockSignals(False)
        held = [f"{award.title} ({award.year})" for award in facts.awards[:5]] if facts else []
        self.facts.setText(self.words("Đã khen: {awards}", awards="; ".join(held)) if held else "")

    def _typed(self) -> None:
        if (one := self._current()) is not None:
            one.sentence = self.sentence.toPlainText()

    def _ticked(self) -> None:
        if (one := self._current()) is not None:
            items = [self.evidence.item(place) for place in range(self.evidence.count())]
            one.evidence = tuple(
                str(item.data(Qt.ItemDataRole.UserRole))
                for item in items
                if item.checkState() is Qt.CheckState.Checked
            )
