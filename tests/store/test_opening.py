"""Who may open what, and in words why not."""

import hashlib
import shutil
import sqlite3
import unicodedata
import zipfile
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import new_id
from desktop_app.store.book import APPLICATION_ID, Book
from desktop_app.store.engine import first_page, key_for, keys_of, looks_foreign, new_salt
from desktop_app.store.opening import Access, create_book, open_book
from tests.store.conftest import Make
from tests.store.scene import UNIT, Clock, add, become, checked, edit, look, member

PASSWORD = "mật khẩu của tôi"


def refusal(path: Path, access: Access | None = None) -> str:
    with pytest.raises(Refused) as refused:
        open_book(path, access or Access())
    return refused.value.code


def folder(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


@pytest.fixture
def plain(make: Make) -> Path:
    book = make()
    add(book, member("Nguyễn Thị Hoa"))
    book.close()
    return book.path


@pytest.fixture
def locked(make: Make) -> Path:
    book = make("kin", password=PASSWORD)
    add(book, member("Nguyễn Thị Hoa"))
    book.close()
    return book.path


@pytest.mark.parametrize("password", [None, PASSWORD])
@pytest.mark.parametrize("write", [True, False])
def test_after_closing_exactly_one_file_is_left(make: Make, password: str | None, write: bool) -> None:
    book = make("mot", password=password)
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    assert folder(book.path) == ["mot.sothidua"]
    with open_book(book.path, Access(password, write)) as again:
        assert look(again, record).full_name == "Nguyễn Thị Hoa"
    assert folder(book.path) == ["mot.sothidua"]


def test_facts_of_a_new_book_come_back(make: Make) -> None:
    book = make(upper=True)
    book.close()
    with open_book(book.path) as again:
        assert again.facts == book.facts
        assert (again.facts.unit, again.facts.upper, len(again.facts.id)) == (UNIT, True, 32)


def test_stock_sqlite_opens_a_book_without_password(plain: Path) -> None:
    connection = sqlite3.connect(plain)
    assert connection.execute("SELECT full_name, folded FROM members").fetchone() == (
        "Nguyễn Thị Hoa",
        "nguyen thi hoa",
    )
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()


def test_stock_sqlcipher_opens_a_book_by_its_password(locked: Path) -> None:
    connection = driver.connect(str(locked))
    connection.execute("PRAGMA key = '" + PASSWORD + "'")
    assert connection.execute("SELECT full_name FROM members").fetchone()[0] == "Nguyễn Thị Hoa"
    connection.close()


def test_a_file_made_by_stock_sqlcipher_is_opened_by_the_derived_key(tmp_path: Path) -> None:
    path = tmp_path / "stock.db"
    connection = driver.connect(str(path))
    connection.execute("PRAGMA key = '" + PASSWORD + "'")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    key = key_for(PASSWORD, first_page(path))
    assert key.salt == path.read_bytes()[:16]
    again = driver.connect(str(path))
    again.execute(f"PRAGMA key = \"x'{key.hex}'\"")
    assert again.execute("SELECT name FROM sqlite_master").fetchone()[0] == "t"
    again.close()


def test_the_derivation_is_pbkdf2_with_256000_rounds_of_sha512() -> None:
    salt = bytes(range(16))
    raw = hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, 256_000, 32)
    assert next(keys_of(PASSWORD, salt)).hex == raw.hex() + salt.hex()


TYPED = [unicodedata.normalize(form, PASSWORD) for form in ("NFC", "NFD")]


@pytest.mark.parametrize("made", TYPED, ids=["NFC", "NFD"])
@pytest.mark.parametrize("typed", TYPED, ids=["NFC", "NFD"])
def test_a_password_is_the_same_from_every_keyboard(make: Make, made: str, typed: str) -> None:
    book = make(password=made)
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    for write in (False, True):
        with open_book(book.path, Access(typed, write)) as again:
            assert look(again, record).full_name == "Nguyễn Thị Hoa"
    # New passwords are written down in one form, in which stock tools are told them.
    connection = driver.connect(str(book.path))
    connection.execute("PRAGMA key = '" + TYPED[0] + "'")
    assert connection.execute("SELECT count(*) FROM members").fetchone()[0] == 1
    connection.close()


@pytest.mark.parametrize("typed", TYPED, ids=["NFC", "NFD"])
def test_a_book_whose_password_was_written_in_the_other_form_still_opens(locked: Path, typed: str) -> None:
    connection = driver.connect(str(locked))
    connection.execute("PRAGMA key = '" + PASSWORD + "'")
    connection.execute("PRAGMA rekey = '" + TYPED[1] + "'")
    connection.close()
    with open_book(locked, Access(typed)) as book:
        assert book.key is not None


def test_no_form_of_a_password_is_derived_twice() -> None:
    salt = bytes(range(16))
    assert len(list(keys_of("mat khau", salt))) == 1
    assert [len(list(keys_of(typed, salt))) for typed in TYPED] == [2, 2]
    mixed = TYPED[0] + TYPED[1]
    assert len({key.hex for key in keys_of(mixed, salt)}) == 3


def test_a_short_password_is_not_longer_for_its_form(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"book\.password_too_short"):
        create_book(tmp_path / "so.sothidua", UNIT, upper=False, password=unicodedata.normalize("NFD", "ấấấ"))


def test_nothing_readable_is_in_a_book_with_a_password(locked: Path) -> None:
    content = locked.read_bytes()
    for text in ("Nguyễn Thị Hoa", "nguyen thi hoa", "CREATE TABLE", "SQLite format 3", UNIT):
        assert text.encode() not in content


def test_passwords_missing_wrong_and_not_set_are_told_apart(plain: Path, locked: Path) -> None:
    before = plain.read_bytes(), locked.read_bytes()
    assert refusal(locked) == "book.password_needed"
    assert refusal(locked, Access("mat khau cua toi")) == "book.wrong_password"
    assert refusal(locked, Access("")) == "book.wrong_password"
    assert refusal(locked, Access("sai", write=False)) == "book.wrong_password"
    assert refusal(plain, Access(PASSWORD)) == "book.no_password_set"
    assert refusal(plain, Access(raw_key="00" * 48)) == "book.no_password_set"
    assert (plain.read_bytes(), locked.read_bytes()) == before
    assert folder(plain) == ["kin.sothidua", "so.sothidua"]


def test_the_key_of_the_recovery_sheet_opens_as_it_is_typed(locked: Path) -> None:
    with open_book(locked, Access(PASSWORD)) as book:
        assert book.key is not None
        digits = book.key.hex
    typed = " ".join(digits[place : place + 4] for place in range(0, 96, 4)).upper().replace(" ", "-", 3)
    with open_book(locked, Access(raw_key=f"  {typed}\n")) as book:
        assert book.writable
        assert checked(book).sound
    assert refusal(locked, Access(raw_key=digits[:-1])) == "book.wrong_raw_key"
    assert refusal(locked, Access(raw_key="zz" + digits[2:])) == "book.wrong_raw_key"
    assert refusal(locked, Access(raw_key=digits[:64] + "00" * 16)) == "book.wrong_raw_key"
    other = ("0" if digits[0] != "0" else "1") + digits[1:]
    assert refusal(locked, Access(raw_key=other)) == "book.wrong_raw_key"


def test_a_short_password_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"book\.password_too_short"):
        create_book(tmp_path / "so.sothidua", UNIT, upper=False, password="12345")
    assert list(tmp_path.iterdir()) == []


def test_a_book_is_never_made_over_a_file_or_in_a_missing_folder(plain: Path, tmp_path: Path) -> None:
    before = plain.read_bytes()
    with pytest.raises(Refused, match=r"book\.exists"):
        create_book(plain, UNIT, upper=False)
    assert plain.read_bytes() == before
    with pytest.raises(Refused, match=r"book\.cannot_create"):
        create_book(tmp_path / "khong-co" / "so.sothidua", UNIT, upper=False)


def test_missing_files_and_folders_are_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "khong-co.sothidua") == "book.missing"
    assert refusal(tmp_path) == "book.missing"


def foreign_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 20)


def foreign_sqlite(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


FOREIGN = {
    "zip": foreign_zip,
    "pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + b"x" * 200),
    "doc": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 200),
    "jpg": lambda path: path.write_bytes(b"\xff\xd8\xff\xe0" + b"x" * 200),
    "png": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 200),
    "html": lambda path: path.write_bytes(b"\r\n <!DOCTYPE html><html></html>"),
    "empty": lambda path: path.write_bytes(b""),
    "short": lambda path: path.write_bytes(b"abc"),
    "sqlite": foreign_sqlite,
}


@pytest.mark.parametrize("kind", sorted(FOREIGN))
@pytest.mark.parametrize("password", [None, PASSWORD])
def test_other_files_are_named_and_left_alone(tmp_path: Path, kind: str, password: str | None) -> None:
    path = tmp_path / "nham.sothidua"
    FOREIGN[kind](path)
    before = path.read_bytes()
    expected = "book.no_password_set" if kind == "sqlite" and password else "book.foreign"
    for write in (True, False):
        assert refusal(path, Access(password, write)) == expected
    assert path.read_bytes() == before
    assert folder(path) == ["nham.sothidua"]


def test_random_bytes_may_be_a_book_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "la.sothidua"
    path.write_bytes(hashlib.sha512(b"seed").digest() * 200)
    assert refusal(path) == "book.password_needed"
    assert refusal(path, Access(PASSWORD)) == "book.wrong_password"


def test_no_book_begins_like_another_kind_of_file() -> None:
    assert all(not looks_foreign(new_salt()) for _ in range(2000))
    assert looks_foreign(b"<h" + bytes(14))
    assert looks_foreign(b"PK\x03\x04" + bytes(12))
    assert not looks_foreign(bytes(16))


@pytest.mark.parametrize("name", ["plain", "locked"])
def test_a_damaged_page_is_told_when_it_is_met(request: pytest.FixtureRequest, name: str) -> None:
    path: Path = request.getfixturevalue(name)
    content = bytearray(path.read_bytes())
    for place in range(4096, len(content), 512):
        content[place : place + 64] = b"\x5a" * 64
    path.write_bytes(content)
    access = Access(None if name == "plain" else PASSWORD)
    with pytest.raises(Refused) as refused, open_book(path, access) as book:
        checked(book)
    assert refused.value.code in ("book.damaged", "book.disk_error", "book.wrong_password")
    assert folder(path)[-1] == path.name


def test_a_header_that_only_looks_right_is_a_damaged_book(tmp_path: Path) -> None:
    path = tmp_path / "hong.sothidua"
    path.write_bytes(b"SQLite format 3\x00" + b"\x99" * 8000)
    assert refusal(path) == "book.damaged"


def test_a_book_cut_short_is_damaged(plain: Path) -> None:
    content = plain.read_bytes()
    plain.write_bytes(content[: len(content) // 2])
    with pytest.raises(Refused, match=r"book\.(damaged|disk_error)"), open_book(plain) as book:
        checked(book)


def test_several_books_are_open_at_once_and_never_mix(make: Make) -> None:
    one, other = make("mot"), make("hai", unit="55" * 16, password=PASSWORD)
    add(one, member("Nguyễn Thị Hoa"))
    assert checked(one).records == 1
    assert checked(other).records == 0
    assert (one.facts.id, one.facts.unit) != (other.facts.id, other.facts.unit)


def test_a_copied_file_opens_beside_its_original(make: Make, tmp_path: Path) -> None:
    book = make()
    record = add(book, member("Nguyễn Thị Hoa"))
    book.close()
    shutil.copyfile(book.path, tmp_path / "ban-chep.sothidua")
    with open_book(book.path) as one, open_book(tmp_path / "ban-chep.sothidua") as other:
        become(other, "d4" * 8)
        edit(other, record, phone="0900000001")
        assert look(one, record).phone is None


def test_names_with_accents_spaces_and_signs_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "Sổ đoàn viên #1 100% (2026)?.sothidua"
    with create_book(path, UNIT, upper=False, clock=Clock()) as book:
        become(book, "a1" * 8)
        add(book, member())
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    with open_book(path) as again:
        assert checked(again).records == 1


def test_what_a_power_cut_left_of_an_exchange_of_files_is_cleared_away(plain: Path) -> None:
    part = plain.with_name(plain.name + ".part")
    part.write_bytes(b"half")
    open_book(plain, Access(write=False)).close()
    assert part.exists()
    open_book(plain).close()
    assert not part.exists()


def test_a_book_open_to_look_at_writes_nothing(plain: Path) -> None:
    with open_book(plain, Access(write=False)) as book:
        assert not book.writable
        with pytest.raises(Refused, match=r"book\.not_writable"):
            add(book, member())
        with pytest.raises(Refused, match=r"book\.not_writable"):
            become(book, new_id()[:16])


def test_a_reader_of_a_book_cannot_write_even_by_sql(book: Book) -> None:
    with pytest.raises(Refused, match=r"book\.read_only"), book.read() as connection:
        connection.exec_driver_sql("DELETE FROM act")
