"""A field that names another record: type a few letters without accents, choose from what is found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import fold
from desktop_app.ui.widgets.fields import Editor
from desktop_app.ui.widgets.offers import matches, popup_list

REST_MS = 150
MOST_OFFERED = 12


@dataclass(frozen=True, slots=True)
class Option:
    """A record that can be named: its id, its name, and a few words that tell namesakes apart."""

    id: str
    text: str
    detail: str = ""

    @property
    def shown(self) -> str:
        """The line of the list."""
        return f"{self.text} · {self.detail}" if self.detail else self.text


@dataclass(frozen=True, slots=True)
class References:
    """Where a reference comes from. ``find(typed)`` gives at most a dozen options, all of them for "";
    ``name(id)`` the text of one, "" when it is gone."""

    find: Callable[[str], Sequence[Option]]
    name: Callable[[str], str]


def references_among(options: Callable[[], Sequence[Option]]) -> References:
    """References to a short list, such as the groups of the union; read anew each time."""

    def find(typed: str) -> Sequence[Option]:
        return [option for option in options() if matches(typed, option.shown)]

    def name(record: str) -> str:
        return next((option.text for option in options() if option.id == record), "")

    return References(find, name)


class ReferenceEditor(Editor):
    """Holds the id of a record; shows its name. Emptying the field clears the reference."""

    def __init__(self, label: str, references: References) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, label)
        self._references = references
        self._id: str | None = None
        self._name = ""
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self.line)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = popup_list(label)
        self._completer.setPopup(self._popup)
        self._completer.setMaxVisibleItems(MOST_OFFERED)
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # overloads the stubs lack
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._offer)
        self.line.textEdited.connect(self._typed)

    def value(self) -> Value:
        text = self.line.text().strip()
        if not text:
            return None
        if text == self._name:
            return self._id
        found = self._references.find(text)
        exact = [option for option in found if fold(option.text) == fold(text)]
        if len(exact) == 1 or len(found) == 1:
            return (exact or found)[0].id
        raise Refused("form.unknown_reference" if not found else "form.many_references", value=text)

    def show_value(self, value: Value) -> None:
        self._id = str(value) if value else None
        self._name = self._references.name(self._id) if self._id else ""
        if self.line.text() != self._name:
            self.line.setText(self._name)

    def text(self) -> str:
        return self.line.text()

    def put_text(self, text: str) -> None:
        self.line.setText(text)

    def _typed(self, _text: str) -> None:
        self._rest.start()
        self.typed.emit()

    def _offer(self) -> None:
        self._found.clear()
        for option in list(self._references.find(self.line.text()))[:MOST_OFFERED]:
            entry = QStandardItem(option.shown)
            entry.setData(option, Qt.ItemDataRole.UserRole)
            self._found.appendRow(entry)
        if self._found.rowCount() and self.line.hasFocus():
            self._completer.complete()
        else:
            self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        option: Option = index.data(Qt.ItemDataRole.UserRole)
        self._id, self._name = option.id, option.text
        self.line.setText(option.text)
        self.typed.emit()
        self.left.emit()

    def _popup_open(self) -> bool:
        return self._popup.isVisible()
