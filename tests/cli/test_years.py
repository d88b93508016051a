"""A year from the command line: groups rated and registered, scored, closed; papers of membership."""

from pathlib import Path

import pytest

from tests.cli.running import Line
from tests.services.paper_office import pdf_pages


@pytest.fixture
def group(line: Line) -> str:
    """Tổ May 1 with three people."""
    line.get("groups", "add", "--name", "Tổ May 1")
    for place, name in enumerate(("Nguyễn Thị Lan", "Lò Văn Ửng", "Cà Thị Bông"), start=1):
        words = ("--set", f"employee_code=NV{place}", "--set", "group=Tổ May 1")
        line.get("members", "add", "--name", name, *words)
    return "Tổ May 1"


def test_a_group_is_rated_with_exceptions_and_counted(line: Line, group: str) -> None:
    words = ("--except", "NV2=Hoàn thành xuất sắc nhiệm vụ", "--except", "NV3=")
    assert line.get("years", "rate", "2026", group, "Hoàn thành tốt nhiệm vụ", *words)["changed"] == 2
    assert line.get("years", "register", "2026", group, "--except", "NV1")["changed"] == 2
    (board,) = line.get("years", "board", "2026")["groups"]
    assert (board["people"], board["rated"], board["registered"]) == (3, 2, 2)
    assert "Tổ May 1: đăng ký 2/3, xếp loại 2/3" in line.get("years", "remind", "2026")["text"]
    line.get("undo")
    assert line.get("years", "board", "2026")["groups"][0]["registered"] == 0
    assert line.run("years", "rate", "2026", group, "Giỏi lắm").code == 64


def test_a_sheet_is_scored_by_places_and_written(line: Line, group: str, tmp_path: Path) -> None:
    out = tmp_path / "diem.pdf"
    points = [word for text in ("1=20", "2=14,5:14", "3=15", "4=20") for word in ("--points", text)]
    said = line.get("years", "score", "2026", "--group", group, *points, "--out", str(out))
    assert (said["points"], said["rating"]) == (6900, "2019_hoan_thanh")
    assert "Tổng cộng 100 69,5 14" in pdf_pages(out)[0]
    assert line.run("years", "score", "2026", "--points", "99=1").code == 64
    assert line.refusal(["years", "score", "2026", "--points", "1=11"]) == "scoring.points"


def test_a_year_is_closed_opened_again_and_its_papers_written(line: Line, group: str, tmp_path: Path) -> None:
    assert line.get("years", "show", "2026")["closed_on"] is None
    assert line.get("years", "close", "2026")["warnings"]
    assert line.refusal(["years", "close", "2026"]) == "year.closed_already"
    line.get("years", "minutes", "2026", str(tmp_path / "khep.pdf"))
    assert "BIÊN BẢN KHÉP SỔ" in pdf_pages(tmp_path / "khep.pdf")[0]
    line.get("years", "reopen", "2026")
    line.get("years", "sheets", "2026", str(tmp_path / "phieu.pdf"), "--what", "registration")
    assert "PHIẾU ĐĂNG KÝ THI ĐUA Tổ May 1" in pdf_pages(tmp_path / "phieu.pdf")[0]


def test_papers_of_membership_are_written_and_recorded(line: Line, group: str, tmp_path: Path) -> None:
    out = tmp_path / "ggt.pdf"
    words = ("--number", "4", "--date", "20/11/2026", "--to", "CĐCS Mường Thanh", "--record")
    said = line.get("members", "paper", "transfer", str(out), "NV1", "NV2", *words)
    assert said["recorded"] == 2
    assert "Số: 05/GGT-CĐCS" in pdf_pages(out)[1]
    assert line.get("members", "show", "NV1")["member"]["status"] == "moved"
    assert line.run("members", "paper", "join", str(tmp_path / "don.txt"), "NV3").code == 64
