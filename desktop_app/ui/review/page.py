"""Xét khen: what the unions propose, answered many at a time, and put into decisions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from desktop_app.domain.decisions import Decision
from desktop_app.domain.nominations import Nomination, seen_words
from desktop_app.domain.record import Value
from desktop_app.services.nominations import NominationRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.side_list import SideItem

DAYS_TO_SUPPLEMENT = 7
_CORRECTED = (("subject_name", "Tên"), ("role_line", "Chức vụ, đơn vị"), ("achievement", "Thành tích"))
_TONES: dict[str, Tone] = {
    "packaged": "info", "received": "info", "under_review": "info", "returned": "warning",
    "correction_proposed": "warning", "differs": "warning", "decided": "success", "refused": "error",
}  # fmt: skip
_CHIPS = ("packaged", "received", "under_review", "returned", "correction_proposed", "decided", "refused")


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A nomination of a lower union with the name of that union."""

    row: NominationRow
    union: str
    evidence: tuple[str, ...]

    @property
    def nomination(self) -> Nomination:
        """What is proposed."""
        return self.row.nomination


class ReturnDialog(QDialog):
    """Reason and deadline of a return, or the reason of a refusal. ``codes``: (code, words)."""

    def __init__(
        self,
        context: UiContext,
        title: str,
        codes: Sequence[tuple[str, str]],
        deadline: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        words = context.words
        self.setWindowTitle(title)
        self.reason, self.text = QComboBox(), QLineEdit()
        for code, said in codes:
            self.reason.addItem(f"{code} · {said}", code)
        self.day = QDateEdit(QDate.currentDate().addDays(DAYS_TO_SUPPLEMENT))
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setCalendarPopup(True)
        self._deadline = deadline
        form = QFormLayout(self)
        rows: list[tuple[QWidget, str]] = [(self.reason, "Lý do"), (self.text, "Ghi rõ thêm")]
        rows += [(self.day, "Hạn bổ sung")] if deadline else []
        for widget, caption in rows:
            widget.setAccessibleName(words(caption))
            form.addRow(words(caption), widget)
        buttons = QDialogButtonBox()
        buttons.addButton(words("Thôi"), QDialogButtonBox.ButtonRole.RejectRole)
        go = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    @property
    def values(self) -> dict[str, Value]:
        """Field → value of the verdict."""
        day = self.day.date().toString("yyyy-MM-dd") if self._deadline else None
        text = self.text.text().strip() or None
        return {"reason_code": self.reason.currentData(), "reason_text": text, "deadline": day}


class ReviewPage(KeptListPage[ReviewRow]):
    """The side list holds the unions."""

    def __init__(self, context: UiContext) -> None:
        self._words_of = context.services.catalogues
        super().__init__(context, self._spec())

    def read_rows(self) -> Sequence[ReviewRow]:
        services = self.context.services
        own = services.session.book.facts.unit
        names = {unit.id: unit.name or "" for unit in services.units.units()}
        found = [row for row in services.nominations.those({"route": "upper"}) if row.nomination.unit != own]
        titles = {one.id: one.title or "" for one in services.initiatives.those()}
        rows = [
            ReviewRow(
                row,
                names.get(row.nomination.unit, ""),
                tuple(titles[one] for one in row.nomination.initiatives if one in titles),
            )
            for row in found
        ]
        return sorted(rows, key=lambda row: row.union)

    def identity(self, row: ReviewRow) -> str:
        return row.nomination.id

    def text_of(self, row: ReviewRow) -> str:
        found = row.nomination
        return f"{found.subject_name} {found.role_line or ''} {row.union} {self._award(row)}"

    def chip_of(self, row: ReviewRow) -> str:
        return row.row.seen.status

    def side_of(self, row: ReviewRow) -> str:
        return row.nomination.unit

    def side_items(self) -> Sequence[SideItem]:
        unions = {row.nomination.unit: row.union for row in self.rows}
        items = [SideItem("", self.words("Mọi đơn vị"), len(self.rows))]
        for unit, name in unions.items():
            items.append(SideItem(unit, name, sum(row.nomination.unit == unit for row in self.rows)))
        return items

    def orders(self) -> Mapping[str, Callable[[ReviewRow], Any]]:
        return {"union": lambda row: row.union, "award": self._award, "status": self._status}

    def page_actions(self) -> Sequence[Action]:
        more = (
            Action("Đang xét", lambda: self._answer({"state": "under_review"}), "eye"),
            Action("Không khen…", self._refuse, "x-lg"),
            Action("Đề nghị sửa…", self._propose_correction, "pencil"),
        )
        return (
            Action("Tiếp nhận", lambda: self._answer({"state": "received"}), "check-lg"),
            Action("Trả lại để bổ sung…", self._return, "reply", more=more),
            Action("Đưa vào quyết định", self._decide, "patch-check", more=self._decision_steps()),
        )

    def build_panel(self) -> DetailPanel:
        return DetailPanel(self.context, (Tab("Lịch sử", lambda: HistoryTab(self.context)),))

    def show_row(self, row: ReviewRow) -> None:
        assert self.panel is not None
        words, found = self.words, row.nomination
        lines = [row.union, words("{award}, năm {year}", award=self._award(row), year=str(found.year or ""))]
        lines += [text for text in (found.role_line, found.achievement) if text]
        if total := found.votes_total:
            lines.append(words("Phiếu đồng ý: {votes}/{total}", votes=found.votes_for, total=total))
        lines += [words("Sáng kiến: {title}", title=title) for title in row.evidence]
        if len(row.evidence) < len(found.initiatives):
            missing = len(found.initiatives) - len(row.evidence)
            lines.append(words("{n} sáng kiến làm căn cứ chưa có trong sổ này.", n=missing))
        tone = _TONES.get(row.row.seen.status, "neutral")
        self.panel.show_record(found.id, found.subject_name or "", "\n".join(lines), self._status(row), tone)

    def count_line(self, number: int) -> str:
        return self.words.count(number, "đề nghị")

    def _award(self, row: ReviewRow) -> str:
        return self._words_of.label("award_types", row.nomination.award_type)

    def _status(self, row: ReviewRow) -> str:
        seen = row.row.seen
        if seen.status == "packaged":
            return self.words("Chưa trả lời")
        return seen_words(seen, self._words_of.label("nomination_statuses", seen.status))

    def _spec(self) -> ListSpec[ReviewRow]:
        columns: tuple[Column[ReviewRow], ...] = (
            Column("union", "Đơn vị", lambda row: row.union, 16, sort="union", muted=True),
            Column(
                "name", "Tên", lambda row: row.nomination.subject_name or "", 15, strong=True, stretch=True
            ),
            Column("award", "Hình thức", self._award, 16, sort="award"),
            Column(
                "status", "Trạng thái", self._status, 13, sort="status",
                chip=lambda row: _TONES.get(row.row.seen.status, "neutral"),
            ),
        )  # fmt: skip
        label = self._words_of.label
        chips = [
            Chip(code, "Chưa trả lời" if code == "packaged" else label("nomination_statuses", code))
            for code in _CHIPS
        ]
        empty = Empty(
            "Chưa có đề nghị nào để xét",
            "Nhận gói của các đơn vị ở Hộp nhận, đề nghị sẽ hiện ở đây.",
            "inbox",
        )
        return ListSpec(
            "review", "Xét khen", columns, "Tìm tên, đơn vị, hình thức…", empty,
            frozenset({"nomination", "verdict", "decision", "unit"}), (Chip("", "Tất cả"), *chips), "Đơn vị",
        )  # fmt: skip

    def _chosen(self) -> list[str]:
        rows = self.table.selected_rows()
        if not rows:
            self.error.say(self.words("Chọn những đề nghị cần trả lời rồi bấm lại."), "info")
        return [row.nomination.id for row in rows]

    def _answer(self, values: Mapping[str, Value]) -> None:
        chosen = self._chosen()
        # A new answer leaves nothing of the one before it.
        blank = dict.fromkeys(
            ("reason_code", "reason_text", "deadline", "correction_field", "correction_value"), None
        )
        if chosen:
            self.run(
                lambda: self.context.services.verdicts.give("nomination", chosen, {**blank, **values}),
                lambda outcome: self.words("Đã trả lời {n} đề nghị.", n=outcome.value),
            )

    def _return(self) -> None:
        self._with_reason("returned", "Trả lại để bổ sung", deadline=True)

    def _refuse(self) -> None:
        self._with_reason("refused", "Không khen", deadline=False)

    def _with_reason(self, state: str, title: str, *, deadline: bool) -> None:
        if not self._chosen():
            return
        codes = [(item.code, item.label) for item in self._words_of.get("return_reasons").items]
        dialog = ReturnDialog(self.context, self.words(title), codes, deadline, self)
        if self.context.dialogs.run(dialog):
            self._answer({"state": state, **dialog.values})

    def _propose_correction(self) -> None:
        row = self.table.current_row
        if row is None or len(self._chosen()) != 1:
            self.error.say(self.words("Chọn đúng một đề nghị để đề nghị sửa."), "info")
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

    def _decision_steps(self) -> tuple[Action, ...]:
        decisions = self.context.services.decisions
        return (
            Action(
                "Lấy số quyết định",
                lambda: self._step(decisions.number),
                "journal-text",
            ),
            Action("Trình ký", lambda: self._step(decisions.submit), "send"),
            Action("Ban hành", lambda: self._step(decisions.issue), "patch-check"),
            Action("In giấy khen", self._print, "printer"),
        )

    def _decide(self) -> None:
        chosen = self._chosen()
        title = self.words("Lập quyết định cho {n} đề nghị?", n=len(chosen))
        text = self.words("Dự thảo lập ngay; số quyết định có thể để trống đến khi ký.")
        if chosen and self.context.dialogs.confirm(title, text, self.words("Lập quyết định")):
            decisions = self.context.services.decisions
            self.run(
                lambda: decisions.draft({"kind": "award", "title": "Về việc khen thưởng"}, chosen),
                "Đã lập dự thảo quyết định.",
            )

    def _decision(self) -> Decision | None:
        """The decision that the current row is on."""
        row = self.table.current_row
        verdict = None if row is None else row.row.verdict
        if verdict is None or not verdict.decision:
            self.error.say(self.words("Chọn một đề nghị đã đưa vào quyết định rồi bấm lại."), "info")
            return None
        return self.context.services.records.get(Decision, verdict.decision)

    def _step(self, move: Callable[[str], Any]) -> None:
        found = self._decision()
        if found is not None:
            self.run(lambda: move(found.id), "Đã ghi vào quyết định.")

    def _print(self) -> None:
        if (found := self._decision()) is not None:
            self.context.navigate("certificates", {"decision": found.id})
