"""Who may be proposed: the worked cases of domain.md §16.2 on a real book, and what is missing is said."""

import pytest

from desktop_app.domain.eligibility import Judgement, Post, weighted_years
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.services.assembly import Services
from desktop_app.texts.sentences import sentence


def told(judgement: Judgement) -> dict[str, str]:
    return {
        result.rule.code.partition(".")[2]: f"{result.state}: {sentence(result.code, result.params)}"
        for result in judgement.results
    }


def judged(office: Services, member: str, award: str, year: int = 2026) -> Judgement:
    return office.eligibility.judge(award, year, [member])[member]


def rate(office: Services, member: str, **ratings: str) -> None:
    for year, rating in ratings.items():
        values = {"member": member, "year": int(year[1:]), "rating": rating}
        office.year_records.add(YearRating, values)


def initiative(office: Services, member: str, title: str, day: str, benefit: int) -> None:
    made = office.initiatives.add(
        {"title": title, "kind": "ky_thuat", "first_use_date": day, "benefit_amount": benefit},
        [{"member": member, "full_name": "Trần Thị Hoa", "share": 10_000}],
    ).value
    office.initiatives.move(made, "file", {"filed_on": day})
    office.initiatives.move(made, "accept")
    office.initiatives.recognise(made, {"level": "co_so", "decision_number": "1", "decision_date": day})


@pytest.fixture
def hoa(office: Services) -> str:
    values = {"full_name": "Trần Thị Hoa", "gender": "nu", "employed_on": "2020-05-01"}
    return office.members.add(values).value


def test_without_anything_written_down_data_is_missing_and_each_gap_says_where(
    office: Services, hoa: str
) -> None:
    found = judged(office, hoa, "U-GKCS")
    assert found.state == "missing"
    assert told(found) == {
        "rating": "missing: Chưa có xếp loại năm 2026. Hãy ghi ở tab Thi đua hoặc nhập từ Excel.",
        "registered": "missing: Sổ chưa có đăng ký thi đua nào của năm 2026. Hãy ghi hoặc nhập từ Excel.",
        "absences": "missing: Sổ chưa có số ngày nghỉ của năm 2026. Hãy ghi hoặc nhập từ Excel.",
        "service": "met: Làm việc 80 tháng đến hết năm 2026.",
        "discipline": "met: Không bị kỷ luật đến hết năm 2026.",
    }


def test_with_rating_registration_and_days_she_is_eligible_until_disciplined(
    office: Services, hoa: str
) -> None:
    rate(office, hoa, y2026="hoan_thanh_tot")
    office.year_records.add(Registration, {"member": hoa, "year": 2026})
    # T8: 45 days of maternity leave do not count, 39 days of illness are below 40.
    office.year_records.add(Absence, {"member": hoa, "year": 2026, "days": 45, "reason": "thai_san"})
    office.year_records.add(Absence, {"member": hoa, "year": 2026, "days": 39, "reason": "om_dau"})
    assert judged(office, hoa, "U-GKCS").state == "met"
    office.year_records.add(Absence, {"member": hoa, "year": 2026, "days": 1, "reason": "khong_luong"})
    assert told(judged(office, hoa, "U-GKCS"))["absences"].startswith("failed: Nghỉ 40 ngày")
    office.year_records.add(
        Discipline, {"member": hoa, "level": "khien_trach", "decided_on": "2026-02", "reason": "x"}
    )
    found = judged(office, hoa, "U-GKCS")
    assert (found.state, found.short_of) == ("failed", 2)


def test_once_others_are_registered_not_being_so_counts_against_her(office: Services, hoa: str) -> None:
    nam = office.members.add({"full_name": "Lê Văn Nam"}).value
    office.year_records.add(Registration, {"member": nam, "year": 2026})
    assert told(judged(office, hoa, "U-GKCS"))["registered"].startswith("failed: Chưa đăng ký thi đua")


def test_t2_the_central_diploma_asks_two_excellent_years_two_initiatives_and_last_years_diploma(
    office: Services, hoa: str
) -> None:
    rate(office, hoa, y2025="hoan_thanh_xuat_sac", y2026="hoan_thanh_xuat_sac")
    initiative(office, hoa, "Cữ chặn đầu sợi", "2025-03-01", 1_000_000)
    office.award_register.add({"holder_kind": "person", "member": hoa, "award_type": "U-BKT", "year": 2025})
    one = judged(office, hoa, "U-BKTLD")
    assert told(one)["initiatives"] == "failed: Mới có 1 sáng kiến được công nhận (2025–2026), cần 2."
    initiative(office, hoa, "Giá treo kéo", "2026-04-01", 2_000_000)
    two = judged(office, hoa, "U-BKTLD")
    assert two.state == "met"
    assert [len(result.evidence) for result in two.results] == [0, 2, 1, 0]
    assert judged(office, hoa, "U-BKTLD", 2027).state == "failed"


@pytest.mark.parametrize(
    ("benefits", "state"),
    [
        ({2026: 80_000_000}, "met"),
        ({2026: 79_999_999}, "failed"),
        ({2024: 30_000_000, 2025: 45_000_000, 2026: 45_000_000}, "met"),
        ({2024: 60_000_000, 2026: 60_000_000}, "failed"),
    ],
)
def test_t3_creative_labour(office: Services, hoa: str, benefits: dict[int, int], state: str) -> None:
    office.members.edit(hoa, {"is_leader": False, "qualification": "Trung cấp nghề"})
    for year, benefit in benefits.items():
        initiative(office, hoa, f"Giải pháp {year}", f"{year}-05-10", benefit)
    assert judged(office, hoa, "U-LDST").state == state


@pytest.mark.parametrize(
    ("employer", "years", "hundredths"),
    [("fdi", 10, 2000), ("dn_nha_nuoc", 13, 1950), ("dn_nha_nuoc", 14, 2100)],
)
def test_t7_years_of_part_time_committee_work_weigh_more(
    office: Services, hoa: str, employer: str, years: int, hundredths: int
) -> None:
    office.units.edit_own({"employer_type": employer})
    rate(office, hoa, y2024="hoan_thanh", y2025="hoan_thanh", y2026="hoan_thanh")
    since = f"{2027 - years}-01-01"
    office.members.add_position(hoa, {"position": "uv_bch", "valid_from": since, "valid_to": "2026-12-31"})
    assert judged(office, hoa, "U-KNC").state == ("met" if hundredths >= 2000 else "failed")
    part = 200 if employer == "fdi" else 150
    post = Post("uv_bch", since, "2026-12-31", False)
    found = weighted_years([post, post], "2026-12-31", part=part, counted=frozenset({"uv_bch"}))
    assert found == hundredths
    assert weighted_years([post], "2026-12-31", part=part, counted=frozenset()) == 0


def test_either_excellence_or_an_initiative_is_enough_for_the_title(office: Services, hoa: str) -> None:
    rate(office, hoa, y2026="hoan_thanh_tot")
    assert judged(office, hoa, "CSTDCS").state == "failed"
    initiative(office, hoa, "Cữ chặn đầu sợi", "2026-03-01", 0)
    found = judged(office, hoa, "CSTDCS")
    assert (found.state, len(found.results)) == ("met", 2)
