"""Đối chiếu danh sách tháng: people of the book who are absent from this month's sheet, what is done about
them, and the report of increase and decrease (officer.md §5)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_plan import ImportPlan
from desktop_app.domain.members import Member, MembershipEvent, status_after
from desktop_app.domain.record import Value
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.spreadsheets.table import Content, Table, TableColumn
from desktop_app.spreadsheets.writer import write_table
from desktop_app.store.book import Book
from desktop_app.store.queries.records import get_many

LEFT, MOVED, IGNORED = "left", "group_changed", ""
"""What is done about somebody: nghỉ việc, chuyển tổ, or nothing."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What is decided about one absentee: ``LEFT``, or ``MOVED`` to ``group``."""

    what: str
    group: str | None = None


@dataclass(frozen=True, slots=True)
class MonthlyFigures:
    """The report of increase and decrease: how many came and left, and how many there are now."""

    before: int
    came: int
    left: int
    moved: int

    @property
    def now(self) -> int:
        """How many people the union has after the month."""
        return self.before + self.came - self.left


@dataclass(frozen=True, slots=True)
class ReconcilingService:
    """Compares the book with the month's list."""

    book: Book
    records: RecordService
    units: UnitService

    def settle(
        self, decided: Mapping[str, Settled], date: str | None = None, progress: Progress = silent
    ) -> Outcome[int]:
        """Write an event for each person decided upon, in one act that can be undone; how many.

        ``date``: of the events, by default today. Raises ``Refused("reconcile.no_group")`` for a move without
        a group, and those of ``status_after``; then nothing is written.
        """
        day = date or today(self.book.clock)
        chosen = {member: what for member, what in decided.items() if what.what != IGNORED}
        if any(what.what == MOVED and not what.group for what in chosen.values()):
            raise Refused("reconcile.no_group")
        with self.book.write("member.reconcile", {"count": len(chosen)}) as writer:
            people = get_many(writer.log.connection, Member, list(chosen))
            for place, found in enumerate(people):
                progress(place, len(chosen))
                member, what = found.id, chosen[found.id]
                new: dict[str, Value] = {"status": status_after(found.status, what.what)}
                if what.what == MOVED:
                    new["group"] = what.group
                event = {"member": member, "kind": what.what, "date": day}
                writer.create(self.records.fresh(MembershipEvent, event))
                writer.update(Member, member, new)
            return done(len(chosen), writer)

    def figures(self, plan: ImportPlan, decided: Mapping[str, Settled]) -> MonthlyFigures:
        """The figures of the report, before anything is written."""
        known = {row.member for row in plan.rows if row.member is not None}
        moved = sum("group_name" in row.changes for row in plan.rows if row.verdict == "changed")
        return MonthlyFigures(
            before=len(known) + len(plan.absent),
            came=plan.counts["new"],
            left=sum(what.what == LEFT for what in decided.values()),
            moved=moved + sum(what.what == MOVED for what in decided.values()),
        )

    def write_report(self, path: Path, plan: ImportPlan, decided: Mapping[str, Settled]) -> int:
        """Write the report of increase and decrease as a sheet: who came, left, changed group. Returns the
        number of people on it. Raises ``Refused`` as ``write_table`` does."""
        figures = self.figures(plan, decided)
        groups = {group.id: group.name or "" for group in self.units.groups()}
        own = self.units.own()
        columns = (
            TableColumn("Biến động", width=14),
            TableColumn("Mã nhân viên"),
            TableColumn("Họ và tên", width=28),
            TableColumn("Ngày sinh", width=13),
            TableColumn("Tổ công đoàn", width=26),
            TableColumn("Tổ mới", width=26),
        )
        lines = (
            "BÁO CÁO TĂNG, GIẢM ĐOÀN VIÊN",
            own.name or "",
            f"Đối chiếu với “{plan.sheet}”, ngày {format_date(today(self.book.clock))}",
        )
        footer = (
            f"Đầu kỳ {figures.before}; tăng {figures.came}; giảm {figures.left}; chuyển tổ {figures.moved}; "
            f"cuối kỳ {figures.now}.",
        )
        rows = list(_report_rows(plan, decided, groups))
        return write_table(path, Table(columns, rows, lines, footer, "Tăng giảm"))


def _report_rows(
    plan: ImportPlan, decided: Mapping[str, Settled], groups: Mapping[str, str]
) -> Iterator[Sequence[Content]]:
    for row in plan.rows:
        if row.verdict == "new":
            yield ("Tăng", *_person(row.values), _text(row.values, "group_name"), "")
    for one in plan.absent:
        what = decided.get(one.id, Settled(IGNORED)).what
        who = (one.employee_code, one.full_name, format_date(one.birth_date), one.group_name)
        if what == LEFT:
            yield ("Giảm", *who, "")
        elif what == MOVED:
            yield ("Chuyển tổ", *who, groups.get(decided[one.id].group or "", ""))
        else:
            yield ("Vắng trong tệp", *who, "")
    for row in plan.rows:
        if row.verdict == "changed" and "group_name" in row.changes:
            old, new = row.changes["group_name"]
            yield ("Chuyển tổ", *_person(row.values), str(old or ""), str(new or ""))


def _person(values: Mapping[str, Value]) -> tuple[str, str, str]:
    birth = _text(values, "birth_date")
    return _text(values, "employee_code"), _text(values, "full_name"), format_date(birth)


def _text(values: Mapping[str, Value], name: str) -> str:
    return str(values.get(name) or "")
