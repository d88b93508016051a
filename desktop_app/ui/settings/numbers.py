"""Số văn bản: the numbers given in a year."""

from collections.abc import Sequence

from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.number_book import GivenNumber
from desktop_app.ui.settings.section import Section, show_rows
from desktop_app.ui.widgets.chips import Chip, ChipRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.words import Words


class NumbersSection(Section):
    """A number once given is never given again; one not used in the end is voided with its reason."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, "Số văn bản", wide=True)
        words = self.words
        self.say("Số đã cấp thì không cấp lại. Số mới được cấp ở trang Khen thưởng, lúc ra quyết định.")
        self.years = ChipRow(words, (), words("Năm"))
        self.years.chosen.connect(lambda _year: self._show())
        self.column.addWidget(self.years)
        self.nothing = self.say("Chưa cấp số nào.", "")
        self.list = self.table(
            "numbers",
            "Các số đã cấp",
            (
                Column("number", "Số", lambda row: row.shown, width=18),
                Column("date", "Ngày ký, in", lambda row: format_date(row.date), width=12),
                Column("title", "Trích yếu", lambda row: title_words(words, row), width=40, stretch=True),
            ),
        )
        self.list.row_opened.connect(self._open)
        # Neither is true before a worker has looked.
        self.nothing.hide()
        self.frame.hide()

    def refresh(self) -> None:
        self.context.jobs.read(self, self.context.services.numbers.years, self._show_years)

    def _show_years(self, years: Sequence[int]) -> None:
        self.nothing.setVisible(not years)
        self.frame.setVisible(bool(years))
        self.years.show_chips([Chip(str(year), str(year)) for year in years])
        self._show()

    def _show(self) -> None:
        if not self.years.code:
            return
        numbers, asked = self.context.services.numbers, self.years.code

        def show(rows: Sequence[GivenNumber]) -> None:
            if asked == self.years.code:
                show_rows(self.list, rows)

        self.context.jobs.read(self, lambda: numbers.those(int(asked)), show)

    def _open(self, row: GivenNumber | None) -> None:
        if row is not None and row.decision:
            self.context.navigate("awards", {"tab": "decisions", "id": row.decision})


def title_words(words: Words, row: GivenNumber) -> str:
    """What a number was given to, or why it was voided."""
    if row.voided:
        return words("Đã bỏ: {reason}", reason=row.reason)
    return row.title or words("Sổ cấp giấy khen, giấy chứng nhận")
