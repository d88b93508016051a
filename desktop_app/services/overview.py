"""Tổng quan: which first steps were taken, what waits for the officer, four numbers, one bar per group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop_app.services.care import CareService
from desktop_app.services.records import VIET_NAM
from desktop_app.services.reminders import ReminderService
from desktop_app.services.session import Session
from desktop_app.store.book import stamp
from desktop_app.store.queries import overview
from desktop_app.store.queries.overview import Share, Waiting
from desktop_app.store.reading import Reading

__all__ = ["Overview", "OverviewService", "Share", "Task"]

BEGINNING = ("members", "initiatives", "nominations", "printed", "sent")
BACKUP_DAYS = 7
SILENT_DAYS = 30

# What has a date that passes, or keeps somebody else waiting, comes first.
_ORDER = (
    "returned",
    "waiting_senders",
    "conflicts",
    "waiting_decisions",
    "unprinted",
    "no_receipt",
    "no_backup",
    "recovery_sheet",
    "medals",
    "birthdays",
    "missing_data",
    "award_data",
    "silent_unions",
)


@dataclass(frozen=True, slots=True)
class Task:
    """One line of Việc cần làm. ``kind``: returned, waiting_senders, conflicts, waiting_decisions,
    unprinted, no_receipt, no_backup (``number``: days), recovery_sheet, medals, birthdays, missing_data,
    award_data, silent_unions. ``date``: ISO; the deadline of what was returned, else since when; None where
    there is none. ``late``: the deadline has passed."""

    kind: str
    number: int
    date: str | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """What Tổng quan shows. ``beginning``: the five steps in order and whether each was taken once; empty in
    an upper book. ``tasks``: all of them, the most pressing first. ``numbers``: by name, in order.
    ``bars``: active members by group or, in an upper book, nominations of the year by union."""

    upper: bool
    year: int
    beginning: Mapping[str, bool]
    tasks: tuple[Task, ...]
    numbers: Mapping[str, int]
    bars: tuple[Share, ...]

    @property
    def begun(self) -> bool:
        """Whether all five first steps were taken."""
        return all(self.beginning.values())

    @property
    def untouched(self) -> bool:
        """Whether nothing at all was entered yet."""
        return not any(self.beginning.values()) and not self.bars and not any(self.numbers.values())


@dataclass(frozen=True, slots=True)
class OverviewService:
    """Reads what Tổng quan shows; writes nothing."""

    session: Session
    care: CareService
    reminders: ReminderService

    def now(self) -> Overview:
        """The whole page in one reading; at a province's size it is worth a worker."""
        book = self.session.book
        moment = book.clock().astimezone(VIET_NAM)
        with book.read() as reading:
            if book.facts.upper:
                return self._upper(reading, moment)
            return self._grassroots(reading, moment)

    def _grassroots(self, reading: Reading, now: datetime) -> Overview:
        unit = self.session.book.facts.unit
        signs = overview.signs(reading, unit)
        tasks = [*_waiting_tasks(overview.waiting(reading, unit)), *_returned(reading, unit, now)]
        if any(signs.values()):
            tasks += self._care_tasks(reading, now)
        tasks += [Task(kind, number) for kind, number in self.reminders.numbers(reading).items() if number]
        return Overview(
            upper=False,
            year=now.year,
            beginning={name: signs[name] for name in BEGINNING},
            tasks=_in_order(tasks),
            numbers=overview.year_numbers(reading, unit, now.year),
            bars=tuple(overview.members_by_group(reading, unit)),
        )

    def _upper(self, reading: Reading, now: datetime) -> Overview:
        unit = self.session.book.facts.unit
        start = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        numbers = overview.upper_numbers(reading, unit, stamp(start))
        found = overview.waiting(reading, unit)
        tasks = _waiting_tasks({name: found[name] for name in found if name != "missing_data"})
        if numbers["unions"]:
            silent = overview.silent_unions(reading, stamp(now - timedelta(days=SILENT_DAYS)))
            tasks += [Task("silent_unions", silent)] if silent else []
            tasks += self._care_tasks(reading, now)
        return Overview(
            upper=True,
            year=now.year,
            beginning={},
            tasks=_in_order(tasks),
            numbers=numbers,
            bars=tuple(overview.nominations_by_union(reading, unit, now.year)),
        )

    def _care_tasks(self, reading: Reading, now: datetime) -> list[Task]:
        """Looking after the book is asked for only once there is work in it to lose."""
        found = []
        made = [backup.made.replace(tzinfo=VIET_NAM) for backup in self.care.backups()]
        since = max(made, default=None) or _moment(overview.first_act(reading))
        days = (now - since).days
        if days >= BACKUP_DAYS:
            found.append(Task("no_backup", days, since.date().isoformat()))
        if self.session.recovery_identity is not None:
            found.append(Task("recovery_sheet", 1))
        return found


def _waiting_tasks(found: Mapping[str, Waiting]) -> list[Task]:
    return [
        Task(kind, item.number, None if item.since is None else _day(item.since))
        for kind, item in found.items()
        if item.number
    ]


def _returned(reading: Reading, unit: str, now: datetime) -> list[Task]:
    found = overview.returned(reading, unit)
    if not found:
        return []
    nearest = found[0].deadline
    return [Task("returned", len(found), nearest, nearest is not None and nearest < now.date().isoformat())]


def _in_order(tasks: list[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: _ORDER.index(task.kind)))


def _moment(time: str) -> datetime:
    return datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _day(moment: str) -> str:
    """The ISO date in Viet Nam of an ISO date or a UTC stamp."""
    if "T" not in moment:
        return moment
    return _moment(moment).astimezone(VIET_NAM).date().isoformat()
