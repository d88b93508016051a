"""Many people chosen: one field set for all of them after a preview, the trash, sensitive data of leavers."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OWN
from desktop_app.domain.own_values import canonical_text, show_own_value
from desktop_app.domain.record import Kind, Value, fields_of, problems_of
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import BULK_NAMES, groups_of
from desktop_app.ui.members.own_editors import own_editor
from desktop_app.ui.widgets.fields import Editor, FieldTools, make_editor
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.parts import Action, button, label
from desktop_app.ui.widgets.reference_field import ReferenceEditor
from desktop_app.ui.widgets.values import value_words

if TYPE_CHECKING:
    from desktop_app.services.member_changes import ValueChange

MOST_SHOWN = 60


class BulkPane(QWidget):
    """What can be done with the chosen people. ``apply_wanted`` carries field and value after the preview.

    ``chosen`` makes what gives a worker the ids of those chosen now.
    """

    apply_wanted = Signal(str, object)

    def __init__(
        self, context: UiContext, chosen: Callable[[], Callable[[], Sequence[str]]], more: Sequence[Action]
    ) -> None:
        super().__init__()
        words = context.words
        self._context = context
        self._words = words
        self._chosen = chosen
        self._groups = groups_of(context.services)
        self._own = {f"{OWN}{field.id}": field for field in context.services.own_fields.all()}
        self.editor: Editor | None = None
        self.number = label("", "strong", wrap=True)
        self.names = QComboBox()
        self.names.setAccessibleName(words("Mục cần sửa"))
        declared = fields_of(Member)
        for name in BULK_NAMES:
            self.names.addItem(words.label(declared[name].label), name)
        for field in self._own.values():
            self.names.addItem(field.name or "", f"{OWN}{field.id}")
        self.look = button(words("Xem trước"), self.preview)
        self.apply = button(words("Sửa"), self._apply, "primary")
        self.message = label("", "error", wrap=True)
        self._lines = QScrollArea()
        self._lines.setWidgetResizable(True)
        self._lines.setAccessibleName(words("Xem trước thay đổi"))
        self._editor_place = QVBoxLayout()
        self._seen: tuple[str, Value] | None = None
        self._asked: object = None
        self._build(more)
        self.names.currentIndexChanged.connect(lambda _place: self._choose_field())
        self._choose_field()

    @property
    def name(self) -> str:
        """The field that is chosen."""
        return str(self.names.currentData())

    def show_number(self, size: int) -> None:
        """Say how many people are chosen; another number needs another preview."""
        self.number.setText(self._words("Đã chọn {n} người", n=size))
        self._forget_preview()

    def preview(self) -> None:
        """Read the new value and show old → new of the chosen people."""
        value = self._value()
        if isinstance(value, Refused):
            self._say(self._words.sentence(value))
            return
        name, chosen = self.name, self._chosen()
        changes = self._context.services.member_changes
        self._say("")
        self._asked = asked = object()

        def show(found: "list[ValueChange]") -> None:
            # Other people, another field or another value may have been chosen meanwhile.
            if asked is self._asked:
                self._show(found, (name, value))

        self._context.jobs.read(
            self,
            lambda: changes.preview(chosen(), name, value),
            show,
            lambda no: self._say(self._words.sentence(no)),
        )

    def _build(self, more: Sequence[Action]) -> None:
        words = self._words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.number)
        layout.addWidget(label(words("Mục cần sửa"), "muted"))
        layout.addWidget(self.names)
        layout.addWidget(label(words("Giá trị mới cho tất cả"), "muted"))
        layout.addLayout(self._editor_place)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addWidget(self.apply)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.message)
        layout.addWidget(self._lines, 1)
        box = QWidget()
        flow = FlowLayout(box)
        for action in more:
            flow.addWidget(button(words(action.text), action.run, "link"))
        layout.addWidget(box)
        self.message.hide()

    def _choose_field(self) -> None:
        if self.editor is not None:
            self._editor_place.removeWidget(self.editor.widget)
            self.editor.widget.deleteLater()
        self.editor = self._editor(self.name)
        self.editor.typed.connect(self._forget_preview)
        self.editor.entered.connect(self.preview)
        self._editor_place.addWidget(self.editor.widget)
        self._forget_preview()

    def _editor(self, name: str) -> Editor:
        if name in self._own:
            return own_editor(self._own[name], self._words)
        declared = fields_of(Member)[name]
        if declared.kind is Kind.REFERENCE:
            return ReferenceEditor(self._words.label(declared.label), self._groups)
        return make_editor(declared, FieldTools(self._words, self._context.services.catalogues.get))

    def _forget_preview(self) -> None:
        self._seen = self._asked = None
        self.apply.setEnabled(False)
        self._say("")
        hint = self._words(
            "Bấm Xem trước để thấy cũ → mới của từng người, rồi mới sửa. Để trống là xóa mục này."
        )
        self._lines.setWidget(self._page([(hint, "muted")]))

    def _value(self) -> "Value | Refused":
        assert self.editor is not None
        try:
            value = self.editor.value()
        except Refused as refused:
            return refused
        for problem in () if self.name in self._own else problems_of(Member, {self.name: value}):
            return Refused(problem.code, **problem.params)
        return value

    def _show(self, found: "list[ValueChange]", seen: tuple[str, Value]) -> None:
        words = self._words
        changing = [one for one in found if one.differs]
        lines = [
            (
                words(
                    "{n} người thay đổi, {same} người đã như vậy.",
                    n=len(changing),
                    same=len(found) - len(changing),
                ),
                "strong",
            )
        ]
        for one in changing[:MOST_SHOWN]:
            text = words(
                "{name}: {old} → {new}",
                name=one.full_name,
                old=self._shown(seen[0], one.old),
                new=self._shown(seen[0], one.new),
            )
            lines.append((text, ""))
        if len(changing) > MOST_SHOWN:
            lines.append((words("… và {n} người nữa.", n=len(changing) - MOST_SHOWN), "muted"))
        self._lines.setWidget(self._page(lines))
        self._seen = seen if changing else None
        self.apply.setEnabled(bool(changing))
        text = words("Sửa {n} người", n=len(changing))
        self.apply.setText(text)
        self.apply.setAccessibleName(text)
        if changing:
            self.apply.setFocus()

    def _shown(self, name: str, value: Value) -> str:
        if name in self._own:
            return show_own_value(self._own[name], canonical_text(value)) or self._words("(trống)")
        return value_words(
            fields_of(Member)[name],
            value,
            self._words,
            self._context.services.catalogues.get,
            lambda _type, one: self._groups.name(one),
        )

    def _page(self, lines: Sequence[tuple[str, str]]) -> QWidget:
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 4, 8, 4)
        layout.setSpacing(3)
        for text, role in lines:
            layout.addWidget(label(text, role, wrap=True))
        layout.addStretch(1)
        return inner

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _apply(self) -> None:
        if self._seen is not None:
            self.apply.setEnabled(False)
            self.apply_wanted.emit(*self._seen)
