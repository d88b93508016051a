"""Authors with their shares, or first appliers with what they did: one line each, members offered by name."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiative_rules import equal_shares, share_problem
from desktop_app.domain.record import Value
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.numbers import format_percent, parse_share
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.fields import LineEditor
from desktop_app.ui.widgets.parts import button, icon_button, label, restyle
from desktop_app.ui.widgets.reference_field import Option, ReferenceEditor, References

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services
    from desktop_app.services.person_naming import PersonNamingService

SHARE_LETTERS = 9
_WORK_LETTERS = 16
_NAME_LETTERS = 13  # a form without room for it beside the caption puts it below


class PersonEditor(ReferenceEditor):
    """A name: a member chosen from the list or typed in full, or anybody from outside."""

    def __init__(self, text: str, services: "Services") -> None:
        self._naming: PersonNamingService = services.person_naming

        def find(typed: str) -> Sequence[Option]:
            return [Option(person.id, person.name, person.detail) for person in self._naming.offered(typed)]

        super().__init__(text, References(find, lambda _record: ""))

    def show_person(self, member: str | None, name: str) -> None:
        """Show somebody who is known already."""
        self._id, self._name = member, name if member else ""
        self.line.setText(name)
        self.line.setCursorPosition(0)

    def person(self) -> dict[str, Value]:
        """``member`` and ``full_name`` of whom the text means; empty without text. Raises ``Refused`` for
        namesakes that nobody chose among."""
        text = clean(self.line.text())
        if not text:
            return {}
        if self._id and text == self._name:
            return {"member": self._id, "full_name": text}
        found = self._naming.named(text)
        if found is None:
            return {"member": None, "full_name": text}
        self.show_person(found.id, found.name)
        return {"member": found.id, "full_name": found.name}


class PersonLine(QWidget):
    """One person. ``typed``: something changed; ``entered``: Enter in the last field."""

    typed = Signal()
    entered = Signal()

    def __init__(self, context: UiContext, with_share: bool, remove: Callable[["PersonLine"], None]) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self.record: str | None = None
        self._shown: dict[str, Value] = {}
        self.name = PersonEditor(words("Họ và tên"), context.services)
        self.name.line.setPlaceholderText(words("Gõ tên, không cần dấu"))
        if with_share:
            self.extra = LineEditor(words("Tỷ lệ đóng góp"), parse_share, format_percent)
            self.extra.line.setPlaceholderText("%")
        else:
            self.extra = LineEditor(words("Việc đã làm"), str, str)
            self.extra.line.setPlaceholderText(words("Việc đã làm"))
        letters = SHARE_LETTERS if with_share else _WORK_LETTERS
        unit = self.fontMetrics().averageCharWidth()
        self.extra.line.setFixedWidth(unit * letters)
        self.name.line.setMinimumWidth(unit * _NAME_LETTERS)
        drop = icon_button(context.theme.icon("x-lg"), words("Bỏ người này"), lambda: remove(self))
        self.details = icon_button(
            context.theme.icon("pencil"), words("Chức danh, nơi công tác …"), lambda: None
        )
        self.details.hide()
        self.message = label("", "caption", wrap=True)
        self.message.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.name.line, 1)
        for part in (self.extra.line, self.details, drop):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.message)
        for editor in (self.name, self.extra):
            editor.typed.connect(self.typed)
            editor.left.connect(self.check)
        self.name.entered.connect(self.extra.line.setFocus)
        self.extra.entered.connect(self.entered)

    @property
    def blank(self) -> bool:
        """Whether nothing is typed."""
        return not self.name.text().strip() and not self.extra.text().strip()

    def show_values(self, values: Mapping[str, Value], extra: str) -> None:
        """Show an author (``extra`` "share") or applier ("work_done") of the book."""
        self.record = str(values["id"]) if values.get("id") else None
        self._shown = {"member": values.get("member"), "full_name": values.get("full_name")}
        self.name.show_person(_text(values.get("member")), str(values.get("full_name") or ""))
        self.extra.show_value(values.get(extra))

    def check(self) -> None:
        """Say who is meant, or what is wrong."""
        try:
            person = self.name.person()
            self.extra.value()
        except Refused as refused:
            self._say(self._words.sentence(refused), "error")
            return
        outside = bool(person) and not person["member"]
        self._say(self._words("Người ngoài danh sách đoàn viên.") if outside else "", "")

    def values(self, extra: str) -> dict[str, Value]:
        """The values of the record. Raises ``Refused`` for what cannot be read, after saying so here."""
        try:
            person = self.name.person()
            if not person:
                raise Refused("record.required", field="Họ và tên")
            found: dict[str, Value] = {**person, extra: self.extra.value()}
        except Refused as refused:
            self._say(self._words.sentence(refused), "error")
            raise
        if self.record and person == self._shown:
            # The same person: what else the book knows of the author stays.
            return {"id": self.record, extra: found[extra]}
        return found

    def _say(self, text: str, state: str) -> None:
        self.message.setText(text)
        restyle(self.message, "role", state or "caption")
        self.message.setVisible(bool(text))
        self.name.mark(state)
        self.name.widget.setAccessibleDescription(text)


class PeopleEditor(QWidget):
    """The lines, with their total when shares are asked. ``changed``: something was typed; ``finished``:
    Enter after the last person; ``details_wanted`` carries the id of a person in the book."""

    changed = Signal()
    finished = Signal()
    details_wanted = Signal(str)

    def __init__(self, context: UiContext, with_share: bool) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._with_share = with_share
        self._extra = "share" if with_share else "work_done"
        self.lines: list[PersonLine] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self.total = label("", "caption", wrap=True)
        self.equal = button(self._words("Chia đều"), self.share_equally)
        self.mine = button(self._words("Để tôi sửa"), self._focus_share, "flat")
        self.add = button(
            self._words("Thêm tác giả" if with_share else "Thêm người"),
            self.add_person,
            "link",
            context.theme.icon("plus-lg", context.theme.colours.accent),
        )
        choices = QHBoxLayout()
        for part in (self.add, self.equal, self.mine):
            choices.addWidget(part)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._box)
        layout.addWidget(self.total)
        layout.addLayout(choices)
        self.show_people(())

    def show_people(self, people: Sequence[Mapping[str, Value]]) -> None:
        """Show these people; without any an empty line waits where an author is needed."""
        for line in list(self.lines):
            self._drop(line)
        for values in people:
            self._line().show_values(values, self._extra)
        if not people and self._with_share:
            self._line()
        for line in self.lines:
            if line.record:
                line.details.show()
        self._say_total()

    def people(self) -> list[dict[str, Value]]:
        """The values of the people; without any share they are equal. Raises ``Refused``."""
        found = [line.values(self._extra) for line in self.lines if not line.blank]
        if self._with_share:
            if found and all(values["share"] is None for values in found):
                for values, share in zip(found, equal_shares(len(found)), strict=True):
                    values["share"] = share
            shares = [_share(values) for values in found]
            problem = share_problem(shares)
            if problem is not None:
                self._say_total()
                raise Refused(problem.code, **problem.params)
        return found

    def add_person(self) -> None:
        """Another line, with the focus in it."""
        line = self._line()
        self._say_total()
        line.name.line.setFocus()

    def share_equally(self) -> None:
        """Give everybody the same share, 100 % together."""
        lines = [line for line in self.lines if not line.blank]
        if lines:
            for line, share in zip(lines, equal_shares(len(lines)), strict=True):
                line.extra.show_value(share)
                line.check()
        self._changed()

    def focus_first(self) -> None:
        """Go to the first name."""
        if not self.lines:
            self._line()
        self.lines[0].name.line.setFocus()

    def typing(self) -> dict[str, str]:
        """The texts of the lines, for a draft."""
        texts = {}
        for place, line in enumerate(self.lines):
            if not line.blank:
                texts[f"{place}.name"] = line.name.text()
                texts[f"{place}.extra"] = line.extra.text()
        return texts

    def put_typing(self, texts: Mapping[str, str]) -> None:
        """Put a draft back."""
        places = sorted({int(key.partition(".")[0]) for key in texts if key.partition(".")[0].isdigit()})
        if not places:
            return
        self.show_people([{} for _ in places])
        for line, place in zip(self.lines, places, strict=True):
            line.name.put_text(texts.get(f"{place}.name", ""))
            line.extra.put_text(texts.get(f"{place}.extra", ""))
        self._say_total()

    def _line(self) -> PersonLine:
        line = PersonLine(self._context, self._with_share, self._remove)
        line.typed.connect(self._changed)
        line.entered.connect(lambda: self._next(line))
        line.details.clicked.connect(lambda: self.details_wanted.emit(line.record or ""))
        self.lines.append(line)
        self._box.addWidget(line)
        return line

    def _remove(self, line: PersonLine) -> None:
        self._drop(line)
        if not self.lines and self._with_share:
            self._line()
        self._changed()

    def _drop(self, line: PersonLine) -> None:
        self.lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _next(self, line: PersonLine) -> None:
        place = self.lines.index(line) + 1
        if place < len(self.lines):
            self.lines[place].name.line.setFocus()
        else:
            self.finished.emit()

    def _changed(self) -> None:
        self._say_total()
        self.changed.emit()

    def _focus_share(self) -> None:
        self.lines[0].extra.line.setFocus()
        self.lines[0].extra.line.selectAll()

    def _say_total(self) -> None:
        text, wrong = self._total_words() if self._with_share else ("", False)
        self.total.setText(text)
        self.total.setVisible(bool(text))
        restyle(self.total, "role", "warning" if wrong else "caption")
        self.equal.setVisible(wrong)
        self.mine.setVisible(wrong)

    def _total_words(self) -> tuple[str, bool]:
        lines = [line for line in self.lines if not line.blank]
        shares: list[int | None] = []
        for line in lines:
            try:
                shares.append(_share({"share": line.extra.value()}))
            except Refused:
                return "", False
        if not lines:
            return "", False
        if all(share is None for share in shares):
            equal = self._words("Chưa ghi tỷ lệ: sẽ chia đều cho {n} tác giả.", n=len(lines))
            return (equal if len(lines) > 1 else "", False)
        problem = share_problem(shares)
        if problem is None:
            return (self._words("Tổng đóng góp 100 %.") if len(lines) > 1 else "", False)
        return self._words.sentence_of(problem.code, problem.params), True


def _share(values: Mapping[str, Value]) -> int | None:
    share = values.get("share")
    return share if isinstance(share, int) else None


def _text(value: Value) -> str | None:
    return value if isinstance(value, str) else None
