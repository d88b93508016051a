"""*Giấy tờ*: applications to join, the decision of admission, transfer letters of the chosen people."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import parse_date
from desktop_app.services.paper_wishes import PaperWishes
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import button, label, line

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome

PAPERS = {
    "join": "Đơn gia nhập từng người (mẫu 5a)",
    "join_list": "Đơn gia nhập tập thể (mẫu 5b)",
    "admission": "Quyết định kết nạp",
    "transfer": "Giấy giới thiệu chuyển sinh hoạt",
}
_NUMBERS = {"admission": "Số quyết định", "transfer": "Số giấy đầu tiên"}
_RECORDS = {"admission": "Ghi kết nạp vào sổ", "transfer": "Ghi chuyển đi vào sổ"}
_SAID = {"admission": "Đã ghi kết nạp {n} người.", "transfer": "Đã ghi chuyển đi {n} người."}


class PapersPane(QWidget):
    """``save_wanted`` carries what writes the paper and the path; ``recorded`` an Outcome and the
    (translated) sentence that tells it; ``closed``: done."""

    save_wanted = Signal(object, object)
    recorded = Signal(object, str)
    closed = Signal()

    def __init__(self, context: UiContext, people: Sequence[str]) -> None:
        super().__init__()
        self._context = context
        words = self._words = context.words
        self._people = people
        self.paper = QComboBox()
        self.paper.setAccessibleName(words("Loại giấy"))
        for code, text in PAPERS.items():
            self.paper.addItem(words(text), code)
        self.number, self._number_caption = self._field("Số quyết định")
        self.date, self._date_caption = self._field("Ngày ghi trên giấy")
        self.date.setPlaceholderText(words("Để trống nếu điền tay, ví dụ 05/12/2026"))
        self.destination, self._to_caption = self._field("Công đoàn nơi chuyển đến")
        self.personal = QCheckBox(words("Ghi cả số CCCD, địa chỉ, dân tộc, tôn giáo"))
        self.personal.setToolTip(words("Lần xuất này được ghi lại trong sổ."))
        self.message = label("", "error", wrap=True)
        self.message.hide()
        self.word = button(words("Lưu Word…"), lambda: self.save("docx"), "primary")
        self.pdf = button(words("Lưu PDF…"), lambda: self.save("pdf"))
        self.record = button("", self.write, "", context.theme.icon("check-circle"))
        self._build()
        self.paper.currentIndexChanged.connect(lambda _place: self._show())
        self._show()

    @property
    def code(self) -> str:
        """The paper that is chosen."""
        return str(self.paper.currentData())

    def save(self, suffix: str) -> None:
        """Ask where to, and have the paper written."""
        wishes = self._wishes()
        if wishes is None:
            return
        words, code, members = self._words, self.code, self._people
        kinds = words("Tệp Word (*.docx)") if suffix == "docx" else words("Tệp PDF (*.pdf)")
        name = f"{words(PAPERS[code]).partition(' (')[0]}.{suffix}"
        path = self._context.dialogs.save_file(words("Lưu giấy tờ"), paths.documents_folder() / name, kinds)
        if path is not None:
            papers = self._context.services.membership_papers
            target: Path = path
            self.save_wanted.emit(lambda: papers.write(target, code, members, wishes), target)

    def write(self) -> None:
        """Write down in the book what the paper means."""
        wishes, code, members = self._wishes(), self.code, self._people
        if wishes is None:
            return
        papers = self._context.services.membership_papers

        def done(outcome: "Outcome[Any]") -> None:
            self.recorded.emit(outcome, self._words(_SAID[code], n=outcome.value))

        self._context.jobs.save(self, lambda: papers.record(code, members, wishes), done, self._refused)

    def _wishes(self) -> "PaperWishes | None":
        self.message.hide()
        try:
            typed = self.date.text().strip()
            day = (parse_date(typed).iso or "") if typed else ""
        except Refused as refused:
            self._refused(refused)
            self.date.setFocus()
            return None
        return PaperWishes(
            number=self.number.text().strip(),
            date=day,
            destination=self.destination.text().strip(),
            personal=self.personal.isChecked(),
        )

    def _field(self, text: str) -> tuple[QLineEdit, QLabel]:
        made = QLineEdit()
        made.setAccessibleName(self._words(text))
        return made, label(self._words(text), "muted")

    def _build(self) -> None:
        words = self._words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(words("Loại giấy"), "muted"))
        layout.addWidget(self.paper)
        for caption, field in (
            (self._number_caption, self.number),
            (self._date_caption, self.date),
            (self._to_caption, self.destination),
        ):
            layout.addWidget(caption)
            layout.addWidget(field)
        layout.addWidget(self.personal)
        layout.addWidget(self.message)
        row = QHBoxLayout()
        row.addWidget(self.word)
        row.addWidget(self.pdf)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(line())
        self._hint = label(
            words("Ký xong thì ghi vào sổ: tình trạng, ngày và số văn bản của từng người theo giấy này."),
            "caption",
            wrap=True,
        )
        layout.addWidget(self._hint)
        below = QHBoxLayout()
        below.addWidget(self.record)
        below.addWidget(button(words("Xong"), self.closed.emit))
        below.addStretch(1)
        layout.addLayout(below)
        layout.addStretch(1)

    def _show(self) -> None:
        words, code = self._words, self.code
        numbered = code in _NUMBERS
        if numbered:
            text = words(_NUMBERS[code])
            self._number_caption.setText(text)
            self.number.setAccessibleName(text)
        for part in (self.number, self._number_caption):
            part.setVisible(numbered)
        for part in (self.destination, self._to_caption):
            part.setVisible(code == "transfer")
        self.personal.setVisible(code == "join")
        self.record.setVisible(code in _RECORDS)
        self._hint.setVisible(code in _RECORDS)
        if code in _RECORDS:
            text = words(_RECORDS[code])
            self.record.setText(f" {text}")
            self.record.setAccessibleName(text)

    def _refused(self, refused: Refused) -> None:
        self.message.setText(self._words.sentence(refused))
        self.message.show()
