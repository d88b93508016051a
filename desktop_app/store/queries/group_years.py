"""Ratings and registrations of a year by group: the people of one group, and how far every group is."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.store.queries.statuses import PRESENT

_VALUES = {
    "rating": (
        "SELECT member, id, rating AS value FROM year_ratings"
        " WHERE unit = :unit AND year = :year AND alive = 1"
    ),
    "registration": (
        "SELECT member, id, coalesce(award_type, '') AS value FROM registrations"
        " WHERE unit = :unit AND year = :year AND alive = 1 AND member IS NOT NULL"
        " AND period = 'year' AND status <> 'withdrawn' AND coalesce(award_type, '') = :award"
    ),
}


@dataclass(frozen=True, slots=True)
class PersonOfGroup:
    """One person of a group and what the year says of them. ``record``: id of the rating or registration, ""
    while there is none; ``value``: code of the rating or of the award registered for."""

    member: str
    full_name: str
    employee_code: str
    birth_date: str
    job_title: str
    record: str
    value: str


@dataclass(frozen=True, slots=True)
class GroupProgress:
    """How far a group is with one year: its people, how many of them are registered and rated, whether the
    group was scored. ``id`` is "" for people without a group."""

    id: str
    name: str
    people: int
    registered: int
    rated: int
    scored: bool


def people_of_group(
    connection: Connection, unit: str, group: str, year: int, what: str, award: str = ""
) -> list[PersonOfGroup]:
    """The present members of a group ("" for those without one) in order of names. ``what``: "rating" or
    "registration"; ``award``: code of the award registered for, "" for none in particular."""
    values: dict[str, object] = {"unit": bytes.fromhex(unit), "year": year}
    if what == "registration":
        values["award"] = award
    where = 'm."group" IS NULL'
    if group:
        where = 'm."group" = :group'
        values["group"] = bytes.fromhex(group)
    rows = connection.exec_driver_sql(
        "SELECT m.id, m.full_name, m.employee_code, m.birth_date, m.job_title, v.id AS record, v.value"
        f" FROM members m LEFT JOIN ({_VALUES[what]}) v ON v.member = m.id"
        f" WHERE {where} AND m.unit = :unit AND m.alive = 1 AND m.status IN {PRESENT} ORDER BY m.sort_key",
        values,
    )
    return [
        PersonOfGroup(
            row.id.hex(),
            row.full_name or "",
            row.employee_code or "",
            row.birth_date or "",
            row.job_title or "",
            row.record.hex() if row.record else "",
            row.value or "",
        )
        for row in rows
    ]


def progress_of_groups(connection: Connection, unit: str, year: int) -> list[GroupProgress]:
    """Every group that has people, in order of names; those without a group last."""
    # Looked up for each member by the index of year and member: joining whole years takes minutes.
    rows = connection.exec_driver_sql(
        "SELECT g.id, g.name, count(*) AS people,"
        " sum(EXISTS (SELECT 1 FROM registrations r WHERE r.year = :year AND r.member = m.id"
        " AND r.unit = m.unit AND r.alive = 1 AND r.status <> 'withdrawn')) AS registered,"
        " sum(EXISTS (SELECT 1 FROM year_ratings y WHERE y.year = :year AND y.member = m.id"
        " AND y.unit = m.unit AND y.alive = 1)) AS rated,"
        ' EXISTS (SELECT 1 FROM scorings s WHERE s.year = :year AND s."group" = g.id AND s.unit = :unit'
        " AND s.alive = 1) AS scored"
        ' FROM members m LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
        f" WHERE m.unit = :unit AND m.alive = 1 AND m.status IN {PRESENT}"
        " GROUP BY g.id, g.name ORDER BY g.id IS NULL, g.sort_key",
        {"unit": bytes.fromhex(unit), "year": year},
    )
    return [
        GroupProgress(
            row.id.hex() if row.id else "",
            row.name or "",
            int(row.people),
            int(row.registered),
            int(row.rated),
            bool(row.scored),
        )
        for row in rows
    ]
