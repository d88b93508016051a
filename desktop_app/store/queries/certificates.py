"""What the register of certificates is asked besides its entries."""

from sqlalchemy import Connection


def register_years(connection: Connection, unit: str) -> list[int]:
    """The years that living entries of a union's register belong to."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT year FROM certificates WHERE alive = 1 AND unit = ? AND year IS NOT NULL",
        (bytes.fromhex(unit),),
    )
    return [int(year) for (year,) in found]
