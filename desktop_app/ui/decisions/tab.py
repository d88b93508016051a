"""Decisions to award or to recognise: drafted, handed to the signer, numbered, issued, revoked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.ui.context import UiContext
from desktop_app.ui.decisions.info import DecisionInfo
from desktop_app.ui.decisions.steps import DecisionSteps
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_panel import record_panel
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.statuses import Statuses

MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision and the names on its list."""

    decision: Decision
    names: tuple[str, ...]


class DecisionsTab(KeptListPage[DecisionRow]):
    """``open`` takes ``id``. ``lead`` goes to where lists are made."""

    def __init__(self, context: UiContext, lead: Action) -> None:
        self._lead = lead
        self._statuses = Statuses(
            context.words,
            context.services.catalogues,
            "decision_statuses",
            {"waiting": "warning", "issued": "success", "revoked": "error"},
        )
        super().__init__(context, self._spec())
        self.stand_in_tab()
        self.table.row_chosen.connect(lambda _row: self.offer_actions(self.steps.next_step()))

    def read_rows(self) -> Sequence[DecisionRow]:
        decisions = self.context.services.decisions
        unit = self.context.services.session.book.facts.unit
        names = decisions.names_listed()
        return [
            DecisionRow(one, tuple(names.get(one.id, ())))
            for one in reversed(decisions.those({"unit": unit}))
        ]

    def identity(self, row: DecisionRow) -> str:
        return row.decision.id

    def text_of(self, row: DecisionRow) -> str:
        return f"{decision_number(row.decision) or ''} {row.decision.title or ''} {' '.join(row.names)}"

    def chip_of(self, row: DecisionRow) -> str:
        return row.decision.status

    def orders(self) -> Mapping[str, Callable[[DecisionRow], Any]]:
        return {
            "number": lambda row: (row.decision.year or 0, row.decision.number or 0),
            "date": lambda row: row.decision.date or "",
            "status": lambda row: row.decision.status,
        }

    def page_actions(self) -> Sequence[Action]:
        self.steps = DecisionSteps(self)
        return self.steps.actions()

    def empty_actions(self) -> Sequence[Action]:
        return (self._lead,)

    def build_panel(self) -> DetailPanel:
        return record_panel(self, lambda: DecisionInfo(self))

    def show_row(self, row: DecisionRow) -> None:
        assert self.panel is not None
        found = row.decision
        shown = "\n".join(row.names[:MOST_NAMED])
        if len(row.names) > MOST_NAMED:
            shown += "\n" + self.words("và {n} tên nữa", n=len(row.names) - MOST_NAMED)
        caption = self.words.count(len(row.names), "tên trong danh sách") + "\n" + shown
        if found.revoked_reason:
            day = format_date(found.revoked_on)
            caption += "\n" + self.words("Thu hồi ngày {day}: {reason}", day=day, reason=found.revoked_reason)
        self.panel.show_record(
            found.id,
            self.shown_number(found),
            caption,
            self._statuses.label(found.status),
            self._statuses.tone(found.status),
        )

    def count_line(self, number: int) -> str:
        return self.words.count(number, "quyết định")

    def shown_number(self, decision: Decision) -> str:
        """The number as on paper, with room for one that is not given yet."""
        return self.words("Số: {number}", number=_number(decision))

    def current(self) -> Decision | None:
        """The decision that is chosen; when none is, the person is told."""
        row = self.table.current_row
        if row is None:
            self.error.say(self.words("Chọn một quyết định rồi bấm lại."), "info", (self._lead,))
        return None if row is None else row.decision

    def _spec(self) -> ListSpec[DecisionRow]:
        columns: tuple[Column[DecisionRow], ...] = (
            Column("number", "Số", lambda row: _number(row.decision), 14, sort="number", strong=True),
            Column("date", "Ngày ký", _day, 11, sort="date"),
            Column("kind", "Loại quyết định", self._kind, 16, muted=True, shown=False),
            Column("title", "Trích yếu", lambda row: row.decision.title or "", 20, stretch=True),
            Column("size", "Số tên", lambda row: self.words.number(len(row.names)), 8, align="right"),
            Column("scan", "Bản chụp", lambda row: "✓" if row.decision.scan else "", 9, align="centre"),
            self._statuses.column(
                lambda row: self._statuses.label(row.decision.status), lambda row: row.decision.status, 13
            ),
        )
        empty = Empty(
            "Chưa có quyết định nào", "Chốt danh sách đề nghị, rồi bấm Ra quyết định.", "patch-check"
        )
        return ListSpec(
            "decisions", "Quyết định", columns, "Tìm số, trích yếu, tên…", empty,
            frozenset({"decision", "nomination", "recognition", "verdict"}),
            self._statuses.chips(("draft", "waiting", "issued", "revoked")),
        )  # fmt: skip

    def _kind(self, row: DecisionRow) -> str:
        return self._statuses.catalogues.label("decision_kinds", row.decision.kind)


def _number(decision: Decision) -> str:
    return decision_number(decision) or f"      /{decision.symbol or ''}"


def _day(row: DecisionRow) -> str:
    return format_date(row.decision.date)
