"""The member list: pages in Vietnamese order, and search as you type, at the size of a province."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.folding import compact
from desktop_app.store.search import FEW, LAST, near_words, rarest, whole_words, words_typed

# In the order of MemberRow and ready as they are: nothing of a row is done in Python.
_COLUMNS = (
    "lower(hex(m.id)), lower(hex(m.unit)), coalesce(m.full_name, ''), m.birth_date, m.gender,"
    " m.employee_code, g.name, m.job_title, coalesce(m.status, ''), m.sort_key, m.key"
)
_GROUPS = 'LEFT JOIN groups g ON g.id = m."group" AND g.unit = m.unit'
_MEMBERS, _IN_ORDER = "FROM members m", "m.sort_key"
# A CROSS JOIN is never turned round by SQLite: the words lead, already in the order of names.
_WORDS, _WORD_ORDER = "FROM member_words w CROSS JOIN members m ON m.key = w.member", "w.sort_key"
_HOLDS = "w.words LIKE ?"
_MANY = 20_000
_MOST_NEAR = 8
_DIGITS = re.compile(r"[\d\s.+-]{3,}")
_CODE_COLUMNS = ("employee_code", "national_id", "phone", "card_number", "old_national_id")


class Position(NamedTuple):
    """A place in the order of names: sort key and row key, for the next page."""

    sort_key: bytes
    key: int


class MemberRow(NamedTuple):
    """One line of the member list."""

    id: str
    unit: str
    full_name: str
    birth_date: str | None
    gender: str | None
    employee_code: str | None
    group_name: str | None
    job_title: str | None
    status: str
    sort_key: bytes
    key: int

    @property
    def position(self) -> Position:
        """Where the list goes on after this line."""
        return Position(self.sort_key, self.key)


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
    found = _conditions(connection, which)
    return _page(connection, _Walk(_MEMBERS, _IN_ORDER, after, limit), found.tests, found.params)


def count_members(connection: Connection, which: MemberFilter = MemberFilter()) -> int:
    """How many living members there are."""
    found = _conditions(connection, which)
    where = " AND ".join(["1", *found.tests])
    # Counted from the indexes alone: all, less the few in the trash.
    sql = (
        f"SELECT (SELECT count(*) FROM members m WHERE {where})"
        f" - (SELECT count(*) FROM members m INDEXED BY ix_members_trash WHERE m.alive = 0 AND {where})"
    )
    return int(connection.exec_driver_sql(sql, (*found.params, *found.params)).scalar_one())


def search_members(
    connection: Connection,
    text: str,
    which: MemberFilter = MemberFilter(),
    after: Position | None = None,
    limit: int = 50,
) -> list[MemberRow]:
    """Members found by parts of the name without accents, by initials, by the name written together, or by
    the beginning of a code, identity number or phone; in order of names. When nothing is found so, one typing
    slip in one word is forgiven. Without any text everybody is found."""
    text = clean(text)
    words = words_typed(text)
    if not words:
        # "%" or a picture of a face names nobody; only nothing at all means everybody.
        return [] if text else member_page(connection, which, after, limit)
    search = _Search(connection, _conditions(connection, which), after, limit)
    if _DIGITS.fullmatch(text):
        return search.by_beginning(_CODE_COLUMNS, re.sub(r"\D", "", text))
    found = search.by_words(words) or search.by_beginning(("compact",), compact(text))
    for code in dict.fromkeys((text, text.upper(), text.lower())):
        found = found or search.by_beginning(_CODE_COLUMNS, code)
    return found or search.by_near_words(words)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is walked in which order, from where, and how far."""

    source: str
    order: str
    after: Position | None
    limit: int


@dataclass(frozen=True, slots=True)
class _Search:
    """One search. When the filter leaves few members, these are looked at one by one."""

    connection: Connection
    which: "_Conditions"
    after: Position | None
    limit: int

    def by_words(self, words: Sequence[str]) -> list[MemberRow]:
        """Rows with a word beginning with each of ``words``; for a single word also its initials ("nvd")."""
        if self.which.narrow:
            return self._narrow_by_words(words)
        leading = rarest(self.connection, words)
        others = [word for word in words if word != leading]
        tests_of_others = [_HOLDS] * len(others)
        found: list[MemberRow] = []
        for whole in whole_words(self.connection, leading):
            params = [whole, *(f"% {word}%" for word in others)]
            found = self._merged(found, (_WORDS, _WORD_ORDER), ["w.word = ?", *tests_of_others], params)
        if not others:
            found = self._merged(found, (_MEMBERS, _IN_ORDER), ["m.initials = ?"], [leading])
        return found

    def by_near_words(self, words: Sequence[str]) -> list[MemberRow]:
        """Rows with all words but one, and that one with a slip of the keyboard."""
        unknown = [word for word in words if not whole_words(self.connection, word)]
        if len(unknown) > 1:
            return []
        found: dict[int, MemberRow] = {}
        for slipped in unknown or words:
            for near in near_words(self.connection, slipped)[:_MOST_NEAR]:
                meant = [near if word == slipped else word for word in words]
                found |= {row.position.key: row for row in self.by_words(meant)}
        ordered = sorted(found.values(), key=lambda row: (row.position.sort_key, row.position.key))
        return ordered[: self.limit]

    def _narrow_by_words(self, words: Sequence[str]) -> list[MemberRow]:
        # The same words as in the index: apostrophes and hyphens part them ("H'Hen").
        row_words = "(' ' || replace(replace(m.folded, '''', ' '), '-', ' '))"
        tests = " AND ".join([f"{row_words} LIKE ?"] * len(words))
        params = [f"% {word}%" for word in words]
        if len(words) == 1:
            tests, params = f"({tests} OR +m.initials = ?)", [*params, words[0]]
        return self._rows(_MEMBERS, _IN_ORDER, [tests], params)

    def by_beginning(self, columns: Sequence[str], start: str) -> list[MemberRow]:
        """Rows in which one of the columns begins like this: one range per index, no wildcards."""
        if not start:
            return []
        edges = (start, start + LAST) * len(columns)
        if not self.which.narrow:
            sql = " UNION ".join(
                f"SELECT key FROM (SELECT key FROM members WHERE {column} >= ? AND {column} < ? LIMIT {FEW})"
                for column in columns
            )
            keys = [row[0] for row in self.connection.exec_driver_sql(sql, edges)]
            if len(keys) < FEW:
                listed = ",".join(map(str, keys))
                return self._rows(_MEMBERS, _IN_ORDER, [f"m.key IN ({listed})"], ())
        # The plus keeps the walk in the order of names: without it the ranges would be read and sorted.
        test = " OR ".join(f"(+m.{column} >= ? AND +m.{column} < ?)" for column in columns)
        return self._rows(_MEMBERS, _IN_ORDER, [f"({test})"], edges)

    def _merged(
        self, found: list[MemberRow], walk: tuple[str, str], tests: Sequence[str], params: Sequence[Any]
    ) -> list[MemberRow]:
        """The first ``limit`` of what was found before and of one more stream, both in order."""
        if len(found) == self.limit:
            tests, params = [*tests, f"{walk[1]} <= ?"], [*params, found[-1].sort_key]
        both = {row.key: row for row in (*found, *self._rows(*walk, tests, params))}
        ordered = sorted(both.values(), key=attrgetter("sort_key", "key"))
        return ordered[: self.limit]

    def _rows(self, source: str, order: str, tests: Sequence[str], params: Sequence[Any]) -> list[MemberRow]:
        walk = _Walk(source, order, self.after, self.limit)
        return _page(self.connection, walk, [*tests, *self.which.tests], [*params, *self.which.params])


def _wanted(connection: Connection, which: MemberFilter) -> list[tuple[int, str, str | bytes]]:
    """(how many rows it leaves, column, value) of each filter given, the narrowest first; the numbers are
    counted as far as choosing between them is worth it."""
    given = (
        ("unit", which.unit and bytes.fromhex(which.unit)),
        ('"group"', which.group and bytes.fromhex(which.group)),
        ("status", which.status),
    )
    sql = "SELECT count(*) FROM (SELECT 1 FROM members WHERE {} = ? LIMIT ?)"
    counted = [
        (int(connection.exec_driver_sql(sql.format(column), (value, _MANY)).scalar_one()), column, value)
        for column, value in given
        if value is not None
    ]
    return sorted(counted, key=lambda item: item[:2])


@dataclass(frozen=True, slots=True)
class _Conditions:
    """The filter as SQL. Only the narrowest column may choose an index; the plus keeps the others from it."""

    tests: Sequence[str]
    params: Sequence[Any]
    narrow: bool


def _conditions(connection: Connection, which: MemberFilter) -> _Conditions:
    wanted = _wanted(connection, which)
    tests = [f"{'+' if place else ''}m.{column} = ?" for place, (_, column, _) in enumerate(wanted)]
    return _Conditions(tests, [value for *_, value in wanted], bool(wanted) and wanted[0][0] <= FEW)


def _page(
    connection: Connection, walk: _Walk, conditions: Sequence[str], params: Sequence[Any]
) -> list[MemberRow]:
    if walk.after is not None:
        conditions = [*conditions, f"({walk.order}, m.key) > (?, ?)"]
        params = [*params, walk.after.sort_key, walk.after.key]
    sql = (
        f"SELECT {_COLUMNS} {walk.source} {_GROUPS} WHERE {' AND '.join([*conditions, 'm.alive = 1'])}"
        f" ORDER BY {walk.order}, m.key LIMIT ?"
    )
    found = connection.exec_driver_sql(sql, (*params, walk.limit)).all()
    return list(map(MemberRow._make, found))
