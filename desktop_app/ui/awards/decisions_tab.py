"""Decisions to award: drafted, handed to the signer, numbered, issued, revoked; then their certificates."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.empty_state import Empty
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.kept_list_page import KeptListPage
from desktop_app.ui.widgets.list_page import ListSpec
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.widgets.record_form import RecordForm
from desktop_app.ui.widgets.record_table import Column

NAMES = ("title", "date", "signer_name", "place", "amount_each")
MOST_NAMED = 12
_STATUSES = ("draft", "waiting", "issued", "revoked")
_TONES: dict[str, Tone] = {"waiting": "warning", "issued": "success", "revoked": "error"}


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision and the names on its list."""

    decision: Decision
    names: tuple[str, ...]


class DecisionsTab(KeptListPage[DecisionRow]):
    """``open`` takes ``id``."""

    def __init__(self, context: UiContext, lead: Action) -> None:
        self._lead = lead
        self._words_of = context.services.catalogues
        super().__init__(context, self._spec())
        self.title.hide()
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 8, 0, 0)

    def read_rows(self) -> Sequence[DecisionRow]:
        decisions = self.context.services.decisions
        unit = self.context.services.session.book.facts.unit
        found = [one for one in decisions.those({"kind": "award"}) if one.unit == unit]
        return [DecisionRow(one, self._named(one)) for one in reversed(found)]

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
        }

    def page_actions(self) -> Sequence[Action]:
        more = (
            Action("Lấy số khác…", self._ask_number, "pencil"),
            Action("Thu hồi quyết định…", self._revoke, "x-lg"),
        )
        return (
            Action("Ban hành", self._issue, "patch-check", more=more),
            Action("Trình ký", self._submit, "send"),
            Action("Lấy số", lambda: self._number(None), "journal-text"),
            Action("Lưu Word…", self._word, "file-earmark-word"),
            Action("In giấy khen", self._print, "printer"),
        )

    def build_panel(self) -> DetailPanel:
        services = self.context.services
        spec = FormSpec(
            Decision, NAMES, save=lambda record, values: services.records.edit(Decision, record, values)
        )

        def form() -> RecordForm:
            made = RecordForm(self.context, spec)
            made.saved.connect(lambda outcome: self.written(outcome))
            return made

        tabs = (Tab("Thông tin", form), Tab("Lịch sử", lambda: HistoryTab(self.context)))
        return DetailPanel(self.context, tabs)

    def show_row(self, row: DecisionRow) -> None:
        assert self.panel is not None
        found = row.decision
        shown = "\n".join(row.names[:MOST_NAMED])
        if len(row.names) > MOST_NAMED:
            shown += "\n" + self.words("và {n} tên nữa", n=len(row.names) - MOST_NAMED)
        caption = self.words.count(len(row.names), "tên trong danh sách") + "\n" + shown
        if found.revoked_reason:
            caption += "\n" + self.words("Lý do thu hồi: {reason}", reason=found.revoked_reason)
        status = self._words_of.label("decision_statuses", found.status)
        self.panel.show_record(
            found.id, self._shown_number(found), caption, status, _TONES.get(found.status, "neutral")
        )

    def count_line(self, number: int) -> str:
        return self.words.count(number, "quyết định")

    def _named(self, decision: Decision) -> tuple[str, ...]:
        subjects = self.context.services.decisions.subjects(decision.id)
        return tuple(getattr(subject, "subject_name", None) or "" for subject in subjects)

    def _shown_number(self, decision: Decision) -> str:
        number = decision_number(decision) or f"      /{decision.symbol or ''}"
        return self.words("Số: {number}", number=number)

    def _spec(self) -> ListSpec[DecisionRow]:
        label = self._words_of.label
        columns: tuple[Column[DecisionRow], ...] = (
            Column(
                "number", "Số", lambda row: self._shown_number(row.decision), 18, sort="number", strong=True
            ),
            Column("date", "Ngày ký", _day, 11, sort="date"),
            Column("title", "Trích yếu", lambda row: row.decision.title or "", 30, stretch=True),
            Column(
                "size", "Số tên", lambda row: self.words.number(len(row.names)), 8, align="right"
            ),
            Column(
                "status", "Trạng thái", lambda row: label("decision_statuses", row.decision.status), 13,
                chip=lambda row: _TONES.get(row.decision.status, "neutral"),
            ),
        )  # fmt: skip
        chips = [Chip(code, label("decision_statuses", code)) for code in _STATUSES]
        empty = Empty(
            "Chưa có quyết định nào", "Chốt danh sách đề nghị, rồi bấm Ra quyết định.", "patch-check"
        )
        return ListSpec(
            "awards_decisions", "Quyết định", columns, "Tìm số, trích yếu, tên…", empty,
            frozenset({"decision", "nomination"}), (Chip("", "Tất cả"), *chips),
        )  # fmt: skip

    def _current(self) -> Decision | None:
        row = self.table.current_row
        if row is None:
            self.error.say(self.words("Chọn một quyết định rồi bấm lại."), "info", (self._lead,))
        return None if row is None else row.decision

    def _submit(self) -> None:
        if (found := self._current()) is not None:
            self.run(
                lambda: self.context.services.decisions.submit(found.id),
                "Đã chuyển sang Chờ ký. Số có thể để trống đến khi ký.",
            )

    def _ask_number(self) -> None:
        found = self._current()
        if found is None:
            return
        typed = self.context.dialogs.ask(self.words("Số quyết định"), self.words("Số (chỉ ghi phần số)"))
        if typed is None:
            return
        if typed.strip().isdecimal():
            self._number(int(typed))
        else:
            self.error.say(self.words("Số quyết định chỉ gồm chữ số, ví dụ 128. Hãy ghi lại."), "error")

    def _number(self, wanted: int | None) -> None:
        found = self._current()
        if found is None:
            return
        decisions = self.context.services.decisions

        def failed(refused: Refused) -> None:
            following = refused.params.get("next")
            use: tuple[Action, ...] = ()
            if isinstance(following, int):
                text = self.words("Dùng {n}", n=str(following))
                use = (Action(text, lambda: self._number(following), "check-lg"),)
            self.show_refusal(refused, use)

        def done(outcome: Any) -> None:
            self.written(outcome)
            self.show_result(self.words("Đã lấy số {number}.", number=outcome.value))

        self.error.hide()
        self.context.jobs.save(self, lambda: decisions.number(found.id, wanted), done, failed)

    def _issue(self) -> None:
        found = self._current()
        if found is None:
            return
        title = self.words("Ban hành {number}?", number=self._shown_number(found))
        day = format_date(found.date) if found.date else self.words("hôm nay")
        text = self.words(
            "Ngày ký: {day}. Mọi người trong danh sách được ghi vào mục Đã khen các năm.", day=day
        )
        if not self.context.dialogs.confirm(title, text, self.words("Ban hành")):
            return
        lead = (Action("In giấy khen", self._print, "printer"),)

        def done(outcome: Any) -> None:
            said = self.words("Đã ban hành, ghi khen {n} người, tập thể.", n=outcome.value)
            self.show_result(said, outcome.act, lead)

        number = (Action("Lấy số", lambda: self._number(None), "journal-text"),)
        retry = number if found.number is None and not found.number_text else ()
        self.run(lambda: self.context.services.decisions.issue(found.id), done=done, retry=retry)

    def _revoke(self) -> None:
        found = self._current()
        if found is None:
            return
        title = self.words("Thu hồi quyết định")
        reason = self.context.dialogs.ask(title, self.words("Vì sao thu hồi {number}?",
                                                            number=self._shown_number(found)))  # fmt: skip
        if reason is not None:
            self.run(
                lambda: self.context.services.decisions.revoke(found.id, reason.strip()),
                "Đã thu hồi quyết định và các khen thưởng theo quyết định này.",
            )

    def _word(self) -> None:
        found = self._current()
        if found is None:
            return
        name = (decision_number(found) or "du thao").replace("/", "-")
        path = self.context.dialogs.save_file(
            self.words("Lưu văn bản"),
            paths.documents_folder() / f"Quyet dinh {name}.docx",
            self.words("Tệp Word (*.docx)"),
        )
        if path is not None:
            papers = self.context.services.papers

            def save_paper(target: Path) -> None:
                papers.writer_of(papers.decision(found.id).paper)(target)

            self.run_job(
                self.words("Ghi {file}", file=path.name),
                lambda _progress: save_paper(path),
                lambda _outcome: self.show_result(self.words("Đã ghi {file}.", file=path.name)),
            )

    def _print(self) -> None:
        if (found := self._current()) is not None:
            self.context.navigate("certificates", {"decision": found.id})


def _day(row: DecisionRow) -> str:
    return format_date(row.decision.date) if row.decision.date else ""
