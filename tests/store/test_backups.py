"""Backups are read back before they count, and thinned as time goes by."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.store.backups import REASONS, backup_file, backup_folder, keep, list_backups, thin
from desktop_app.store.book import Book
from desktop_app.store.engine import Opening
from desktop_app.store.opening import Access, open_book
from tests.store.conftest import Make
from tests.store.scene import add, checked, edit, lines, look, member

NOW = datetime(2026, 11, 21, 9, 30, 5)  # noqa: DTZ001 - the local time of the PC, as in the file's name


def backup(book: Book, now: datetime = NOW, reason: str = "request") -> Path:
    return backup_file(Opening(book.path, book.key, True), reason, now)


@pytest.mark.parametrize("password", [None, "mat khau 1"])
def test_a_backup_holds_what_the_book_holds_and_opens_with_the_same_password(
    make: Make, password: str | None
) -> None:
    book = make(password=password)
    record = add(book, member("Nguyễn Thị Hoa", ethnicity="Tày"))
    edit(book, record, phone="0900000001")
    path = backup(book)
    edit(book, record, phone="0900000002")
    assert path.name == "so 2026-11-21 09-30-05 theo-yeu-cau.sothidua"
    assert path.parent == backup_folder(book.path)
    with open_book(path, Access(password)) as copy:
        assert look(copy, record).phone == "0900000001"
        assert lines(copy) == lines(book)[:3]
        assert checked(copy).findings == ()
        assert copy.facts == book.facts
    if password:
        assert b"SQLite format 3" not in path.read_bytes()
        with pytest.raises(Refused, match=r"book\.wrong_password"):
            open_book(path, Access("mat khau 2"))


def test_a_backup_is_made_while_the_book_is_open_and_leaves_nothing_beside_it(book: Book) -> None:
    add(book, member())
    path = backup(book)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert not [file for file in book.path.parent.iterdir() if file.suffix == ".part"]
    add(book, member())
    assert checked(book).findings == ()


def test_backups_are_listed_newest_first_with_their_reason(book: Book) -> None:
    made = [backup(book, NOW + timedelta(hours=number), reason) for number, reason in enumerate(REASONS)]
    (backup_folder(book.path) / "ghi chú của tôi.txt").write_text("x")
    (backup_folder(book.path) / "khac 2026-11-21 09-30-05 theo-yeu-cau.sothidua").write_text("x")
    found = list_backups(book.path)
    assert [item.path for item in found] == list(reversed(made))
    assert [item.reason for item in found] == list(reversed(REASONS))
    assert found[-1].made == NOW
    assert list_backups(book.path.with_name("khong-co.sothidua")) == []


def test_two_backups_of_one_second_are_two_files(book: Book) -> None:
    assert backup(book) != backup(book)
    assert len(list_backups(book.path)) == 2


def test_a_copy_that_cannot_be_read_back_is_refused_and_removed(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, *(member(f"Trần Văn {number}") for number in range(100)))
    connect = driver.connect

    def connect_to_a_bad_disk(uri: str, /, **options: object) -> object:
        if ".part?" in uri:
            part = next(backup_folder(book.path).glob("*.part"))
            content = part.read_bytes()
            part.write_bytes(content[:8192] + bytes(4096) + content[12288:])
        return connect(uri, **options)

    monkeypatch.setattr(driver, "connect", connect_to_a_bad_disk)
    with pytest.raises(Refused) as refused:
        backup(book)
    assert refused.value.code == "book.backup_failed"
    assert list(backup_folder(book.path).iterdir()) == []


def test_a_damaged_book_is_not_backed_up_as_if_it_were_sound(book: Book) -> None:
    add(book, *(member(f"Trần Văn {number}", note="x" * 800) for number in range(200)))
    book.close()
    content = bytearray(book.path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096 * 4] = bytes(4096 * 4)
    book.path.write_bytes(content)
    with pytest.raises(Refused, match=r"book\.backup_failed"):
        backup(book)
    assert list_backups(book.path) == []


def test_old_backups_go_when_a_new_one_is_made_and_so_does_what_a_power_cut_left(book: Book) -> None:
    for day in range(60, 0, -1):
        backup(book, NOW - timedelta(days=day))
    (backup_folder(book.path) / "so 2026-01-01 00-00-00 theo-yeu-cau.sothidua.part").write_text("half")
    backup(book)
    left = {item.made for item in list_backups(book.path)}
    assert left == keep((NOW - timedelta(days=day) for day in range(61)), NOW)
    assert 12 <= len(left) <= 16
    assert not list(backup_folder(book.path).glob("*.part"))


def test_thinning_says_what_it_removed(book: Book) -> None:
    folder = backup_folder(book.path)
    folder.mkdir()
    for day in (400, 399, 8, 7, 6, 5, 4, 3, 1, 0):
        moment = NOW - timedelta(days=day)
        (folder / f"so {moment:%Y-%m-%d %H-%M-%S} truoc-khi-nhap.sothidua").write_text("x")
    gone = thin(folder, "so", NOW)
    assert [path.name[:13] for path in gone] == ["so 2026-11-13", "so 2025-10-17"]


MOMENTS = st.lists(
    st.integers(-10, 1000 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), max_size=40
)


@given(MOMENTS)
def test_the_newest_and_all_of_the_last_two_days_are_always_kept(made: list[datetime]) -> None:
    kept = keep(made, NOW)
    assert kept <= set(made)
    assert {moment for moment in made if NOW - moment <= timedelta(days=2)} <= kept
    assert not made or max(made) in kept


@given(MOMENTS)
def test_every_recent_month_keeps_a_backup_and_their_number_stays_small(
    made: list[datetime],
) -> None:
    kept = keep(made, NOW)
    months = sorted({moment.strftime("%Y-%m") for moment in made}, reverse=True)[:12]
    assert set(months) <= {moment.strftime("%Y-%m") for moment in kept}
    older = {moment for moment in kept if NOW - moment > timedelta(days=2)}
    assert len(older) <= 7 + 5 + 12


@given(MOMENTS)
def test_thinning_twice_removes_nothing_more(made: list[datetime]) -> None:
    kept = keep(made, NOW)
    assert keep(kept, NOW) == kept


@given(st.lists(st.integers(0, 400), max_size=60))
def test_thinning_day_by_day_keeps_a_backup_of_each_of_the_last_months(days: list[int]) -> None:
    stored: set[datetime] = set()
    for day in sorted(days):
        now = NOW + timedelta(days=day)
        stored = keep({*stored, now}, now)
    last = max(stored, default=NOW)
    for moment in (NOW + timedelta(days=day) for day in days):
        if (last.year - moment.year) * 12 + last.month - moment.month < 12:
            assert any(moment.strftime("%Y-%m") == other.strftime("%Y-%m") for other in stored)
