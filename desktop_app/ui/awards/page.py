"""Khen thưởng: CĐCS khen, Đề nghị cấp trên, Đã khen các năm, Quyết định."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from desktop_app.domain.awards import Award
from desktop_app.domain.nominations import Nomination
from desktop_app.ui.awards.nominations_tab import NominationsTab
from desktop_app.ui.awards.propose_pane import ProposePane
from desktop_app.ui.awards.register_tab import AwardRegisterTab
from desktop_app.ui.context import UiContext
from desktop_app.ui.decisions.tab import DecisionsTab
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, PageTabs

TABS = ("own", "upper", "register", "decisions")


class AwardsPage(Page):
    """``open`` takes ``tab``: "own", "upper", "register" or "decisions", with what a list takes (``id``,
    ``text``, ``chip``, ``side``); an ``id`` or a ``chip`` alone finds its tab; or ``new``, for a list of any
    award."""

    # What the conditions of a list being made rest on; the tabs follow what they show by themselves.
    watches = frozenset(
        {"member", "year_rating", "registration", "absence", "discipline", "union_position", "recognition"}
    )

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Khen thưởng")
        self.own = NominationsTab(context, "own", self.propose, self.decide)
        self.upper = NominationsTab(context, "upper", self.propose, self.decide)
        self.register = AwardRegisterTab(context)
        lead = Action("Đến CĐCS khen", lambda: self.tabs.setCurrentWidget(self.own), "award")
        self.decisions = DecisionsTab(context, lead)
        parts = (
            (self.own, "CĐCS khen"),
            (self.upper, "Đề nghị cấp trên"),
            (self.register, "Đã khen các năm"),
            (self.decisions, "Quyết định"),
        )
        self.tabs = PageTabs(self.words, "Các phần của trang khen thưởng", parts)
        self.maker = ProposePane(context, self)
        self.maker.left.connect(self._proposed)
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self.maker)
        self.body.addWidget(self._stack, 1)

    def refresh(self) -> None:
        if self._stack.currentWidget() is self.maker:
            self.maker.read_again()

    def open(self, params: Mapping[str, object]) -> None:
        if params.get("new"):
            self.propose()
            return
        code = params.get("tab") or self._place_of(params)
        if code in TABS:
            self._leave_maker()
            self.tabs.setCurrentIndex(TABS.index(str(code)))
            rest = {name: value for name, value in params.items() if name != "tab"}
            shown = self.tabs.currentWidget()
            if rest and isinstance(shown, Page):
                shown.open(rest)

    def propose(self, route: str = "") -> None:
        """Show the list maker with the awards of a route, "" for both."""
        self.title.setText(self.words("Lập đề nghị"))
        self._stack.setCurrentWidget(self.maker)
        self.maker.start(route)

    def decide(self, nominations: Sequence[str]) -> None:
        """Draft a decision about approved nominations, and show it."""
        decisions = self.context.services.decisions

        def done(outcome: Any) -> None:
            self.open({"tab": "decisions", "id": outcome.value})

        self.run(
            lambda: decisions.draft({"kind": "award", "title": "Về việc khen thưởng"}, nominations),
            "Đã lập dự thảo quyết định.",
            done,
        )

    def _place_of(self, params: Mapping[str, object]) -> str:
        """The tab on which a record, or the nominations of a state, are."""
        records, record = self.context.services.records, params.get("id")
        if isinstance(record, str):
            nomination = records.find(Nomination, record)
            if nomination is not None:
                return nomination.route
            return "register" if records.find(Award, record) is not None else "decisions"
        return "upper" if params.get("chip") else ""

    def _leave_maker(self) -> None:
        self.title.setText(self.words("Khen thưởng"))
        self._stack.setCurrentWidget(self.tabs)

    def _proposed(self, route: str) -> None:
        self._leave_maker()
        if route:
            self.tabs.setCurrentWidget(self.own if route == "own" else self.upper)
