"""Editors of single values, one per kind of field. Text is typed freely and read when the field is left."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from desktop_app.domain.catalogues import Catalogue
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Kind, Value
from desktop_app.domain.text.cleaning import clean, clean_lines
from desktop_app.domain.text.money import format_money, parse_money, rounded_phrase
from desktop_app.domain.text.numbers import format_percent, parse_share
from desktop_app.domain.text.partial_dates import formal_date, format_date, parse_date
from desktop_app.ui.widgets.cut_text import tell_if_cut
from desktop_app.ui.widgets.offers import popup_list
from desktop_app.ui.widgets.parts import restyle
from desktop_app.ui.words import Words

LONG_TEXT_LINES = 3
MOST_ROWS = 8
FRAME = 20
"""Pixels of a line field that its text has not: border, padding, the margin of the cursor."""


@dataclass(frozen=True, slots=True)
class FieldTools:
    """What editors need: words, and the catalogue of a name."""

    words: Words
    catalogue: Callable[[str], Catalogue]


class Editor(QObject):
    """Holds the widget of one field. ``typed``: the person changed something; ``left``: the field was left or
    a choice was made; ``entered``: Enter, for the next field. Values are those of the record."""

    typed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, widget: QWidget, label: str) -> None:
        super().__init__(widget)
        self.widget = widget
        widget.setAccessibleName(label)
        widget.installEventFilter(self)

    def value(self) -> Value:
        """What the typing means; None when empty. Raises ``Refused`` for what cannot be read."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Show a value without any signal."""
        raise NotImplementedError

    def text(self) -> str:
        """The typing as it stands, for a draft."""
        raise NotImplementedError

    def put_text(self, text: str) -> None:
        """Put a draft's typing back."""
        raise NotImplementedError

    def echo(self) -> str:
        """How the typing is understood ("80.000.000 đồng"), "" when that need not be said."""
        return ""

    def mark(self, state: str) -> None:
        """Show "error", "warning" or nothing around the field."""
        restyle(self.widget, "state", state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field is left and when Enter asks for the next one."""
        if event.type() == QEvent.Type.FocusOut and not self._popup_open():
            self.left.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_next(event):
            self.entered.emit()
            return True
        elif isinstance(event, QHelpEvent) and not self.widget.toolTip():
            tell_if_cut(event, self.widget, self.text(), self.widget.width() - FRAME)
            return True
        elif event.type() == QEvent.Type.Wheel and not self.widget.hasFocus():
            # Scrolling over a form must not change a choice that the pointer happens to cross.
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_next(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()

    def _popup_open(self) -> bool:
        return False


class LineEditor(Editor):
    """A line of text, read by ``reads`` and written by ``writes``."""

    def __init__(
        self,
        label: str,
        reads: Callable[[str], Value],
        writes: Callable[[Any], str],
        echoes: Callable[[Any], str] | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, label)
        self._reads = reads
        self._writes = writes
        self._echoes = echoes
        self._popup: QListView | None = None
        self.line.textEdited.connect(lambda _text: self.typed.emit())

    def value(self) -> Value:
        text = clean(self.line.text())
        return self._reads(text) if text else None

    def show_value(self, value: Value) -> None:
        text = "" if value is None else self._writes(value)
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def text(self) -> str:
        return self.line.text()

    def put_text(self, text: str) -> None:
        self.line.setText(text)

    def echo(self) -> str:
        if self._echoes is None or not self.line.text().strip():
            return ""
        try:
            said = self._echoes(self.value())
        except Refused:
            return ""
        return "" if said == self.line.text().strip() else said

    def offer(self, texts: list[str]) -> None:
        """Offer words while typing; any other text is as good."""
        completer = QCompleter(texts, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = popup_list(self.line.accessibleName())
        completer.setPopup(self._popup)
        self.line.setCompleter(completer)

    def _popup_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()


class GrowingArea(QPlainTextEdit):
    """As high as its text at its width, up to ``MOST_ROWS``."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # The layout of plain text measures its height in rows.
        rows = round(self.document().size().height())
        first = self.document().firstBlock()
        one = self.blockBoundingRect(first).height() / max(first.lineCount(), 1)
        self.setFixedHeight(ceil(one * min(max(rows, 1), MOST_ROWS)) + FRAME)
        keep = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(keep if rows <= MOST_ROWS else Qt.ScrollBarPolicy.ScrollBarAsNeeded)


class LongTextEditor(Editor):
    """Paragraphs. Tab goes on; Enter is a new line, Ctrl+Enter is the form's."""

    def __init__(self, label: str, area: QPlainTextEdit | None = None) -> None:
        self.area = area or _paragraphs()
        super().__init__(self.area, label)
        self.area.setTabChangesFocus(True)
        self._filling = False
        # It would else take the room left over in a form, and float in it.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.area.textChanged.connect(self._changed)

    def value(self) -> Value:
        return clean_lines(self.area.toPlainText()) or None

    def show_value(self, value: Value) -> None:
        if str(value or "") != self.area.toPlainText():
            self.put_text(str(value or ""))

    def text(self) -> str:
        return self.area.toPlainText()

    def put_text(self, text: str) -> None:
        self._filling = True
        self.area.setPlainText(text)
        self._filling = False

    def _is_next(self, event: QKeyEvent) -> bool:
        return False

    def _changed(self) -> None:
        if not self._filling:
            self.typed.emit()


class SentenceEditor(LongTextEditor):
    """One sentence shown whole, over as many rows as it takes. Enter is the form's."""

    def __init__(self, label: str) -> None:
        super().__init__(label, GrowingArea())

    def value(self) -> Value:
        return clean(self.area.toPlainText()) or None

    def _is_next(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()


class ListEditor(LongTextEditor):
    """Several short texts, one per line."""

    def value(self) -> Value:
        return [line for part in self.area.toPlainText().splitlines() if (line := clean(part))] or None

    def show_value(self, value: Value) -> None:
        super().show_value("\n".join(value) if isinstance(value, list) else None)


class ChoiceEditor(Editor):
    """One of a list of codes; the first entry is "not written"."""

    def __init__(self, label: str, words: Words, options: list[tuple[Value, str]]) -> None:
        self.box = QComboBox()
        super().__init__(self.box, label)
        self.box.addItem(words("(chưa ghi)"), None)
        for code, text in options:
            self.box.addItem(text, code)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(10)
        self.box.activated.connect(self._chosen)

    def value(self) -> Value:
        found: Value = self.box.currentData()
        return found

    def show_value(self, value: Value) -> None:
        place = next((at for at in range(self.box.count()) if self.box.itemData(at) == value), -1)
        if place < 0:
            # A code of a newer program is shown as it is rather than lost.
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    def text(self) -> str:
        return self.box.currentText()

    def put_text(self, text: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findText(text)))

    def _chosen(self, _place: int) -> None:
        self.typed.emit()
        self.left.emit()


def _paragraphs() -> QPlainTextEdit:
    made = QPlainTextEdit()
    lines = made.fontMetrics().lineSpacing() * LONG_TEXT_LINES
    made.setMinimumHeight(lines)
    made.setMaximumHeight(lines * 3)
    return made


def make_editor(declared: Field, tools: FieldTools) -> Editor:
    """The editor of a declared field, except a reference (``reference_field``)."""
    label = tools.words.label(declared.label)
    if declared.kind is Kind.LONG_TEXT:
        return LongTextEditor(label)
    if declared.kind is Kind.LIST:
        return ListEditor(label)
    if declared.kind is Kind.FLAG:
        return ChoiceEditor(label, tools.words, [(True, tools.words("Có")), (False, tools.words("Không"))])
    if declared.kind is Kind.CHOICE:
        items = tools.catalogue(declared.catalogue or "").items
        return ChoiceEditor(label, tools.words, [(item.code, item.label) for item in items])
    reads, writes, echoes = _LINES.get(declared.kind, (str, str, None))
    editor = LineEditor(label, reads, writes, echoes)
    if declared.catalogue:
        editor.offer([item.label for item in tools.catalogue(declared.catalogue).items])
    return editor


def _whole(text: str) -> Value:
    digits = text.replace(".", "").replace(" ", "")
    if not digits.removeprefix("-").isascii() or not digits.removeprefix("-").isdigit():
        raise Refused("form.number", value=text)
    return int(digits)


def _money_echo(amount: int | None) -> str:
    if amount is None:
        return ""
    return format_money(amount) if amount < 10**6 else f"{format_money(amount)} ({rounded_phrase(amount)})"


def _date_echo(iso: str | None) -> str:
    return formal_date(iso) if iso else ""


def _whole_date(text: str) -> Value:
    iso = parse_date(text).iso
    if len(iso) < len("1990-05-17"):
        raise Refused("form.whole_date", value=text)
    return iso


_LINES: dict[Kind, tuple[Callable[[str], Value], Callable[[Any], str], Callable[[Any], str] | None]] = {
    Kind.MONEY: (parse_money, format_money, _money_echo),
    Kind.SHARE: (parse_share, format_percent, None),
    Kind.INTEGER: (_whole, str, None),
    Kind.DATE: (_whole_date, format_date, _date_echo),
    Kind.PARTIAL_DATE: (lambda text: parse_date(text).iso, format_date, _date_echo),
}
