"""In giấy khen: print the sheets of a decision at real size, and keep the register of what was given out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop_app import paths
from desktop_app.domain.decision_rules import decision_number
from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress
from desktop_app.saving import save
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.certificate_sheets import Sheet
from desktop_app.ui.certificates.print_tab import PrintTab
from desktop_app.ui.certificates.print_work import Order, Run, print_numbered, print_plain, save_numbered
from desktop_app.ui.certificates.printing import Printers, SystemPrinters, load_picture_writers
from desktop_app.ui.certificates.register_tab import RegisterTab
from desktop_app.ui.certificates.save_dialog import SaveDialog
from desktop_app.ui.context import UiContext
from desktop_app.ui.widgets.empty_state import Empty, EmptyState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, PageTabs, action_button

KEPT_PATTERN = "certificates/pattern"
EMPTY = Empty(
    "Chưa có quyết định nào để in",
    "Giấy khen in theo quyết định đã ban hành hoặc đang chờ ký. Hãy chốt danh sách rồi bấm Ra quyết định.",
    "printer",
)


class CertificatesPage(Page):
    """``open`` takes ``id`` or ``decision`` (of a decision) and ``tab``: "print" or "register"."""

    watches = frozenset(
        {
            "decision",
            "award",
            "nomination",
            "certificate",
            "initiative",
            "initiative_author",
            "recognition",
            "unit",
        }
    )

    def __init__(self, context: UiContext, printers: Printers | None = None) -> None:
        super().__init__(context, "In giấy khen")
        self.print_tab = PrintTab(context, printers or SystemPrinters())
        self.register_tab = RegisterTab(context, self, self.print_tab.job)
        self._run: Run | None = None
        self._order: Order | None = None
        self._printing = False
        self._looked = False
        self.print_all = self._button(Action("In tất cả", self._print_all, "printer"), "primary", "Ctrl+P")
        self.print_one = self._button(Action("In thử 1 tờ", self._print_one, "eye"), "", "Ctrl+Shift+P")
        self.save_pdf = self._button(Action("Lưu PDF", self._save, "file-earmark-pdf"), "", "Ctrl+S")
        self._build()
        self.print_tab.chosen.connect(self._show_actions)
        self.print_tab.refused.connect(self._refused)
        self.print_tab.ruler_wanted.connect(self._print_ruler)
        self.print_tab.register_wanted.connect(lambda: self.tabs.setCurrentIndex(1))
        self.print_tab.spoiled.spoiled.connect(self._spoil)
        # Somebody quick presses before the first decision was read.
        self._show_actions()

    def refresh(self) -> None:
        if not self._looked:
            self._looked = True
            self.print_tab.printer.look(self.context.jobs)
        self.print_tab.refresh(self._show_decisions)
        self.register_tab.refresh()

    def open(self, params: Mapping[str, object]) -> None:
        if "tab" in params:
            self.tabs.setCurrentIndex(1 if params["tab"] == "register" else 0)
        decision = params.get("decision") or params.get("id")
        if isinstance(decision, str):
            self.print_tab.open_decision(decision)

    def _build(self) -> None:
        lead = (
            Action("Đến Khen thưởng", lambda: self.context.navigate("awards", {}), "award"),
            Action("Đến Sáng kiến", lambda: self.context.navigate("initiatives", {}), "lightbulb"),
        )
        self.empty = EmptyState(self.words, self.context.theme, EMPTY, lead)
        self._first = QStackedWidget()
        self._first.addWidget(self.print_tab)
        self._first.addWidget(self.empty)
        parts = ((self._first, "In"), (self.register_tab, "Sổ cấp giấy khen"))
        self.tabs = PageTabs(self.words, "Các phần của trang in", parts)
        others = Action("Danh sách ngoài đoàn viên", self._open_recipients, "star")
        self.header.addWidget(action_button(others, self.words, self.context.theme, "flat"))
        self._actions = ((self.save_pdf, self.print_one, self.print_all), self._register_buttons())
        for buttons in self._actions:
            for made in buttons:
                self.header.addWidget(made)
        self.tabs.currentChanged.connect(self._offer_actions)
        self._offer_actions(0)
        self.body.addWidget(self.tabs, 1)

    def _offer_actions(self, tab: int) -> None:
        """The buttons beside the title are those of the tab."""
        for place, buttons in enumerate(self._actions):
            for made in buttons:
                made.setHidden(place != tab)

    def _open_recipients(self) -> None:
        self.context.navigate("recipients", {})

    def _register_buttons(self) -> Sequence[QWidget]:
        actions = self.register_tab.page_actions()
        return [
            action_button(action, self.words, self.context.theme, "primary" if action is actions[0] else "")
            for action in reversed(actions)
        ]

    def _button(self, action: Action, role: str, keys: str) -> QPushButton:
        made = action_button(replace(action, shortcut=keys), self.words, self.context.theme, role)
        assert isinstance(made, QPushButton)
        return made

    def _show_decisions(self, number: int) -> None:
        self._first.setCurrentIndex(0 if number else 1)
        self._show_actions()

    def _show_actions(self) -> None:
        """Say what would be printed, and whether it can be."""
        tab = self.print_tab
        ticked, printer = len(tab.ticked()), bool(tab.printer.name)
        left = sum(not sheet.printed for sheet in tab.sheets)
        everybody = self.words("In tất cả") if ticked == left else self.words("In {n} tờ", n=ticked)
        keys = self.print_all.shortcut()
        # Room after the icon as in ``button``; another text makes Qt forget the keys.
        self.print_all.setText(f" {everybody}")
        self.print_all.setShortcut(keys)
        self.print_all.setAccessibleName(everybody)
        free = not self._printing
        self.print_all.setEnabled(free and printer and ticked > 0)
        self.print_one.setEnabled(free and printer and tab.current() is not None)
        self.save_pdf.setEnabled(free and ticked > 0)
        tab.options.ruler.setEnabled(free and printer and bool(tab.sheets))

    def _refused(self, refused: Refused) -> None:
        lead = (Action("Mở Cài đặt", lambda: self.context.navigate("settings", {}), "gear"),)
        self.show_refusal(refused, lead if refused.code == "certificates.employer_missing" else ())

    def _order_for(self, job: PrintJob, title: str) -> Order:
        decision = self.print_tab.decision
        assert decision is not None
        key = self.print_tab.designs.key
        return Order(decision.id, key, job, self.print_tab.printer.printer(), title)

    def _title(self, sheets: Sequence[Sheet]) -> str:
        return self.words("In {n} tờ giấy khen", n=len(sheets))

    def _numbered_job(self) -> PrintJob:
        """The ticked people as they are to be printed; a waiting decision leaves its number blank."""
        decision = self.print_tab.decision
        waiting = decision is not None and decision.status == "waiting"
        return replace(
            self.print_tab.job(),
            recipients=[sheet.key for sheet in self.print_tab.ticked()],
            unsigned=waiting,
        )

    def _print_all(self) -> None:
        sheets = self.print_tab.ticked()
        if not sheets or not self._agreed(sheets):
            return
        order = self._order_for(self._numbered_job(), self._title(sheets))
        certificates = self.context.services.certificates
        self._start(order, lambda progress: print_numbered(certificates, order, progress), self._printed)

    def _agreed(self, sheets: Sequence[Sheet]) -> bool:
        """Ask before numbers are spent."""
        words, decision = self.words, self.print_tab.decision
        job = self.print_tab.job()
        lines = [
            words(
                "Máy in {printer}, giấy {paper} ngang, đúng kích thước thật.",
                printer=self.print_tab.printer.name,
                paper="A3" if job.a3 else "A4",
            ),
            words(
                "Mỗi tờ lấy một số trong sổ cấp giấy khen, không hoàn tác được. Tờ hỏng thì ghi sau khi in."
            ),
        ]
        if decision is not None and decision.status == "waiting":
            lines.append(
                words("Quyết định đang chờ ký: số quyết định để trống trên giấy, ghi tay sau khi ký.")
            )
        title = words("In {n} tờ giấy khen?", n=len(sheets))
        return self.context.dialogs.confirm(title, "\n".join(lines), words("In {n} tờ", n=len(sheets)))

    def _printed(self, answer: tuple[Any, Run]) -> None:
        outcome, run = answer
        self._run = run
        self.written(outcome)
        self._tell_run(outcome.value.entries)

    def _tell_run(self, entries: Sequence[str]) -> None:
        run = self._run
        if run is None:
            return
        ask = Action("Tờ nào hỏng?", lambda: self.print_tab.show_spoiled(entries), "exclamation-triangle")
        if run.whole:
            text = self.words(
                "Đã in {n} tờ, số {first} đến {last}.", n=run.done, first=run.serials[0], last=run.serials[-1]
            )
            self.show_result(text, None, (ask, Action("Lưu bản PDF", self._save_run, "save")))
            return
        left = len(run.serials) - run.done
        text = self.words(
            "Máy in dừng ở tờ {done}/{whole}. {left} tờ còn lại đã có số nhưng chưa in.",
            done=run.done, whole=len(run.serials), left=left,
        )  # fmt: skip
        go_on = Action("In tiếp", lambda: self._go_on(entries), "printer")
        self.error.say(text, "warning", (go_on, Action("Lưu bản PDF", self._save_run, "save"), ask))

    def _go_on(self, entries: Sequence[str]) -> None:
        """Print what is left of the last run, under the numbers it has."""
        run, order = self._run, self._order
        if run is None or order is None:
            return

        def done(count: int) -> None:
            self._run = replace(run, done=count)
            self._tell_run(entries)

        order = replace(order, printer=self.print_tab.printer.printer())
        self._start(order, lambda progress: print_plain(order, run.data, run.done, progress), done)

    def _save_run(self) -> None:
        """Write the sheets of the last run once more as a PDF: the same pages, the same numbers."""
        run = self._run
        path = self._merged_path() if run is not None else None
        if run is not None and path is not None:
            data = run.data
            self.run_job(
                self.words("Lưu PDF"),
                lambda _progress: save(path, data),
                lambda _nothing: self.show_result(self.words("Đã lưu {file}.", file=path.name)),
            )

    def _print_one(self) -> None:
        sheet = self.print_tab.current()
        if sheet is None:
            return
        order = self._order_for(self.print_tab.job(), self.words("In thử 1 tờ"))
        certificates = self.context.services.certificates

        def work(progress: Progress) -> int:
            preview = certificates.preview(order.decision, [sheet], order.design, order.job)
            return print_plain(order, preview.data, 0, progress)

        self._start_plain(order, work, self.words("Đã in thử 1 tờ. Tờ in thử không vào sổ, chưa lấy số."))

    def _print_ruler(self) -> None:
        order = self._order_for(self.print_tab.job(), self.words("In tờ thước"))
        certificates = self.context.services.certificates
        self._start_plain(
            order,
            lambda progress: print_plain(order, certificates.ruler(order.design, order.job), 0, progress),
            self.words(
                "Đã in tờ thước. Khung phải cách mép giấy đúng 20 mm; lệch bao nhiêu thì sửa hai ô bên phải."
            ),
        )

    def _save(self) -> None:
        sheets, decision = self.print_tab.ticked(), self.print_tab.decision
        if not sheets or decision is None:
            return
        certificates, layout = self.context.services.certificates, self.context.preferences.layout
        pattern = str(layout.value(KEPT_PATTERN) or PrintJob().pattern)
        dialog = SaveDialog(
            self.words, pattern, lambda typed: certificates.file_name(decision.id, sheets[0], typed), self
        )
        if not self.context.dialogs.run(dialog):
            return
        layout.setValue(KEPT_PATTERN, dialog.pattern.text())
        merged = self._merged_path() if dialog.wants_merged else None
        folder = self._folder() if dialog.wants_each and (merged or not dialog.wants_merged) else None
        if (dialog.wants_merged and merged is None) or (dialog.wants_each and folder is None):
            return
        job = replace(self._numbered_job(), merged=merged, folder=folder, pattern=dialog.pattern.text())
        order = self._order_for(job, self.words("Lưu {n} tờ giấy khen", n=len(sheets)))
        self._start(order, lambda progress: save_numbered(certificates, order, progress), self._saved)

    def _saved(self, answer: tuple[Any, Run]) -> None:
        outcome, run = answer
        self.written(outcome)
        text = self.words(
            "Đã lưu {n} tờ, số {first} đến {last}. Khi in tệp này, chọn Kích thước thật.",
            n=len(run.serials), first=run.serials[0], last=run.serials[-1],
        )  # fmt: skip
        actions: tuple[Action, ...] = ()
        if run.data and self.print_tab.printer.name:
            self._run = run
            actions = (Action("In ngay", lambda: self._go_on(outcome.value.entries), "printer"),)
        self.show_result(text, None, actions)

    def _merged_path(self) -> Path | None:
        decision = self.print_tab.decision
        number = (decision_number(decision) if decision else None) or self.words("cho ky")
        name = self.words("Giay khen {number}.pdf", number=number.replace("/", "-"))
        suggested = paths.documents_folder() / name
        return self.context.dialogs.save_file(self.words("Lưu PDF"), suggested, self.words("Tệp PDF (*.pdf)"))

    def _folder(self) -> Path | None:
        return self.context.dialogs.folder(self.words("Thư mục cho từng tờ"), paths.documents_folder())

    def _spoil(self, entries: list[str], reason: str) -> None:
        certificates = self.context.services.certificates

        def done(outcome: Any) -> None:
            self.print_tab.leave_spoiled()
            text = self.words("Đã ghi {n} tờ hỏng. Tờ in lại đã có số mới.", n=len(outcome.value))
            self.show_result(text, None, (Action("In lại các tờ hỏng", self._print_again, "printer"),))

        self.run(lambda: certificates.spoil_all(entries, reason), done=done)

    def _print_again(self) -> None:
        """Tick those alone whose sheet has to be printed again, and print them."""
        people = self.print_tab.people.people
        waiting = {sheet.key for sheet in people.sheets if sheet.entry is not None and not sheet.printed}
        people.tick([sheet.key for sheet in people.sheets], on=False)
        people.tick(waiting, on=True)
        self._print_all()

    def _start_plain(self, order: Order, work: Callable[[Progress], int], said: str) -> None:
        kept = self._order
        self._start(order, work, lambda count: self.show_result(said) if count else None)
        self._order = kept

    def _start(self, order: Order, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        load_picture_writers()
        self._printing = True
        self._order = order
        self._show_actions()
        self.run_job(order.title, work, done, end=self._ended)

    def _ended(self) -> None:
        self._printing = False
        self._show_actions()
