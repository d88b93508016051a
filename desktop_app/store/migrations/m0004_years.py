"""Version 4: what a year says of a member, own fields, namesakes, and the number of an earlier ID card.

The column comes last in the table of members: to rebuild it, so that the column stands among the fields, took
more than all else in a book of 300,000 members. Columns are always named, so their order means nothing.
"""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

TABLES = (
    """CREATE TABLE year_ratings (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, year INTEGER, rating TEXT,
        decision_number TEXT, decision_date TEXT, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE registrations (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), subject_kind TEXT, member BLOB, "group" BLOB,
        year INTEGER, period TEXT, award_type TEXT, content TEXT, registered_on TEXT, status TEXT,
        note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE absences (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, year INTEGER, days INTEGER,
        reason TEXT, valid_from TEXT, valid_to TEXT, note TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE disciplines (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, level TEXT, decided_on TEXT,
        decision_number TEXT, decided_by TEXT, cleared_on TEXT, reason TEXT, UNIQUE (id, unit)
    )""",
    """CREATE TABLE own_fields (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), name TEXT, kind TEXT, options TEXT,
        position INTEGER, UNIQUE (id, unit)
    )""",
    """CREATE TABLE own_values (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), member BLOB, own_field BLOB, value TEXT,
        UNIQUE (id, unit)
    )""",
    """CREATE TABLE namesakes (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), first BLOB, second BLOB, UNIQUE (id, unit)
    )""",
)

INDEXES = (
    "CREATE INDEX ix_year_ratings_member ON year_ratings(member)",
    "CREATE INDEX ix_year_ratings_year ON year_ratings(year, member)",
    "CREATE INDEX ix_registrations_member ON registrations(member)",
    "CREATE INDEX ix_registrations_year ON registrations(year, member)",
    "CREATE INDEX ix_absences_member ON absences(member)",
    "CREATE INDEX ix_absences_year ON absences(year, member)",
    "CREATE INDEX ix_disciplines_member ON disciplines(member)",
    "CREATE INDEX ix_own_values_member ON own_values(member)",
    "CREATE INDEX ix_own_values_field ON own_values(own_field, value)",
)

MEMBERS = (
    "ALTER TABLE members ADD COLUMN old_national_id TEXT",
    "CREATE INDEX ix_members_old_national_id ON members(old_national_id) WHERE old_national_id IS NOT NULL",
    "CREATE INDEX ix_members_birth ON members(birth_date)",
)


def upgrade(connection: Connection) -> None:
    """Make the tables with their indexes and guards, and add the column."""
    for statement in (*TABLES, *INDEXES, *MEMBERS):
        connection.exec_driver_sql(statement)
    guard(
        connection,
        "year_ratings",
        "registrations",
        "absences",
        "disciplines",
        "own_fields",
        "own_values",
        "namesakes",
    )
