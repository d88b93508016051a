"""A second PC of a union, for tests of what two PCs write: made as two officers do it, with real files."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.services.assembly import Services, assemble
from desktop_app.services.second_pc import Joining, join
from desktop_app.services.session import Desk

WORDS = Path(__file__).parents[1] / "resources" / "words.txt"


@contextmanager
def second_pc(first: Services, folder: Path) -> Iterator[Services]:
    """The open book of another PC, which holds what ``first`` holds. Both know each other; the clock of the
    second is five minutes fast, so that what it writes is the newer."""
    folder.mkdir()
    there, back = folder / "moi.ketnoi", folder / "tra-loi.ketnoi"
    shown = first.second_pc.invite(there).value
    fast = timedelta(minutes=5)
    desk = Desk(folder / "keys", "May-hai", "Lê Thị Sen", lambda: datetime.now(UTC) + fast)
    with join(folder / "may-hai.sothidua", Joining(there, shown.words, WORDS), desk) as session:
        second = assemble(session)
        first.second_pc.admit(back, second.second_pc.invite(back).value.code)
        send(first, second, folder / "1")
        yield second


def send(sender: Services, receiver: Services, out: Path) -> Path:
    """A package within the union, taken in; the file."""
    made = package(sender, out)
    receiver.unpacking.receive(made)
    return made


def package(sender: Services, out: Path) -> Path:
    """A package within the union."""
    out.mkdir(exist_ok=True)
    return sender.packing.make_internal(out).value.path
