"""The floor of writing: the same rows and the same change lines, inserted by the bare driver.

The tables and their indexes are the book's own, for lists and search need them; guards, references and the
word index are left out.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import sqlcipher3.dbapi2 as driver

from desktop_app.store.engine import Key, Opening, connect
from tests.benchmarks.offices import new_office

Rows: TypeAlias = Mapping[str, list[tuple[Any, ...]]]
"""Table → its rows, all columns."""
_CACHE_KIB = 64 * 1024
WRITTEN_TABLES = ("change", "members", "groups", "union_positions")


def rows_of(path: Path, key: Key | None = None, tables: tuple[str, ...] = WRITTEN_TABLES) -> Rows:
    """What a book holds in some tables."""
    connection = connect(Opening(path, key, True))
    try:
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
    finally:
        connection.close()


def bare_book(folder: Path, password: str | None = None) -> Any:
    """A driver connection to a new book without guards and without its own first records."""
    with new_office(folder, password=password) as office:
        path, key = office.session.book.path, office.session.book.key
    connection = driver.connect(str(path), isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex}'\"")
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    for name in ("units", "change"):
        connection.execute(f'DELETE FROM "{name}"')
    for pragma in ("journal_mode = WAL", "synchronous = FULL", f"cache_size = -{_CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def insert(connection: Any, rows: Rows) -> None:
    """Write the rows of all tables in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for name, found in rows.items():
        if found:
            places = ", ".join("?" * len(found[0]))
            connection.executemany(f'INSERT INTO "{name}" VALUES ({places})', found)
    connection.execute("COMMIT")
