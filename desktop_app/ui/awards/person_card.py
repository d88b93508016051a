"""One candidate: what the conditions of the award say, what it rests on, the sentence of achievement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.eligibility import Judgement, RuleResult, State
from desktop_app.services.proposing import AwardChoice, Facts
from desktop_app.ui.awards.candidates import Candidate
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import clear, icon_button, label

MARKS: dict[State, tuple[str, str, str]] = {
    "met": ("✓", "success", "Đạt"),
    "failed": ("✗", "error", "Chưa đạt"),
    "missing": ("?", "warning", "Thiếu dữ liệu"),
}
"""How a condition is marked: sign, role, and its words for a screen reader."""
MOST_AWARDS = 5
INFO_TAB, YEARS_TAB, CHANGES_TAB = range(3)
"""Parts of a member's panel in Đoàn viên, where what is missing gets written down."""
TABS: Mapping[str, int] = {
    "eligible.rating_missing": YEARS_TAB,
    "eligible.registrations_missing": YEARS_TAB,
    "eligible.not_registered": YEARS_TAB,
    "eligible.absences_missing": YEARS_TAB,
    "eligible.employed_missing": INFO_TAB,
    "eligible.gender_missing": INFO_TAB,
    "eligible.leader_missing": INFO_TAB,
    "eligible.qualification_missing": INFO_TAB,
    "eligible.posts_missing": CHANGES_TAB,
}


@dataclass(slots=True)
class Chosen:
    """One line of the list being made. ``evidence``: ids of initiatives; ``reason``: why in spite of a
    condition that is not met, or that nobody can tell of."""

    candidate: Candidate
    sentence: str = ""
    facts: Facts | None = None
    judgement: Judgement | None = None
    evidence: tuple[str, ...] = ()
    reason: str = ""

    @property
    def state(self) -> State:
        """What the conditions say; "met" where there are none, and while they are being looked at."""
        return "met" if self.judgement is None else self.judgement.state


class PersonCard(QScrollArea):
    """Edits the ``Chosen`` it shows; of somebody not on the list it only tells the conditions."""

    _member = ""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = words = context.words
        self._shown: Chosen | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words("Điều kiện và thành tích"))
        self.name = label("", "strong", wrap=True)
        self.criteria = label("", "caption", wrap=True)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(2)
        self.reason = QLineEdit()
        self.sentence = QPlainTextEdit()
        self.evidence = QListWidget()
        self.evidence.setProperty("role", "lines")
        self.held = label("", "caption", wrap=True)
        self._of_reason = label(words("Lý do vẫn đề nghị"), "section")
        self._of_sentence = label(words("Thành tích"), "section")
        self._of_evidence = label(words("Sáng kiến làm căn cứ"), "section")
        lines = self.fontMetrics().height()
        for widget, name in (
            (self.reason, "Lý do vẫn đề nghị"),
            (self.sentence, "Thành tích"),
            (self.evidence, "Sáng kiến làm căn cứ"),
        ):
            widget.setAccessibleName(words(name))
        self.sentence.setTabChangesFocus(True)
        self.sentence.setFixedHeight(lines * 4)
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.criteria)
        column.addLayout(self._rules)
        for part in (
            self._of_reason,
            self.reason,
            self._of_sentence,
            self.sentence,
            self._of_evidence,
            self.evidence,
            self.held,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        self.sentence.textChanged.connect(self._typed)
        self.reason.textEdited.connect(lambda _text: self._typed())
        self.evidence.itemChanged.connect(lambda _item: self._ticked())
        self.evidence.itemDoubleClicked.connect(
            lambda item: context.navigate("initiatives", {"id": str(item.data(Qt.ItemDataRole.UserRole))})
        )
        self.evidence.setToolTip(words("Bấm đúp để mở sáng kiến"))
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say that nobody is chosen."""
        self._member = ""
        self._fill(self._words("Chọn một người để xem điều kiện."), None, None)

    def show_candidate(self, candidate: Candidate, judgement: Judgement | None, award: AwardChoice) -> None:
        """Show the conditions of somebody who is not on the list."""
        self._member = candidate.id
        self._fill(_named(candidate), judgement, award)

    def show_chosen(self, one: Chosen, award: AwardChoice) -> None:
        """Show and edit a line of the list."""
        self._member = one.candidate.id
        self._fill(_named(one.candidate), one.judgement, award, one)

    def _fill(
        self,
        name: str,
        judgement: Judgement | None,
        award: AwardChoice | None,
        chosen: Chosen | None = None,
    ) -> None:
        self._shown = None
        self.name.setText(name)
        # Where conditions follow, each says what it rests on.
        reference = "" if award is None or judgement is not None else award.reference
        told = "" if award is None else " ".join(filter(None, (award.criteria, reference)))
        self.criteria.setText(told)
        self.criteria.setVisible(bool(told))
        self._show_rules(judgement.results if judgement is not None else ())
        facts = chosen.facts if chosen else None
        doubtful = chosen is not None and chosen.state != "met"
        self._of_reason.setVisible(doubtful)
        self.reason.setVisible(doubtful)
        self.reason.setText(chosen.reason if chosen else "")
        self._of_sentence.setVisible(chosen is not None)
        self.sentence.setVisible(chosen is not None)
        self.sentence.setPlainText(chosen.sentence if chosen else "")
        self._show_evidence(chosen)
        held = [f"{one.title} ({one.year})" for one in facts.awards[:MOST_AWARDS]] if facts else []
        self.held.setText(self._words("Đã khen: {awards}", awards="; ".join(held)) if held else "")
        self.held.setVisible(bool(held))
        self._shown = chosen

    def _show_evidence(self, chosen: Chosen | None) -> None:
        initiatives = chosen.facts.initiatives if chosen and chosen.facts else ()
        self.evidence.clear()
        for initiative in initiatives:
            item = QListWidgetItem(initiative.title)
            item.setData(Qt.ItemDataRole.UserRole, initiative.record)
            on = chosen is not None and initiative.record in chosen.evidence
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.evidence.addItem(item)
        self.evidence.setFixedHeight(self.fontMetrics().height() * (2 * min(len(initiatives), 3) + 1))
        self._of_evidence.setVisible(bool(initiatives))
        self.evidence.setVisible(bool(initiatives))

    def _show_rules(self, results: Sequence[RuleResult]) -> None:
        clear(self._rules)
        before = ""
        for result in results:
            reference = self._context.services.proposing.reference(result.rule)
            self._rules.addWidget(self._line(result, "" if reference == before else reference))
            before = reference

    def _line(self, result: RuleResult, reference: str) -> QWidget:
        """Sign, sentence, what it rests on; the law small and grey below."""
        words, (sign, role, spoken) = self._words, MARKS[result.state]
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        mark = label(sign, role)
        mark.setAccessibleName(words(spoken))
        mark.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(one[0]) for one in MARKS.values()))
        grid.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        sentence = words.sentence_of(result.code, result.params)
        grid.addWidget(label(sentence, wrap=True, selectable=True), 0, 1)
        if result.evidence:
            icon = self._context.theme.icon("eye", self._context.theme.colours.accent)
            lead = icon_button(icon, words("Xem căn cứ"), partial(self._look, result.evidence[0]))
            grid.addWidget(lead, 0, 2, Qt.AlignmentFlag.AlignTop)
        elif (tab := TABS.get(result.code)) is not None:
            icon = self._context.theme.icon("pencil", self._context.theme.colours.accent)
            target = {"id": self._member, "tab": tab}
            lead = icon_button(
                icon, words("Ghi ở Đoàn viên"), partial(self._context.navigate, "members", target)
            )
            grid.addWidget(lead, 0, 2, Qt.AlignmentFlag.AlignTop)
        if reference:
            grid.addWidget(label(reference, "caption", wrap=True), 1, 1)
        return made

    def _look(self, record: str) -> None:
        """Go to an award or an initiative that a condition rests on."""
        initiative = self._context.services.initiative_lists.key(record) is not None
        self._context.navigate("initiatives" if initiative else "awards", {"id": record})

    def _typed(self) -> None:
        if self._shown is not None:
            self._shown.sentence = self.sentence.toPlainText()
            self._shown.reason = self.reason.text().strip()

    def _ticked(self) -> None:
        if self._shown is not None:
            items = [self.evidence.item(place) for place in range(self.evidence.count())]
            self._shown.evidence = tuple(
                str(item.data(Qt.ItemDataRole.UserRole))
                for item in items
                if item.checkState() is Qt.CheckState.Checked
            )


def _named(candidate: Candidate) -> str:
    """The name with what tells namesakes apart."""
    return " · ".join(filter(None, (candidate.name, candidate.code, candidate.born)))
