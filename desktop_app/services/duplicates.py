"""Entries that may be one person: found, told apart for good, merged, and parted again.

Merging repoints every record that names the second entry to the first, as changes of one act. The other way,
following ``same_person`` wherever a member is named, would put a detour into every list, count, rule, paper
and package and be forgotten in the next one; repointed records are simply right everywhere, history shows who
moved them, a package carries them as ordinary corrections, and undo of the one act parts the two again.
``same_person`` stays on the second entry, in the trash, to say where it went.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.duplicates import Pair, likely_pairs
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor
from desktop_app.domain.members import Member, MembershipEvent, UnionPosition
from desktop_app.domain.namesakes import Namesakes, namesakes_id
from desktop_app.domain.own_fields import OwnValue, own_value_id
from desktop_app.domain.record import Problem, Record, Value, fields_of, values_of
from desktop_app.domain.year_records import YearRating
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService
from desktop_app.store.book import Book
from desktop_app.store.log import Act
from desktop_app.store.queries.duplicates import known_namesakes, people_to_compare
from desktop_app.store.queries.naming import NAMING, naming
from desktop_app.store.queries.records import find, get, matching
from desktop_app.store.reading import Reading
from desktop_app.store.undo import stacks
from desktop_app.store.writer import Writer

NOT_MERGED = frozenset({"status", "same_person"})
"""Fields that a merge leaves as they are: the status follows from events."""

MERGE = "member.merge"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of two entries. ``take``: whether the second entry's value is the better proposal, because
    the first has none."""

    name: str
    first: Value
    second: Value

    @property
    def take(self) -> bool:
        return self.first in (None, "", []) and self.second not in (None, "", [])


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two entries side by side: fields in which either holds something, and record type → how many records
    name the first and the second."""

    first: Member
    second: Member
    fields: tuple[FieldPair, ...]
    linked: Mapping[str, tuple[int, int]]

    @property
    def rather_second(self) -> bool:
        """Whether the second entry should stay: more records name it, or it knows more of the person."""
        first, second = (sum(both[side] for both in self.linked.values()) for side in (0, 1))
        known = sum(bool(pair.second) - bool(pair.first) for pair in self.fields)
        return second > first or (second == first and known > 0)


@dataclass(frozen=True, slots=True)
class DuplicateService:
    """Finds and merges."""

    book: Book
    records: RecordService

    def pairs(self, progress: Progress = silent) -> list[Pair]:
        """Every pair that may be one person and was not said to be two, the likeliest first. A walk over all
        members: work for a job."""
        with self.book.read() as connection:
            people = people_to_compare(connection, self.book.facts.unit)
            apart = known_namesakes(connection)
        progress(0, 1)
        found = [
            pair for pair in likely_pairs(people) if frozenset((pair.first.id, pair.second.id)) not in apart
        ]
        progress(1, 1)
        return found

    def compare(self, first: str, second: str) -> Comparison:
        """Two entries side by side. Raises ``Refused`` as ``merge`` does."""
        with self.book.read() as connection:
            one, other = self._both(connection, first, second)
            linked = {
                kind.TYPE: (
                    len(list(naming(connection, kind, name, first))),
                    len(list(naming(connection, kind, name, second))),
                )
                for kind, name in NAMING
                if kind not in (Member, Namesakes)
            }
        mine, theirs = values_of(one), values_of(other)
        fields = tuple(
            FieldPair(name, mine[name], theirs[name])
            for name in fields_of(Member)
            if name not in NOT_MERGED and (mine[name] or theirs[name])
        )
        return Comparison(one, other, fields, {kind: both for kind, both in linked.items() if any(both)})

    def tell_apart(self, first: str, second: str) -> Outcome[str]:
        """Remember that these are two people."""
        with self.book.read() as connection:
            one, other = self._both(connection, first, second)
        pair = namesakes_id(first, second)
        with self.book.write(
            "member.tell_apart", {"name": one.full_name, "other": other.full_name}
        ) as writer:
            _keep_apart(writer, self.book.facts.unit, first, second)
            return done(pair, writer)

    def merge(self, keep: str, drop: str, values: Mapping[str, Value]) -> Outcome[int]:
        """Make one entry of two: ``keep`` takes ``values`` and everything that names ``drop``, which goes to
        the trash. Returns how many records were moved.

        Raises ``Refused("merge.same_one" | "merge.gone" | "merge.foreign")``, and for values that cannot be.
        Warnings tell what needs a look: a second rating of a year, an author named twice.
        """
        self.records.catalogues.refuse_unknown(Member, values)
        with self.book.read() as connection:
            one, other = self._both(connection, keep, drop)
        params: dict[str, Value] = {"name": one.full_name, "other": other.full_name}
        taken = {name: value for name, value in values.items() if name not in NOT_MERGED}
        with self.book.write(MERGE, params) as writer:
            warnings: list[Problem] = []
            moved = _Moving(writer, self.book.facts.unit, keep, drop, warnings).all()
            writer.update(Member, keep, taken)
            # Whatever brought this entry may be undone one day; the other one is gone, so this one stays.
            writer.affirm(Member.TYPE, keep)
            writer.update(Member, drop, {"same_person": keep})
            writer.set_alive(Member.TYPE, drop, False)
            return done(moved, writer, warnings)

    def merges(self) -> list[Act]:
        """The merges of this PC that can still be taken back, the newest first."""
        with self.book.read() as connection:
            undoable, _ = stacks(connection, self.book.facts.device)
        return [act for act in reversed(undoable) if act.kind == MERGE]

    def _both(self, connection: Reading, first: str, second: str) -> tuple[Member, Member]:
        if first == second:
            raise Refused("merge.same_one")
        one, other = get(connection, Member, first), get(connection, Member, second)
        for member in (one, other):
            if not member.alive or member.same_person:
                raise Refused("merge.gone", name=member.full_name)
            if member.unit != self.book.facts.unit:
                raise Refused("merge.foreign", name=member.full_name)
        return one, other


def _keep_apart(writer: Writer, unit: str, first: str, second: str) -> None:
    identity = namesakes_id(first, second)
    if find(writer.log.connection, Namesakes, identity, unit) is None:
        one, other = sorted((first, second))
        writer.create(Namesakes(id=identity, unit=unit, first=one, second=other))
    else:
        writer.set_alive(Namesakes.TYPE, identity, True)


@dataclass(frozen=True, slots=True)
class _Moving:
    """One merge: everything that names ``drop`` comes to name ``keep``."""

    writer: Writer
    unit: str
    keep: str
    drop: str
    warnings: list[Problem]

    def all(self) -> int:
        """Move every record; how many."""
        connection, moved = self.writer.log.connection, 0
        for kind, name in NAMING:
            for record in list(naming(connection, kind, name, self.drop)):
                if record.unit == self.unit:
                    moved += self._one(kind, name, record)
        return moved

    def _one(self, kind: type[Record], name: str, record: Record) -> int:
        if isinstance(record, Namesakes):
            return self._namesakes(record)
        if isinstance(record, OwnValue):
            return self._own_value(record)
        if record.alive and self._said_already(record):
            self.writer.set_alive(kind.TYPE, record.id, False)
            return 0
        self.writer.update(kind, record.id, {name: self.keep}, in_trash=True)
        if isinstance(record, InitiativeAuthor) and record.alive:
            self._warn_of_two_authors(record)
        return 1

    def _said_already(self, record: Record) -> bool:
        """Whether ``keep`` has the same event, post, or a rating of the same year."""
        connection = self.writer.log.connection
        if isinstance(record, YearRating):
            same = matching(connection, YearRating, member=self.keep, year=record.year)
            if any(one.rating != record.rating for one in same):
                params = {"year": record.year}
                self.warnings.append(Problem("year", "merge.rating_kept", params, "warning"))
            return bool(same)
        if isinstance(record, MembershipEvent):
            where: dict[str, Value] = {"kind": record.kind, "date": record.date}
            return bool(matching(connection, MembershipEvent, where, member=self.keep))
        if isinstance(record, UnionPosition):
            where = {"position": record.position, "valid_from": record.valid_from}
            return bool(matching(connection, UnionPosition, where, member=self.keep))
        return False

    def _own_value(self, record: OwnValue) -> int:
        """An own field keeps the value of ``keep``, and takes the other's where it has none."""
        identity = own_value_id(self.keep, record.own_field or "")
        mine = find(self.writer.log.connection, OwnValue, identity, self.unit)
        known = mine is not None and mine.alive and mine.value is not None
        taken = record.alive and record.value is not None and not known
        if taken and mine is None:
            self.writer.create(replace(record, id=identity, member=self.keep))
        elif taken:
            self.writer.set_alive(OwnValue.TYPE, identity, True)
            self.writer.update(OwnValue, identity, {"value": record.value})
        self.writer.set_alive(OwnValue.TYPE, record.id, False)
        return int(taken)

    def _namesakes(self, record: Namesakes) -> int:
        """Whom ``drop`` was told apart from, ``keep`` is told apart from."""
        other = record.second if record.first == self.drop else record.first
        if record.alive and other and other != self.keep:
            _keep_apart(self.writer, self.unit, self.keep, other)
        self.writer.set_alive(Namesakes.TYPE, record.id, False)
        return 0

    def _warn_of_two_authors(self, record: InitiativeAuthor) -> None:
        connection = self.writer.log.connection
        mine = matching(connection, InitiativeAuthor, member=self.keep, initiative=record.initiative)
        if len(mine) > 1 and record.initiative:
            title = get(connection, Initiative, record.initiative).title
            self.warnings.append(Problem("initiative", "merge.author_twice", {"title": title}, "warning"))
