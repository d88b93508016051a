"""Receiving packages: looked at with a plan first, then taken in whole or not at all.

A package of a sender that nobody has confirmed yet is kept and waits; it never holds up a deadline and it
never gets into the records unseen.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from desktop_app.domain.change import OWN, UP, audience_of, next_head
from desktop_app.domain.errors import Refused
from desktop_app.domain.glance import glance
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Record, Value
from desktop_app.domain.verdicts import Verdict
from desktop_app.exchange.container import Package, open_package, peek
from desktop_app.exchange.envelope import LARGEST_OUTER
from desktop_app.exchange.files import read_limited
from desktop_app.exchange.keys import identity_in
from desktop_app.exchange.manifest import Manifest, StreamRange
from desktop_app.exchange.words import receipt_code
from desktop_app.services.care import CareService
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.packing import RECEIPT
from desktop_app.services.session import Session
from desktop_app.services.verdicts import answer, answer_first
from desktop_app.store import blobs, peers, streams
from desktop_app.store.book import stamp
from desktop_app.store.queries.records import among
from desktop_app.store.reading import Reading
from desktop_app.store.receiving import Received, Sender, line_identity, receive
from desktop_app.store.writer import Writer

RECEIVED, WAITING, KNOWN = "received", "waiting", "known"


class _OnlyLooking(Exception):
    """Ends the transaction of a dry run: what it did is rolled back."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became (or would become) of one package.

    ``state``: "received", "waiting" (Chưa xác nhận người gửi) or "known" (nothing new). ``received`` counts
    changes and records; ``code``: Mã biên nhận; ``acknowledged``: own streams the sender now has whole;
    ``since``: time (UTC) at which the same package was taken in, or kept to wait, before.
    """

    file: str
    state: str
    manifest: Manifest
    received: Received
    code: str
    acknowledged: int = 0
    since: str | None = None


@dataclass(frozen=True, slots=True)
class UnpackingService:
    """Packages that come into this book."""

    session: Session
    care: CareService

    def inspect(self, path: Path) -> Package:
        """Open a package for this book and prove it, without taking anything in. Raises ``Refused``."""
        return self._open(read_limited(path, LARGEST_OUTER), path.name, ())

    def receive(self, path: Path, *, dry_run: bool = False, recovery: str = "") -> Outcome[Arrival]:
        """Take a package in, all or nothing, or with ``dry_run`` say what that would do.

        ``recovery``: a recovery key as it stands on its sheet, for a package that this PC's own keys do not
        open. Raises ``Refused``: such a key is misspelt; not a package, damaged, for somebody else, not
        signed by a device of its union, a revoked sender. The book is then untouched.
        """
        data = read_limited(path, LARGEST_OUTER)
        more = (identity_in(recovery),) if recovery else ()
        return self._receive(data, path.name, more, dry_run=dry_run)

    def receive_waiting(self, device: str) -> list[Outcome[Arrival]]:
        """Take in the kept packages of a sender that was confirmed meanwhile, oldest first."""
        with self.session.book.read() as reading:
            entries = [
                entry
                for entry in reversed(peers.journal(reading))
                if entry.state == WAITING and entry.device == device and entry.direction == "in"
            ]
            bodies = [(entry, peers.waiting_body(reading, entry.id)) for entry in entries]
        return [
            self._receive(body, entry.file, (), dry_run=False, waited=entry.id)
            for entry, body in bodies
            if body is not None
        ]

    def _receive(
        self, data: bytes, file: str, more: Sequence[str], *, dry_run: bool, waited: int | None = None
    ) -> Outcome[Arrival]:
        digest = sha256(data).digest()
        with self.session.book.read() as reading:
            before = None if waited else peers.journal_entry(reading, digest)
        package = self._open(data, file, more)
        manifest, code = package.manifest, receipt_code(data)
        if before is not None and before.state != WAITING:
            return Outcome(Arrival(file, KNOWN, manifest, Received(), code, since=before.time))
        if not self._is_trusted(manifest):
            since = None if before is None else before.time
            arrival = Arrival(file, WAITING, manifest, Received(), code, since=since)
            if before is None and not dry_run:
                self._keep(data, arrival, digest)
            return Outcome(arrival)
        if before is not None:
            waited = before.id
        if package.changes and not dry_run:
            self.care.backup_before_packages()
        return self._take_in(package, file, (digest, code), waited, dry_run=dry_run)

    def _open(self, data: bytes, file: str, more: Sequence[str]) -> Package:
        try:
            package = open_package(data, (*self.session.identities, *more))
        except Refused as refused:
            own = self.session.book.facts.unit
            if refused.code == "package.wrong_recipient" and peek(data).to_unit == own:
                raise Refused("package.for_other_pc", file=file) from refused
            raise
        manifest = package.manifest
        if manifest.to.unit != self.session.book.facts.unit:
            raise Refused("package.wrong_book", file=file, unit=manifest.to.unit_name)
        self._check_kind(manifest, file)
        _check_ranges(package)
        return package

    def _check_kind(self, manifest: Manifest, file: str) -> None:
        """What kind of package may come from where: nobody speaks as the level above but the level above."""
        facts = self.session.book.facts
        with self.session.book.read() as reading:
            known = peers.peer(reading, manifest.sender.unit)
        if manifest.sender.unit == facts.unit:
            fits = manifest.kind == OWN
        elif known is None:
            fits = manifest.kind != OWN and (facts.upper or manifest.kind != UP)
        else:
            fits = manifest.kind in (RECEIPT, "down" if known.role == peers.UPPER else UP)
        if not fits:
            raise Refused("package.wrong_kind", file=file, unit=manifest.sender.unit_name)

    def _is_trusted(self, manifest: Manifest) -> bool:
        """Whether the signing device is known and confirmed. Raises ``Refused`` for one that may not."""
        sender = manifest.sender
        with self.session.book.read() as reading:
            known = peers.device(reading, sender.device)
        if known is None:
            return False
        if known.unit != sender.unit or (known.sign, known.age) != (sender.sign, sender.age):
            raise Refused("package.other_device", unit=sender.unit_name)
        if known.state == peers.REVOKED:
            raise Refused("package.revoked_device", unit=sender.unit_name)
        return known.state in (peers.OWN, peers.CONFIRMED, peers.REPLACED)

    def _keep(self, data: bytes, arrival: Arrival, digest: bytes) -> None:
        """Keep the package of a sender to be confirmed, and note the sender; its records stay out."""
        sender = arrival.manifest.sender
        now = stamp(self.session.book.clock())
        with self.session.book.change() as writing:
            if peers.peer(writing, sender.unit) is None and sender.unit != self.session.book.facts.unit:
                role = peers.LOWER if arrival.manifest.kind == "up" else peers.UPPER
                peers.save_peer(
                    writing, peers.Peer(sender.unit, sender.unit_name, role, sender.recovery, now)
                )
            if peers.device(writing, sender.device) is None:
                peers.save_device(writing, _device(arrival.manifest, peers.WAITING, now))
            peers.log_package(writing, self._entry(arrival, digest, WAITING, {}), data)

    def _take_in(
        self, package: Package, file: str, proof: tuple[bytes, str], waited: int | None, *, dry_run: bool
    ) -> Outcome[Arrival]:
        manifest = package.manifest
        book = self.session.book
        try:
            with book.write("package.receive", {"unit": manifest.sender.unit_name}, undoable=False) as writer:
                writing = writer.log.connection
                sender = Sender(manifest.sender.unit, manifest.sender.unit == book.facts.unit)
                received = receive(writer, sender, package.changes)
                _keep_files(writing, sender, package)
                self._check_heads(writing, sender, manifest.streams, received)
                have = {name: (number, bytes.fromhex(head)) for name, (number, head) in manifest.have.items()}
                complete = streams.acknowledge(writing, (manifest.sender.unit, manifest.sender.device), have)
                self._know(writing, manifest)
                self._answer_received(writer, manifest)
                arrival = Arrival(file, RECEIVED, manifest, received, proof[1], complete)
                self._journal(writing, arrival, proof[0], waited)
                outcome = done(arrival, writer)
                if dry_run:
                    raise _OnlyLooking
        except _OnlyLooking:
            return Outcome(arrival)
        return outcome

    def _know(self, writing: Reading, manifest: Manifest) -> None:
        """Bring the peer's name and recovery up to date; a device that replaced another takes its place;
        packages are acknowledged once the peer has said that it holds everything sent to it."""
        sender = manifest.sender
        now = stamp(self.session.book.clock())
        known = peers.peer(writing, sender.unit)
        if known is not None:
            peers.save_peer(
                writing, peers.Peer(sender.unit, sender.unit_name, known.role, sender.recovery, known.since)
            )
        facts = self.session.book.facts
        found = _device(manifest, peers.OWN if sender.unit == facts.unit else peers.CONFIRMED, now)
        # A PC with a copy of this book takes nobody's place: this one goes on writing.
        peers.save_device(writing, replace(found, replaces=None) if found.replaces == facts.device else found)
        own = [state for state in streams.streams(writing, facts.unit) if state.highest]
        audience = {peers.UPPER: UP, peers.LOWER: sender.unit}.get(known.role if known else "", OWN)
        sent = [state for state in own if audience_of(state.name) == audience]
        # Of a device that a restored book was before, the peer may hold more than this book can compare.
        lacking = {
            item.name.partition(".")[0]
            for item in sent
            if streams.acknowledged(writing, sender.unit, item.name) < item.number
        }
        peers.acknowledge_packages(writing, sender.unit, lacking)

    def _journal(self, writing: Reading, arrival: Arrival, digest: bytes, waited: int | None) -> None:
        counts = {name: sum(found.values()) for name, found in arrival.received.records.items()}
        if waited is None:
            peers.log_package(writing, self._entry(arrival, digest, RECEIVED, counts))
        else:
            peers.set_package_state(writing, waited, RECEIVED, counts)

    def _entry(
        self, arrival: Arrival, digest: bytes, state: str, counts: Mapping[str, int]
    ) -> peers.LoggedPackage:
        manifest = arrival.manifest
        return peers.LoggedPackage(
            0,
            manifest.package,
            "in",
            manifest.kind,
            manifest.sender.unit,
            manifest.sender.device,
            arrival.file,
            digest,
            state,
            stamp(self.session.book.clock()),
            counts,
            arrival.code,
        )

    def _answer_received(self, writer: Writer, manifest: Manifest) -> None:
        """An upper book answers "đã nhận" to what came up new, so the union sees that it arrived."""
        if manifest.kind != "up":
            return
        said: dict[str, Value] = {"state": "received", "reason_code": None, "deadline": None}
        connection = writer.log.connection
        first: list[Record] = []
        for kind in (Nomination, Initiative):
            new = sorted(writer.changed.get(kind.TYPE, ()))
            targets = sorted(
                among(connection, kind, "id", new, unit=manifest.sender.unit), key=lambda one: one.id
            )
            given: dict[str, set[str]] = {}
            for verdict in among(connection, Verdict, "target", new, unit=writer.log.author.unit):
                if verdict.target and verdict.state:
                    given.setdefault(verdict.target, set()).add(verdict.state)
            for target in targets:
                states = given.get(target.id)
                if not states:
                    first.append(target)
                elif states <= {"received", "returned"}:
                    answer(writer, target, said)
        answer_first(writer, first, said)

    def _check_heads(
        self, writing: Reading, sender: Sender, ranges: tuple[StreamRange, ...], received: Received
    ) -> None:
        """Sanity after the fact: what is whole now must end in the head that was announced. A sender that
        went on from another head than the one here has another branch of the stream. What it says of the
        streams of others counts for nothing; its lines there were set aside."""
        own = None if sender.own_union else sender.unit
        states = {state.name: state for state in streams.streams(writing, own)}
        for part in ranges:
            state = states.get(part.stream)
            begins_anywhere = part.first > 1 and not part.previous_head
            if state is None or state.forked or begins_anywhere:
                continue
            before = streams.head_at(writing, state, part.first - 1)
            if before is None:
                continue
            if before.hex() != part.previous_head:
                streams.mark_forked(writing, state.key)
                received.forked.append(state.name)
                continue
            head = streams.head_at(writing, state, part.last)
            if head is not None and head.hex() != part.head:
                raise Refused("package.inconsistent")


def _keep_files(writing: Reading, sender: Sender, package: Package) -> None:
    """Keep the attachments that the sender's own records name; others came along for nothing."""
    unit = None if sender.own_union else sender.unit
    for digest, name in blobs.named_in(package.changes, unit).items() if package.blobs else ():
        if digest in package.blobs:
            body = package.blobs[digest]
            blobs.put(writing, body, blobs.media_of(name, body))


def _device(manifest: Manifest, state: str, now: str) -> peers.Device:
    sender = manifest.sender
    replaces = sender.replaces[0] if sender.replaces else None
    return peers.Device(
        sender.device, sender.unit, sender.device_name, sender.sign, sender.age, state, replaces, now
    )


def _check_ranges(package: Package) -> None:
    """The lines must be exactly those the manifest announces, in order, chained and counted."""
    counts: Counter[str] = Counter()
    lines = iter(package.changes)
    for part in package.manifest.streams:
        head, number = bytes.fromhex(part.previous_head), part.first
        while head.hex() != part.head:
            line = next(lines, None)
            place = None if line is None else glance(line)
            if line is None or place is None or place.stream != part.stream:
                raise Refused("package.inconsistent")
            # Two branches of a forked stream hold the same number twice.
            if not number - 1 <= place.number <= number:
                raise Refused("package.inconsistent")
            counts[place.type] += 1
            number = place.number + 1
            head = next_head(head, line_identity(line))
        if number != part.last + 1:
            raise Refused("package.inconsistent")
    if next(lines, None) is not None or counts != package.manifest.counts:
        raise Refused("package.inconsistent")
