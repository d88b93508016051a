"""Initiatives whose title is much like another: the same idea written down twice, or by two people."""

from sqlalchemy import Connection

from desktop_app.domain.text.folding import words

_CANDIDATES = 300
_ALIKE = 0.6
"""Share of the words that two titles have in common, of all their words."""


def similar_title(connection: Connection, title: str, but: str | None = None) -> tuple[str, str] | None:
    """(id, title) of the living initiative most like ``title``, None when none is much like it.

    ``but``: an initiative to leave out, the one being looked at.
    """
    wanted = set(words(title))
    if len(wanted) < 2:
        return None
    # Long words tell most; short ones would bring half of the book.
    leading = sorted(wanted, key=len, reverse=True)[:6]
    match = " OR ".join(f'"{word}"' for word in leading)
    rows = connection.exec_driver_sql(
        "SELECT i.id, i.title, i.folded FROM (SELECT rowid FROM initiatives_words"
        " WHERE initiatives_words MATCH ? ORDER BY rank LIMIT ?) w"
        " JOIN initiatives i ON i.key = w.rowid WHERE i.alive = 1 AND i.id <> ?",
        (match, _CANDIDATES, bytes.fromhex(but or "")),
    )
    found = [(_likeness(wanted, set(words(row[2]))), row[0].hex(), row[1] or "") for row in rows]
    best = max(found, default=(0.0, "", ""))
    return (best[1], best[2]) if best[0] >= _ALIKE else None


def _likeness(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)
