"""The numbered steps that bring a book up to this version; position = ``PRAGMA user_version``.

A step is a function of a connection with literal SQL; once released it is never edited. Each runs with its
version bump in one transaction, foreign keys on. A rebuild of a table needs foreign keys off *outside* the
transaction (with them on, SQLite would cascade) and has to say so when the first one comes.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, Engine

from desktop_app.store.migrations.m0001_log import upgrade as make_log
from desktop_app.store.migrations.m0002_records import upgrade as make_records
from desktop_app.store.migrations.m0003_initiative_files import upgrade as add_initiative_files
from desktop_app.store.migrations.m0004_years import upgrade as add_years
from desktop_app.store.migrations.m0005_imports import upgrade as add_imports
from desktop_app.store.migrations.m0006_year_work import upgrade as add_year_work

Step: TypeAlias = "Callable[[Connection], None]"

STEPS: Sequence[Step] = (make_log, make_records, add_initiative_files, add_years, add_imports, add_year_work)
VERSION = len(STEPS)


def upgrade(engine: Engine, version: int, steps: Sequence[Step] = STEPS) -> None:
    """Run the steps above ``version``, each in its own transaction; a failing step leaves no trace."""
    for number, step in enumerate(steps[version:], start=version + 1):
        with engine.connect() as connection, connection.begin():
            step(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")
