"""The word index behind one interface: which rows hold all the words typed. Derived, rebuilt at will.

SQLite: a contentless FTS5 table per record type over the folded column (FTS5's own folding misses đ).
"""

import re
from collections.abc import Sequence

from sqlalchemy import Connection

from desktop_app.domain.text.folding import fold
from desktop_app.store.derived import WORD_INDEXED
from desktop_app.store.schema import table_name

# Above this many hits it is cheaper to walk the list in its order and look at each row.
FEW = 2_000

_WORD = re.compile(r"[a-z0-9]+")


def words_table(record_type: str) -> str:
    """The FTS5 table of a record type."""
    return f"{table_name(record_type)}_words"


def index_words(connection: Connection, record_type: str, keys: Sequence[tuple[bytes, bytes]]) -> None:
    """Bring the words of the rows (id, unit) up to date after their folded text may have changed."""
    connection.exec_driver_sql(
        f'INSERT OR REPLACE INTO "{words_table(record_type)}" (rowid, words)'
        f' SELECT key, folded FROM "{table_name(record_type)}" WHERE id = ? AND unit = ?',
        list(keys),
    )


def index_new_rows(connection: Connection, record_type: str, after: int) -> None:
    """Index the words of all rows whose key is above ``after``, in one statement."""
    connection.exec_driver_sql(
        f'INSERT INTO "{words_table(record_type)}" (rowid, words)'
        f' SELECT key, folded FROM "{table_name(record_type)}" WHERE key > ?',
        (after,),
    )


def rebuild_words(connection: Connection) -> None:
    """Make all word indexes anew from the rows."""
    for record_type in WORD_INDEXED:
        connection.exec_driver_sql(
            f'INSERT INTO "{words_table(record_type)}" ("{words_table(record_type)}") VALUES (\'delete-all\')'
        )
        index_new_rows(connection, record_type, 0)


def words_typed(text: str) -> list[str]:
    """The folded words of what was typed, longest first (the most telling term leads the match)."""
    return sorted(_WORD.findall(fold(text)), key=len, reverse=True)


def rows_with_words(connection: Connection, record_type: str, words: Sequence[str]) -> list[int] | None:
    """Keys of the rows that hold a word beginning with each of ``words``; None when there are too many
    to be worth sorting (the caller then walks its list in order)."""
    table = words_table(record_type)
    if len(words) == 1 and _is_common(connection, record_type, words[0]):
        return None
    match = " AND ".join(f'"{word}"*' for word in words)
    rows = connection.exec_driver_sql(
        f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH ? LIMIT ?', (match, FEW + 1)
    ).all()
    return None if len(rows) > FEW else [row[0] for row in rows]


def _is_common(connection: Connection, record_type: str, word: str) -> bool:
    # A whole frequent surname ("nguyen") is answered by the vocabulary at once; merging its posting
    # lists as a prefix would cost tens of milliseconds.
    count = connection.exec_driver_sql(
        f'SELECT doc FROM "{words_table(record_type)}_vocabulary" WHERE term = ?', (word,)
    ).scalar()
    return count is not None and int(count) > FEW
