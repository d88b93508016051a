"""Nominations of one route: CĐCS khen, or Đề nghị cấp trên."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import NOMINATION, WAITING, Nomination, seen_words
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.nominations import NominationRow
from desktop_app.ui.awards.paper_work import PaperWork
from desktop_app.ui.awards.scope import Scope, ScopeDialog
from desktop_app.ui.awards.votes_dialog import VotesDialog
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_panel import record_form, record_panel
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.statuses import Statuses

NAMES = ("subject_name", "role_line", "achievement", "meeting_date", "votes_for", "votes_total", "note")
TONES: dict[str, Tone] = {
    "approved": "success",
    "received": "info",
    "under_review": "info",
    "packaged": "warning",
    "returned": "warning",
    "correction_proposed": "warning",
    "differs": "warning",
    "decided": "success",
    "refused": "error",
    "revoked": "error",
}
_OWN_CHIPS = ("draft", "group_reviewed", "approved", "decided", "refused", "cancelled")
_WAITING = Chip("waiting", "Chưa có kết quả", quiet=True)
_UPPER_CHIPS = ("draft", "approved", "packaged", "received", "returned", "correction_proposed", "decided")


_SAID = {
    "approve": "Đã chốt {n} đề nghị.",
    "review_by_group": "Đã ghi tổ đã bình xét {n} đề nghị.",
    "reject": "Đã ghi {n} đề nghị không thông qua.",
    "reopen": "Đã mở lại {n} đề nghị để sửa.",
    "cancel": "Đã rút {n} đề nghị.",
}
"""What is said after each move."""


class NominationsTab(KeptListPage[NominationRow]):
    """``propose`` opens the list maker for a route; ``decide`` takes approved nominations to a decision."""

    def __init__(
        self,
        context: UiContext,
        route: str,
        propose: Callable[[str], None],
        decide: Callable[[Sequence[str]], None],
    ) -> None:
        self._route = route
        self._propose = propose
        self._decide = decide
        self._words_of = context.services.catalogues
        self._statuses = Statuses(context.words, self._words_of, "nomination_statuses", TONES)
        super().__init__(context, self._spec(route))
        self.stand_in_tab()

    def read_rows(self) -> Sequence[NominationRow]:
        unit = self.context.services.session.book.facts.unit
        rows = self.context.services.nominations.those({"route": self._route})
        own = [row for row in rows if row.nomination.unit == unit]
        return sorted(own, key=lambda row: -(row.nomination.year or 0))

    def ask(self) -> None:
        super().ask()
        self.offer_actions(self._next_step())

    def identity(self, row: NominationRow) -> str:
        return row.nomination.id

    def text_of(self, row: NominationRow) -> str:
        found = row.nomination
        return (
            f"{found.subject_name} {found.role_line or ''} {self._award(row)} {self._short(row)} {found.year}"
        )

    def chip_of(self, row: NominationRow) -> str:
        return row.seen.status

    def chips_of(self, row: NominationRow) -> tuple[str, ...]:
        waits = ("waiting",) if row.seen.status in WAITING else ()
        return (row.seen.status, *waits)

    def orders(self) -> Mapping[str, Callable[[NominationRow], Any]]:
        return {"award": self._award, "year": lambda row: row.nomination.year or 0, "status": self._status}

    def page_actions(self) -> Sequence[Action]:
        self.papers = PaperWork(self)
        steps = (
            Action("Ghi tổ đã bình xét…", self._review_by_group, "people"),
            Action("Không thông qua…", self._reject, "x-lg"),
            Action("Mở lại để sửa", lambda: self._take_step("reopen"), "pencil"),
            Action("Rút đề nghị", lambda: self._take_step("cancel"), "trash"),
        )
        decide = Action("Ra quyết định", self._to_decision, "patch-check")
        send = Action("Gửi cấp trên", lambda: self.context.navigate("exchange", {}), "send")
        self.page_steps = (
            Action("Lập đề nghị", lambda: self._propose(self._route), "plus-lg"),
            Action("Chốt danh sách", self._approve, "check2-square", more=steps),
            decide if self._route == "own" else send,
        )
        return (*self.page_steps, self.papers.action(self._route == "upper"))

    def empty_actions(self) -> Sequence[Action]:
        return self.page_steps[:1]

    def build_panel(self) -> DetailPanel:
        records = self.context.services.records
        spec = FormSpec(
            Nomination, NAMES, save=lambda record, values: records.edit(Nomination, record, values)
        )
        return record_panel(self, lambda: record_form(self, spec))

    def show_row(self, row: NominationRow) -> None:
        assert self.panel is not None
        found, status = row.nomination, self._status(row)
        lines = [self.words("{award}, năm {year}", award=self._award(row), year=str(found.year or ""))]
        if found.reason_override:
            lines.append(self.words("Vẫn đề nghị, lý do: {reason}", reason=found.reason_override))
        lines += self._told(row)
        tone = self._statuses.tone(row.seen.status)
        self.panel.show_record(found.id, found.subject_name or "", "\n".join(lines), status, tone)
        verdict = row.verdict
        accept = Action("Nhận", lambda: self._accept(found.id), "check-lg")
        # Once the wording was taken over there is nothing left to accept.
        proposed = (
            verdict is not None
            and verdict.state == "correction_proposed"
            and getattr(found, verdict.correction_field or "", None) != verdict.correction_value
        )
        self.panel.show_actions((accept,) if proposed else ())
        if proposed and row.seen.status == "correction_proposed":
            self.error.say(lines[-1], "info", (accept,))
        else:
            self.error.hide()

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đề nghị")

    def _told(self, row: NominationRow) -> list[str]:
        """What the upper level said, and what to do now."""
        words, verdict, seen = self.words, row.verdict, row.seen
        if seen.status == "refused" and row.nomination.reason_refused:
            return [words("Lý do: {reason}", reason=row.nomination.reason_refused)]
        if verdict is None or seen.status == "packaged":
            return []
        if seen.status == "differs":
            return [words("Bản trong sổ đã sửa sau khi cấp trên xét. Hãy gửi bản mới hoặc báo cấp trên.")]
        label = self._words_of.label("return_reasons", verdict.reason_code)
        reason = ": ".join(text for text in (label, verdict.reason_text or "") if text)
        if seen.status == "returned":
            day = format_date(verdict.deadline) if verdict.deadline else words("chưa ghi hạn")
            return [
                words("Lý do: {reason}. Hạn bổ sung: {day}.", reason=reason, day=day),
                words("Bổ sung ở Thông tin, rồi vào Gửi – Nhận để tạo gói mới."),
            ]
        if seen.status == "correction_proposed":
            fields = {"subject_name": "tên", "role_line": "chức vụ, đơn vị", "achievement": "thành tích"}
            name = fields.get(verdict.correction_field or "", verdict.correction_field or "")
            value = verdict.correction_value
            return [words("Cấp trên đề nghị sửa {field} thành: {value}", field=words(name), value=value)]
        return [words("Lý do: {reason}", reason=reason)] if reason else []

    def _award(self, row: NominationRow) -> str:
        return self._words_of.label("award_types", row.nomination.award_type)

    def _short(self, row: NominationRow) -> str:
        return self._words_of.short("award_types", row.nomination.award_type)

    def _status(self, row: NominationRow) -> str:
        return seen_words(row.seen, self._statuses.label(row.seen.status))

    def _spec(self, route: str) -> ListSpec[NominationRow]:
        own = route == "own"
        columns: tuple[Column[NominationRow], ...] = (
            Column(
                "name", "Tên", lambda row: row.nomination.subject_name or "", 18, strong=True, stretch=True
            ),
            Column("role", "Chức vụ, đơn vị", lambda row: row.nomination.role_line or "", 14),
            Column("award", "Hình thức", self._short, 14, sort="award", whole=self._award),
            Column("year", "Năm", lambda row: str(row.nomination.year or ""), 6, sort="year"),
            Column("votes", "Phiếu", _votes, 6, align="centre"),
            self._statuses.column(self._status, lambda row: row.seen.status, 15),
        )
        empty = Empty(
            "Chưa có đề nghị nào" if own else "Chưa đề nghị cấp trên khen ai",
            "Chọn hình thức và năm, rồi chọn người hoặc tổ để lập danh sách.",
            "award",
        )
        return ListSpec(
            f"awards_{route}",
            "CĐCS khen" if own else "Đề nghị cấp trên",
            columns,
            "Tìm tên, hình thức, năm…",
            empty,
            frozenset({"nomination", "verdict", "decision"}),
            (*self._statuses.chips(_OWN_CHIPS if own else _UPPER_CHIPS), _WAITING),
        )

    def chosen(self) -> list[str]:
        """The ids of the chosen nominations; when none is, the person is told."""
        return [row.nomination.id for row in self._chosen_rows()]

    def _chosen_rows(self) -> list[NominationRow]:
        rows = self.table.selected_rows()
        if not rows:
            everything = Action("Chọn tất cả", self.table.selectAll, "check2-square")
            self.error.say(self.words("Chọn những đề nghị cần làm rồi bấm lại."), "info", (everything,))
        return rows

    def _move(self, name: str, nominations: Sequence[str], values: Mapping[str, Value] | None = None) -> None:
        service = self.context.services.nominations
        self.run(
            lambda: service.move(nominations, name, values),
            lambda outcome: self.words(_SAID[name], n=outcome.value),
        )

    def _chosen_for(self, name: str) -> list[str]:
        """The ids of the chosen nominations where this move can be made for all; else the person is told."""
        move, rows = NOMINATION.move(name), self._chosen_rows()
        if any(row.nomination.status not in move.sources for row in rows):
            self.show_refusal(Refused(move.refusal))
            return []
        return [row.nomination.id for row in rows]

    def _take_step(self, name: str) -> None:
        if chosen := self._chosen_for(name):
            self._move(name, chosen)

    def _reject(self) -> None:
        if chosen := self._chosen_for("reject"):
            question = self.words("Vì sao không thông qua?")
            reason = self.context.dialogs.ask(self.words("Không thông qua"), question)
            if reason is not None:
                self._move("reject", chosen, {"reason_refused": reason.strip() or None})

    def _approve(self) -> None:
        scope = self._scope(_unsettled)
        everything = self.words("cả {n} đề nghị chưa chốt trong danh sách đang xem", n=len(scope.rows))
        none = self.words("Danh sách đang xem không có đề nghị nào chưa chốt.")
        self._with_votes("approve", self.words("Chốt danh sách"), scope, everything, none)

    def _review_by_group(self) -> None:
        scope = self._scope(lambda row: row.nomination.status == "draft")
        everything = self.words("cả {n} đề nghị nháp trong danh sách đang xem", n=len(scope.rows))
        none = self.words("Danh sách đang xem không có đề nghị nào là nháp.")
        self._with_votes("review_by_group", self.words("Ghi tổ đã bình xét"), scope, everything, none)

    def _with_votes(self, move: str, title: str, scope: Scope, everything: str, none: str) -> None:
        if not scope.rows:
            self._nothing_for(none, scope)
            return
        dialog = VotesDialog(self.words, title, scope, everything, self)
        if self.context.dialogs.run(dialog):
            self._move(move, dialog.nominations, dialog.values)

    def _to_decision(self) -> None:
        scope = self._scope(_undecided)
        none = self.words("Danh sách đang xem không có đề nghị nào đã thông qua mà chưa vào quyết định.")
        if not scope.rows:
            self._nothing_for(none, scope)
            return
        everything = self.words("cả {n} đề nghị đã thông qua trong danh sách đang xem", n=len(scope.rows))
        title = self.words("Ra quyết định")
        dialog = ScopeDialog(self.words, title, scope, everything, self)
        dialog.remark(self.words("Dự thảo lập ngay; số quyết định có thể để trống đến khi ký."))
        dialog.finish(title)
        if self.context.dialogs.run(dialog):
            self._decide(dialog.nominations)

    def _take(self, rows: Sequence[NominationRow]) -> None:
        super()._take(rows)
        self.offer_actions(self._next_step())

    def _listed(self) -> list[NominationRow]:
        shown = self.source(self.query)
        return list(shown.rows(shown.keys()).values())

    def _scope(self, ready: Callable[[NominationRow], bool]) -> Scope:
        return Scope.of(self.table.selected_rows(), self._listed(), ready)

    def _nothing_for(self, text: str, scope: Scope) -> None:
        """Say that nothing is ready for a step, and offer the one that something is ready for."""
        if scope.chosen:
            text = self.words("Những đề nghị đã chọn không ở bước này.")
        following = self._next_step()
        step = next(action for action in self.page_steps if action.text == following)

        def go() -> None:
            # What is chosen was found not to be ready: the step is about the list.
            self.table.clearSelection()
            step.run()

        self.error.say(text, "info", (replace(step, run=go, more=()),))

    def _next_step(self) -> str:
        """The text of the action that the list waits for."""
        listed = self._listed()
        if any(map(_unsettled, listed)):
            return "Chốt danh sách"
        if any(map(_undecided, listed)):
            return "Ra quyết định" if self._route == "own" else "Gửi cấp trên"
        return "Lập đề nghị"

    def _accept(self, nomination: str) -> None:
        self.run(
            lambda: self.context.services.proposing.accept_correction(nomination),
            "Đã sửa theo đề nghị của cấp trên. Gói gửi sau sẽ mang bản đã sửa.",
        )


def _unsettled(row: NominationRow) -> bool:
    return row.nomination.status in NOMINATION.move("approve").sources


def _undecided(row: NominationRow) -> bool:
    return row.nomination.status == "approved" and not row.nomination.decision


def _votes(row: NominationRow) -> str:
    found = row.nomination
    return f"{found.votes_for or 0}/{found.votes_total}" if found.votes_total else ""
