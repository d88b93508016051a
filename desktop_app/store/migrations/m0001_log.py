"""Version 1: the change log, its streams and acts, and what the book knows of other books."""

from sqlalchemy import Connection

STATEMENTS = (
    # Local facts of this file (book id, own unit, current device). Not records, so not changes.
    """CREATE TABLE book (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )""",
    """CREATE TABLE act (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        params TEXT NOT NULL,
        time TEXT NOT NULL,
        actor TEXT NOT NULL,
        device TEXT NOT NULL,
        undoable INTEGER NOT NULL,
        undoes INTEGER REFERENCES act(id)
    )""",
    "CREATE INDEX ix_act_undoes ON act(undoes)",
    # (stream, number) is not unique: two branches of a copied book must both fit.
    """CREATE TABLE change (
        seq INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        stream INTEGER NOT NULL REFERENCES stream(key),
        number INTEGER NOT NULL,
        act INTEGER NOT NULL REFERENCES act(id),
        record BLOB NOT NULL,
        type TEXT NOT NULL,
        sensitive INTEGER NOT NULL,
        body BLOB
    )""",
    "CREATE INDEX ix_change_record ON change(record)",
    "CREATE INDEX ix_change_stream ON change(stream, number)",
    "CREATE INDEX ix_change_act ON change(act)",
    # number and head: the gapless part from 1; highest: the largest number met; forked: two branches met.
    """CREATE TABLE stream (
        key INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        unit BLOB NOT NULL,
        number INTEGER NOT NULL DEFAULT 0,
        head BLOB NOT NULL DEFAULT x'',
        highest INTEGER NOT NULL DEFAULT 0,
        forked INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE stream_mark (
        stream INTEGER NOT NULL REFERENCES stream(key),
        number INTEGER NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (stream, number)
    ) WITHOUT ROWID""",
    """CREATE TABLE purge (
        record BLOB NOT NULL PRIMARY KEY,
        act INTEGER NOT NULL REFERENCES act(id)
    )""",
    """CREATE TABLE conflict (
        type TEXT NOT NULL,
        unit BLOB NOT NULL,
        record BLOB NOT NULL,
        field TEXT NOT NULL,
        changes TEXT NOT NULL,
        PRIMARY KEY (record, unit, field)
    )""",
    # Changes that were not the sender's to make: kept and visible, in no stream and in no fold.
    """CREATE TABLE quarantine (
        id BLOB NOT NULL PRIMARY KEY,
        sender BLOB NOT NULL,
        reason TEXT NOT NULL,
        time TEXT NOT NULL,
        type TEXT NOT NULL,
        record BLOB NOT NULL,
        body BLOB NOT NULL
    )""",
    """CREATE TABLE blob (
        sha256 BLOB NOT NULL PRIMARY KEY,
        size INTEGER NOT NULL,
        media TEXT NOT NULL,
        body BLOB NOT NULL
    )""",
    """CREATE TABLE peer (
        unit BLOB NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        recovery TEXT,
        since TEXT NOT NULL
    )""",
    """CREATE TABLE device (
        id TEXT NOT NULL PRIMARY KEY,
        unit BLOB NOT NULL,
        name TEXT NOT NULL,
        sign TEXT NOT NULL,
        age TEXT NOT NULL,
        state TEXT NOT NULL,
        replaces TEXT,
        since TEXT NOT NULL
    )""",
    """CREATE TABLE peer_ack (
        unit BLOB NOT NULL,
        device TEXT NOT NULL,
        stream TEXT NOT NULL,
        number INTEGER NOT NULL,
        head BLOB NOT NULL,
        PRIMARY KEY (unit, device, stream)
    )""",
    """CREATE TABLE package_log (
        id INTEGER PRIMARY KEY,
        package TEXT NOT NULL,
        direction TEXT NOT NULL,
        kind TEXT NOT NULL,
        unit BLOB NOT NULL,
        device TEXT NOT NULL,
        file TEXT NOT NULL,
        sha256 BLOB NOT NULL,
        state TEXT NOT NULL,
        time TEXT NOT NULL,
        counts TEXT NOT NULL,
        code TEXT NOT NULL,
        body BLOB
    )""",
    "CREATE INDEX ix_device_unit ON device(unit)",
    "CREATE INDEX ix_package_log_device ON package_log(device)",
    "CREATE INDEX ix_package_log_sha256 ON package_log(sha256)",
    "CREATE INDEX ix_package_log_package ON package_log(package)",
    """CREATE TRIGGER change_is_kept BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END""",
    """CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change
        WHEN NOT (
            NEW.body IS NULL AND OLD.sensitive = 1 AND NEW.seq = OLD.seq AND NEW.id = OLD.id
            AND NEW.stream = OLD.stream AND NEW.number = OLD.number AND NEW.act = OLD.act
            AND NEW.record = OLD.record AND NEW.type = OLD.type AND NEW.sensitive = 1
            AND EXISTS (SELECT 1 FROM purge WHERE purge.record = OLD.record)
        )
        BEGIN SELECT RAISE(ABORT, 'a change is never altered'); END""",
)


def upgrade(connection: Connection) -> None:
    """Make the tables of the log."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
