"""*Khép sổ năm*: what the year still lacks, closing it, its minutes, and handing the book over."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app import paths
from desktop_app.domain.closing import YearClosing
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.closing import YearState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import button, clear, icon_size, label

# Where each thing that is missing gets done; a search for the year narrows a list to it.
_LEADS: dict[str, tuple[str, dict[str, str]]] = {
    "unregistered": ("year", {"tab": "board", "chip": "registration"}),
    "unrated": ("year", {"tab": "board", "chip": "rating"}),
    "unscored": ("year", {"tab": "board", "chip": "score"}),
    "open_own": ("awards", {"tab": "own", "chip": "waiting", "text": "{year}"}),
    "open_upper": ("awards", {"tab": "upper", "chip": "waiting", "text": "{year}"}),
    "waiting_decisions": ("awards", {"tab": "decisions"}),
    "open_initiatives": ("initiatives", {}),
    "unprinted": ("certificates", {}),
}


class ClosingTab(QScrollArea):
    """Shows one year."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._words = page.words
        self._service = page.context.services.closing
        self.year = 0
        self.state: YearState | None = None
        words, theme = page.words, page.context.theme
        self.head = label("", "heading", wrap=True)
        self.said = label("", "muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.close_year = button(
            words("Khép sổ năm"), self.close_now, "primary", theme.icon("check-lg", theme.colours.on_accent)
        )
        self.reopen = button(words("Mở lại năm"), self.open_again, "", theme.icon("arrow-counterclockwise"))
        self.minutes = button(
            words("Lưu biên bản khép sổ…"), self.save_minutes, "", theme.icon("file-earmark-pdf")
        )
        self.hand_over = button(
            words("Bàn giao cho người mới"),
            lambda: page.context.navigate("settings", {"section": "handover"}),
            "",
            theme.icon("person-gear"),
        )
        self.closed = label("", "muted", wrap=True)
        self._build()

    def show_year(self, year: int) -> None:
        """Read a year, off the window's thread."""
        self.year = year

        def work() -> tuple[YearState, list[YearClosing]]:
            return self._service.state(year), self._service.closed()

        def take(found: tuple[YearState, list[YearClosing]]) -> None:
            if year == self.year:
                self._take(*found)

        self._page.context.jobs.read(self, work, take)

    def close_now(self) -> None:
        """Ask, then close the year."""
        words, year, state = self._words, self.year, self.state
        if state is None:
            return
        text = words(
            "Sổ vẫn sửa được sau khi khép; mỗi lần sửa năm đã khép chương trình sẽ nhắc. "
            "Danh sách còn thiếu được giữ trong sổ và in trong biên bản."
        )
        title = words("Khép sổ năm {year}?", year=str(year))
        if self._page.context.dialogs.confirm(title, text, words("Khép sổ năm")):
            self._page.run(partial(self._service.close, year), "Đã khép sổ năm {year}.", year=str(year))

    def open_again(self) -> None:
        """Open the closed year again."""
        year = self.year
        self._page.run(partial(self._service.reopen, year), "Đã mở lại năm {year}.", year=str(year))

    def save_minutes(self) -> None:
        """Save the minutes to sign."""
        words, page, year = self._words, self._page, self.year
        path = page.context.dialogs.save_file(
            words("Lưu biên bản khép sổ"),
            paths.documents_folder() / f"Bien ban khep so {year}.pdf",
            words("Tệp PDF (*.pdf)"),
        )
        if path is None:
            return

        def done(_outcome: Any) -> None:
            page.show_saved(words("Đã lưu biên bản “{file}”.", file=path.name), path)

        page.run_job(
            words("Đang lập biên bản"), lambda _progress: self._service.write_minutes(path, year), done
        )

    def _build(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 100)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.said)
        layout.addLayout(self._lines)
        row = QHBoxLayout()
        for made in (self.close_year, self.reopen, self.minutes, self.hand_over):
            row.addWidget(made)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.closed)
        layout.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setAccessibleName(self._words("Khép sổ năm"))

    def _take(self, state: YearState, closings: Sequence[YearClosing]) -> None:
        words = self._words
        self.state = state
        closing, year = state.closing, str(state.year)
        clear(self._lines)
        if closing is None:
            self.head.setText(words("Năm {year} chưa khép sổ", year=year))
        else:
            day = format_date(closing.closed_on)
            self.head.setText(words("Năm {year} đã khép sổ ngày {date}", year=year, date=day))
        if state.lacking:
            self.said.setText(words("Còn {n} việc của năm này:", n=len(state.lacking)))
        else:
            self.said.setText(words("Không còn việc nào của năm này."))
        for problem in state.lacking:
            self._lines.addWidget(self._line(problem.field, words.sentence_of(problem.code, problem.params)))
        self.close_year.setVisible(closing is None)
        self.reopen.setVisible(closing is not None)
        years = ", ".join(str(one.year) for one in closings)
        self.closed.setText(words("Các năm đã khép: {years}", years=years) if years else "")

    def _line(self, name: str, text: str) -> QWidget:
        words, theme = self._words, self._page.context.theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        picture = label("")
        picture.setPixmap(theme.icon("exclamation-triangle", theme.colours.warning).pixmap(icon_size(self)))
        row.addWidget(picture)
        row.addWidget(label(text, wrap=True), 1)
        page, asked = _LEADS[name]
        params = {key: value.format(year=self.year) for key, value in asked.items()}
        lead = button(words("Xem"), lambda: self._page.context.navigate(page, params), "link")
        lead.setAccessibleName(words("Xem {title}", title=text))
        row.addWidget(lead)
        return box
