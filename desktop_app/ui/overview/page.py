"""Tổng quan on screen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.saving import save
from desktop_app.services.overview import Overview, Share, Task
from desktop_app.ui.context import UiContext
from desktop_app.ui.overview.chart_paper import a4_printer, chart_pdf, print_bars
from desktop_app.ui.overview.lines import LineButton
from desktop_app.ui.overview.wording import NUMBERS, STEPS, TASKS, Lead
from desktop_app.ui.widgets.bar_chart import Bar, BarChart
from desktop_app.ui.widgets.bars import MessageBar
from desktop_app.ui.widgets.empty_state import Empty, EmptyState
from desktop_app.ui.widgets.number_card import NumberCard
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, action_button, button, label

MOST_BARS = 9
MOST_TASKS = 6
NO_GROUP = "-"
CONNECTION = Lead("settings", {"section": "machines"})
NOBODY = Empty(
    "Chưa có đơn vị nào gửi lên",
    "Lưu tệp kết nối của đơn vị mình rồi đăng lên nhóm Zalo; công đoàn cơ sở mở tệp đó là gửi "
    "được gói đầu tiên.",
    "building",
)
_RINGS = "①②③④⑤"


class OverviewPage(Page):
    """What an officer sees first: what was begun, what waits, how much there is."""

    watches = frozenset(
        {
            "award",
            "certificate",
            "decision",
            "group",
            "initiative",
            "initiative_author",
            "member",
            "nomination",
            "registration",
            "union_position",
            "unit",
            "verdict",
            "year_rating",
        }
    )

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Tổng quan")
        self.found: Overview | None = None
        self.numbers: dict[str, NumberCard] = {}
        self.steps: list[LineButton] = []
        self.tasks: list[LineButton] = []
        self.sample = MessageBar(self.words, context.theme)
        self._numbers = QHBoxLayout()
        self._numbers.setSpacing(10)
        self._beginning, self._steps = self._card("Bắt đầu")
        self._to_do, self._tasks = self._card("Việc cần làm")
        self._all_shown = False
        self.all_tasks = button(self.words("Xem tất cả"), self.show_all, "link")
        self._tasks.addWidget(self.all_tasks, 0, Qt.AlignmentFlag.AlignLeft)
        self._chart_card, chart_column = self._card("")
        self.chart = BarChart(context.theme, "")
        self.chart.opened.connect(self._open_bar)
        self._chart_title = label("", "heading")
        self._build_chart(chart_column)
        connection = Action("Lưu tệp kết nối", partial(self._go, CONNECTION), "file-earmark-text")
        receiving = Action("Nhận gói", partial(self._go, Lead("inbox")), "inbox")
        self.nobody = EmptyState(self.words, context.theme, NOBODY, (connection, receiving))
        self.nobody.hide()
        self._build_body()

    def refresh(self) -> None:
        """Read everything anew, off the window's thread."""
        self.context.jobs.read(self, self.context.services.overview.now, self._show)
        if self.sample.isHidden() and self.context.services.sample.is_sample():
            said = self.words("Đây là sổ mẫu với người không có thật; anh/chị cứ thử mọi nút.")
            self.sample.say(said, "info", (Action("Xóa sổ mẫu", self._wipe_sample, "trash"),))

    def hideEvent(self, event: QHideEvent) -> None:
        # Packages, backups and the recovery sheet are no records: what was done elsewhere is read again.
        self._stale = True
        super().hideEvent(event)

    def show_all(self) -> None:
        """Show every task, not only the most pressing ones."""
        self._all_shown = True
        if self.found is not None:
            self._show_tasks(self.found)
            self.tasks[MOST_TASKS].setFocus()

    def print_chart(self) -> None:
        """Print the chart on a printer of the person's choice."""
        printer = a4_printer()
        dialog = QPrintDialog(printer, self)
        if self.context.dialogs.run(dialog):
            print_bars(printer, self._chart_title.text(), self._dated(), self._all_bars())

    def save_chart(self) -> None:
        """Save the chart as a PDF."""
        title = self.words("Lưu biểu đồ")
        path = self.context.dialogs.save_file(title, "bieu-do.pdf", self.words("Tệp PDF (*.pdf)"))
        if path is not None:
            self.write_chart(path)

    def write_chart(self, path: Path) -> None:
        """Write the chart as a PDF."""
        self.error.hide()
        data = chart_pdf(self._chart_title.text(), self._dated(), self._all_bars())
        try:
            save(path, data)
        except Refused as refused:
            self.show_refusal(refused, (Action("Thử lại", partial(self.write_chart, path)),))
            return
        self.show_result(self.words("Đã lưu biểu đồ “{file}”.", file=path.name))

    def _show(self, found: Overview) -> None:
        self.found = found
        if not found.untouched:
            self._show_numbers(found)
        for card in self.numbers.values():
            card.setVisible(not found.untouched)
        self.nobody.setVisible(found.upper and found.untouched)
        self._show_steps(found)
        self._show_tasks(found)
        self._show_chart(found)

    def _show_numbers(self, found: Overview) -> None:
        for name, number in found.numbers.items():
            if name not in self.numbers:
                wording = NUMBERS[name]
                text = self.words(wording.text, year=str(found.year))
                card = NumberCard(text, partial(self._go, wording.lead))
                self.numbers[name] = card
                self._numbers.addWidget(card)
            self.numbers[name].show_number(self.words.number(number))

    def _show_steps(self, found: Overview) -> None:
        self._beginning.setVisible(bool(found.beginning) and not found.begun)
        self.steps = self._emptied(self._steps, self.steps)
        colours = self.context.theme.colours
        following = next((name for name, made in found.beginning.items() if not made), None)
        for place, (name, made) in enumerate(found.beginning.items()):
            wording = STEPS[name]
            title = f"{_RINGS[place]} {self.words(wording.title)}"
            icon = "check-circle" if made else "chevron-right"
            colour = colours.success if made else colours.accent if name == following else colours.muted
            # What is done needs no explaining any more.
            caption = "" if made else self.words(wording.caption)
            lead = wording.again if made else wording.lead
            line = LineButton(self.context.theme.icon(icon, colour), title, caption, partial(self._go, lead))
            state = self.words("đã xong") if made else self.words("chưa làm")
            line.setAccessibleName(f"{title}, {state}")
            self.steps.append(line)
            self._steps.addWidget(line)

    def _show_tasks(self, found: Overview) -> None:
        self.tasks = self._emptied(self._tasks, self.tasks)
        shown = found.tasks if self._all_shown else found.tasks[:MOST_TASKS]
        for task in shown:
            line = self._task_line(task)
            self.tasks.append(line)
            # "Xem tất cả" stays below the last one.
            self._tasks.insertWidget(self._tasks.count() - 1, line)
        self.all_tasks.setText(self.words("Xem tất cả {n} việc", n=len(found.tasks)))
        self.all_tasks.setAccessibleName(self.all_tasks.text())
        self.all_tasks.setVisible(len(shown) < len(found.tasks))
        if not found.tasks:
            done = self.context.theme.icon("check-circle", self.context.theme.colours.success)
            text = self.words("Không có việc nào chờ anh/chị.")
            line = LineButton(done, text, "", lambda: None)
            line.setEnabled(False)
            self.tasks.append(line)
            self._tasks.addWidget(line)
        self._to_do.setVisible(bool(found.tasks) or (found.begun and not found.untouched))

    def _task_line(self, task: Task) -> LineButton:
        wording = TASKS[task.kind]
        source = wording.late if task.late else wording.dated
        caption = self.words(source, date=format_date(task.date)) if task.date and source else ""
        colours = self.context.theme.colours
        icon = self.context.theme.icon(wording.icon, colours.error if task.late else colours.accent)
        lead = wording.lead
        if task.kind == "waiting_senders" and self.found is not None and self.found.upper:
            lead = Lead("inbox")
        return LineButton(icon, self.words(wording.text, n=task.number), caption, partial(self._go, lead))

    def _show_chart(self, found: Overview) -> None:
        self._chart_card.setVisible(bool(found.bars))
        title = "Đề nghị năm {year} theo đơn vị" if found.upper else "Đoàn viên theo tổ"
        self._chart_title.setText(self.words(title, year=str(found.year)))
        self.chart.setAccessibleName(self._chart_title.text())
        bars = [self._bar(share) for share in found.bars]
        if len(bars) > MOST_BARS:
            rest = found.bars[MOST_BARS - 1 :]
            total = sum(share.number for share in rest)
            text = self.words("{n} đơn vị khác" if found.upper else "{n} tổ khác", n=len(rest))
            bars = [*bars[: MOST_BARS - 1], Bar(text, total, self.words.number(total))]
        self.chart.show_bars(bars)

    def _bar(self, share: Share) -> Bar:
        name = share.name or self.words("Chưa vào tổ")
        return Bar(name, share.number, self.words.number(share.number), share.id or NO_GROUP)

    def _all_bars(self) -> Sequence[Bar]:
        return [self._bar(share) for share in self.found.bars] if self.found else []

    def _dated(self) -> str:
        services = self.context.services
        day = QDate.currentDate().toString("dd/MM/yyyy")
        name = services.units.own().name or ""
        return self.words("{unit}, số liệu tính đến ngày {date}", unit=name, date=day)

    def _open_bar(self, code: str) -> None:
        upper = self.found is not None and self.found.upper
        params: dict[str, object] = {"side": code} if code else {}
        self.context.navigate("review" if upper else "members", params)

    def _go(self, lead: Lead) -> None:
        self.context.navigate(lead.page, lead.params)

    def _wipe_sample(self) -> None:
        self.context.door.wipe_wanted.emit()

    def _emptied(self, layout: QVBoxLayout, lines: Sequence[LineButton]) -> list[LineButton]:
        for line in lines:
            layout.removeWidget(line)
            line.deleteLater()
        return []

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        if title:
            heading = label(self.words(title), "heading")
            heading.setContentsMargins(6, 0, 0, 4)
            column.addWidget(heading)
        card.hide()
        return card, column

    def _build_chart(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(self._chart_title, 1)
        save = Action("Lưu PDF…", self.save_chart, "file-earmark-pdf")
        printing = Action("In biểu đồ", self.print_chart, "printer", more=(save,))
        row.addWidget(action_button(printing, self.words, self.context.theme, "flat"))
        column.addLayout(row)
        column.addWidget(self.chart)
        column.addStretch(1)

    def _build_body(self) -> None:
        self.body.addWidget(self.sample)
        self.body.addLayout(self._numbers)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(10)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.nobody)
        left.addWidget(self._beginning)
        left.addWidget(self._to_do)
        left.addStretch(1)
        columns.addLayout(left, 5)
        columns.addWidget(self._chart_card, 4, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
