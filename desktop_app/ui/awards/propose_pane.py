"""Lập đề nghị: award and year, candidates at the left, the list and the person looked at at the right."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.eligibility import Judgement, State
from desktop_app.domain.record import Value
from desktop_app.services.proposing import AwardChoice, Facts
from desktop_app.ui.awards.candidates import PERSON, Candidate, CandidatesPane
from desktop_app.ui.awards.chosen_list import ChosenList
from desktop_app.ui.awards.person_card import Chosen, PersonCard
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.choice_box import offer, year_box
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, action_button, button, framed, label

MOST_AT_ONCE = 2_000
MOST_NAMED = 5
YEARS_BACK = 40
LIST_PART, CARD_PART = 180, 420
"""How the list and the person share the height at first."""


class ProposePane(QWidget):
    """``left``: the person is done; it carries the route that was written to, "" when nothing was.

    ``page`` writes and tells.
    """

    left = Signal(str)

    def __init__(self, context: UiContext, page: Page) -> None:
        super().__init__()
        self.context = context
        self.words = words = context.words
        self._page = page
        self._taken: Mapping[str, str] = {}
        self._looked_at: Candidate | None = None
        self.chosen: dict[str, Chosen] = {}
        self._all = context.services.proposing.awards()
        self.choices = self._all
        self.award = QComboBox()
        self.award.setAccessibleName(words("Hình thức khen"))
        # A long name must not push the year off a narrow window.
        self.award.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.award.setMinimumContentsLength(30)
        self.year = year_box(words, context.services.proposing.this_year(), YEARS_BACK)
        self.mark = label(words("Chưa kiểm chứng"), "caption")
        self.mark.setToolTip(words("Tiêu chuẩn của hình thức này chưa được đối chiếu với văn bản gốc."))
        self.candidates = CandidatesPane(context)
        self.list = ChosenList(context)
        self.card = PersonCard(context)
        add = Action("Thêm vào danh sách", self.add_selected, "plus-lg")
        self.add = action_button(add, words, context.theme)
        self.drop = button(words("Bỏ khỏi danh sách"), self.drop_current)
        self.write = button(words("Ghi đề nghị"), self.save, "primary")
        self._build()
        self._offer_common()
        self._connect()

    @property
    def choice(self) -> AwardChoice:
        """The award that is proposed."""
        return next(one for one in self.choices if one.code == self.award.currentData())

    @property
    def _year(self) -> int:
        return int(self.year.currentData())

    def start(self, route: str = "") -> None:
        """Begin a new list of awards of a route, "own" or "upper"; "" for both."""
        self.choices = [one for one in self._all if route in ("", one.route)]
        self._offer_common()
        self.chosen.clear()
        self.candidates.start()
        self.read_again()
        self.candidates.search.setFocus()

    def read_again(self) -> None:
        """Another award or year, or other facts: who is proposed already, how many may be, what the
        conditions say. The list stays as far as it can."""
        if not self.award.currentData():
            return
        self._looked_at = None
        choice, year, services = self.choice, self._year, self.context.services
        self.mark.setVisible(choice.verify)
        allowed = {"person": choice.people, "group": choice.groups}
        self.chosen = {key: one for key, one in self.chosen.items() if allowed[one.candidate.kind]}

        def work() -> tuple[Mapping[str, str], int]:
            return services.proposing.taken(choice.code, year), services.candidates.most(choice.code, year)

        def show(found: tuple[Mapping[str, str], int]) -> None:
            if (choice.code, year) == (self.award.currentData(), self._year):
                self._take(choice, *found)

        self.context.jobs.read(self, work, show)
        self._show_list()
        people = [one.candidate.id for one in self.chosen.values() if one.candidate.kind == PERSON]
        if people:
            self._read_people(people)

    def add_selected(self) -> None:
        """Put the selected rows on the list; those nominated already are counted and said."""
        self._page.error.hide()
        rows = self.candidates.table.selected_rows()[:MOST_AT_ONCE]
        fresh = [row for row in self.candidates.selected()[:MOST_AT_ONCE] if row.id not in self.chosen]
        if len(fresh) < len(rows):
            self._page.error.say(
                self.words("{n} dòng đã có đề nghị hoặc đã ở trong danh sách nên không thêm lần nữa.",
                           n=len(rows) - len(fresh)),
                "info",
            )  # fmt: skip
        proposing, year = self.context.services.proposing, self._year
        for row in fresh:
            sentence = "" if row.kind == PERSON else proposing.group_sentence(year)
            self.chosen[row.id] = Chosen(row, sentence)
        self._show_list(fresh[-1].id if fresh else "")
        people = [row.id for row in fresh if row.kind == PERSON]
        if people:
            self._read_people(people)

    def drop_current(self) -> None:
        """Take the current line off the list."""
        one = self.list.shown()
        if one is not None:
            self.chosen.pop(one.candidate.id, None)
            self._show_list()

    def save(self) -> None:
        """Write the list, after asking about too many, about those who fail a condition and about those of
        whom too little is known."""
        if not self._within_limit() or not self._reasoned() or not self._known():
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

    def _within_limit(self) -> bool:
        if not self.list.over:
            return True
        words = self.words
        title = words("Vượt số lượng tối đa {n} đề nghị", n=self.list.over)
        text = words("Cấp trên có thể trả lại phần vượt (R06). Vẫn ghi cả danh sách?")
        return self.context.dialogs.confirm(title, text, words("Vẫn ghi"))

    def _reasoned(self) -> bool:
        """Whether everybody who fails a condition has a reason now; one reason may serve them all."""
        without = self._without_reason("failed")
        if not without:
            return True
        question = self.words("Chưa đủ điều kiện: {names}. Vì sao vẫn đề nghị?", names=self._named(without))
        return bool(self._ask_reason(without, question))

    def _known(self) -> bool:
        """Whether those of whom too little is known are proposed all the same; a reason may be given."""
        without = self._without_reason("missing")
        if not without:
            return True
        question = self.words(
            "Thiếu dữ liệu để xét {n} người: {names}. Lý do vẫn đề nghị (có thể để trống):",
            n=len(without),
            names=self._named(without),
        )
        return self._ask_reason(without, question) is not None

    def _without_reason(self, state: State) -> list[Chosen]:
        return [one for one in self.chosen.values() if one.state == state and not one.reason]

    def _named(self, some: Sequence[Chosen]) -> str:
        names = ", ".join(one.candidate.name for one in some[:MOST_NAMED])
        if len(some) > MOST_NAMED:
            names += " " + self.words("và {n} người nữa", n=len(some) - MOST_NAMED)
        return names

    def _ask_reason(self, without: Sequence[Chosen], question: str) -> str | None:
        """The reason that serves all of them, "" for none given, None when the person would rather not."""
        self.list.go_to(without[0].candidate.id)
        asked = self.context.dialogs.ask(self.words("Vẫn đề nghị"), question)
        reason = None if asked is None else asked.strip()
        for one in without if reason else ():
            one.reason = reason or ""
        self._show_current(self.list.shown())
        return reason

    def _proposal(self, one: Chosen) -> Mapping[str, Value]:
        found = one.candidate
        return {
            "award_type": self.choice.code,
            "year": self._year,
            "route": self.choice.route,
            "member" if found.kind == PERSON else "group": found.id,
            "achievement": one.sentence.strip() or None,
            "initiatives": list(one.evidence),
            "reason_override": one.reason or None,
        }

    def _build(self) -> None:
        words = self.words
        top, foot = QHBoxLayout(), QHBoxLayout()
        for part in (label(words("Hình thức khen"), "strong"), self.award, self.mark,
                     label(words("Năm"), "strong"), self.year):  # fmt: skip
            top.addWidget(part)
        top.setSpacing(10)
        # The name of the award may have what room there is.
        top.setStretchFactor(self.award, 1)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.candidates, 1)
        column.addWidget(self.add)
        split, halves = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(framed(self.card))
        halves.setSizes([LIST_PART, CARD_PART])
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 2)
        list_column = QVBoxLayout(right)
        list_column.setContentsMargins(0, 0, 0, 0)
        list_column.addWidget(halves, 1)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        foot.addWidget(button(words("Thôi"), lambda: self.left.emit(""), "flat"))
        foot.addWidget(self.write)
        list_column.addLayout(foot)
        split.addWidget(left)
        split.addWidget(right)
        for one in (split, halves):
            one.setChildrenCollapsible(False)
            one.setHandleWidth(10)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def _offer_common(self) -> None:
        """Offer the common awards, and the others where there are any. The one of the last list stays chosen
        where it is offered."""
        common = [(choice.label, choice.code) for choice in self.choices if choice.common]
        more = [(self.words("Thêm loại khác…"), "")] if len(common) < len(self.choices) else []
        offer(self.award, [*common, *more], self.award.currentData() or None)

    def _connect(self) -> None:
        self.award.activated.connect(lambda _place: self._more_awards())
        self.award.currentIndexChanged.connect(lambda _place: self.read_again())
        self.year.currentIndexChanged.connect(lambda _place: self.read_again())
        self.candidates.picked.connect(self.add_selected)
        self.candidates.looked.connect(self._look)
        self.list.current.connect(self._show_current)
        self.list.limited.connect(self._limit)

    def _more_awards(self) -> None:
        if self.award.currentData() == "":
            offer(self.award, [(choice.label, choice.code) for choice in self.choices])
            self.read_again()
            self.award.showPopup()

    def _take(self, choice: AwardChoice, taken: Mapping[str, str], most: int) -> None:
        self._taken = taken
        for key in [key for key in self.chosen if key in taken]:
            self.chosen.pop(key)
        counted = sum(status not in ("refused", "revoked") for status in taken.values())
        self.list.show_limit(most, counted)
        self._show_list()
        self.candidates.show_award(choice, self._year, taken)

    def _limit(self, most: int) -> None:
        candidates, award, year = self.context.services.candidates, self.choice.code, self._year
        self.context.jobs.save(self, lambda: candidates.set_most(award, year, most))

    def _read_people(self, people: Sequence[str]) -> None:
        """Read facts and conditions of people on the list, in the worker."""
        services, choice, year = self.context.services, self.choice, self._year

        def work() -> tuple[Mapping[str, Facts], Mapping[str, Judgement]]:
            facts = {one: services.proposing.facts(one, year) for one in people}
            return facts, services.candidates.several(choice.code, year, people)

        def show(found: tuple[Mapping[str, Facts], Mapping[str, Judgement]]) -> None:
            if (choice.code, year) == (self.award.currentData(), self._year):
                self._take_facts(*found)

        self.context.jobs.read(self, work, show)

    def _take_facts(self, found: Mapping[str, Facts], judged: Mapping[str, Judgement]) -> None:
        for key, facts in found.items():
            one = self.chosen.get(key)
            if one is None:
                continue
            drafted = one.facts is None or one.sentence == one.facts.sentence
            if drafted and not (one.facts is None and one.sentence):
                one.sentence = facts.sentence
            one.facts, one.judgement = facts, judged.get(key)
            one.evidence = tuple(initiative.record for initiative in facts.initiatives)
        self.list.show_marks()
        self._show_current(self.list.shown())

    def _show_list(self, wanted: str = "") -> None:
        self.list.show_list(self.chosen, wanted)
        text = self.words("Ghi {n} đề nghị", n=len(self.chosen)) if self.chosen else self.words("Ghi đề nghị")
        for made in (self.write, self.drop):
            made.setEnabled(bool(self.chosen))
        empty = self.words("Chưa chọn ai. Hãy chọn ở bên trái rồi bấm Thêm vào danh sách.")
        self.write.setToolTip("" if self.chosen else empty)
        self.write.setText(text)
        self.write.setAccessibleName(text)

    def _show_current(self, one: Chosen | None) -> None:
        self._looked_at = None
        if one is None:
            self.card.show_nobody()
        else:
            self.card.show_chosen(one, self.choice)

    def _look(self, candidate: Candidate | None) -> None:
        """Show somebody at the left: as a line of the list, or only what the conditions say."""
        if candidate is None or not self.award.currentData():
            return
        if candidate.id in self.chosen:
            self.list.go_to(candidate.id)
            self._show_current(self.chosen[candidate.id])
            return
        choice, year, candidates = self.choice, self._year, self.context.services.candidates
        self._looked_at = candidate

        def show(judgement: Judgement | None) -> None:
            # Meanwhile somebody else may be looked at, or a line of the list, for another award too.
            if self._looked_at is candidate:
                self.card.show_candidate(candidate, judgement, choice)

        if candidate.kind == PERSON:
            self.context.jobs.read(self, lambda: candidates.one(choice.code, year, candidate.id), show)
        else:
            show(None)
