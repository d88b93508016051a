"""Step 2: the first rows of the sheet, the found titles tinted, what is skipped; or another sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.importing import OpenedSheets, PreparedImport
from desktop_app.ui.context import UiContext
from desktop_app.ui.importing.digest import Digest
from desktop_app.ui.importing.wording import sentence_of, skipped_words
from desktop_app.ui.widgets.cell_grid import rule_grid
from desktop_app.ui.widgets.parts import button, framed, label
from desktop_app.ui.widgets.table_painting import PADDING

FEWEST_LETTERS, MOST_LETTERS = 6, 36
MOST_SAID = 6
"""Lines below the rows before somebody asks for all of them."""


class CheckStep(QWidget):
    """``sheet_wanted`` carries the name of another sheet, ``kind_wanted`` the code of another kind."""

    sheet_wanted = Signal(str)
    kind_wanted = Signal(str)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self._theme = context.theme
        self.summary = label("", "heading", wrap=True)
        self.notes = label("", "muted", wrap=True)
        self.rest = button("", lambda: self._tell(None), "link")
        self._said: list[str] = []
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(words("Trang tính"))
        self.sheets.activated.connect(lambda _place: self.sheet_wanted.emit(self.sheets.currentText()))
        self.other_kind = button("", self._want_kind, "link")
        self._other_kind: str | None = None
        self._sheet_label = label(words("Trang tính"), "muted")
        self.cells = QStandardItemModel(self)
        self.table = QTableView()
        self.table.setModel(self.cells)
        self.table.setAccessibleName(words("Những dòng đầu của bảng"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setWordWrap(False)
        rule_grid(self.table, context.theme)
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self._sheet_label)
        top.addWidget(self.sheets)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.other_kind, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(framed(self.table), 1)
        layout.addWidget(self.notes)
        layout.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)

    def _want_kind(self) -> None:
        if self._other_kind is not None:
            self.kind_wanted.emit(self._other_kind)

    def offer_kind(self, code: str | None, title: str) -> None:
        """Offer to read the sheet as another kind; None offers nothing."""
        self._other_kind = code
        text = self._words("Bảng này giống “{kind}” hơn. Đọc như vậy", kind=title)
        self.other_kind.setText(text)
        self.other_kind.setAccessibleName(text)
        self.other_kind.setVisible(code is not None)

    def show_prepared(self, opened: OpenedSheets, seen: Digest) -> None:
        """Show what was found in a sheet."""
        prepared = seen.prepared
        names = opened.sheet_names
        self.sheets.clear()
        self.sheets.addItems(list(names))
        self.sheets.setCurrentText(prepared.reading.sheet)
        for part in (self.sheets, self._sheet_label):
            part.setVisible(len(names) > 1)
        row = prepared.plan.header_row
        found = self._words("{file} · Tiêu đề: dòng {row}, {n} dòng", file=opened.name, row=row, n=seen.read)
        self.summary.setText(found + skipped_words(self._words, seen.counts["skipped"]))
        self._said = [sentence_of(self._words, one) for one in seen.notes]
        self._tell(MOST_SAID)
        self._fill(prepared)

    def _tell(self, most: int | None) -> None:
        """Show what is said of the sheet, of much of it the first lines and that there is more."""
        shown = self._said[:most]
        self.notes.setText("\n".join(shown))
        self.notes.setVisible(bool(shown))
        text = self._words("và {n} điều khác", n=len(self._said) - len(shown))
        self.rest.setText(text)
        self.rest.setAccessibleName(text)
        self.rest.setVisible(len(shown) < len(self._said))

    def _fill(self, prepared: PreparedImport) -> None:
        colours = self._theme.colours
        self.cells.clear()
        for number, texts in enumerate(prepared.head, prepared.first_row):
            items = [QStandardItem(text) for text in texts]
            if number == prepared.plan.header_row:
                for item in items:
                    item.setBackground(QColor(colours.accent_soft))
                    item.setForeground(QColor(colours.accent))
                    item.setData(
                        self._words("Tiêu đề: {text}", text=item.text()), Qt.ItemDataRole.AccessibleTextRole
                    )
            self.cells.appendRow(items)
            self.cells.setVerticalHeaderItem(self.cells.rowCount() - 1, QStandardItem(str(number)))
        self.cells.setHorizontalHeaderLabels(list(prepared.letters))
        self._widen(prepared.plan.header_row - prepared.first_row)

    def _widen(self, header: int) -> None:
        """As wide as the titles and what stands below them; a letterhead above may run out of its column."""
        metrics = self.table.fontMetrics()
        unit = metrics.averageCharWidth()
        for column in range(self.cells.columnCount()):
            texts = (self.cells.item(row, column).text() for row in range(header, self.cells.rowCount()))
            widest = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * PADDING
            self.table.setColumnWidth(column, min(max(widest, FEWEST_LETTERS * unit), MOST_LETTERS * unit))
