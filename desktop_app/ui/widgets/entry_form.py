"""A new record: fields, **Ghi**, **Ghi và thêm tiếp** (Ctrl+Enter); what is typed survives a crash."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.bars import ErrorBar
from desktop_app.ui.widgets.field_sheet import FieldSheet, FormSpec
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_form import DRAFT_MS

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome


class EntryForm(QWidget):
    """``written`` carries the Outcome of ``spec.add`` and whether another record follows; ``cancelled``: the
    person left it. ``start`` are values that are given, such as the group that is shown."""

    written = Signal(object, bool)
    cancelled = Signal()

    def __init__(self, context: UiContext, spec: FormSpec, start: Mapping[str, Value] | None = None) -> None:
        super().__init__()
        assert spec.add is not None
        words = context.words
        self._context = context
        self._spec = spec
        self._add = spec.add
        self._start = dict(start or {})
        self._warned: set[str] = set()
        self.error = ErrorBar(words, context.theme)
        self.sheet = FieldSheet(context, spec)
        self.status = label("", "caption")
        self.keep = button(words("Ghi"), lambda: self.write(False), "primary")
        self.keep_more = button(words("Ghi và thêm tiếp"), lambda: self.write(True))
        self.keep_more.setToolTip("Ctrl+Enter")
        self.leave = button(words("Thôi"), self.cancel, "flat")
        row = FlowLayout()
        for made in (self.keep, self.keep_more, self.leave):
            row.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.error)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.status)
        layout.addLayout(row)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(lambda: context.drafts.keep(self._place, self.sheet.typing()))
        self.sheet.typed.connect(lambda _name: self._draft.start())
        self.sheet.left.connect(self._check)
        self.sheet.finished.connect(self.keep.setFocus)
        self._begin()

    def write(self, more: bool) -> None:
        """Check every field and write the record; the first wrong field gets the focus."""
        values = self._values()
        if values is None:
            return
        self.error.hide()
        self._enable(False)
        self._context.jobs.save(
            self,
            lambda: self._add(values),
            lambda outcome: self._done(outcome, more),
            lambda refused: self.error.say(self._context.words.sentence(refused), "error"),
            lambda: self._enable(True),
        )

    def cancel(self) -> None:
        """Leave without writing; the typing is dropped."""
        self._forget()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.write(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    @property
    def _place(self) -> str:
        return f"{self._spec.kind.TYPE}.new"

    def _begin(self) -> None:
        self.sheet.show_values(self._start)
        texts = self._context.drafts.recover(self._place)
        self.sheet.put_typing(texts)
        if texts:
            self.status.setText(self._context.words("Đã lấy lại chữ gõ dở lần trước."))

    def _check(self, name: str) -> None:
        if self.sheet.rows[name].dirty:
            self._warned.discard(name)
            try:
                self.sheet.read(name)
            except Refused as refused:
                self.sheet.refuse(name, refused)
            self._warn()

    def _warn(self) -> None:
        """Say what looks odd, under the fields that were typed into; it may be written all the same."""
        if self._spec.doubts is None:
            return
        values: dict[str, Value] = {}
        for name in self.sheet.rows:
            with suppress(Refused):
                values[name] = self.sheet.read(name)
        typed = self.sheet.dirty()
        found = [one for one in self._spec.doubts(values) if one.field in typed]
        doubtful = {one.field for one in found}
        for name in self._warned - doubtful:
            self.sheet.say(name, self.sheet.rows[name].editor.echo())
        self.sheet.warn(found)
        self._warned = doubtful

    def _values(self) -> dict[str, Value] | None:
        values: dict[str, Value] = {}
        wrong = ""
        for name in self.sheet.rows:
            try:
                value = self.sheet.read(name)
            except Refused as refused:
                self.sheet.refuse(name, refused)
                wrong = wrong or name
            else:
                values |= {} if value is None else {name: value}
        if wrong:
            self.sheet.focus(wrong)
            return None
        return values

    def _done(self, outcome: "Outcome[Any]", more: bool) -> None:
        self._forget()
        self._warned.clear()
        if more:
            self.status.setText("")
            self.sheet.show_values(self._start)
            self.sheet.focus_first()
        self.written.emit(outcome, more)

    def _forget(self) -> None:
        self._draft.stop()
        self._context.drafts.forget(self._place)

    def _enable(self, on: bool) -> None:
        for made in (self.keep, self.keep_more):
            made.setEnabled(on)
