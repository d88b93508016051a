"""Tờ nào hỏng?: tick what came out spoiled, say why, and print it again under a fresh number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QVBoxLayout, QWidget

from desktop_app.services.certificate_sheets import Sheet
from desktop_app.ui.certificates.tick_delegate import TickDelegate
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import button, fill, label
from desktop_app.ui.words import Words

REASONS = ("Kẹt giấy", "Lem mực", "In lệch", "Sai chữ")


class SpoiledPanel(QWidget):
    """``spoiled`` carries the ids of the entries and the reason; ``left``: none was spoiled."""

    spoiled = Signal(list, str)
    left = Signal()

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._rows = QStandardItemModel(self)
        self.view = QListView()
        self.view.setProperty("role", "ticks")
        self.view.setItemDelegate(TickDelegate(theme, self.view))
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(words("Các tờ đã in"))
        self.view.setModel(self._rows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems([words(text) for text in REASONS])
        self.reason.setCurrentIndex(-1)
        self.reason.setAccessibleName(words("Lý do hỏng"))
        entry = self.reason.lineEdit()
        assert entry is not None
        entry.setPlaceholderText(words("Lý do hỏng"))
        self.note = button(words("Ghi tờ hỏng"), self._tell, "primary")
        self.none = button(words("Không tờ nào hỏng"), self.left.emit)
        fill(
            QVBoxLayout(self),
            label(words("Tờ nào hỏng?"), "heading"),
            label(
                words("Đánh dấu các tờ hỏng. Số cũ ghi là in hỏng, tờ in lại lấy số mới."), "muted", wrap=True
            ),
            self.view,
            self.reason,
            self.note,
            self.none,
            spacing=6,
        )
        self._rows.itemChanged.connect(lambda _item: self._check())
        self.reason.currentTextChanged.connect(lambda _text: self._check())

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Ask about these printed sheets."""
        self._rows.clear()
        for sheet in sheets:
            if sheet.entry is None:
                continue
            row = QStandardItem(f"{sheet.recipient}\n{self._words('Số {serial}', serial=sheet.entry.serial)}")
            row.setCheckable(True)
            row.setData(sheet.entry.id, Qt.ItemDataRole.UserRole)
            row.setToolTip(sheet.recipient)
            self._rows.appendRow(row)
        self.reason.setCurrentIndex(-1)
        self.reason.setEditText("")
        self._check()
        self.view.setCurrentIndex(self._rows.index(0, 0))

    def entries(self) -> list[str]:
        """The ticked entries of the register."""
        rows = (self._rows.item(place) for place in range(self._rows.rowCount()))
        return [
            str(row.data(Qt.ItemDataRole.UserRole))
            for row in rows
            if row.checkState() == Qt.CheckState.Checked
        ]

    def _check(self) -> None:
        number = len(self.entries())
        text = self._words("Ghi {n} tờ hỏng", n=number) if number else self._words("Ghi tờ hỏng")
        self.note.setText(text)
        self.note.setAccessibleName(text)
        self.note.setEnabled(bool(number) and bool(self.reason.currentText().strip()))

    def _tell(self) -> None:
        self.spoiled.emit(self.entries(), self.reason.currentText().strip())
