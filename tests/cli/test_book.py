"""Making, looking after and protecting a book from the command line."""

from pathlib import Path

import pytest

from tests.cli.running import Line

PASSWORD = "mat-khau-thu-2026"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "mat-khau.txt"
    file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    return file


def test_a_book_without_a_password_is_made_only_on_request_and_with_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = Line(tmp_path / "a.sothidua", capsys)
    undecided = line.run("create", "--unit", "CĐCS A")
    assert undecided.code == 64
    assert "--password-file" in undecided.err
    assert not line.book.exists()
    made = line.run("create", "--unit", "CĐCS A", "--no-password")
    assert made.code == 0
    assert "Lưu ý: Sổ không đặt mật khẩu" in made.out
    assert line.refusal(["create", "--unit", "CĐCS A", "--no-password"]) == "book.exists"


def test_a_name_that_is_empty_leaves_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = Line(tmp_path / "a.sothidua", capsys)
    assert line.refusal(["create", "--unit", " ", "--no-password"]) == "record.required"
    assert not line.book.exists()


def test_info_tells_what_the_book_is(line: Line, upper: Line) -> None:
    found = line.get("info")
    assert (found["name"], found["upper"], found["encrypted"]) == ("CĐCS Công ty Mây", False, False)
    assert found["counts"] == {"unit": 1}
    assert upper.get("info")["upper"] is True
    assert "Sổ công đoàn cơ sở: CĐCS Công ty Mây" in line.run("info").out


def test_a_book_with_a_password_opens_by_file_or_environment_and_by_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = Line(tmp_path / "a.sothidua", capsys)
    assert line.run("create", "--unit", "CĐCS A", "--password-file", str(secret)).code == 0
    assert line.get("info", "--password-file", str(secret))["encrypted"] is True
    assert line.refusal(["info"]) == "book.password_needed"
    monkeypatch.setenv("SOTHIDUA_PASSWORD", "sai mat khau")
    assert line.refusal(["info"]) == "book.wrong_password"
    monkeypatch.setenv("SOTHIDUA_PASSWORD", PASSWORD)
    assert line.get("info")["encrypted"] is True


def test_a_password_in_the_environment_does_not_lock_out_of_a_book_without_one(
    line: Line, monkeypatch: pytest.MonkeyPatch, secret: Path
) -> None:
    monkeypatch.setenv("SOTHIDUA_PASSWORD", PASSWORD)
    assert line.get("info")["encrypted"] is False
    assert line.refusal(["info", "--password-file", str(secret)]) == "book.no_password_set"


def test_a_password_file_that_cannot_be_read_is_told(line: Line, tmp_path: Path) -> None:
    assert line.refusal(["info", "--password-file", str(tmp_path / "khong-co.txt")]) == "cli.secret_file"


def test_the_password_is_changed_and_removed_with_a_backup_first(line: Line, secret: Path) -> None:
    assert line.run("password").code == 64
    changed = line.get("password", "--new-password-file", str(secret))
    assert Path(changed["backup"]).is_file()
    assert line.refusal(["info"]) == "book.password_needed"
    removed = line.get("password", "--remove", "--password-file", str(secret))
    assert removed["encrypted"] is False
    assert line.get("info")["name"] == "CĐCS Công ty Mây"


def test_check_reads_everything_through(line: Line) -> None:
    found = line.get("check")
    assert (found["sound"], found["records"], found["findings"]) == (True, 1, [])
    assert "Sổ nguyên vẹn: đã xem 1 mục" in line.run("check").out


def test_a_backup_is_made_listed_verified_and_opened_as_another_book(line: Line, tmp_path: Path) -> None:
    made = Path(line.get("backup")["backup"])
    assert made.is_file()
    assert [entry["file"] for entry in line.get("backup", "--list")["backups"]] == [str(made)]
    verified = line.bare("verify", str(made), "--json")
    assert (verified.code, verified.json["what"], verified.json["sound"]) == (0, "book", True)
    target = tmp_path / "khac.sothidua"
    restored = line.bare("restore", str(made), "--to", str(target), "--json")
    assert restored.code == 0, restored.out
    other = Line(target, line.capture)
    assert other.get("info")["name"] == "CĐCS Công ty Mây"
    assert other.get("groups", "add", "--name", "Tổ 1")["act"] > 0
    assert line.bare("restore", str(made), "--to", str(target)).code == 1


def test_the_recovery_sheet_is_printed_once(line: Line, tmp_path: Path) -> None:
    sheet = tmp_path / "to-khoi-phuc.pdf"
    assert line.get("recovery-sheet", str(sheet))["file"] == str(sheet)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert line.refusal(["recovery-sheet", str(tmp_path / "lan-hai.pdf")]) == "recovery.already_printed"


def test_reading_goes_on_while_somebody_else_writes(line: Line) -> None:
    from desktop_app.services.session import Desk, open_session

    desk = Desk(line.book.parent / "home" / "keys", "PC", "Cửa sổ")
    with open_session(line.book, desk):
        assert line.get("info")["name"] == "CĐCS Công ty Mây"
        assert line.refusal(["groups", "add", "--name", "Tổ 1"]) == "book.in_use"
