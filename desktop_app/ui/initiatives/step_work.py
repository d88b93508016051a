"""Steps of one initiative or of several: what a step needs is asked first, then it is written."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import INITIATIVE
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import parse_date
from desktop_app.ui.initiatives.recognition_tab import RecognitionTab
from desktop_app.ui.widgets.parts import Action

if TYPE_CHECKING:
    from desktop_app.ui.initiatives.page import InitiativesPage

_RECOGNITION_TAB = 2
_WHOLE_DATE = 10

SAID = {
    "write": "Đã chuyển {n} sáng kiến thành nháp.",
    "file": "Đã nộp {n} sáng kiến.",
    "ask_supplement": "Đã ghi yêu cầu bổ sung {n} sáng kiến.",
    "file_again": "Đã nộp lại {n} sáng kiến.",
    "accept": "Đã đưa {n} sáng kiến ra xét.",
    "refuse": "Đã ghi không công nhận {n} sáng kiến.",
    "certify": "Đã cấp giấy chứng nhận cho {n} sáng kiến.",
    "revoke": "Đã thu hồi công nhận {n} sáng kiến.",
    "cancel": "Đã hủy {n} sáng kiến.",
    "reopen": "Đã mở lại {n} sáng kiến.",
}
"""What is said after each step; recognition says it in its own tab."""


class StepWork:
    """Works for the page it is given."""

    def __init__(self, page: "InitiativesPage") -> None:
        self._page = page
        self._words = page.words
        self._services = page.context.services

    def take(self, name: str) -> None:
        """Make a step with the initiative in the panel."""
        page, record = self._page, self._page.initiative_panel.record
        if name == "recognise":
            tab = page.show_tab(_RECOGNITION_TAB)
            assert isinstance(tab, RecognitionTab)
            tab.begin()
            return
        values = self._needed(name, record)
        if values is None:
            return
        page.run(
            lambda: self._services.initiatives.move(record, name, values),
            SAID[name],
            self._show_again,
            n=1,
        )

    def for_many(self) -> list[Action]:
        """What can be done with several initiatives at once."""
        return [
            Action("Ra quyết định công nhận", self.decide, "patch-check"),
            Action("Nộp", lambda: self._move_many("file"), "send"),
            Action("Đưa ra xét", lambda: self._move_many("accept"), "clipboard-check"),
            Action("Cấp giấy chứng nhận", lambda: self._move_many("certify"), "award"),
            Action("Chép sang Excel", lambda: self._page.table.copy(True), "copy"),
            Action("Chuyển vào Đã xóa", lambda: self._page.with_chosen(self.trash), "trash"),
        ]

    def decide(self) -> None:
        """Draft the decision that recognises the chosen initiatives, and go to it."""
        self._page.with_chosen(self._decide)

    def _decide(self, chosen: Sequence[str]) -> None:
        page, editing = self._page, self._services.initiative_editing
        # The subject goes onto paper, which is Vietnamese in every language of the screen.
        title = f"Công nhận {len(chosen)} sáng kiến cấp cơ sở"

        def done(outcome: Any) -> None:
            page.context.navigate("awards", {"id": outcome.value})

        page.run(lambda: editing.draft_decision(chosen, title), "Đã lập dự thảo quyết định.", done)

    def trash(self, chosen: Sequence[str]) -> None:
        """Move initiatives to the trash."""
        editing = self._services.initiative_editing
        self._page.run(lambda: editing.trash(chosen), "Đã chuyển {n} sáng kiến vào Đã xóa.", n=len(chosen))

    def restore(self, chosen: Sequence[str]) -> None:
        """Bring initiatives back."""
        editing = self._services.initiative_editing
        self._page.run(
            lambda: editing.trash(chosen, alive=True), "Đã khôi phục {n} sáng kiến.", n=len(chosen)
        )

    def _move_many(self, name: str) -> None:
        editing, chosen = self._services.initiative_editing, self._page.chosen_reader()

        def said(outcome: Any) -> str:
            found = outcome.value
            text = self._words(SAID[name], n=found.moved)
            if not found.left:
                return text
            title, why = next(iter(found.left.items()))
            kept = self._words(
                "Còn {n} chưa làm được; “{title}”: {why}",
                n=len(found.left),
                title=title,
                why=self._words.sentence(why),
            )
            return f"{text} {kept}"

        self._page.run(lambda: editing.move_many(chosen(), name), said)

    def _needed(self, name: str, record: str) -> dict[str, Value] | None:
        """The values that a step needs; None when the person left the question."""
        found = self._services.records.get(Initiative, record)
        if name == "file" and found.filed_on:
            return {"filed_on": found.filed_on}
        if name in ("refuse", "revoke"):
            title = self._words(INITIATIVE.move(name).label)
            text = self._page.context.dialogs.ask_long(title, self._words("Lý do"), found.reason or "")
            return None if text is None else {"reason": text.strip() or None}
        if name == "ask_supplement":
            return self._supplement_due()
        return {}

    def _supplement_due(self) -> dict[str, Value] | None:
        asked = self._page.context.dialogs.ask(
            self._words("Yêu cầu bổ sung"),
            self._words("Hạn bổ sung (để trống nếu chưa hẹn), ví dụ 15/12/2026"),
        )
        if asked is None or not asked.strip():
            return None if asked is None else {}
        try:
            day = parse_date(asked).iso
            if len(day) < _WHOLE_DATE:
                raise Refused("form.whole_date", value=asked)
        except Refused as refused:
            self._page.show_refusal(refused)
            return None
        return {"supplement_due": day}

    def _show_again(self, _outcome: Any) -> None:
        self._page.table.setFocus()
