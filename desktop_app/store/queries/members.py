"""The member list: pages in Vietnamese order, and search as you type, at the size of a province."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.record import Value
from desktop_app.domain.text.folding import compact
from desktop_app.store.search import rows_with_words, words_typed

_COLUMNS = (
    "m.key, m.id, m.unit, m.full_name, m.birth_date, m.gender, m.employee_code, m.job_title, m.status,"
    " m.sort_key, g.name AS group_name"
)
# CROSS JOIN order is fixed in SQLite: the walk follows the name index and looks the group up.
_FROM = 'FROM members m LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
_ORDER = "ORDER BY m.sort_key, m.key LIMIT ?"
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
    words = words_typed(text)
    if not words:
        return member_page(connection, which, after, limit)
    conditions, params = _conditions(which)
    if _DIGITS.fullmatch(text.strip()):
        return _among(
            connection, conditions, params, after, limit, _by_code(connection, re.sub(r"\D", "", text))
        )
    keys = rows_with_words(connection, "member", words)
    if keys is None:
        conditions += [_HOLDS_WORD] * len(words)
        params += [f"% {word}%" for word in words]
        return _page(connection, conditions, params, after, limit)
    if len(words) == 1:
        keys = [*keys, *_by_short_form(connection, words[0])]
    if not keys:
        keys = [*_by_written_together(connection, compact(text)), *_by_code(connection, text.strip())]
    return _among(connection, conditions, params, after, limit, keys)


_HOLDS_WORD = "(' ' || m.folded) LIKE ?"


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


def _among(
    connection: Connection,
    conditions: Sequence[str],
    params: Sequence[Any],
    after: Position | None,
    limit: int,
    keys: Sequence[int],
) -> list[MemberRow]:
    listed = ",".join(str(int(key)) for key in dict.fromkeys(keys))
    return _page(connection, [*conditions, f"m.key IN ({listed})"], params, after, limit)


def _by_code(connection: Connection, start: str) -> list[int]:
    """Rows with a code, identity number or phone that begins like this: one range per index."""
    if not start:
        return []
    end = start[:-1] + chr(ord(start[-1]) + 1)
    sql = " UNION ".join(
        f"SELECT key FROM (SELECT key FROM members WHERE {column} >= ? AND {column} < ? LIMIT 2000)"
        for column in _CODE_COLUMNS
    )
    return [row[0] for row in connection.exec_driver_sql(sql, (start, end) * len(_CODE_COLUMNS))]


def _by_short_form(connection: Connection, word: str) -> list[int]:
    """Rows whose initials are exactly this ("nvd")."""
    rows = connection.exec_driver_sql("SELECT key FROM members WHERE initials = ? LIMIT 2000", (word,))
    return [row[0] for row in rows]


def _by_written_together(connection: Connection, start: str) -> list[int]:
    """Rows whose name without spaces begins like this ("nguyenvand")."""
    rows = connection.exec_driver_sql(
        "SELECT key FROM members WHERE compact >= ? AND compact < ? LIMIT 2000", (start, start + "{")
    )
    return [row[0] for row in rows]
