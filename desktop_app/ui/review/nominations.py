"""What the unions propose: looked through, answered many at a time, put into a decision."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.domain.nominations import seen_words
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.nominations import NominationRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.review.proposal_tab import Proposal, ProposalTab
from desktop_app.ui.review.return_dialog import ReturnDialog
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.side_list import SideItem
from desktop_app.ui.widgets.statuses import Statuses

_CORRECTED = (("subject_name", "Tên"), ("role_line", "Chức vụ, đơn vị"), ("achievement", "Thành tích"))
_TOLD = ("returned", "refused", "correction_proposed", "revoked")
"""Answers that say why."""
_WHY_NOT = "Đã có quyết định. Muốn trả lời khác, hãy thu hồi quyết định ở mục Quyết định trước."
_CHIPS = (
    "packaged",
    "received",
    "under_review",
    "returned",
    "correction_proposed",
    "differs",
    "decided",
    "refused",
    "revoked",
)


class NominationsToReview(KeptListPage[NominationRow]):
    """The side list holds the unions. ``decided`` is called with the id of a decision drafted here."""

    def __init__(self, context: UiContext, decided: Callable[[str], None]) -> None:
        self._decided = decided
        self._words_of = context.services.catalogues
        self._statuses = Statuses(
            context.words,
            self._words_of,
            "nomination_statuses",
            {
                "packaged": "info", "received": "info", "under_review": "info", "returned": "warning",
                "correction_proposed": "warning", "differs": "warning", "decided": "success",
                "refused": "error", "revoked": "error",
            },
            {"packaged": "Chưa trả lời"},
        )  # fmt: skip
        super().__init__(context, self._spec())
        self.stand_in_tab()
        self.table.selection_size.connect(lambda _size: self._allow())

    def read_rows(self) -> Sequence[NominationRow]:
        rows = self.context.services.nominations.of_others({"route": "upper"})
        return sorted(rows, key=lambda row: row.union)

    def identity(self, row: NominationRow) -> str:
        return row.nomination.id

    def text_of(self, row: NominationRow) -> str:
        found = row.nomination
        award = f"{self._award(row)} {self._short(row)}"
        return f"{found.subject_name} {found.role_line or ''} {row.union} {row.union_full} {award}"

    def chip_of(self, row: NominationRow) -> str:
        return row.seen.status

    def side_of(self, row: NominationRow) -> str:
        return row.nomination.unit

    def side_items(self) -> Sequence[SideItem]:
        unions = {row.nomination.unit: row.union for row in self.rows}
        numbers = Counter(row.nomination.unit for row in self.rows)
        everything = SideItem("", self.words("Mọi đơn vị"), len(self.rows))
        return [everything, *(SideItem(unit, name, numbers[unit]) for unit, name in unions.items())]

    def orders(self) -> Mapping[str, Callable[[NominationRow], Any]]:
        return {
            "union": lambda row: row.union,
            "award": self._award,
            "deadline": lambda row: row.seen.deadline or "9999",
            "status": self._status,
        }

    def page_actions(self) -> Sequence[Action]:
        more = (
            Action("Đang xét", lambda: self._answer({"state": "under_review"}), "eye"),
            Action("Không khen…", self._refuse, "x-lg"),
            Action("Đề nghị sửa…", self._propose_correction, "pencil"),
        )
        return (
            Action("Tiếp nhận", lambda: self._answer({"state": "received"}), "check-lg"),
            Action("Trả lại để bổ sung…", self._return, "reply", more=more),
            Action("Đưa vào quyết định", self._decide, "patch-check"),
            Action("Gửi trả lời", self._reply, "send"),
        )

    def empty_actions(self) -> Sequence[Action]:
        return (Action("Đến Hộp nhận", lambda: self.context.navigate("inbox", {}), "inbox"),)

    def build_panel(self) -> DetailPanel:
        return DetailPanel(
            self.context,
            (
                Tab("Đề nghị", lambda: ProposalTab(self.context, self._proposal)),
                Tab("Lịch sử", lambda: HistoryTab(self.context)),
            ),
        )

    def show_row(self, row: NominationRow) -> None:
        assert self.panel is not None
        words, found = self.words, row.nomination
        award = words("{award}, năm {year}", award=self._award(row), year=str(found.year or ""))
        tone = self._statuses.tone(row.seen.status)
        caption = f"{row.union_full}\n{award}"
        self.panel.show_record(found.id, found.subject_name or "", caption, self._status(row), tone)

    def _proposal(self, nomination: str) -> Proposal | None:
        """What the panel tells of a nomination on the list."""
        row = next((one for one in self.rows if one.nomination.id == nomination), None)
        if row is None:
            return None
        words, found = self.words, row.nomination
        told = list(row.evidence)
        if missing := len(found.initiatives) - len(row.evidence):
            told.append(words("{n} sáng kiến làm căn cứ chưa có trong sổ này.", n=missing))
        votes = f"{found.votes_for or 0}/{found.votes_total}" if found.votes_total else ""
        lines = (
            (words("Chức vụ, đơn vị"), found.role_line or ""),
            (words("Phiếu đồng ý"), votes),
            (words("Sáng kiến"), "\n".join(told)),
            (words("Đã trả lời"), self._answered(row)),
        )
        remark = (
            words("Đơn vị đã sửa sau khi có quyết định. Muốn xét lại thì thu hồi quyết định trước.")
            if _is_decided(row)
            else words("Đơn vị đã sửa sau khi trả lời. Hãy xem lại rồi trả lời lần nữa.")
        )
        return Proposal(
            found.achievement or "",
            [line for line in lines if line[1]],
            remark if row.seen.status == "differs" else "",
        )

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đề nghị")

    def _award(self, row: NominationRow) -> str:
        return self._words_of.label("award_types", row.nomination.award_type)

    def _short(self, row: NominationRow) -> str:
        return self._words_of.short("award_types", row.nomination.award_type)

    def _status(self, row: NominationRow) -> str:
        return seen_words(row.seen, self._statuses.label(row.seen.status))

    def _answered(self, row: NominationRow) -> str:
        """The reason given, or the wording proposed."""
        verdict = row.verdict
        if verdict is None or verdict.state not in _TOLD:
            return ""
        if verdict.state == "correction_proposed":
            names = dict(_CORRECTED)
            name = self.words(names.get(verdict.correction_field or "", "Thành tích"))
            return f"{name} → {verdict.correction_value}"
        label = self._words_of.label("return_reasons", verdict.reason_code)
        coded = f"{verdict.reason_code} · {label}" if verdict.reason_code else ""
        return ": ".join(text for text in (coded, verdict.reason_text or "") if text)

    def _spec(self) -> ListSpec[NominationRow]:
        columns: tuple[Column[NominationRow], ...] = (
            Column("union", "Đơn vị", lambda row: row.union, 20, sort="union", muted=True, tail=True),
            Column(
                "name", "Tên", lambda row: row.nomination.subject_name or "", 15, strong=True, stretch=True
            ),
            Column("role", "Chức vụ, đơn vị", lambda row: row.nomination.role_line or "", 14, shown=False),
            Column("award", "Hình thức", self._short, 12, sort="award", whole=self._award),
            Column("evidence", "Sáng kiến", _evidence, 8, align="right", shown=False),
            Column("reason", "Lý do", _reason, 6, yields=1),
            Column("deadline", "Hạn bổ sung", _deadline, 10, sort="deadline", shown=False),
            self._statuses.column(self._status, lambda row: row.seen.status, 16),
        )
        empty = Empty(
            "Chưa có đề nghị nào để xét",
            "Nhận gói của các đơn vị ở Hộp nhận, đề nghị sẽ hiện ở đây.",
            "inbox",
        )
        return ListSpec(
            "review", "Đề nghị của các đơn vị", columns, "Tìm tên, đơn vị, hình thức…", empty,
            frozenset({"nomination", "verdict", "decision", "unit"}), self._statuses.chips(_CHIPS), "Đơn vị",
        )  # fmt: skip

    def _take(self, rows: Sequence[NominationRow]) -> None:
        super()._take(rows)
        self._allow()

    def _reply(self) -> None:
        """Where one file is written for each union."""
        self.context.navigate("units", {"reply": True})

    def _allow(self) -> None:
        """Where everything chosen is decided, no answer is left to give."""
        rows = self.table.selected_rows()
        for text, held in _HELD_BY.items():
            done = bool(rows) and all(map(held, rows))
            made = self.action_buttons[text]
            made.setEnabled(not done)
            made.setToolTip(self.words(_WHY_NOT) if done else "")

    def _chosen(self, held: Callable[[NominationRow], bool]) -> tuple[list[str], int]:
        """The ids of the chosen nominations that can be answered, and how many are left as they are; when
        none can, the person is told."""
        rows = self.table.selected_rows()
        free = [row.nomination.id for row in rows if not held(row)]
        if not rows:
            self.error.say(self.words("Chọn những đề nghị cần trả lời rồi bấm lại."), "info")
        elif not free:
            lead = Action("Xem quyết định", lambda: self._show_decision(rows[0]), "patch-check")
            self.error.say(self.words(_WHY_NOT), "info", (lead,))
        return free, len(rows) - len(free)

    def _show_decision(self, row: NominationRow) -> None:
        if row.verdict is not None and row.verdict.decision:
            self._decided(row.verdict.decision)

    def _left(self, left: int) -> str:
        return self.words("{n} đề nghị đã có quyết định, giữ nguyên.", n=left) if left else ""

    def _answer(self, values: Mapping[str, Value]) -> None:
        chosen, left = self._chosen(_is_decided)
        # A new answer leaves nothing of the one before it.
        blank = dict.fromkeys(
            ("reason_code", "reason_text", "deadline", "correction_field", "correction_value"), None
        )
        if not chosen:
            return
        lead = (Action("Gửi trả lời", self._reply, "send"),)

        def done(outcome: Any) -> None:
            said = self.words("Đã trả lời {n} đề nghị.", n=outcome.value)
            self.show_result(f"{said} {self._left(left)}".strip(), outcome.act, lead)

        verdicts = self.context.services.verdicts
        self.run(lambda: verdicts.give("nomination", chosen, {**blank, **values}), done=done)

    def _return(self) -> None:
        self._with_reason("returned", "Trả lại để bổ sung", deadline=True)

    def _refuse(self) -> None:
        self._with_reason("refused", "Không khen", deadline=False)

    def _with_reason(self, state: str, title: str, *, deadline: bool) -> None:
        chosen, left = self._chosen(_is_decided)
        if not chosen:
            return
        reasons = [(item.code, item.label) for item in self._words_of.get("return_reasons").items]
        told = (
            f"{self.words('Trả lời giống nhau cho {n} đề nghị.', n=len(chosen))} {self._left(left)}".strip()
        )
        dialog = ReturnDialog(self.words, self.words(title), reasons, told, self, deadline=deadline)
        if self.context.dialogs.run(dialog):
            self._answer({"state": state, **dialog.values})

    def _propose_correction(self) -> None:
        row = self.table.current_row
        if row is None or len(self.table.selected_rows()) != 1:
            self.error.say(self.words("Chọn đúng một đề nghị để đề nghị sửa."), "info")
            return
        if not self._chosen(_is_decided)[0]:
            return
        words, dialogs = self.words, self.context.dialogs
        title = words("Đề nghị sửa")
        place = dialogs.choose(title, words("Sửa mục nào?"), [words(text) for _name, text in _CORRECTED])
        if place is None:
            return
        name = _CORRECTED[place][0]
        value = dialogs.ask_long(title, words("Sửa thành"), str(getattr(row.nomination, name) or ""))
        if value is not None and value.strip():
            self._answer(
                {"state": "correction_proposed", "correction_field": name, "correction_value": value.strip()}
            )

    def _decide(self) -> None:
        chosen, left = self._chosen(_is_listed)
        title = self.words("Lập quyết định cho {n} đề nghị?", n=len(chosen))
        text = self.words("Dự thảo lập ngay; số quyết định có thể để trống đến khi ký.")
        if left:
            text += " " + self.words("{n} đề nghị đã ở quyết định khác, giữ nguyên.", n=left)
        if chosen and self.context.dialogs.confirm(title, text, self.words("Lập quyết định")):
            decisions = self.context.services.decisions
            self.run(
                lambda: decisions.draft({"kind": "award", "title": "Về việc khen thưởng"}, chosen),
                "Đã lập dự thảo quyết định.",
                lambda outcome: self._decided(outcome.value),
            )


def _is_decided(row: NominationRow) -> bool:
    """Whether a decision stands, also where the union edited the nomination since."""
    return row.verdict is not None and row.verdict.state == "decided"


def _is_listed(row: NominationRow) -> bool:
    """Whether a decision holds it, drafted or issued."""
    return row.verdict is not None and bool(row.verdict.decision) and row.verdict.state != "revoked"


_HELD_BY: Mapping[str, Callable[[NominationRow], bool]] = {
    "Tiếp nhận": _is_decided,
    "Trả lại để bổ sung…": _is_decided,
    "Đưa vào quyết định": _is_listed,
}
"""Action → what keeps a row from it."""


def _evidence(row: NominationRow) -> str:
    return str(len(row.nomination.initiatives) or "")


def _reason(row: NominationRow) -> str:
    told = row.verdict is not None and row.verdict.state in _TOLD
    return (row.verdict.reason_code or "") if told and row.verdict is not None else ""


def _deadline(row: NominationRow) -> str:
    return format_date(row.seen.deadline)
