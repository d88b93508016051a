"""Where many people stand for an award, and how many may be proposed."""

from array import array

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.year_records import Absence, Registration, YearRating
from desktop_app.services import candidates
from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice

YEAR = 2026


def person(office: Services, name: str, *, days: int = 0, rated: str | None = "hoan_thanh_tot") -> str:
    found = office.members.add({"full_name": name, "employed_on": "2020-05-01", "gender": "nu"}).value
    office.year_records.add(Registration, {"member": found, "year": YEAR})
    if rated:
        office.year_records.add(YearRating, {"member": found, "year": YEAR, "rating": rated})
    if days:
        values = {"member": found, "year": YEAR, "reason": "om_dau", "days": days}
        office.year_records.add(Absence, values)
    return found


def everybody(office: Services) -> "array[int]":
    return office.member_lists.keys(MemberQuery(MemberChoice(unit=office.session.book.facts.unit)))


def test_people_are_met_near_missing_or_failed(office: Services) -> None:
    person(office, "Đào Thị Đủ")
    person(office, "Lê Thị Gần", days=50)
    person(office, "Ngô Thị Thiếu", rated=None)
    person(office, "Vũ Thị Chưa", days=50, rated="hoan_thanh")
    keys = everybody(office)
    found = office.candidates.standings("U-GKCS", YEAR, keys)
    names = {key: row.full_name for key, row in office.member_lists.rows(keys).items()}
    assert {names[key]: where for key, where in found.items()} == {
        "Đào Thị Đủ": "met",
        "Lê Thị Gần": "near",
        "Ngô Thị Thiếu": "missing",
        "Vũ Thị Chưa": "failed",
    }


def test_an_award_without_conditions_sorts_nobody(office: Services) -> None:
    member = person(office, "Đào Thị Đủ")
    assert not office.candidates.judged("U-TOVM")
    assert office.candidates.one("U-TOVM", YEAR, member) is None


def test_too_many_to_wait_for_are_not_sorted(office: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    person(office, "Đào Thị Đủ")
    monkeypatch.setattr(candidates, "MOST_SORTED", 0)
    assert office.candidates.standings("U-GKCS", YEAR, everybody(office)) == {}


def test_the_number_allowed_is_of_one_award_and_year(office: Services) -> None:
    office.candidates.set_most("U-BKT", YEAR, 40)
    assert office.candidates.most("U-BKT", YEAR) == 40
    assert office.candidates.most("U-BKT", YEAR + 1) == office.candidates.most("U-GKCS", YEAR) == 0


def test_nobody_is_proposed_twice_for_one_award_in_one_year(office: Services) -> None:
    hoa, nam = person(office, "Nguyễn Thị Hoa"), person(office, "Lê Văn Nam")

    def propose(*members: str, year: int = YEAR) -> int:
        rows = [{"award_type": "U-GKCS", "year": year, "member": member} for member in members]
        return office.proposing.add_many(rows).value

    assert propose(hoa) == 1
    assert office.nominations.those()[0].nomination.subject_name == "Nguyễn Thị Hoa"
    for again in ((nam, hoa), (nam, nam)):
        with pytest.raises(Refused) as refused:
            propose(*again)
        assert refused.value.code == "proposing.twice"
    assert propose(nam, hoa, year=YEAR + 1) == 2
    assert len(office.nominations.those()) == 3
