"""The foot of the panel: the next legal step as one button, the others under ▾, and what still stands in the
way of it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.initiative_rules import INITIATIVE, Case
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.parts import Action, action_button, label, line

NEXT: Mapping[str, str] = {
    "idea": "write",
    "draft": "file",
    "filed": "accept",
    "needs_supplement": "file_again",
    "under_review": "recognise",
    "recognised": "certify",
    "cancelled": "reopen",
}
"""Status → the usual next step; where there is none, everything lies under ▾."""

_SAID_ELSEWHERE = ("filed_on_missing", "recognition_missing", "reason_missing")
"""What the step asks for by itself."""


class StepFoot(QWidget):
    """``step_wanted`` carries the name of a move."""

    step_wanted = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 6, 4)
        self._layout.setSpacing(4)
        self._parts: list[QWidget] = []
        self.button: QWidget | None = None
        self.hints: list[str] = []

    def show_case(self, case: Case, own: bool) -> None:
        """Show the steps of an initiative; none for one of another union."""
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.button, self.hints = [], None, []
        actions = self._actions(case) if own else []
        self.setVisible(bool(actions))
        if not actions:
            return
        name = NEXT.get(case.initiative.status, "")
        self.hints = self._problems(case, name) if name else []
        self._put(line())
        for hint in self.hints[:2]:
            self._put(label(hint, "caption", wrap=True))
        first, *more = actions
        role = "primary" if name else ""
        whole = Action(first.text, first.run, first.icon, more=tuple(more))
        self.button = action_button(whole, self._context.words, self._context.theme, role)
        self._put(self.button)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._layout.addWidget(part)

    def _actions(self, case: Case) -> Sequence[Action]:
        status = case.initiative.status
        usual = NEXT.get(status, "")
        moves = sorted(INITIATIVE.moves_from(status), key=lambda move: move.name != usual)
        return [Action(move.label, partial(self.step_wanted.emit, move.name)) for move in moves]

    def _problems(self, case: Case, name: str) -> list[str]:
        words = self._context.words
        return [
            words.sentence_of(problem.code, problem.params)
            for problem in INITIATIVE.problems(name, case)
            if not problem.code.endswith(_SAID_ELSEWHERE)
        ]


class InitiativePanel(DetailPanel):
    """The panel with its foot."""

    def __init__(self, context: UiContext, tabs: Sequence[Tab], nothing: str) -> None:
        self.foot = StepFoot(context)
        super().__init__(context, tabs, nothing)
        # Tabs that do not fit would turn into arrows.
        self.setMinimumWidth(
            self.tabs.tabBar().sizeHint().width() + self.fontMetrics().averageCharWidth() * 5
        )

    def _filled(self) -> QWidget:
        made = super()._filled()
        layout = made.layout()
        assert layout is not None
        layout.addWidget(self.foot)
        return made
