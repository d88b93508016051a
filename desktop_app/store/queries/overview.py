"""What Tổng quan counts: the beginnings, what waits for somebody, numbers of a year, members by group."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.store.queries.member_list import MISSED

# The same as "Thiếu thông tin" of the member list, so that the number opens exactly its rows.
_LACKS = " OR ".join(f'"{name}" IS NULL OR "{name}" = \'\'' for name in MISSED)

_SIGNS = {
    "members": "SELECT 1 FROM members WHERE alive = 1 AND unit = :unit",
    "initiatives": "SELECT 1 FROM initiatives WHERE alive = 1 AND unit = :unit",
    "nominations": "SELECT 1 FROM nominations WHERE alive = 1 AND unit = :unit",
    "printed": "SELECT 1 FROM certificates WHERE alive = 1 AND unit = :unit AND printed_on IS NOT NULL",
    "sent": "SELECT 1 FROM package_log WHERE direction = 'out' AND kind = 'up'",
}

# One sheet for each award and each author; a spoiled one counts as not printed.
_UNPRINTED = """
    SELECT count(*) AS number, min(date) AS since FROM (
        SELECT d.date FROM decisions d CROSS JOIN awards a ON a.decision = d.id AND a.unit = d.unit
        WHERE d.alive = 1 AND d.unit = :unit AND d.status = 'issued' AND d.kind <> 'initiative'
            AND a.alive = 1 AND a.revoked_on IS NULL AND NOT EXISTS (
                SELECT 1 FROM certificates c WHERE c.decision = d.id AND c.award = a.id AND c.alive = 1
                AND c.status IN ('printed', 'handed'))
        UNION ALL
        SELECT d.date FROM decisions d CROSS JOIN recognitions r ON r.decision = d.id AND r.unit = d.unit
            CROSS JOIN initiative_authors p ON p.initiative = r.initiative AND p.unit = d.unit
        WHERE d.alive = 1 AND d.unit = :unit AND d.status = 'issued' AND d.kind = 'initiative'
            AND r.alive = 1 AND p.alive = 1 AND NOT EXISTS (
                SELECT 1 FROM certificates c WHERE c.decision = d.id AND c.author = p.id AND c.alive = 1
                AND c.status IN ('printed', 'handed'))
    )"""

_COUNTS = {
    "waiting_decisions": (
        "SELECT count(*) AS number, min(date) AS since FROM decisions"
        " WHERE alive = 1 AND unit = :unit AND status = 'waiting'"
    ),
    "unprinted": _UNPRINTED,
    "no_receipt": (
        "SELECT count(*) AS number, min(time) AS since FROM package_log"
        " WHERE direction = 'out' AND state = 'made' AND kind IN ('up', 'down')"
    ),
    "waiting_senders": (
        "SELECT count(DISTINCT device) AS number, min(time) AS since FROM package_log"
        " WHERE direction = 'in' AND state = 'waiting'"
    ),
    "conflicts": "SELECT count(*) AS number, NULL AS since FROM conflict WHERE unit = :unit",
    "missing_data": (
        "SELECT count(*) AS number, NULL AS since FROM members WHERE status = 'active' AND alive = 1"
        f" AND unit = :unit AND ({_LACKS})"
    ),
}

_YEAR_NUMBERS = {
    "active": "SELECT count(*) FROM members WHERE status = 'active' AND alive = 1 AND unit = :unit",
    "initiatives": (
        "SELECT count(*) FROM initiatives WHERE alive = 1 AND unit = :unit AND status <> 'cancelled'"
        " AND substr(coalesce(filed_on, first_use_date, :year), 1, 4) = :year"
    ),
    "nominations": (
        "SELECT count(*) FROM nominations WHERE alive = 1 AND unit = :unit AND status <> 'cancelled'"
        " AND year = CAST(:year AS INTEGER)"
    ),
    "certificates": (
        "SELECT count(*) FROM certificates WHERE alive = 1 AND unit = :unit"
        " AND status IN ('printed', 'handed') AND substr(printed_on, 1, 4) = :year"
    ),
}

_UPPER_NUMBERS = {
    "unions": "SELECT count(*) FROM peer WHERE role = 'lower'",
    "packages": (
        "SELECT count(*) FROM package_log WHERE direction = 'in' AND kind = 'up' AND time >= :month_start"
    ),
    "senders": "SELECT count(*) FROM device WHERE state = 'waiting'",
    "to_decide": (
        "SELECT count(*) FROM nominations n WHERE n.alive = 1 AND n.unit <> :unit AND NOT EXISTS ("
        " SELECT 1 FROM verdicts v WHERE v.target = n.id AND v.unit = :unit AND v.alive = 1"
        " AND v.state IN ('decided', 'refused', 'returned', 'revoked'))"
    ),
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of one kind wait, and since when the oldest does (ISO date or UTC stamp)."""

    number: int
    since: str | None


@dataclass(frozen=True, slots=True)
class Share:
    """One bar: the id of a group or union ("" for members without a group), its name, how many."""

    id: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Returned:
    """A nomination that the upper level returned, and until when it may be completed (ISO date)."""

    nomination: str
    deadline: str | None


def signs(connection: Connection, unit: str) -> Mapping[str, bool]:
    """Which of the first five things were done once: members, initiatives, nominations, printed, sent."""
    values = {"unit": bytes.fromhex(unit)}
    return {
        name: connection.exec_driver_sql(f"SELECT EXISTS ({sql})", _used(sql, values)).scalar_one() == 1
        for name, sql in _SIGNS.items()
    }


def waiting(connection: Connection, unit: str) -> Mapping[str, Waiting]:
    """What waits for somebody, by kind; nothing of a kind is zero."""
    values = {"unit": bytes.fromhex(unit)}
    found = {}
    for name, sql in _COUNTS.items():
        row = connection.exec_driver_sql(sql, _used(sql, values)).one()
        found[name] = Waiting(int(row.number), row.since)
    return found


def returned(connection: Connection, unit: str) -> list[Returned]:
    """The own nominations whose latest word from above is "returned", the nearest deadline first."""
    rows = connection.exec_driver_sql(
        "SELECT v.target, v.deadline FROM verdicts v CROSS JOIN nominations n ON n.id = v.target"
        " WHERE v.alive = 1 AND v.state = 'returned' AND v.target_type = 'nomination' AND n.alive = 1"
        " AND n.unit = :unit AND n.status NOT IN ('cancelled', 'revoked') AND NOT EXISTS ("
        " SELECT 1 FROM verdicts later WHERE later.target = v.target AND later.alive = 1"
        " AND later.last_seq > v.last_seq)"
        " ORDER BY v.deadline IS NULL, v.deadline",
        {"unit": bytes.fromhex(unit)},
    )
    return [Returned(row.target.hex(), row.deadline) for row in rows]


def year_numbers(connection: Connection, unit: str, year: int) -> Mapping[str, int]:
    """The four numbers of a grassroots union: active, initiatives, nominations, certificates."""
    values = {"unit": bytes.fromhex(unit), "year": str(year)}
    return _numbers(connection, _YEAR_NUMBERS, values)


def upper_numbers(connection: Connection, unit: str, month_start: str) -> Mapping[str, int]:
    """The four numbers of an upper union: unions, packages since ``month_start`` (UTC stamp), senders who
    wait, nominations to decide."""
    values = {"unit": bytes.fromhex(unit), "month_start": month_start}
    return _numbers(connection, _UPPER_NUMBERS, values)


def members_by_group(connection: Connection, unit: str) -> list[Share]:
    """Active members of each group of the own union, the largest first; those without a group last."""
    rows = connection.exec_driver_sql(
        'SELECT g.id, g.name, count(*) AS number FROM members m LEFT JOIN groups g ON g.id = m."group"'
        " AND g.unit = m.unit WHERE m.status = 'active' AND m.alive = 1 AND m.unit = :unit"
        " GROUP BY g.id, g.name ORDER BY g.id IS NULL, number DESC, g.sort_key",
        {"unit": bytes.fromhex(unit)},
    )
    return [Share(row.id.hex() if row.id else "", row.name or "", int(row.number)) for row in rows]


def nominations_by_union(connection: Connection, unit: str, year: int) -> list[Share]:
    """Nominations of a year of each lower union, the most first."""
    rows = connection.exec_driver_sql(
        "SELECT n.unit, p.name, count(*) AS number FROM nominations n JOIN peer p ON p.unit = n.unit"
        " WHERE n.alive = 1 AND n.unit <> :unit AND n.year = :year"
        " GROUP BY n.unit, p.name ORDER BY number DESC, p.name",
        {"unit": bytes.fromhex(unit), "year": year},
    )
    return [Share(row.unit.hex(), row.name, int(row.number)) for row in rows]


def silent_unions(connection: Connection, since: str) -> int:
    """How many lower unions have sent nothing since a UTC stamp."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM peer p WHERE p.role = 'lower' AND NOT EXISTS (SELECT 1 FROM package_log l"
            " WHERE l.unit = p.unit AND l.direction = 'in' AND l.time >= :since)",
            {"since": since},
        ).scalar_one()
    )


def first_act(connection: Connection) -> str:
    """When the first act of the book was done (UTC stamp)."""
    return str(connection.exec_driver_sql("SELECT min(time) FROM act").scalar_one())


def _numbers(
    connection: Connection, questions: Mapping[str, str], values: Mapping[str, object]
) -> dict[str, int]:
    return {
        name: int(connection.exec_driver_sql(sql, _used(sql, values)).scalar_one())
        for name, sql in questions.items()
    }


def _used(sql: str, values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if f":{name}" in sql}
