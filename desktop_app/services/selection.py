"""Which records are for whom: the least that the purpose needs (design.md §7, domain.md §9.2).

Upward: submitted nominations and initiatives with the persons, groups and unit they name. Downward: the
answers to one union, and the decisions and awards they speak of. Both ways: that something sent before was
deleted or withdrawn since.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.awards import Award
from desktop_app.domain.change import UP
from desktop_app.domain.decisions import Decision
from desktop_app.domain.initiatives import FirstApplier, Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Kind, Record, fields_of
from desktop_app.domain.records import RECORDS
from desktop_app.domain.units import Group, Unit
from desktop_app.domain.verdicts import Verdict
from desktop_app.store.publishing import published_records
from desktop_app.store.queries.records import among, count, find, find_many, find_owned, matching
from desktop_app.store.reading import Reading

SUBMITTED_INITIATIVES = (
    "filed",
    "needs_supplement",
    "under_review",
    "recognised",
    "not_recognised",
    "certified",
    "revoked",
)
SENT_NOMINATIONS = ("packaged", "received", "under_review", "decided", "refused", "revoked")
READY_NOMINATIONS = ("approved", "returned")

_UNAPPROVED_NOMINATIONS = ("draft", "group_reviewed")

# What a reference drags along: the records it names must be understood at the other end.
_NAMED = {kind.TYPE: kind for kind in (Unit, Group, Member, Initiative, Decision, Award)}


@dataclass(frozen=True, slots=True)
class Unready:
    """Why there may be nothing to send up: how many initiatives are drafts, how many nominations for the
    level above are not approved, and whether any ever was."""

    drafts: int = 0
    unapproved: int = 0
    approved: bool = False


Chosen = dict[tuple[str, str], Record]


def upward(connection: Reading, unit: str, ready: Iterable[Nomination]) -> list[Record]:
    """What a union sends up: ``ready`` nominations and those sent before, submitted initiatives, and whom
    they name."""
    chosen: Chosen = {}
    nominations = [
        *ready,
        *(
            found
            for found in matching(connection, Nomination, unit=unit, route="upper")
            if found.status in SENT_NOMINATIONS
        ),
    ]
    named = [identity for nomination in nominations for identity in nomination.initiatives]
    initiatives = find_many(connection, Initiative, named, unit)
    for one in among(connection, Initiative, "status", SUBMITTED_INITIATIVES, unit=unit):
        initiatives.setdefault(one.id, one)
    _take(connection, chosen, [*nominations, *initiatives.values()])
    for kind in (InitiativeAuthor, FirstApplier, Recognition):
        _take(connection, chosen, among(connection, kind, "initiative", initiatives, unit=unit))
    _take_own(connection, chosen, unit)
    _take_withdrawn(connection, chosen, unit, UP)
    return list(chosen.values())


def unready_of(connection: Reading, unit: str) -> Unready:
    """What a union has written and not made ready to be sent up."""
    states = Counter(found.status for found in matching(connection, Nomination, unit=unit, route="upper"))
    return Unready(
        count(connection, Initiative, unit=unit, status="draft"),
        sum(states[status] for status in _UNAPPROVED_NOMINATIONS),
        any(states[status] for status in (*READY_NOMINATIONS, *SENT_NOMINATIONS)),
    )


def downward(connection: Reading, own: str, unit: str) -> list[Record]:
    """What an upper union sends to one lower union: its verdicts about it, and what they name."""
    chosen: Chosen = {}
    _take(connection, chosen, matching(connection, Verdict, unit=own, target_unit=unit))
    _take_own(connection, chosen, own)
    # What this desk noted of the union is for this desk.
    chosen.pop((Unit.TYPE, unit), None)
    _take_withdrawn(connection, chosen, own, unit)
    return [record for record in chosen.values() if record.unit == own]


def _take_withdrawn(connection: Reading, chosen: Chosen, own: str, audience: str) -> None:
    """Choose what the audience has and should hear of no more: deleted since, or cancelled."""
    published = published_records(connection, own, audience)
    for name in sorted({record_type for record_type, _ in published} & set(RECORDS)):
        kind = RECORDS[name]
        gone: list[Record] = [*matching(connection, kind, unit=own, trash=True)]
        if kind in (Nomination, Initiative):
            gone += matching(connection, kind, unit=own, status="cancelled")
        for record in gone:
            if (name, record.id) in published:
                chosen.setdefault((name, record.id), record)


def _take_own(connection: Reading, chosen: Chosen, unit: str) -> None:
    """Whoever sends anything says who it is."""
    own = find(connection, Unit, unit, unit) if chosen else None
    if own is not None:
        _take(connection, chosen, [own])


def _take(connection: Reading, chosen: Chosen, records: Iterable[Record]) -> None:
    """Choose records and, once each, the records of the same union that they name, and those these name: by
    one question for all that are named alike."""
    wave = list(records)
    while wave:
        named: dict[type[Record], list[tuple[str, str]]] = defaultdict(list)
        for record in wave:
            key = (record.TYPE, record.id)
            if key in chosen:
                continue
            chosen[key] = record
            for name, field in fields_of(type(record)).items():
                target = _NAMED.get(field.target or "") if field.kind is Kind.REFERENCE else None
                value = getattr(record, name)
                if target is not None and value is not None and field.publish:
                    named[target].append((value, record.unit))
        wave = [
            found
            for target, owned in named.items()
            for found in find_owned(connection, target, owned).values()
            if (target.TYPE, found.id) not in chosen
        ]
