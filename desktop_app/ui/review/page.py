"""Xét khen: what the unions propose, and the decisions that come of it."""

from collections.abc import Mapping

from desktop_app.domain.decisions import Decision
from desktop_app.ui.context import UiContext
from desktop_app.ui.decisions.tab import DecisionsTab
from desktop_app.ui.review.nominations import NominationsToReview
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, PageTabs


class ReviewPage(Page):
    """``open`` takes ``tab`` ("nominations" or "decisions") with what a list takes; an ``id`` alone finds its
    tab."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Xét khen")
        self.nominations = NominationsToReview(context, self._show_decision)
        lead = Action(
            "Đến đề nghị của các đơn vị",
            lambda: self.tabs.setCurrentWidget(self.nominations),
            "clipboard-check",
        )
        self.decisions = DecisionsTab(context, lead)
        parts = ((self.nominations, "Đề nghị của các đơn vị"), (self.decisions, "Quyết định"))
        self.tabs = PageTabs(self.words, "Các phần của trang xét khen", parts)
        self.body.addWidget(self.tabs, 1)

    def open(self, params: Mapping[str, object]) -> None:
        record = params.get("id")
        of_decision = isinstance(record, str) and (
            self.context.services.records.find(Decision, record) is not None
        )
        decisions = params.get("tab") == "decisions" or of_decision
        shown = self.decisions if decisions else self.nominations
        self.tabs.setCurrentWidget(shown)
        rest = {name: value for name, value in params.items() if name != "tab"}
        if rest:
            shown.open(rest)

    def _show_decision(self, decision: str) -> None:
        self.open({"tab": "decisions", "id": decision})
