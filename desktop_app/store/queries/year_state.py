"""A year as a whole: what was done in it, what is still open, and which records belong to a closed one."""

from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Connection

from desktop_app.domain.record import fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.store.queries.statuses import PRESENT
from desktop_app.store.schema import table_name

_AT_ONCE = 400

# Record types that say of themselves which year they are of; a closing itself is none of them.
_OF_A_YEAR = tuple(
    name for name, kind in RECORDS.items() if "year" in fields_of(kind) and name != "year_closing"
)

_OPEN = {
    "waiting_decisions": (
        "SELECT count(*) FROM decisions WHERE unit = :unit AND alive = 1 AND year = :year"
        " AND status IN ('draft', 'waiting')"
    ),
    "open_initiatives": (
        "SELECT count(*) FROM initiatives WHERE unit = :unit AND alive = 1"
        " AND status IN ('filed', 'needs_supplement', 'under_review')"
        " AND substr(coalesce(filed_on, first_use_date), 1, 4) = CAST(:year AS TEXT)"
    ),
    "unprinted": (
        "SELECT count(*) FROM awards a JOIN decisions d ON d.id = a.decision AND d.unit = a.unit"
        " WHERE a.unit = :unit AND a.alive = 1 AND a.revoked_on IS NULL AND d.year = :year"
        " AND d.status = 'issued' AND NOT EXISTS (SELECT 1 FROM certificates c WHERE c.award = a.id"
        " AND c.decision = d.id AND c.alive = 1 AND c.status IN ('printed', 'handed'))"
    ),
}

_DONE = {
    "members": (f"SELECT count(*) FROM members WHERE unit = :unit AND alive = 1 AND status IN {PRESENT}"),
    "rated": (
        "SELECT count(DISTINCT member) FROM year_ratings WHERE unit = :unit AND alive = 1 AND year = :year"
    ),
    "registered": (
        "SELECT count(DISTINCT member) FROM registrations WHERE unit = :unit AND alive = 1 AND year = :year"
        " AND member IS NOT NULL AND status <> 'withdrawn'"
    ),
    "recognised": (
        "SELECT count(DISTINCT initiative) FROM recognitions WHERE unit = :unit AND alive = 1"
        " AND substr(decision_date, 1, 4) = CAST(:year AS TEXT)"
    ),
    "nominations": (
        "SELECT count(*) FROM nominations WHERE unit = :unit AND alive = 1 AND year = :year"
        " AND status NOT IN ('cancelled', 'refused')"
    ),
    "awards": (
        "SELECT count(*) FROM awards WHERE unit = :unit AND alive = 1 AND year = :year AND revoked_on IS NULL"
    ),
    "decisions": (
        "SELECT count(*) FROM decisions WHERE unit = :unit AND alive = 1 AND year = :year"
        " AND status IN ('issued', 'revoked')"
    ),
    "certificates": (
        "SELECT count(*) FROM certificates WHERE unit = :unit AND alive = 1 AND year = :year"
        " AND status IN ('printed', 'handed')"
    ),
    "scorings": "SELECT count(*) FROM scorings WHERE unit = :unit AND alive = 1 AND year = :year",
}


def still_open(connection: Connection, unit: str, year: int) -> Mapping[str, int]:
    """What of a year is not brought to its end, by kind; nominations are not counted here, for their end may
    be the upper level's word."""
    return _numbers(connection, _OPEN, unit, year)


def done_in(connection: Connection, unit: str, year: int) -> Mapping[str, int]:
    """What was done in a year, by kind; ``members`` are those of now."""
    return _numbers(connection, _DONE, unit, year)


def years_touched(
    connection: Connection, changed: Mapping[str, Collection[str]], among: Collection[int]
) -> set[int]:
    """Which of the years ``among`` the changed records (type → ids) belong to."""
    found: set[int] = set()
    marks = ",".join("?" * len(among))
    for record_type in _OF_A_YEAR:
        for ids in _parts(changed.get(record_type, ())):
            places = ",".join("?" * len(ids))
            rows = connection.exec_driver_sql(
                f"SELECT DISTINCT year FROM {table_name(record_type)}"
                f" WHERE id IN ({places}) AND year IN ({marks})",
                (*ids, *among),
            )
            found.update(int(row.year) for row in rows)
    return found


def _parts(ids: Collection[str]) -> Iterator[list[bytes]]:
    listed = [bytes.fromhex(identity) for identity in ids]
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]


def _numbers(connection: Connection, questions: Mapping[str, str], unit: str, year: int) -> Mapping[str, int]:
    values = {"unit": bytes.fromhex(unit), "year": year}
    return {
        name: int(
            connection.exec_driver_sql(
                sql, {key: value for key, value in values.items() if f":{key}" in sql}
            ).scalar_one()
        )
        for name, sql in questions.items()
    }
