"""The tab *Thi đua*: a person year by year; its ratings, registrations, absences, disciplines."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.members import Member
from desktop_app.domain.record import Record, Value
from desktop_app.domain.year_records import (
    REGISTRATION,
    YEAR_RECORDS,
    Absence,
    Discipline,
    Registration,
    YearRating,
)
from desktop_app.ui.context import UiContext
from desktop_app.ui.members.forms import year_form
from desktop_app.ui.members.year_lines import YearLine, YearLines
from desktop_app.ui.widgets.chips import StatusChip
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.form_over import FormOver
from desktop_app.ui.widgets.parts import Action, button, icon_button, label, menu_of

if TYPE_CHECKING:
    from desktop_app.services.achievements import Achievement
    from desktop_app.services.year_records import MemberYears

_PAGES = {"award": "awards", "initiative": "initiatives", "nomination": "awards"}
_ADDED = {
    YearRating: "Đã ghi xếp loại năm.",
    Registration: "Đã ghi đăng ký thi đua.",
    Absence: "Đã ghi ngày nghỉ.",
    Discipline: "Đã ghi kỷ luật.",
}


class YearsTab(FormOver):
    """``show_record(id)`` reads a member off the window's thread; the years of one of another union are only
    read. ``work_wanted`` carries a service call and
    the (Vietnamese) sentence that tells it."""

    work_wanted = Signal(object, str)

    def __init__(self, context: UiContext) -> None:
        self._list = QScrollArea()
        super().__init__(context, self._list)
        self._words = context.words
        self._lines = YearLines(context.words, context.services.catalogues)
        self._record = ""
        self._own = True
        self.adders: dict[str, QWidget] = {}
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(self._words("Thi đua"))

    def show_record(self, record: str) -> None:
        """Show a member; a form that is being filled in stays while it is about the same one."""
        if record != self._record:
            self.leave()
        self._record = record
        services = self._context.services

        def read() -> "tuple[str, MemberYears, list[Achievement]]":
            unit = services.records.get(Member, record).unit
            return unit, services.year_records.of(record), services.achievements.of(record)

        def show(found: "tuple[str, MemberYears, list[Achievement]]") -> None:
            if record == self._record:
                unit, years, achieved = found
                self._own = unit == services.session.book.facts.unit
                self._show(self._lines.of(years, achieved))

        self._context.jobs.read(self, read, show)

    def add(self, kind: type[Record]) -> None:
        """Open the form of a new record of a year."""
        services = self._context.services
        this_year = services.proposing.this_year()
        start: dict[str, Value] = {"year": this_year}
        if kind is Registration:
            start["period"] = "year"
        title = self._words("Ghi: {what}", what=self._words.label(kind.LABEL))
        self.start(title, year_form(services, kind, self._record), self._words(_ADDED[kind]), start)

    def change(self, record: Record) -> None:
        """Open a record of a year to be edited."""
        title = self._words("Sửa: {what}", what=self._words.label(record.LABEL))
        self.edit(title, year_form(self._context.services, type(record), self._record), record.id)

    def actions_of(self, record: Record) -> Sequence[Action]:
        """What can be done with one record: the next steps of a registration, and the trash."""
        services = self._context.services
        found: list[Action] = []
        if isinstance(record, Registration):
            for move in REGISTRATION.moves_from(record.status):
                step = partial(services.year_records.move, [record.id], move.name)
                found.append(Action(move.label, partial(self.work_wanted.emit, step, "Đã ghi trạng thái.")))
        trash = partial(services.records.trash, type(record), record.id)
        said = "Đã chuyển vào Đã xóa."
        found.append(Action("Chuyển vào Đã xóa", partial(self.work_wanted.emit, trash, said), "trash"))
        return found

    def _show(self, lines: Sequence[YearLine]) -> None:
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(4)
        if self._own:
            layout.addWidget(self._adding())
        if not lines:
            said = self._words("Chưa có xếp loại, đăng ký, khen thưởng hay sáng kiến nào.")
            layout.addWidget(label(said, "muted", wrap=True))
        for year, found in groupby(lines, key=lambda line: line.year):
            shown = self._words("Năm {year}", year=str(year)) if year else self._words("Chưa rõ năm")
            layout.addWidget(label(shown, "section"))
            for line in found:
                layout.addWidget(self._line(line))
        layout.addStretch(1)
        self._list.setWidget(inner)

    def _adding(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        icon = self._context.theme.icon("plus-lg", self._context.theme.colours.accent)
        for kind in YEAR_RECORDS:
            made = button(self._words.label(kind.LABEL), partial(self.add, kind), "link", icon)
            made.setAccessibleName(self._words("Ghi: {what}", what=self._words.label(kind.LABEL)))
            self.adders[kind.TYPE] = made
            flow.addWidget(made)
        return box

    def _line(self, line: YearLine) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(line.title, wrap=True, selectable=True), 1)
        for made in self._controls(line):
            row.addWidget(made)
        column.addLayout(row)
        if line.status:
            chip = StatusChip(self._context.theme)
            column.addWidget(chip)
            chip.show_status(line.status, line.tone)
        column.addWidget(label(line.caption, "caption", wrap=True))
        return box

    def _controls(self, line: YearLine) -> Sequence[QWidget]:
        words = self._words
        if line.leads is not None:
            leads = line.leads
            lead = button(
                words("Xem"),
                lambda: self._context.navigate(_PAGES[leads.kind], {"id": leads.record}),
                "link",
            )
            lead.setAccessibleName(words("Xem {title}", title=line.title))
            return (lead,)
        if not self._own:
            return ()
        assert line.own is not None
        edit = button(words("Sửa"), partial(self.change, line.own), "link")
        edit.setAccessibleName(words("Sửa {title}", title=line.title))
        icon = self._context.theme.icon("three-dots")
        name = words("Thao tác khác với {title}", title=line.title)
        more = icon_button(icon, name, lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        menu = menu_of(self.actions_of(line.own), words, self._context.theme, more)
        return (edit, more)
