"""A password set, changed or taken away: the book is the old one or the new one, whole."""

import subprocess
import sys
import unicodedata
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import new_id
from desktop_app.store.backups import list_backups
from desktop_app.store.book import Book
from desktop_app.store.opening import Access, open_book
from desktop_app.store.passwords import change_password, raw_key
from desktop_app.store.queries.members import search_members
from desktop_app.store.restoring import restore_copy
from desktop_app.store.search import rows_with_words
from tests.quality.checkout import ROOT
from tests.store.conftest import Make
from tests.store.scene import UNIT, Clock, add, checked, dump, edit, look, member

OLD, NEW = "mat khau cu", "mật khẩu mới"


def schema(book: Book) -> list[tuple[str, ...]]:
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2")
        return [tuple(row) for row in rows]


@pytest.mark.parametrize(("old", "new"), [(None, NEW), (OLD, NEW), (OLD, None), (None, None)])
def test_everything_survives_a_change_of_password(make: Make, old: str | None, new: str | None) -> None:
    book = make(password=old)
    record = add(book, member("Nguyễn Thị Hoa", ethnicity="Tày"))
    add(book, Initiative(id=new_id(), unit=UNIT, title="Cải tiến kẹp vải"))
    before, tables = dump(book), schema(book)
    book.close()
    backup = change_password(book.path, old, new, clock=Clock())
    with open_book(book.path, Access(new), clock=Clock()) as again:
        assert (dump(again), schema(again)) == (before, tables)
        assert again.facts == book.facts
        with again.change() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        edit(again, record, phone="0900000001")
        add(again, member("Trần Văn Nam"))
        with again.read() as connection:
            assert [row.full_name for row in search_members(connection, "hoa")] == ["Nguyễn Thị Hoa"]
            assert [row.full_name for row in search_members(connection, "tran nam")] == ["Trần Văn Nam"]
            assert rows_with_words(connection, "initiative", ["kep"]) == [1]
        assert checked(again).findings == ()
    with open_book(backup, Access(old)) as saved:
        assert dump(saved) == before
    assert [item.reason for item in list_backups(book.path)] == ["password"]
    assert sorted(path.name for path in book.path.parent.iterdir()) == ["so - sao luu", "so.sothidua"]
    assert (b"SQLite format 3" in book.path.read_bytes()) == (new is None)


def test_the_guards_still_stand_in_the_new_file(make: Make) -> None:
    book = make(password=OLD)
    add(book, member("Nguyễn Thị Hoa"))
    book.close()
    change_password(book.path, OLD, NEW, clock=Clock())
    with open_book(book.path, Access(NEW)) as again:
        for sql in ("UPDATE members SET full_name = 'X'", "DELETE FROM change", "DELETE FROM members"):
            with pytest.raises(IntegrityError), again.change() as connection:
                connection.exec_driver_sql(sql)


def test_the_old_password_and_the_old_sheet_open_no_more(make: Make) -> None:
    book = make(password=OLD)
    sheet = raw_key(book)
    book.close()
    change_password(book.path, OLD, NEW, clock=Clock())
    for access, code in ((Access(OLD), "book.wrong_password"), (Access(raw_key=sheet), "book.wrong_raw_key")):
        with pytest.raises(Refused) as refused:
            open_book(book.path, access)
        assert refused.value.code == code


def test_with_the_recovery_sheet_a_forgotten_password_is_replaced(make: Make) -> None:
    book = make(password=OLD)
    record = add(book, member("Nguyễn Thị Hoa"))
    sheet = raw_key(book)
    book.close()
    change_password(book.path, None, NEW, lost=sheet, clock=Clock())
    with open_book(book.path, Access(NEW)) as again:
        assert look(again, record).full_name == "Nguyễn Thị Hoa"
        assert raw_key(again) != sheet


def test_old_and_new_password_may_be_typed_in_either_form(make: Make) -> None:
    composed, apart = (unicodedata.normalize(form, NEW) for form in ("NFC", "NFD"))
    book = make(password=composed)
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    backup = change_password(book.path, apart, unicodedata.normalize("NFD", "mật khẩu khác"), clock=Clock())
    with open_book(book.path, Access("mật khẩu khác")) as again:
        assert look(again, record).full_name == "Nguyễn Thị Hoa"
    copy = book.path.with_name("ban-sao.sothidua")
    restore_copy(backup, copy, Access(apart))
    with open_book(copy, Access(composed)) as restored:
        assert look(restored, record).full_name == "Nguyễn Thị Hoa"


def test_a_book_without_password_has_no_key_for_a_sheet(book: Book) -> None:
    with pytest.raises(Refused, match=r"book\.no_password_set"):
        raw_key(book)


def test_what_opening_refuses_changing_refuses_too(make: Make, tmp_path: Path) -> None:
    book = make(password=OLD)
    before = book.path.read_bytes()
    cases = [
        (book.path, OLD, NEW, "book.in_use"),
        (book.path, OLD, "12345", "book.password_too_short"),
        (tmp_path / "khong-co.sothidua", OLD, NEW, "book.missing"),
    ]
    for path, old, new, code in cases:
        with pytest.raises(Refused) as refused:
            change_password(path, old, new, clock=Clock())
        assert refused.value.code == code
    book.close()
    with pytest.raises(Refused, match=r"book\.wrong_password"):
        change_password(book.path, NEW, OLD, clock=Clock())
    with pytest.raises(Refused, match=r"book\.password_needed"):
        change_password(book.path, None, NEW, clock=Clock())
    assert book.path.read_bytes()[:16] == before[:16]
    assert list_backups(book.path) == []


def test_while_another_window_looks_at_the_book_its_file_is_not_exchanged(make: Make) -> None:
    book = make()
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    with open_book(book.path, Access(write=False)) as reader:
        assert look(reader, record).alive
        with pytest.raises(Refused, match=r"book\.in_use"):
            change_password(book.path, None, NEW, clock=Clock())
        assert look(reader, record).alive
    with open_book(book.path) as again:
        assert checked(again).findings == ()


CHANGING = """
import sys
from pathlib import Path
from desktop_app.store.passwords import change_password
print("started", flush=True)
for old, new in ((None, "mat khau moi"), ("mat khau moi", None)) * 50:
    change_password(Path(sys.argv[1]), old, new)
"""


def test_a_kill_at_any_moment_leaves_the_old_book_or_the_new_one(make: Make) -> None:
    book = make()
    add(book, *(member(f"Trần Văn {number}") for number in range(200)))
    before = dump(book)
    book.close()
    random = Random(3)
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", CHANGING, str(book.path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(random.uniform(0.05, 0.6))
            process.kill()
        plain = book.path.read_bytes()[:15] == b"SQLite format 3"
        with open_book(book.path, Access(None if plain else "mat khau moi")) as again:
            assert dump(again) == before
            assert checked(again).findings == ()
        assert not book.path.with_name(book.path.name + ".part").exists()
        if not plain:
            change_password(book.path, "mat khau moi", None)
