"""A year by group: the grid ("cả tổ", then exceptions), who has not handed in, the sheets to sign."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.list_pdf import write_lists
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Record, Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.units import Group
from desktop_app.domain.year_records import Registration, YearRating
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.group_sheets import group_sheet
from desktop_app.services.letterheads import letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.services.units import UnitService
from desktop_app.services.year_records import YearRecordService
from desktop_app.store.book import Book
from desktop_app.store.queries.group_years import (
    GroupProgress,
    PersonOfGroup,
    people_of_group,
    progress_of_groups,
)
from desktop_app.texts.letters import groups_reminder

__all__ = ["NO_TITLE", "GroupProgress", "GroupYearService", "PersonOfGroup", "YearGrid"]

NO_TITLE = ""
"""Taking part in the emulation of the year, for no title in particular."""

NO_GROUP = "Chưa vào tổ"
"""What people without a group are called, on paper and in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearGrid:
    """Which grid: of ``group`` ("" for people without one) and ``year``. ``what``: "rating" or
    "registration"; ``award``: code of the award registered for, or ``NO_TITLE``."""

    group: str
    year: int
    what: str
    award: str = NO_TITLE


@dataclass(frozen=True, slots=True)
class GroupYearService:
    """Ratings and registrations by group."""

    book: Book
    units: UnitService
    years: YearRecordService
    catalogues: Catalogues
    resources: Path

    def people(self, grid: YearGrid) -> list[PersonOfGroup]:
        """The present people of a group with what the year says of each."""
        with self.book.read() as connection:
            return people_of_group(
                connection, self.book.facts.unit, grid.group, grid.year, grid.what, grid.award
            )

    def save(self, grid: YearGrid, values: Mapping[str, str | None]) -> Outcome[int]:
        """Write what was changed in a grid, in one act; returns how many people.

        ``values``: member → code of the rating (None takes it away), or for a registration "x" or None.
        """
        there = {person.member: person for person in self.people(grid)}
        kind: type[Record] = YearRating if grid.what == "rating" else Registration
        params: dict[str, Value] = {
            "count": len(values),
            "year": grid.year,
            "name": self.group_name(grid.group),
        }
        written = 0
        with self.book.write(f"{kind.TYPE}.group", params) as writer:
            for member, value in values.items():
                person = there.get(member)
                if person is None or (value or "") == self._value(grid, person):
                    continue
                written += 1
                if not value:
                    writer.set_alive(kind.TYPE, person.record, False)
                elif person.record:
                    writer.update(YearRating, person.record, {"rating": value})
                else:
                    writer.create(self.years.fresh(kind, self._fresh(grid, member, value)))
            return done(written, writer)

    def board(self, year: int) -> list[GroupProgress]:
        """How far every group is; a walk over all members, so not for the window's thread."""
        with self.book.read() as connection:
            return progress_of_groups(connection, self.book.facts.unit, year)

    def reminder(self, lines: Sequence[GroupProgress], year: int) -> str:
        """The text for the Zalo group of the heads of groups: always Vietnamese."""
        lacking = [(line.name or NO_GROUP, told) for line in lines if (told := _lacking(line))]
        day = format_date(today(self.book.clock))
        return groups_reminder(self.units.own().name or "", day, year, lacking)

    def write_sheets(
        self, path: Path, what: str, year: int, groups: Sequence[str] = (), progress: Progress = silent
    ) -> Outcome[int]:
        """Write the sheets to sign as one PDF, each group on pages of its own; the number of groups.

        ``what``: "rating" (phiếu bình xét) or "registration" (phiếu đăng ký). ``groups``: their ids; none
        means all that have people. Raises ``Refused("year.no_groups")`` and as ``write_lists``.
        """
        chosen = [line for line in self.board(year) if line.id and (not groups or line.id in groups)]
        if not chosen:
            raise Refused("year.no_groups")
        head = letterhead(self.units.names())
        papers = [
            group_sheet(
                line.name, self.people(YearGrid(group=line.id, year=year, what=what)), what, year, head
            )
            for line in chosen
        ]
        write_lists(path, papers, Fonts(self.resources / "fonts"), progress)
        return Outcome(len(papers))

    def group_name(self, group: str) -> str:
        """The name of a group; ``NO_GROUP`` for "". Raises ``Refused("record.gone")``."""
        return (self.years.records.get(Group, group).name or "") if group else NO_GROUP

    def _value(self, grid: YearGrid, person: PersonOfGroup) -> str:
        if grid.what == "rating":
            return person.value
        return "x" if person.record else ""

    def _fresh(self, grid: YearGrid, member: str, value: str) -> dict[str, Value]:
        if grid.what == "rating":
            return {"member": member, "year": grid.year, "rating": value}
        return {
            "member": member,
            "year": grid.year,
            "award_type": grid.award or None,
            "registered_on": today(self.book.clock),
        }


def _lacking(line: GroupProgress) -> str:
    said = []
    if line.registered < line.people:
        said.append(f"đăng ký {line.registered}/{line.people}")
    if line.rated < line.people:
        said.append(f"xếp loại {line.rated}/{line.people}")
    if line.id and not line.scored:
        said.append("chưa chấm điểm tổ")
    return ", ".join(said)
