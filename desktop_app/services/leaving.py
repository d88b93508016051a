"""What a package for a peer would hold: decided here once, for the preview and for the package itself."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from desktop_app.domain.change import UP
from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Record, Value
from desktop_app.domain.text.union_names import same_union
from desktop_app.domain.units import Unit
from desktop_app.domain.verdicts import Verdict
from desktop_app.saving import megabytes
from desktop_app.services.selection import READY_NOMINATIONS, downward, upward
from desktop_app.services.units import named_upper
from desktop_app.store import blobs, peers
from desktop_app.store.book import BookFacts
from desktop_app.store.publishing import Publication, difference, without_files
from desktop_app.store.queries.records import find, matching
from desktop_app.store.reading import Reading

MOST_FILES = 40 * 1024 * 1024
"""Bytes of attachments in one package; the package itself may have 64 MiB, an e-mail often 25 MB."""

_NAMES = ("title", "subject_name", "full_name", "holder_name", "name")


@dataclass(slots=True)
class Plan:
    """What goes to a peer. ``held``: records of which something stays home until somebody has chosen;
    ``ready``: nominations that become "Đã tạo gói" with it; ``titles``: (type, id) → what a person calls the
    record; ``offered``: attachments held here that leave only when they are ticked, hash → size in bytes."""

    peer: peers.Peer
    kind: str
    audience: str
    publications: list[Publication] = field(default_factory=list)
    held: int = 0
    ready: list[Nomination] = field(default_factory=list)
    titles: dict[tuple[str, str], str] = field(default_factory=dict)
    offered: Mapping[str, int] = field(default_factory=dict)


def plan_for(reading: Reading, facts: BookFacts, unit: str | None, *, files: bool = False) -> Plan:
    """The plan for a peer, by default the one upper union. ``files``: attachments are ticked.

    Raises ``Refused("packing.no_peer" | "packing.which_peer")``.
    """
    peer = addressee(reading, facts, unit)
    records: Sequence[Record]
    if peer.role == peers.UPPER:
        plan = Plan(peer, UP, UP)
        for status in READY_NOMINATIONS:
            plan.ready += matching(reading, Nomination, unit=facts.unit, route="upper", status=status)
        records = upward(reading, facts.unit, plan.ready)
        judged = _judged(reading, facts)
    else:
        plan = Plan(peer, "down", peer.unit)
        records, judged = downward(reading, facts.unit, peer.unit), {}
    offered: dict[str, None] = {}
    for record in records:
        identity = (record.TYPE, record.id, record.unit)
        found = difference(reading, identity, plan.audience, judged.get(record.id, frozenset()))
        if found is None:
            continue
        plan.held += bool(found.held)
        if not found.fields:
            continue
        plain = without_files(found)
        offered.update(dict.fromkeys(_added(found, plain)))
        chosen = found if files else plain
        if chosen is not None:
            plan.publications.append(chosen)
            plan.titles[record.TYPE, record.id] = title_of(record)
    plan.offered = blobs.sizes(reading, offered)
    return plan


def addressee(reading: Reading, facts: BookFacts, unit: str | None) -> peers.Peer:
    """The union to send to, by default the one above; of several above the one that the book names. One of
    which no device is confirmed is nobody to send to: whoever has this union's connection file could have
    made it up. Raises ``Refused("packing.no_peer" | "packing.which_peer")``."""
    confirmed = {item.unit for item in peers.devices(reading) if item.state == peers.CONFIRMED}
    known = [item for item in peers.peers(reading) if item.unit in confirmed]
    if unit is not None:
        found = next((item for item in known if item.unit == unit), None)
    else:
        above = [item for item in known if item.role == peers.UPPER]
        if len(above) > 1:
            own = find(reading, Unit, facts.unit, facts.unit)
            name = named_upper(reading, own) if own is not None else ""
            names = ", ".join(item.name for item in above)
            above = [item for item in above if same_union(item.name, name)]
            if len(above) != 1:
                raise Refused("packing.which_peer", names=names)
        found = above[0] if above else None
    if found is None:
        raise Refused("packing.no_peer")
    return found


def refuse_heavy(sizes: Mapping[str, int]) -> None:
    """Raise ``Refused("packing.files_too_large")`` when attachments (hash → bytes) are too much for one
    package; asked before anything is published, for what is published must be able to leave."""
    total = sum(sizes.values())
    if total > MOST_FILES:
        raise Refused(
            "packing.files_too_large", size=megabytes(total, up=True), most=megabytes(MOST_FILES, up=False)
        )


def title_of(record: Record) -> str:
    """What a person calls a record, "" for one that has no name of its own."""
    values = (getattr(record, name, None) for name in _NAMES)
    return next((value for value in values if isinstance(value, str)), "")


def _added(full: Publication, plain: Publication | None) -> list[str]:
    """The files named in ``full`` that are not in ``plain``."""
    kept = {} if plain is None else plain.fields
    found: list[str] = []
    for name in blobs.FILE_FIELDS.get(full.type, ()):
        old, new = full.fields.get(name, (None, None))
        before: Value = kept[name][1] if name in kept else old
        known = blobs.files_in(before)
        found += [one for one in blobs.files_in(new) if one not in known]
    return found


def _judged(reading: Reading, facts: BookFacts) -> Mapping[str, Set[str]]:
    """Record → ids of its changes that the level above says it holds; only for a book that was restored, and
    whose union has no other PC: what another PC has sent comes by its internal package, and who has not seen
    it must not settle it."""
    own = peers.devices(reading, facts.unit)
    here = next((item for item in own if item.id == facts.device), None)
    others = [item for item in own if item.id != facts.device and item.state == peers.OWN]
    if here is None or here.replaces is None or others:
        return {}
    found: dict[str, set[str]] = {}
    for verdict in matching(reading, Verdict, target_unit=facts.unit):
        if verdict.target is not None:
            found.setdefault(verdict.target, set()).update(verdict.judged)
    return found
