"""Nominations with the latest word on each, the union they are of, and what of them left that union."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, func, select

from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.domain.verdicts import Verdict
from desktop_app.store.codec import codec_of
from desktop_app.store.queries.records import stored
from desktop_app.store.schema import TABLES

_VERDICT = "verdict_"
_ASKED_AT_ONCE = 500

# Everything of a nomination that is in another stream than its union's own was in a package.
_PUBLISHED = (
    "SELECT c.record, s.unit, c.id FROM change c JOIN stream s ON s.key = c.stream"
    " WHERE c.type = 'nomination' AND c.body IS NOT NULL AND s.name NOT LIKE '%.own'"
    " AND c.record IN (SELECT target FROM verdicts WHERE alive = 1 AND target_type = 'nomination')"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """``verdict``: the latest; ``union``: the name of the nomination's union, "" when this book knows none;
    ``published``: ids (hex) of the changes that left that union, asked for only where there is a verdict."""

    nomination: Nomination
    verdict: Verdict | None
    union: str
    union_full: str
    published: tuple[str, ...]


def judged_nominations(
    connection: Connection, where: Mapping[str, Value] | None = None, but_unit: str | None = None
) -> list[Judged]:
    """The living nominations with the field values ``where``, by name of the nominated, in two questions for
    all of them. ``but_unit``: none of this union."""
    table, verdict, unit = TABLES["nomination"], TABLES["verdict"], TABLES["unit"]
    latest = (
        select(verdict.c.target, verdict.c.target_unit, func.max(verdict.c.last_seq).label("seq"))
        .where(verdict.c.alive == 1)
        .group_by(verdict.c.target, verdict.c.target_unit)
        .subquery()
    )
    # A union may be on record twice: as it calls itself, and as this book wrote it down.
    full, short = (
        select(name)
        .where((unit.c.id == table.c.unit) & (unit.c.alive == 1))
        .order_by(unit.c.unit != unit.c.id)
        .limit(1)
        .scalar_subquery()
        for name in (unit.c.name, func.coalesce(unit.c.short_name, unit.c.name))
    )
    query = (
        select(
            table,
            full.label("union_full"),
            short.label("union_name"),
            *(column.label(_VERDICT + column.name) for column in verdict.c),
        )
        .outerjoin(latest, (latest.c.target == table.c.id) & (latest.c.target_unit == table.c.unit))
        .outerjoin(verdict, (verdict.c.target == table.c.id) & (verdict.c.last_seq == latest.c.seq))
        .where(table.c.alive == 1)
        .order_by(table.c.sort_key, table.c.key)
    )
    for name, value in (where or {}).items():
        query = query.where(table.c[name] == stored(Nomination, name, value))
    if but_unit is not None:
        query = query.where(table.c.unit != bytes.fromhex(but_unit))
    published = _published(connection)
    return [_judged(row, published) for row in connection.execute(query).mappings()]


def titles_of(connection: Connection, initiatives: Iterable[str]) -> dict[str, str]:
    """Initiative id → title, for those this book has."""
    table, wanted = TABLES["initiative"], sorted({bytes.fromhex(one) for one in initiatives})
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        some = wanted[start : start + _ASKED_AT_ONCE]
        query = select(table.c.id, table.c.title).where((table.c.alive == 1) & table.c.id.in_(some))
        found |= {row.id.hex(): row.title or "" for row in connection.execute(query)}
    return found


def _published(connection: Connection) -> Mapping[tuple[bytes, bytes], list[str]]:
    found: dict[tuple[bytes, bytes], list[str]] = defaultdict(list)
    for record, unit, change in connection.exec_driver_sql(_PUBLISHED):
        found[record, unit].append(change.hex())
    return found


def _judged(row: RowMapping, published: Mapping[tuple[bytes, bytes], list[str]]) -> Judged:
    nomination = codec_of("nomination").record(row)
    assert isinstance(nomination, Nomination)
    if row[f"{_VERDICT}key"] is None:
        return Judged(nomination, None, row["union_name"] or "", row["union_full"] or "", ())
    own = {column.name: row[_VERDICT + column.name] for column in TABLES["verdict"].c}
    verdict = codec_of("verdict").record(own)
    assert isinstance(verdict, Verdict)
    changes = tuple(published.get((row["id"], row["unit"]), ()))
    return Judged(nomination, verdict, row["union_name"] or "", row["union_full"] or "", changes)
