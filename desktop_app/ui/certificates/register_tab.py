"""The tab Sổ cấp giấy khen: the register of a year, handing over, replacing, and the list on paper."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_register import RegisterRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.empty_state import Empty, EmptyState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, label
from desktop_app.ui.widgets.record_table import Column, MemorySource, RecordKeys
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.table_view import TableFrame, TableView

SEARCH_LETTERS = (20, 38)
REPLACED = ("printed", "handed")
_TONES: dict[str, Tone] = {
    "not_printed": "warning",
    "printed": "info",
    "handed": "success",
    "spoiled": "error",
    "reissued": "neutral",
}
_CHIPS = (
    ("", "Tất cả"),
    ("not_printed", "Chưa in"),
    ("printed", "Đã in"),
    ("handed", "Đã trao"),
    ("spoiled", "In hỏng"),
    ("reissued", "Cấp lại"),
)


_ORDERS: dict[str, Callable[[RegisterRow], Any]] = {
    "serial": lambda row: (row.entry.kind == "initiative", row.entry.number or 0),
    "recipient": lambda row: fold(row.entry.recipient or "").split()[::-1],
    "kind": lambda row: (fold(row.kind), row.entry.number or 0),
    "decision": lambda row: (row.decision_date, row.decision),
    "printed": lambda row: row.entry.printed_on or "",
    "handed": lambda row: row.entry.handed_on or "",
}


class RegisterTab(QWidget):
    """``page`` writes, asks and tells for it; ``job``: who signs, on which paper, as chosen for printing."""

    def __init__(self, context: UiContext, page: Page, job: Callable[[], PrintJob]) -> None:
        super().__init__()
        self.context = context
        self.words = context.words
        self._page = page
        self._job = job
        self._rows: list[RegisterRow] = []
        self._keys = RecordKeys()
        self.years = QComboBox()
        self.years.setAccessibleName(self.words("Năm của sổ"))
        self.search = SearchField(context.theme, self.words("Tìm người nhận, số vào sổ…"))
        letters = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(letters * SEARCH_LETTERS[0])
        self.search.setMaximumWidth(letters * SEARCH_LETTERS[1])
        self.chips = ChipRow(self.words, [Chip(*chip) for chip in _CHIPS], self.words("Lọc sổ cấp giấy"))
        self.table: TableView[RegisterRow] = TableView(
            "certificate_register",
            _columns(context.services.catalogues),
            self.words,
            context.theme,
            context.jobs,
            context.preferences,
        )
        self.table.setAccessibleName(self.words("Sổ cấp giấy khen"))
        self.count = label("", "muted")
        self._build()
        self._connect()

    def page_actions(self) -> Sequence[Action]:
        """What can be done here, the primary action first."""
        return (
            Action("Ghi đã trao", self.hand, "check2-square"),
            Action("Cấp lại…", self.reissue, "arrow-clockwise"),
            Action("Lưu lại PDF…", self.save_copy, "save"),
            Action("In sổ", self.print_register, "file-earmark-pdf"),
        )

    @property
    def year(self) -> int | None:
        """The year of the register that is shown."""
        found = self.years.currentData()
        return int(found) if found is not None else None

    def refresh(self) -> None:
        """Read the years and the register again."""
        self.context.jobs.read(self, self.context.services.certificates.register_years, self._show_years)

    def hand(self) -> None:
        """Note that the chosen sheets were handed over today."""
        rows = [row for row in self.table.selected_rows() if row.entry.status == "printed"]
        if not rows:
            self._tell("Chọn những tờ đã in rồi bấm Ghi đã trao.")
            return
        entries = [row.entry.id for row in rows]
        self._page.run(
            lambda: self.context.services.certificates.hand(entries),
            lambda outcome: self.words("Đã ghi trao {n} tờ.", n=outcome.value),
        )

    def reissue(self) -> None:
        """Replace the current sheet under a fresh number, with the reason."""
        row = self.table.current_row
        if row is None or row.entry.status not in REPLACED:
            self._tell("Chọn một tờ đã in hoặc đã trao rồi bấm Cấp lại.")
            return
        question = self.words(
            "Vì sao cấp lại giấy của {recipient}, số {serial}? Số cũ không dùng nữa.",
            recipient=row.entry.recipient,
            serial=row.entry.serial,
        )
        reason = self.context.dialogs.ask(self.words("Cấp lại"), question)
        if reason is None:
            return
        entry, decision = row.entry.id, row.entry.decision
        lead = (Action("In tờ cấp lại", lambda: self._print(decision), "printer"),)
        self._page.run(
            lambda: self.context.services.certificates.reissue(entry, reason),
            done=lambda _outcome: self._page.show_result(
                self.words("Đã cấp số mới cho {recipient}. Tờ mới chưa in.", recipient=row.entry.recipient),
                None,
                lead,
            ),
        )

    def save_copy(self) -> None:
        """Write the chosen sheets once more as a PDF, under the numbers they have."""
        rows = [row for row in self.table.selected_rows() if row.entry.status in REPLACED]
        if not rows:
            self._tell("Chọn những tờ đã in hoặc đã trao rồi bấm Lưu lại PDF.")
            return
        name = self.words("Giay khen {number} (luu lai).pdf", number=_file_word(rows[0]))
        question, kinds = self.words("Lưu lại PDF"), self.words("Tệp PDF (*.pdf)")
        path = self.context.dialogs.save_file(question, paths.documents_folder() / name, kinds)
        if path is None:
            return
        copies, job = self.context.services.certificate_copies, self._job()
        entries = [row.entry.id for row in rows]

        def done(outcome: Any) -> None:
            self._page.written(outcome)
            files = ", ".join(file.name for file in outcome.value)
            said = self.words(
                "Đã lưu lại {n} tờ theo số cũ vào {file}. Khi in tệp này, chọn Kích thước thật.",
                n=len(entries),
                file=files,
            )
            self._page.show_result(said)

        self._page.run_job(
            self.words("Lưu lại {n} tờ", n=len(entries)),
            lambda progress: copies.save(path, entries, job, progress),
            done,
        )

    def print_register(self) -> None:
        """Write the register of the year as a PDF."""
        year = self.year
        if year is None:
            return
        name = self.words("So cap giay khen {year}.pdf", year=str(year))
        path = self.context.dialogs.save_file(self.words("In sổ"), name, self.words("Tệp PDF (*.pdf)"))
        if path is None:
            return
        self._page.run_job(
            self.words("Ghi sổ cấp giấy khen"),
            lambda progress: self.context.services.certificates.print_register(path, year, progress),
            lambda outcome: self._page.show_result(
                self.words("Đã ghi sổ năm {year} vào {file}.", year=str(year), file=path.name)
            ),
        )

    def _build(self) -> None:
        caption = label(self.words("Năm"), "strong")
        caption.setBuddy(self.years)
        top = QHBoxLayout()
        for part in (caption, self.years, self.chips, self.search):
            top.addWidget(part, int(part is self.chips), Qt.AlignmentFlag.AlignVCenter)
        empty = Empty(
            "Năm này chưa cấp giấy nào",
            "Giấy in hoặc lưu PDF ở mục In sẽ tự vào sổ này với số của nó.",
            "journal-text",
        )
        nothing = Empty("Không tìm thấy", "Thử gõ ít chữ hơn, không cần dấu, hoặc chọn Tất cả.", "search")
        lead = Action("Đến mục In", lambda: self._print(None), "printer")
        self.middle = QStackedWidget()
        self.middle.addWidget(TableFrame(self.table))
        self.middle.addWidget(EmptyState(self.words, self.context.theme, empty, (lead,)))
        self.middle.addWidget(EmptyState(self.words, self.context.theme, nothing))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self.count)

    def _connect(self) -> None:
        self.years.currentIndexChanged.connect(lambda _place: self._read())
        self.search.searched.connect(lambda _text: self._show(top=True))
        self.search.left_down.connect(self.table.setFocus)
        self.chips.chosen.connect(lambda _code: self._show(top=True))
        self.table.sort_chosen.connect(lambda _sort, _down: self._show(top=True))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def _show_years(self, years: list[int]) -> None:
        offer(self.years, [(str(year), year) for year in years], self.year)
        self._read()

    def _read(self) -> None:
        year = self.year
        if year is not None:
            self.context.jobs.read(
                self,
                lambda: self.context.services.certificates.register(year),
                lambda rows: self._take(year, rows),
            )

    def _take(self, year: int, rows: list[RegisterRow]) -> None:
        if year == self.year:
            self._rows = rows
            self._show()

    def _show(self, *, top: bool = False) -> None:
        counts = Counter(row.entry.status for row in self._rows)
        self.chips.show_chips(
            [Chip(code, text, counts[code] if code else len(self._rows)) for code, text in _CHIPS]
        )
        wanted = fold(self.search.text()).split()
        code = self.chips.code
        found = [row for row in self._rows if code in ("", row.entry.status) and _answers(row, wanted)]
        source = MemorySource(found, self._keys.of(row.entry.id for row in found))
        sort, down = self.table.sorting
        if sort in _ORDERS:
            source = source.ordered(_ORDERS[sort], down)
        (self.table.show_source if top else self.table.refresh)(source)
        self.middle.setCurrentIndex(0 if found else 2 if self._rows else 1)
        self.count.setText(self.words.count(len(found), "tờ"))

    def _print(self, decision: str | None) -> None:
        params: dict[str, object] = {"decision": decision} if decision else {}
        self._page.open({"tab": "print", **params})

    def _tell(self, text: str) -> None:
        self._page.error.say(self.words(text), "info")


def _file_word(row: RegisterRow) -> str:
    return (row.decision or row.entry.serial or "").replace("/", "-")


def _answers(row: RegisterRow, wanted: Sequence[str]) -> bool:
    text = fold(f"{row.entry.recipient} {row.entry.serial} {row.decision}")
    return all(word in text for word in wanted)


def _columns(catalogues: Catalogues) -> tuple[Column[RegisterRow], ...]:
    """The rows bear the words of the paper; on screen they are said in the language of the window."""

    def kind(row: RegisterRow) -> str:
        return catalogues.label("certificate_kinds", row.entry.kind)

    def status(row: RegisterRow) -> str:
        return catalogues.label("certificate_statuses", row.entry.status)

    return (
        Column("serial", "Số vào sổ", lambda row: row.entry.serial or "", 13, sort="serial", strong=True),
        Column(
            "recipient",
            "Người nhận",
            lambda row: row.entry.recipient or "",
            18,
            sort="recipient",
            stretch=True,
        ),
        Column("kind", "Loại giấy", kind, 17, sort="kind", muted=True),
        Column("decision", "Quyết định", lambda row: row.decision, 12, sort="decision"),
        Column("printed", "Ngày in", lambda row: format_date(row.entry.printed_on), 9, sort="printed"),
        Column("handed", "Ngày trao", lambda row: format_date(row.entry.handed_on), 9, sort="handed"),
        Column("status", "Trạng thái", status, 10, chip=lambda row: _TONES.get(row.entry.status)),
        Column("replaces", "Thay cho số", lambda row: row.replaces, 12, muted=True, yields=1),
        Column("reason", "Lý do, ghi chú", lambda row: row.entry.reason or "", 14, muted=True, yields=2),
    )
