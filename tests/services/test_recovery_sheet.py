"""The recovery sheet: printed once, after which this PC holds no secret of the union."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.exchange.keys import load_key_file, recipient_of
from desktop_app.services.books import set_password
from desktop_app.services.session import key_path, open_session
from desktop_app.store.opening import Access
from desktop_app.texts.sentences import told
from tests.services.paper_office import Office, office, pdf_pages


def compact(path: Path) -> str:
    return "".join(" ".join(pdf_pages(path)).split())


def test_the_sheet_carries_both_secrets_and_the_pc_forgets_the_unions(tmp_path: Path) -> None:
    with office(tmp_path, password="mat khau dai") as union:
        session = union.session
        assert session.key_file is not None
        assert session.book.key is not None
        identity = session.key_file.recovery or ""
        assert not union.recovery.printed()
        path = union.recovery.write(tmp_path / "to.pdf").value
        words = compact(path)
        rest = identity.removeprefix("AGE-SECRET-KEY-1")
        assert session.book.key.hex[:16] in words
        assert "AGE-SECRET-KEY-1" in words
        assert rest[:4] in words
        assert "MayHoaBan" in words
        assert "so.sothidua" in words
        assert path.stat().st_mode & 0o077 == 0
        assert union.recovery.printed()
        kept = load_key_file(key_path(session.desk, session.book.facts.id))
        assert kept is not None
        assert kept.recovery == recipient_of(identity)


def test_after_a_new_password_a_sheet_with_the_books_code_alone_is_printed(tmp_path: Path) -> None:
    with office(tmp_path, password="mat khau dai") as union:
        assert union.recovery.available()
        union.recovery.write(tmp_path / "to.pdf")
        path, desk = union.session.book.path, union.session.desk
        old = union.session.book.key
    set_password(path, Access("mat khau dai"), "mat khau khac", desk)
    with open_session(path, desk, Access("mat khau khac")) as session:
        union = Office(session)
        key = session.book.key
        assert key is not None
        assert old is not None
        assert key.hex[:64] != old.hex[:64]
        assert (union.recovery.printed(), union.recovery.available()) == (True, True)
        kept = session.key_file
        words = compact(union.recovery.write(tmp_path / "to-hai.pdf").value)
        assert key.hex[:16] in words
        assert old.hex[:16] not in words
        assert "AGE-SECRET-KEY-1" not in words
        assert "tờkhôiphụclậptrướcđây" in words
        assert session.key_file == kept


def test_a_book_without_password_has_nothing_to_print_again(tmp_path: Path) -> None:
    with office(tmp_path) as union:
        union.recovery.write(tmp_path / "to.pdf")
        assert not union.recovery.available()
        with pytest.raises(Refused) as again:
            union.recovery.write(tmp_path / "to-hai.pdf")
        assert again.value.code == "recovery.already_printed"
        assert "két" in told(again.value)
        assert not (tmp_path / "to-hai.pdf").exists()


def test_a_book_without_password_says_that_it_has_no_code(tmp_path: Path) -> None:
    with office(tmp_path) as union:
        path = union.recovery.write(tmp_path / "to.pdf").value
    assert "Sổ này không đặt mật khẩu" in " ".join(pdf_pages(path))


def test_when_the_sheet_cannot_be_written_the_secret_stays(tmp_path: Path) -> None:
    with office(tmp_path) as union:
        with pytest.raises(Refused) as refused:
            union.recovery.write(tmp_path / "khong-co" / "to.pdf")
        assert refused.value.code == "saving.folder_missing"
        assert not union.recovery.printed()
        union.recovery.write(tmp_path / "to.pdf")


def test_when_the_secret_cannot_be_forgotten_no_sheet_stays(tmp_path: Path) -> None:
    with office(tmp_path) as union:
        keys = union.session.desk.keys_folder
        aside = keys.rename(tmp_path / "khoa-cu")
        keys.write_bytes(b"")
        with pytest.raises(Refused):
            union.recovery.write(tmp_path / "to.pdf")
        assert not (tmp_path / "to.pdf").exists()
        assert not union.recovery.printed()
        keys.unlink()
        aside.rename(keys)
        union.recovery.write(tmp_path / "to.pdf")


def test_a_book_open_for_reading_has_no_sheet(tmp_path: Path) -> None:
    with office(tmp_path) as union:
        path, desk = union.session.book.path, union.session.desk
    with (
        open_session(path, desk, Access(write=False)) as reading,
        pytest.raises(Refused, match="not_writable"),
    ):
        Office(reading).recovery.write(tmp_path / "to.pdf")
