"""The tab *Thông tin*: the form of a member, with identity numbers masked and sensitive fields folded."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.members import Member
from desktop_app.domain.text.identity_numbers import mask_national_id
from desktop_app.domain.text.phones import mask_phone
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import CONTACT, SENSITIVE, member_form
from desktop_app.ui.members.own_rows import OwnRows
from desktop_app.ui.widgets.field_sheet import CAPTION_LETTERS
from desktop_app.ui.widgets.parts import button, fill, label
from desktop_app.ui.widgets.record_form import RecordForm
from desktop_app.ui.words import Words


class Fold(QWidget):
    """Rows of a form that stay hidden, and out of the way of Enter and Tab, until the person unfolds them."""

    def __init__(
        self, form: QFormLayout, boxes: Sequence[QWidget], said: str, open_button: QPushButton
    ) -> None:
        super().__init__()
        self._form = form
        self._boxes = tuple(boxes)
        self.text = label(said, "caption", whole=True)
        self.open_button = open_button
        layout = QVBoxLayout(self)
        fill(layout, self.text, spacing=2)
        layout.addWidget(open_button, 0, Qt.AlignmentFlag.AlignLeft)
        place = form.getWidgetPosition(boxes[0])[0]  # type: ignore[index]  # the stubs call the pair an object
        form.insertRow(place, self)

    def fold(self, folded: bool) -> None:
        """Hide or show the rows."""
        self._form.setRowVisible(self, folded)
        for box in self._boxes:
            self._form.setRowVisible(box, not folded)
            box.setEnabled(not folded)

    def shut(self) -> None:
        """Hide the rows and the way to them."""
        self.fold(True)
        self._form.setRowVisible(self, False)

    @property
    def folded(self) -> bool:
        """Whether the rows are hidden."""
        return self._form.isRowVisible(self)


class MemberForm(RecordForm):
    """A member in place. Looking at a masked number is noted in the book."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, member_form(context.services))
        words = context.words
        inner = self.sheet.widget()
        form = inner.layout() if inner is not None else None
        assert isinstance(form, QFormLayout)
        show = button(words("Hiện để xem và sửa"), self.reveal, "link", context.theme.icon("eye"))
        self.contact = Fold(form, self._boxes(CONTACT), "", show)
        unfold = button(words("Mở mục nhạy cảm"), self.unfold, "link", context.theme.icon("chevron-down"))
        why = words(
            "Dân tộc, tôn giáo, ngày vào Đảng, hoàn cảnh: pháp luật coi là dữ liệu nhạy cảm. Chỉ ghi khi "
            "thật cần và người đó đồng ý; không bao giờ đi theo gói gửi cấp trên."
        )
        self.sensitive = Fold(form, self._boxes(SENSITIVE), why, unfold)
        self.own = OwnRows(context, form, self, CAPTION_LETTERS)
        self._fold_all()

    def show_record(self, record: str) -> None:
        """Show a member; for another one everything that is private is masked again. One of another union
        is edited in its own book, and what is private of them was never sent."""
        same = record == self._record
        super().show_record(record)
        services = self._context.services
        own = services.records.get(Member, record).unit == services.session.book.facts.unit
        self.own.show_record(record)
        self.sheet.allow(own)
        self.own.allow(own)
        if own and not self.sheet.dirty():
            self.sheet.warn(services.members.doubts(record))
        if not own:
            self.contact.shut()
            self.sensitive.shut()
        elif not same:
            self._fold_all()
        if not same:
            self.sheet.verticalScrollBar().setValue(0)

    def commit(self) -> None:
        """Save every field that was typed into, own ones too."""
        super().commit()
        self.own.commit()

    def reveal(self) -> None:
        """Show the identity number and the telephone; the book notes who looked."""
        self._look(self.contact, CONTACT)

    def unfold(self) -> None:
        """Show the sensitive fields; when they hold anything, the book notes who looked."""
        self._look(self.sensitive, SENSITIVE)

    def _look(self, part: Fold, names: Sequence[str]) -> None:
        record = self._record

        def done(outcome: object) -> None:
            self._context.hub.publish(getattr(outcome, "changed", {}))
            if record == self._record:
                part.fold(False)
                self.sheet.focus(names[0])

        look = partial(self._context.services.member_changes.reveal, record, names)
        self._context.jobs.save(self, look, done)

    def _fold_all(self) -> None:
        values = {name: str(self.sheet.rows[name].shown or "") for name in CONTACT}
        drafted = any(self.sheet.rows[name].dirty for name in CONTACT)
        self.contact.text.setText(masked_numbers(values, self._words))
        self.contact.fold(any(values.values()) and not drafted)
        self.sensitive.fold(True)

    def _boxes(self, names: Sequence[str]) -> list[QWidget]:
        """The widgets that hold the editors of fields, as the form layout knows them."""
        return [box for name in names if (box := self.sheet.rows[name].editor.widget.parentWidget())]


def masked_numbers(values: dict[str, str], words: Words) -> str:
    """ "Số CCCD 0011********01 · Điện thoại ••••678", without those that are not known."""
    number, phone = mask_national_id(values["national_id"]), mask_phone(values["phone"])
    old = mask_national_id(values["old_national_id"])
    said = []
    if number:
        said.append(words("Số CCCD {number}", number=number))
    if old:
        said.append(words("Số cũ {number}", number=old))
    if phone:
        said.append(words("Điện thoại {number}", number=phone))
    return " · ".join(said)
