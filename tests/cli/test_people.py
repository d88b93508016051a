"""People looked at closely from the command line: duplicates, counts on a day, years, own fields, papers."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Line


@pytest.fixture
def two(line: Line) -> tuple[str, str]:
    keep = line.get("members", "add", "--name", "Nguyễn Thị Hoà", "--set", "birth_date=17/5/1990")["id"]
    drop = line.get(
        "members",
        "add",
        "--name",
        "Nguyen Thi Hoa",
        "--set",
        "birth_date=17/5/1990",
        "--set",
        "phone=0300000123",
    )["id"]
    return str(keep), str(drop)


def test_duplicates_are_listed_merged_and_parted(line: Line, two: tuple[str, str]) -> None:
    keep, drop = two
    [pair] = line.get("members", "duplicates")["pairs"]
    assert {pair["first"], pair["second"]} == set(two)
    assert "họ tên chỉ khác dấu, y/i, cùng ngày sinh" in line.run("members", "duplicates").out
    merged = line.get("members", "merge", "--keep", keep, "--drop", drop)
    assert (merged["kept"], merged["moved"]) == (keep, 0)
    assert line.get("members", "show", keep)["member"]["phone"] == "0300000123"
    assert line.get("members", "list")["total"] == 1
    assert line.run("members", "merge", "--keep", keep, "--drop", drop).code == 1
    line.get("undo")
    assert line.get("members", "list")["total"] == 2
    line.get("members", "apart", keep, drop)
    assert line.get("members", "duplicates")["pairs"] == []
    assert "Không thấy ai" in line.run("members", "duplicates").out


def test_people_are_counted_on_any_day(line: Line, two: tuple[str, str]) -> None:
    line.get("members", "event", two[0], "--kind", "nghỉ hưu", "--date", "1/6/2026")
    assert line.get("members", "count", "--on", "31/5/2026")["statuses"] == {"active": 2}
    assert line.get("members", "count", "--on", "1/6/2026")["statuses"] == {"retired": 1, "active": 1}
    assert "1 người đang sinh hoạt" in line.run("members", "count", "--on", "1/6/2026").out
    assert line.run("members", "count", "--on", "2026").code == 64


def test_a_year_an_own_field_and_the_papers_of_a_person(
    line: Line, two: tuple[str, str], tmp_path: Path
) -> None:
    keep, _ = two
    line.get(
        "members",
        "year",
        keep,
        "--kind",
        "year_rating",
        "--set",
        "year=2026",
        "--set",
        "rating=hoàn thành tốt nhiệm vụ",
    )
    again = line.run(
        "members", "year", keep, "--kind", "year_rating", "--set", "year=2026", "--set", "rating=hoan_thanh"
    )
    assert (again.code, "đã có xếp loại" in again.err) == (1, True)
    found = line.get("members", "eligible", "--award", "GK CĐCS", "--year", "2026", "--member", keep)
    assert found["counts"] == {"missing": 1}
    assert "Xếp loại 2026: đạt từ “Hoàn thành tốt nhiệm vụ”." in found["people"][0]["conditions"]
    assert line.run("members", "own", keep, "--field", "Cỡ áo", "--value", "L").code == 64
    sheet, data = tmp_path / "hoa.pdf", tmp_path / "du-lieu.pdf"
    assert line.get("members", "sheet", keep, "--out", str(sheet))["pages"] == 1
    line.get("members", "data", keep, "--out", str(data))
    assert sheet.read_bytes().startswith(b"%PDF")
    held = json.loads(data.with_suffix(".json").read_text("utf-8"))
    assert [one["type"] for one in held["records"]] == ["year_rating"]
