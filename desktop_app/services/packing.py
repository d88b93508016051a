"""Making packages: what is new for a peer is shown first, then published, built, written and read back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.change import OWN, SCHEMA, UP, audience_of
from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.glance import glance
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import NOMINATION, Nomination
from desktop_app.domain.record import Record, fields_of, new_id
from desktop_app.domain.records import RECORDS
from desktop_app.domain.units import Unit
from desktop_app.exchange.container import Package, build
from desktop_app.exchange.files import deliver, package_file_name
from desktop_app.exchange.manifest import Addressee, Manifest, Sender, StreamRange
from desktop_app.exchange.words import receipt_code
from desktop_app.progress import Progress, silent
from desktop_app.services.outcome import Outcome
from desktop_app.services.records import VIET_NAM
from desktop_app.services.selection import READY_NOMINATIONS, downward, upward
from desktop_app.services.session import Session
from desktop_app.services.units import UnitService
from desktop_app.store import peers, streams
from desktop_app.store.book import stamp
from desktop_app.store.publishing import Publication, difference, publish
from desktop_app.store.queries.records import find, matching
from desktop_app.store.reading import Reading

RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a package for a peer would hold: per record type how many records and how many of them leave
    for the first time; the personal fields among them (labels); of how many people; what stays home
    because two versions of it differ; and how many changes the peer has no receipt for yet."""

    peer: peers.Peer
    records: Mapping[str, tuple[int, int]]
    personal_fields: tuple[str, ...]
    people: int
    held: int
    unacknowledged: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing new and nothing unacknowledged to send."""
        return not self.records and not self.unacknowledged


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package file that was written and read back. ``code``: Mã biên nhận, read over the phone."""

    path: Path
    package: str
    kind: str
    size: int
    changes: int
    counts: Mapping[str, int]
    code: str


@dataclass(slots=True)
class _Plan:
    peer: peers.Peer
    kind: str
    audience: str
    publications: list[Publication] = field(default_factory=list)
    ready: list[Nomination] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PackingService:
    """Packages that leave this book."""

    session: Session
    units: UnitService

    def preview(self, unit: str | None = None) -> Preview:
        """What a package for the peer (by default the one upper union) would hold now."""
        with self.session.book.read() as reading:
            plan = self._plan(reading, unit)
            waiting = sum(len(part.lines) for part in self._ranges(reading, plan, False))
        records: dict[str, tuple[int, int]] = {}
        for publication in plan.publications:
            total, first = records.get(publication.type, (0, 0))
            records[publication.type] = (total + 1, first + publication.first)
        people = [item for item in plan.publications if item.type == Member.TYPE]
        labels = {name for item in people for name in item.fields}
        return Preview(
            plan.peer,
            records,
            tuple(label for name, label in _labels(Member).items() if name in labels),
            len(people),
            sum(bool(item.held) for item in plan.publications),
            waiting,
        )

    def make(
        self,
        target: Path,
        unit: str | None = None,
        *,
        everything: bool = False,
        progress: Progress = silent,
    ) -> Outcome[MadePackage]:
        """Publish what is new for a peer and write the package.

        ``target``: a folder (the file is named by the rules) or a file. ``everything``: send all again.
        Approved nominations for the upper level become "Đã tạo gói"; when the file cannot be written they
        go back, and what was published goes with the next package. Raises ``Refused``: nobody to send to,
        nothing to send, the place is full or cannot be written.
        """
        book = self.session.book
        with book.write("package.make", undoable=False) as writer:
            plan = self._plan(writer.log.connection, unit)
            for nomination in plan.ready:
                step = NOMINATION.take(nomination.status, "package", nomination)
                writer.update(Nomination, nomination.id, {"status": step.target})
            if ready := plan.ready:
                plan = self._plan(writer.log.connection, unit)
                plan.ready = ready
            publish(writer, plan.audience, plan.publications)
        try:
            return self._deliver(target, plan, everything, progress)
        except (Refused, Cancelled):
            self._take_back(plan.ready)
            raise

    def receipt(self, target: Path, unit: str) -> Outcome[MadePackage]:
        """Write a receipt (Biên nhận) for a peer: what of its changes has arrived, and nothing else."""
        with self.session.book.read() as reading:
            peer = _peer(reading, unit)
        return self._deliver(target, _Plan(peer, RECEIPT, ""), False, silent)

    def make_internal(self, target: Path, *, everything: bool = False) -> Outcome[MadePackage]:
        """Write a package for the other PCs of this union (Gói nội bộ): everything they lack.

        It may be empty: it then says what has arrived here, and makes a PC known whose book was restored, so
        that the others send again what was lost with it. Raises ``Refused("second_pc.still_empty")``.
        """
        book = self.session.book
        with book.read() as reading:
            if find(reading, Unit, book.facts.unit, book.facts.unit) is None:
                raise Refused("second_pc.still_empty")
        own = peers.Peer(book.facts.unit, self.units.own().name or "", "own", None, "")
        return self._deliver(target, _Plan(own, OWN, OWN), everything, silent)

    def _plan(self, reading: Reading, unit: str | None) -> _Plan:
        peer = _peer(reading, unit)
        book = self.session.book
        own = book.facts.unit
        if peer.role == peers.UPPER:
            plan = _Plan(peer, UP, UP)
            for status in READY_NOMINATIONS:
                plan.ready += matching(reading, Nomination, unit=own, route="upper", status=status)
            records: Sequence[Record] = upward(reading, own, plan.ready)
        else:
            plan = _Plan(peer, "down", peer.unit)
            records = downward(reading, own, peer.unit)
        for record in records:
            found = difference(reading, (record.TYPE, record.id, record.unit), plan.audience)
            if found is not None:
                plan.publications.append(found)
        return plan

    def _take_back(self, nominations: Sequence[Nomination]) -> None:
        if nominations:
            with self.session.book.write("package.failed", undoable=False) as writer:
                for nomination in nominations:
                    writer.update(Nomination, nomination.id, {"status": nomination.status})

    def _deliver(
        self, target: Path, plan: _Plan, everything: bool, progress: Progress
    ) -> Outcome[MadePackage]:
        book = self.session.book
        # What leaves is marked first: a file that outlived its book would fork the stream, and what was said
        # to be held would not be sent again.
        self.session.remember_mark()
        with book.read() as reading:
            package = self._package(reading, plan, everything)
            recipients = self._recipients(reading, plan.peer)
            number = 1 + sum(entry.direction == "out" for entry in peers.journal(reading))
        if not package.changes and plan.kind == UP:
            raise Refused("packing.nothing_new", unit=plan.peer.name)
        data = build(package, self.session.keys, recipients)
        path = self._path(target, plan.kind, number)
        deliver(path, data, progress)
        code = receipt_code(data)
        counts = dict(package.manifest.counts)
        made = MadePackage(
            path, package.manifest.package, plan.kind, len(data), len(package.changes), counts, code
        )
        with book.change() as writing:
            peers.log_package(
                writing,
                peers.LoggedPackage(
                    0,
                    made.package,
                    "out",
                    plan.kind,
                    plan.peer.unit,
                    book.facts.device,
                    path.name,
                    sha256(data).digest(),
                    "made",
                    stamp(book.clock()),
                    counts,
                    code,
                ),
            )
        return Outcome(made)

    def _package(self, reading: Reading, plan: _Plan, everything: bool) -> Package:
        book = self.session.book
        parts = list(self._ranges(reading, plan, everything))
        lines = [line for part in parts for line in part.lines]
        manifest = Manifest(
            package=new_id(),
            created=stamp(book.clock()),
            kind=plan.kind,
            app=__version__,
            schema=SCHEMA,
            sender=self._sender(reading),
            to=Addressee(plan.peer.unit, plan.peer.name),
            streams=tuple(
                StreamRange(part.stream, part.first, part.last, part.previous_head.hex(), part.head.hex())
                for part in parts
            ),
            have=self._have(reading, plan.peer.unit),
            counts=dict(sorted(Counter(glance(line).type for line in lines).items())),
        )
        return Package.of(manifest, lines, {})

    def _ranges(self, reading: Reading, plan: _Plan, everything: bool) -> Sequence[streams.Range]:
        if not plan.audience:
            return []
        unit = self.session.book.facts.unit
        if plan.kind != OWN:
            own = {state.name for state in streams.streams(reading, unit)}
            found = streams.pending(reading, plan.peer.unit, [plan.audience], everything=everything)
            return [part for part in found if part.stream in own]
        audiences = sorted({audience_of(state.name) for state in streams.streams(reading)})
        return list(streams.pending(reading, unit, audiences, everything=everything))

    def _have(self, reading: Reading, peer: str) -> dict[str, tuple[int, str]]:
        unit = self.session.book.facts.unit
        if peer == unit:
            found = {state.name: streams.held(state) for state in streams.streams(reading)}
        else:
            found = streams.have(reading, peer, [UP, unit])
        return {name: (number, head.hex()) for name, (number, head) in found.items()}

    def _sender(self, reading: Reading) -> Sender:
        facts = self.session.book.facts
        public = self.session.keys.public
        mine = peers.device(reading, facts.device)
        return Sender(
            unit=facts.unit,
            unit_name=self.units.own().name or "",
            device=facts.device,
            device_name=mine.name if mine else "",
            sign=public.sign,
            age=public.age,
            recovery=self.session.recovery_recipient,
            replaces=(mine.replaces,) if mine and mine.replaces else (),
        )

    def _recipients(self, reading: Reading, peer: peers.Peer) -> list[str]:
        """The peer's devices and recovery sheet, and the own union's, so a dead PC is not the end."""
        found = [
            item.age
            for unit in (peer.unit, self.session.book.facts.unit)
            for item in peers.devices(reading, unit)
            if item.state in (peers.OWN, peers.CONFIRMED)
        ]
        recovery = [item for item in (peer.recovery, self.session.recovery_recipient) if item]
        return list(dict.fromkeys([*found, *recovery]))

    def _path(self, target: Path, kind: str, number: int) -> Path:
        if not target.is_dir():
            return target
        unit = self.units.own()
        day = self.session.book.clock().astimezone(VIET_NAM).date()
        code = unit.official_code or unit.letter_code or ""
        # Another PC of the union may have written to the same stick: its package is not replaced.
        names = (package_file_name(code, kind, number + more, day) for more in count())
        return next(path for name in names if not (path := target / name).exists())


def _peer(reading: Reading, unit: str | None) -> peers.Peer:
    """The union to send to. One of which no device is confirmed is nobody to send to: whoever has this
    union's connection file could have made it up."""
    confirmed = {item.unit for item in peers.devices(reading) if item.state == peers.CONFIRMED}
    known = [item for item in peers.peers(reading) if item.unit in confirmed]
    if unit is not None:
        found = next((item for item in known if item.unit == unit), None)
    else:
        above = [item for item in known if item.role == peers.UPPER]
        found = above[0] if len(above) == 1 else None
    if found is None:
        raise Refused("packing.no_peer")
    return found


def _labels(kind: type[Record]) -> dict[str, str]:
    return {name: item.label for name, item in fields_of(kind).items()}


def counted(counts: Mapping[str, int]) -> str:
    """Counts in words: "12 sáng kiến, 30 đề nghị khen thưởng"."""
    return ", ".join(
        f"{number} {RECORDS[name].LABEL.lower() if name in RECORDS else name}"
        for name, number in counts.items()
    )
