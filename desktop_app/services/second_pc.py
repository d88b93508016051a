"""A second PC of one union: a book of its own for the same union, and the two PCs trusting each other.

On the first PC *invite* writes its public keys to a file. On the second PC *join* makes an empty book for the
same union from that file, after the six words on the first PC's screen were typed in, and *invite* there
writes its keys back. On the first PC *admit* takes them in, again by the six words; its next Gói nội bộ then
carries everything the union has. Two comparisons, because each PC gives the other all members: whoever
swapped a file on the stick would otherwise become a PC of the union.

Copying the book file instead is no way to do this, though a safe one: the copy registers a new device
(``session``) whose first package waits to be confirmed by its words like that of any stranger.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.domain.units import Unit
from desktop_app.exchange.connection import LARGEST, Connection, read_connection, write_connection
from desktop_app.exchange.files import deliver, read_limited
from desktop_app.exchange.public_keys import DevicePublic
from desktop_app.services.connecting import Introduction, compare, introduce
from desktop_app.services.outcome import Outcome
from desktop_app.services.session import Desk, Session, fact, with_device
from desktop_app.store import peers
from desktop_app.store.book import stamp, write_fact
from desktop_app.store.failures import of_a_new_book
from desktop_app.store.opening import create_book
from desktop_app.store.queries.records import find
from desktop_app.store.reading import Reading

UNIT_NAME = "unit_name"


@dataclass(frozen=True, slots=True)
class SecondPcService:
    """What the PCs of one union do to know each other."""

    session: Session
    words_file: Path

    def invite(self, path: Path) -> Outcome[Introduction]:
        """Write this PC's keys for another PC of the union (``*.ketnoi``; no secret, no member).

        Returns the words to read out. Raises ``Refused`` with the codes of ``deliver``.
        """
        book = self.session.book
        with book.read() as reading:
            name = self._unit_name(reading)
        public = self.session.keys.public
        invitation = Connection(
            book.facts.unit,
            name,
            book.facts.upper,
            (public,),
            self.session.recovery_recipient,
            stamp(book.clock()),
        )
        deliver(path, write_connection(invitation, self.session.keys))
        return Outcome(introduce(public, book.facts.unit, name, self.words_file))

    def admit(self, path: Path, said: str | Sequence[str]) -> Outcome[Introduction]:
        """Take in another PC of this union by the file it wrote and the six words (or code) on its screen.

        From now on internal packages are readable there, and what comes from it is the union's own.
        Raises ``Refused``: an altered file, ``second_pc.other_union``, ``second_pc.this_pc``,
        ``second_pc.revoked``, ``connection.words_differ``.
        """
        connection, public = _invitation(path)
        book = self.session.book
        if connection.unit != book.facts.unit:
            raise Refused("second_pc.other_union", unit=connection.unit_name)
        if public.device == book.facts.device:
            raise Refused("second_pc.this_pc")
        introduction = introduce(public, connection.unit, connection.unit_name, self.words_file)
        compare(introduction, said)
        with book.change() as writing:
            known = peers.device(writing, public.device)
            if known is not None and known.state == peers.REVOKED:
                raise Refused("second_pc.revoked")
            _save_own(writing, connection, public)
        return Outcome(introduction)

    def _unit_name(self, reading: Reading) -> str:
        unit = self.session.book.facts.unit
        own = find(reading, Unit, unit, unit)
        return (own.name if own else None) or fact(reading, UNIT_NAME) or ""


def look(invitation: Path, words_file: Path) -> Introduction:
    """Whose invitation a file is, to be compared with the screen it came from. Raises ``Refused``."""
    connection, public = _invitation(invitation)
    return introduce(public, connection.unit, connection.unit_name, words_file)


@dataclass(frozen=True, slots=True)
class Joining:
    """What the second PC gives to join: the first PC's file, the six words (or code) read from its screen,
    the word list, a password for the new book."""

    invitation: Path
    said: str | Sequence[str]
    words_file: Path
    password: str | None = None


def join(path: Path, how: Joining, desk: Desk) -> Session:
    """Make this PC's own, still empty book for the union of the invitation, and open it.

    The first internal package of the inviting PC fills it. Raises ``Refused`` as ``create_book`` does, for an
    altered file, and ``connection.words_differ``; no book is left then.
    """
    connection, public = _invitation(how.invitation)
    compare(introduce(public, connection.unit, connection.unit_name, how.words_file), how.said)
    book = create_book(path, connection.unit, upper=connection.upper, password=how.password, clock=desk.clock)
    try:
        with of_a_new_book(path), book.change() as writing:
            write_fact(writing, UNIT_NAME, connection.unit_name)
            if connection.recovery is not None:
                write_fact(writing, "recovery", connection.recovery)
            _save_own(writing, connection, public)
        return with_device(book, desk)
    except BaseException:
        book.close()
        path.unlink(missing_ok=True)
        raise


def _invitation(path: Path) -> tuple[Connection, DevicePublic]:
    connection = read_connection(read_limited(path, LARGEST))
    if len(connection.devices) != 1:
        # A union's public file may name many devices, and the words would speak for one of them only.
        raise Refused("second_pc.public_file", file=path.name)
    return connection, connection.devices[0]


def _save_own(writing: Reading, connection: Connection, public: DevicePublic) -> None:
    peers.save_device(
        writing,
        peers.Device(
            public.device,
            connection.unit,
            connection.unit_name,
            public.sign,
            public.age,
            peers.OWN,
            None,
            connection.created,
        ),
    )
