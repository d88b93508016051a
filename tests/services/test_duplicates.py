"""Duplicates on a real book: told apart for good, merged with all that names them, and parted again."""

import pytest

from desktop_app.domain.change import UP
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import InitiativeAuthor
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.year_records import YearRating
from desktop_app.services.assembly import Services
from desktop_app.store.publishing import difference, publish
from desktop_app.store.queries.members import MemberFilter
from desktop_app.store.queries.records import matching


@pytest.fixture
def two(office: Services) -> tuple[str, str]:
    keep = office.members.add({"full_name": "Nguyễn Thị Hoà", "birth_date": "1990-05-17"}).value
    drop = office.members.add(
        {
            "full_name": "Nguyen Thi Hoa",
            "birth_date": "1990-05-17",
            "employee_code": "NV7",
            "phone": "0300000123",
        }
    ).value
    return keep, drop


def test_a_pair_is_found_with_reasons_until_it_is_told_apart_and_undo_brings_it_back(
    office: Services, two: tuple[str, str]
) -> None:
    office.members.add({"full_name": "Nguyễn Thị Hòa", "birth_date": "1971"})
    [pair] = office.duplicates.pairs()
    assert {pair.first.id, pair.second.id} == set(two)
    assert pair.reasons == ("duplicate.name_but_marks", "duplicate.same_birth")
    outcome = office.duplicates.tell_apart(*two)
    assert office.duplicates.pairs() == []
    office.undo.undo(outcome.act)
    assert len(office.duplicates.pairs()) == 1
    office.duplicates.tell_apart(*reversed(two))
    assert office.duplicates.pairs() == []


def test_what_names_the_second_entry_names_the_first_after_the_merge_and_the_undo_parts_them(
    office: Services, two: tuple[str, str]
) -> None:
    keep, drop = two
    idea = office.initiatives.add(
        {"title": "Cữ chặn đầu sợi"}, [{"member": drop, "full_name": "Nguyen Thi Hoa", "share": 10_000}]
    ).value
    nomination = office.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": drop}).value
    office.award_register.add({"holder_kind": "person", "member": drop, "award_type": "U-GKCS", "year": 2024})
    office.members.add_position(drop, {"position": "to_truong", "valid_from": "2020"})
    office.year_records.add(YearRating, {"member": drop, "year": 2025, "rating": "hoan_thanh"})
    compared = office.duplicates.compare(keep, drop)
    assert {pair.name: (pair.first, pair.second, pair.take) for pair in compared.fields} == {
        "full_name": ("Nguyễn Thị Hoà", "Nguyen Thi Hoa", False),
        "birth_date": ("1990-05-17", "1990-05-17", False),
        "employee_code": (None, "NV7", True),
        "phone": (None, "0300000123", True),
    }
    assert compared.linked == {
        "union_position": (0, 1),
        "initiative_author": (0, 1),
        "nomination": (0, 1),
        "award": (0, 1),
        "year_rating": (0, 1),
    }
    outcome = office.duplicates.merge(keep, drop, {"employee_code": "NV7"})
    assert (outcome.value, outcome.warnings) == (5, ())
    assert [row.id for row in office.members.page(MemberFilter())] == [keep]
    assert office.records.get(Member, keep).employee_code == "NV7"
    gone = office.records.get(Member, drop)
    assert (gone.alive, gone.same_person) == (False, keep)
    assert {one.kind for one in office.achievements.of(keep)} == {"award", "initiative", "nomination"}
    assert office.records.get(Nomination, nomination).member == keep
    assert office.members.open(keep).positions[0].position == "to_truong"
    assert [act.id for act in office.duplicates.merges()] == [outcome.act]
    office.undo.undo(outcome.act)
    assert {row.id for row in office.members.page(MemberFilter())} == {keep, drop}
    assert office.records.get(Member, drop).same_person is None
    assert office.records.get(Member, keep).employee_code is None
    assert {one.kind for one in office.achievements.of(drop)} == {"award", "initiative", "nomination"}
    with office.session.book.read() as connection:
        assert [one.member for one in matching(connection, InitiativeAuthor, initiative=idea)] == [drop]


def test_two_ratings_of_a_year_and_two_authors_of_one_idea_are_told(
    office: Services, two: tuple[str, str]
) -> None:
    keep, drop = two
    office.year_records.add(YearRating, {"member": keep, "year": 2025, "rating": "hoan_thanh_tot"})
    office.year_records.add(YearRating, {"member": drop, "year": 2025, "rating": "hoan_thanh"})
    office.initiatives.add(
        {"title": "Giá treo kéo"},
        [
            {"member": keep, "full_name": "Nguyễn Thị Hoà", "share": 5_000},
            {"member": drop, "full_name": "Nguyen Thi Hoa", "share": 5_000},
        ],
    )
    outcome = office.duplicates.merge(keep, drop, {})
    assert [problem.code for problem in outcome.warnings] == ["merge.author_twice", "merge.rating_kept"]
    assert [one.rating for one in office.year_records.of(keep).ratings] == ["hoan_thanh_tot"]


def test_one_told_apart_from_a_third_stays_so_after_the_merge(office: Services, two: tuple[str, str]) -> None:
    keep, drop = two
    third = office.members.add({"full_name": "Nguyễn Thị Hoa", "birth_date": "1990-05-17"}).value
    office.duplicates.tell_apart(drop, third)
    office.duplicates.merge(keep, drop, {})
    assert office.duplicates.pairs() == []


def test_what_cannot_be_merged_is_refused_and_nothing_is_written(
    office: Services, two: tuple[str, str]
) -> None:
    keep, drop = two
    with pytest.raises(Refused) as refused:
        office.duplicates.merge(keep, keep, {})
    assert refused.value.code == "merge.same_one"
    office.duplicates.merge(keep, drop, {})
    with pytest.raises(Refused) as refused:
        office.duplicates.compare(keep, drop)
    assert refused.value.code == "merge.gone"


def living(office: Services) -> set[str | None]:
    return {row.full_name for row in office.members.page(MemberFilter())}


def imported(office: Services) -> tuple[str, int]:
    """Somebody a list brought in; the id, and the act to take back."""
    with office.session.book.write("member.import", {"count": 1, "file": "ds.xlsx"}) as writer:
        person = office.records.fresh(Member, {"full_name": "Nguyễn Thị Hoa B"})
        writer.create(person)
        return person.id, writer.log.act


def test_who_was_merged_into_stays_when_the_import_that_brought_them_is_taken_back(office: Services) -> None:
    there = office.members.add({"full_name": "Nguyễn Thị Hoa"}).value
    brought, act = imported(office)
    merge = office.duplicates.merge(brought, there, {}).act
    report = office.undo.undo(act).value
    assert [(one.record, one.field) for one in report.kept] == [(brought, "alive")]
    assert (report.reversed, report.refused) == ([], [])
    assert living(office) == {"Nguyễn Thị Hoa B"}
    office.undo.redo()
    assert living(office) == {"Nguyễn Thị Hoa B"}
    office.undo.undo(merge)
    assert living(office) == {"Nguyễn Thị Hoa", "Nguyễn Thị Hoa B"}
    assert office.conflicts.those().total == 0


def test_once_the_merge_is_taken_back_the_import_goes_whole_and_both_come_again(office: Services) -> None:
    there = office.members.add({"full_name": "Nguyễn Thị Hoa"}).value
    brought, _ = imported(office)
    office.duplicates.merge(brought, there, {})
    steps = [{"Nguyễn Thị Hoa B"}, {"Nguyễn Thị Hoa", "Nguyễn Thị Hoa B"}, {"Nguyễn Thị Hoa"}]
    for after in steps[1:]:
        office.undo.undo()
        assert living(office) == after
    for after in reversed(steps[:-1]):
        office.undo.redo()
        assert living(office) == after
    done_again = office.undo.acts()[0][-2]
    assert len(office.undo.undo(done_again.id).value.kept) == 1
    assert living(office) == {"Nguyễn Thị Hoa B"}


def test_a_merge_says_nothing_new_of_the_kept_person_to_the_union_above(office: Services) -> None:
    keep, drop = (office.members.add({"full_name": name}).value for name in ("Trần Văn Nam", "Tran Van Nam"))
    unit = office.session.book.facts.unit
    with office.session.book.write("test.send", undoable=False) as writer:
        found = difference(writer.log.connection, (Member.TYPE, keep, unit), UP)
        assert found is not None
        publish(writer, UP, [found])
    office.duplicates.merge(keep, drop, {})
    with office.session.book.read() as connection:
        assert difference(connection, (Member.TYPE, keep, unit), UP) is None


def test_what_lies_in_the_trash_of_the_second_entry_moves_along_and_stays_there(
    office: Services, two: tuple[str, str]
) -> None:
    keep, drop = two
    nomination = office.nominations.add({"award_type": "U-GKCS", "year": 2026, "member": drop}).value
    office.records.trash(Nomination, nomination)
    office.duplicates.merge(keep, drop, {})
    found = office.records.get(Nomination, nomination)
    assert (found.member, found.alive) == (keep, False)
    assert office.conflicts.those().total == 0
