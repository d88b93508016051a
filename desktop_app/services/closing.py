"""Khép sổ năm: what is still missing, the closing as an act, its minutes, and who edits a closed year."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Signature
from desktop_app.documents.papers.list_pdf import ListColumn, ListPaper, write_list
from desktop_app.domain.closing import YearClosing
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import WAITING, seen_state
from desktop_app.domain.record import Problem
from desktop_app.domain.text.numbers import format_integer
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.services.group_years import GroupYearService
from desktop_app.services.letterheads import letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.store.book import Book
from desktop_app.store.queries.nominations import judged_nominations
from desktop_app.store.queries.records import matching
from desktop_app.store.queries.year_state import done_in, still_open, years_touched
from desktop_app.texts.sentences import sentence

_COLUMNS = (
    ListColumn(title="TT", width=6, align="center"),
    ListColumn(title="Nội dung", width=66),
    ListColumn(title="Số lượng", width=18, align="right"),
)
NUMBERS = {
    "members": "Đoàn viên đang sinh hoạt, tạm dừng",
    "registered": "Đoàn viên đăng ký thi đua",
    "rated": "Đoàn viên được xếp loại",
    "recognised": "Sáng kiến được công nhận",
    "nominations": "Đề nghị khen thưởng",
    "awards": "Khen thưởng, danh hiệu được ghi",
    "decisions": "Quyết định đã ban hành",
    "certificates": "Giấy khen, giấy chứng nhận đã in",
    "scorings": "Bảng chấm điểm của tổ và công đoàn cơ sở",
}
"""What the minutes count, in their order."""

LACKING = {
    "unregistered": "year.unregistered",
    "unrated": "year.unrated",
    "unscored": "year.unscored",
    "open_own": "year.open_own",
    "open_upper": "year.open_upper",
    "waiting_decisions": "year.waiting_decisions",
    "open_initiatives": "year.open_initiatives",
    "unprinted": "year.unprinted",
}
"""What a year may still lack, and the sentence that says so."""


@dataclass(frozen=True, slots=True)
class YearState:
    """One year: closed or not, what is missing (warnings with a count each) and what was done in it."""

    year: int
    closing: YearClosing | None
    lacking: tuple[Problem, ...]
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ClosingService:
    """Years are closed and opened again; nothing is locked, for a mistake must stay correctable."""

    book: Book
    records: RecordService
    group_years: GroupYearService
    resources: Path

    def state(self, year: int) -> YearState:
        """A year as it stands; a walk over the members, so not for the window's thread."""
        unit = self.book.facts.unit
        board = self.group_years.board(year)
        with self.book.read() as connection:
            judged = judged_nominations(connection, {"unit": unit, "year": year})
            open_things = still_open(connection, unit, year)
            numbers = done_in(connection, unit, year)
        waiting = Counter(
            row.nomination.route
            for row in judged
            if seen_state(row.nomination, row.verdict, row.published).status in WAITING
        )
        missing = {
            "unregistered": sum(line.people - line.registered for line in board),
            "unrated": sum(line.people - line.rated for line in board),
            "unscored": sum(bool(line.id) and not line.scored for line in board),
            "open_own": waiting["own"],
            "open_upper": waiting["upper"],
            **open_things,
        }
        lacking = [
            Problem(name, LACKING[name], {"count": count, "year": year}, "warning")
            for name, count in missing.items()
            if count
        ]
        return YearState(year, self.of(year), tuple(lacking), numbers)

    def of(self, year: int) -> YearClosing | None:
        """The closing of a year, None while it is open."""
        return next((one for one in self.closed() if one.year == year), None)

    def closed(self) -> list[YearClosing]:
        """The closed years, the newest first."""
        with self.book.read() as connection:
            found = matching(connection, YearClosing, order="year", unit=self.book.facts.unit)
        return found[::-1]

    def close(self, year: int, note: str = "") -> Outcome[str]:
        """Close a year; what is missing then is kept with it.

        Raises ``Refused("year.closed_already" | "year.not_over")``.
        """
        day = today(self.book.clock)
        if year > int(day[:4]):
            raise Refused("year.not_over", year=year)
        there = self.of(year)
        if there is not None:
            raise Refused("year.closed_already", year=year, date=format_date(there.closed_on or day))
        lacking = self.state(year).lacking
        closing = self.records.fresh(
            YearClosing,
            {
                "year": year,
                "closed_on": day,
                "lacking": [sentence(one.code, one.params) for one in lacking],
                "note": note.strip() or None,
            },
        )
        with self.book.write("year.close", {"year": year}) as writer:
            writer.create(closing)
            return done(closing.id, writer, lacking)

    def reopen(self, year: int) -> Outcome[int]:
        """Open a closed year again. Raises ``Refused("year.not_closed")``."""
        there = self.of(year)
        if there is None:
            raise Refused("year.not_closed", year=year)
        with self.book.write("year.reopen", {"year": year}) as writer:
            writer.set_alive(YearClosing.TYPE, there.id, False)
            return done(year, writer)

    def touched(self, changed: Mapping[str, Collection[str]]) -> list[int]:
        """The closed years that changed records (type → ids) belong to, the oldest first."""
        closed = {one.year for one in self.closed() if one.year}
        if not closed:
            return []
        with self.book.read() as connection:
            return sorted(years_touched(connection, changed, closed))

    def write_minutes(self, path: Path, year: int) -> Outcome[int]:
        """Write the minutes of a year (biên bản khép sổ) as a PDF to sign; the number of pages."""
        state = self.state(year)
        head = letterhead(self.group_years.units.names())
        lacking = [sentence(one.code, one.params) for one in state.lacking]
        paper = ListPaper(
            title="Biên bản khép sổ thi đua, khen thưởng",
            subtitle=f"Năm {year}",
            letterhead=head,
            date=(state.closing.closed_on if state.closing else None) or today(self.book.clock),
            columns=_COLUMNS,
            rows=[
                (str(place), text, format_integer(state.numbers[name]))
                for place, (name, text) in enumerate(NUMBERS.items(), start=1)
            ],
            landscape=False,
            closing=(
                "Còn thiếu khi khép sổ:" if lacking else "Không còn việc nào của năm để lại.",
                *(f"- {text}" for text in lacking),
            ),
            signatures=(
                Signature(lines=("Người giữ sổ",), name=self.book.actor),
                Signature(lines=("TM. Ủy ban Kiểm tra",), name=""),
                head.signature,
            ),
        )
        return Outcome(write_list(path, paper, Fonts(self.resources / "fonts")))
