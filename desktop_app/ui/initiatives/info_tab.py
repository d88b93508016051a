"""The tab *Thông tin*: the fields of an initiative in place, and the files kept with it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout

from desktop_app.domain.attachments import file_name
from desktop_app.domain.initiatives import Initiative
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.forms import initiative_form
from desktop_app.ui.widgets.field_sheet import CAPTION_LETTERS
from desktop_app.ui.widgets.files_list import FilesList
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.widgets.record_form import RecordForm


class InfoTab(RecordForm):
    """``work_wanted`` carries a service call that writes, and the (translated) sentence that tells it."""

    work_wanted = Signal(object, str)

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, initiative_form(context.services))
        words = context.words
        self.files = FilesList(context, can_save=True)
        self.similar = label("", "caption", wrap=True)
        self.similar.hide()
        self._entries: list[str] = []
        inner = self.sheet.widget()
        form = inner.layout() if inner is not None else None
        assert isinstance(form, QFormLayout)
        form.insertRow(1, self.similar)
        caption = label(words("Tệp kèm"), "muted", wrap=True)
        caption.setFixedWidth(caption.fontMetrics().averageCharWidth() * CAPTION_LETTERS)
        box = self.sheet.rows["benefit_amount"].editor.widget.parentWidget()
        assert box is not None
        place = form.getWidgetPosition(box)[0]  # type: ignore[index]  # the stubs call the pair an object
        form.insertRow(place + 1, caption, self.files)
        self.files.chosen.connect(self._attach)
        self.files.dropped.connect(self._detach)
        self.files.wanted.connect(self._save_out)

    def show_record(self, record: str) -> None:
        """Show an initiative; one of another union cannot be edited here."""
        same = record == self._record
        super().show_record(record)
        services = self._context.services
        found = services.records.get(Initiative, record)
        own = found.unit == services.session.book.facts.unit
        self._entries = list(found.attachments)
        self.files.show_files([file_name(entry) for entry in self._entries])
        self.files.setEnabled(own)
        self.sheet.allow(own)
        if not same:
            self.sheet.verticalScrollBar().setValue(0)
        self._look_for_similar(record, found.title or "")

    def _look_for_similar(self, record: str, title: str) -> None:
        editing = self._context.services.initiative_editing

        def show(found: tuple[str, str] | None) -> None:
            if record == self._record:
                said = self._words("Giống sáng kiến đã có: “{title}”.", title=found[1]) if found else ""
                self.similar.setText(said)
                self.similar.setVisible(bool(said))

        self._context.jobs.read(self, lambda: editing.similar(title, record), show)

    def _attach(self, files: list[Path]) -> None:
        record, editing = self._record, self._context.services.initiative_editing
        self._ask(lambda: editing.attach(record, files), self._words("Đã kèm {n} tệp.", n=len(files)))

    def _detach(self, place: int) -> None:
        record, editing = self._record, self._context.services.initiative_editing
        entry = self._entries[place]
        said = self._words("Đã bỏ tệp {file}.", file=file_name(entry))
        self._ask(lambda: editing.detach(record, entry), said)

    def _save_out(self, place: int) -> None:
        entry = self._entries[place]
        kinds = self._words("Mọi tệp (*)")
        path = self._context.dialogs.save_file(self._words("Lưu tệp kèm"), file_name(entry), kinds)
        if path is not None:
            editing = self._context.services.initiative_editing
            said = self._words("Đã lưu {file}.", file=path.name)
            self._ask(lambda: editing.save_file(entry, path), said)

    def _ask(self, work: Callable[[], Any], said: str) -> None:
        self.work_wanted.emit(work, said)
