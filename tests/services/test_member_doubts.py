"""Odd, taken and changed numbers of a person are warned of, in the form and over the whole list."""

from collections.abc import Sequence

import pytest

from desktop_app.domain.member_filters import FieldTest, checked
from desktop_app.domain.record import Problem
from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice
from desktop_app.store.queries.members import MemberFilter


def codes(problems: Sequence[Problem]) -> set[str]:
    return {problem.code for problem in problems}


@pytest.fixture
def hoa(office: Services) -> str:
    values = {"full_name": "Trần Thị Hoa", "gender": "nu", "birth_date": "1990-03-02"}
    return office.members.add({**values, "national_id": "001190000001", "employee_code": "NV1"}).value


def test_a_person_without_or_with_an_old_number_is_as_good(office: Services) -> None:
    for number in (None, "012345678"):
        outcome = office.members.add({"full_name": "Lê Văn Nam", "national_id": number})
        assert outcome.warnings == ()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"national_id": "001090000001"}, "national_id.gender"),
        ({"national_id": "001191000001"}, "national_id.birth_year"),
        ({"national_id": "900190000001"}, "national_id.province"),
        ({"national_id": "12345"}, "national_id.form"),
        ({"old_national_id": "012345678; 12"}, "member.old_number_form"),
        ({"phone": "12345"}, "phone.unusual"),
        ({"gender": "nam"}, "national_id.gender"),
    ],
)
def test_an_odd_number_is_warned_of_when_written_and_afterwards(
    office: Services, hoa: str, values: dict[str, str], code: str
) -> None:
    assert office.members.doubts(hoa) == []
    office.members.edit(hoa, values)
    assert code in codes(office.members.doubts(hoa))
    which = MemberChoice(office.session.book.facts.unit, tests=checked([FieldTest("doubts", "yes")]))
    assert len(office.member_lists.keys(MemberQuery(which))) == 1


def test_a_number_that_somebody_has_names_that_person(office: Services, hoa: str) -> None:
    outcome = office.members.add({"full_name": "Lê Văn Nam", "employee_code": "NV1"})
    [warning] = outcome.warnings
    assert (warning.code, warning.params["name"]) == ("member.number_taken", "Trần Thị Hoa")
    assert codes(office.members.doubts(hoa)) == {"member.number_taken"}
    office.members.edit(outcome.value, {"employee_code": "NV2"})
    assert office.members.doubts(hoa) == []


def test_a_changed_number_is_asked_to_be_kept_and_then_found(office: Services, hoa: str) -> None:
    changed = office.members.edit(hoa, {"national_id": "001190000002"})
    [warning] = changed.warnings
    assert (warning.code, warning.params) == ("member.number_changed", {"old": "0011********01"})
    office.members.edit(hoa, {"old_national_id": "001190000001"})
    assert [row.id for row in office.members.search("001190000001", MemberFilter())] == [hoa]
    assert (
        office.members.edit(hoa, {"national_id": "001190000001"}).warnings[0].code == "member.number_changed"
    )
