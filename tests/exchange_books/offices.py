"""Real books in one folder: the upper union P, the PCs A1 and A2 of union A, the PC B1 of union B."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.change import Change, parse_line
from desktop_app.domain.record import new_id
from desktop_app.exchange.container import Package, open_package
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, Session, create_session, key_path, open_session
from desktop_app.services.unpacking import Arrival
from desktop_app.store import peers, streams
from desktop_app.store.opening import Access
from desktop_app.store.restoring import restore_copy

UPPER = {"P": "Liên đoàn Lao động tỉnh A"}
GRASSROOTS = {"A1": "Công đoàn cơ sở May 10", "B1": "Công đoàn cơ sở Gạch Sông"}
# Local to one file or one delivery: they differ between two books that say the same.
_LOCAL_COLUMNS = {"key", "last_seq", "seq", "act", "since", "time", "id_"}
_NOT_COMPARED = (
    "act",
    "package_log",
    "stream_mark",
    "peer_ack",
    "sqlite_",
    "members_words",
    "initiatives_words",
)


@dataclass
class Clock:
    """A clock that ticks a second each time it is read and can be set wrong."""

    moment: datetime = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass(frozen=True)
class Event:
    """One change as it was made: what its maker knew then is the truth that the fold must rediscover."""

    change: Change
    known: frozenset[str]


@dataclass(frozen=True)
class Parcel:
    """A package on its way: its bytes, who made it and for which union."""

    path: Path
    data: bytes
    sender: str
    to_unit: str
    package: Package


class Office:
    """One PC with its book."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.folder = folder
        self.path = folder / "so.sothidua"
        self.clock = Clock()
        self.desk = Desk(folder / "keys", f"May {name}", f"Người dùng {name}", self.clock)
        self._session: Session | None = None
        self._services: Services | None = None

    @property
    def session(self) -> Session:
        assert self._session is not None
        return self._session

    @property
    def do(self) -> Services:
        assert self._services is not None
        return self._services

    def use(self, session: Session) -> "Office":
        self._session, self._services = session, assemble(session)
        return self

    def create(self, unit_name: str, *, upper: bool = False) -> "Office":
        self.folder.mkdir(parents=True)
        return self.use(create_session(self.path, NewBook(unit_name, upper), self.desk))

    def open(self) -> "Office":
        return self.use(open_session(self.path, self.desk))

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = self._services = None

    @property
    def unit(self) -> str:
        return self.session.book.facts.unit

    @property
    def device(self) -> str:
        return self.session.book.facts.device

    @property
    def key_file(self) -> Path:
        return key_path(self.desk, self.session.book.facts.id)

    def restore(self, backup: Path) -> None:
        """Open a backup in the program: a copy beside, which becomes the book in use."""
        self.close()
        self.path = self.folder / f"so-{new_id()[:8]}.sothidua"
        restore_copy(backup, self.path, Access())
        self.open()

    def put_back(self, copy: Path, keys: Path | None = None) -> None:
        """Put an old copy of the book file in its place by hand, with ``keys`` also that of the key file."""
        key_file = self.key_file
        self.close()
        shutil.copyfile(copy, self.path)
        if keys is not None:
            shutil.copyfile(keys, key_file)
        self.open()

    def copy(self, target: Path) -> Path:
        """A copy of the book file as a file manager makes it, the key file beside it as ``.keys``."""
        key_file = self.key_file
        self.close()
        shutil.copyfile(self.path, target)
        shutil.copyfile(key_file, target.with_suffix(".keys"))
        self.open()
        return target

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with self.session.book.read() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql, values)]

    def ids(self) -> set[str]:
        return {row[0].hex() for row in self.rows("SELECT id FROM change")}  # type: ignore[attr-defined]

    def published(self, unit: str) -> set[str]:
        """Ids of the changes of a union that it sent up, as far as this book knows."""
        found = self.rows(
            "SELECT c.id FROM change c JOIN stream s ON s.key = c.stream"
            " WHERE s.unit = ? AND substr(s.name, 18) = 'up'",
            bytes.fromhex(unit),
        )
        return {row[0].hex() for row in found}  # type: ignore[attr-defined]

    def changes(self) -> list[Change]:
        return [parse_line(row[0]) for row in self.rows("SELECT body FROM change ORDER BY seq")]  # type: ignore[arg-type]

    def state(self) -> dict[str, list[str]]:
        """What the book says, apart from the order in which it learnt it."""
        with self.session.book.read() as connection:
            tables = [
                name
                for (name,) in connection.exec_driver_sql(
                    "SELECT name FROM sqlite_master WHERE type = 'table'"
                )
                if not name.startswith(_NOT_COMPARED) and name not in ("book", "device", "peer", "blob")
            ]
            found = {}
            for table in tables:
                rows = connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()
                local = _LOCAL_COLUMNS | ({"stream"} if table == "change" else set())
                found[table] = sorted(
                    repr(sorted((k, v) for k, v in row.items() if k not in local))
                    for row in rows
                    # Looking at where an own stream stands makes its row; nothing is in it yet.
                    if table != "stream" or row["highest"]
                )
        return found

    def dump(self) -> dict[str, list[tuple[object, ...]]]:
        """Every table whole, to see that a book was left untouched."""
        names = [row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {str(name): sorted(self.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}

    def streams(self) -> dict[str, streams.StreamState]:
        with self.session.book.read() as connection:
            return {state.name: state for state in streams.streams(connection)}

    def acknowledged(self) -> dict[tuple[object, ...], int]:
        found = self.rows("SELECT unit, device, stream, number FROM peer_ack")
        return {row[:3]: int(row[3]) for row in found}  # type: ignore[call-overload]

    def parcel(self, made: Path, to_unit: str) -> Parcel:
        data = made.read_bytes()
        identity = self.session.keys.age_identity
        return Parcel(made, data, self.name, to_unit, open_package(data, [identity]))

    def send(self, out: Path, to: "Office", *, everything: bool = False) -> Parcel:
        """A package for another office: up, down, or within the union."""
        out.mkdir(exist_ok=True)
        if to.unit == self.unit:
            made = self.do.packing.make_internal(out, everything=everything)
        else:
            made = self.do.packing.make(out, to.unit, everything=everything)
        return self.parcel(made.value.path, to.unit)

    def receive(self, parcel: Parcel) -> Arrival:
        """Take a package in; a sender that waits is confirmed at once (the words are compared elsewhere)."""
        arrival = self.do.unpacking.receive(parcel.path).value
        if arrival.state != "waiting":
            return arrival
        sender = arrival.manifest.sender
        self.confirm(sender.device)
        return [done.value for done in self.do.unpacking.receive_waiting(sender.device)][-1]

    def confirm(self, device: str) -> None:
        with self.session.book.change() as writing:
            found = peers.device(writing, device)
            assert found is not None
            state = peers.OWN if found.unit == self.unit else peers.CONFIRMED
            writing.exec_driver_sql("UPDATE device SET state = ? WHERE id = ?", (state, device))

    def backup(self) -> Path:
        return self.do.care.backup()


@dataclass
class World:
    """All offices, with every change ever made in them."""

    folder: Path
    offices: dict[str, Office]
    events: dict[str, Event] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Office:
        return self.offices[name]

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @contextmanager
    def noting(self, office: Office) -> Iterator[None]:
        """Note what is written meanwhile, with what its maker knew."""
        known = office.ids()
        yield
        with office.session.book.read() as connection:
            rows = connection.exec_driver_sql("SELECT id, body FROM change ORDER BY seq").all()
        for change_id, body in rows:
            name = change_id.hex()
            if name in known:
                continue
            if name not in self.events and body is not None:
                self.events[name] = Event(parse_line(body), frozenset(known))
            known.add(name)

    def close(self) -> None:
        for office in self.offices.values():
            office.close()

    def copy(self, folder: Path) -> "World":
        """The same world in another folder, open. This one must be closed."""
        shutil.copytree(self.folder, folder)
        offices = {name: Office(name, folder / name).open() for name in self.offices}
        return World(folder, offices, dict(self.events), self.units)


@contextmanager
def opened(template: World, folder: Path) -> Iterator[World]:
    """A copy of a world, closed in the end."""
    with closing(template.copy(folder)) as world:
        yield world
