"""The tab In: a decision, its people, the design, the big picture; what is chosen and what it looks like."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.ui.certificates.designs import DesignChoice
from desktop_app.ui.certificates.loader import Question, SheetLoader
from desktop_app.ui.certificates.options import Options
from desktop_app.ui.certificates.people import PeopleList
from desktop_app.ui.certificates.preview import Preview
from desktop_app.ui.certificates.printer_panel import PrinterPanel
from desktop_app.ui.certificates.printing import Paper, Printers
from desktop_app.ui.certificates.side_column import SideColumn
from desktop_app.ui.certificates.spoiled import SpoiledPanel
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.bars import MessageBar
from desktop_app.ui.widgets.chips import StatusChip
from desktop_app.ui.widgets.choice_box import offer
from desktop_app.ui.widgets.flow import flowing
from desktop_app.ui.widgets.parts import Action, button, label

SETTLE_MS = 120
PRINTABLE = ("issued", "waiting")
PEOPLE_LETTERS, PREVIEW_SHARE, SIDE_SHARE = (22, 32), 36, 31
KEPT_DESIGN = "certificates/design"


class PrintTab(QWidget):
    """``chosen``: other sheets are ticked, or another decision. ``refused`` carries why sheets cannot be
    shown. ``ruler_wanted``: print the test sheet; ``register_wanted``: show the register."""

    chosen = Signal()
    refused = Signal(object)
    ruler_wanted = Signal()
    register_wanted = Signal()

    def __init__(self, context: UiContext, printers: Printers) -> None:
        super().__init__()
        self.context = context
        self.words = context.words
        self._certificates = context.services.certificates
        self._decisions: list[Decision] = []
        self._wanted = ""
        self.decisions = QComboBox()
        self.decisions.setAccessibleName(self.words("Quyết định"))
        self.decisions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status = StatusChip(context.theme)
        self.squeezed = button("", self.next_remark, "chip")
        self.squeezed.hide()
        self.notice = MessageBar(self.words, context.theme)
        self.people = PeopleList(self.words, context.theme)
        self.spoiled = SpoiledPanel(self.words, context.theme)
        self.ask_spoiled = button(self.words("Tờ nào hỏng?"), self.show_spoiled, "link")
        self.preview = Preview(self.words, context.theme)
        self.designs = DesignChoice(self._certificates.designs(), self.words)
        self.options = Options(self.words, context.theme, context.preferences.layout, self.ruler_wanted.emit)
        self.printer = PrinterPanel(self.words, context.theme, context.preferences.layout, printers)
        self.printer.use_dialogs(context.dialogs, self._paper)
        self.loader = SheetLoader(self._certificates, context.jobs, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._build()
        self.designs.choose(str(context.preferences.layout.value(KEPT_DESIGN) or ""))
        self._connect()

    @property
    def decision(self) -> Decision | None:
        """The decision whose sheets are shown."""
        place = self.decisions.currentIndex()
        return self._decisions[place] if 0 <= place < len(self._decisions) else None

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The sheets of the decision."""
        return self.people.people.sheets

    def ticked(self) -> list[Sheet]:
        """Who gets a sheet now."""
        return self.people.people.chosen()

    def current(self) -> Sheet | None:
        """The sheet being looked at."""
        return next((sheet for sheet in self.sheets if sheet.key == self.people.key), None)

    def job(self) -> PrintJob:
        """How sheets are to be printed."""
        return self.options.job()

    def refresh(self, done: Callable[[int], None]) -> None:
        """Read the decisions and the sheets of the chosen one again; ``done`` receives how many decisions."""

        def show(found: list[Decision]) -> None:
            self._show_decisions(found)
            done(len(found))

        self.context.jobs.read(self, self._read_decisions, show)

    def open_decision(self, decision: str) -> None:
        """Go to a decision, now or as soon as they are read."""
        self._wanted = decision
        place = next((at for at, found in enumerate(self._decisions) if found.id == decision), -1)
        if place >= 0:
            self.decisions.setCurrentIndex(place)

    def turn(self, step: int) -> None:
        """Go some sheets on (-1, 1), or to the first or last (-2, 2)."""
        keys = [sheet.key for sheet in self.sheets]
        if not keys:
            return
        place = keys.index(self.people.key) if self.people.key in keys else 0
        target = {-2: 0, 2: len(keys) - 1}.get(step, place + step)
        self._go_to(keys[max(0, min(target, len(keys) - 1))])

    def next_remark(self) -> None:
        """Go to the next sheet on which something had to be made smaller."""
        marked = {remark.sheet for remark in self.loader.remarks}
        keys = [sheet.key for sheet in self.sheets]
        if "" in marked and keys:
            marked.add(keys[0])
        place = keys.index(self.people.key) if self.people.key in keys else -1
        following = [key for key in (*keys[place + 1 :], *keys[: place + 1]) if key in marked]
        if following:
            self._go_to(following[0])

    def show_spoiled(self, entries: Sequence[str] = ()) -> None:
        """Ask which sheets came out spoiled: those of the last run, or every printed one."""
        printed = [
            sheet
            for sheet in self.sheets
            if sheet.entry is not None
            and sheet.entry.status == "printed"
            and (not entries or sheet.entry.id in entries)
        ]
        self.spoiled.show_sheets(printed)
        self._left.setCurrentIndex(1)
        self.spoiled.view.setFocus()

    def leave_spoiled(self) -> None:
        """Back to the people."""
        self._left.setCurrentIndex(0)

    def _build(self) -> None:
        words = self.words
        top = QHBoxLayout()
        caption = label(words("Quyết định"), "strong")
        caption.setBuddy(self.decisions)
        top.addWidget(caption)
        top.addWidget(self.decisions, 1)
        top.addWidget(self.status)
        top.addWidget(self.squeezed)
        letters = self.fontMetrics().averageCharWidth()
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.people, 1)
        self.everybody = button(words("Chọn hết"), lambda: self.people.people.tick_shown(True), "link")
        self.nobody = button(words("Bỏ hết"), lambda: self.people.people.tick_shown(False), "link")
        column.addWidget(flowing(self.everybody, self.nobody, self.ask_spoiled))
        self._left = QStackedWidget()
        self._left.addWidget(people)
        self._left.addWidget(self.spoiled)
        self._left.setMinimumWidth(letters * PEOPLE_LETTERS[0])
        self._left.setMaximumWidth(letters * PEOPLE_LETTERS[1])
        row = QHBoxLayout()
        row.setSpacing(12)
        shares = (PEOPLE_LETTERS[1], PREVIEW_SHARE, SIDE_SHARE)
        side = SideColumn(self.designs, self.options, self.printer)
        for part, share in zip((self._left, self.preview, side), shares, strict=True):
            row.addWidget(part, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addLayout(row, 1)

    def _connect(self) -> None:
        self.decisions.currentIndexChanged.connect(lambda _place: self._read_sheets())
        self.people.current.connect(lambda _key: self._draw())
        self.people.people.ticked.connect(self.chosen.emit)
        self.preview.turned.connect(self.turn)
        self.preview.sheet.resized.connect(self._settle.start)
        self.designs.chosen.connect(self._design_chosen)
        self.options.changed.connect(self._ask)
        self.printer.changed.connect(self.chosen.emit)
        self.printer.again.clicked.connect(lambda _on=False: self.printer.look(self.context.jobs))
        self.spoiled.left.connect(self.leave_spoiled)
        self.loader.drawn.connect(self._drawn)
        self.loader.remarked.connect(self._show_remarks)
        self.loader.remarked.connect(self._show_notice)
        self.loader.refused.connect(self._refused)
        self._settle.timeout.connect(self._draw)

    def _read_decisions(self) -> list[Decision]:
        unit = self.context.services.session.book.facts.unit
        found = [
            decision
            for status in PRINTABLE
            for decision in self.context.services.decisions.those({"status": status, "unit": unit})
        ]
        return sorted(found, key=lambda one: (one.date or "9999", one.number or 0), reverse=True)

    def _show_decisions(self, found: list[Decision]) -> None:
        before = self._wanted or (self.decision.id if self.decision else "")
        self._wanted = ""
        self._decisions = found
        offer(self.decisions, [(self._decision_words(one), one.id) for one in found], before)
        self._read_sheets()

    def _decision_words(self, decision: Decision) -> str:
        kind = self.context.services.catalogues.label("decision_kinds", decision.kind)
        title = decision.title or kind
        number = decision_number(decision)
        if decision.status == "waiting":
            return self.words("Chờ ký: {title}", title=title)
        return self.words(
            "{number} ngày {date}: {title}", number=number, date=format_date(decision.date), title=title
        )

    def _read_sheets(self) -> None:
        decision = self.decision
        self.squeezed.hide()
        self.decisions.setToolTip(self.decisions.currentText())
        waiting = decision is not None and decision.status == "waiting"
        self.status.show_status(self.words("Chờ ký") if waiting else "", "warning")
        self.options.offer_signers(decision is not None and decision.kind == "initiative")
        if decision is None:
            self._show_sheets(None, ())
            return
        self.context.jobs.read(
            self,
            lambda: self._certificates.prepare(decision.id),
            lambda sheets: self._show_sheets(decision, sheets),
            self._refused,
        )

    def _show_sheets(self, decision: Decision | None, sheets: Sequence[Sheet]) -> None:
        if decision is not None and (self.decision is None or decision.id != self.decision.id):
            return
        self.people.show_sheets(sheets)
        self.ask_spoiled.setVisible(any(sheet.entry and sheet.entry.status == "printed" for sheet in sheets))
        for part in (self.everybody, self.nobody):
            part.setVisible(not all(sheet.printed for sheet in sheets))
        self._ask()

    def _ask(self) -> None:
        """Look at the sheets as they are chosen now."""
        decision = self.decision
        paper = (
            self.words("A3 ngang, 420 × 297 mm") if self.job().a3 else self.words("A4 ngang, 297 × 210 mm")
        )
        self.preview.size_line.setText(self.words("In đúng kích thước thật: {paper}", paper=paper))
        if decision is None or not self.sheets:
            self.loader.ask(None)
            self.preview.sheet.say(self.words("Quyết định này chưa có ai để in giấy."))
            self.preview.show_place(0, 0, "")
        else:
            self.loader.ask(Question(decision.id, self.sheets, self.designs.key, self.job()))
            self._draw()
            self._draw_designs()
        self.chosen.emit()

    def _draw(self) -> None:
        sheet = self.current()
        if sheet is None:
            return
        place = [found.key for found in self.sheets].index(sheet.key)
        self.preview.show_place(place + 1, len(self.sheets), sheet.recipient)
        self.loader.want(place, self.preview.sheet.wanted())
        self._show_remarks()

    def _draw_designs(self) -> None:
        for key in self.designs.keys:
            size = self.designs.picture_size()
            self.loader.thumbnail(key, size, partial(self.designs.show_picture, key))

    def _drawn(self, place: int, picture: QImage) -> None:
        sheet = self.current()
        if sheet is not None and place < len(self.sheets) and self.sheets[place].key == sheet.key:
            self.preview.sheet.show_picture(picture)

    def _show_notice(self) -> None:
        """Say why nothing is left to print, or what is missing on every sheet before paper is spent on it."""
        if self.sheets and all(sheet.printed for sheet in self.sheets):
            text = self.words(
                "Cả {n} tờ của quyết định này đã in. Lưu lại PDF hoặc cấp lại một tờ: ở Sổ cấp giấy khen.",
                n=len(self.sheets),
            )
            self.notice.say(
                text, "info", (Action("Mở sổ cấp giấy khen", self.register_wanted.emit, "journal-text"),)
            )
        elif self.loader.gaps:
            sentences = [self.words.sentence_of(gap.code, gap.params) for gap in self.loader.gaps]
            fill_in = Action("Ghi ngay", self._open_unit, "pencil")
            self.notice.say(" ".join(sentences), "warning", (fill_in,))
        else:
            self.notice.hide()

    def _open_unit(self) -> None:
        self.context.navigate("settings", {"section": "union"})

    def _show_remarks(self) -> None:
        found = self.loader.remarks
        names = sum(remark.problem.field == "recipient" for remark in found)
        others = len(found) - names
        text = self.words("{n} tên dài – xem", n=names) if names else ""
        if others and not names:
            text = self.words("{n} chỗ chữ dài – xem", n=others)
        self.squeezed.setText(text)
        self.squeezed.setAccessibleName(text)
        self.squeezed.setVisible(bool(text))
        own = [remark.problem for remark in found if remark.sheet in (self.people.key, "")]
        sentences = [self.words.sentence_of(problem.code, problem.params) for problem in own]
        self.preview.show_remark("\n".join(sentences))

    def _refused(self, refused: Refused) -> None:
        self.preview.sheet.say(self.words.sentence(refused))
        self.refused.emit(refused)

    def _go_to(self, key: str) -> None:
        if self.people.people.row_of(key) is None:
            self.people.search.put("")
        self.people.choose(key)

    def _design_chosen(self, key: str) -> None:
        self.context.preferences.layout.setValue(KEPT_DESIGN, key)
        self._ask()

    def _paper(self) -> Paper:
        return Paper(self.job().a3)
