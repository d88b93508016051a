"""The date and the votes of a meeting, the same for all that it is about."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.domain.record import Value
from desktop_app.ui.awards.scope import Scope, ScopeDialog
from desktop_app.ui.widgets.form_dialog import count_field, day_field, iso
from desktop_app.ui.words import Words

MOST_VOTES = 9_999


class VotesDialog(ScopeDialog):
    """``values``: what goes on the nominations; no votes when the total is left at 0."""

    def __init__(self, words: Words, title: str, scope: Scope, everything: str, parent: QWidget) -> None:
        super().__init__(words, title, scope, everything, parent)
        self.day = day_field()
        self.agreed, self.total = count_field(0, MOST_VOTES), count_field(0, MOST_VOTES)
        self.add("Ngày họp", self.day)
        self.add("Số phiếu đồng ý", self.agreed)
        self.add("Tổng số phiếu", self.total)
        self.remark(words("Để tổng số phiếu là 0 nếu không bỏ phiếu hoặc mỗi người một số phiếu khác nhau."))
        self.finish(words("Ghi"))

    @property
    def values(self) -> Mapping[str, Value]:
        """Field → value."""
        given: dict[str, Value] = {"meeting_date": iso(self.day)}
        if self.total.value():
            given |= {"votes_for": self.agreed.value(), "votes_total": self.total.value()}
        return given
