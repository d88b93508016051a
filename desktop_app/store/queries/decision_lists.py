"""Whom and what every decision lists, for all decisions at once."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, Row

from desktop_app.domain.text.partial_dates import format_date

# What tells a person of a nomination from a namesake, as far as this book knows it.
_TAGS = "m.employee_code AS code, m.birth_date AS born, n.role_line AS role"
_MEMBER = "LEFT JOIN members m ON m.id = n.member AND m.unit = n.unit"

# What a decision lists beyond this union hangs on the verdicts given about it.
_LISTED = (
    f"SELECT n.decision, n.subject_name AS name, n.id, {_TAGS} FROM nominations n {_MEMBER}"
    " WHERE n.alive = 1 AND n.decision IS NOT NULL ORDER BY n.sort_key, n.key",
    f"SELECT v.decision, n.subject_name AS name, n.id, {_TAGS} FROM verdicts v JOIN nominations n"
    f" ON n.id = v.target AND n.unit = v.target_unit {_MEMBER} WHERE v.alive = 1"
    " AND v.target_type = 'nomination' AND v.decision IS NOT NULL ORDER BY v.key",
    "SELECT r.decision, i.title AS name, r.id, NULL AS code, NULL AS born, NULL AS role FROM recognitions r"
    " JOIN initiatives i ON i.id = r.initiative"
    " AND i.unit = r.unit WHERE r.alive = 1 AND r.decision IS NOT NULL ORDER BY r.key",
)


def names_listed(connection: Connection) -> Mapping[str, list[str]]:
    """Decision id → the names on its list, in the order of the list; none of a decision without a list.
    Namesakes on one list carry their employee code, birth date or place."""
    found: dict[str, dict[bytes, Row[tuple[object, ...]]]] = defaultdict(dict)
    for sql in _LISTED:
        for row in connection.exec_driver_sql(sql):
            found[row.decision.hex()].setdefault(row.id, row)
    names: dict[str, list[str]] = {}
    for decision, rows in found.items():
        often = Counter(row.name for row in rows.values())
        names[decision] = [_named(row, often[row.name] > 1) for row in rows.values()]
    return names


def _named(row: Row[tuple[object, ...]], told_apart: bool) -> str:
    tag = (row.code or format_date(row.born) or row.role) if told_apart else ""
    return f"{row.name or ''} · {tag}" if tag else row.name or ""
