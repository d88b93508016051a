"""A year by group: the grid saves as one act, the board counts, the sheets have a page for each group."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services
from desktop_app.services.group_years import YearGrid
from desktop_app.services.scoring import Points
from tests.services.paper_office import pdf_pages

NAMES = ("Lò Thị Thơm", "Quàng Văn Ửng", "Nguyễn Thị Ánh")


@pytest.fixture
def groups(office: Services) -> dict[str, list[str]]:
    """Group id → its three people; the second group has one, and one person is in none."""
    first, second = (office.units.add_group({"name": name}).value for name in ("Tổ May 1", "Tổ May 2"))
    people = {first: [office.members.add({"full_name": name, "group": first}).value for name in NAMES]}
    people[second] = [office.members.add({"full_name": "Vì Văn Chiến", "group": second}).value]
    people[""] = [office.members.add({"full_name": "Cà Thị Bông"}).value]
    return people


def ratings(office: Services, grid: YearGrid) -> dict[str, str]:
    return {person.full_name: person.value for person in office.group_years.people(grid)}


def test_a_whole_group_and_its_exceptions_are_one_act_that_is_undone_as_one(
    office: Services, groups: dict[str, list[str]]
) -> None:
    group = next(iter(groups))
    grid = YearGrid(group=group, year=2026, what="rating")
    values: dict[str, str | None] = dict.fromkeys(groups[group], "hoan_thanh_tot")
    values[groups[group][0]] = "hoan_thanh_xuat_sac"
    outcome = office.group_years.save(grid, values)
    assert outcome.value == 3
    # Vietnamese order of given names.
    assert ratings(office, grid) == {
        "Nguyễn Thị Ánh": "hoan_thanh_tot",
        "Lò Thị Thơm": "hoan_thanh_xuat_sac",
        "Quàng Văn Ửng": "hoan_thanh_tot",
    }
    office.undo.undo(outcome.act)
    assert set(ratings(office, grid).values()) == {""}


def test_only_what_differs_is_written_and_an_empty_cell_takes_a_rating_away(
    office: Services, groups: dict[str, list[str]]
) -> None:
    group = next(iter(groups))
    grid = YearGrid(group=group, year=2026, what="rating")
    office.group_years.save(grid, dict.fromkeys(groups[group], "hoan_thanh_tot"))
    first, second, third = groups[group]
    changed = office.group_years.save(grid, {first: "hoan_thanh_tot", second: "hoan_thanh", third: None})
    assert changed.value == 2
    assert ratings(office, grid) == {
        "Nguyễn Thị Ánh": "",
        "Lò Thị Thơm": "hoan_thanh_tot",
        "Quàng Văn Ửng": "hoan_thanh",
    }
    kept = office.year_records.of(second).ratings
    assert [(one.year, one.rating) for one in kept] == [(2026, "hoan_thanh")]


def test_registrations_for_a_title_and_for_none_stand_beside_each_other(
    office: Services, groups: dict[str, list[str]]
) -> None:
    group = next(iter(groups))
    plain = YearGrid(group=group, year=2026, what="registration")
    title = YearGrid(group=group, year=2026, what="registration", award="LDTT")
    office.group_years.save(plain, dict.fromkeys(groups[group], "x"))
    office.group_years.save(title, {groups[group][0]: "x"})
    assert [bool(person.record) for person in office.group_years.people(title)].count(True) == 1
    office.group_years.save(plain, {groups[group][0]: None})
    kept = office.year_records.of(groups[group][0]).registrations
    assert [one.award_type for one in kept] == ["LDTT"]
    line = office.group_years.board(2026)[0]
    assert (line.name, line.people, line.registered) == ("Tổ May 1", 3, 3)


def test_the_board_counts_every_group_and_the_text_names_what_is_missing(
    office: Services, groups: dict[str, list[str]]
) -> None:
    first, second, _ = groups
    office.group_years.save(
        YearGrid(group=first, year=2026, what="rating"), dict.fromkeys(groups[first][:2], "hoan_thanh_tot")
    )
    grid = YearGrid(group=second, year=2026, what="rating")
    office.group_years.save(grid, {groups[second][0]: "hoan_thanh"})
    office.group_years.save(YearGrid(group=second, year=2026, what="registration"), {groups[second][0]: "x"})
    sheet = office.scoring.sheets(second)[0].code
    office.scoring.save(second, 2026, sheet, {"to_2019.1.1": Points(own=2000)})
    board = office.group_years.board(2026)
    assert [(line.name, line.people, line.registered, line.rated, line.scored) for line in board] == [
        ("Tổ May 1", 3, 0, 2, False),
        ("Tổ May 2", 1, 1, 1, True),
        ("", 1, 0, 0, False),
    ]
    text = office.group_years.reminder(board, 2026)
    assert "Công đoàn cơ sở Công ty May Sông Mơ: đến ngày 21/11/2026" in text
    assert "- Tổ May 1: đăng ký 0/3, xếp loại 2/3, chưa chấm điểm tổ." in text
    assert "Tổ May 2" not in text
    assert "- Chưa vào tổ: đăng ký 0/1, xếp loại 0/1." in text


def test_the_sheets_have_pages_of_their_own_for_each_group(
    office: Services, groups: dict[str, list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "phieu.pdf"
    assert office.group_years.write_sheets(path, "rating", 2026).value == 2
    first, second = pdf_pages(path)
    assert "PHIẾU BÌNH XÉT THI ĐUA Tổ May 1, năm 2026" in first
    assert "Tổ có 3 người" in first
    assert "TỔ TRƯỞNG CÔNG ĐOÀN" in first
    assert "Vì Văn Chiến" in second
    only = list(groups)[1]
    office.group_years.write_sheets(path, "registration", 2026, [only])
    (page,) = pdf_pages(path)
    assert "Danh hiệu đăng ký" in page
    with pytest.raises(Refused) as refused:
        office.group_years.write_sheets(path, "rating", 2026, ["0" * 32])
    assert refused.value.code == "year.no_groups"


def test_somebody_who_left_the_group_is_left_alone(office: Services, groups: dict[str, list[str]]) -> None:
    first = next(iter(groups))
    member = groups[first][0]
    office.members.record_event(member, {"kind": "left", "date": "2026-05"})
    outcome = office.group_years.save(
        YearGrid(group=first, year=2026, what="rating"), {member: "hoan_thanh_tot"}
    )
    assert outcome.value == 0
    assert office.year_records.of(member).ratings == ()
    assert office.year_records.fresh(YearRating, {"member": member, "year": 2026, "rating": "hoan_thanh"})
