"""Whom to think of: birthdays of this month, medals coming due, data that awards will miss."""

from desktop_app.domain.record import Value
from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services


def test_birthdays_of_the_month_come_in_order_of_days(office: Services) -> None:
    for name, born in (
        ("Lò Thị Thơm", "1990-11-30"),
        ("Quàng Văn Ửng", "1985-11-02"),
        ("Vì Văn Chiến", "1999-11"),
        ("Cà Thị Bông", "1992-12-01"),
        ("Nguyễn Thị Ánh", "1980"),
    ):
        office.members.add({"full_name": name, "birth_date": born})
    found = office.reminders.now()
    assert found.month == 11
    assert [(one.person.full_name, one.day, one.age) for one in found.birthdays] == [
        ("Quàng Văn Ửng", "02", 41),
        ("Lò Thị Thơm", "30", 36),
        ("Vì Văn Chiến", "", 27),
    ]


def test_a_medal_is_due_when_the_weighted_years_reach_twenty_and_it_is_not_held(office: Services) -> None:
    office.units.edit_own({"employer_type": "dn_ngoai_nha_nuoc"})
    posts = {"Lò Thị Thơm": "2016-01-01", "Quàng Văn Ửng": "2018-01-01", "Vì Văn Chiến": "2023-01-01"}
    ids = {}
    for name, since in posts.items():
        ids[name] = office.members.add({"full_name": name}).value
        office.members.add_position(ids[name], {"position": "uv_bch", "valid_from": since})
    found = {one.person.full_name: one.year for one in office.reminders.now().medals}
    # Twice a year in a private company: 2016 to 2025 are twenty already, 2018 to 2027 by the end of next
    # year.
    assert found == {"Lò Thị Thơm": 2026, "Quàng Văn Ửng": 2027}
    held: dict[str, Value] = {"award_type": "U-KNC", "year": 2025, "member": ids["Lò Thị Thơm"]}
    office.award_register.add({**held, "holder_kind": "person", "holder_name": "Lò Thị Thơm"})
    assert [one.person.full_name for one in office.reminders.now().medals] == ["Quàng Văn Ửng"]
    assert {task.kind: task.number for task in office.overview.now().tasks}["medals"] == 1


def test_what_awards_will_miss_is_named_for_each_and_the_year_counts_once_it_is_kept(
    office: Services,
) -> None:
    whole = {
        "birth_date": "1990-03-02",
        "gender": "nu",
        "group": office.units.add_group({"name": "Tổ May 2"}).value,
        "employed_on": "2015",
        "qualification": "Trung cấp",
        "is_leader": False,
    }
    first = office.members.add({"full_name": "Lò Thị Thơm", **whole}).value
    office.members.add({"full_name": "Quàng Văn Ửng", **{**whole, "gender": None, "employed_on": None}})
    # Whether somebody leads is asked by one award alone: nobody is named for that.
    office.members.add({"full_name": "Sùng Thị Máy", **{**whole, "is_leader": None}})
    found = office.reminders.now()
    assert [(one.person.full_name, one.fields) for one in found.lacking] == [
        ("Quàng Văn Ửng", ("gender", "employed_on"))
    ]
    office.year_records.add(YearRating, {"member": first, "year": 2026, "rating": "hoan_thanh_tot"})
    found = office.reminders.now()
    assert found.lacking_number == 2
    assert [one.fields for one in found.lacking] == [
        ("is_leader", "rating"),
        ("gender", "employed_on", "rating"),
    ]
    assert {task.kind: task.number for task in office.overview.now().tasks}["award_data"] == 2
