"""Initiatives written with people and files, edited, moved together, found again, and led into a decision."""

from pathlib import Path

import pytest

from desktop_app.domain.attachments import LONGEST_NAME, Attachment, file_name, read_attachment
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.services.assembly import Services
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.services.initiative_lists import InitiativeQuery
from desktop_app.services.initiative_slips import Slip, repeated
from desktop_app.services.requests import InitiativeChoice

TITLE = "Cải tiến cữ gá may túi áo"


def people(office: Services) -> dict[str, str]:
    group = office.units.add_group({"name": "Tổ May 1"}).value
    named = {"hoa": "Nguyễn Thị Hoa", "duoc": "Trần Văn Được", "an": "Trần Văn Anh"}
    return {
        short: office.members.add({"full_name": name, "employee_code": short.upper(), "group": group}).value
        for short, name in named.items()
    }


def written(office: Services, title: str = TITLE, **values: str | int) -> str:
    return office.initiatives.add({"title": title, **values}, [{"full_name": "Vũ Thị Mận"}]).value


def refusal(office: Services, chosen: list[str]) -> str:
    with pytest.raises(Refused) as refused:
        office.initiative_editing.draft_decision(chosen, "Công nhận")
    return refused.value.code


def test_an_initiative_is_written_with_people_and_files_in_one_act(office: Services, tmp_path: Path) -> None:
    made = people(office)
    photo = tmp_path / "ảnh cữ gá.jpg"
    photo.write_bytes(b"JPEG")
    entry = InitiativeEntry(
        {"title": TITLE},
        [{"member": made["hoa"], "share": 6000}, {"full_name": "Vũ Thị Mận", "share": 4000}],
        [{"member": made["duoc"], "work_done": "May thử"}],
        [photo],
    )
    outcome = office.initiative_editing.add(entry)
    case = office.initiatives.case(outcome.value)
    assert [(one.full_name, one.share) for one in case.authors] == [
        ("Nguyễn Thị Hoa", 6000),
        ("Vũ Thị Mận", 4000),
    ]
    applier = office.initiative_editing.appliers(outcome.value)[0]
    assert (applier.full_name, applier.work_done) == ("Trần Văn Được", "May thử")
    [kept] = case.initiative.attachments
    assert file_name(kept) == "ảnh cữ gá.jpg"
    out = office.initiative_editing.save_file(kept, tmp_path / "ra.jpg")
    assert out.read_bytes() == b"JPEG"
    office.undo.undo(outcome.act)
    assert office.initiative_lists.count(InitiativeQuery()) == 0


def test_files_are_added_and_taken_off_and_a_missing_one_is_refused(office: Services, tmp_path: Path) -> None:
    initiative = written(office)
    scan = tmp_path / "don.pdf"
    scan.write_bytes(b"%PDF")
    office.initiative_editing.attach(initiative, [scan, scan])
    [entry] = office.records.get(Initiative, initiative).attachments
    office.initiative_editing.detach(initiative, entry)
    assert office.records.get(Initiative, initiative).attachments == []
    with pytest.raises(Refused) as refused:
        office.initiative_editing.attach(initiative, [tmp_path / "khong-co.pdf"])
    assert refused.value.code == "kept.unreadable"
    with pytest.raises(Refused) as gone:
        office.initiative_editing.save_file(f"{'0' * 64}:mất.pdf", tmp_path / "x.pdf")
    assert (gone.value.code, gone.value.params) == ("kept.not_here", {"file": "mất.pdf"})


def test_an_entry_names_its_file_and_a_long_name_keeps_its_ending() -> None:
    entry = Attachment("a" * 64, "x" * 400 + ".docx").entry()
    found = read_attachment(entry)
    assert found is not None
    assert len(found.name) == LONGEST_NAME
    assert found.name.endswith(".docx")
    assert read_attachment("không phải") is None


def test_authors_are_replaced_as_a_whole_and_keep_what_is_known_of_them(office: Services) -> None:
    made = people(office)
    initiative = office.initiatives.add({"title": TITLE}, [{"member": made["hoa"]}]).value
    [first] = office.initiatives.case(initiative).authors
    office.initiative_editing.set_authors(
        initiative, [{"full_name": "Vũ Thị Mận", "share": 7000}, {"id": first.id, "share": 3000}]
    )
    authors = office.initiatives.case(initiative).authors
    assert [(one.full_name, one.share) for one in authors] == [
        ("Vũ Thị Mận", 7000),
        ("Nguyễn Thị Hoa", 3000),
    ]
    assert authors[1].id == first.id
    with pytest.raises(Refused) as refused:
        office.initiative_editing.set_authors(initiative, [{"id": first.id, "share": 9000}])
    assert refused.value.params == {"total": "90 %", "difference": "10 %"}
    office.initiative_editing.set_authors(initiative, [{"id": first.id, "share": 10000}])
    assert len(office.initiatives.case(initiative).authors) == 1


def test_the_list_is_searched_by_title_and_author_without_accents(office: Services) -> None:
    made = people(office)
    office.initiatives.add({"title": TITLE, "benefit_amount": 80_000_000}, [{"member": made["hoa"]}])
    written(office, "Sắp xếp kho phụ liệu", benefit_amount=1_000_000)
    lists = office.initiative_lists

    def titles(text: str) -> list[str]:
        keys = lists.keys(InitiativeQuery(InitiativeChoice(text=text)))
        rows = lists.rows(keys)
        return [rows[key].title for key in keys]

    assert titles("cu ga") == [TITLE]
    assert titles("nguyen hoa") == [TITLE]
    assert titles("man") == ["Sắp xếp kho phụ liệu"]
    assert titles("khong co") == []
    assert titles("") == ["Sắp xếp kho phụ liệu", TITLE]
    assert lists.totals(InitiativeQuery()) == (2, 81_000_000)
    assert lists.totals(InitiativeQuery(InitiativeChoice(text="cu ga"))) == (1, 80_000_000)
    row = next(iter(lists.rows(lists.keys(InitiativeQuery(order="benefit", descending=True), 1)).values()))
    assert (row.author, row.authors, row.group_name, row.benefit) == (
        "Nguyễn Thị Hoa",
        1,
        "Tổ May 1",
        80_000_000,
    )
    assert lists.status_sizes(None) == {"draft": 2}


def test_a_title_much_like_another_is_found_and_a_different_one_is_not(office: Services) -> None:
    first = written(office)
    editing = office.initiative_editing
    assert editing.similar("cai tien cu ga may tui ao") == (first, TITLE)
    assert editing.similar("Cải tiến cữ gá may túi quần") == (first, TITLE)
    assert editing.similar("Sắp xếp kho phụ liệu theo màu") is None
    assert editing.similar(TITLE, first) is None
    assert editing.similar("") is None


def test_several_make_a_step_together_and_those_that_may_not_are_named(office: Services) -> None:
    ready, again = written(office), written(office, "Che kim máy vắt sổ")
    office.initiatives.move(again, "file")
    outcome = office.initiative_editing.move_many([ready, again], "file")
    assert (outcome.value.moved, list(outcome.value.left)) == (1, ["Che kim máy vắt sổ"])
    assert office.records.get(Initiative, ready).filed_on == "2026-11-21"
    with pytest.raises(Refused) as refused:
        office.initiative_editing.move_many([ready, again], "certify")
    assert refused.value.code == "initiative.none_ready"


def test_a_decision_takes_what_is_under_review_and_nothing_twice(office: Services) -> None:
    initiative = written(office)
    assert refusal(office, [initiative]) == "initiative.not_under_review"
    office.initiatives.move(initiative, "file")
    office.initiatives.move(initiative, "accept")
    decision = office.initiative_editing.draft_decision([initiative], "Công nhận sáng kiến").value
    assert office.records.get(Decision, decision).kind == "initiative"
    assert [one.id for one in office.decisions.subjects(decision)] == [initiative]
    title = office.records.get(Initiative, initiative).title
    assert office.decisions.names_listed() == {decision: [title]}
    assert refusal(office, [initiative]) == "initiative.in_decision"


def test_the_status_is_not_edited_by_hand(office: Services) -> None:
    with pytest.raises(Refused) as refused:
        office.initiative_editing.edit(written(office), {"status": "recognised"})
    assert refused.value.code == "initiative.status_by_step"


def test_a_slip_is_read_as_it_is_written_on_paper(office: Services) -> None:
    made = people(office)
    slip = Slip(TITLE, "nguyen thi hoa 60; Vũ Thị Mận 40%", "kỹ thuật", "15/3/2026", "80 triệu")
    judged = office.initiative_slips.judge(slip)
    assert judged.ready
    assert judged.values == {
        "title": TITLE,
        "kind": "ky_thuat",
        "first_use_date": "2026-03-15",
        "benefit_amount": 80_000_000,
    }
    assert judged.authors == (
        {"member": made["hoa"], "full_name": "Nguyễn Thị Hoa", "share": 6000},
        {"full_name": "Vũ Thị Mận", "share": 4000},
    )
    assert [problem.code for problem in judged.problems] == ["slip.outside"]


@pytest.mark.parametrize(
    ("slip", "code"),
    [
        (Slip(authors="Trần Văn Được"), "slip.title_missing"),
        (Slip(TITLE), "slip.author_missing"),
        (Slip(TITLE, "Trần Văn Được 50; Nguyễn Thị Hoa 40"), "initiative.shares_short"),
        (Slip(TITLE, "Trần Văn Được; Trần Văn Được"), "slip.same_author"),
        (Slip(TITLE, "Trần Văn Được", "phép màu"), "slip.kind"),
        (Slip(TITLE, "Trần Văn Được", benefit="1,500 triệu"), "money.ambiguous"),
        (Slip(TITLE, "Trần Văn Được", first_use="31/02/2026"), "date.impossible"),
        (Slip(TITLE, "Trần Văn Được [XX]"), "person.unknown_tag"),
    ],
)
def test_a_slip_that_cannot_be_written_says_why(office: Services, slip: Slip, code: str) -> None:
    people(office)
    judged = office.initiative_slips.judge(slip)
    assert not judged.ready
    assert code in [problem.code for problem in judged.problems]
    with pytest.raises(Refused) as refused:
        office.initiative_slips.add_many([slip])
    assert refused.value.code == "slips.unready"


def test_a_pile_of_slips_is_one_act(office: Services) -> None:
    people(office)
    slips = [Slip(f"Sáng kiến đợt một số {number}", "Trần Văn Được") for number in range(30)]
    outcome = office.initiative_slips.add_many(slips)
    assert outcome.value == 30
    assert office.initiative_lists.count(InitiativeQuery()) == 30
    office.undo.undo(outcome.act)
    assert office.initiative_lists.count(InitiativeQuery()) == 0
    with pytest.raises(Refused):
        office.initiative_slips.add_many([])


def test_two_slips_with_one_title_are_told(office: Services) -> None:
    assert repeated([Slip(TITLE), Slip("Khác"), Slip(TITLE.lower()), Slip(), Slip()]) == {2: 0}


def test_namesakes_are_never_guessed_and_a_longer_name_is_not_taken(office: Services) -> None:
    made = people(office)
    naming = office.person_naming
    found = naming.named("Trần Văn Anh")
    assert found is not None
    assert found.id == made["an"]
    assert naming.named("Trần Văn An") is None
    office.members.add({"full_name": "Trần Văn Anh", "employee_code": "NV9"})
    with pytest.raises(Refused) as refused:
        naming.named("tran van anh")
    assert refused.value.code == "person.several"
    tagged = naming.named("Trần Văn Anh [AN]")
    assert tagged is not None
    assert tagged.id == made["an"]
    assert [person.typed for person in naming.offered("hoa")] == ["Nguyễn Thị Hoa [HOA]"]
