"""Editing a record in place: each field saves itself when it is left, "Đã lưu 10:42"."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTime, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value, values_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.field_sheet import FieldSheet, FormSpec
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, button, label

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome

DRAFT_MS = 400
# What a record is called by, of whatever kind it is.
_NAMES = ("full_name", "title", "name")


class RecordForm(QWidget):
    """Shows one record by ``show_record(id)`` and saves what is changed. ``saved`` carries the Outcome;
    ``saving`` is the number of fields on their way into the book."""

    saved = Signal(object)

    def __init__(self, context: UiContext, spec: FormSpec) -> None:
        super().__init__()
        assert spec.save is not None
        self._context = context
        self._words = context.words
        self._spec = spec
        self._save = spec.save
        self._record = self._name = ""
        self.saving = 0
        self.sheet = FieldSheet(context, spec)
        self.status = label("", "caption")
        self._recovered = QWidget()
        row = QHBoxLayout(self._recovered)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self._words("Đã lấy lại chữ gõ dở lần trước."), "warning", wrap=True), 1)
        row.addWidget(button(self._words("Bỏ chữ gõ dở"), self.drop_typing, "link"))
        self._recovered.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._recovered)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.status)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self._keep_draft)
        self.sheet.typed.connect(lambda _name: self._draft.start())
        self.sheet.left.connect(self._leave)

    def show_record(self, record: str) -> None:
        """Show a record; the fields of the one before are saved first, and typing in this one is kept."""
        same = record == self._record
        if not same:
            self.commit()
            self._leave_behind()
        self._record = record
        read = self._spec.read
        found = read(record) if read else self._context.services.records.get(self._spec.kind, record)
        values = values_of(found)
        self._name = next((str(values[name]) for name in _NAMES if values.get(name)), "")
        self.sheet.show_values(values, keep_typing=same)
        if not same:
            self.status.setText("")
            texts = self._context.drafts.recover(self._place)
            self.sheet.put_typing(texts)
            self._recovered.setVisible(bool(texts))

    def commit(self) -> None:
        """Save every field that was typed into."""
        for name in self.sheet.dirty():
            self._leave(name)

    def drop_typing(self) -> None:
        """Forget what is typed and not saved."""
        self._forget_draft()
        values = {name: row.shown for name, row in self.sheet.rows.items()}
        self.sheet.show_values(values)

    def _leave_behind(self) -> None:
        """Another record comes: what could not be saved in this one stays as its draft, and that is said."""
        if wrong := self.sheet.dirty():
            self._draft.stop()
            self._keep_draft()
            self._say_unsaved(self._record, self._name, wrong)

    def _say_unsaved(self, record: str, name: str, wrong: Sequence[str]) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if page is None:
            return
        fields = self.sheet.titles(wrong)
        text = self._words("{fields} của {name} chưa lưu được vì ghi chưa đúng.", fields=fields, name=name)
        if self.sheet.secret(wrong):
            text = f"{text} {self._words('Mục nhạy cảm không giữ chữ gõ dở, hãy ghi lại.')}"
        back = Action("Quay lại sửa", partial(self._context.navigate, self._spec.page, {"id": record}))
        page.result.say(text, "warning", (back,) if self._spec.page else ())

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    @property
    def _place(self) -> str:
        return f"{self._spec.kind.TYPE}.{self._record}"

    def _leave(self, name: str) -> None:
        row = self.sheet.rows[name]
        if not row.dirty or not self._record:
            return
        try:
            value = self.sheet.read(name)
        except Refused as refused:
            self.sheet.refuse(name, refused)
            return
        row.dirty = False
        if value == row.shown:
            row.editor.show_value(value)
            self.sheet.say(name)
            self._forget_saved_draft()
            return
        self._write(name, value)

    def _write(self, name: str, value: Value) -> None:
        record, row, whose = self._record, self.sheet.rows[name], self._name
        typing = row.editor.text()
        self.status.setText(self._words("Đang lưu…"))
        self.saving += 1

        def done(outcome: "Outcome[Any]") -> None:
            self.saving -= 1
            self._context.hub.publish(outcome.changed)
            if record != self._record:
                self._keep_of(record, name, None)
            else:
                row.shown = value
                if not row.dirty:
                    row.editor.show_value(value)
                    self.sheet.say(name)
                self._written(outcome)

        def failed(refused: Refused) -> None:
            self.saving -= 1
            if record == self._record:
                self.status.setText("")
                row.dirty = True
                self.sheet.refuse(name, refused)
            else:
                # The person has gone on to another record: the text comes back as a draft of its own.
                self._keep_of(record, name, None if self.sheet.secret([name]) else typing)
                self._say_unsaved(record, whose, [name])

        values: Mapping[str, Value] = {name: value}
        self._context.jobs.save(self, lambda: self._save(record, values), done, failed)

    def _keep_of(self, record: str, name: str, typing: str | None) -> None:
        """Change one field in the draft of a record gone from; None takes it out."""
        drafts, place = self._context.drafts, f"{self._spec.kind.TYPE}.{record}"
        texts = {**drafts.recover(place), name: typing}
        kept = {name: text for name, text in texts.items() if text is not None}
        if kept:
            drafts.keep(place, kept)
        else:
            drafts.forget(place)

    def _written(self, outcome: "Outcome[Any]") -> None:
        moment = QTime.currentTime().toString("HH:mm")
        self.status.setText(self._words("Đã lưu {time}", time=moment))
        self.sheet.warn(outcome.warnings)
        self._forget_saved_draft()
        self.saved.emit(outcome)

    def _keep_draft(self) -> None:
        if self._record and (texts := self.sheet.typing()):
            self._context.drafts.keep(self._place, texts)

    def _forget_saved_draft(self) -> None:
        if not self.sheet.dirty():
            self._forget_draft()

    def _forget_draft(self) -> None:
        self._draft.stop()
        self._context.drafts.forget(self._place)
        self._recovered.hide()
