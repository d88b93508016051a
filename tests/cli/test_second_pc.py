"""A second PC of one union, brought up by commands on both."""

from pathlib import Path

import pytest

from tests.cli.running import Line


@pytest.fixture
def other(line: Line, tmp_path: Path) -> Line:
    """The second PC's place; its keys lie beside those of the first, as books never mix."""
    return Line(tmp_path / "may-hai.sothidua", line.capture)


def test_two_pcs_of_one_union_get_to_know_each_other(line: Line, other: Line, tmp_path: Path) -> None:
    line.get("members", "add", "--name", "Nguyễn Thị Lan", "--set", "national_id=000190000012")
    there, back = tmp_path / "moi.ketnoi", tmp_path / "tra-loi.ketnoi"
    first = line.get("package", "invite", str(there))
    assert (first["unit_name"], len(first["words"]), first["file"]) == ("CĐCS Công ty Mây", 6, str(there))
    joined = other.get("join", str(there), str(back), "--words", *first["words"], "--no-password")
    assert joined["unit"] == first["unit"]
    assert joined["device"] != first["device"]
    said = line.run("package", "admit", str(back), "--code", joined["code"])
    assert (said.code, joined["device"] in said.out) == (0, True)
    package = line.get("package", "admit", str(back), str(tmp_path), "--code", joined["code"])
    assert package["changes"] > 0
    assert other.get("package", "receive", package["file"])["packages"][0]["state"] == "received"
    found = other.get("members", "list")["members"]
    assert [member["full_name"] for member in found] == ["Nguyễn Thị Lan"]
    other.get("members", "add", "--name", "Trần Văn Bình")
    made = other.get("package", "internal", str(tmp_path / "ve.goithidua"))
    assert line.get("package", "receive", made["file"])["packages"][0]["records"]["member"]["new"] == 1


def test_wrong_words_make_no_book_and_admit_nobody(line: Line, other: Line, tmp_path: Path) -> None:
    there, back = tmp_path / "moi.ketnoi", tmp_path / "tra-loi.ketnoi"
    first = line.get("package", "invite", str(there))
    wrong = ("--words", *reversed(first["words"]))
    assert other.refusal(["join", str(there), "--no-password", *wrong]) == "connection.words_differ"
    assert not other.book.exists()
    shown = other.run("join", str(there), str(back), "--code", first["code"], "--no-password")
    assert "Sáu từ:" in shown.out
    assert "không đặt mật khẩu" in shown.out
    assert line.refusal(["package", "admit", str(back), "--code", first["code"]]) == "connection.words_differ"
    assert line.refusal(["package", "admit", str(there), "--code", first["code"]]) == "second_pc.this_pc"
    assert other.refusal(["package", "internal", str(tmp_path)]) == "second_pc.still_empty"


def test_the_book_of_the_second_pc_has_a_password_of_its_own(
    line: Line, other: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "moi.ketnoi"
    code = line.get("package", "invite", str(there))["code"]
    assert other.run("join", str(there), "--code", code).code == 64
    monkeypatch.setenv("SOTHIDUA_PASSWORD", "mat khau may hai")
    assert other.get("join", str(there), "--code", code)["encrypted"] is True
    assert other.get("package", "invite", str(tmp_path / "tra-loi.ketnoi"))["unit_name"] == "CĐCS Công ty Mây"


@pytest.mark.parametrize("said", [(), ("--code", "A", "--words", *"abcdef"), ("--words", "một")])
def test_the_code_or_the_six_words_must_be_given(line: Line, tmp_path: Path, said: tuple[str, ...]) -> None:
    assert line.run("package", "admit", str(tmp_path / "x.ketnoi"), *said).code == 64
    assert line.run("join", str(tmp_path / "x.ketnoi"), *said).code == 64
