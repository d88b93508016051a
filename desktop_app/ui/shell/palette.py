"""Ctrl+K: people, initiatives, decisions and screens by a few letters, without accents."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListView, QVBoxLayout

from desktop_app.ui.context import UiContext
from desktop_app.ui.shell.pages import PageEntry
from desktop_app.ui.widgets.offers import matches, popup_list
from desktop_app.ui.widgets.parts import label

REST_MS = 150
MOST_OF_EACH = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """One line: what it is called, what kind of thing it is, and where it leads."""

    text: str
    kind: str
    icon: str
    page: str
    params: Mapping[str, object]


class Palette(QDialog):
    """Typing finds, arrows choose, Enter goes there."""

    def __init__(self, context: UiContext, entries: Sequence[PageEntry], parent: QObject) -> None:
        super().__init__(parent)  # type: ignore[arg-type]  # the window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = context.words
        self._context = context
        self._entries = entries
        self.setWindowTitle(words("Tìm và đi tới"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(words("Gõ tên người, sáng kiến, số quyết định hoặc trang…"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.installEventFilter(self)
        self._lines = QStandardItemModel(self)
        self.list: QListView = popup_list(words("Kết quả"))
        self.list.setModel(self._lines)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        side = round(self.fontMetrics().height() * 0.9)
        self.list.setIconSize(QSize(side, side))
        self.list.clicked.connect(lambda _index: self._go())
        self._none = label(words("Không tìm thấy."), "muted")
        layout = QVBoxLayout(self)
        for part in (self.field, self.list, self._none):
            layout.addWidget(part)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 70, unit * 52)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self._show(self._screens(""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = max(0, min(self._lines.rowCount() - 1, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self._lines.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._show(self._screens(text))
        self._rest.start()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        finding = self._context.services.finding
        self._context.jobs.read(
            self, lambda: finding.find(text, MOST_OF_EACH), lambda found: self._take(text, found)
        )

    def _take(self, text: str, found: Sequence[tuple[str, str, str]]) -> None:
        if text != self.field.text().strip():
            return
        hits = self._screens(text)
        for record_type, record, name in found:
            page, kind, icon = _LEADS[record_type]
            hits.append(Hit(name, self._context.words(kind), icon, page, {"id": record, "text": name}))
        self._show(hits)

    def _screens(self, text: str) -> list[Hit]:
        words = self._context.words
        return [
            Hit(words(entry.title), words("Trang"), entry.icon, entry.code, {})
            for entry in self._entries
            if matches(text, words(entry.title))
        ]

    def _show(self, hits: Sequence[Hit]) -> None:
        self._lines.clear()
        for hit in hits:
            line = QStandardItem(self._context.theme.icon(hit.icon), f"{hit.text}  ·  {hit.kind}")
            line.setData(hit, Qt.ItemDataRole.UserRole)
            self._lines.appendRow(line)
        self.list.setCurrentIndex(self._lines.index(0, 0))
        self._none.setVisible(not hits)

    def _go(self) -> None:
        hit = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(hit, Hit):
            self.accept()
            go: Callable[[str, Mapping[str, object]], None] = self._context.navigate
            go(hit.page, hit.params)


_LEADS: dict[str, tuple[str, str, str]] = {
    "member": ("members", "Đoàn viên", "person"),
    "initiative": ("initiatives", "Sáng kiến", "lightbulb"),
    "decision": ("awards", "Quyết định", "file-earmark-text"),
}
