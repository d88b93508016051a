"""The triggers that refuse any write to a row table without a change. Never altered after a release."""

from sqlalchemy import Connection

_GUARDS = (
    # A row comes in only with its own change, and only once.
    """CREATE TRIGGER {table}_comes_with_a_change BEFORE INSERT ON {table}
        WHEN NOT EXISTS (SELECT 1 FROM change WHERE seq = NEW.last_seq AND record = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'no row without a change'); END""",
    """CREATE TRIGGER {table}_moves_with_a_change BEFORE UPDATE ON {table}
        WHEN NOT (
            NEW.last_seq > OLD.last_seq AND NEW.id = OLD.id AND NEW.unit = OLD.unit
            AND EXISTS (SELECT 1 FROM change WHERE seq = NEW.last_seq AND record = NEW.id)
        )
        BEGIN SELECT RAISE(ABORT, 'no write without a change'); END""",
    """CREATE TRIGGER {table}_is_kept BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, 'a row is never deleted'); END""",
)


def guard(connection: Connection, *tables: str) -> None:
    """Put the guards on new row tables."""
    for table in tables:
        for statement in _GUARDS:
            connection.exec_driver_sql(statement.format(table=table))
