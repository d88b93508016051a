"""Closing a year: what is missing is told and kept, editing it afterwards is noticed, both are undone."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.verdicts import Verdict
from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services
from desktop_app.texts.sentences import sentence
from tests.services.paper_office import pdf_pages


@pytest.fixture
def hoa(office: Services) -> str:
    group = office.units.add_group({"name": "Tổ May 2"}).value
    return office.members.add({"full_name": "Nguyễn Thị Hoa", "group": group}).value


def lacking(office: Services, year: int) -> dict[str, object]:
    return {one.field: one.params["count"] for one in office.closing.state(year).lacking}


def test_what_a_year_lacks_is_counted_from_the_book(office: Services, hoa: str) -> None:
    assert lacking(office, 2026) == {"unregistered": 1, "unrated": 1, "unscored": 1}
    office.year_records.add(YearRating, {"member": hoa, "year": 2026, "rating": "hoan_thanh_tot"})
    nomination = office.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": hoa}).value
    assert lacking(office, 2026) == {"unregistered": 1, "unscored": 1, "open_own": 1}
    office.nominations.move([nomination], "approve")
    decision = office.decisions.draft({"kind": "award", "title": "khen"}, [nomination]).value
    office.decisions.number(decision)
    assert lacking(office, 2026)["waiting_decisions"] == 1
    office.decisions.issue(decision, "2026-11-20")
    assert lacking(office, 2026) == {"unregistered": 1, "unscored": 1, "unprinted": 1}


def test_what_the_level_above_decided_waits_no_longer(office: Services, hoa: str) -> None:
    given = {"award_type": "U-BKT", "year": 2026, "member": hoa, "route": "upper"}
    decided, asked = (office.nominations.add(given).value for _time in range(2))
    book = office.session.book
    with book.write("verdict.give", {"count": 2, "state": "decided"}) as writer:
        for number, (target, state) in enumerate(((decided, "decided"), (asked, "under_review"))):
            writer.create(
                Verdict(
                    id=f"{number:032x}",
                    unit=book.facts.unit,
                    target_unit=book.facts.unit,
                    target_type="nomination",
                    target=target,
                    state=state,
                )
            )
    found = lacking(office, 2026)
    assert (found["open_upper"], "open_own" in found) == (1, False)
    assert "1 đề nghị cấp trên khen năm 2026 chưa có kết quả." in [
        sentence(one.code, one.params) for one in office.closing.state(2026).lacking
    ]


def test_a_closed_year_keeps_what_was_missing_and_can_be_opened_again(office: Services, hoa: str) -> None:
    outcome = office.closing.close(2026)
    closing = office.closing.of(2026)
    assert closing is not None
    assert closing.closed_on == "2026-11-21"
    assert "1 đoàn viên chưa có xếp loại năm 2026." in closing.lacking
    with pytest.raises(Refused) as again:
        office.closing.close(2026)
    assert again.value.params == {"year": 2026, "date": "21/11/2026"}
    office.undo.undo(outcome.act)
    assert office.closing.of(2026) is None
    office.closing.close(2026)
    office.closing.reopen(2026)
    assert office.closing.closed() == []
    with pytest.raises(Refused) as refused:
        office.closing.reopen(2026)
    assert refused.value.code == "year.not_closed"


def test_a_year_to_come_is_not_closed(office: Services) -> None:
    with pytest.raises(Refused) as refused:
        office.closing.close(2027)
    assert refused.value.code == "year.not_over"


def test_edits_of_a_closed_year_are_noticed_and_others_are_not(office: Services, hoa: str) -> None:
    office.closing.close(2025)
    old = office.year_records.add(YearRating, {"member": hoa, "year": 2025, "rating": "hoan_thanh"})
    new = office.year_records.add(YearRating, {"member": hoa, "year": 2026, "rating": "hoan_thanh"})
    assert office.closing.touched(old.changed) == [2025]
    assert office.closing.touched(new.changed) == []
    assert office.closing.touched(office.members.edit(hoa, {"note": "x"}).changed) == []
    assert office.closing.touched(office.closing.reopen(2025).changed) == []


def test_the_minutes_count_the_year_and_tell_what_is_left(office: Services, hoa: str, tmp_path: Path) -> None:
    office.year_records.add(YearRating, {"member": hoa, "year": 2026, "rating": "hoan_thanh_tot"})
    office.closing.close(2026)
    path = tmp_path / "khep-so.pdf"
    office.closing.write_minutes(path, 2026)
    (page,) = pdf_pages(path)
    for words in (
        "BIÊN BẢN KHÉP SỔ THI ĐUA, KHEN THƯỞNG Năm 2026",
        "Đoàn viên được xếp loại 1",
        "- 1 đoàn viên chưa đăng ký thi đua năm 2026.",
        "Chị Hoa",
    ):
        assert words in page
