"""Members: writing, life cycle, posts, what is refused, and what is removed for ever."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.store.queries.members import MemberFilter


def add(office: Services, name: str, **values: str | bool) -> str:
    return office.members.add({"full_name": name, **values}).value


def test_members_are_listed_by_given_name_then_surname(office: Services) -> None:
    for name in ("Nguyễn Văn Đức", "Lê Thị Ánh", "Bùi Thị Ăn", "Đinh An"):
        add(office, name)
    names = [row.full_name for row in office.members.page(MemberFilter())]
    assert names == ["Đinh An", "Lê Thị Ánh", "Bùi Thị Ăn", "Nguyễn Văn Đức"]


@pytest.mark.parametrize("typed", ["nvd", "nguyen duc", "nguyenvand", "ĐỨC", "NV-0017", "0017"])
def test_a_member_is_found_by_parts_initials_and_codes(office: Services, typed: str) -> None:
    add(office, "Trần Thị Bé", employee_code="NV-0018")
    wanted = add(office, "Nguyễn Văn Đức", employee_code="NV-0017", card_number="0017")
    assert [row.id for row in office.members.search(typed, MemberFilter())] == [wanted]


def test_a_member_without_a_name_is_refused_and_nothing_is_written(office: Services) -> None:
    with pytest.raises(Refused) as refused:
        office.members.add({"gender": "nu"})
    assert refused.value.code == "record.required"
    assert office.members.count(MemberFilter()) == 0


def test_an_unknown_code_is_refused_by_its_catalogue(office: Services) -> None:
    with pytest.raises(Refused) as refused:
        add(office, "Lê Văn Ân", gender="trai")
    assert refused.value.code == "record.unknown_code"


def test_an_odd_identity_number_warns_but_is_kept(office: Services) -> None:
    outcome = office.members.add({"full_name": "Lê Văn Ân", "national_id": "999190000123", "gender": "nam"})
    assert [problem.severity for problem in outcome.warnings] == ["warning"] * len(outcome.warnings)
    assert outcome.warnings
    assert office.records.get(Member, outcome.value).national_id == "999190000123"


def test_an_event_moves_the_status_and_undo_takes_both_back(office: Services) -> None:
    member = add(office, "Lê Văn Ân")
    outcome = office.members.record_event(
        member,
        {"kind": "moved_out", "date": "2026-10-01", "to_unit": "CĐCS Công ty Giấy", "document_number": "12"},
    )
    opened = office.members.open(member)
    assert (opened.member.status, opened.events[0].to_unit) == ("moved", "CĐCS Công ty Giấy")
    office.undo.undo(outcome.act)
    opened = office.members.open(member)
    assert (opened.member.status, opened.events) == ("active", ())


def test_an_event_that_cannot_follow_is_refused(office: Services) -> None:
    member = add(office, "Lê Văn Ân")
    with pytest.raises(Refused) as refused:
        office.members.record_event(member, {"kind": "resumed"})
    assert refused.value.code == "membership.cannot_resume"


def test_the_status_is_not_typed_over(office: Services) -> None:
    member = add(office, "Lê Văn Ân")
    with pytest.raises(Refused) as refused:
        office.members.edit(member, {"status": "expelled"})
    assert refused.value.code == "member.status_by_event"


def test_a_post_is_kept_with_its_term(office: Services) -> None:
    member = add(office, "Lê Văn Ân")
    office.members.add_position(member, {"position": "to_truong", "valid_from": "2024", "full_time": False})
    (post,) = office.members.open(member).positions
    assert (post.position, post.valid_from, post.full_time) == ("to_truong", "2024", False)


def test_purging_leaves_the_member_but_no_trace_of_the_sensitive_text(office: Services) -> None:
    member = add(office, "Lê Văn Ân", ethnicity="Tày", religion="Phật giáo", phone="0900000001")
    office.members.edit(member, {"ethnicity": "Nùng"})
    assert office.members.purge(member).value == 2
    kept = office.records.get(Member, member)
    assert (kept.full_name, kept.phone, kept.ethnicity, kept.religion) == (
        "Lê Văn Ân",
        "0900000001",
        None,
        None,
    )
    _, history = office.records.history(member)
    assert not {"Tày", "Nùng", "Phật giáo"} & {str(line.new) for line in history}
    assert office.care.check().sound


def test_a_trashed_member_leaves_the_list_and_comes_back(office: Services) -> None:
    member = add(office, "Lê Văn Ân")
    office.records.trash(Member, member)
    assert office.members.page(MemberFilter()) == []
    office.records.restore(Member, member)
    assert [row.id for row in office.members.page(MemberFilter())] == [member]


def test_groups_know_their_aliases_and_refuse_a_second_of_the_same_name(office: Services) -> None:
    group = office.units.add_group({"name": "Tổ May 2", "aliases": ["Chuyền 2"]}).value
    assert office.units.group_names() == {"to may 2": group, "chuyen 2": group}
    with pytest.raises(Refused) as refused:
        office.units.add_group({"name": "TỔ MAY 2"})
    assert refused.value.code == "group.exists"


def test_history_tells_each_field_with_who_and_what_was_before(office: Services) -> None:
    member = add(office, "Lê Văn An")
    office.members.edit(member, {"full_name": "Lê Văn Ân", "job_title": "Thợ điện"})
    kind, history = office.records.history(member)
    assert kind is Member
    told = [(line.actor, line.field, line.old, line.new) for line in history if line.field != "status"]
    assert told == [
        ("Chị Hoa", "full_name", (), "Lê Văn An"),
        ("Chị Hoa", "full_name", ("Lê Văn An",), "Lê Văn Ân"),
        ("Chị Hoa", "job_title", (), "Thợ điện"),
    ]
