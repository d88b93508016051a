"""Disks, sticks and network shares: where a book may lie and how it is written there."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.store import places
from desktop_app.store.book import Book
from desktop_app.store.opening import Access, create_book, open_book
from desktop_app.store.places import NETWORK_SYSTEMS, REMOVABLE_SYSTEMS, Place, place_of
from tests.store.conftest import Make
from tests.store.scene import UNIT, Clock, add, checked, edit, look, member

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sdb1 /media/usb vfat rw 0 0
/dev/sdc1 /media/hoa/USB\\040của\\040Hoa exfat rw 0 0
//server/share /srv/share cifs rw 0 0
srv:/export /srv/remote nfs4 rw 0 0
/dev/sdd1 /srv/share/local ext4 rw 0 0
half-a-line
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/somewhere/so.sothidua", Place.FIXED),
        ("/media/usb/so.sothidua", Place.REMOVABLE),
        ("/media/hoa/USB của Hoa/so.sothidua", Place.REMOVABLE),
        ("/media/usb2/so.sothidua", Place.FIXED),
        ("/srv/share/so.sothidua", Place.NETWORK),
        ("/srv/share/local/so.sothidua", Place.FIXED),
        ("/srv/remote/a/b/so.sothidua", Place.NETWORK),
    ],
)
def test_the_innermost_mount_decides(path: str, place: Place) -> None:
    assert place_of(Path(path), MOUNTS) is place


@pytest.mark.parametrize("system", sorted(NETWORK_SYSTEMS))
def test_every_network_system_is_known(system: str) -> None:
    assert place_of(Path("/x/so"), f"s /x {system} rw 0 0") is Place.NETWORK


@pytest.mark.parametrize("system", sorted(REMOVABLE_SYSTEMS))
def test_every_system_of_sticks_and_discs_is_known(system: str) -> None:
    assert place_of(Path("/x/so"), f"s /x {system} rw 0 0") is Place.REMOVABLE


def test_without_a_mount_table_a_place_is_fixed(tmp_path: Path) -> None:
    assert place_of(tmp_path, "") is Place.FIXED
    assert place_of(tmp_path) is Place.FIXED


@pytest.fixture
def lies_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets the folder of the test lie on another kind of storage from now on."""
    table = tmp_path.with_name(f"{tmp_path.name}-mounts")

    def lie_on(system: str) -> None:
        table.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/x {tmp_path} {system} rw 0 0\n")
        monkeypatch.setattr(places, "MOUNTS", table)

    return lie_on


def journal_mode(book: Book) -> str:
    with book.change() as connection:
        return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())


def test_a_book_on_a_fixed_disk_keeps_a_write_ahead_log(book: Book) -> None:
    assert journal_mode(book) == "wal"


def test_a_book_on_a_stick_is_one_file_between_two_writes(
    make: Make, tmp_path: Path, lies_on: Callable[[str], None]
) -> None:
    lies_on("exfat")
    book = make()
    record = add(book, member("Nguyễn Thị Hoa"))
    assert journal_mode(book) == "delete"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["so.sothidua", "so.sothidua.lock"]
    assert look(book, record).full_name == "Nguyễn Thị Hoa"


def test_a_book_moved_to_a_stick_and_back_changes_its_journal(
    make: Make, lies_on: Callable[[str], None]
) -> None:
    book = make()
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    for system, mode in (("vfat", "delete"), ("ext4", "wal")):
        lies_on(system)
        with open_book(book.path, clock=Clock()) as again:
            edit(again, record, note=system)
            assert journal_mode(again) == mode
            assert checked(again).findings == ()


def test_a_book_on_a_network_share_is_refused_and_left_alone(
    make: Make, tmp_path: Path, lies_on: Callable[[str], None]
) -> None:
    book = make()
    book.close()
    before = book.path.read_bytes()
    lies_on("cifs")
    for access in (Access(), Access(write=False)):
        with pytest.raises(Refused, match=r"book\.network"):
            open_book(book.path, access)
    with pytest.raises(Refused, match=r"book\.network"):
        make("khac")
    assert book.path.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["so.sothidua"]


def as_nobody(work: Callable[[], str], folder: Path) -> str:
    """What ``work`` returns to a user without rights; root, who may write anywhere, becomes that user in a
    process of its own."""
    if not hasattr(os, "fork") or os.geteuid() != 0:
        return work()
    for parent in (folder, *folder.parents):
        if not parent.stat().st_mode & 0o005:
            parent.chmod(parent.stat().st_mode | 0o055)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
            os.write(writing, work().encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told


def tried(path: Path, write: bool) -> str:
    try:
        with open_book(path, Access(write=write)) as book, book.read() as connection:
            return str(connection.exec_driver_sql("SELECT count(*) FROM members").scalar())
    except Refused as refused:
        return refused.code


@pytest.fixture
def closed(make: Make, tmp_path: Path) -> Iterator[Path]:
    """A closed book with one member, in a folder of anybody."""
    book = make()
    add(book, member())
    book.close()
    tmp_path.chmod(0o777)
    yield book.path
    tmp_path.chmod(0o755)


def test_a_book_in_a_read_only_folder_can_be_looked_at(closed: Path) -> None:
    closed.chmod(0o444)
    closed.parent.chmod(0o555)
    assert as_nobody(lambda: tried(closed, write=True), closed.parent) == "book.read_only"
    assert as_nobody(lambda: tried(closed, write=False), closed.parent) == "1"
    assert [path.name for path in closed.parent.iterdir()] == [closed.name]


def test_a_read_only_file_in_a_folder_of_ones_own_can_be_looked_at(closed: Path) -> None:
    closed.chmod(0o444)
    assert as_nobody(lambda: tried(closed, write=True), closed.parent) == "book.read_only"
    assert as_nobody(lambda: tried(closed, write=False), closed.parent) == "1"


def test_a_file_that_may_not_even_be_read_is_told(closed: Path) -> None:
    closed.chmod(0o000)
    for write in (True, False):
        assert as_nobody(partial(tried, closed, write), closed.parent) == "book.cannot_open"


def test_no_book_is_made_in_a_read_only_folder(tmp_path: Path) -> None:
    def make_one() -> str:
        try:
            create_book(tmp_path / "so.sothidua", UNIT, upper=False).close()
        except Refused as refused:
            return refused.code
        return "made"

    tmp_path.chmod(0o555)
    assert as_nobody(make_one, tmp_path) == "book.cannot_create"
    tmp_path.chmod(0o755)
    assert list(tmp_path.iterdir()) == []
