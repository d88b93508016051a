"""Scoring sheets from a real book: saved whole, graded, printed, undone."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.services.assembly import Services
from desktop_app.services.scoring import Points, Verdict
from tests.services.paper_office import pdf_pages

SHEET = "to_2019"
FULL = {
    "to_2019.1.1": Points(own=2000, points=1900),
    "to_2019.1.2": Points(own=1500, points=1450, note="Thiếu một biên bản"),
    "to_2019.1.3": Points(own=1500),
    "to_2019.1.4": Points(own=2000, points=1500),
    "to_2019.1.5": Points(own=1000),
    "to_2019.1.6": Points(own=1000),
}


@pytest.fixture
def group(office: Services) -> str:
    return office.units.add_group({"name": "Tổ May 2"}).value


def test_the_sheets_of_a_group_and_of_the_union_differ_and_add_up_to_a_hundred(office: Services) -> None:
    for subject, code in (("g" * 0, "cdcs_2019"), ("0" * 32, SHEET)):
        assert [item.code for item in office.scoring.sheets(subject)] == [code]
        found = office.scoring.open(subject, 2026, code)
        assert sum(one.most for one in found.criteria) == 10_000
        assert [grade.begins for grade in found.grades] == [9000, 7000, 5000, 0]
        assert found.by_points is None


def test_a_sheet_is_saved_whole_counts_what_was_appraised_and_is_undone_as_one(
    office: Services, group: str
) -> None:
    outcome = office.scoring.save(group, 2026, SHEET, FULL)
    found = office.scoring.open(group, 2026, SHEET)
    # 19 + 14,5 + 15 + 15 + 10 + 10
    assert found.total == 8350
    assert found.by_points is not None
    assert found.by_points.code == "2019_tot"
    assert found.scoring is not None
    assert (found.scoring.rating, found.scoring.scored_on) == ("2019_tot", "2026-11-21")
    assert found.given["to_2019.1.2"].note == "Thiếu một biên bản"
    office.undo.undo(outcome.act)
    assert office.scoring.open(group, 2026, SHEET).given == {}


def test_saving_again_changes_the_same_sheet(office: Services, group: str) -> None:
    first = office.scoring.save(group, 2026, SHEET, FULL).value
    fewer = {code: points for code, points in FULL.items() if code != "to_2019.1.6"}
    assert office.scoring.save(group, 2026, SHEET, fewer).value == first
    found = office.scoring.open(group, 2026, SHEET)
    assert found.total == 7350
    assert "to_2019.1.6" not in found.given


def test_another_rating_than_the_points_say_needs_a_reason(office: Services, group: str) -> None:
    with pytest.raises(Refused) as refused:
        office.scoring.save(group, 2026, SHEET, FULL, Verdict(rating="2019_xuat_sac"))
    assert refused.value.code == "scoring.reason_missing"
    verdict = Verdict(rating="2019_xuat_sac", reason="Có sáng kiến cấp tỉnh")
    office.scoring.save(group, 2026, SHEET, FULL, verdict)
    scoring = office.scoring.open(group, 2026, SHEET).scoring
    assert scoring is not None
    assert (scoring.rating, scoring.reason) == ("2019_xuat_sac", "Có sáng kiến cấp tỉnh")


def test_points_above_the_most_write_nothing(office: Services, group: str) -> None:
    with pytest.raises(Refused) as refused:
        office.scoring.save(group, 2026, SHEET, {**FULL, "to_2019.2.1": Points(own=1001)})
    assert (refused.value.code, refused.value.params["most"]) == ("scoring.points", "10")
    assert office.scoring.open(group, 2026, SHEET).scoring is None


def test_the_sheet_goes_on_paper_filled_in_or_empty(office: Services, group: str, tmp_path: Path) -> None:
    office.units.edit_own({"place": "Mây Trắng", "head_name": "Lò Thị Mẫu"})
    empty = office.scoring.paper(group, 2026, SHEET)
    assert "scoring.unverified" in {warning.code for warning in empty.warnings}
    office.scoring.save(group, 2026, SHEET, FULL)
    path = office.papers.write(tmp_path / "bang.pdf", office.scoring.paper(group, 2026, SHEET)).value
    (page,) = pdf_pages(path)
    for words in (
        "BẢNG CHẤM ĐIỂM, XẾP LOẠI Tổ May 2, năm 2026",
        "1. Điểm chung (90 điểm)",
        "Sinh hoạt tổ đều, có ghi biên bản 15 15 14,5 Thiếu một biên",
        "Tổng cộng 100 90 48,5",
        "Xếp loại: Hoàn thành tốt nhiệm vụ",
    ):
        assert words in page
