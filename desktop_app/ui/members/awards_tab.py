"""The tab *Thi đua*: what a person was awarded, proposed for and thought up, by year."""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.achievements import Achievement
from desktop_app.ui.context import UiContext
from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.chips import StatusChip
from desktop_app.ui.widgets.parts import button, label

_CATALOGUES = {"initiative": "initiative_statuses", "nomination": "nomination_statuses"}
_PAGES = {"award": "awards", "initiative": "initiatives", "nomination": "awards"}
_KINDS = {"award": "Khen thưởng", "initiative": "Sáng kiến", "nomination": "Đề nghị"}
_TONES: Mapping[str, Tone] = {
    "recognised": "success",
    "certified": "success",
    "decided": "success",
    "refused": "error",
    "returned": "warning",
    "revoked": "error",
}


class AwardsTab(QScrollArea):
    """``show_record(id)`` reads the lines of a member off the window's thread."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._words = context.words
        self._record = ""
        self.setWidgetResizable(True)
        self.setAccessibleName(self._words("Thi đua"))

    def show_record(self, record: str) -> None:
        """Show a member."""
        self._record = record
        services = self._context.services

        def show(found: list[Achievement]) -> None:
            if record == self._record:
                self._show(found)

        self._context.jobs.read(self, lambda: services.achievements.of(record), show)

    def _show(self, found: list[Achievement]) -> None:
        inner = QWidget()
        inner.setProperty("role", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 8, 8)
        layout.setSpacing(4)
        if not found:
            layout.addWidget(
                label(self._words("Chưa có khen thưởng, sáng kiến hay đề nghị nào."), "muted", wrap=True)
            )
            lead = button(
                self._words("Đến Khen thưởng"), lambda: self._context.navigate("awards", {}), "link"
            )
            row = QHBoxLayout()
            row.addWidget(lead)
            row.addStretch(1)
            layout.addLayout(row)
        for year, lines in groupby(found, key=lambda one: one.year):
            shown = self._words("Năm {year}", year=str(year)) if year else self._words("Chưa rõ năm")
            layout.addWidget(label(shown, "section"))
            for line in lines:
                layout.addWidget(self._line(line))
        layout.addStretch(1)
        self.setWidget(inner)

    def _line(self, line: Achievement) -> QWidget:
        words = self._words
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addWidget(label(line.title or words("(chưa có tên)"), wrap=True, selectable=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        if line.status:
            chip = StatusChip(self._context.theme)
            row.addWidget(chip)
            chip.show_status(self._status(line), _TONES.get(line.status, "neutral"))
        row.addWidget(label(self._detail(line), "caption", wrap=True), 1)
        lead = button(words("Xem"), lambda: self._open(line), "link")
        lead.setAccessibleName(words("Xem {title}", title=line.title))
        row.addWidget(lead)
        return box

    def _detail(self, line: Achievement) -> str:
        words = self._words
        said = [words(_KINDS[line.kind])]
        if line.number and line.date:
            said.append(words("QĐ {number} ngày {date}", number=line.number, date=format_date(line.date)))
        elif line.number:
            said.append(words("QĐ {number}", number=line.number))
        if line.share:
            said.append(words("đóng góp {share}", share=line.share))
        return " · ".join(said)

    def _status(self, line: Achievement) -> str:
        if line.kind == "award":
            return self._words("Đã thu hồi")
        return self._context.services.catalogues.label(_CATALOGUES[line.kind], line.status)

    def _open(self, line: Achievement) -> None:
        self._context.navigate(_PAGES[line.kind], {"id": line.record})
