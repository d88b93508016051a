"""Version 5: what is kept of imports, and what was answered about shapes of sheets."""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

STATEMENTS = (
    """CREATE TABLE import_runs (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), kind TEXT, file TEXT, sheet TEXT,
        rows_total INTEGER, created INTEGER, changed INTEGER, left_out INTEGER, originals TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE import_profiles (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), kind TEXT, shape TEXT, file TEXT, columns TEXT,
        words TEXT, UNIQUE (id, unit)
    )""",
    "CREATE INDEX ix_import_profiles_shape ON import_profiles(shape)",
)


def upgrade(connection: Connection) -> None:
    """Make the two tables and guard them."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
    guard(connection, "import_runs", "import_profiles")
