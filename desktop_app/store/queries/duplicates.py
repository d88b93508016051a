"""What the duplicate finder reads: the members of one union, and the pairs said to be two people."""

from sqlalchemy import Connection

from desktop_app.domain.duplicates import Person

_PEOPLE = (
    'SELECT id, full_name, birth_date, gender, "group", employee_code, national_id, old_national_id,'
    " card_number, phone FROM members WHERE alive = 1 AND unit = ?"
)


def people_to_compare(connection: Connection, unit: str) -> list[Person]:
    """The living members of a union with what tells people apart."""
    rows = connection.exec_driver_sql(_PEOPLE, (bytes.fromhex(unit),))
    return [
        Person(row[0].hex(), row[1] or "", row[2] or "", row[3] or "", row[4].hex() if row[4] else "",
               *(text or "" for text in row[5:]))
        for row in rows
    ]  # fmt: skip


def known_namesakes(connection: Connection) -> set[frozenset[str]]:
    """The pairs of members that somebody said are two people."""
    rows = connection.exec_driver_sql("SELECT first, second FROM namesakes WHERE alive = 1")
    return {frozenset((row[0].hex(), row[1].hex())) for row in rows}
