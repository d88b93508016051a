"""Version 6: scoring sheets, lists of recipients who are no members, and years that were closed."""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

TABLES = (
    """CREATE TABLE scorings (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), "group" BLOB, year INTEGER, sheet TEXT,
        scored_on TEXT, rating TEXT, reason TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE score_lines (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), scoring BLOB, criterion TEXT,
        own_points INTEGER, points INTEGER, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE recipient_lists (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), title TEXT, year INTEGER, date TEXT,
        achievement TEXT, prefix TEXT, gift TEXT, decision_number TEXT, decision_date TEXT, note TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE listed_persons (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), list BLOB, position INTEGER, full_name TEXT,
        prefix TEXT, detail TEXT, gift TEXT, amount INTEGER, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE year_closings (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), year INTEGER, closed_on TEXT, lacking TEXT,
        note TEXT, UNIQUE (id, unit)
    )""",
)

INDEXES = (
    'CREATE INDEX ix_scorings_year ON scorings(year, "group")',
    "CREATE INDEX ix_score_lines_scoring ON score_lines(scoring)",
    "CREATE INDEX ix_listed_persons_list ON listed_persons(list, position)",
)


def upgrade(connection: Connection) -> None:
    """Make the tables, their guards and indexes."""
    for statement in TABLES:
        connection.exec_driver_sql(statement)
    guard(connection, "scorings", "score_lines", "recipient_lists", "listed_persons", "year_closings")
    for statement in INDEXES:
        connection.exec_driver_sql(statement)
