"""Why something goes back, or is not awarded: the reasons R01–R11 to tick, words, and a deadline."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop_app.domain.record import Value
from desktop_app.ui.widgets.form_dialog import FormDialog, day_field, iso
from desktop_app.ui.words import Words

DAYS_TO_SUPPLEMENT = 7
OTHER = "R99"
FRAME = 8


class ReturnDialog(FormDialog):
    """``reasons``: (code, words). ``told``: who is answered (translated). The first reason ticked is the
    code of the answer, the others are told in its words."""

    def __init__(
        self,
        words: Words,
        title: str,
        reasons: Sequence[tuple[str, str]],
        told: str,
        parent: QWidget,
        *,
        deadline: bool,
    ) -> None:
        super().__init__(words, title, parent)
        self._reasons = dict(reasons)
        self.reasons = QListWidget()
        for code, said in reasons:
            item = QListWidgetItem(f"{code} · {said}")
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.reasons.addItem(item)
        self.reasons.setProperty("role", "lines")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(self.fontMetrics().height() * 4)
        self.day = day_field(QDate.currentDate().addDays(DAYS_TO_SUPPLEMENT)) if deadline else None
        self.remark(told, "muted")
        self.add("Lý do", self.reasons)
        self.add("Ghi rõ thêm", self.text)
        if self.day is not None:
            self.add("Hạn bổ sung", self.day)
        self.finish(title)
        # Known once the style is: before, rows are lower than they will be.
        self.reasons.ensurePolished()
        self.reasons.doItemsLayout()
        self.reasons.setMinimumHeight(self.reasons.sizeHintForRow(0) * len(reasons) + 2 * FRAME)
        self.reasons.itemChanged.connect(lambda _item: self._check())
        self.text.textChanged.connect(self._check)
        self._check()

    @property
    def ticked(self) -> list[str]:
        """The codes ticked, in their order."""
        items = [self.reasons.item(place) for place in range(self.reasons.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    @property
    def values(self) -> dict[str, Value]:
        """Field → value of the verdict."""
        codes, typed = self.ticked, self.text.toPlainText().strip()
        further = [self._reasons[code] for code in codes[1:] if code != OTHER]
        return {
            "reason_code": codes[0] if codes else None,
            "reason_text": "; ".join([*further, *([typed] if typed else [])]) or None,
            "deadline": None if self.day is None else iso(self.day),
        }

    def _check(self) -> None:
        """A reason there must be; *Lý do khác* alone says nothing."""
        assert self.go is not None
        told = any(code != OTHER for code in self.ticked) or bool(self.text.toPlainText().strip())
        self.go.setEnabled(told)
