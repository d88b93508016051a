"""What is done with the decision that is chosen: number, signature, issue, revocation, Word, certificates."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.ui.decisions.revoke_dialog import RevokeDialog
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.decisions.tab import DecisionsTab


class DecisionSteps:
    """Works for the tab it is given; every step is about its current row."""

    def __init__(self, tab: "DecisionsTab") -> None:
        self._tab = tab
        self._words = tab.words
        self._decisions = tab.context.services.decisions

    def actions(self) -> tuple[Action, ...]:
        """The actions of the page, the primary one first."""
        more = (
            Action("Lấy số khác…", self.ask_number, "pencil", when=self._numberless),
            Action("Đưa về dự thảo", self.take_back, "arrow-counterclockwise", when=self._in("waiting")),
            Action("Bỏ dự thảo…", self.discard, "trash", when=self._numberless),
            Action("Thu hồi quyết định…", self.revoke, "x-lg", when=self._in("issued")),
        )
        return (
            Action("Ban hành", self.issue, "patch-check", more=more, when=self._in("draft", "waiting")),
            Action("Trình ký", self.submit, "send", when=self._in("draft")),
            Action("Lấy số", lambda: self.number(None), "journal-text", when=self._numberless),
            Action("Lưu Word…", self.word, "file-earmark-word"),
            Action("In giấy khen", self.print, "printer"),
        )

    def next_step(self) -> str:
        """The text of the action that the current decision waits for."""
        row = self._tab.table.current_row
        if row is not None and row.decision.status == "draft":
            return "Trình ký"
        if row is not None and row.decision.status == "waiting" and self._numberless():
            return "Lấy số"
        return "In giấy khen" if row is not None and row.decision.status == "issued" else "Ban hành"

    def submit(self) -> None:
        """Dự thảo → Chờ ký."""
        if (found := self._tab.current()) is not None:
            said = "Đã chuyển sang Chờ ký. Số có thể để trống đến khi ký."
            self._tab.run(lambda: self._decisions.submit(found.id), said)

    def take_back(self) -> None:
        """Chờ ký → Dự thảo."""
        if (found := self._tab.current()) is not None:
            self._tab.run(lambda: self._decisions.take_back(found.id), "Đã đưa về dự thảo.")

    def discard(self) -> None:
        """Drop a draft; its list is free again."""
        found = self._tab.current()
        if found is None:
            return
        text = self._words("Những đề nghị trong danh sách sau đó vào quyết định khác được.")
        if self._tab.context.dialogs.confirm(self._words("Bỏ dự thảo này?"), text, self._words("Bỏ dự thảo")):
            self._tab.run(lambda: self._decisions.discard(found.id), "Đã bỏ dự thảo.")

    def ask_number(self) -> None:
        """Take the number that is typed."""
        if self._tab.current() is None:
            return
        title, question = self._words("Số quyết định"), self._words("Số (chỉ ghi phần số)")
        typed = self._tab.context.dialogs.ask(title, question)
        if typed is None:
            return
        if typed.strip().isdecimal():
            self.number(int(typed))
        else:
            self._tab.error.say(self._words("Số quyết định chỉ gồm chữ số, ví dụ 128. Hãy ghi lại."), "error")

    def number(self, wanted: int | None) -> None:
        """Take a number: ``wanted``, or the next one."""
        tab, found = self._tab, self._tab.current()
        if found is None:
            return

        def failed(refused: Refused) -> None:
            following = refused.params.get("next")
            use: tuple[Action, ...] = ()
            if isinstance(following, int):
                text = self._words("Dùng {n}", n=str(following))
                use = (Action(text, lambda: self.number(following), "check-lg"),)
            tab.show_refusal(refused, use)

        def done(outcome: Any) -> None:
            tab.written(outcome)
            tab.show_result(self._words("Đã lấy số {number}.", number=outcome.value))

        tab.error.hide()
        tab.context.jobs.save(tab, lambda: self._decisions.number(found.id, wanted), done, failed)

    def issue(self) -> None:
        """Issue the decision after a question, which is put only when it can be issued."""
        tab, found, row = self._tab, self._tab.current(), self._tab.table.current_row
        if found is None or row is None:
            return
        numbering = (Action("Lấy số", lambda: self.number(None), "journal-text"),)
        retry = () if decision_number(found) else numbering
        try:
            self._decisions.as_issued(found)
        except Refused as refused:
            tab.show_refusal(refused, retry)
            return
        number, initiatives = decision_number(found) or "", found.kind == "initiative"
        title = self._words("Ban hành {number}?", number=number)
        day = format_date(found.date) if found.date else self._words("hôm nay")
        given = "{n} sáng kiến được công nhận." if initiatives else "{n} người, tập thể được ghi khen thưởng."
        text = self._words("Ngày ký: {day}.", day=day) + " " + self._words(given, n=len(row.names))
        unnamed = ((found.signer_name, "người ký"), (found.place, "địa danh"))
        if lacking := [self._words(name) for value, name in unnamed if not value]:
            text += " " + self._words("Quyết định chưa ghi {what}.", what=", ".join(lacking))
        if not tab.context.dialogs.confirm(title, text, self._words("Ban hành")):
            return
        lead = (Action("In giấy khen", self.print, "printer"),)

        def done(outcome: Any) -> None:
            said = self._words("Đã ban hành {number}.", number=number)
            tab.show_result(f"{said} {self._words(given, n=outcome.value)}", outcome.act, lead)

        tab.run(lambda: self._decisions.issue(found.id), done=done, retry=retry)

    def revoke(self) -> None:
        """Revoke the decision, with day and reason."""
        tab, row = self._tab, self._tab.table.current_row
        found = tab.current()
        if found is None or row is None:
            return
        dialog = RevokeDialog(self._words, tab.shown_number(found), len(row.names), tab)
        if tab.context.dialogs.run(dialog):
            reason, day = dialog.values
            tab.run(
                lambda: self._decisions.revoke(found.id, reason, day),
                "Đã thu hồi quyết định và các khen thưởng, công nhận theo quyết định này.",
            )

    def word(self) -> None:
        """Save the decision as a Word file."""
        found = self._tab.current()
        if found is None:
            return
        name = (decision_number(found) or "du thao").replace("/", "-")
        path = self._tab.context.dialogs.save_file(
            self._words("Lưu văn bản"),
            paths.documents_folder() / f"Quyet dinh {name}.docx",
            self._words("Tệp Word (*.docx)"),
        )
        if path is not None:
            self._tab.run_job(
                self._words("Ghi {file}", file=path.name),
                lambda _progress: self._write(found, path),
                lambda _outcome: self._tab.show_result(self._words("Đã ghi {file}.", file=path.name)),
            )

    def print(self) -> None:
        """Go to the certificates of the decision."""
        if (found := self._tab.current()) is not None:
            self._tab.context.navigate("certificates", {"decision": found.id})

    def _in(self, *statuses: str) -> Callable[[], bool]:
        """Whether the current decision is in one of these states. Without one a step tells to choose one."""

        def found() -> bool:
            row = self._tab.table.current_row
            return row is None or row.decision.status in statuses

        return found

    def _numberless(self) -> bool:
        row = self._tab.table.current_row
        if row is None:
            return True
        return row.decision.status in ("draft", "waiting") and not decision_number(row.decision)

    def _write(self, found: Decision, path: "Path") -> None:
        papers = self._tab.context.services.papers
        papers.writer_of(papers.decision(found.id).paper)(path)
