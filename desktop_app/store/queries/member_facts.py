"""What the book knows of many members at once, as the rules of awards ask for it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.eligibility import HeldAward, OwnInitiative, PersonFacts, Post

_AT_ONCE = 400

_RATINGS = "SELECT member, year, rating FROM year_ratings WHERE alive = 1 AND member IN ({})"
_REGISTERED = (
    "SELECT member, award_type FROM registrations WHERE alive = 1 AND status <> 'withdrawn' AND year = ?"
    " AND member IN ({})"
)
_ABSENT = "SELECT member, reason, sum(days) FROM absences WHERE alive = 1 AND year = ? AND member IN ({})"
_DISCIPLINED = "SELECT member, level, decided_on FROM disciplines WHERE alive = 1 AND member IN ({})"
_AWARDS = (
    "SELECT member, award_type, coalesce(year, substr(decision_date, 1, 4)), id FROM awards"
    " WHERE alive = 1 AND revoked_on IS NULL AND award_type IS NOT NULL AND member IN ({})"
)
_INITIATIVES = (
    "SELECT a.member, i.id, coalesce(r.decision_date, i.filed_on, i.first_use_date), r.level,"
    " i.benefit_amount FROM initiative_authors a"
    " JOIN initiatives i ON i.id = a.initiative AND i.unit = a.unit AND i.alive = 1"
    " JOIN recognitions r ON r.initiative = i.id AND r.unit = i.unit AND r.alive = 1"
    " WHERE a.alive = 1 AND i.status IN ('recognised', 'certified') AND a.member IN ({})"
)
_POSTS = (
    "SELECT member, position, valid_from, valid_to, full_time FROM union_positions"
    " WHERE alive = 1 AND member IN ({})"
)
_PEOPLE = (
    "SELECT id, gender, is_leader, qualification, employed_on FROM members WHERE alive = 1 AND id IN ({})"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """For which year; ``excused``: reasons of absence that do not count; ``levels``: codes of recognition
    levels from the lowest up."""

    year: int
    excused: frozenset[str]
    levels: Sequence[str]


@dataclass(slots=True)
class _Gathered:
    ratings: dict[int, str] = field(default_factory=dict)
    registered: set[str | None] = field(default_factory=set)
    days: int = 0
    disciplines: list[tuple[str, int]] = field(default_factory=list)
    awards: list[HeldAward] = field(default_factory=list)
    initiatives: dict[str, OwnInitiative] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)


def member_facts(connection: Connection, members: Sequence[str], asked: Asked) -> dict[str, PersonFacts]:
    """Member id → facts; ids that are not in the book or are in the trash are left out."""
    known = (_any_of(connection, "registrations", asked.year), _any_of(connection, "absences", asked.year))
    found: dict[str, PersonFacts] = {}
    for start in range(0, len(members), _AT_ONCE):
        ids = [bytes.fromhex(member) for member in members[start : start + _AT_ONCE]]
        found |= _facts(connection, ids, asked, known)
    return found


def _facts(
    connection: Connection, ids: list[bytes], asked: Asked, known: tuple[bool, bool]
) -> dict[str, PersonFacts]:
    def rows(sql: str, *first: Any) -> Iterator[Any]:
        marks = ",".join("?" * len(ids))
        return iter(connection.exec_driver_sql(sql.format(marks), (*first, *ids)))

    gathered: dict[bytes, _Gathered] = defaultdict(_Gathered)
    for member, year, rating in rows(_RATINGS):
        gathered[member].ratings[year] = rating
    for member, award in rows(_REGISTERED, asked.year):
        gathered[member].registered.add(award)
    for member, reason, days in rows(f"{_ABSENT} GROUP BY member, reason", asked.year):
        gathered[member].days += 0 if reason in asked.excused else days
    for member, level, day in rows(_DISCIPLINED):
        gathered[member].disciplines.append((level, int((day or "0")[:4])))
    for member, award, year, record in rows(_AWARDS):
        gathered[member].awards.append(HeldAward(award, int(year or 0), record.hex()))
    for member, *rest in rows(_INITIATIVES):
        _take_initiative(gathered[member].initiatives, rest, asked.levels)
    for member, position, since, until, full_time in rows(_POSTS):
        gathered[member].posts.append(Post(position, since, until, bool(full_time)))
    return {row[0].hex(): _person(row, gathered[row[0]], known) for row in rows(_PEOPLE)}


def _person(row: Any, got: _Gathered, known: tuple[bool, bool]) -> PersonFacts:
    return PersonFacts(
        gender=row[1],
        is_leader=None if row[2] is None else bool(row[2]),
        qualification=row[3],
        employed_on=row[4],
        ratings=got.ratings,
        registered=frozenset(got.registered),
        registrations_known=known[0],
        days=got.days,
        absences_known=known[1],
        disciplines=got.disciplines,
        awards=got.awards,
        initiatives=tuple(got.initiatives.values()),
        posts=got.posts,
    )


def _take_initiative(known: dict[str, OwnInitiative], row: Sequence[Any], levels: Sequence[str]) -> None:
    """Each initiative once: recognised first in the earliest year, at the highest level so far."""
    record, day, level, benefit = row[0].hex(), row[1], row[2], row[3] or 0
    year = int((day or "0")[:4])
    before = known.get(record)
    if before is not None:
        year = min(year, before.year)
        level = max((level, before.level), key=lambda one: levels.index(one) if one in levels else -1)
    known[record] = OwnInitiative(year, level, benefit, record)


def _any_of(connection: Connection, table: str, year: int) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE alive = 1 AND year = ? AND member IS NOT NULL LIMIT 1"
    return connection.exec_driver_sql(sql, (year,)).first() is not None
