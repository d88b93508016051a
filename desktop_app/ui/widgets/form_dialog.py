"""A small question of several fields: captions at the left, remarks, Thôi and one named button."""

from typing import TypeVar

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop_app.ui.widgets.parts import label
from desktop_app.ui.words import Words

LETTERS = 58
MARGIN = 6

Field = TypeVar("Field", bound=QAbstractSpinBox)


class FormDialog(QDialog):
    """``add`` fields and remarks, then ``finish``. ``title`` and ``go`` are translated; ``go`` names the act
    on the button."""

    def __init__(self, words: Words, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.setWindowTitle(title)
        self.form = QFormLayout(self)
        self.go: QPushButton | None = None

    def add(self, caption: str, widget: QWidget) -> None:
        """A field; ``caption`` is a Vietnamese source."""
        widget.setAccessibleName(self.words(caption))
        self.form.addRow(self.words(caption), widget)

    def remark(self, text: str, role: str = "caption") -> None:
        """A (translated) sentence across the form."""
        self.form.addRow(label(text, role, wrap=True))

    def finish(self, go: str) -> None:
        """The buttons, below all."""
        buttons = QDialogButtonBox()
        buttons.addButton(self.words("Thôi"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form.addRow(buttons)
        hint = self.sizeHint()
        self.resize(max(hint.width(), self.fontMetrics().averageCharWidth() * LETTERS), hint.height())


def day_field(day: QDate | None = None) -> QDateEdit:
    """A whole date with a calendar; today unless said otherwise."""
    made = QDateEdit(day or QDate.currentDate())
    made.setDisplayFormat("dd/MM/yyyy")
    made.setCalendarPopup(True)
    return made


def count_field(number: int, most: int) -> QSpinBox:
    """A whole number from 0."""
    made = QSpinBox()
    made.setMaximum(most)
    made.setValue(number)
    return with_margins(made)


def with_margins(field: Field) -> Field:
    """The style gives a number no room at its sides."""
    field.lineEdit().setTextMargins(MARGIN, 0, MARGIN, 0)
    return field


def iso(field: QDateEdit) -> str:
    """The date in a field as ISO text."""
    return field.date().toString("yyyy-MM-dd")
