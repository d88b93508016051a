"""The tab *Tác giả*: authors with their shares, and who took part in the first application."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Contributor, FirstApplier, InitiativeAuthor
from desktop_app.domain.record import Value, values_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.forms import person_form
from desktop_app.ui.initiatives.people_editor import PeopleEditor
from desktop_app.ui.widgets.bars import ErrorBar
from desktop_app.ui.widgets.parts import button, label
from desktop_app.ui.widgets.record_form import RecordForm

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome

SavePeople = Callable[[str, Sequence[Mapping[str, Value]]], "Outcome[int]"]


class PeopleSection(QWidget):
    """A heading, the lines, and **Lưu** once something changed. ``save_wanted`` carries the values."""

    save_wanted = Signal(list)

    def __init__(self, context: UiContext, title: str, save: str, with_share: bool) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self._shown: list[dict[str, Value]] = []
        self.dirty = False
        self.editor = PeopleEditor(context, with_share)
        self.error = ErrorBar(words, context.theme)
        self.save = button(words(save), self.commit, "primary")
        self.drop = button(words("Bỏ thay đổi"), self.show_again, "flat")
        row = QHBoxLayout()
        for part in (self.save, self.drop):
            row.addWidget(part)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(words(title), "section"))
        layout.addWidget(self.error)
        layout.addWidget(self.editor)
        layout.addLayout(row)
        self.editor.changed.connect(lambda: self._set_dirty(True))
        self.editor.finished.connect(self.save.setFocus)
        self._set_dirty(False)

    def show_people(self, people: Sequence[Contributor]) -> None:
        """Show the people of the book."""
        self._shown = [{"id": person.id, **values_of(person)} for person in people]
        self.show_again()

    def show_again(self) -> None:
        """Drop what was typed."""
        self.error.hide()
        self.editor.show_people(self._shown)
        self._set_dirty(False)

    def commit(self) -> None:
        """Ask for the people to be written."""
        try:
            people = self.editor.people()
        except Refused as refused:
            self.error.say(self._words.sentence(refused), "error")
            return
        self.error.hide()
        self.save_wanted.emit(people)

    def _set_dirty(self, dirty: bool) -> None:
        self.dirty = dirty
        for part in (self.save, self.drop):
            part.setVisible(dirty)


class AuthorsTab(QWidget):
    """``work_wanted`` carries a service call that writes, and the (translated) sentence that tells it."""

    work_wanted = Signal(object, str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._record = ""
        self.authors = PeopleSection(context, "Tác giả và tỷ lệ đóng góp", "Lưu tác giả", True)
        self.appliers = PeopleSection(context, "Người áp dụng lần đầu", "Lưu người áp dụng", False)
        inner = QWidget()
        inner.setProperty("role", "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(self.authors)
        column.addWidget(self.appliers)
        column.addStretch(1)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setWidget(inner)
        self._list.setAccessibleName(self._words("Tác giả"))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        editing = context.services.initiative_editing
        self._join(self.authors, InitiativeAuthor, editing.set_authors, "Đã lưu tác giả.")
        self._join(self.appliers, FirstApplier, editing.set_appliers, "Đã lưu người áp dụng lần đầu.")

    def show_record(self, record: str) -> None:
        """Show an initiative; what is being typed about the same one stays."""
        same = record == self._record
        self._record = record
        if not same:
            self._leave_details()
        services = self._context.services
        case = services.initiatives.case(record)
        own = case.initiative.unit == services.session.book.facts.unit
        shown: tuple[tuple[PeopleSection, Sequence[Contributor]], ...] = (
            (self.authors, case.authors),
            (self.appliers, services.initiative_editing.appliers(record)),
        )
        for section, people in shown:
            section.setEnabled(own)
            if not (same and section.dirty):
                section.show_people(people)

    def show_details(self, kind: type[Contributor], person: str) -> None:
        """Open what the application form asks of one person."""
        form = RecordForm(self._context, person_form(self._context.services, kind))
        form.show_record(person)
        back = button(
            self._words("Về danh sách"), self._leave_details, "link", self._context.theme.icon("chevron-left")
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)
        found = self._context.services.records.get(kind, person)
        column.addWidget(label(found.full_name or "", "strong", wrap=True))
        column.addWidget(form, 1)
        self._stack.addWidget(holder)
        self._stack.setCurrentWidget(holder)
        form.sheet.focus_first()

    def _leave_details(self) -> None:
        holder = self._stack.currentWidget()
        if holder is not None and holder is not self._list:
            self._stack.setCurrentWidget(self._list)
            self._stack.removeWidget(holder)
            holder.deleteLater()

    def _join(self, section: PeopleSection, kind: type[Contributor], save: SavePeople, said: str) -> None:
        section.editor.details_wanted.connect(lambda person: self.show_details(kind, person))
        section.save_wanted.connect(lambda people: self._write(section, save, people, self._words(said)))

    def _write(
        self, section: PeopleSection, save: SavePeople, people: Sequence[Mapping[str, Value]], said: str
    ) -> None:
        record = self._record

        def work() -> "Outcome[int]":
            outcome = save(record, people)
            section.dirty = False
            return outcome

        self.work_wanted.emit(work, said)
