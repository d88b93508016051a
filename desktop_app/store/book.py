"""The book: one file holding everything one union keeps, opened for reading or for writing."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from filelock import FileLock
from sqlalchemy import Connection, Engine

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.record import Value
from desktop_app.store.engine import Key, Opening, make_engine
from desktop_app.store.failures import told_plainly
from desktop_app.store.locks import give_free
from desktop_app.store.log import Author, Log
from desktop_app.store.writer import Writer

APPLICATION_ID = 0x53544455  # "STDU" at byte 68 of the file: what tells a book from other SQLite files

Clock: TypeAlias = "Callable[[], datetime]"


def utc_now() -> datetime:
    """The wall clock, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """The form of a time in the log: "2026-11-21T07:46:46Z"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class BookFacts:
    """Local facts of one file: the book's id, the own unit's id, whether it is an upper union's, and the
    device that writes here now (empty until one is registered)."""

    id: str
    unit: str
    upper: bool
    device: str


@dataclass(slots=True)
class Book:
    """An open book. ``committed`` is called after each writing transaction with the number and head of
    this device's own stream, so that the mark kept outside the book never lags behind."""

    path: Path
    key: Key | None
    facts: BookFacts
    clock: Clock
    reader: Engine
    writer: Engine | None
    lock: FileLock | None
    actor: str = ""
    committed: Callable[[int, bytes], None] | None = None
    closed: bool = False

    @property
    def writable(self) -> bool:
        """Whether this opening may write."""
        return self.writer is not None

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A reading transaction: one consistent view, never waiting for a writer. Raises ``Cancelled`` once
        the book is closed: who asks so late is not waited for, and must not open the file again."""
        if self.closed:
            raise Cancelled
        with told_plainly(self.path), self.reader.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def change(self) -> Iterator[Connection]:
        """A writing transaction for local facts (peers, devices, package journal), all or nothing.
        Records are written through ``write``. Raises ``Cancelled`` once the book is closed."""
        if self.closed:
            raise Cancelled
        if self.writer is None:
            raise Refused("book.not_writable", file=self.path.name)
        with told_plainly(self.path), self.writer.connect() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def write(
        self,
        act: str,
        params: Mapping[str, Value] | None = None,
        *,
        undoable: bool = True,
        undoes: int | None = None,
    ) -> Iterator[Writer]:
        """One named act in one writing transaction: everything in it is kept, or nothing. An act that could
        be undone and changed nothing leaves no trace; one with ``undoable=False`` is noted in any case.

        ``act`` names a sentence ``act.<act>`` whose placeholders ``params`` fill.
        """
        with self.change() as connection:
            log = Log(connection, self.author(), stamp(self.clock()))
            log.begin_act(act, params or {}, undoable=undoable, undoes=undoes)
            writer = Writer(log)
            yield writer
            log.end_act()
            position = log.own_position()
        if self.committed is not None:
            self.committed(*position)

    def author(self) -> Author:
        """Who writes now. Raises ``Refused`` while no device is registered for this PC."""
        if not self.facts.device:
            raise Refused("book.not_writable", file=self.path.name)
        return Author(self.facts.device, self.facts.unit, self.actor)

    def reload_facts(self) -> None:
        """Read the local facts again after they were changed."""
        with self.read() as connection:
            self.facts = read_facts(connection)

    def close(self) -> None:
        """Close all connections, fold the write-ahead log into the file, and give the book free."""
        self.closed = True
        self.reader.dispose()
        if self.writer is not None:
            with contextlib.suppress(Refused), told_plainly(self.path), self.writer.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.writer.dispose()
        give_free(self.lock)
        self.lock = None

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def read_facts(connection: Connection) -> BookFacts:
    """The local facts of a book."""
    rows = {row.name: row.value for row in connection.exec_driver_sql("SELECT name, value FROM book")}
    return BookFacts(rows["id"], rows["unit"], rows.get("upper") == "1", rows.get("device", ""))


def write_fact(connection: Connection, name: str, value: str) -> None:
    """Set one local fact."""
    connection.exec_driver_sql(
        "INSERT INTO book (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def engines(opening: Opening) -> tuple[Engine, Engine | None]:
    """The reading and, unless opened for reading only, the writing engine of one file."""
    reading = Opening(opening.path, opening.key, True, opening.journal, opening.immutable)
    return make_engine(reading), None if opening.read_only else make_engine(opening)
