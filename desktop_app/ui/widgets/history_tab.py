"""The history of a record in words: who, when, from what, to what; the newest first."""

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.record import Record, fields_of
from desktop_app.domain.records import RECORDS, record_name
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import label
from desktop_app.ui.widgets.values import value_words

if TYPE_CHECKING:
    from desktop_app.services.requests import FieldChange

MOST_SHOWN = 100


def _went_out(change: "FieldChange") -> bool:
    """Whether this PC put the value into a package; what another union sent is published too, but by them."""
    return change.published and change.act != "package.receive"


def _only_sent(change: "FieldChange") -> bool:
    """Whether the value went out as it stood."""
    return _went_out(change) and not change.purged and change.old == (change.new,)


class HistoryTab(QScrollArea):
    """A tab of a detail panel: ``show_record(id)`` tells what happened to the record."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self.setWidgetResizable(True)
        self.setAccessibleName(self._words("Lịch sử"))

    def show_record(self, record: str) -> None:
        """Read the history off the window's thread and show it."""
        history = self._context.services.records.history
        self._context.jobs.read(self, lambda: history(record), self._show)

    def _show(self, found: "tuple[type[Record] | None, list[FieldChange]]") -> None:
        kind, changes = found
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(3)
        newest_first = reversed(changes)
        steps = [
            list(step) for _, step in groupby(newest_first, key=lambda one: (one.time, one.act, one.actor))
        ]
        for step in steps[:MOST_SHOWN]:
            self._add_step(layout, kind, step)
        if len(steps) > MOST_SHOWN:
            left = self._words("… và {n} lần sửa cũ hơn.", n=len(steps) - MOST_SHOWN)
            layout.addWidget(label(left, "muted", wrap=True))
        layout.addStretch(1)
        self.setWidget(inner)

    def _add_step(self, layout: QVBoxLayout, kind: type[Record] | None, step: "list[FieldChange]") -> None:
        first = step[0]
        layout.addWidget(label(self._words.act(first.act), "strong", wrap=True))
        who = first.actor or self._words("không rõ ai")
        layout.addWidget(label(f"{moment_words(first.time)} · {who}", "caption", wrap=True))
        told = [change for change in reversed(step) if not _only_sent(change)]
        lines = [self._line(kind, change) for change in told]
        lines.append(self._sent_line(kind, [change for change in reversed(step) if _only_sent(change)]))
        for line in lines:
            if line is not None:
                layout.addWidget(line)
        rule = QFrame()
        rule.setProperty("role", "line")
        layout.addSpacing(4)
        layout.addWidget(rule)
        layout.addSpacing(4)

    def _line(self, kind: type[Record] | None, change: "FieldChange") -> QLabel | None:
        words = self._words
        if change.purged:
            return label(words("Nội dung đã được xóa hẳn."), "muted", wrap=True)
        declared = {} if kind is None else fields_of(kind)
        if change.field not in declared:
            return None
        field = declared[change.field]
        new = value_words(field, change.new, words, self._context.services.catalogues.get, self._name_of)
        name = words.label(field.label)
        if not change.old:
            text = f"{name}: {new}"
        else:
            old = " / ".join(
                value_words(field, value, words, self._context.services.catalogues.get, self._name_of)
                for value in change.old
            )
            text = f"{name}: {old} → {new}"
        if _went_out(change):
            text = f"{text} ({words('đã đưa vào gói gửi đi')})"
        return label(text, wrap=True, selectable=True)

    def _sent_line(self, kind: type[Record] | None, sent: "list[FieldChange]") -> QLabel | None:
        """What went out as it stood: the names alone, for nothing changed."""
        declared = {} if kind is None else fields_of(kind)
        names = [self._words.label(declared[one.field].label) for one in sent if one.field in declared]
        if not names:
            return None
        text = self._words("Đưa vào gói gửi đi: {fields}", fields=", ".join(names))
        return label(text, "muted", wrap=True, selectable=True)

    def _name_of(self, record_type: str, record: str) -> str:
        kind = RECORDS.get(record_type)
        found = None if kind is None else self._context.services.records.find(kind, record)
        if found is None:
            return self._words("(không còn trong sổ)")
        name = record_name(found)
        return self._words.label(name) if name == found.LABEL else name
