"""The member list: pages in Vietnamese order, and search as you type, at the size of a province."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.record import Value
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import compact
from desktop_app.store.search import FEW, rows_with_words, words_typed

_COLUMNS = (
    "m.key, m.id, m.unit, m.full_name, m.birth_date, m.gender, m.employee_code, m.job_title, m.status,"
    " m.sort_key, g.name AS group_name"
)
# CROSS JOIN order is fixed in SQLite: the walk follows the name index and looks the group up.
_FROM = 'FROM members m LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
_ORDER = "ORDER BY m.sort_key, m.key LIMIT ?"
# Above every character a text can go on with.
_LAST = "\U0010ffff"
_DIGITS = re.compile(r"[\d\s.+-]{3,}")
_CODE_COLUMNS = ("employee_code", "national_id", "phone", "card_number")


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One line of the member list. ``position`` is where the list goes on after this line."""

    id: str
    unit: str
    full_name: str
    birth_date: str | None
    gender: str | None
    employee_code: str | None
    group_name: str | None
    job_title: str | None
    status: str
    position: "Position"


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the order of names: sort key and row key, for the next page."""

    sort_key: bytes
    key: int


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """Which members: of a unit, of a group, with a status; None means any."""

    unit: str | None = None
    group: str | None = None
    status: str | None = None


def member_page(
    connection: Connection,
    which: MemberFilter = MemberFilter(),
    after: Position | None = None,
    limit: int = 50,
) -> list[MemberRow]:
    """The next ``limit`` living members in order of tên, họ, đệm, after a position."""
    conditions, params = _conditions(which)
    return _page(connection, conditions, params, after, limit)


def count_members(connection: Connection, which: MemberFilter = MemberFilter()) -> int:
    """How many living members there are."""
    conditions, params = _conditions(which)
    sql = f"SELECT count(*) FROM members m WHERE {' AND '.join(conditions)}"
    return int(connection.exec_driver_sql(sql, tuple(params)).scalar_one())


def search_members(
    connection: Connection,
    text: str,
    which: MemberFilter = MemberFilter(),
    after: Position | None = None,
    limit: int = 50,
) -> list[MemberRow]:
    """Members found by parts of the name without accents, by initials, by the name written together, or by
    the beginning of a code, identity number or phone; in order of names."""
    text = clean(text)
    words = words_typed(text)
    if not words:
        return member_page(connection, which, after, limit)
    conditions, params = _conditions(which)
    for found in _ways(connection, text, words):
        if found.keys is None:
            return _page(connection, [*conditions, found.test], [*params, *found.params], after, limit)
        if found.keys:
            listed = ",".join(map(str, found.keys))
            return _page(connection, [*conditions, f"m.key IN ({listed})"], params, after, limit)
    return []


@dataclass(frozen=True, slots=True)
class _Found:
    """Row keys when they are few; None when it is cheaper to walk the list in order and ``test`` each row."""

    keys: Sequence[int] | None
    test: str = ""
    params: Sequence[Any] = ()


def _ways(connection: Connection, text: str, words: Sequence[str]) -> Iterator[_Found]:
    """The ways to understand what was typed; the first that finds anybody counts."""
    if _DIGITS.fullmatch(text):
        yield _by_code(connection, re.sub(r"\D", "", text))
        return
    yield _by_words(connection, words)
    yield _in_range(connection, ("compact",), compact(text))
    yield _by_code(connection, text)


def _by_words(connection: Connection, words: Sequence[str]) -> _Found:
    test = " AND ".join(["(' ' || m.folded) LIKE ?"] * len(words))
    params = [f"% {word}%" for word in words]
    keys = rows_with_words(connection, "member", words)
    if len(words) == 1:
        # "nvd": the initials of a name.
        test, params = f"({test} OR m.initials = ?)", [*params, words[0]]
        if keys is not None:
            rows = connection.exec_driver_sql(
                "SELECT key FROM members WHERE initials = ? LIMIT ?", (words[0], FEW + 1)
            )
            keys = [*keys, *(row[0] for row in rows)]
    return _few_or_test(keys, test, params)


def _by_code(connection: Connection, start: str) -> _Found:
    return _in_range(connection, _CODE_COLUMNS, start)


def _in_range(connection: Connection, columns: Sequence[str], start: str) -> _Found:
    """Rows in which one of the columns begins like this: one range per index, no wildcards."""
    if not start:
        return _Found(())
    edges = (start, start + _LAST)
    sql = " UNION ".join(
        f"SELECT key FROM (SELECT key FROM members WHERE {column} >= ? AND {column} < ? LIMIT {FEW + 1})"
        for column in columns
    )
    keys = [row[0] for row in connection.exec_driver_sql(sql, edges * len(columns))]
    # The plus keeps the walk in the order of names: without it the ranges would be read and sorted.
    test = " OR ".join(f"(+m.{column} >= ? AND +m.{column} < ?)" for column in columns)
    return _few_or_test(keys, f"({test})", edges * len(columns))


def _few_or_test(keys: Sequence[int] | None, test: str, params: Sequence[Any]) -> _Found:
    if keys is None or len(keys) > FEW:
        return _Found(None, test, params)
    return _Found(list(dict.fromkeys(keys)))


def _conditions(which: MemberFilter) -> tuple[list[str], list[Any]]:
    conditions: list[str] = ["m.alive = 1"]
    params: list[Any] = []
    wanted: tuple[tuple[str, Value | bytes], ...] = (
        ("m.unit", None if which.unit is None else bytes.fromhex(which.unit)),
        ('m."group"', None if which.group is None else bytes.fromhex(which.group)),
        ("m.status", which.status),
    )
    for column, value in wanted:
        if value is not None:
            conditions.append(f"{column} = ?")
            params.append(value)
    return conditions, params


def _page(
    connection: Connection,
    conditions: Sequence[str],
    params: Sequence[Any],
    after: Position | None,
    limit: int,
) -> list[MemberRow]:
    conditions, params = list(conditions), list(params)
    if after is not None:
        conditions.append("(m.sort_key, m.key) > (?, ?)")
        params += [after.sort_key, after.key]
    sql = f"SELECT {_COLUMNS} {_FROM} WHERE {' AND '.join(conditions)} {_ORDER}"
    return [
        MemberRow(
            row.id.hex(),
            row.unit.hex(),
            row.full_name or "",
            row.birth_date,
            row.gender,
            row.employee_code,
            row.group_name,
            row.job_title,
            row.status or "",
            Position(row.sort_key, row.key),
        )
        for row in connection.exec_driver_sql(sql, (*params, limit))
    ]
