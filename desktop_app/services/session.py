"""An open book together with this PC's keys for it, and the rule that makes copied books safe.

A book opened without its key file, or behind the mark kept there, is a restored or copied one and registers
a new device, so its numbers never collide with those of the device it was copied from (design.md §7).
"""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.change import OWN, audience_of
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import new_id
from desktop_app.domain.units import Unit
from desktop_app.exchange.keys import (
    DeviceKeys,
    KeyFile,
    following,
    load_key_file,
    new_device_keys,
    new_recovery_key,
    recipient_of,
    save_key_file,
)
from desktop_app.store import peers, streams
from desktop_app.store.book import Book, Clock, stamp, utc_now, write_fact
from desktop_app.store.failures import of_a_new_book
from desktop_app.store.opening import Access, create_book, open_book
from desktop_app.store.reading import Reading

_IDENTITY = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True)
class Desk:
    """This PC as the services need to know it: where keys lie, its name, who sits there, the clock."""

    keys_folder: Path
    computer: str
    actor: str
    clock: Clock = utc_now


@dataclass(slots=True)
class Session:
    """One open book with the keys of this device (None when the book is open for reading only)."""

    book: Book
    desk: Desk
    key_file: KeyFile | None

    @property
    def keys(self) -> DeviceKeys:
        """The keys that sign here. Raises ``Refused("book.not_writable")`` when open for reading."""
        return self._kept().keys

    @property
    def identities(self) -> tuple[str, ...]:
        """The age identities that open packages here, also those made for this PC before its book was
        restored. Raises as ``keys``."""
        return self._kept().identities

    def _kept(self) -> KeyFile:
        if self.key_file is None:
            raise Refused("book.not_writable", file=self.book.path.name)
        return self.key_file

    @property
    def recovery_recipient(self) -> str | None:
        """The age recipient of the union's recovery sheet."""
        recovery = None if self.key_file is None else self.key_file.recovery
        return recipient_of(recovery) if recovery and not recovery.startswith("age1") else recovery

    @property
    def recovery_identity(self) -> str | None:
        """The secret half of the union's recovery key; None once it stands on a printed sheet, so that this
        PC holds it no more."""
        recovery = None if self.key_file is None else self.key_file.recovery
        return recovery if recovery and recovery.startswith(_IDENTITY) else None

    def remember_mark(self) -> None:
        """Write down, outside the book, how far it has got. Called before a package leaves and on closing:
        what nobody else has heard of may be written again."""
        if self.key_file is None:
            return
        with self.book.read() as connection:
            own = _states(self.book, connection).get(OWN)
            changes = streams.last_change(connection)
        number, head = (own.number, own.head.hex()) if own else (0, "")
        marked = replace(self.key_file, mark_number=number, mark_head=head, mark_changes=changes)
        if marked != self.key_file:
            self.key_file = marked
            save_key_file(key_path(self.desk, self.book.facts.id), marked)

    def forget_recovery_identity(self) -> None:
        """Keep only the public half of the union's recovery key once its sheet was printed."""
        if self.key_file is not None:
            self.key_file = replace(self.key_file, recovery=self.recovery_recipient)
            save_key_file(key_path(self.desk, self.book.facts.id), self.key_file)

    def close(self) -> None:
        """Close the book, leaving one file; once is enough."""
        if self.book.closed:
            return
        try:
            self.remember_mark()
        finally:
            self.book.close()

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class NewBook:
    """What the first card asks: the union's name, upper or grassroots, the upper union's name, a password."""

    unit_name: str
    upper: bool = False
    upper_name: str = ""
    password: str | None = None


def make_folder(folder: Path) -> None:
    """Make the folder a book is to lie in. Raises ``Refused("book.no_folder")``: no right, a file in its
    place, a protection of folders that forbids it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused("book.no_folder", folder=str(folder)) from error


def create_session(path: Path, what: NewBook, desk: Desk) -> Session:
    """Make a book with its own unit in it, and open it.

    Raises ``Refused`` as ``create_book`` does, or ``record.required`` for an empty name; no file is left.
    """
    if not what.unit_name.strip():
        raise Refused("record.required", field="Tên đơn vị")
    unit = new_id()
    book = create_book(path, unit, upper=what.upper, password=what.password, clock=desk.clock)
    try:
        with of_a_new_book(path):
            session = with_device(book, desk)
            _write_own_unit(session, what)
    except BaseException:
        book.close()
        path.unlink(missing_ok=True)
        raise
    return session


def open_session(path: Path, desk: Desk, access: Access = Access()) -> Session:  # noqa: B008 - frozen
    """Open a book; for writing, this PC's device is checked first and replaced when the book is a copy."""
    book = open_book(path, access, clock=desk.clock)
    try:
        if not access.write:
            book.actor = desk.actor
            return Session(book, desk, None)
        return with_device(book, desk)
    except BaseException:
        book.close()
        raise


def key_path(desk: Desk, book: str) -> Path:
    """Where the key file of a book lies on this PC."""
    return desk.keys_folder / f"{book}.json"


def _states(book: Book, connection: Reading) -> dict[str, streams.StreamState]:
    """The streams this device writes, by their audience."""
    return {
        audience_of(state.name): state
        for state in streams.streams(connection, book.facts.unit)
        if state.name.startswith(f"{book.facts.device}.")
    }


def with_device(book: Book, desk: Desk) -> Session:
    """A session that writes as this PC's device, which is registered anew when the book is new here."""
    book.actor = desk.actor
    path = key_path(desk, book.facts.id)
    found = _load(path)
    if found is None or not _continues(book, found):
        found = _register(book, desk, found)
    return Session(book, desk, found)


def _load(path: Path) -> KeyFile | None:
    try:
        return load_key_file(path)
    except Refused as refused:
        if refused.code != "keys.file_damaged":
            raise
        path.replace(path.with_suffix(".damaged"))
        return None


def _continues(book: Book, found: KeyFile) -> bool:
    """Whether the book is the very one this device wrote last, and neither an older copy of it nor one whose
    numbers another copy has used as well."""
    if found.book != book.facts.id or found.keys.device != book.facts.device:
        return False
    with book.read() as connection:
        states = _states(book, connection)
        if any(state.forked for state in states.values()):
            return False
        if streams.last_change(connection) < found.mark_changes:
            return False
        if found.mark_number == 0:
            return True
        head = streams.head_at(connection, states[OWN], found.mark_number) if OWN in states else None
    return head is not None and head.hex() == found.mark_head


def _register(book: Book, desk: Desk, before: KeyFile | None) -> KeyFile:
    keys = new_device_keys()
    recovery = before.recovery if before else None
    if recovery is None:
        with book.read() as connection:
            recovery = fact(connection, "recovery") or new_recovery_key()[0]
    former = following(keys, before) if before else ()
    found = KeyFile(book.facts.id, keys, 0, "", recovery, former=former)
    save_key_file(key_path(desk, book.facts.id), found)
    public = keys.public
    recipient = recovery if recovery.startswith("age1") else recipient_of(recovery)
    with book.change() as connection:
        peers.save_device(
            connection,
            peers.Device(
                keys.device,
                book.facts.unit,
                desk.computer,
                public.sign,
                public.age,
                peers.OWN,
                # A restored copy has forgotten its device; the key file of this PC has not.
                book.facts.device or (before.keys.device if before else None),
                stamp(desk.clock()),
            ),
        )
        write_fact(connection, "device", keys.device)
        write_fact(connection, "recovery", recipient)
    book.reload_facts()
    return found


def fact(connection: Reading, name: str) -> str | None:
    """A local fact of the book by its name, or None."""
    row = connection.exec_driver_sql("SELECT value FROM book WHERE name = ?", (name,)).first()
    return None if row is None else str(row[0])


def _write_own_unit(session: Session, what: NewBook) -> None:
    book = session.book
    unit = book.facts.unit
    parent = new_id() if what.upper_name.strip() else None
    with book.write("book.create", {"name": what.unit_name.strip()}, undoable=False) as writer:
        if parent is not None:
            writer.create(Unit(id=parent, unit=unit, name=what.upper_name.strip()))
        writer.create(
            Unit(
                id=unit,
                unit=unit,
                name=what.unit_name.strip(),
                parent=parent,
                letter_code="LĐLĐ" if what.upper else "CĐCS",
                head_title="Chủ tịch",
            )
        )
