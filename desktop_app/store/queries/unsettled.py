"""What of a union's records waits for somebody to settle it."""

from sqlalchemy import Connection


def unsettled(connection: Connection, unit: str) -> tuple[int, int]:
    """How many fields of a union's records hold two different values, and how many changes it sent were set
    aside because they were not its own to make."""
    found = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM conflict WHERE unit = ?1),"
        " (SELECT count(*) FROM quarantine WHERE sender = ?1)",
        (bytes.fromhex(unit),),
    ).one()
    return int(found[0]), int(found[1])
