"""A new initiative: the seven-field slip, or *Bản đầy đủ* with every field of the application form."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import Value
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.forms import entry_form
from desktop_app.ui.initiatives.people_editor import PeopleEditor
from desktop_app.ui.widgets.entry_form import EntryForm
from desktop_app.ui.widgets.field_sheet import CAPTION_LETTERS
from desktop_app.ui.widgets.files_list import FilesList
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_form import DRAFT_MS

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome

PLACE = f"{Initiative.TYPE}.new"
_PEOPLE = "initiative-new/people"
_APPLIERS = "initiative-new/appliers"


class InitiativeForm(EntryForm):
    """``other_form_wanted``: the link to the short or the full form was followed; the typing is kept as a
    draft that the other form takes up."""

    other_form_wanted = Signal()

    def __init__(self, context: UiContext, full: bool = False, files: Sequence[Path] = ()) -> None:
        super().__init__(context, entry_form(self._write_entry, full))
        words = context.words
        self.full = full
        self._entry = InitiativeEntry({})
        self.paths: list[Path] = list(files)
        self.authors = PeopleEditor(context, with_share=True)
        self.appliers = PeopleEditor(context, with_share=False)
        self.files = FilesList(context, can_save=False)
        self.similar = label("", "caption", wrap=True)
        self.similar.hide()
        self.other = button(words("Bản ngắn" if full else "Bản đầy đủ"), self._go_to_other_form, "link")
        self._place_people()
        description = self.sheet.rows["description"].editor.widget
        # The whole slip is to be seen without scrolling.
        description.setMaximumHeight(round(description.minimumHeight() * 1.3))
        layout = self.layout()
        last = layout.itemAt(layout.count() - 1) if layout is not None else None
        row = last.layout() if last is not None else None
        assert row is not None
        row.addWidget(self.other)
        self._people_draft = QTimer(self)
        self._people_draft.setSingleShot(True)
        self._people_draft.setInterval(DRAFT_MS)
        self._people_draft.timeout.connect(self.keep_draft)
        self._connect()
        self.authors.put_typing(context.drafts.recover(_PEOPLE))
        if full:
            self.appliers.put_typing(context.drafts.recover(_APPLIERS))
        self.files.show_files([path.name for path in self.paths])

    def write(self, more: bool) -> None:
        """Check the people too; the shares must be 100 % together."""
        try:
            people = self.authors.people() if self._has(self.authors) else []
            appliers = self.appliers.people() if self.full else []
        except Refused as refused:
            self.error.say(self._context.words.sentence(refused), "error")
            return
        if not people:
            self.error.say(self._context.words.sentence(Refused("initiative.no_author")), "error")
            self.authors.focus_first()
            return
        self._entry = InitiativeEntry({}, people, appliers, tuple(self.paths))
        super().write(more)

    def keep_draft(self) -> None:
        """Keep what is typed at once."""
        drafts = self._context.drafts
        if typed := self.sheet.typing():
            drafts.keep(PLACE, typed)
        for place, editor in ((_PEOPLE, self.authors), (_APPLIERS, self.appliers)):
            if self.full or editor is self.authors:
                drafts.keep(place, editor.typing())

    def _write_entry(self, values: Mapping[str, Value]) -> "Outcome[Any]":
        # Runs off the window's thread: people and files were read before.
        entry = self._entry
        whole = InitiativeEntry(values, entry.authors, entry.appliers, entry.files)
        return self._context.services.initiative_editing.add(whole)

    def _place_people(self) -> None:
        words = self._context.words
        inner = self.sheet.widget()
        form = inner.layout() if inner is not None else None
        assert isinstance(form, QFormLayout)
        form.insertRow(1, self.similar)
        form.insertRow(2, self._caption(words("Tác giả *")), self.authors)
        if self.full:
            form.insertRow(3, self._caption(words("Người áp dụng lần đầu")), self.appliers)
        else:
            # Without a parent it would outlive the form, and with it the whole book.
            self.appliers.setParent(self)
            self.appliers.hide()
        form.addRow(self._caption(words("Tệp kèm")), self.files)

    def _caption(self, text: str) -> QWidget:
        made = label(text, "muted", wrap=True)
        made.setFixedWidth(made.fontMetrics().averageCharWidth() * CAPTION_LETTERS)
        return made

    def _connect(self) -> None:
        title = self.sheet.rows["title"].editor
        title.left.connect(self._look_for_similar)
        title.entered.connect(self.authors.focus_first)
        self.authors.changed.connect(self._people_draft.start)
        self.appliers.changed.connect(self._people_draft.start)
        self.authors.finished.connect(lambda: self.sheet.focus("kind"))
        self.appliers.finished.connect(lambda: self.sheet.focus("kind"))
        self.files.chosen.connect(self._add_files)
        self.files.dropped.connect(self._drop_file)
        self.written.connect(lambda _outcome, _more: self._clear())
        self.cancelled.connect(self._clear)

    def _has(self, editor: PeopleEditor) -> bool:
        return any(not line.blank for line in editor.lines)

    def _look_for_similar(self) -> None:
        text = self.sheet.rows["title"].editor.text()
        services = self._context.services

        def show(found: tuple[str, str] | None) -> None:
            same = self.sheet.rows["title"].editor.text() == text
            if same:
                said = (
                    self._context.words("Giống sáng kiến đã có: “{title}”.", title=found[1]) if found else ""
                )
                self.similar.setText(said)
                self.similar.setVisible(bool(said))

        self._context.jobs.read(self, lambda: services.initiative_editing.similar(text), show)

    def _add_files(self, files: list[Path]) -> None:
        self.paths += [path for path in files if path not in self.paths]
        self.files.show_files([path.name for path in self.paths])

    def _drop_file(self, place: int) -> None:
        del self.paths[place]
        self.files.show_files([path.name for path in self.paths])

    def _clear(self) -> None:
        self._people_draft.stop()
        for place in (_PEOPLE, _APPLIERS):
            self._context.drafts.forget(place)
        self.authors.show_people(())
        self.appliers.show_people(())
        self.paths = []
        self.files.show_files(())
        self.similar.hide()

    def _go_to_other_form(self) -> None:
        self.keep_draft()
        self.other_form_wanted.emit()
