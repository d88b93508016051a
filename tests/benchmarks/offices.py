"""Books for the measurements, made through the services as an office would make them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.record import Record
from desktop_app.domain.units import Group
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session
from tests.benchmarks.achievements import initiatives, nominations
from tests.benchmarks.people import group_names, identity, members

PASSWORD = "mat khau do toc do"
_GROUP = 2  # the kind of ``identity``


def desk(folder: Path) -> Desk:
    """The PC at which the measurements are taken; its clock stands still."""
    return Desk(folder / "keys", "May do", "Người Đo", lambda: datetime(2026, 11, 21, 5, tzinfo=UTC))


@contextmanager
def new_office(
    folder: Path, *, name: str = "Công đoàn cơ sở Đo Tốc Độ", upper: bool = False, password: str | None = None
) -> Iterator[Services]:
    """A new open book in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    what = NewBook(name, upper=upper, password=password)
    with create_session(folder / "so.sothidua", what, desk(folder)) as session:
        yield assemble(session)


def fill_members(office: Services, count: int, seed: int = 1) -> None:
    """Write invented members and their groups in one act."""
    unit = office.session.book.facts.unit
    groups = [
        Group(id=identity(number, seed, _GROUP), unit=unit, name=name)
        for number, name in enumerate(group_names(count))
    ]
    with office.session.book.write("member.import", {"count": count, "file": "do.xlsx"}) as writer:
        writer.create_many(groups)
        writer.create_many(members(count, unit, [group.id for group in groups], seed))


def fill_achievements(office: Services, people: int, counts: tuple[int, int], seed: int = 1) -> None:
    """Write filed initiatives with an author each, and nominations approved for the upper level."""
    unit = office.session.book.facts.unit
    written: list[Record] = [
        *initiatives(counts[0], unit, people, seed),
        *nominations(counts[1], unit, people, seed),
    ]
    with office.session.book.write("member.import", {"count": len(written), "file": "do.xlsx"}) as writer:
        writer.create_many(written)
