"""The member list of the window: any order, any filter, what is missing, what is found."""

from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice


def fill(office: Services) -> dict[str, str]:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    whole = {"gender": "nu", "birth_date": "1990", "national_id": "099190000001", "group": group}
    return {
        "group": group,
        "hoa": office.members.add({"full_name": "Nguyễn Thị Hoa", "employee_code": "B2", **whole}).value,
        "an": office.members.add({"full_name": "Trần Văn Ân", "employee_code": "A1"}).value,
        "duoc": office.members.add({"full_name": "Lê Văn Được", "birth_date": "1980"}).value,
    }


def names(office: Services, query: MemberQuery, limit: int | None = None) -> list[str]:
    keys = office.member_lists.keys(query, limit)
    rows = office.member_lists.rows(keys)
    return [rows[key].full_name.split()[-1] for key in keys]


def test_any_column_orders_the_list_and_empty_ones_stand_last(office: Services) -> None:
    fill(office)
    assert names(office, MemberQuery()) == ["Ân", "Được", "Hoa"]
    assert names(office, MemberQuery(descending=True)) == ["Hoa", "Được", "Ân"]
    assert names(office, MemberQuery(order="employee_code")) == ["Ân", "Hoa", "Được"]
    assert names(office, MemberQuery(order="employee_code", descending=True)) == ["Hoa", "Ân", "Được"]
    assert names(office, MemberQuery(order="birth_date"), 2) == ["Được", "Hoa"]
    assert names(office, MemberQuery(order="group"))[0] == "Hoa"


def test_filters_search_and_counts_agree(office: Services) -> None:
    made = fill(office)
    lists = office.member_lists
    in_group = MemberQuery(MemberChoice(group=made["group"]))
    without = MemberQuery(MemberChoice(group="-"))
    missing = MemberQuery(MemberChoice(missing=True))
    found = MemberQuery(text="van", order="employee_code")
    for query, expected in ((in_group, {"Hoa"}), (without, {"Ân", "Được"}), (missing, {"Ân", "Được"})):
        assert set(names(office, query)) == expected
        assert lists.count(query) == len(expected)
    assert names(office, found) == ["Ân", "Được"]
    assert lists.count(found) == 2
    assert names(office, MemberQuery(MemberChoice(group="-"), "hoa")) == []
    assert lists.group_sizes(MemberChoice()) == {made["group"]: 1, "-": 2}
    assert lists.status_sizes(MemberChoice()) == {"active": 3}


def test_a_row_tells_posts_and_what_is_missing(office: Services) -> None:
    made = fill(office)
    post = office.catalogues.get("union_positions").items[0].code
    office.members.add_position(made["hoa"], {"position": post, "valid_from": "2023"})
    office.members.add_position(made["hoa"], {"position": post, "valid_from": "2018", "valid_to": "2023"})
    key = office.member_lists.key(made["hoa"])
    assert key is not None
    row = office.member_lists.rows([key])[key]
    assert (row.posts, row.missing, row.group_name) == ((post,), (), "Tổ May 1")
    key = office.member_lists.key(made["an"])
    assert key is not None
    assert office.member_lists.rows([key])[key].missing == ("gender", "birth_date", "national_id", "group")


def test_ctrl_k_finds_people_and_initiatives_by_beginnings(office: Services) -> None:
    made = fill(office)
    initiative = office.initiatives.add({"title": "Cải tiến gá kẹp chỉ may"}, [{"member": made["hoa"]}]).value
    assert office.finding.find("ng hoa") == [("member", made["hoa"], "Nguyễn Thị Hoa")]
    assert ("initiative", initiative, "Cải tiến gá kẹp chỉ may") in office.finding.find("ga kep")
    assert office.finding.find("không có ai") == []
