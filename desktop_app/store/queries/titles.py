"""Initiatives and decisions by the words of their titles."""

from sqlalchemy import Connection

from desktop_app.domain.text.folding import fold
from desktop_app.store.search import rows_with_words, words_typed


def titles_with(connection: Connection, text: str, most: int) -> list[tuple[str, str, str]]:
    """(type, id, title) of at most ``most`` initiatives and as many decisions, the newest first."""
    words = words_typed(text)
    if not words:
        return []
    return [*_initiatives(connection, words, most), *_decisions(connection, words, most)]


def _initiatives(connection: Connection, words: list[str], most: int) -> list[tuple[str, str, str]]:
    keys = rows_with_words(connection, "initiative", words)
    if keys is None:
        tests = " AND ".join(["(' ' || folded) LIKE ?"] * len(words))
        params = [f"% {word}%" for word in words]
    else:
        tests, params = f"key IN ({','.join(map(str, keys))})", []
    sql = f"SELECT id, title FROM initiatives WHERE alive = 1 AND {tests} ORDER BY key DESC LIMIT ?"
    rows = connection.exec_driver_sql(sql, (*params, most))
    return [("initiative", row[0].hex(), row[1] or "") for row in rows]


def _decisions(connection: Connection, words: list[str], most: int) -> list[tuple[str, str, str]]:
    tests = " AND ".join(["(' ' || replace(folded, '/', ' ')) LIKE ?"] * len(words))
    params = [f"% {fold(word)}%" for word in words]
    sql = (
        "SELECT id, coalesce(number_text, ''), coalesce(title, '') FROM decisions"
        f" WHERE alive = 1 AND {tests} ORDER BY year DESC, number DESC LIMIT ?"
    )
    rows = connection.exec_driver_sql(sql, (*params, most))
    return [("decision", row[0].hex(), " ".join(filter(None, (row[1], row[2])))) for row in rows]
