"""The tab *Công nhận*: which level recognised the initiative, by which decision, with which grade."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.initiative_rules import Case
from desktop_app.domain.initiatives import Recognition
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.ui.context import UiContext
from desktop_app.ui.initiatives.forms import recognition_form
from desktop_app.ui.widgets.form_over import FormOver
from desktop_app.ui.widgets.parts import button, icon_button, label

if TYPE_CHECKING:
    from desktop_app.services.outcome import Outcome

OPEN_TO_RECOGNITION = ("under_review", "recognised", "certified")


class RecognitionTab(FormOver):
    """``work_wanted`` carries a service call and its (translated) sentence."""

    work_wanted = Signal(object, str)

    def __init__(self, context: UiContext) -> None:
        self._list = QScrollArea()
        super().__init__(context, self._list)
        self._words = context.words
        self._record = ""
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(self._words("Công nhận"))

    def show_record(self, record: str) -> None:
        """Show an initiative; a form that is being filled in stays while it is about the same one."""
        if record != self._record:
            self.leave()
        self._record = record
        self._show(self._context.services.initiatives.case(record))

    def begin(self) -> None:
        """Open the form of a recognition."""
        record, services = self._record, self._context.services

        def add(values: Mapping[str, Value]) -> "Outcome[Any]":
            return services.initiatives.recognise(record, values)

        form = self.start(
            self._words("Ghi công nhận"),
            recognition_form(services, add),
            self._words("Đã ghi công nhận."),
            {"level": "co_so"},
        )
        form.sheet.focus("decision_number")

    def change(self, recognition: str) -> None:
        """Open one recognition to be edited in place."""
        self.edit(self._words("Sửa công nhận"), recognition_form(self._context.services), recognition)

    def _show(self, case: Case) -> None:
        own = case.initiative.unit == self._context.services.session.book.facts.unit
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(6)
        if not case.recognitions:
            layout.addWidget(label(self._words("Chưa có cấp nào công nhận."), "muted", wrap=True))
        for row in case.recognitions:
            layout.addWidget(self._line(row, own))
        if own and case.initiative.status in OPEN_TO_RECOGNITION:
            icon = self._context.theme.icon("plus-lg", self._context.theme.colours.accent)
            text = "Ghi công nhận của cấp khác" if case.recognitions else "Ghi công nhận"
            foot = QHBoxLayout()
            foot.addWidget(button(self._words(text), self.begin, "link", icon))
            foot.addStretch(1)
            layout.addLayout(foot)
        elif own:
            said = self._words("Công nhận được ghi khi sáng kiến đang xét: nộp, đưa ra xét rồi ghi.")
            layout.addWidget(label(said, "caption", wrap=True))
        layout.addStretch(1)
        self._list.setWidget(inner)

    def _line(self, row: Recognition, own: bool) -> QWidget:
        words, theme = self._words, self._context.theme
        catalogues = self._context.services.catalogues
        level = catalogues.label("recognition_levels", row.level)
        head = " · ".join(filter(None, (level, catalogues.label("initiative_grades", row.grade))))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(label(head, "strong", wrap=True), 1)
        if own:
            edit = words("Sửa công nhận cấp {level}", level=level)
            drop = words("Bỏ công nhận cấp {level}", level=level)
            top.addWidget(icon_button(theme.icon("pencil"), edit, partial(self.change, row.id)))
            top.addWidget(icon_button(theme.icon("trash"), drop, partial(self._trash, row.id)))
        column.addLayout(top)
        column.addWidget(label(self._detail(row), "caption", wrap=True, selectable=True))
        if row.decision:
            lead = button(words("Xem quyết định"), partial(self._go_to_decision, row.decision), "link")
            foot = QHBoxLayout()
            foot.addWidget(lead)
            foot.addStretch(1)
            column.addLayout(foot)
        return box

    def _detail(self, row: Recognition) -> str:
        words = self._words
        said = []
        if row.decision_number and row.decision_date:
            date = format_date(row.decision_date)
            said.append(words("QĐ {number} ngày {date}", number=row.decision_number, date=date))
        elif row.decision_number:
            said.append(words("QĐ {number}", number=row.decision_number))
        elif row.decision:
            said.append(words("Có trong quyết định chưa ban hành"))
        return " · ".join([*said, *filter(None, (row.council, row.scope))]) or words("Chưa ghi số quyết định")

    def _trash(self, recognition: str) -> None:
        records = self._context.services.records
        self.work_wanted.emit(
            lambda: records.trash(Recognition, recognition), self._words("Đã bỏ công nhận.")
        )

    def _go_to_decision(self, decision: str) -> None:
        self._context.navigate("awards", {"id": decision})
