"""``conflicts``: listed with who wrote what, settled by number or the newest of all."""

from pathlib import Path

import pytest

from tests.cli.running import Line

NAME = "Nguyễn Thị Lan"


@pytest.fixture
def other(line: Line, tmp_path: Path) -> Line:
    """A second PC, whose package brought the first three conflicts: two edits and a deletion."""
    second = Line(tmp_path / "may-hai.sothidua", line.capture)
    line.get("members", "add", "--name", NAME, "--set", "national_id=000190000012")
    line.get("members", "add", "--name", "Trần Văn Bình")
    there, back = tmp_path / "moi.ketnoi", tmp_path / "tra-loi.ketnoi"
    first = line.get("package", "invite", str(there))
    joined = second.get("join", str(there), str(back), "--words", *first["words"], "--no-password")
    package = line.get("package", "admit", str(back), str(tmp_path), "--code", joined["code"])
    second.get("package", "receive", package["file"])
    line.get("members", "edit", NAME, "--set", "job_title=Tổ trưởng", "--set", "national_id=000190000028")
    second.get("members", "edit", NAME, "--set", "job_title=Kế toán", "--set", "national_id=000190000036")
    gone = line.get("find", "Bình")["found"][0]["id"]
    line.get("trash", gone)
    second.get("members", "edit", "Trần Văn Bình", "--set", "job_title=Thợ máy")
    made = second.get("package", "internal", str(tmp_path / "ve.goithidua"))
    said = line.run("package", "receive", made["file"])
    assert (said.code, "3 mục có hai bản khác nhau, cần chọn: xem conflicts list." in said.out) == (0, True)
    return second


def test_a_book_without_any_says_so(line: Line) -> None:
    said = line.run("conflicts", "list")
    assert (said.code, said.out.strip()) == (0, "Không có chỗ nào hai bản khác nhau.")
    assert line.get("conflicts", "list")["conflicts"] == []
    assert line.run("conflicts", "settle", "--newest").code == 0


@pytest.mark.usefixtures("other")
def test_the_values_are_listed_with_numbers_masked(line: Line) -> None:
    found = line.get("conflicts", "list")
    assert found["total"] == 3
    by_field = {one["field"]: one for one in found["conflicts"]}
    title = by_field["job_title"]
    assert (title["type"], title["name"]) == ("member", NAME)
    assert {one["value"] for one in title["versions"]} == {"Tổ trưởng", "Kế toán"}
    assert [one["keep"] for one in title["versions"]] == [1, 2]
    assert sorted(one["here"] for one in title["versions"]) == [False, True]
    keep = next(one for one in by_field["alive"]["versions"] if one["value"])
    assert keep["edits"] == {"job_title": "Thợ máy"}
    said = line.run("conflicts", "list")
    assert "000190000028" not in said.out
    assert "Giữ lại, đã sửa Chức vụ, vị trí việc làm: Thợ máy" in said.out
    assert f"Đoàn viên: {NAME}" in said.out
    assert "(máy này)" in said.out
    assert "3/3 chỗ hai bản khác nhau" in said.out
    assert line.run("conflicts", "list", "--limit", "1").out.count("Tổ trưởng") <= 1


@pytest.mark.usefixtures("other")
def test_one_is_settled_by_the_number_of_its_value_and_comes_back(line: Line) -> None:
    title = next(one for one in line.get("conflicts", "list")["conflicts"] if one["field"] == "job_title")
    keep = next(one["keep"] for one in title["versions"] if one["value"] == "Kế toán")
    said = line.get("conflicts", "settle", title["id"][:8], "--keep", str(keep))
    assert said["settled"] == 1
    assert line.get("members", "show", NAME)["member"]["job_title"] == "Kế toán"
    assert line.get("conflicts", "list")["total"] == 2
    assert line.refusal(["conflicts", "settle", title["id"], "--keep", "1"]) == "conflict.unknown"
    assert "Chọn giữa hai bản khác nhau" in line.run("undo").out
    assert line.get("conflicts", "list")["total"] == 3


@pytest.mark.usefixtures("other")
def test_a_choice_must_be_made_and_must_be_one_there_is(line: Line) -> None:
    one, two, _ = [found["id"] for found in line.get("conflicts", "list")["conflicts"]]
    said = line.run("conflicts", "settle", one, "--json")
    assert (said.code, said.json["needs_decision"], len(said.json["conflicts"])) == (2, True, 1)
    said = line.run("conflicts", "settle", "--newest")
    assert (said.code, "--yes" in said.out) == (2, True)
    for wrong in (
        (one, two, "--keep", "1"),
        (one, "--keep", "3"),
        (one, "--keep", "0"),
        (one, "--keep", "1", "--newest"),
    ):
        assert line.run("conflicts", "settle", *wrong).code == 64
    assert line.get("conflicts", "list")["total"] == 3


@pytest.mark.usefixtures("other")
def test_the_newest_of_some_and_of_all(line: Line) -> None:
    one, two, _ = [found["id"] for found in line.get("conflicts", "list")["conflicts"]]
    assert line.get("conflicts", "settle", one, two, one, "--newest")["settled"] == 2
    assert line.get("conflicts", "settle", "--newest", "--yes")["settled"] == 1
    assert line.get("conflicts", "list")["total"] == 0
    assert line.get("info")["conflicts"] == 0
    assert line.get("check")["ok"] is True
