"""Making packages: what is new for a peer is shown first, then published, built, written and read back."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
from desktop_app.domain.units import Unit
from desktop_app.exchange.container import Package, build
from desktop_app.exchange.files import EXTENSION, deliver, package_file_name
from desktop_app.exchange.manifest import Addressee, BlobEntry, Manifest, Sender, StreamRange
from desktop_app.exchange.words import receipt_code
from desktop_app.progress import Progress, silent
from desktop_app.services.leaving import MOST_FILES, Plan, addressee, plan_for, refuse_heavy
from desktop_app.services.outcome import Outcome
from desktop_app.services.records import VIET_NAM
from desktop_app.services.selection import Unready, unready_of
from desktop_app.services.session import Session
from desktop_app.services.units import UnitService
from desktop_app.store import blobs, peers, streams
from desktop_app.store.book import stamp
from desktop_app.store.places import Place, place_of
from desktop_app.store.publishing import publish
from desktop_app.store.queries.records import find
from desktop_app.store.reading import Reading

RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a package for a peer would hold: per record type how many records and how many of them leave
    for the first time, and what each is called (type, title, whether it leaves for the first time); the
    personal fields among them (labels); of how many people; what stays home because two versions of it
    differ; how many changes the peer has no receipt for yet; attachments that go along, and those that leave
    only when they are ticked: how many, bytes; what is written but not ready to leave."""

    peer: peers.Peer
    records: Mapping[str, tuple[int, int]]
    personal_fields: tuple[str, ...]
    people: int
    held: int
    unacknowledged: int
    titles: tuple[tuple[str, str, bool], ...] = ()
    files: tuple[int, int] = (0, 0)
    offered: tuple[int, int] = (0, 0)
    unready: Unready = Unready()  # noqa: RUF009 - frozen

    @property
    def empty(self) -> bool:
        """Whether there is nothing new and nothing unacknowledged to send."""
        return not self.records and not self.unacknowledged


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package file that was written and read back. ``to``: name of the union it is for; ``code``: Mã biên
    nhận, read over the phone."""

    path: Path
    package: str
    kind: str
    to: str
    size: int
    changes: int
    counts: Mapping[str, int]
    code: str


@dataclass(frozen=True, slots=True)
class PackingService:
    """Packages that leave this book."""

    session: Session
    units: UnitService

    def preview(self, unit: str | None = None, *, files: bool = False) -> Preview:
        """What a package for the peer (by default the one upper union) would hold now. ``files``: the
        attachments of what goes are ticked to go along. Raises ``Refused("packing.no_peer")``."""
        with self.session.book.read() as reading:
            plan = plan_for(reading, self.session.book.facts, unit, files=files)
            parts = self._ranges(reading, plan, False)
            waiting = sum(len(part.lines) for part in parts)
            going = self._going(reading, plan, parts, files=files)
            unready = unready_of(reading, self.session.book.facts.unit)
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
            plan.held,
            waiting,
            tuple(
                (item.type, title, item.first)
                for item in plan.publications
                if (title := plan.titles[item.type, item.record])
            ),
            _summed(going),
            _summed(plan.offered),
            unready,
        )

    def make(
        self,
        target: Path,
        unit: str | None = None,
        *,
        everything: bool = False,
        files: bool = False,
        progress: Progress = silent,
    ) -> Outcome[MadePackage]:
        """Publish what is new for a peer and write the package.

        ``target``: a folder (the file is named by the rules) or a file *.goithidua. ``everything``: send all
        again.
        ``files``: attachments of initiatives and scans of decisions leave too; once they have, they go along
        whenever what names them is sent again.
        Approved nominations for the upper level become "Đã tạo gói"; when the file cannot be written they
        go back, and what was published goes with the next package. Raises ``Refused``: nobody to send to,
        nothing to send, too many attachments, the place is full or cannot be written.
        """
        book = self.session.book
        facts = book.facts
        with book.write("package.make", undoable=False) as writer:
            connection = writer.log.connection
            plan = plan_for(connection, facts, unit, files=files)
            if files:
                refuse_heavy(self._going(connection, plan, self._ranges(connection, plan, False), files=True))
            for nomination in plan.ready:
                step = NOMINATION.take(nomination.status, "package", nomination)
                writer.update(Nomination, nomination.id, {"status": step.target})
            if ready := plan.ready:
                plan = plan_for(connection, facts, unit, files=files)
                plan.ready = ready
            publish(writer, plan.audience, plan.publications)
        try:
            return self._deliver(target, plan, progress, everything=everything)
        except (Refused, Cancelled):
            self._take_back(plan.ready)
            raise

    def receipt(self, target: Path, unit: str) -> Outcome[MadePackage]:
        """Write a receipt (Biên nhận) for a peer: what of its changes has arrived, and nothing else."""
        with self.session.book.read() as reading:
            peer = addressee(reading, self.session.book.facts, unit)
        return self._deliver(target, Plan(peer, RECEIPT, ""))

    def holds_files(self) -> bool:
        """Whether this book keeps any attachment that an internal package could carry."""
        with self.session.book.read() as reading:
            return blobs.any_kept(reading)

    def make_internal(
        self, target: Path, *, everything: bool = False, files: bool = False
    ) -> Outcome[MadePackage]:
        """Write a package for the other PCs of this union (Gói nội bộ): everything they lack; with ``files``
        also the attachments that it names, the newest first, as many as one package holds.

        It may be empty: it then says what has arrived here, and makes a PC known whose book was restored, so
        that the others send again what was lost with it. Raises ``Refused("second_pc.still_empty")``.
        """
        book = self.session.book
        with book.read() as reading:
            if find(reading, Unit, book.facts.unit, book.facts.unit) is None:
                raise Refused("second_pc.still_empty")
        own = peers.Peer(book.facts.unit, self.units.own().name or "", "own", None, "")
        return self._deliver(target, Plan(own, OWN, OWN), everything=everything, files=files)

    def _take_back(self, nominations: Sequence[Nomination]) -> None:
        if nominations:
            with self.session.book.write("package.failed", undoable=False) as writer:
                for nomination in nominations:
                    writer.update(Nomination, nomination.id, {"status": nomination.status})

    def _deliver(
        self,
        target: Path,
        plan: Plan,
        progress: Progress = silent,
        *,
        everything: bool = False,
        files: bool = False,
    ) -> Outcome[MadePackage]:
        book = self.session.book
        # What leaves is marked first: a file that outlived its book would fork the stream, and what was said
        # to be held would not be sent again.
        self.session.remember_mark()
        with book.read() as reading:
            parts = self._ranges(reading, plan, everything)
            # What was once published goes with its bytes until it has arrived, ticked again or not.
            carried = self._carried(reading, parts) if files or plan.kind != OWN else {}
            package = self._package(reading, plan, parts, carried)
            recipients = self._recipients(reading, plan.peer)
            number = 1 + sum(entry.direction == "out" for entry in peers.journal(reading))
        if not package.changes and plan.kind == UP:
            raise Refused("packing.nothing_new", unit=plan.peer.name)
        data = build(package, self.session.keys, recipients)
        path = self._path(target, plan.kind, number)
        _write(path, data, progress)
        code = receipt_code(data)
        counts = dict(package.manifest.counts)
        made = MadePackage(
            path,
            package.manifest.package,
            plan.kind,
            plan.peer.name,
            len(data),
            len(package.changes),
            counts,
            code,
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

    def _going(
        self, reading: Reading, plan: Plan, parts: Sequence[streams.Range], *, files: bool
    ) -> dict[str, int]:
        """The attachments that would go along: hash → bytes."""
        again = blobs.sizes(reading, blobs.named_in(line for part in parts for line in part.lines))
        return {**again, **plan.offered} if files else again

    def _carried(self, reading: Reading, parts: Sequence[streams.Range]) -> dict[str, bytes]:
        """The bytes of the attachments that the lines name, the newest first, up to the most a package
        holds."""
        named = list(blobs.named_in(line for part in parts for line in part.lines))
        room, found = MOST_FILES, {}
        for name, size in blobs.sizes(reading, reversed(named)).items():
            kept = blobs.get(reading, name) if size <= room else None
            if kept is not None:
                found[name] = kept.body
                room -= size
        return found

    def _package(
        self, reading: Reading, plan: Plan, parts: Sequence[streams.Range], carried: Mapping[str, bytes]
    ) -> Package:
        book = self.session.book
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
            blobs=tuple(BlobEntry(name, len(body)) for name, body in sorted(carried.items())),
        )
        return Package.of(manifest, lines, carried)

    def _ranges(self, reading: Reading, plan: Plan, everything: bool) -> Sequence[streams.Range]:
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
            if target.suffix.lower() != EXTENSION:
                # The folder that was chosen went with its stick; its name must not become a file.
                raise Refused("saving.folder_missing", file=target.name)
            return target
        unit = self.units.own()
        day = self.session.book.clock().astimezone(VIET_NAM).date()
        code = unit.official_code or unit.letter_code or ""
        # Another PC of the union may have written to the same stick: its package is not replaced.
        names = (package_file_name(code, kind, number + more, day) for more in count())
        return next(path for name in names if not (path := target / name).exists())


def _write(path: Path, data: bytes, progress: Progress) -> None:
    """Write and read back; of a stick without room the sentence speaks of the stick."""
    try:
        deliver(path, data, progress)
    except Refused as refused:
        if refused.code == "saving.no_space" and place_of(path) is Place.REMOVABLE:
            raise Refused("packing.stick_full", **refused.params) from refused
        raise


def _summed(sizes: Mapping[str, int]) -> tuple[int, int]:
    return len(sizes), sum(sizes.values())


def _labels(kind: type[Record]) -> dict[str, str]:
    return {name: item.label for name, item in fields_of(kind).items()}
