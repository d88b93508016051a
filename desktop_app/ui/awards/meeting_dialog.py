"""What only those in the room know of a meeting, before its minutes are written."""

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QTimeEdit, QWidget

from desktop_app.services.drafts import Meeting
from desktop_app.ui.awards.votes_dialog import MOST_VOTES
from desktop_app.ui.widgets.form_dialog import FormDialog, count_field, day_field, iso, with_margins
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words

_BLANK_TIME = QTime(0, 0)
FIELD_LETTERS = 52
EVEN = 2
"""Fields of a row that share it evenly."""
BESIDE = ("Chức vụ chủ trì", "Chức vụ thư ký", "Số người có mặt", "Tổng số phiếu")
"""Captions in the middle of a row; their fields stand below each other."""


class MeetingDialog(FormDialog):
    """Begins with what is ``expected``. ``unvoted``: how many of the nominations have no votes yet; the votes
    given here are theirs. What is left empty stays dotted on paper."""

    def __init__(self, words: Words, title: str, expected: Meeting, unvoted: int, parent: QWidget) -> None:
        super().__init__(words, title, parent)
        self._beside = max(self.fontMetrics().horizontalAdvance(words(text)) for text in BESIDE)
        self.day = day_field(QDate.fromString(expected.date, "yyyy-MM-dd"))
        self.started, self.ended = _time(expected.started), _time(expected.ended)
        self.venue = QLineEdit(expected.venue)
        self.venue.setMinimumWidth(self.fontMetrics().averageCharWidth() * FIELD_LETTERS)
        self.chair, self.chair_title = QLineEdit(expected.chair_name), QLineEdit(expected.chair_title)
        self.secretary = QLineEdit(expected.secretary_name)
        self.secretary_title = QLineEdit(expected.secretary_title)
        self.invited, self.present = (
            count_field(expected.invited, MOST_VOTES),
            count_field(expected.present, MOST_VOTES),
        )
        self.attendees = QPlainTextEdit("\n".join(expected.attendees))
        self.attendees.setTabChangesFocus(True)
        self.attendees.setPlaceholderText(words("Mỗi người một dòng"))
        self.attendees.setMaximumHeight(self.fontMetrics().height() * 5)
        self.absent = QLineEdit()
        self.agreed, self.total = count_field(0, MOST_VOTES), count_field(0, MOST_VOTES)
        self._row(("Ngày họp", self.day), ("Giờ bắt đầu", self.started), ("Giờ kết thúc", self.ended))
        self.add("Địa điểm", self.venue)
        self._row(("Chủ trì", self.chair), ("Chức vụ chủ trì", self.chair_title))
        self._row(("Thư ký", self.secretary), ("Chức vụ thư ký", self.secretary_title))
        self._row(("Số người triệu tập", self.invited), ("Số người có mặt", self.present))
        self.add("Thành phần dự", self.attendees)
        self.add("Vắng (họ tên, lý do)", self.absent)
        if unvoted:
            self._row(("Số phiếu đồng ý", self.agreed), ("Tổng số phiếu", self.total))
            self.remark(words("{n} đề nghị chưa ghi phiếu; số phiếu này ghi cho các đề nghị đó.", n=unvoted))
        self.remark(words("Mục để trống thì trên biên bản là dòng chấm. Lần sau các mục này có sẵn."))
        self.finish(words("Lập biên bản"))

    @property
    def meeting(self) -> Meeting:
        """What was told."""
        lines = self.attendees.toPlainText().splitlines()
        return Meeting(
            present=self.present.value(),
            invited=self.invited.value(),
            date=iso(self.day),
            started=_told(self.started),
            ended=_told(self.ended),
            venue=self.venue.text().strip(),
            chair_name=self.chair.text().strip(),
            chair_title=self.chair_title.text().strip(),
            secretary_name=self.secretary.text().strip(),
            secretary_title=self.secretary_title.text().strip(),
            attendees=tuple(line.strip() for line in lines if line.strip()),
            absent=self.absent.text().strip(),
        )

    @property
    def votes(self) -> tuple[int, int] | None:
        """Votes for and votes in all; None when none were given."""
        total = self.total.value()
        return (self.agreed.value(), total) if total else None

    def _row(self, *fields: tuple[str, QWidget]) -> None:
        """Fields in one row, each with its own caption; pairs stand below each other."""
        row = QHBoxLayout()
        for place, (caption, widget) in enumerate(fields):
            widget.setAccessibleName(self.words(caption))
            if place:
                beside = label(self.words(caption))
                beside.setBuddy(widget)
                row.addWidget(beside)
                if len(fields) == EVEN:
                    beside.setMinimumWidth(self._beside)
            if len(fields) == EVEN:
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
            row.addWidget(widget, 1)
        self.form.addRow(self.words(fields[0][0]), row)


def _time(text: str) -> QTimeEdit:
    made = QTimeEdit(QTime.fromString(text, "HH:mm") if text else _BLANK_TIME)
    made.setDisplayFormat("HH:mm")
    made.setSpecialValueText("…")
    return with_margins(made)


def _told(field: QTimeEdit) -> str:
    return "" if field.time() == _BLANK_TIME else field.time().toString("HH:mm")
