"""The own fields of the union as rows of a person's form; each saves itself when it is left."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.own_fields import OwnField
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.own_editors import own_editor
from desktop_app.ui.widgets.field_sheet import add_captioned
from desktop_app.ui.widgets.fields import ChoiceEditor, Editor
from desktop_app.ui.widgets.parts import label, restyle


@dataclass(slots=True)
class OwnRow:
    """One own field on screen."""

    field: OwnField
    editor: Editor
    message: QLabel
    dirty: bool = False

    def typed(self) -> str:
        """What stands in the editor, as a person would type it."""
        return str(self.editor.value() or "") if isinstance(self.editor, ChoiceEditor) else self.editor.text()


class OwnRows:
    """Rows at the end of ``form``. ``owner`` is the widget that outlives a save."""

    def __init__(self, context: UiContext, form: QFormLayout, owner: QWidget, letters: int) -> None:
        self._context = context
        self._words = context.words
        self._form = form
        self._owner = owner
        self._letters = letters
        self._record = ""
        self._boxes: list[QWidget] = []
        self.rows: dict[str, OwnRow] = {}

    def show_record(self, record: str) -> None:
        """Show a member; what was typed for the one before is saved first."""
        if record != self._record:
            self.commit()
        self._record = record
        fields = self._context.services.own_fields.all()
        if fields != [row.field for row in self.rows.values()]:
            self._build(fields)
        values = self._context.services.own_fields.values(record) if fields else {}
        for row in self.rows.values():
            if not row.dirty:
                self._show(row, values.get(row.field.id))

    def allow(self, on: bool) -> None:
        """Whether the rows can be typed into."""
        for row in self.rows.values():
            row.editor.widget.setEnabled(on)

    def commit(self) -> None:
        """Save every row that was typed into."""
        for name in self.rows:
            self._leave(name)

    def _build(self, fields: list[OwnField]) -> None:
        for box in self._boxes:
            self._form.removeRow(box)
        self._boxes = []
        self.rows = {}
        if not fields:
            return
        head = label(self._words("Mục riêng của đơn vị"), "section")
        self._form.addRow(head)
        self._boxes.append(head)
        for field in fields:
            self._add(field)

    def _add(self, field: OwnField) -> None:
        editor = own_editor(field, self._words)
        message = label("", "error", whole=True)
        message.hide()
        _caption, box = add_captioned(self._form, field.name or "", editor.widget, message, self._letters)
        self._boxes.append(box)
        row = self.rows[field.id] = OwnRow(field, editor, message)
        editor.typed.connect(partial(self._typed, row))
        editor.left.connect(partial(self._leave, field.id))
        editor.entered.connect(partial(self._leave, field.id))

    def _show(self, row: OwnRow, value: str | None) -> None:
        row.editor.show_value(value)
        self._say(row, "")

    def _typed(self, row: OwnRow) -> None:
        row.dirty = True
        self._say(row, "")

    def _leave(self, name: str) -> None:
        row, record = self.rows[name], self._record
        if not row.dirty or not record:
            return
        row.dirty = False
        text, services = row.typed(), self._context.services
        work: Callable[[], Any] = partial(services.own_fields.set, record, name, text)

        def done(outcome: Any) -> None:
            self._context.hub.publish(outcome.changed)
            if record == self._record and name in self.rows and not self.rows[name].dirty:
                self._show(self.rows[name], services.own_fields.values(record).get(name))

        def failed(refused: Refused) -> None:
            if record == self._record and name in self.rows:
                self.rows[name].dirty = True
                self._say(self.rows[name], self._words.sentence(refused))

        self._context.jobs.save(self._owner, work, done, failed)

    def _say(self, row: OwnRow, text: str) -> None:
        row.message.setText(text)
        row.message.setVisible(bool(text))
        restyle(row.editor.widget, "state", "error" if text else "")
        row.editor.widget.setAccessibleDescription(text)
