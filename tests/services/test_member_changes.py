"""Many people at once, hidden numbers, leavers' sensitive data, groups, and a person's record."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.services.achievements import Achievement
from desktop_app.services.assembly import Services
from desktop_app.services.member_changes import MOST_AT_ONCE, ValueChange
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice, MemberFilter
from desktop_app.services.table_export import SeenTable


@pytest.fixture
def people(office: Services) -> list[str]:
    """Three members; the first has private data, the second a job already."""
    return [
        office.members.add(values).value
        for values in (
            {
                "full_name": "Lê Thị Ánh",
                "national_id": "001190000001",
                "phone": "0300000001",
                "religion": "Không",
            },
            {"full_name": "Trần Văn Bé", "job_title": "Thợ may"},
            {"full_name": "Vũ Thị Mận"},
        )
    ]


def job(office: Services, member: str) -> str | None:
    return office.records.get(Member, member).job_title


def acts(office: Services, kind: str) -> int:
    with office.session.book.read() as connection:
        return int(
            connection.exec_driver_sql("SELECT count(*) FROM act WHERE kind = ?", (kind,)).scalar_one()
        )


def test_a_preview_tells_old_and_new_and_writes_nothing(office: Services, people: list[str]) -> None:
    found = office.member_changes.preview(people[:2], "job_title", "Thợ may")
    assert found == [
        ValueChange(people[0], "Lê Thị Ánh", None, "Thợ may"),
        ValueChange(people[1], "Trần Văn Bé", "Thợ may", "Thợ may"),
    ]
    assert [one.differs for one in found] == [True, False]
    assert job(office, people[0]) is None


def test_many_are_edited_in_one_act_that_one_undo_takes_back(office: Services, people: list[str]) -> None:
    told: list[tuple[int, int]] = []
    outcome = office.member_changes.edit_many(
        people, {"job_title": "Thợ may"}, lambda done, total: told.append((done, total))
    )
    assert outcome.value == 2
    assert [job(office, one) for one in people] == ["Thợ may"] * 3
    assert told == [(0, 3), (1, 3), (2, 3)]
    office.undo.undo(outcome.act)
    assert [job(office, one) for one in people] == [None, "Thợ may", None]


def test_one_wrong_value_writes_nothing_at_all(office: Services, people: list[str]) -> None:
    with pytest.raises(Refused, match=r"record\.unknown_code"):
        office.member_changes.edit_many(people, {"gender": "khác"})
    with pytest.raises(Refused, match=r"record\.required"):
        office.member_changes.edit_many(people, {"full_name": None})
    with pytest.raises(Refused, match=r"member\.status_by_event"):
        office.member_changes.edit_many(people, {"status": "retired"})
    with pytest.raises(Refused, match=r"member\.too_many"):
        office.member_changes.preview(["0" * 32] * (MOST_AT_ONCE + 1), "note", "x")
    assert acts(office, "member.edit_many") == 0


def test_the_trash_lists_finds_and_gives_back(office: Services, people: list[str]) -> None:
    office.member_changes.trash(people[:2])
    trash = MemberChoice(trash=True)
    lists = office.member_lists
    keys = lists.keys(MemberQuery(trash))
    assert [row.full_name for row in lists.rows(keys, trash=True).values()] == ["Lê Thị Ánh", "Trần Văn Bé"]
    assert lists.rows(keys) == {}
    assert lists.count(MemberQuery(trash, "anh")) == 1
    assert lists.count(MemberQuery(trash, "khong ai")) == 0
    assert office.members.count(MemberFilter()) == 1
    assert office.member_changes.restore(people[:2]).value == 2
    assert office.members.count(MemberFilter()) == 3


def test_people_who_left_are_listed_together(office: Services, people: list[str]) -> None:
    office.members.record_event(people[0], {"kind": "retired", "date": "2026-01-01"})
    gone = MemberQuery(MemberChoice(gone=True))
    assert office.member_lists.count(gone) == 1
    assert office.member_lists.count(MemberQuery(MemberChoice(gone=True), "man")) == 0


def test_looking_at_hidden_numbers_is_noted_and_cannot_be_undone(office: Services, people: list[str]) -> None:
    outcome = office.member_changes.reveal(people[0])
    assert outcome.value == {"national_id": "001190000001", "phone": "0300000001"}
    assert acts(office, "member.reveal") == 1
    with pytest.raises(Refused, match=r"undo\.not_undoable"):
        office.undo.undo(outcome.act)
    assert office.member_changes.reveal(people[1]).value == {}
    assert acts(office, "member.reveal") == 1


def test_only_people_who_left_lose_their_sensitive_data(office: Services, people: list[str]) -> None:
    with pytest.raises(Refused, match=r"member\.still_here"):
        office.member_changes.purge(people)
    assert office.records.get(Member, people[0]).religion == "Không"
    for one in people[:2]:
        office.members.record_event(one, {"kind": "left", "date": "2026-02"})
    assert office.member_changes.purge(people[:2]).value == 1
    purged = office.records.get(Member, people[0])
    assert (purged.religion, purged.national_id) == (None, "001190000001")
    with office.session.book.read() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM change WHERE body IS NOT NULL").scalars()
        assert not any("Không".encode() in body for body in bodies)


def test_a_group_is_renamed_known_by_another_name_and_ended(office: Services, people: list[str]) -> None:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    office.units.add_group({"name": "Tổ Cắt"})
    office.groups.edit(group, {"name": "Tổ May A", "aliases": ["Chuyền 1"]})
    assert office.units.group_names()["chuyen 1"] == group
    with pytest.raises(Refused, match=r"group\.exists"):
        office.groups.edit(group, {"name": "TỔ CẮT"})
    with pytest.raises(Refused, match=r"group\.own_parent"):
        office.groups.edit(group, {"parent": group})
    office.members.edit(people[0], {"group": group})
    (warning,) = office.groups.edit(group, {"valid_to": "2025"}).warnings
    assert (warning.code, warning.params) == ("group.people_left", {"count": 1})
    assert [one.name for one in office.groups.in_force()] == ["Tổ Cắt"]


def test_the_record_of_a_person_is_told_year_by_year(office: Services, people: list[str]) -> None:
    kind = office.catalogues.get("award_types").items[0]
    nomination = office.nominations.add({"award_type": kind.code, "year": 2026, "member": people[0]}).value
    initiative = office.initiatives.add(
        {"title": "Cải tiến gá kẹp", "first_use_date": "2025-02"},
        [{"member": people[0], "full_name": "Lê Thị Ánh", "share": 10_000}],
    ).value
    assert office.achievements.of(people[0]) == [
        Achievement("nomination", nomination, 2026, kind.label, "draft"),
        Achievement("initiative", initiative, 2025, "Cải tiến gá kẹp", "draft", share="100 %"),
    ]
    assert office.achievements.of(people[1]) == []


def test_what_a_list_shows_is_written_as_it_stands(office: Services, tmp_path: Path) -> None:
    seen = SeenTable(
        "Đoàn viên", (("Họ và tên", 20), ("Số CCCD", 16)), iter([("Lê Thị Ánh", "0011********01")])
    )
    assert office.table_export.write(tmp_path / "a.xlsx", seen) == 1
    page = load_workbook(tmp_path / "a.xlsx").active
    assert page is not None
    assert [[cell.value for cell in row] for row in page.iter_rows()] == [
        ["Họ và tên", "Số CCCD"],
        ["Lê Thị Ánh", "0011********01"],
    ]
