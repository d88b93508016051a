"""From changes to the current row: load one record's changes, fold them, write the row and its conflicts."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.change import ALIVE, Change, Folded, fold, parse_line
from desktop_app.domain.record import Value, problems_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.codec import codec_of, update_row
from desktop_app.store.search import index_new_rows, index_words, names_before

_CHANGES_OF = "SELECT body FROM change WHERE record = ? AND type = ? AND body IS NOT NULL ORDER BY seq"


def changes_of(connection: Connection, record_type: str, record: str, unit: str) -> list[Change]:
    """The changes of one record, oldest first as this book met them; purged bodies are left out."""
    rows = connection.exec_driver_sql(_CHANGES_OF, (bytes.fromhex(record), record_type))
    return [change for row in rows if (change := parse_line(row.body)).unit == unit]


def shaped(record_type: str, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values this version of the program can show: declared fields whose value has the declared shape."""
    kind = RECORDS[record_type]
    wrong = {problem.field for problem in problems_of(kind, values)}
    return {name: value for name, value in values.items() if name not in wrong}


def refold(connection: Connection, record_type: str, record: str, unit: str) -> Folded:
    """Fold a record again and bring its row and conflicts up to date. Returns the fold.

    The changes must be in the table already; a record type this version does not know keeps no row.
    """
    folded = fold(changes_of(connection, record_type, record, unit))
    if record_type in RECORDS and folded.heads:
        seq = connection.exec_driver_sql(
            "SELECT max(seq) FROM change WHERE record = ?", (bytes.fromhex(record),)
        ).scalar_one()
        write_row(connection, record_type, (record, unit), folded, int(seq))
    write_conflicts(connection, record_type, (record, unit), folded)
    return folded


def write_row(
    connection: Connection, record_type: str, identity: tuple[str, str], folded: Folded, seq: int
) -> None:
    """Insert or update the row of a record from its fold; nothing is written when the row is newer."""
    codec = codec_of(record_type)
    keys = (bytes.fromhex(identity[0]), bytes.fromhex(identity[1]))
    row = codec.row(keys, folded.alive, seq, shaped(record_type, folded.values))
    before = names_before(connection, record_type, keys)
    updated = connection.exec_driver_sql(f"{codec.update} AND last_seq < ?", (*update_row(row), seq)).rowcount
    if not updated and not _row_exists(connection, record_type, keys):
        insert_rows(connection, record_type, [row])
    elif updated:
        index_words(connection, record_type, keys, before)


def insert_rows(connection: Connection, record_type: str, rows: list[tuple[Any, ...]]) -> None:
    """Insert rows of new records and index their words."""
    codec = codec_of(record_type)
    after = connection.exec_driver_sql(f'SELECT max(key) FROM "{codec.table}"').scalar() or 0
    connection.exec_driver_sql(codec.insert, rows)
    index_new_rows(connection, record_type, after)


def _row_exists(connection: Connection, record_type: str, keys: tuple[bytes, bytes]) -> bool:
    table = codec_of(record_type).table
    found = connection.exec_driver_sql(f'SELECT 1 FROM "{table}" WHERE id = ? AND unit = ?', keys)
    return found.first() is not None


def write_conflicts(
    connection: Connection, record_type: str, identity: tuple[str, str], folded: Folded
) -> None:
    """Replace the list of a record's conflicts by those of its fold."""
    keys = (bytes.fromhex(identity[0]), bytes.fromhex(identity[1]))
    connection.exec_driver_sql("DELETE FROM conflict WHERE record = ? AND unit = ?", keys)
    if folded.conflicts:
        connection.exec_driver_sql(
            "INSERT INTO conflict (type, unit, record, field, changes) VALUES (?, ?, ?, ?, ?)",
            [
                (record_type, keys[1], keys[0], name, json.dumps(sorted(head.id for head in heads)))
                for name, heads in sorted(folded.conflicts.items())
            ],
        )


def current(folded: Folded, names: Iterable[str]) -> dict[str, Value]:
    """The shown values of the given fields; ``alive`` among them as a flag."""
    return {name: folded.alive if name == ALIVE else folded.values.get(name) for name in names}
