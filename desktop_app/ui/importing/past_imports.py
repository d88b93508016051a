"""The imports that can still be taken back, and the three lists that taking one back gives."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.import_records import ImportRun
from desktop_app.services.import_history import PastImport, UndoneImport, UndoneThing
from desktop_app.texts.moments import moment_words
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.parts import button, label

MOST_SHOWN, MOST_TOLD = 4, 200


class PastImports(QWidget):
    """A line for each of the latest imports. ``undo_wanted`` carries the act, ``originals_wanted`` a run."""

    undo_wanted = Signal(object)
    originals_wanted = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._words = context.words
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._lines: list[QWidget] = []

    def show_imports(self, imports: Sequence[PastImport], runs: Sequence[ImportRun]) -> None:
        """Show the latest ones; hidden when there are none."""
        for line in self._lines:
            self._layout.removeWidget(line)
            line.deleteLater()
        self._lines = []
        self.setVisible(bool(imports))
        if not imports:
            return
        self._add(label(self._words("Các lần nhập trước"), "section"))
        repaired = {(run.file or ""): run for run in reversed(runs) if run.originals}
        for past in imports[:MOST_SHOWN]:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            words = self._words
            said = words.act(past.act.kind, past.act.params)
            row.addWidget(label(f"{moment_words(past.act.time)} · {said}", wrap=True), 1)
            run = repaired.get(past.file)
            if run is not None:
                row.addWidget(button(words("Chữ gốc…"), partial(self.originals_wanted.emit, run), "link"), 0)
            undo = button(words("Hoàn tác"), partial(self.undo_wanted.emit, past.act.id), "link")
            undo.setAccessibleName(words("Hoàn tác {what}", what=said))
            row.addWidget(undo, 0)
            self._add(line)

    def _add(self, line: QWidget) -> None:
        self._layout.addWidget(line)
        self._lines.append(line)


class UndoneLists(QScrollArea):
    """What taking an import back did: reversed, kept because edited since, could not."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._words = context.words
        self.setWidgetResizable(True)
        self.setAccessibleName(self._words("Kết quả hoàn tác"))
        self.texts: list[str] = []

    def show_undone(self, undone: UndoneImport) -> None:
        """Show the three lists, those one must look at first."""
        words = self._words
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(12, 8, 12, 8)
        self.texts = []
        lists = (
            (words("Giữ nguyên vì đã sửa sau khi nhập: {n}", n=len(undone.kept)), undone.kept),
            (
                words("Không hoàn tác được vì nội dung đã xóa hẳn: {n}", n=len(undone.refused)),
                undone.refused,
            ),
            (words("Đã trở về như trước khi nhập: {n}", n=len(undone.reversed)), undone.reversed),
        )
        for heading, things in lists:
            layout.addWidget(label(heading, "strong"))
            self.texts.append(heading)
            text = "\n".join(map(self._line, things[:MOST_TOLD]))
            if len(things) > MOST_TOLD:
                text += "\n" + words("… và {n} mục nữa", n=len(things) - MOST_TOLD)
            if text:
                layout.addWidget(label(text, "muted", wrap=True, selectable=True))
                self.texts.append(text)
        layout.addStretch(1)
        self.setWidget(inner)

    def _line(self, thing: UndoneThing) -> str:
        name = f"{self._words.label(thing.record)} {thing.name}".rstrip()
        return f"{name} · {self._words.label(thing.field)}" if thing.field else name
