"""Whom to think of: birthdays of a month, holders of union posts, people whom award rules know too little
of."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

NEEDED = ("birth_date", "gender", "group", "employed_on", "qualification", "is_leader")
"""What conditions of awards ask of a member (``award_rules``); ratings and registrations come besides."""
SELDOM = "is_leader"
"""Asked by one award alone and true of hardly anybody: who lacks only this is not in need of anything."""

_ACTIVE = "m.unit = :unit AND m.alive = 1 AND m.status = 'active'"
_UNRATED = (
    "NOT EXISTS (SELECT 1 FROM year_ratings r WHERE r.member = m.id AND r.unit = m.unit AND r.alive = 1"
    " AND r.year = :year)"
)
_UNREGISTERED = (
    "NOT EXISTS (SELECT 1 FROM registrations g WHERE g.member = m.id AND g.unit = m.unit AND g.alive = 1"
    " AND g.status <> 'withdrawn' AND g.year = :year)"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A member as reminders name one; ``birth_date`` may be partial or ""."""

    member: str
    full_name: str
    group_name: str
    birth_date: str


@dataclass(frozen=True, slots=True)
class Lacking:
    """A member and the fields that are empty; "rating" and "registration" for those of the year."""

    person: Person
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YearAsked:
    """The year whose ratings and registrations are missed, as far as the book keeps any at all of it."""

    year: int
    rated: bool
    registered: bool


def birthdays(connection: Connection, unit: str, month: int) -> list[Person]:
    """Active members whose birthday is in a month, by day; those whose day is not known come last."""
    rows = connection.exec_driver_sql(
        'SELECT m.id, m.full_name, g.name, m.birth_date FROM members m LEFT JOIN groups g ON g.id = m."group"'
        f" AND g.unit = m.unit WHERE {_ACTIVE} AND substr(m.birth_date, 6, 2) = :month"
        " ORDER BY substr(m.birth_date, 9, 2) = '', substr(m.birth_date, 9, 2), m.sort_key",
        {"unit": bytes.fromhex(unit), "month": f"{month:02d}"},
    )
    return [Person(row[0].hex(), row[1] or "", row[2] or "", row[3] or "") for row in rows]


def post_holders(connection: Connection, unit: str) -> list[Person]:
    """Active members who hold or held a union post, in order of names."""
    rows = connection.exec_driver_sql(
        'SELECT m.id, m.full_name, g.name, m.birth_date FROM members m LEFT JOIN groups g ON g.id = m."group"'
        f" AND g.unit = m.unit WHERE {_ACTIVE} AND EXISTS (SELECT 1 FROM union_positions p"
        " WHERE p.member = m.id AND p.unit = m.unit AND p.alive = 1) ORDER BY m.sort_key",
        {"unit": bytes.fromhex(unit)},
    )
    return [Person(row[0].hex(), row[1] or "", row[2] or "", row[3] or "") for row in rows]


def year_asked(connection: Connection, unit: str, year: int) -> YearAsked:
    """Whether ratings and registrations of a year are kept in this book."""
    values = {"unit": bytes.fromhex(unit), "year": year}
    kept = [
        connection.exec_driver_sql(
            f"SELECT EXISTS (SELECT 1 FROM {table} WHERE unit = :unit AND year = :year AND alive = 1)", values
        ).scalar_one()
        == 1
        for table in ("year_ratings", "registrations")
    ]
    return YearAsked(year, kept[0], kept[1])


def lacking(connection: Connection, unit: str, asked: YearAsked, limit: int) -> list[Lacking]:
    """Active members who lack something that award rules ask (more than ``SELDOM``), in order of names."""
    values: dict[str, object] = {"unit": bytes.fromhex(unit), "limit": limit}
    tests = _tests(asked)
    if asked.rated or asked.registered:
        values["year"] = asked.year
    columns = ", ".join(f"({sql}) AS lacks_{name}" for name, sql in tests.items())
    rows = connection.exec_driver_sql(
        f"SELECT m.id, m.full_name, g.name AS group_name, m.birth_date, {columns} FROM members m"
        ' LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
        f" WHERE {_ACTIVE} AND ({_any(tests)}) ORDER BY m.sort_key LIMIT :limit",
        values,
    )
    return [
        Lacking(
            Person(row.id.hex(), row.full_name or "", row.group_name or "", row.birth_date or ""),
            tuple(name for name in tests if getattr(row, f"lacks_{name}")),
        )
        for row in rows
    ]


def lacking_number(connection: Connection, unit: str, asked: YearAsked) -> int:
    """How many ``lacking`` are."""
    values: dict[str, object] = {"unit": bytes.fromhex(unit)}
    if asked.rated or asked.registered:
        values["year"] = asked.year
    sql = f"SELECT count(*) FROM members m WHERE {_ACTIVE} AND ({_any(_tests(asked))})"
    return int(connection.exec_driver_sql(sql, values).scalar_one())


def _any(tests: Mapping[str, str]) -> str:
    return " OR ".join(sql for name, sql in tests.items() if name != SELDOM)


def _tests(asked: YearAsked) -> dict[str, str]:
    found = {name: f'(m."{name}" IS NULL OR m."{name}" = \'\')' for name in NEEDED}
    if asked.rated:
        found["rating"] = _UNRATED
    if asked.registered:
        found["registration"] = _UNREGISTERED
    return found
