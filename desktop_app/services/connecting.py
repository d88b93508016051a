"""Getting to know other unions: the public connection file, and confirming who sent a first package."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.union_names import same_union
from desktop_app.domain.units import Unit
from desktop_app.exchange.connection import LARGEST, Connection, read_connection, write_connection
from desktop_app.exchange.files import deliver, read_limited
from desktop_app.exchange.public_keys import DevicePublic
from desktop_app.exchange.words import letter_code, six_words, typed_code, word_list
from desktop_app.services.outcome import Outcome
from desktop_app.services.session import Session
from desktop_app.services.units import UnitService, named_upper
from desktop_app.store import peers
from desktop_app.store.book import stamp
from desktop_app.store.queries.records import find


@dataclass(frozen=True, slots=True)
class Introduction:
    """A device as two people compare it: six words by phone, or the code printed on the official letter."""

    unit: str
    unit_name: str
    device: str
    words: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class ConnectionService:
    """Connection files and the confirmation of senders."""

    session: Session
    units: UnitService
    words_file: Path

    def write(self, path: Path) -> Outcome[Introduction]:
        """Write this union's public connection file, to be posted once; it holds no secret and no member."""
        book = self.session.book
        with book.read() as reading:
            own = [item for item in peers.devices(reading, book.facts.unit) if item.state == peers.OWN]
        name = self.units.own().name or ""
        connection = Connection(
            unit=book.facts.unit,
            unit_name=name,
            upper=book.facts.upper,
            devices=tuple(DevicePublic(item.id, item.sign, item.age) for item in own),
            recovery=self.session.recovery_recipient,
            created=stamp(self.session.desk.clock()),
        )
        deliver(path, write_connection(connection, self.session.keys))
        return Outcome(self._introduction(self.session.keys.public, book.facts.unit, name))

    def accept(self, path: Path, *, rename_upper: bool = False) -> Outcome[Introduction]:
        """Take in another union's connection file: packages can be made for it at once.

        ``rename_upper``: when the book names another union above, it is this one from now on. Returns what
        the officer may compare with the official letter. Raises ``Refused``: an altered or foreign file, this
        book's own file, the file of a unit at the same level, ``connection.other_upper``.
        """
        connection = read_connection(read_limited(path, LARGEST))
        book = self.session.book
        if connection.unit == book.facts.unit:
            raise Refused("connection.own", unit=connection.unit_name)
        if connection.upper == book.facts.upper and not book.facts.upper:
            raise Refused("connection.same_level", unit=connection.unit_name)
        role = peers.UPPER if connection.upper else peers.LOWER
        changed: Mapping[str, frozenset[str]] = {}
        with book.read() as reading:
            own = find(reading, Unit, book.facts.unit, book.facts.unit)
            named = named_upper(reading, own) if own is not None else ""
        if connection.upper and named and not same_union(named, connection.unit_name):
            if not rename_upper:
                raise Refused("connection.other_upper", named=named, unit=connection.unit_name)
            changed = self.units.name_upper(connection.unit_name).changed
        now = stamp(self.session.desk.clock())
        with book.change() as writing:
            known = {item.id for item in peers.devices(writing)}
            peers.save_peer(
                writing, peers.Peer(connection.unit, connection.unit_name, role, connection.recovery, now)
            )
            for public in connection.devices:
                if public.device not in known:
                    peers.save_device(
                        writing,
                        peers.Device(
                            public.device,
                            connection.unit,
                            connection.unit_name,
                            public.sign,
                            public.age,
                            peers.CONFIRMED,
                            None,
                            now,
                        ),
                    )
        introduction = self._introduction(connection.devices[0], connection.unit, connection.unit_name)
        return Outcome(introduction, changed=changed)

    def waiting(self) -> list[Introduction]:
        """The senders whose first package waits as "Chưa xác nhận người gửi"."""
        with self.session.book.read() as reading:
            names = {item.unit: item.name for item in peers.peers(reading)}
            found = [item for item in peers.devices(reading) if item.state == peers.WAITING]
        return [
            self._introduction(
                DevicePublic(item.id, item.sign, item.age), item.unit, names.get(item.unit, item.name)
            )
            for item in found
        ]

    def confirm(self, device: str, said: str | Sequence[str]) -> Outcome[Introduction]:
        """Confirm a sender by the six words heard on the phone or the code read from the letter.

        Its waiting packages can be received afterwards. Raises ``Refused("connection.words_differ")``.
        """
        introduction = next((item for item in self.waiting() if item.device == device), None)
        if introduction is None:
            raise Refused("connection.not_waiting")
        compare(introduction, said)
        own = introduction.unit == self.session.book.facts.unit
        self._set_state(device, peers.OWN if own else peers.CONFIRMED)
        return Outcome(introduction)

    def revoke(self, device: str) -> Outcome[str]:
        """Believe a device no more ("Ngừng dùng máy này"): its later packages are refused."""
        self._set_state(device, peers.REVOKED)
        return Outcome(device)

    def _set_state(self, device: str, state: str) -> None:
        with self.session.book.change() as writing:
            found = peers.device(writing, device)
            if found is None:
                raise Refused("connection.not_waiting")
            peers.save_device(
                writing,
                peers.Device(
                    found.id,
                    found.unit,
                    found.name,
                    found.sign,
                    found.age,
                    state,
                    found.replaces,
                    found.since,
                ),
            )

    def _introduction(self, public: DevicePublic, unit: str, name: str) -> Introduction:
        return introduce(public, unit, name, self.words_file)


def introduce(public: DevicePublic, unit: str, name: str, words_file: Path) -> Introduction:
    """A device in the two forms that people compare."""
    words = word_list(words_file.read_text(encoding="utf-8"))
    return Introduction(unit, name, public.device, six_words(public, unit, words), letter_code(public, unit))


def compare(introduction: Introduction, said: str | Sequence[str]) -> None:
    """Compare what was heard or read with a device: its six words, accents and capitals aside, or its code.

    Raises ``Refused("connection.words_differ")``.
    """
    text = said if isinstance(said, str) else " ".join(said)
    by_words = fold(text).split() == fold(" ".join(introduction.words)).split()
    if not by_words and typed_code(text) != introduction.code:
        raise Refused("connection.words_differ", unit=introduction.unit_name)
