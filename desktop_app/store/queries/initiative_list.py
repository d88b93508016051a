"""The initiative list of the window: keys in any order, rows of some keys, sizes and the benefit together."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_app.store.queries.ordered import ordered_keys
from desktop_app.store.search import rows_with_words, words_typed

_AUTHOR = (
    "(SELECT {what} FROM initiative_authors a WHERE a.initiative = i.id AND a.unit = i.unit AND a.alive = 1"
    " ORDER BY a.position, a.key LIMIT 1)"
)
_GRADE = (
    "(SELECT r.grade FROM recognitions r WHERE r.initiative = i.id AND r.unit = i.unit AND r.alive = 1"
    " AND r.grade IS NOT NULL ORDER BY r.key DESC LIMIT 1)"
)

ORDERS = {
    "newest": "i.key",
    "title": "i.sort_key",
    "author": _AUTHOR.format(what="a.sort_key"),
    "first_use_date": "i.first_use_date",
    "benefit": "i.benefit_amount",
    "grade": _GRADE,
    "status": "i.status",
    "filed_on": "i.filed_on",
}
"""Sort name → expression; rows without a value stand last in both directions."""

_TAKEN_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class InitiativeChoice:
    """Which initiatives: of a unit (None: of all), with one of these statuses (none: any), holding the typed
    words in title or in an author's name. ``trash``: those in the trash instead of the living ones."""

    unit: str | None = None
    statuses: tuple[str, ...] = ()
    text: str = ""
    trash: bool = False


@dataclass(frozen=True, slots=True)
class InitiativeListRow:
    """One line of the list. ``authors``: how many; ``benefit`` in đồng; ``grade``: code of the latest
    recognition's grade; ``group_name``: of the first author who is a member."""

    key: int
    id: str
    unit: str
    unit_name: str
    title: str
    author: str
    authors: int
    group_name: str
    first_use_date: str | None
    benefit: int | None
    grade: str | None
    status: str
    filed_on: str | None


def initiative_keys(
    connection: Connection,
    which: InitiativeChoice,
    order: str | None = None,
    descending: bool = False,
    limit: int | None = None,
) -> "array[int]":
    """Keys of initiatives by one of ``ORDERS`` (None: the newest entry first)."""
    tests, params = _tests(connection, which)
    way = "DESC" if descending or order is None else "ASC"
    column = ORDERS[order or "newest"]
    sql = f"SELECT i.key FROM initiatives i WHERE {tests} ORDER BY {column} {way} NULLS LAST, i.key LIMIT ?"
    return ordered_keys(connection, sql, (*params, -1 if limit is None else limit))


def initiative_totals(connection: Connection, which: InitiativeChoice) -> tuple[int, int]:
    """How many initiatives that is, and their benefit together in đồng."""
    tests, params = _tests(connection, which)
    sql = f"SELECT count(*), coalesce(sum(i.benefit_amount), 0) FROM initiatives i WHERE {tests}"
    row = connection.exec_driver_sql(sql, tuple(params)).one()
    return int(row[0]), int(row[1])


def initiative_status_sizes(connection: Connection, unit: str | None) -> dict[str, int]:
    """Status code → how many living initiatives; "trash" → how many in the trash."""
    test, params = ("1 = 1", ()) if unit is None else ("unit = ?", (bytes.fromhex(unit),))
    rows = connection.exec_driver_sql(
        "SELECT CASE alive WHEN 1 THEN coalesce(status, '') ELSE 'trash' END, count(*)"
        f" FROM initiatives WHERE {test} GROUP BY 1",
        params,
    )
    return {row[0]: int(row[1]) for row in rows}


def initiative_key(connection: Connection, initiative: str) -> int | None:
    """The key of a living initiative's row in the lists."""
    found = connection.exec_driver_sql(
        "SELECT key FROM initiatives WHERE id = ? AND alive = 1 ORDER BY key", (bytes.fromhex(initiative),)
    ).scalar()
    return None if found is None else int(found)


def initiative_list_rows(connection: Connection, keys: Sequence[int]) -> dict[int, InitiativeListRow]:
    """Key → line of the list."""
    found: dict[int, InitiativeListRow] = {}
    for start in range(0, len(keys), _TAKEN_AT_ONCE):
        found |= _some_rows(connection, keys[start : start + _TAKEN_AT_ONCE])
    return found


def _tests(connection: Connection, which: InitiativeChoice) -> tuple[str, list[Any]]:
    tests, params = [f"i.alive = {int(not which.trash)}"], list[Any]()
    if which.unit is not None:
        tests.append("+i.unit = ?")
        params.append(bytes.fromhex(which.unit))
    if which.statuses:
        tests.append(f"i.status IN ({', '.join('?' * len(which.statuses))})")
        params += which.statuses
    if words := words_typed(which.text):
        titled, title_params = _titled(connection, words)
        named = " AND ".join(["' ' || a.folded LIKE ?"] * len(words))
        by_author = (
            "(i.id, i.unit) IN (SELECT a.initiative, a.unit FROM initiative_authors a"
            f" WHERE a.alive = 1 AND {named})"
        )
        tests.append(f"({titled} OR {by_author})")
        params += [*title_params, *_begun(words)]
    elif which.text.strip():
        tests.append("0")
    return " AND ".join(tests), params


def _titled(connection: Connection, words: Sequence[str]) -> tuple[str, list[str]]:
    keys = rows_with_words(connection, "initiative", words)
    if keys is not None:
        return f"i.key IN ({','.join(map(str, keys))})", []
    return " AND ".join(["' ' || i.folded LIKE ?"] * len(words)), _begun(words)


def _begun(words: Iterable[str]) -> list[str]:
    return [f"% {word}%" for word in words]


def _some_rows(connection: Connection, keys: Sequence[int]) -> dict[int, InitiativeListRow]:
    listed = ",".join(str(int(key)) for key in keys)
    authors = _authors(connection, listed)
    sql = (
        "SELECT i.key, i.id, i.unit, i.title, i.first_use_date, i.benefit_amount, i.status, i.filed_on,"
        f" {_GRADE}, (SELECT coalesce(u.short_name, u.name) FROM units u WHERE u.id = i.unit LIMIT 1)"
        f" FROM initiatives i WHERE i.key IN ({listed})"
    )
    found = {}
    for row in connection.exec_driver_sql(sql).all():
        named = authors.get((row[1], row[2]), [])
        group = next((group for _, group in named if group), "")
        found[row[0]] = InitiativeListRow(
            key=row[0],
            id=row[1].hex(),
            unit=row[2].hex(),
            unit_name=row[9] or "",
            title=row[3] or "",
            author=named[0][0] if named else "",
            authors=len(named),
            group_name=group,
            first_use_date=row[4],
            benefit=row[5],
            grade=row[8],
            status=row[6] or "",
            filed_on=row[7],
        )
    return found


def _authors(connection: Connection, listed: str) -> dict[tuple[bytes, bytes], list[tuple[str, str]]]:
    """(id, unit) of an initiative → (name, group) of its authors in their order."""
    sql = (
        "SELECT a.initiative, a.unit, a.full_name, g.name FROM initiatives i"
        " JOIN initiative_authors a ON a.initiative = i.id AND a.unit = i.unit AND a.alive = 1"
        " LEFT JOIN members m ON m.id = a.member AND m.unit = a.unit"
        ' LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
        f" WHERE i.key IN ({listed}) ORDER BY a.position, a.key"
    )
    found: dict[tuple[bytes, bytes], list[tuple[str, str]]] = defaultdict(list)
    for initiative, unit, name, group in connection.exec_driver_sql(sql).all():
        found[initiative, unit].append((name or "", group or ""))
    return found
