"""The rows of a form: label, editor, what it is understood as, and the sentence of what is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Kind, Privacy, Problem, Record, Value, fields_of, problems_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.fields import Editor, FieldTools, SentenceEditor, make_editor
from desktop_app.ui.widgets.parts import label, restyle
from desktop_app.ui.widgets.reference_field import ReferenceEditor, References
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome


CAPTION_LETTERS = 17


@dataclass(frozen=True, slots=True)
class Section:
    """A heading between fields (a Vietnamese source)."""

    title: str


@dataclass(frozen=True, slots=True)
class Extra:
    """A field that the record does not declare: how it is named and kept, and what it is typed into."""

    declared: Field
    editor: Callable[[Words], Editor]


@dataclass(frozen=True)
class FormSpec:
    """What a form declares. ``names``: fields of ``kind``, headings between. ``save(id, values)`` and
    ``add(values)`` are the service calls for editing and for a new record. ``references``: field name →
    where its records come from. ``locked``: fields that are shown but not edited here. ``read(id)``: how the
    record is found, by default as any record is. ``extras``: fields among ``names`` that ``kind`` lacks.
    ``doubts(values)``: what looks odd about a new record with the values typed so far; it reads little.
    ``page``: the page that opens such a record by its id. ``whole``: texts of one
    sentence that may be long and are shown whole."""

    kind: type[Record]
    names: Sequence[str | Section]
    save: "Callable[[str, Mapping[str, Value]], Outcome[Any]] | None" = None
    add: "Callable[[Mapping[str, Value]], Outcome[Any]] | None" = None
    references: Mapping[str, References] = field(default_factory=dict)
    extras: Mapping[str, Extra] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    read: "Callable[[str], Record] | None" = None
    doubts: "Callable[[Mapping[str, Value]], Sequence[Problem]] | None" = None
    page: str = ""


def add_captioned(
    form: QFormLayout, text: str, editor: QWidget, message: QLabel, letters: int = CAPTION_LETTERS
) -> tuple[QLabel, QWidget]:
    """A row: the caption, as wide as ``letters``, and the editor with the message below it. Returns caption
    and box."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(editor)
    column.addWidget(message)
    caption = label(text, "muted", wrap=True)
    caption.setBuddy(editor)
    caption.setFixedWidth(caption.fontMetrics().averageCharWidth() * letters)
    form.addRow(caption, box)
    return caption, box


@dataclass(slots=True)
class FieldRow:
    """One field on screen and the value it showed last."""

    name: str
    editor: Editor
    caption: QLabel
    message: QLabel
    shown: Value = None
    dirty: bool = False


class FieldSheet(QScrollArea):
    """Fields in one column that scrolls. ``typed``, ``left`` carry the name of the field."""

    typed = Signal(str)
    left = Signal(str)
    finished = Signal()

    def __init__(self, context: UiContext, spec: FormSpec) -> None:
        super().__init__()
        # Its fields take the keyboard, and it scrolls along with them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = context.words
        self._spec = spec
        self._declared = {**fields_of(spec.kind), **{name: one.declared for name, one in spec.extras.items()}}
        self._tools = FieldTools(context.words, context.services.catalogues.get)
        self.rows: dict[str, FieldRow] = {}
        inner = QWidget()
        inner.setProperty("role", "surface")
        self._form = QFormLayout(inner)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setContentsMargins(0, 0, 8, 8)
        self._form.setVerticalSpacing(6)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        for name in spec.names:
            self._add(name)

    def show_values(self, values: Mapping[str, Value], keep_typing: bool = False) -> None:
        """Show the values of a record; with ``keep_typing`` fields being typed into are left alone."""
        for name, row in self.rows.items():
            if keep_typing and row.dirty:
                row.shown = values.get(name)
                continue
            row.shown = values.get(name)
            row.dirty = False
            row.editor.show_value(row.shown)
            self.say(name)

    def read(self, name: str) -> Value:
        """The value typed into a field. Raises ``Refused`` for what cannot be read, is missing or is against
        the field's declaration."""
        value = self.rows[name].editor.value()
        declared = self._declared[name]
        if declared.required and value is None:
            raise Refused("record.required", field=declared.label)
        if name in self._spec.extras:
            return value
        for problem in problems_of(self._spec.kind, {name: value}):
            raise Refused(problem.code, **problem.params)
        return value

    def say(self, name: str, text: str = "", state: str = "") -> None:
        """Put a sentence under a field: ``state`` "error", "warning" or "" for a remark."""
        row = self.rows[name]
        row.message.setText(text)
        restyle(row.message, "role", state or "caption")
        row.message.setVisible(bool(text))
        row.editor.mark(state)
        row.editor.widget.setAccessibleDescription(text)

    def refuse(self, name: str, refused: Refused) -> None:
        """Put the sentence of a refusal under a field."""
        self.say(name, self._words.sentence(refused), "error")

    def warn(self, problems: Sequence[Problem]) -> None:
        """Put warnings under their fields."""
        for problem in problems:
            if problem.field in self.rows:
                self.say(
                    problem.field, self._words.sentence_of(problem.code, problem.params), problem.severity
                )

    def dirty(self) -> list[str]:
        """The fields with typing that is not saved."""
        return [name for name, row in self.rows.items() if row.dirty]

    def typing(self) -> dict[str, str]:
        """The unsaved typing that may be kept as a draft: none of a sensitive field."""
        return {
            name: self.rows[name].editor.text()
            for name in self.dirty()
            if self._declared[name].privacy is not Privacy.SENSITIVE
        }

    def secret(self, names: Sequence[str]) -> bool:
        """Whether one of these fields is sensitive, so that its typing is never kept as a draft."""
        return any(self._declared[name].privacy is Privacy.SENSITIVE for name in names)

    def titles(self, names: Sequence[str]) -> str:
        """The captions of some fields, as a sentence lists them."""
        return ", ".join(self._words(self._declared[name].label) for name in names)

    def put_typing(self, texts: Mapping[str, str]) -> None:
        """Put a draft back into its fields."""
        for name, text in texts.items():
            if name in self.rows:
                self.rows[name].editor.put_text(text)
                self.rows[name].dirty = True

    def focus(self, name: str) -> None:
        """Go to a field."""
        self.rows[name].editor.widget.setFocus()
        self.ensureWidgetVisible(self.rows[name].editor.widget)

    def focus_first(self) -> None:
        """Go to the first field."""
        self.focus(next(iter(self.rows)))

    def allow(self, on: bool) -> None:
        """Whether the fields can be typed into; those that are locked never can."""
        for name, row in self.rows.items():
            row.editor.widget.setEnabled(on and name not in self._spec.locked)

    def _add(self, name: str | Section) -> None:
        if isinstance(name, Section):
            self._form.addRow(label(self._words(name.title), "section"))
            return
        declared = self._declared[name]
        text = self._words.label(declared.label)
        references = self._spec.references.get(name)
        if declared.kind is Kind.REFERENCE and references is not None:
            editor: Editor = ReferenceEditor(text, references)
        elif name in self._spec.extras:
            editor = self._spec.extras[name].editor(self._words)
        elif name in self._spec.whole:
            editor = SentenceEditor(text)
        else:
            editor = make_editor(declared, self._tools)
        editor.widget.setEnabled(name not in self._spec.locked)
        message = label("", "caption", whole=True)
        message.hide()
        caption, _box = add_captioned(
            self._form, f"{text} *" if declared.required else text, editor.widget, message
        )
        self.rows[name] = FieldRow(name, editor, caption, message)
        editor.typed.connect(lambda: self._typed(name))
        editor.left.connect(lambda: self.left.emit(name))
        editor.entered.connect(lambda: self._next(name))

    def _typed(self, name: str) -> None:
        row = self.rows[name]
        row.dirty = True
        self.say(name, row.editor.echo())
        self.typed.emit(name)

    def _next(self, name: str) -> None:
        # Said here too: a window that is not the active one gets no word of focus leaving a field.
        self.left.emit(name)
        names = [other for other, row in self.rows.items() if row.editor.widget.isEnabled()]
        place = names.index(name) + 1
        if place < len(names):
            self.focus(names[place])
        else:
            self.finished.emit()
