"""Version 3: initiatives name the files kept with them.

The table is rebuilt so that the column stands among the fields. No table refers to it, so dropping it with
foreign keys on touches nothing else; ``key`` stays, on which the word index relies.
"""

from sqlalchemy import Connection

from desktop_app.store.migrations.guards import guard

_FIELDS = (
    "key, id, unit, alive, last_seq, title, kind, area, author_group, investor, first_use_date, is_trial,"
    " description, conditions, confidential, confidential_note, benefit_amount, benefit_computable,"
    " benefit_method, benefit_social, filed_on, status, supplement_due, reason, application_status,"
    " protected_ip, tags, note, sort_key, folded"
)

STATEMENTS = (
    """CREATE TABLE initiatives_with_files (
        key INTEGER PRIMARY KEY, id BLOB NOT NULL, unit BLOB NOT NULL, alive INTEGER NOT NULL,
        last_seq INTEGER NOT NULL REFERENCES change(seq), title TEXT, kind TEXT, area TEXT,
        author_group TEXT, investor TEXT, first_use_date TEXT, is_trial INTEGER, description TEXT,
        conditions TEXT, confidential INTEGER, confidential_note TEXT, benefit_amount INTEGER,
        benefit_computable INTEGER, benefit_method TEXT, benefit_social TEXT, filed_on TEXT,
        status TEXT, supplement_due TEXT, reason TEXT, application_status TEXT,
        protected_ip INTEGER, tags TEXT, note TEXT, attachments TEXT, sort_key BLOB NOT NULL,
        folded TEXT NOT NULL, UNIQUE (id, unit)
    )""",
    f"INSERT INTO initiatives_with_files ({_FIELDS}) SELECT {_FIELDS} FROM initiatives",
    "DROP TABLE initiatives",
    "ALTER TABLE initiatives_with_files RENAME TO initiatives",
    "CREATE INDEX ix_initiatives_order ON initiatives(sort_key)",
    "CREATE INDEX ix_initiatives_status ON initiatives(status, filed_on)",
)


def upgrade(connection: Connection) -> None:
    """Add the column and put indexes and guards back."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
    guard(connection, "initiatives")
