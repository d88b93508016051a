"""What is done with the decision that is chosen: number, signature, issue, revocation, Word, certificates."""

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
            Action("Lấy số khác…", self.ask_number, "pencil"),
            Action("Đưa về dự thảo", self.take_back, "arrow-counterclockwise"),
            Action("Bỏ dự thảo…", self.discard, "trash"),
            Action("Thu hồi quyết định…", self.revoke, "x-lg"),
        )
        return (
            Action("Ban hành", self.issue, "patch-check", more=more),
            Action("Trình ký", self.submit, "send"),
            Action("Lấy số", lambda: self.number(None), "journal-text"),
            Action("Lưu Word…", self.word, "file-earmark-word"),
            Action("In giấy khen", self.print, "printer"),
        )

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
        """Issue the decision after a question."""
        tab, found = self._tab, self._tab.current()
        if found is None:
            return
        title = self._words("Ban hành {number}?", number=tab.shown_number(found))
        day = format_date(found.date) if found.date else self._words("hôm nay")
        text = self._words(
            "Ngày ký: {day}. Mọi người, sáng kiến trong danh sách được ghi khen thưởng, công nhận.", day=day
        )
        if not tab.context.dialogs.confirm(title, text, self._words("Ban hành")):
            return
        lead = (Action("In giấy khen", self.print, "printer"),)

        def done(outcome: Any) -> None:
            said = self._words("Đã ban hành, ghi khen thưởng, công nhận {n} mục.", n=outcome.value)
            tab.show_result(said, outcome.act, lead)

        number = (Action("Lấy số", lambda: self.number(None), "journal-text"),)
        retry = number if found.number is None and not found.number_text else ()
        tab.run(lambda: self._decisions.issue(found.id), done=done, retry=retry)

    def revoke(self) -> None:
        """Revoke the decision, with day and reason."""
        tab, row = self._tab, self._tab.table.current_row
        found = tab.current()
        if found is None or row is None:
            return
        if found.status != "issued":
            tab.show_refusal(Refused("decision.cannot_revoke"))
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

    def _write(self, found: Decision, path: "Path") -> None:
        papers = self._tab.context.services.papers
        papers.writer_of(papers.decision(found.id).paper)(path)
