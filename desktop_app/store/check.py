"""Is the book sound? Every page, every link, every row against its changes, every attachment's hash."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any, TypeAlias

from sqlalchemy import Connection

from desktop_app.domain.change import fold, identity, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.records import RECORDS
from desktop_app.progress import Progress, silent
from desktop_app.store.codec import codec_of
from desktop_app.store.refold import shaped
from desktop_app.store.search import notice_text_indexes
from desktop_app.store.streams import streams

_AT_ONCE = 500
Rows: TypeAlias = Mapping[tuple[str, bytes, bytes], tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, named by the code of its sentence."""

    code: str
    params: dict[str, str | int | None]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at, what is wrong, and what only waits (packages still missing)."""

    changes: int
    records: int
    attachments: int
    findings: tuple[Finding, ...]
    waiting: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def check(connection: Connection, progress: Progress = silent) -> CheckReport:
    """Look at everything. Takes about a minute for a million changes."""
    findings = [*_pages(connection), *_links(connection)]
    changes, records = 0, 0
    if not findings:
        total = int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one())
        for found, count in _records(connection, total, progress):
            findings += found
            changes += count
            records += 1
        findings += _orphans(connection)
        findings += _attachments(connection)
    attachments = int(connection.exec_driver_sql("SELECT count(*) FROM blob").scalar_one())
    waiting = [
        Finding(
            "check.waiting", {"first": state.missing[0], "last": state.missing[1], "device": state.name[:16]}
        )
        for state in streams(connection)
        if state.missing
    ]
    return CheckReport(changes, records, attachments, tuple(findings), tuple(waiting))


def _pages(connection: Connection) -> list[Finding]:
    notice_text_indexes(connection)
    result = connection.exec_driver_sql("PRAGMA integrity_check(10)").scalars().all()
    return [] if result == ["ok"] else [Finding("check.pages", {"count": len(result)})]


def _links(connection: Connection) -> list[Finding]:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [Finding("check.links", {"count": len(broken)})] if broken else []


def _records(connection: Connection, total: int, progress: Progress) -> Iterator[tuple[list[Finding], int]]:
    """Per record what is wrong with it and how many changes it has. Rows are read for many records at once:
    one question for each takes longer than all the comparing."""
    rows = connection.exec_driver_sql("SELECT id, record, type, body FROM change ORDER BY record, type, seq")
    groups = ((key, list(group)) for key, group in groupby(rows, key=lambda row: (row.record, row.type)))
    done = 0
    while part := list(islice(groups, _AT_ONCE)):
        stored = _stored(connection, [key for key, _ in part])
        for (record, record_type), found in part:
            done += len(found)
            progress(done, total)
            yield _record_findings((record, record_type), found, stored), len(found)


def _stored(connection: Connection, keys: Sequence[tuple[bytes, str]]) -> Rows:
    """(type, id, unit) → the row of each of the records as it stands in its table."""
    wanted: dict[str, list[bytes]] = defaultdict(list)
    for record, record_type in keys:
        if record_type in RECORDS:
            wanted[record_type].append(record)
    return {
        (record_type, row[0], row[1]): tuple(row)
        for record_type, records in wanted.items()
        for row in connection.exec_driver_sql(
            f"{codec_of(record_type).select_all} WHERE id IN ({', '.join('?' * len(records))})",
            tuple(records),
        ).all()
    }


def _record_findings(key: tuple[bytes, str], rows: list[Any], stored: Rows) -> list[Finding]:
    record, record_type = key
    changes = []
    for row in rows:
        if row.body is None:
            continue
        try:
            if not isinstance(row.body, bytes) or identity(row.body) != row.id:
                raise Refused("change.form")
            changes.append(parse_line(row.body))
        except Refused:
            return [Finding("check.change", {"record": record.hex()})]
    if record_type not in RECORDS:
        return []
    codec = codec_of(record_type)
    findings = []
    for unit in dict.fromkeys(change.unit for change in changes):
        folded = fold(change for change in changes if change.unit == unit)
        keys = (record, bytes.fromhex(unit))
        expected = codec.row(keys, folded.alive, 0, shaped(record_type, folded.values))
        row = stored.get((record_type, *keys))
        if row is None or row[:3] != expected[:3] or row[4:] != expected[4:]:
            findings.append(
                Finding("check.row", {"label": RECORDS[record_type].LABEL, "record": record.hex()})
            )
    return findings


def _orphans(connection: Connection) -> list[Finding]:
    findings = []
    for record_type, kind in RECORDS.items():
        count = connection.exec_driver_sql(
            f'SELECT count(*) FROM "{codec_of(record_type).table}" r WHERE NOT EXISTS'
            " (SELECT 1 FROM change c WHERE c.record = r.id AND c.type = ?)",
            (record_type,),
        ).scalar_one()
        if count:
            findings.append(Finding("check.orphans", {"label": kind.LABEL, "count": int(count)}))
    return findings


def _attachments(connection: Connection) -> list[Finding]:
    wrong = sum(
        not isinstance(row.body, bytes) or hashlib.sha256(row.body).digest() != row.sha256
        for row in connection.exec_driver_sql("SELECT sha256, body FROM blob")
    )
    return [Finding("check.attachments", {"count": wrong})] if wrong else []
