"""A backup is opened as a copy beside the book, and whoever opens it is a new PC."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.store.backups import backup_file
from desktop_app.store.engine import Opening, connect
from desktop_app.store.migrations import VERSION
from desktop_app.store.opening import Access, open_book
from desktop_app.store.restoring import restore_copy
from tests.store.conftest import Make
from tests.store.scene import PC1, PC2, add, become, checked, dump, edit, lines, look, member, take

NOW = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture(params=[None, "mat khau 1"])
def saved(request: pytest.FixtureRequest, make: Make) -> tuple[Path, Access, str]:
    """A backup, how it is opened, and the id of the member in it."""
    book = make(password=request.param)
    record = add(book, member("Nguyễn Thị Hoa"))
    path = backup_file(Opening(book.path, book.key, True), "request", NOW)
    edit(book, record, phone="0900000001")
    book.close()
    return path, Access(request.param), record


def refusal(backup: Path, target: Path, access: Access) -> str:
    with pytest.raises(Refused) as refused:
        restore_copy(backup, target, access)
    return refused.value.code


def test_the_copy_holds_what_the_backup_holds_and_knows_no_device(
    saved: tuple[Path, Access, str], tmp_path: Path
) -> None:
    backup, access, record = saved
    before = backup.read_bytes()
    target = tmp_path / "so-mo-lai.sothidua"
    restore_copy(backup, target, access)
    assert backup.read_bytes() == before
    with open_book(target, access) as book:
        assert book.facts.device == ""
        assert look(book, record).phone is None
        assert checked(book).findings == ()
        with pytest.raises(Refused, match=r"book\.not_writable"):
            edit(book, record, phone="0900000002")
        become(book, PC2)
        edit(book, record, phone="0900000002")
    with open_book(backup, access) as untouched:
        assert untouched.facts.device == PC1


def test_a_restored_book_forks_no_stream_and_learns_again_what_it_lost(make: Make, tmp_path: Path) -> None:
    book, peer = make(), make("may-khac", device="dd" * 8)
    record = add(book, member("Nguyễn Thị Hoa"))
    backup = backup_file(Opening(book.path, None, True), "request", NOW)
    edit(book, record, phone="0900000001")
    from_before = lines(book)
    take(peer, from_before)
    restore_copy(backup, tmp_path / "moi.sothidua", Access())
    with open_book(tmp_path / "moi.sothidua") as restored:
        become(restored, PC2)
        edit(restored, record, email="hoa@vidu.vn")
        take(restored, lines(peer))
        assert take(peer, lines(restored)).forked == []
        assert (look(restored, record).phone, look(restored, record).email) == ("0900000001", "hoa@vidu.vn")
        assert dump(restored) == dump(peer)


def test_nothing_is_ever_written_over(saved: tuple[Path, Access, str], tmp_path: Path) -> None:
    backup, access, _ = saved
    target = tmp_path / "so.sothidua"
    before = target.read_bytes()
    assert refusal(backup, target, access) == "book.exists"
    assert target.read_bytes() == before


def test_a_bad_backup_is_told_and_leaves_no_file(saved: tuple[Path, Access, str], tmp_path: Path) -> None:
    backup, access, _ = saved
    content = bytearray(backup.read_bytes())
    content[len(content) // 3 : len(content) // 3 + 9000] = bytes(9000)
    backup.write_bytes(content)
    target = tmp_path / "moi.sothidua"
    assert refusal(backup, target, access) in ("book.backup_bad", "book.disk_error")
    assert not target.exists()
    assert not list(tmp_path.glob("*.part"))


def test_wrong_and_missing_passwords_are_told_before_anything_is_copied(make: Make, tmp_path: Path) -> None:
    book = make(password="mat khau 1")
    backup = backup_file(Opening(book.path, book.key, True), "request", NOW)
    target = tmp_path / "moi.sothidua"
    assert refusal(backup, target, Access()) == "book.password_needed"
    assert refusal(backup, target, Access("mat khau 2")) == "book.wrong_password"
    assert book.key is not None
    other = ("0" if book.key.hex[0] != "0" else "1") + book.key.hex[1:]
    assert refusal(backup, target, Access(raw_key=other)) == "book.wrong_raw_key"
    restore_copy(backup, target, Access(raw_key=book.key.hex))
    open_book(target, Access("mat khau 1")).close()


def test_a_folder_that_is_not_there_is_told(saved: tuple[Path, Access, str], tmp_path: Path) -> None:
    backup, access, _ = saved
    assert refusal(backup, tmp_path / "khong-co" / "moi.sothidua", access) == "book.cannot_create"


def test_files_that_are_no_backup_are_told(tmp_path: Path, make: Make) -> None:
    target = tmp_path / "moi.sothidua"
    assert refusal(tmp_path / "khong-co.sothidua", target, Access()) == "book.missing"
    (tmp_path / "nham.sothidua").write_bytes(b"%PDF-1.7" + bytes(100))
    assert refusal(tmp_path / "nham.sothidua", target, Access()) == "book.foreign"
    book = make()
    book.close()
    newer = Opening(book.path, None, False)
    connection = connect(newer)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    assert refusal(book.path, target, Access()) == "book.newer"
    assert not target.exists()
