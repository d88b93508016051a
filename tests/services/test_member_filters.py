"""Conditions on members: every operator finds its people, odd ones are refused, a slip is forgiven."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_filters import FieldTest, checked
from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice
from desktop_app.store.queries.members import MemberFilter


@pytest.fixture
def people(office: Services) -> dict[str, str]:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    made = {
        "Hoa": {"gender": "nu", "birth_date": "1990-05-17", "home_town": "xã Mường Khương", "group": group},
        "Nam": {"gender": "nam", "birth_date": "1985", "home_town": "Lào Cai", "is_leader": True},
        "Đức": {"birth_date": "1990-11", "is_leader": False, "joined_union_on": "2020-01-01"},
    }
    ids = {name: office.members.add({"full_name": name, **values}).value for name, values in made.items()}
    office.members.add_position(ids["Nam"], {"position": "to_truong", "valid_from": "2020"})
    office.members.record_event(ids["Hoa"], {"kind": "paused", "date": "2026-06-01"})
    return {**ids, "group": group}


def listed(office: Services, *tests: FieldTest, text: str = "") -> list[str]:
    unit = office.session.book.facts.unit
    query = MemberQuery(MemberChoice(unit, tests=checked(tests)), text)
    keys = office.member_lists.keys(query)
    rows = office.member_lists.rows(keys)
    assert office.member_lists.count(query) == len(keys)
    return [rows[key].full_name for key in keys]


@pytest.mark.parametrize(
    ("field", "operator", "value", "names"),
    [
        ("home_town", "contains", "muong khuong", ["Hoa"]),
        ("home_town", "begins", "Lao", ["Nam"]),
        ("home_town", "empty", "", ["Đức"]),
        ("gender", "is", "nu", ["Hoa"]),
        ("gender", "is_not", "nu", ["Đức", "Nam"]),
        ("birth_date", "in_year", "1990", ["Đức", "Hoa"]),
        ("birth_date", "in_month", "11", ["Đức"]),
        ("birth_date", "before", "1990", ["Nam"]),
        ("birth_date", "after", "1990-05", ["Đức"]),
        ("is_leader", "yes", "", ["Nam"]),
        ("is_leader", "no", "", ["Đức"]),
        ("position", "is", "to_truong", ["Nam"]),
        ("position", "empty", "", ["Đức", "Hoa"]),
        ("active_on", "on", "2026-05-31", ["Đức", "Hoa", "Nam"]),
        ("active_on", "on", "2026-06-01", ["Đức", "Nam"]),
        ("active_on", "on", "2019-12-31", ["Hoa", "Nam"]),
    ],
)
def test_each_operator_finds_its_people(
    office: Services, people: dict[str, str], field: str, operator: str, value: str, names: list[str]
) -> None:
    assert listed(office, FieldTest(field, operator, value)) == names


def test_conditions_add_up_and_go_with_a_search(office: Services, people: dict[str, str]) -> None:
    year = FieldTest("birth_date", "in_year", "1990")
    assert listed(office, year, FieldTest("group", "is", people["group"])) == ["Hoa"]
    assert listed(office, year, text="duc") == ["Đức"]


@pytest.mark.parametrize(
    ("test", "code"),
    [
        (FieldTest("shoe_size", "is", "1"), "filter.unknown_field"),
        (FieldTest("gender", "before", "1990"), "filter.operator"),
        (FieldTest("birth_date", "before", "hôm qua"), "filter.value"),
        (FieldTest("birth_date", "in_month", "13"), "filter.value"),
        (FieldTest("gender", "is", ""), "filter.value"),
        (FieldTest("is_leader", "yes", "1"), "filter.value"),
        (FieldTest("active_on", "on", "2026"), "filter.value"),
        (FieldTest("group", "is", "x' OR 1=1"), "filter.value"),
    ],
)
def test_what_makes_no_sense_is_refused(test: FieldTest, code: str) -> None:
    with pytest.raises(Refused) as refused:
        checked([test])
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("nguyne duc", ["Nguyễn Văn Đức"]),
        ("ngyen van duc", ["Nguyễn Văn Đức"]),
        ("nguyen vamn duc", ["Nguyễn Văn Đức"]),
        ("hiang", ["Lê Thị Hoàng"]),
        ("hoagn", ["Lê Thị Hoàng"]),
        ("nguyen duc", ["Nguyễn Văn Đức"]),
        ("nguyne duv", []),
        ("xy", []),
    ],
)
def test_one_slip_is_forgiven_when_nothing_else_is_found(
    office: Services, typed: str, names: list[str]
) -> None:
    for name in ("Nguyễn Văn Đức", "Lê Thị Hoàng", "Trần Thị Mai"):
        office.members.add({"full_name": name})
    assert [row.full_name for row in office.members.search(typed, MemberFilter())] == names
