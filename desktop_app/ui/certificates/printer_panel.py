"""Which printer: the small panel, and the system's own dialog for trays and quality."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.certificates.printing import Paper, Printers, set_up
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.parts import button, icon_button, label
from desktop_app.ui.words import Words

KEPT = "certificates/printer"


class PrinterPanel(QWidget):
    """``changed``: another printer, or the list of them came in."""

    changed = Signal()

    def __init__(self, words: Words, theme: Theme, layout: QSettings, printers: Printers) -> None:
        super().__init__()
        self._words = words
        self._kept = layout
        self._printers = printers
        self._made: QPrinter | None = None
        self._made_name = ""
        self._choose: Callable[[], object] = lambda: None
        self.names = QComboBox()
        self.names.setAccessibleName(words("Máy in"))
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.names.setMinimumContentsLength(14)
        self.more = icon_button(
            theme.icon("gear"), words("Khay giấy, chất lượng in…"), lambda: self._choose()
        )
        self.again = button(words("Tìm lại máy in"), self.changed.emit, "link")
        self.none = label(
            words("Chưa thấy máy in nào. Bật máy in rồi bấm Tìm lại máy in, hoặc bấm Lưu PDF."),
            "warning",
            wrap=True,
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.names, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        caption = label(words("Máy in"), "muted")
        caption.setBuddy(self.names)
        column.addWidget(caption)
        column.addLayout(row)
        column.addWidget(self.none)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.names.currentIndexChanged.connect(lambda _place: self._remember())

    @property
    def name(self) -> str:
        """The chosen printer, "" while there is none."""
        return self.names.currentText()

    def look(self, jobs: Jobs) -> None:
        """Ask the system for its printers; a network printer may take seconds to answer."""
        jobs.read(self, self._printers.names, self.show_names)

    def show_names(self, names: list[str]) -> None:
        """Offer these printers; the one used last stays chosen."""
        wanted = self.name or str(self._kept.value(KEPT) or "")
        offer(self.names, [(name, name) for name in names], wanted)
        found = bool(names)
        self.names.setVisible(found)
        self.more.setVisible(found)
        self.none.setHidden(found)
        self.again.setHidden(found)
        self.changed.emit()

    def printer(self) -> QPrinter:
        """The chosen printer, as the system's dialog left it."""
        if self._made is None or self._made_name != self.name:
            self._made, self._made_name = self._printers.printer(self.name), self.name
        return self._made

    def use_dialogs(self, dialogs: Dialogs, paper: Callable[[], Paper]) -> None:
        """Let the button open the system's dialog. Size and scale stay ours whatever is chosen there."""

        def choose() -> None:
            printer = self.printer()
            set_up(printer, paper(), self._words("Giấy khen"))
            dialog = QPrintDialog(printer, self)
            dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
            dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
            if dialogs.run(dialog):
                self._chose(printer.printerName())

        self._choose = choose

    def _chose(self, name: str) -> None:
        place = self.names.findText(name)
        if place >= 0:
            self._made_name = name
            self.names.setCurrentIndex(place)

    def _remember(self) -> None:
        self._kept.setValue(KEPT, self.name)
        self.changed.emit()
