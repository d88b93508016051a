"""What the members of a union have in some own fields: for sheets, which ask about everybody at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop_app.store.reading import Reading


def own_texts(connection: Reading, unit: str, fields: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    """Member id → own field id → canonical text, of the fields asked about."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    sql = (
        "SELECT member, value FROM own_values"
        " WHERE own_field = ? AND unit = ? AND alive = 1 AND value IS NOT NULL"
    )
    for field in fields:
        for member, value in connection.exec_driver_sql(sql, (bytes.fromhex(field), bytes.fromhex(unit))):
            found[member.hex()][field] = value
    return found


def own_value_ids(connection: Reading, unit: str, fields: Sequence[str]) -> frozenset[str]:
    """Ids of all values of these fields that the book has ever known, cleared and trashed ones too."""
    sql = "SELECT id FROM own_values WHERE own_field = ? AND unit = ?"
    return frozenset(
        row[0].hex()
        for field in fields
        for row in connection.exec_driver_sql(sql, (bytes.fromhex(field), bytes.fromhex(unit)))
    )
