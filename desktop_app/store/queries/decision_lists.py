"""Whom and what every decision lists, for all decisions at once."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection

# What a decision lists beyond this union hangs on the verdicts given about it.
_LISTED = (
    "SELECT decision, subject_name AS name, id FROM nominations WHERE alive = 1 AND decision IS NOT NULL"
    " ORDER BY sort_key, key",
    "SELECT v.decision, n.subject_name AS name, n.id FROM verdicts v JOIN nominations n ON n.id = v.target"
    " AND n.unit = v.target_unit WHERE v.alive = 1 AND v.target_type = 'nomination'"
    " AND v.decision IS NOT NULL ORDER BY v.key",
    "SELECT r.decision, i.title AS name, r.id FROM recognitions r JOIN initiatives i ON i.id = r.initiative"
    " AND i.unit = r.unit WHERE r.alive = 1 AND r.decision IS NOT NULL ORDER BY r.key",
)


def names_listed(connection: Connection) -> Mapping[str, list[str]]:
    """Decision id → the names on its list, in the order of the list; none of a decision without a list."""
    found: dict[str, dict[bytes, str]] = defaultdict(dict)
    for sql in _LISTED:
        for row in connection.exec_driver_sql(sql):
            found[row.decision.hex()].setdefault(row.id, row.name or "")
    return {decision: list(names.values()) for decision, names in found.items()}
