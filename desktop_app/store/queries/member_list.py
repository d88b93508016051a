"""The member list of the window: keys in any order, rows of some keys, sizes of groups and statuses."""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.member_filters import FieldTest
from desktop_app.store.queries.member_tests import conditions
from desktop_app.store.queries.ordered import ordered_keys
from desktop_app.store.queries.statuses import GONE

MISSED = ("gender", "birth_date", "national_id", "group")
"""What the mark "thiếu" looks at: reports by gender and age, namesakes, and the list of a group need them."""

ORDERS = {
    "name": "m.sort_key",
    "employee_code": "m.employee_code",
    "birth_date": "m.birth_date",
    "gender": "m.gender",
    "status": "m.status",
    "job_title": "m.job_title",
    "joined_union_on": "m.joined_union_on",
    "card_number": "m.card_number",
    "group": '(SELECT g.sort_key FROM groups g WHERE g.id = m."group" AND g.unit = m.unit)',
    "unit": "(SELECT u.sort_key FROM units u WHERE u.id = m.unit LIMIT 1)",
}
"""Sort name → expression; rows without a value stand last in both directions."""

_LACKS = " OR ".join(f'm."{name}" IS NULL OR m."{name}" = \'\'' for name in MISSED)
_TAKEN_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class MemberChoice:
    """Which members: of a unit, of a group ("-" for those without one), with a status, with something
    missing; None and False mean any. ``among``: only these keys. ``gone``: only those whose membership has
    ended. ``trash``: those in the trash instead of the living ones. ``tests``: conditions that all hold.
    ``one_union``: of this union among many, which an index leads to; ``unit`` says that nearly all are its
    own."""

    unit: str | None = None
    group: str | None = None
    status: str | None = None
    missing: bool = False
    among: tuple[int, ...] | None = None
    gone: bool = False
    trash: bool = False
    tests: tuple[FieldTest, ...] = ()
    one_union: str | None = None


@dataclass(frozen=True, slots=True)
class MemberListRow:
    """One line of the member list. ``posts``: codes of union posts held now; ``missing``: empty fields that
    reports of the union reading the list need; ``own``: own field id → canonical text."""

    key: int
    id: str
    unit: str
    unit_name: str
    full_name: str
    employee_code: str
    birth_date: str | None
    gender: str | None
    group_name: str
    job_title: str
    status: str
    posts: tuple[str, ...]
    missing: tuple[str, ...]
    national_id: str
    phone: str
    card_number: str
    joined_union_on: str | None
    own: Mapping[str, str] = field(default_factory=dict)


def member_keys(
    connection: Connection,
    which: MemberChoice,
    order: str | None = None,
    descending: bool = False,
    limit: int | None = None,
) -> "array[int]":
    """Keys of members by one of ``ORDERS`` (None: by name); equal ones by name."""
    tests, params = _tests(connection, which)
    way = "DESC" if descending else "ASC"
    column = ORDERS[order or "name"]
    by = (
        f"m.sort_key {way}, m.key"
        if column == "m.sort_key"
        else f"{column} {way} NULLS LAST, m.sort_key, m.key"
    )
    sql = f"SELECT m.key FROM members m WHERE {tests} ORDER BY {by} LIMIT ?"
    return ordered_keys(connection, sql, (*params, -1 if limit is None else limit))


def member_number(connection: Connection, which: MemberChoice) -> int:
    """How many members that is."""
    tests, params = _tests(connection, which)
    return int(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM members m WHERE {tests}", tuple(params)
        ).scalar_one()
    )


def member_list_rows(
    connection: Connection, keys: Sequence[int], reader: str, trash: bool = False
) -> dict[int, MemberListRow]:
    """Key → line of the list, for the living members among the keys, or for those in the trash. ``reader``:
    the union whose members have something missing; of others it was never to be sent."""
    found: dict[int, MemberListRow] = {}
    for start in range(0, len(keys), _TAKEN_AT_ONCE):
        found |= _some_rows(connection, keys[start : start + _TAKEN_AT_ONCE], bytes.fromhex(reader), trash)
    return found


def member_ids(connection: Connection, keys: Sequence[int]) -> dict[int, str]:
    """Key → id, in the order of the keys."""
    found: dict[int, str] = {}
    for start in range(0, len(keys), _TAKEN_AT_ONCE):
        some = keys[start : start + _TAKEN_AT_ONCE]
        listed = ",".join(str(int(key)) for key in some)
        rows = connection.exec_driver_sql(f"SELECT key, id FROM members WHERE key IN ({listed})")
        ids = {key: record.hex() for key, record in rows}
        found |= {key: ids[key] for key in some if key in ids}
    return found


def group_sizes(connection: Connection, which: MemberChoice) -> dict[str, int]:
    """Id of a group (or "-" for none) → how many of these members are in it."""
    tests, params = _tests(connection, which)
    sql = f'SELECT m."group", count(*) FROM members m WHERE {tests} GROUP BY +m."group"'
    return {
        "-" if row[0] is None else row[0].hex(): row[1]
        for row in connection.exec_driver_sql(sql, tuple(params))
    }


def union_sizes(connection: Connection) -> dict[str, int]:
    """Id of a union → how many of its living members are active; 0 where all have another status."""
    sql = "SELECT m.unit, sum(m.status = 'active') FROM members m WHERE m.alive = 1 GROUP BY +m.unit"
    return {row[0].hex(): row[1] or 0 for row in connection.exec_driver_sql(sql)}


def status_sizes(connection: Connection, which: MemberChoice) -> dict[str, int]:
    """Code of a status → how many of these members have it."""
    tests, params = _tests(connection, which)
    # The plus: one walk through the rows is ten times as fast as an index that leads to each of them.
    sql = f"SELECT m.status, count(*) FROM members m WHERE {tests} GROUP BY +m.status"
    return {row[0] or "": row[1] for row in connection.exec_driver_sql(sql, tuple(params))}


def member_key(connection: Connection, member: str) -> int | None:
    """The key of a living member's row in the lists."""
    found = connection.exec_driver_sql(
        "SELECT key FROM members WHERE id = ? AND alive = 1 ORDER BY key", (bytes.fromhex(member),)
    ).scalar()
    return None if found is None else int(found)


def trashed_named(connection: Connection, unit: str | None, words: Sequence[str]) -> tuple[int, ...]:
    """Keys of the members in the trash whose folded name holds each of the folded words; the trash is small
    and has no index of words."""
    tests = " AND ".join(["m.alive = 0", *["' ' || m.folded LIKE ?"] * len(words)])
    params: list[Any] = [f"% {word}%" for word in words]
    if unit is not None:
        tests, params = f"{tests} AND m.unit = ?", [*params, bytes.fromhex(unit)]
    rows = connection.exec_driver_sql(f"SELECT m.key FROM members m WHERE {tests}", tuple(params))
    return tuple(int(row[0]) for row in rows)


def _tests(connection: Connection, which: MemberChoice) -> tuple[str, list[Any]]:
    tests, params = [f"m.alive = {int(not which.trash)}"], list[Any]()
    if which.unit is not None:
        tests.append("+m.unit = ?")
        params.append(bytes.fromhex(which.unit))
    if which.one_union is not None:
        tests.append("m.unit = ?")
        params.append(bytes.fromhex(which.one_union))
    if which.group == "-":
        tests.append('m."group" IS NULL')
    elif which.group is not None:
        tests.append('m."group" = ?')
        params.append(bytes.fromhex(which.group))
    if which.status is not None:
        tests.append("+m.status = ?")
        params.append(which.status)
    if which.gone:
        tests.append(f"m.status IN {GONE}")
    if which.missing:
        tests.append(f"({_LACKS})")
    if which.among is not None:
        tests.append(f"m.key IN ({','.join(str(int(key)) for key in which.among)})")
    for test, values in conditions(connection, which.tests):
        tests.append(test)
        params += values
    return " AND ".join(tests), params


def _some_rows(
    connection: Connection, keys: Sequence[int], reader: bytes, trash: bool
) -> dict[int, MemberListRow]:
    listed = ",".join(str(int(key)) for key in keys)
    posts, own = _posts(connection, listed), _own_values(connection, listed)
    sql = (
        "SELECT m.key, m.id, m.unit, m.full_name, m.employee_code, m.birth_date, m.gender, g.name,"
        ' m.job_title, m.status, m.gender, m.birth_date, m.national_id, m."group",'
        " m.phone, m.card_number, m.joined_union_on,"
        " (SELECT coalesce(u.short_name, u.name) FROM units u WHERE u.id = m.unit LIMIT 1)"
        ' FROM members m LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
        f" WHERE m.key IN ({listed}) AND m.alive = {int(not trash)}"
    )
    return {
        row[0]: MemberListRow(
            row[0],
            row[1].hex(),
            row[2].hex(),
            row[17] or "",
            row[3] or "",
            row[4] or "",
            row[5],
            row[6],
            row[7] or "",
            row[8] or "",
            row[9] or "",
            posts.get((row[1], row[2]), ()),
            tuple(name for name, value in zip(MISSED, row[10:14], strict=True) if not value)
            if row[2] == reader
            else (),
            row[12] or "",
            row[14] or "",
            row[15] or "",
            row[16],
            own.get((row[1], row[2]), {}),
        )
        for row in connection.exec_driver_sql(sql).all()
    }


def _posts(connection: Connection, listed: str) -> dict[tuple[bytes, bytes], tuple[str, ...]]:
    sql = (
        "SELECT p.member, p.unit, p.position FROM members m JOIN union_positions p ON p.member = m.id"
        " AND p.unit = m.unit AND p.alive = 1 AND p.valid_to IS NULL"
        f" WHERE m.key IN ({listed}) ORDER BY p.key"
    )
    found: dict[tuple[bytes, bytes], list[str]] = defaultdict(list)
    for member, unit, position in connection.exec_driver_sql(sql):
        found[member, unit].append(position)
    return {member: tuple(positions) for member, positions in found.items()}


def _own_values(connection: Connection, listed: str) -> dict[tuple[bytes, bytes], dict[str, str]]:
    sql = (
        "SELECT v.member, v.unit, v.own_field, v.value FROM members m JOIN own_values v ON v.member = m.id"
        f" AND v.unit = m.unit AND v.alive = 1 AND v.value IS NOT NULL WHERE m.key IN ({listed})"
    )
    found: dict[tuple[bytes, bytes], dict[str, str]] = defaultdict(dict)
    for member, unit, own_field, value in connection.exec_driver_sql(sql):
        found[member, unit][own_field.hex()] = value
    return found
