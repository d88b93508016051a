"""Many packages at once: looked at with a plan, then taken in one by one; a bad one never stops the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.text.names import text_key
from desktop_app.exchange.connection import LARGEST as LARGEST_CONNECTION
from desktop_app.exchange.connection import read_connection
from desktop_app.exchange.container import peek
from desktop_app.exchange.envelope import LARGEST_OUTER
from desktop_app.exchange.files import CONNECTION_EXTENSION, read_limited
from desktop_app.exchange.keys import identity_in
from desktop_app.exchange.public_keys import DevicePublic
from desktop_app.progress import Progress, silent
from desktop_app.services.connecting import ConnectionService, Introduction, compare, introduce
from desktop_app.services.outcome import Outcome
from desktop_app.services.unpacking import KNOWN, RECEIVED, WAITING, Arrival, UnpackingService
from desktop_app.store import peers

DAMAGED, ASTRAY, LOCKED, FOREIGN, CONNECTION = "damaged", "astray", "locked", "foreign", "connection"
_RESULTS = {
    "package.wrong_book": ASTRAY,
    "package.wrong_recipient": ASTRAY,
    "package.wrong_kind": ASTRAY,
    "package.for_other_pc": LOCKED,
    "package.revoked_device": "stopped",
    "package.other_device": "strange",
    "package.other_signer": "strange",
    "signature.other": "strange",
    "package.newer": "newer",
    "connection.newer": "newer",
    "package.empty": FOREIGN,
    "package.web_page": FOREIGN,
    "package.shortcut": FOREIGN,
    "package.foreign": FOREIGN,
    "file.missing": FOREIGN,
    "file.not_a_file": FOREIGN,
    "file.too_large": FOREIGN,
}
"""What became of a refused file; any other code means that it is damaged."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file and what became, or would become, of it.

    ``result``: "received", "known" (Trùng), "damaged" (Hỏng), "astray" (Sai nơi nhận), "waiting" (Chưa xác
    nhận người gửi), "stopped" (its PC was stopped), "strange" (not signed by whom it names), "foreign" (no
    package), "newer" (made by a newer program), "locked" (for the own union, but not for this PC's keys) or
    "connection" (a connection file of ``unit``: ``ConnectionService.accept`` takes it in).
    ``unit``: the sender; of a refused file only what it says of itself. ``taken``: it was really taken in.
    ``counts``: records per type. ``refused``: why not. ``since``: time (UTC) at which the same package was
    taken in, or kept to wait, before. ``recovery``: the recovery key it was opened with.
    """

    path: Path
    result: str
    unit: str = ""
    kind: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    conflicts: int = 0
    quarantined: int = 0
    forked: bool = False
    code: str = ""
    since: str | None = None
    refused: Refused | None = None
    taken: bool = False
    recovery: str = field(default="", repr=False)

    @property
    def takeable(self) -> bool:
        """Whether taking it in would still do something."""
        kept = self.result == WAITING and self.since is not None
        return self.result in (RECEIVED, WAITING) and not self.taken and not kept


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sender to be confirmed, and the name its union gives itself."""

    device: peers.Device
    unit_name: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What came of codes read from letters: names of the unions confirmed, codes that fit nobody, and how
    many waiting packages were taken in."""

    unions: tuple[str, ...]
    unknown: tuple[str, ...]
    packages: int
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class InboxService:
    """Receiving many packages, and confirming many senders."""

    unpacking: UnpackingService
    connections: ConnectionService

    def plan(
        self, paths: Sequence[Path], progress: Progress = silent, *, recovery: str = ""
    ) -> list[Incoming]:
        """What taking these files in would do; the book stays as it is. The same package twice is once
        received and then known. ``recovery``: a recovery key as typed, for packages that this PC's own keys
        do not open. Raises ``Refused("keys.identity")`` and what ``progress`` raises."""
        key = identity_in(recovery) if recovery else ""
        seen: set[str] = set()
        found = []
        for place, path in enumerate(paths):
            progress(place, len(paths))
            row = self._one(path, key, dry_run=True)[0]
            if row.takeable:
                row = replace(row, result=KNOWN) if row.code in seen else row
                seen.add(row.code)
            found.append(row)
        progress(len(paths), len(paths))
        return found

    def take(self, rows: Sequence[Incoming], progress: Progress = silent) -> Outcome[list[Incoming]]:
        """Take in what the plan found takeable, each package whole or not at all.

        When ``progress`` cancels, the packages already taken in stay; the rest keep their plan.
        """
        found = list(rows)
        changed: dict[str, frozenset[str]] = {}
        wanted = [place for place, row in enumerate(rows) if row.takeable]
        try:
            for done, place in enumerate(wanted):
                progress(done, len(wanted))
                found[place], more = self._one(rows[place].path, rows[place].recovery, dry_run=False)
                _merge(changed, more)
            progress(len(wanted), len(wanted))
        except Cancelled:
            pass
        return Outcome(found, changed=changed)

    def senders(self) -> list[Waiting]:
        """Who waits to be confirmed, without the words and codes, which cost a noticeable time each."""
        with self.unpacking.session.book.read() as reading:
            names = {item.unit: item.name for item in peers.peers(reading)}
            found = [item for item in peers.devices(reading) if item.state == peers.WAITING]
        waiting = [Waiting(item, names.get(item.unit, item.name)) for item in found]
        return sorted(waiting, key=lambda item: (text_key(item.unit_name), item.device.since))

    def confirm_many(self, codes: Sequence[str], progress: Progress = silent) -> Outcome[Confirmed]:
        """Confirm the waiting senders whose letter code or six words are among ``codes``, and take in what
        they sent. A package that is refused then does not stop the others. Words and codes are computed once
        per sender. Raises what ``progress`` raises, before anybody is confirmed."""
        waiting = self.senders()
        known = []
        for place, item in enumerate(waiting):
            progress(place, len(waiting))
            known.append((item, self._introduced(item)))
        progress(len(waiting), len(waiting))
        fitting, unknown = [], []
        for said in codes:
            found = [item for item, introduction in known if _fits(introduction, said)]
            fitting += [item for item in found if item not in fitting]
            if not found:
                unknown.append(said)
        return self._confirmed(fitting, unknown)

    def confirm_one(self, device: str, said: str) -> Outcome[Confirmed]:
        """Confirm one waiting sender and take in what it sent.

        Raises ``Refused("connection.words_differ" | "connection.not_waiting")``.
        """
        found = next((item for item in self.senders() if item.device.id == device), None)
        if found is None:
            raise Refused("connection.not_waiting")
        compare(self._introduced(found), said)
        return self._confirmed([found], [])

    def _confirmed(self, senders: Sequence[Waiting], unknown: Sequence[str]) -> Outcome[Confirmed]:
        book = self.unpacking.session.book
        with book.change() as writing:
            for item in senders:
                own = item.device.unit == book.facts.unit
                peers.save_device(writing, replace(item.device, state=peers.OWN if own else peers.CONFIRMED))
        refusals: list[Refused] = []
        changed: dict[str, frozenset[str]] = {}
        packages = 0
        for item in senders:
            try:
                for outcome in self.unpacking.receive_waiting(item.device.id):
                    packages += 1
                    _merge(changed, outcome.changed)
            except Refused as refused:
                refusals.append(refused)
        unions = tuple(item.unit_name for item in senders)
        return Outcome(Confirmed(unions, tuple(unknown), packages, tuple(refusals)), changed=changed)

    def _introduced(self, item: Waiting) -> Introduction:
        public = DevicePublic(item.device.id, item.device.sign, item.device.age)
        return introduce(public, item.device.unit, item.unit_name, self.connections.words_file)

    def _one(
        self, path: Path, recovery: str, *, dry_run: bool
    ) -> tuple[Incoming, Mapping[str, frozenset[str]]]:
        try:
            outcome = self.unpacking.receive(path, dry_run=dry_run, recovery=recovery)
        except Refused as refused:
            return self._refused(path, refused), {}
        return replace(_incoming(path, outcome.value, not dry_run), recovery=recovery), outcome.changed

    def _refused(self, path: Path, refused: Refused) -> Incoming:
        """A file that is no package that can be taken in; it may be a connection file."""
        result = _RESULTS.get(refused.code, DAMAGED)
        if result == FOREIGN:
            try:
                connection = read_connection(read_limited(path, LARGEST_CONNECTION))
            except Refused as other:
                # Anything may fail to be a connection file; one that is named so says what is wrong with it.
                if CONNECTION_EXTENSION in path.name.lower():
                    return Incoming(path, _RESULTS.get(other.code, DAMAGED), refused=other)
            else:
                unit, name = connection.unit, connection.unit_name
                if unit == self.unpacking.session.book.facts.unit:
                    return Incoming(path, FOREIGN, name, refused=Refused("connection.own", unit=name))
                return Incoming(path, CONNECTION, name)
        unit_name, kind = _face(path)
        return Incoming(path, result, unit_name, kind, refused=refused)


def _face(path: Path) -> tuple[str, str]:
    """Sender and kind that a refused file names on its outside, empty where that is not sound."""
    try:
        face = peek(read_limited(path, LARGEST_OUTER))
    except Refused:
        return "", ""
    return face.unit_name, face.kind


def _incoming(path: Path, arrival: Arrival, taken: bool) -> Incoming:
    received = arrival.received
    return Incoming(
        path,
        arrival.state,
        arrival.manifest.sender.unit_name,
        arrival.manifest.kind,
        {name: sum(found.values()) for name, found in received.records.items()},
        received.conflicts,
        received.quarantined,
        bool(received.forked),
        arrival.code,
        arrival.since,
        None,
        taken,
    )


def _merge(changed: dict[str, frozenset[str]], more: Mapping[str, frozenset[str]]) -> None:
    for name, ids in more.items():
        changed[name] = changed.get(name, frozenset()) | ids


def _fits(introduction: Introduction, said: str) -> bool:
    try:
        compare(introduction, said)
    except Refused:
        return False
    return True
