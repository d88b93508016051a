"""The word indexes behind one interface: which rows hold the words typed. Derived, rebuilt at will.

Names (members): one row per word with the name's key and all its words, so that hits are read in the order
of the list and tested without a look at the member. Texts (initiatives): a contentless FTS5 table over the
folded column (FTS5's own folding misses đ).
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.text.folding import words
from desktop_app.domain.text.near import one_slip
from desktop_app.store.derived import NAME_INDEXED, TEXT_INDEXED
from desktop_app.store.schema import table_name

# Above this many hits it is cheaper to walk the list in its order and look at each row.
FEW = 2_000
# Above every character a text can go on with.
LAST = "\U0010ffff"
# Words of fewer letters have too many neighbours.
SHORTEST_NEAR = 4

_INSERT_NAME = "INSERT INTO member_words (word, sort_key, member, words) VALUES (?, ?, ?, ?)"


def names_before(connection: Connection, record_type: str, keys: tuple[bytes, bytes]) -> list[Any]:
    """What ``index_words`` must know of the row (id, unit) as it was before it is updated."""
    if record_type not in NAME_INDEXED:
        return []
    sql = f'SELECT key, sort_key, folded FROM "{table_name(record_type)}" WHERE id = ? AND unit = ?'
    return [tuple(row) for row in connection.exec_driver_sql(sql, keys)]


def index_words(
    connection: Connection, record_type: str, keys: tuple[bytes, bytes], before: list[Any]
) -> None:
    """Bring the words of the updated row (id, unit) up to date."""
    if record_type in TEXT_INDEXED:
        connection.exec_driver_sql(
            f'INSERT OR REPLACE INTO "{_text_index(record_type)}" (rowid, words)'
            f' SELECT key, folded FROM "{table_name(record_type)}" WHERE id = ? AND unit = ?',
            keys,
        )
        return
    now = names_before(connection, record_type, keys)
    if now != before:
        gone = [entry[:3] for entry in _name_rows(before)]
        _run(connection, "DELETE FROM member_words WHERE word = ? AND sort_key = ? AND member = ?", gone)
        _run(connection, _INSERT_NAME, _name_rows(now))


def index_new_rows(connection: Connection, record_type: str, after: int) -> None:
    """Index the words of all rows whose key is above ``after``."""
    table = table_name(record_type)
    if record_type in TEXT_INDEXED:
        connection.exec_driver_sql(
            f'INSERT INTO "{_text_index(record_type)}" (rowid, words)'
            f' SELECT key, folded FROM "{table}" WHERE key > ?',
            (after,),
        )
    elif record_type in NAME_INDEXED:
        rows = connection.exec_driver_sql(
            f'SELECT key, sort_key, folded FROM "{table}" WHERE key > ?', (after,)
        )
        _run(connection, _INSERT_NAME, _name_rows(rows))


def rebuild_words(connection: Connection) -> None:
    """Make all word indexes anew from the rows."""
    connection.exec_driver_sql("DELETE FROM member_words")
    for record_type in TEXT_INDEXED:
        index = _text_index(record_type)
        connection.exec_driver_sql(f'INSERT INTO "{index}" ("{index}") VALUES (\'delete-all\')')
    for record_type in (*NAME_INDEXED, *TEXT_INDEXED):
        index_new_rows(connection, record_type, 0)


def notice_text_indexes(connection: Connection) -> None:
    """Let FTS5 see what other connections wrote since this one last searched.

    ``PRAGMA integrity_check`` (SQLite 3.53) judges an index by what the connection remembers of it and calls
    a sound one corrupt; any search in the same transaction refreshes that memory.
    """
    for record_type in TEXT_INDEXED:
        table = _text_index(record_type)
        connection.exec_driver_sql(
            f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH ? LIMIT 1', ('"x"',)
        ).all()


def words_typed(text: str) -> list[str]:
    """The folded words of what was typed, each once, longest first."""
    return sorted(dict.fromkeys(words(text)), key=len, reverse=True)


def rows_with_words(connection: Connection, record_type: str, typed: Sequence[str]) -> list[int] | None:
    """Keys of the rows of a text-indexed type that hold a word beginning with each of ``typed``; None when
    there are too many to be worth sorting (the caller then walks its list in order)."""
    table = _text_index(record_type)
    match = " AND ".join(f'"{word}"*' for word in typed)
    rows = connection.exec_driver_sql(
        f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH ? LIMIT ?', (match, FEW + 1)
    ).all()
    return None if len(rows) > FEW else [row[0] for row in rows]


def rarest(connection: Connection, typed: Sequence[str]) -> str:
    """The word that begins the fewest names, as far as counting is worth it."""
    if len(typed) == 1:
        return typed[0]
    sql = "SELECT count(*) FROM (SELECT 1 FROM member_words WHERE word >= ? AND word < ? LIMIT ?)"
    counted = [
        (connection.exec_driver_sql(sql, (word, word + LAST, 2 * FEW)).scalar_one(), place, word)
        for place, word in enumerate(typed)
    ]
    return min(counted)[2]


def whole_words(connection: Connection, start: str) -> list[str]:
    """The different words of names that begin like this: one step per word, whatever their number of rows."""
    rows = connection.exec_driver_sql(
        "WITH RECURSIVE step(word) AS (SELECT min(word) FROM member_words WHERE word >= ?"
        " UNION ALL SELECT (SELECT min(word) FROM member_words WHERE word > step.word) FROM step"
        " WHERE step.word < ?) SELECT word FROM step WHERE word < ?",
        (start, start + LAST, start + LAST),
    )
    return [row[0] for row in rows]


def near_words(connection: Connection, typed: str) -> list[str]:
    """The whole words of names that are, or begin with, a text one typing slip away from ``typed``; those
    with the same first letter first. None for a short word, for which everything is near."""
    if len(typed) < SHORTEST_NEAR:
        return []
    sizes = (len(typed), len(typed) - 1, len(typed) + 1)
    found = [
        word
        for word in whole_words(connection, "")
        if any(one_slip(word[:size], typed) for size in sizes) and not word.startswith(typed)
    ]
    return sorted(found, key=lambda word: (word[0] != typed[0], abs(len(word) - len(typed)), word))


def _text_index(record_type: str) -> str:
    return f"{table_name(record_type)}_words"


def _name_rows(rows: Iterable[Any]) -> list[tuple[Any, ...]]:
    entries = []
    for key, sort_key, folded in rows:
        found = words(folded)
        whole = " ".join(("", *found))
        entries += [(word, sort_key, key, whole) for word in dict.fromkeys(found)]
    # In the order of the index, which spares it most of its seeking.
    entries.sort()
    return entries


def _run(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(sql, rows)
