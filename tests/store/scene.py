"""What the tests of the book need again and again: real files, invented people, a clock that only ticks."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_app.domain.change import OWN
from desktop_app.domain.members import Member
from desktop_app.domain.record import Record, new_id
from desktop_app.store import streams
from desktop_app.store.book import Book, write_fact
from desktop_app.store.check import CheckReport, check
from desktop_app.store.log import Act
from desktop_app.store.opening import create_book
from desktop_app.store.queries.records import get
from desktop_app.store.receiving import Received, Sender, receive
from desktop_app.store.undo import REDO, UNDO, UndoReport, next_redo, next_undo, undo_act

UNIT, UPPER_UNIT, OTHER_UNIT = "11" * 16, "22" * 16, "33" * 16
PC1, PC2, UPPER_PC = "a1" * 8, "b2" * 8, "c3" * 8


class Clock:
    """The same times in every run: one second later with each look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 1, 0, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def new_book(path: Path, device: str = PC1, unit: str = UNIT, **options: Any) -> Book:
    """A fresh book that ``device`` writes in."""
    book = create_book(path, unit, **{"upper": False, "clock": Clock(), **options})
    become(book, device)
    return book


def become(book: Book, device: str) -> None:
    """Let ``device`` write in an open book from now on."""
    book.actor = "Hoa"
    with book.change() as connection:
        write_fact(connection, "device", device)
    book.reload_facts()


def member(full_name: str = "Nguyễn Thị Hoa", **values: Any) -> Member:
    """An invented member with an identity of its own."""
    return Member(**{"id": new_id(), "unit": UNIT, "full_name": full_name, **values})


def add(book: Book, *records: Record) -> str:
    """Write new records as one act; returns the id of the first."""
    with book.write("test.add") as writer:
        writer.create_many(records)
    return records[0].id


def edit(book: Book, record: str, **values: Any) -> int:
    """Set fields of a member as one act; returns the act."""
    with book.write("test.edit") as writer:
        writer.update(Member, record, values)
        return writer.log.act


def trash(book: Book, record: str, alive: bool = False) -> int:
    """Move a member to the trash, or back; returns the act."""
    with book.write("test.trash") as writer:
        writer.set_alive(Member.TYPE, record, alive)
        return writer.log.act


def look(book: Book, record: str, unit: str = UNIT) -> Member:
    """The member as its row stands."""
    with book.read() as connection:
        return get(connection, Member, record, unit)


def conflicts(book: Book) -> list[tuple[str, str]]:
    """(record, field) of every conflict in the list."""
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT record, field FROM conflict ORDER BY record, field")
        return [(row.record.hex(), row.field) for row in rows]


def undo(book: Book, act: Act | None = None) -> UndoReport:
    """Take back the last act of this PC, or the one given."""
    with book.read() as connection:
        found = act or next_undo(connection, book.facts.device)
    with book.write(UNDO, undoes=found.id) as writer:
        return undo_act(writer, found)


def redo(book: Book) -> UndoReport:
    """Do again what was undone last."""
    with book.read() as connection:
        found = next_redo(connection, book.facts.device)
    with book.write(REDO, undoes=found.id) as writer:
        return undo_act(writer, found)


def lines(book: Book, *audiences: str, peer: str = OTHER_UNIT) -> list[bytes]:
    """All lines of the book's streams for the audiences, as a package would carry them."""
    with book.read() as connection:
        found = streams.pending(connection, peer, audiences or (OWN,), everything=True)
        return [line for part in found for line in part.lines]


def take(book: Book, sent: Sequence[bytes], sender: str = UNIT) -> Received:
    """Receive lines from a PC of the unit ``sender``."""
    with book.write("test.receive", undoable=False) as writer:
        return receive(writer, Sender(sender, sender == book.facts.unit), sent)


def checked(book: Book) -> CheckReport:
    """What "Kiểm tra sổ" says."""
    with book.read() as connection:
        return check(connection)


def dump(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """What two books that hold the same must agree on: rows, conflicts, which changes there are."""
    with book.read() as connection:
        return {
            "members": [
                tuple(row)
                for row in connection.exec_driver_sql(
                    "SELECT id, unit, alive, full_name, phone, ethnicity, folded FROM members ORDER BY id"
                )
            ],
            "conflict": [
                tuple(row)
                for row in connection.exec_driver_sql("SELECT * FROM conflict ORDER BY record, field")
            ],
            "change": [tuple(row) for row in connection.exec_driver_sql("SELECT id FROM change ORDER BY id")],
        }
