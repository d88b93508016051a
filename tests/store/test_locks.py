"""One window writes; others may look."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.store.book import Book
from desktop_app.store.locks import give_free, hold
from desktop_app.store.opening import Access, create_book, open_book
from tests.quality.checkout import ROOT
from tests.store.scene import UNIT, add, checked, edit, look, member

HOLDING = """
import sys
from pathlib import Path
from desktop_app.store.opening import open_book
with open_book(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def elsewhere(book: Book) -> Iterator[tuple[Path, str]]:
    """A book that another process has open to write, and a member in it."""
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(book.path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield book.path, record
        process.communicate("\n")


def test_a_book_open_in_another_window_is_looked_at_and_not_written(elsewhere: tuple[Path, str]) -> None:
    path, record = elsewhere
    with pytest.raises(Refused) as refused:
        open_book(path)
    assert (refused.value.code, refused.value.params) == ("book.in_use", {"file": "so.sothidua"})
    with open_book(path, Access(write=False)) as reader:
        assert look(reader, record).full_name == "Nguyễn Thị Hoa"


def test_a_link_to_the_file_is_the_same_book(elsewhere: tuple[Path, str]) -> None:
    path, _ = elsewhere
    link = path.with_name("lien-ket.sothidua")
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links here")
    with pytest.raises(Refused, match=r"book\.in_use"):
        open_book(link)


def test_the_lock_goes_with_the_process_that_held_it(book: Book) -> None:
    book.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(book.path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
    with open_book(book.path) as again:
        assert checked(again).sound
    assert [path.name for path in book.path.parent.iterdir()] == ["so.sothidua"]


def test_in_one_process_too_a_book_is_opened_to_write_once(book: Book) -> None:
    with pytest.raises(Refused, match=r"book\.in_use"):
        open_book(book.path)
    with pytest.raises(Refused, match=r"book\.exists"):
        create_book(book.path, UNIT, upper=False)
    add(book, member())
    assert checked(book).records == 1


def test_a_reader_sees_one_moment_while_another_window_writes(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    with open_book(book.path, Access(write=False)) as reader:
        with reader.read() as connection:
            count = "SELECT count(*) FROM change"
            before = connection.exec_driver_sql(count).scalar()
            edit(book, record, phone="0900000001")
            assert connection.exec_driver_sql(count).scalar() == before == 1
        assert look(reader, record).phone == "0900000001"


def test_a_lock_that_was_given_free_leaves_no_file_and_can_be_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "so.sothidua"
    for _ in range(3):
        lock = hold(path)
        with pytest.raises(Refused, match=r"book\.in_use"):
            hold(path)
        give_free(lock)
        assert list(tmp_path.iterdir()) == []


def test_closing_twice_is_harmless(book: Book) -> None:
    book.close()
    with open_book(book.path) as again:
        book.close()
        with pytest.raises(Refused, match=r"book\.in_use"):
            open_book(book.path)
        assert again.writable


def test_a_book_that_failed_to_open_can_be_opened_after(book: Book) -> None:
    book.close()
    with pytest.raises(Refused):
        open_book(book.path, Access("mật khẩu thừa"))
    with open_book(book.path) as again:
        assert again.writable
