"""A page of lines and, over it, one small form at a time: a new record, or one edited in place."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.record import Value
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.field_sheet import FieldSheet, FormSpec
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_form import RecordForm


class FormOver(QWidget):
    """``page`` is what lies beneath. ``written`` carries the Outcome of a new record and the (translated)
    sentence that tells it; ``filling`` whether a form is open."""

    written = Signal(object, str)
    filling = Signal(bool)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._holder: QWidget | None = None
        self.form: EntryForm | RecordForm | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)

    def start(
        self, title: str, spec: FormSpec, said: str, start: Mapping[str, Value] | None = None
    ) -> EntryForm:
        """Open the form of a new record; ``said`` tells that it was written."""
        form = EntryForm(self._context, spec, start)
        form.keep_more.hide()
        lower_long_texts(form.sheet)
        form.written.connect(lambda outcome, _more: self._done(outcome, said))
        form.cancelled.connect(self.leave)
        self._open(title, form)
        self.form = form
        form.sheet.focus_first()
        return form

    def edit(self, title: str, spec: FormSpec, record: str) -> RecordForm:
        """Open a record to be edited in place, until **Xong**."""
        form = RecordForm(self._context, spec)
        lower_long_texts(form.sheet)
        form.show_record(record)
        foot = self._open(title, form)
        foot.addWidget(button(self._context.words("Xong"), self.finish, "primary"))
        foot.addStretch(1)
        self.form = form
        form.sheet.focus_first()
        return form

    def finish(self) -> None:
        """Close a record that is edited once everything typed is in the book; what is refused stays open."""
        form = self.form
        assert isinstance(form, RecordForm)
        form.commit()
        if form.saving:
            form.saved.connect(lambda _outcome: self.finish() if self.form is form else None)
        elif not form.sheet.dirty():
            self.leave()

    def leave(self) -> None:
        """Close the form; what was typed into a record is saved."""
        if self._holder is None:
            return
        form, holder = self.form, self._holder
        self.form = self._holder = None
        if isinstance(form, RecordForm):
            form.commit()
        self._stack.setCurrentWidget(self._page)
        self._stack.removeWidget(holder)
        self.filling.emit(False)
        if isinstance(form, RecordForm) and form.saving:
            # What is on its way into the book reports to the form, so that goes only afterwards.
            form.saved.connect(lambda _outcome: holder.deleteLater())
        else:
            holder.deleteLater()

    def _open(self, title: str, form: QWidget) -> QHBoxLayout:
        self.leave()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(title, "strong", wrap=True))
        column.addWidget(form, 1)
        foot = QHBoxLayout()
        column.addLayout(foot)
        self._stack.addWidget(self._holder)
        self._stack.setCurrentWidget(self._holder)
        self.filling.emit(True)
        return foot

    def _done(self, outcome: object, said: str) -> None:
        self.leave()
        self.written.emit(outcome, said)


def lower_long_texts(sheet: FieldSheet) -> None:
    """Give the long texts of a short form three lines, so that they do not push its fields apart."""
    for row in sheet.rows.values():
        area = row.editor.widget
        if isinstance(area, QPlainTextEdit):
            area.setFixedHeight(area.fontMetrics().lineSpacing() * 4)
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
