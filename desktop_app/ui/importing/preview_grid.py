"""The rows of a sheet as they would be imported, to be mended in place: F2 edits, Ctrl+D fills down."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from desktop_app.domain.import_plan import ImportItem, ImportRow, ReadColumn
from desktop_app.services.importing import ImportService, OpenedSheets
from desktop_app.ui.importing.digest import EVERYTHING, Digest
from desktop_app.ui.importing.wording import NAMES, TONES, sentence_of
from desktop_app.ui.theme import Theme, Tone
from desktop_app.ui.widgets.cell_grid import rule_grid
from desktop_app.ui.words import Words

ROW, VERDICT, SAID = "#row", "#verdict", "#said"
_LETTERS = {
    ROW: 6,
    VERDICT: 12,
    SAID: 44,
    "full_name": 22,
    "title": 34,
    "birth_date": 11,
    "award_type": 26,
    "rating": 24,
    "level": 20,
    "gender": 8,
}
_USUAL_LETTERS, _TITLE_LETTERS = 15, 22
_FILL_DOWN = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)
_NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """The rows of a digest: number, verdict, the columns taken from the sheet, what is said.

    ``typed`` carries (row, letters) → text of the cells a person changed.
    """

    typed = Signal(object)

    def __init__(self, words: Words, theme: Theme, importing: ImportService) -> None:
        super().__init__()
        self._words = words
        self._theme = theme
        self._importing = importing
        self._seen: Digest | None = None
        self._opened: OpenedSheets | None = None
        self._order: Sequence[int] = ()
        self._columns: tuple[ReadColumn, ...] = ()
        self.filter = EVERYTHING

    def show(self, opened: OpenedSheets, seen: Digest) -> None:
        """Show a plan; the filter stays while it has rows."""
        self.beginResetModel()
        self._opened, self._seen = opened, seen
        mapping = seen.prepared.reading.mapping
        self._columns = tuple(one for one in seen.prepared.reading.columns if one.letter in mapping)
        if not seen.order(self.filter):
            self.filter = EVERYTHING
        self._order = seen.order(self.filter)
        self.endResetModel()

    def forget(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._opened = self._seen = None
        self._order = self._columns = ()
        self.endResetModel()

    def show_only(self, name: str) -> None:
        """Show the rows of a verdict or of a question."""
        if self._seen is not None:
            self.beginResetModel()
            self.filter = name
            self._order = self._seen.order(name)
            self.endResetModel()

    def row_at(self, place: int) -> ImportRow | None:
        """The row at a place."""
        if self._seen is None or not 0 <= place < len(self._order):
            return None
        return self._seen.rows[self._order[place]]

    def place_of(self, number: int) -> int | None:
        """Where the row with a number of the sheet stands."""
        if self._seen is None or not self._seen.rows:
            return None
        # the rows of a plan follow each other without a gap, and every order keeps them
        wanted = number - self._seen.rows[0].row
        place = bisect_left(self._order, wanted)
        return place if place < len(self._order) and self._order[place] == wanted else None

    def letter_at(self, column: int) -> str | None:
        """The letters of the sheet's column shown at a place, None for the others."""
        place = column - 2
        return self._columns[place].letter if 0 <= place < len(self._columns) else None

    def said_of(self, row: ImportRow) -> Sequence[ImportItem]:
        """What is said of a row."""
        return self._seen.said.get(row.row, ()) if self._seen is not None else ()

    def raw(self, row: ImportRow, letter: str) -> str:
        """The text of a cell of the sheet as it stands now."""
        if self._seen is None or self._opened is None:
            return ""
        return self._importing.cell(self._opened, self._seen.prepared, row.row, letter)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns) + 3

    def key_of(self, column: int) -> str:
        """What a column shows: the field, or one of ROW, VERDICT, SAID."""
        if column < 2:
            return (ROW, VERDICT)[column]
        letter = self.letter_at(column)
        if letter is None or self._seen is None:
            return SAID
        return self._seen.prepared.reading.mapping[letter]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        letter = self.letter_at(index.column())
        if role == Qt.ItemDataRole.EditRole and letter is not None:
            return self.raw(row, letter)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column(), letter, role == Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{title}: {self._text(row, index.column(), letter, whole=False)}"
        if role == Qt.ItemDataRole.BackgroundRole and (tone := self._tone(row, index.column(), letter)):
            return QColor(self._theme.colours.tone(tone)[1])
        if role == Qt.ItemDataRole.ForegroundRole and row.verdict == "skipped":
            return QColor(self._theme.colours.muted)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self.key_of(section)
        fixed = {ROW: "Dòng", VERDICT: "Kết quả", SAID: "Lưu ý"}
        if key in fixed:
            return self._words(fixed[key])
        assert self._seen is not None
        title = self._seen.prepared.declared.columns[key].title
        return f"{self.letter_at(section)} · {self._words.label(title)}"

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if self.letter_at(index.column()) is None else usual | Qt.ItemFlag.ItemIsEditable

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        row, letter = self.row_at(index.row()), self.letter_at(index.column())
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or row is None or letter is None or text == self.raw(row, letter):
            return False
        self.typed.emit({(row.row, letter): text})
        return True

    def _text(self, row: ImportRow, column: int, letter: str | None, whole: bool) -> str:
        key = self.key_of(column)
        if key == ROW:
            return str(row.row)
        if key == VERDICT:
            return self._words(NAMES[row.verdict])
        if letter is None:
            parts = [self._changes(row)] if row.verdict == "changed" else []
            parts += [sentence_of(self._words, item) for item in self.said_of(row)]
            return "\n".join(parts) if whole else " ".join(parts)
        value = row.values.get(key)
        shown = self._shown(key, value) if value is not None else self.raw(row, letter)
        if not whole:
            return shown
        about = [sentence_of(self._words, item) for item in self.said_of(row) if item.column == letter]
        if key in row.changes:
            old = row.changes[key][0]
            about.insert(0, f"{self._shown(key, old) if old is not None else '–'} → {shown}")
        return "\n".join(about) or shown

    def _changes(self, row: ImportRow) -> str:
        """ "Ngày sinh: 02/03/1990 → 03/03/1990"."""
        assert self._seen is not None
        columns = self._seen.prepared.declared.columns
        return "; ".join(
            f"{self._words.label(columns[name].title)}: {self._shown(name, old) if old is not None else '–'}"
            f" → {self._shown(name, new)}"
            for name, (old, new) in row.changes.items()
            if name in columns
        )

    def _shown(self, name: str, value: Any) -> str:
        assert self._seen is not None
        return self._importing.shown(self._seen.prepared, name, value)

    def _tone(self, row: ImportRow, column: int, letter: str | None) -> Tone | None:
        if self.key_of(column) == VERDICT:
            return TONES.get(row.verdict)
        if letter is None:
            return None
        kinds = {item.kind for item in self.said_of(row) if item.column == letter}
        if "error" in kinds:
            return "error"
        if "question" in kinds:
            return "warning"
        changed = row.verdict == "changed" and self.key_of(column) in row.changes
        return "info" if changed or "repair" in kinds else None


class PreviewGrid(QTableView):
    """The table of a preview. ``asked_row`` carries the current row for its answers; ``filled`` the cells
    that Ctrl+D or Delete changed."""

    asked_row = Signal(object)
    filled = Signal(object)

    def __init__(self, words: Words, theme: Theme, importing: ImportService) -> None:
        super().__init__()
        self.records = PreviewModel(words, theme, importing)
        self.records.setParent(self)
        self.setModel(self.records)
        self.setAccessibleName(words("Các dòng sẽ nhập"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        rule_grid(self, theme)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _place: self.asked_row.emit(self.current_row))

    @property
    def current_row(self) -> ImportRow | None:
        """The row with the focus."""
        return self.records.row_at(self.currentIndex().row())

    def show_plan(self, opened: OpenedSheets, seen: Digest) -> None:
        """Show a plan and stay at the same cell of the sheet."""
        row, column = self.current_row, self.currentIndex().column()
        self.records.show(opened, seen)
        self._widen()
        place = self.records.place_of(row.row) if row is not None else None
        if place is not None:
            self.setCurrentIndex(self.records.index(place, max(column, 0)))

    def fill_down(self) -> None:
        """Give the selected cells of each column the text of the topmost one."""
        self._change(lambda rows, letter: self.records.raw(rows[0], letter), skip_first=True)

    def empty(self) -> None:
        """Empty the selected cells."""
        self._change(lambda _rows, _letter: "", skip_first=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.empty()
        elif event.keyCombination() == _FILL_DOWN:
            self.fill_down()
        else:
            super().keyPressEvent(event)

    def _change(self, text_of: Callable[[list[ImportRow], str], str], skip_first: bool) -> None:
        chosen: dict[str, list[int]] = {}
        for index in self.selectedIndexes():
            if (letter := self.records.letter_at(index.column())) is not None:
                chosen.setdefault(letter, []).append(index.row())
        cells: dict[tuple[int, str], str] = {}
        for letter, places in chosen.items():
            rows = [row for place in sorted(places) if (row := self.records.row_at(place)) is not None]
            if rows:
                text = text_of(rows, letter)
                cells |= {(row.row, letter): text for row in rows[1 if skip_first else 0 :]}
        if cells:
            self.filled.emit(cells)

    def _widen(self) -> None:
        unit = self.fontMetrics().averageCharWidth()
        for column in range(self.records.columnCount()):
            letters = _LETTERS.get(self.records.key_of(column), _USUAL_LETTERS)
            title = min(self.horizontalHeader().sectionSizeHint(column), _TITLE_LETTERS * unit)
            self.setColumnWidth(column, max(letters * unit, title))
