"""Conditions on members as SQL. Texts are compared folded, in Python: the book stores them as written."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.member_filters import (
    ACTIVE_ON,
    AFTER,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    BEGINS,
    CONTAINS,
    DOUBTS,
    EMPTY,
    FILLED,
    IN_MONTH,
    IN_YEAR,
    IS,
    IS_NOT,
    NO,
    POSITION,
    YES,
    FieldTest,
)
from desktop_app.domain.member_rules import JUDGED, member_problems
from desktop_app.domain.members import Member
from desktop_app.domain.membership_on import status_on
from desktop_app.domain.own_fields import OWN
from desktop_app.domain.record import Kind, fields_of
from desktop_app.domain.text.folding import fold

Condition = tuple[str, list[Any]]

_COMPARED: Mapping[str, Callable[[str, str], bool]] = {
    CONTAINS: lambda text, wanted: wanted in text,
    BEGINS: lambda text, wanted: text.startswith(wanted),
    IS: lambda text, wanted: text == wanted,
}
_SQL = {
    IS: "{0} = ?",
    IS_NOT: "({0} IS NULL OR {0} <> ?)",
    BEFORE: "substr({0}, 1, length(?)) < ?",
    AFTER: "substr({0}, 1, length(?)) > ?",
    IN_YEAR: "substr({0}, 1, 4) = ?",
    IN_MONTH: "substr({0}, 6, 2) = ?",
    EMPTY: "({0} IS NULL OR {0} = '')",
    FILLED: "({0} IS NOT NULL AND {0} <> '')",
    YES: "{0} = 1",
    NO: "{0} = 0",
    AT_LEAST: "CAST({0} AS REAL) >= CAST(? AS REAL)",
    AT_MOST: "CAST({0} AS REAL) <= CAST(? AS REAL)",
}
_HELD_NOW = (
    "SELECT 1 FROM union_positions p WHERE p.member = m.id AND p.unit = m.unit AND p.alive = 1"
    " AND p.valid_to IS NULL"
)
_OWN_VALUE = (
    "(SELECT v.value FROM own_values v WHERE v.member = m.id AND v.unit = m.unit AND v.alive = 1"
    " AND v.own_field = x'{}')"
)


def conditions(connection: Connection, tests: Sequence[FieldTest]) -> list[Condition]:
    """SQL over ``members m`` and its parameters, one pair for each condition."""
    return [_condition(connection, test) for test in tests]


def members_on(connection: Connection, day: str) -> Mapping[int, str]:
    """Key → status of everybody who was in the union on a day; people in the trash are not counted."""
    events: dict[tuple[bytes, bytes], list[tuple[str | None, str]]] = {}
    sql = "SELECT member, unit, date, kind FROM membership_events WHERE alive = 1 ORDER BY key"
    for member, unit, date, kind in connection.exec_driver_sql(sql):
        events.setdefault((member, unit), []).append((date, kind))
    found: dict[int, str] = {}
    sql = "SELECT key, id, unit, status, joined_union_on FROM members WHERE alive = 1"
    for key, member, unit, status, joined in connection.exec_driver_sql(sql):
        was = status_on(day, status, joined, events.get((member, unit), ()))
        if was is not None:
            found[key] = was
    return found


def _condition(connection: Connection, test: FieldTest) -> Condition:
    if test.field == ACTIVE_ON:
        return _keys(key for key, was in members_on(connection, test.value).items() if was == "active")
    if test.field == DOUBTS:
        return _keys(_doubtful(connection))
    if test.field == POSITION:
        return _position(test)
    if test.field.startswith(OWN):
        # The id is 32 hex digits: ``domain.member_filters.checked`` refuses any other field.
        column = _OWN_VALUE.format(bytes.fromhex(test.field.removeprefix(OWN)).hex())
    else:
        column = f'm."{test.field}"'
    if test.operator in (CONTAINS, BEGINS) or (test.operator == IS and _is_text(test.field)):
        return _folded(connection, column, test)
    given = [] if "?" not in _SQL[test.operator] else [_value(test)] * _SQL[test.operator].count("?")
    return _SQL[test.operator].format(column), given


def _doubtful(connection: Connection) -> Iterator[int]:
    """Keys of the members about whom ``member_problems`` has something to say."""
    columns = ", ".join(JUDGED)
    today = datetime.now(UTC).date().isoformat()
    for key, *values in connection.exec_driver_sql(f"SELECT key, {columns} FROM members"):
        if member_problems(dict(zip(JUDGED, values, strict=True)), today):
            yield key


def _is_text(field: str) -> bool:
    declared = fields_of(Member).get(field)
    return declared is not None and declared.kind in (Kind.TEXT, Kind.LONG_TEXT)


def _value(test: FieldTest) -> Any:
    declared = fields_of(Member).get(test.field)
    if declared is not None and declared.kind is Kind.REFERENCE:
        return bytes.fromhex(test.value)
    return test.value


def _folded(connection: Connection, column: str, test: FieldTest) -> Condition:
    compare, wanted = _COMPARED[test.operator], fold(test.value)
    rows = connection.exec_driver_sql(f"SELECT m.key, {column} FROM members m WHERE {column} IS NOT NULL")
    return _keys(key for key, text in rows if compare(fold(text), wanted))


def _keys(keys: Iterable[int]) -> Condition:
    return "m.key IN (SELECT value FROM json_each(?))", [json.dumps(list(keys))]


def _position(test: FieldTest) -> Condition:
    if test.operator in (EMPTY, FILLED):
        return f"{'NOT ' if test.operator == EMPTY else ''}EXISTS ({_HELD_NOW})", []
    held = f"EXISTS ({_HELD_NOW} AND p.position = ?)"
    return (f"NOT {held}" if test.operator == IS_NOT else held), [test.value]
