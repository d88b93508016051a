"""Ratings, registrations, absences and disciplines of members: written, corrected, moved on, counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.record import Record, Value, values_of
from desktop_app.domain.records import build
from desktop_app.domain.units import Group
from desktop_app.domain.year_records import (
    REGISTRATION,
    Absence,
    Discipline,
    Registration,
    YearRating,
    year_record_problems,
)
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, refuse_errors, today
from desktop_app.store.book import Book
from desktop_app.store.queries.records import among, get, get_many, matching
from desktop_app.store.reading import Reading

Y = TypeVar("Y", bound=Record)


@dataclass(frozen=True, slots=True)
class MemberYears:
    """What the book knows of one member over the years; each list begins with the newest."""

    ratings: tuple[YearRating, ...]
    registrations: tuple[Registration, ...]
    absences: tuple[Absence, ...]
    disciplines: tuple[Discipline, ...]


@dataclass(frozen=True, slots=True)
class YearRecordService:
    """The use cases. ``kind`` is always one of ``domain.year_records.YEAR_RECORDS``."""

    book: Book
    records: RecordService

    def of(self, member: str) -> MemberYears:
        """Everything about one member."""
        with self.book.read() as connection:
            return member_years(connection, member)

    def fresh(self, kind: type[Y], values: Mapping[str, Value]) -> Y:
        """A new record of this union, checked and not written; for writers of many.

        Raises ``Refused`` for what cannot be, ``"registration.nobody"`` for a registration of nobody.
        """
        record = self.records.fresh(kind, values)
        refuse_errors(year_record_problems(values_of(record), today(self.book.clock)))
        if isinstance(record, Registration) and not (record.member or record.group):
            raise Refused("registration.nobody")
        return record

    def add(self, kind: type[Record], values: Mapping[str, Value]) -> Outcome[str]:
        """Write one record.

        Raises ``Refused("year_rating.exists" | "registration.exists")`` when the member has one like it.
        """
        record = self.fresh(kind, values)
        warnings = year_record_problems(values_of(record), today(self.book.clock))
        with self.book.write(f"{kind.TYPE}.create", {"name": self._whose(record)}) as writer:
            refuse_second(writer.log.connection, record)
            writer.create(record)
            return done(record.id, writer, warnings)

    def edit(
        self, kind: type[Record], record: str, values: Mapping[str, Value]
    ) -> Outcome[dict[str, tuple[Value, Value]]]:
        """Set fields of one record. The status of a registration follows from ``move``."""
        if kind is Registration and "status" in values:
            raise Refused("registration.status_by_move")
        with self.book.read() as connection:
            found = get(connection, kind, record)
            whole = values_of(found) | dict(values)
            refuse_second(connection, build(kind.TYPE, found.id, found.unit, found.alive, whole))
        rules = partial(year_record_problems, today=today(self.book.clock))
        return self.records.edit(kind, record, values, lambda given: rules(whole | dict(given)))

    def move(self, registrations: Sequence[str], name: str) -> Outcome[int]:
        """Take registrations one step on (a move of ``REGISTRATION``) in one act; how many."""
        with self.book.write(f"registration.{name}", {"count": len(registrations)}) as writer:
            for found in get_many(writer.log.connection, Registration, registrations):
                step = REGISTRATION.take(found.status, name, found)
                writer.update(Registration, found.id, {"status": step.target})
            return done(len(registrations), writer)

    def put_many(
        self, kind: type[Record], rows: Sequence[Mapping[str, Value]], progress: Progress = silent
    ) -> Outcome[int]:
        """Write many records in one act: a rating or registration that is there already takes the new values,
        any other row becomes a new record. How many were written or changed."""
        made = [(self.fresh(kind, row), row) for row in rows]
        with self.book.write(f"{kind.TYPE}.put_many", {"count": len(made)}) as writer:
            known = _alike(writer.log.connection, [record for record, _row in made])
            there: dict[object, str] = {_said(one): one.id for one in reversed(known)}
            new: list[Record] = []
            again: list[tuple[str, Mapping[str, Value]]] = []
            for record, row in made:
                said = _said(record) or record.id
                if said in there:
                    again.append((there[said], row))
                else:
                    there[said] = record.id
                    new.append(record)
            progress(0, len(made))
            written = writer.create_many(new)
            for place, (identity, row) in enumerate(again, len(new)):
                progress(place, len(made))
                values = {name: value for name, value in row.items() if value not in (None, "")}
                written += bool(writer.update(kind, identity, values))
            return done(written, writer)

    def _whose(self, record: Record) -> str:
        member, group = getattr(record, "member", None), getattr(record, "group", None)
        person = self.records.find(Member, member)
        if person is not None:
            return person.full_name or ""
        team = self.records.find(Group, group)
        return "" if team is None else team.name or ""


def member_years(connection: Reading, member: str) -> MemberYears:
    """Everything about one member, each list newest first."""
    return MemberYears(
        tuple(reversed(matching(connection, YearRating, order="year", member=member))),
        tuple(reversed(matching(connection, Registration, order="year", member=member))),
        tuple(reversed(matching(connection, Absence, order="year", member=member))),
        tuple(reversed(matching(connection, Discipline, order="decided_on", member=member))),
    )


def refuse_second(connection: Reading, record: Record) -> None:
    """Raise ``Refused`` when another living record already says what this one would."""
    said = _said(record)
    if not any(_said(one) == said and one.id != record.id for one in _alike(connection, [record])):
        return
    if isinstance(record, YearRating):
        raise Refused("year_rating.exists", year=record.year)
    if isinstance(record, Registration):
        raise Refused("registration.exists", year=record.year)


def _said(record: Record) -> tuple[Value, ...] | None:
    """What only one living record may say: whose rating of which year, who set out to reach what in which
    period. None where several may stand side by side."""
    if isinstance(record, YearRating):
        return record.member, record.year
    if isinstance(record, Registration):
        return record.member or record.group, record.year, record.period, record.award_type
    return None


def _alike(connection: Reading, records: Sequence[Record]) -> list[Record]:
    """The living records, oldest first, of the subjects and years of these, where only one may say a thing;
    a registration withdrawn says nothing any more."""
    asked: dict[tuple[type[Record], str, Value, str], list[Value]] = {}
    for record in records:
        if isinstance(record, YearRating | Registration):
            whose = "member" if isinstance(record, YearRating) or record.member else "group"
            subjects = asked.setdefault((type(record), whose, record.year, record.unit), [])
            subjects.append(getattr(record, whose))
    return [
        one
        for (kind, whose, year, unit), subjects in asked.items()
        for one in among(connection, kind, whose, dict.fromkeys(subjects), year=year, unit=unit)
        if not (isinstance(one, Registration) and one.status == "withdrawn")
    ]
