"""The wizard without a window for other kinds than members: answers, rejected rows, forms, undo."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.running import Line


def sheet(folder: Path, *rows: tuple[Any, ...]) -> str:
    book = openpyxl.Workbook()
    page: Any = book.active
    for row in rows:
        page.append(list(row))
    book.save(folder / "bang.xlsx")
    return str(folder / "bang.xlsx")


@pytest.fixture
def line(line: Line) -> Line:
    """A book with two members."""
    for name in ("Nguyễn Thị Hoa", "Trần Văn Được"):
        line.get("members", "add", "--name", name)
    return line


def test_ratings_ask_until_they_are_answered(line: Line, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ("STT", "Họ và tên", "Xếp loại"),
        (1, "Nguyễn Thị Hoa", "HTTNV"),
        (2, "Trần Văn Được", "Loại A"),
    )
    said = line.run("ratings", "import", path, "--dry-run", "--json")
    assert said.code == 2
    asked = {item["code"]: item for item in said.json["items"] if item["kind"] != "note"}
    assert set(asked) == {"import.need_constant", "import.unknown_word"}
    assert said.json["counts"]["question"] == 2
    answer = asked["import.unknown_word"]["answer"]
    assert answer["choices"][0] == "blank"
    assert "hoan_thanh" in answer["choices"]
    words = ("ratings", "import", path, "--for-all", "year=2025", "--answer", f"{answer['key']}=hoan_thanh")
    done = line.get(*words)
    assert (done["applied"], done["written"]) == (True, {"new": 2, "changed": 0, "groups": 0})
    assert line.get("ratings", "import", path, "--for-all", "year=2025", "--dry-run")["counts"]["same"] == 2


def test_certain_rows_are_taken_and_the_rest_comes_back_marked(line: Line, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ("Họ và tên", "Danh hiệu", "Năm"),
        ("Nguyễn Thị Hoa", "Đoàn viên xuất sắc", 2024),
        ("Người Lạ", "Đoàn viên xuất sắc", 2024),
    )
    assert line.run("awards", "import", path).code == 2
    back = tmp_path / "sua.xlsx"
    done = line.get("awards", "import", path, "--accept-certain", "--rejected", str(back))
    assert done["written"]["new"] == 1
    page: Any = openpyxl.load_workbook(back).active
    assert "Người Lạ" in page["A3"].comment.text
    line.get("members", "edit", "Hoa", "--set", "note=đã gặp")
    assert "Đã hoàn tác" in line.run("undo", "--act", str(done["act"])).out


def test_undoing_later_lists_what_was_kept_by_name(line: Line, tmp_path: Path) -> None:
    path = sheet(tmp_path, ("Mã NV", "Họ và tên", "Năm sinh"), ("A1", "Lê An", 1990), ("A2", "Lê Bình", 1991))
    act = line.get("members", "import", path)["act"]
    line.get("members", "edit", "A1", "--set", "note=đã gặp")
    said = line.run("undo", "--act", str(act)).out
    assert "1 mục đã được sửa sau đó nên giữ nguyên" in said
    assert "Đoàn viên Lê An" in said


@pytest.mark.parametrize(
    "kind",
    ["members", "initiatives", "awards", "ratings", "absences", "disciplines", "registrations"],
)
def test_every_kind_has_a_form_that_imports_as_nothing(line: Line, tmp_path: Path, kind: str) -> None:
    form = tmp_path / "mau.xlsx"
    line.get(kind, "template", str(form))
    said = line.run(kind, "import", str(form), "--dry-run", "--json")
    assert (said.code, said.json["rows_total"]) == (0, 0)


def test_an_answer_without_its_choice_is_wrong_usage(line: Line, tmp_path: Path) -> None:
    path = sheet(tmp_path, ("Họ và tên", "Năm sinh"), ("Lê An", 1990))
    assert line.run("members", "import", path, "--answer", "nam").code == 64
