"""Trích ngang on one page, and everything the book holds of a person, read back from the PDF and the JSON."""

import json
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.services.achievement_reports import ReportWriter
from desktop_app.services.assembly import Services
from desktop_app.services.letterheads import letterhead
from desktop_app.store.queries.records import get


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.fixture
def hoa(office: Services) -> str:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    member = office.members.add(
        {
            "full_name": "Trần Thị Hoa",
            "birth_date": "1990-03-02",
            "group": group,
            "national_id": "001190000001",
            "religion": "Không",
        }
    ).value
    years = office.year_records
    years.add(YearRating, {"member": member, "year": 2025, "rating": "hoan_thanh_xuat_sac"})
    years.add(Registration, {"member": member, "year": 2026, "award_type": "U-DVXS"})
    years.add(Absence, {"member": member, "year": 2026, "days": 4, "reason": "om_dau"})
    years.add(Absence, {"member": member, "year": 2026, "days": 3})
    years.add(Discipline, {"member": member, "level": "khien_trach", "decided_on": "2021-02", "reason": "x"})
    office.award_register.add(
        {
            "holder_kind": "person",
            "member": member,
            "award_type": "U-GKCS",
            "year": 2024,
            "decision_number": "12/QĐ-CĐCS",
            "decision_date": "2024-12-25",
        }
    )
    idea = office.initiatives.add(
        {"title": "Cữ chặn đầu sợi"},
        [
            {"member": member, "full_name": "Trần Thị Hoa", "share": 6000},
            {"full_name": "Lê Văn Nam", "share": 4000},
        ],
    ).value
    office.initiatives.move(idea, "file", {"filed_on": "2024-04-01"})
    office.initiatives.move(idea, "accept")
    office.initiatives.recognise(
        idea, {"level": "co_so", "decision_number": "9/QĐ-CĐCS", "decision_date": "2024-11-11"}
    )
    return member


def test_the_years_of_a_person_stand_on_one_page_with_numbers_of_decisions(
    office: Services, hoa: str, tmp_path: Path
) -> None:
    rows = {row[0]: list(row[1:]) for row in office.person_sheets.paper(hoa).rows}
    assert list(rows) == ["2021", "2022", "2023", "2024", "2025", "2026"]
    assert rows["2026"][1:3] == ["Đoàn viên công đoàn xuất sắc (đã đăng ký)", "7"]
    assert rows["2025"][0] == "Hoàn thành xuất sắc nhiệm vụ"
    assert rows["2024"][3] == ("“Cữ chặn đầu sợi” (60 %) – công nhận cấp cơ sở, số 9/QĐ-CĐCS ngày 11/11/2024")
    assert "12/QĐ-CĐCS" in rows["2024"][4]
    assert rows["2021"][5] == "Khiển trách, 02/2021"
    outcome = office.person_sheets.write(hoa, tmp_path / "hoa.pdf")
    [page] = pages(tmp_path / "hoa.pdf")
    assert outcome.value == 1
    assert {one.code for one in outcome.warnings} == {"papers.place_missing", "papers.signer_missing"}
    for text in ("TRÍCH NGANG THÀNH TÍCH THI ĐUA", "Trần Thị Hoa, sinh 02/03/1990", "Tổ May 1", "9/QĐ-CĐCS"):
        assert text in page


def test_the_achievement_report_tells_the_rating_of_each_year(office: Services, hoa: str) -> None:
    nomination = office.nominations.add({"award_type": "U-BKT", "year": 2026, "member": hoa}).value
    with office.session.book.read() as connection:
        writer = ReportWriter(connection, office.catalogues, letterhead(office.units.names()))
        person, asked = get(connection, Member, hoa), get(connection, Nomination, nomination)
        report = writer.report(person, asked, "2026-11-21")
    assert [(one.year, one.rating) for one in report.years] == [
        (2024, ""),
        (2025, "Hoàn thành xuất sắc nhiệm vụ"),
    ]


def test_ten_busy_years_still_fit_one_page(office: Services, hoa: str, tmp_path: Path) -> None:
    for year in range(2014, 2025):
        office.year_records.add(YearRating, {"member": hoa, "year": year, "rating": "hoan_thanh_tot"})
    paper = office.person_sheets.paper(hoa, 10)
    assert [row[0] for row in paper.rows] == [str(year) for year in range(2017, 2027)]
    assert office.person_sheets.write(hoa, tmp_path / "hoa.pdf", 10).value == 1


def test_everything_held_of_a_person_is_in_both_files_and_noted(
    office: Services, hoa: str, tmp_path: Path
) -> None:
    size = office.own_fields.add({"name": "Cỡ áo", "kind": "text"}).value
    office.own_fields.set(hoa, size, "L")
    office.members.edit(hoa, {"phone": "0300000123"})
    other = office.members.add({"full_name": "Lê Văn Nam", "phone": "0300000999"}).value
    outcome = office.personal_data.write(hoa, tmp_path / "hoa.pdf")
    held = json.loads((tmp_path / "hoa.json").read_text("utf-8"))
    assert held["person"]["national_id"] == "001190000001"
    assert held["own_fields"] == {"Cỡ áo": "L"}
    assert {one["type"] for one in held["records"]} == {
        "initiative_author",
        "award",
        "year_rating",
        "registration",
        "absence",
        "discipline",
        "own_value",
    }
    assert outcome.value.records == 1 + len(held["records"])
    assert any(one["label"] == "Điện thoại" and one["new"] == "0300000123" for one in held["history"])
    assert other not in json.dumps(held)
    text = " ".join(pages(tmp_path / "hoa.pdf"))
    for wanted in ("001190000001", "Tôn giáo", "Cỡ áo", "Khiển trách", "Hoàn thành xuất sắc", "91/2025/QH15"):
        assert wanted in text
    assert "0300000999" not in text
    acts = office.undo.acts()[0]
    assert all(act.kind != "member.data_report" for act in acts), "it cannot be undone"
    with office.session.book.read() as connection:
        kinds = [row[0] for row in connection.exec_driver_sql("SELECT kind FROM act ORDER BY id")]
    assert kinds[-1] == "member.data_report"


def test_after_a_purge_the_report_says_so(office: Services, hoa: str, tmp_path: Path) -> None:
    office.members.record_event(hoa, {"kind": "left", "date": "2026-10-01"})
    office.member_changes.purge([hoa])
    office.personal_data.write(hoa, tmp_path / "hoa.pdf")
    held = json.loads((tmp_path / "hoa.json").read_text("utf-8"))
    assert "religion" not in held["person"]
    assert [one["new"] for one in held["history"] if one["label"] == "Tôn giáo"][-1] in ("", "(đã xóa hẳn)")
    assert any(one["type"] == "award" for one in held["records"]), "the award register stays"
