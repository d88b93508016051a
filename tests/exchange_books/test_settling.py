"""What two PCs of a union wrote differently: shown with who and when, settled by a person, and taken back."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from desktop_app.domain.change import ALIVE, OWN
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value, new_id
from desktop_app.domain.records import RECORDS, build
from desktop_app.services.conflicts import Conflict
from tests.exchange_books.offices import Office, World

HOA, BINH = "Nguyễn Thị Hoa", "Trần Văn Bình"


def member(office: Office, name: str = HOA) -> str:
    sql = "SELECT id FROM members WHERE full_name = ? AND unit = ?"
    return office.rows(sql, name, bytes.fromhex(office.unit))[0][0].hex()  # type: ignore[attr-defined]


def nomination(office: Office) -> str:
    sql = "SELECT id FROM nominations WHERE unit = ? ORDER BY id"
    return office.rows(sql, bytes.fromhex(office.unit))[0][0].hex()  # type: ignore[attr-defined]


def meet(world: World) -> None:
    """Each PC of the union takes in what the other wrote."""
    a1, a2 = world["A1"], world["A2"]
    first, second = a1.send(world.out / "1", a2), a2.send(world.out / "2", a1)
    a2.receive(first)
    a1.receive(second)


def differ(world: World, *fields: str, name: str = HOA) -> None:
    """Both PCs write the same fields of one person; A2 a little later."""
    a1, a2 = world["A1"], world["A2"]
    a2.clock.moment = a1.clock.moment + timedelta(minutes=5)
    for office in (a1, a2):
        values: dict[str, Value] = {field: f"{field} {office.name}" for field in fields}
        office.do.records.edit(Member, member(office, name), values)
    meet(world)


def those(office: Office) -> Sequence[Conflict]:
    found = office.do.conflicts.those()
    assert found.total == len(found.rows)
    return found.rows


def only(office: Office) -> Conflict:
    (found,) = those(office)
    return found


def place(conflict: Conflict, value: Value) -> int:
    """Where a value stands among the sides."""
    return [side.value for side in conflict.sides].index(value)


def test_both_values_are_shown_with_who_wrote_them_where_and_when(world: World) -> None:
    a1 = world["A1"]
    differ(world, "job_title")
    found = only(a1)
    assert (found.record_type, found.field_name, found.name) == ("member", "job_title", HOA)
    assert (found.trashed, found.hidden) == (False, False)
    assert found.declared is not None
    newer, older = found.sides
    assert (newer.value, older.value) == ("job_title A2", "job_title A1")
    assert (newer.actor, older.actor) == ("Người dùng A2", "Người dùng A1")
    assert (newer.machine, older.machine) == ("May A2", "May A1")
    assert (newer.here, older.here) == (False, True)
    assert (newer.shown, older.shown) == (True, False)
    assert newer.time > older.time
    assert found.time == newer.time


def test_a_value_chosen_stands_against_what_the_other_pc_wrote_since(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title")
    a1.do.conflicts.settle(only(a1), place(only(a1), "job_title A1"))
    a2.do.records.edit(Member, member(a2), {"job_title": "Chọn khác"})
    meet(world)
    values = {side.value for side in only(a1).sides}
    assert values == {"job_title A1", "Chọn khác"}
    assert {side.value for side in only(a2).sides} == values


@pytest.mark.parametrize("kept", ["job_title A1", "job_title A2"])
def test_the_chosen_value_stands_on_both_pcs_and_the_choice_can_be_taken_back(
    world: World, kept: str
) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title")
    seen = only(a1)
    outcome = a1.do.conflicts.settle(seen, place(seen, kept))
    assert those(a1) == ()
    assert a1.do.records.get(Member, member(a1)).job_title == kept
    assert set(outcome.changed) == {"member"}
    line = a1.do.records.history(member(a1))[1][-1]
    assert (line.act, line.field, line.new) == ("member.settle", "job_title", kept)
    assert set(line.old) == {"job_title A1", "job_title A2"}
    meet(world)
    assert those(a2) == ()
    assert a2.do.records.get(Member, member(a2)).job_title == kept
    a1.do.undo.undo(outcome.act)
    assert {side.value for side in only(a1).sides} == {"job_title A1", "job_title A2"}
    meet(world)
    assert {side.value for side in only(a2).sides} == {"job_title A1", "job_title A2"}
    a1.do.undo.redo()
    assert those(a1) == ()
    assert a1.do.records.get(Member, member(a1)).job_title == kept
    assert a1.do.care.check().sound


def test_many_are_settled_in_one_act_and_come_back_together(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title", "religion", "phone")
    differ(world, "job_title", name=BINH)
    assert len(those(a1)) == 4
    assert [one.field_name for one in those(a1) if one.hidden] != []
    outcome = a1.do.conflicts.settle_newest(those(a1))
    assert (outcome.value, outcome.warnings) == (4, ())
    assert those(a1) == ()
    hoa = a1.do.records.get(Member, member(a1))
    assert (hoa.job_title, hoa.religion, hoa.phone) == ("job_title A2", "religion A2", "phone A2")
    sql = "SELECT sensitive FROM change WHERE act = ? ORDER BY sensitive"
    assert a1.rows(sql, outcome.act) == [(0,), (0,), (1,)]
    meet(world)
    assert those(a2) == ()
    a1.do.undo.undo(outcome.act)
    assert len(those(a1)) == 4


def test_the_rest_follows_once_the_first_are_settled(world: World) -> None:
    a1 = world["A1"]
    differ(world, "job_title", "email")
    differ(world, "email", name=BINH)
    service = a1.do.conflicts
    first = service.those(limit=2)
    assert (len(first.rows), first.total) == (2, 3)
    service.settle_newest(first.rows)
    rest = service.those(limit=2)
    assert (len(rest.rows), rest.total) == (1, 1)
    assert not {row.id for row in rest.rows} & {row.id for row in first.rows}


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        ("job_title A1", "job_title A1", set()),
        ("job_title A1", "job_title A2", {"job_title A1", "job_title A2"}),
    ],
    ids=["alike", "differently"],
)
def test_both_pcs_settle_the_same_conflict(world: World, first: str, second: str, left: set[str]) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title")
    for office, kept in ((a1, first), (a2, second)):
        seen = only(office)
        office.do.conflicts.settle(seen, place(seen, kept))
    meet(world)
    for office in (a1, a2):
        assert {side.value for one in those(office) for side in one.sides} == left
        assert len(those(office)) == bool(left)
    assert a1.state() == a2.state()


def test_what_was_settled_meanwhile_is_told(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title", "email")
    seen = those(a1)
    title = next(one for one in seen if one.field_name == "job_title")
    a2.do.conflicts.settle(next(one for one in those(a2) if one.field_name == "job_title"), 0)
    a1.receive(a2.send(world.out / "2", a1))
    before = a1.dump()
    with pytest.raises(Refused, match=r"conflict\.settled"):
        a1.do.conflicts.settle(title, 0)
    with pytest.raises(Refused, match=r"conflict\.all_settled"):
        a1.do.conflicts.settle_newest([title])
    assert a1.dump() == before
    outcome = a1.do.conflicts.settle_newest(seen)
    assert outcome.value == 1
    assert [(one.code, one.params) for one in outcome.warnings] == [("conflict.some_left", {"count": 1})]
    assert those(a1) == ()


def test_nobody_chooses_between_values_that_were_not_seen(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "job_title")
    seen = only(a1)
    a2.do.records.edit(Member, member(a2), {"job_title": "Bản thứ ba"})
    a1.receive(a2.send(world.out / "2", a1))
    assert a1.do.records.get(Member, member(a1)).job_title == "Bản thứ ba"
    with pytest.raises(Refused, match=r"conflict\."):
        a1.do.conflicts.settle(seen, 0)


def deleted_and_edited(world: World) -> None:
    """A1 puts a person into the trash, A2 writes of the same person what A1 does not know."""
    a1, a2 = world["A1"], world["A2"]
    a2.clock.moment = a1.clock.moment + timedelta(minutes=5)
    a1.do.records.trash(Member, member(a1))
    a2.do.records.edit(Member, member(a2), {"job_title": "Tổ trưởng"})
    meet(world)


def test_deleted_here_and_edited_there_shows_the_deletion_and_the_edit(world: World) -> None:
    deleted_and_edited(world)
    for office in (world["A1"], world["A2"]):
        found = only(office)
        assert (found.field_name, found.name, found.trashed) == (ALIVE, HOA, False)
        keep, remove = (found.sides[place(found, value)] for value in (True, False))
        assert keep.edits == (("job_title", "Tổ trưởng"),)
        assert (keep.machine, remove.machine) == ("May A2", "May A1")
        assert (keep.shown, remove.shown) == (True, False)
        assert found.declared is None


@pytest.mark.parametrize("stays", [True, False], ids=["keep", "remove"])
def test_a_deletion_beside_an_edit_is_settled_either_way_and_comes_back(world: World, stays: bool) -> None:
    a1, a2 = world["A1"], world["A2"]
    deleted_and_edited(world)
    seen = only(a1)
    outcome = a1.do.conflicts.settle(seen, place(seen, stays))
    assert those(a1) == ()
    assert a1.do.records.get(Member, member(a1)).alive is stays
    meet(world)
    assert those(a2) == ()
    assert a2.do.records.get(Member, member(a2)).alive is stays
    for _ in range(2):
        a1.do.undo.undo(outcome.act)
        assert only(a1).field_name == ALIVE
        assert a1.do.records.get(Member, member(a1)).alive
        meet(world)
        assert only(a2).field_name == ALIVE
        outcome = a1.do.undo.redo()  # type: ignore[assignment]
        assert those(a1) == ()
        assert a1.do.records.get(Member, member(a1)).alive is stays
    meet(world)
    assert a1.state() == a2.state()
    assert a1.do.care.check().sound


@pytest.mark.parametrize("stays", [True, False], ids=["keep", "remove"])
def test_a_settled_deletion_that_came_back_as_a_conflict_is_settled_again(world: World, stays: bool) -> None:
    a1 = world["A1"]
    deleted_and_edited(world)
    first = a1.do.conflicts.settle(only(a1), place(only(a1), False))
    a1.do.undo.undo(first.act)
    second = a1.do.conflicts.settle(only(a1), place(only(a1), stays))
    assert a1.do.records.get(Member, member(a1)).alive is stays
    a1.do.undo.undo(second.act)
    assert {side.value for side in only(a1).sides} == {True, False}


def test_one_keeps_and_the_other_removes(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    deleted_and_edited(world)
    for office, stays in ((a1, True), (a2, False)):
        seen = only(office)
        office.do.conflicts.settle(seen, place(seen, stays))
    meet(world)
    for office in (a1, a2):
        assert {side.value for side in only(office).sides} == {True, False}
        assert office.do.records.get(Member, member(office)).alive
    assert a1.state() == a2.state()


def test_a_removed_record_stays_removed_when_its_fields_are_settled_with_it(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    differ(world, "email")
    deleted_and_edited(world)
    assert {one.field_name for one in those(a1)} == {"email", ALIVE}
    removal = next(one for one in those(a1) if one.field_name == ALIVE)
    a1.do.conflicts.settle(removal, place(removal, False))
    left = only(a1)
    assert (left.field_name, left.trashed) == ("email", True)
    outcome = a1.do.conflicts.settle(left, 0)
    assert those(a1) == ()
    assert not a1.do.records.get(Member, member(a1)).alive
    a1.do.undo.undo(outcome.act)
    assert only(a1).field_name == "email"
    assert not a1.do.records.get(Member, member(a1)).alive
    a1.do.conflicts.settle_newest(those(a1))
    meet(world)
    assert a1.state() == a2.state()
    assert not a2.do.records.get(Member, member(a2)).alive


def test_a_value_sent_up_is_still_its_writers(world: World) -> None:
    """The copy that left in a package stands for the value; who wrote it is told all the same."""
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    for office in (a1, a2):
        office.do.records.edit(Nomination, nomination(office), {"achievement": f"Bản {office.name}"})
    written = a1.do.records.history(nomination(a1))[1][-1].time
    a1.clock.moment = a1.clock.moment.replace(hour=9)
    p.receive(a1.send(world.out / "p", p))
    meet(world)
    side = next(side for side in only(a2).sides if side.value == "Bản A1")
    assert (side.time, side.actor, side.machine) == (written, "Người dùng A1", "May A1")


def test_what_stays_home_is_told_also_when_nothing_else_is_new(world: World) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    for office in (a1, a2):
        office.do.records.edit(Nomination, nomination(office), {"achievement": f"Bản {office.name}"})
    meet(world)
    preview = a1.do.packing.preview()
    assert (preview.records, preview.held) == ({}, 1)
    a1.do.conflicts.settle(only(a1), 0)
    preview = a1.do.packing.preview()
    assert (preview.records, preview.held) == ({"nomination": (1, 0)}, 0)
    p.receive(a1.send(world.out / "p", p))
    assert p.rows("SELECT 1 FROM conflict") == []


def test_looking_at_hidden_values_is_noted(world: World) -> None:
    a1 = world["A1"]
    differ(world, "phone")
    outcome = a1.do.conflicts.reveal(only(a1))
    assert outcome.value
    ((kind, params),) = a1.rows("SELECT kind, params FROM act WHERE id = ?", outcome.act)
    assert kind == "member.reveal"
    assert "phone A" not in str(params)


def test_the_upper_level_does_not_settle_for_a_union(world: World) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    for office in (a1, a2):
        office.do.records.edit(Nomination, nomination(office), {"achievement": f"Bản {office.name}"})
        p.receive(office.send(world.out / office.name, p))
    info = p.do.care.info()
    assert (info.conflicts, info.own_conflicts) == (1, 0)
    assert "conflicts" not in {task.kind for task in p.do.overview.now().tasks}
    assert p.do.conflicts.those().rows == ()


@pytest.mark.parametrize("kind", ["member", "hologram"], ids=["an unknown field", "an unknown record"])
def test_what_only_a_newer_program_knows_is_settled_without_being_read(world: World, kind: str) -> None:
    a1, a2 = world["A1"], world["A2"]
    record = member(a1) if kind == "member" else "ab" * 16
    for office in (a1, a2):
        with office.session.book.write("test.newer") as writer:
            writer.append(OWN, kind, record, "basic", {"colour": [f"màu {office.name}"]})
            writer.settle(kind, record)
    meet(world)
    found = only(a1)
    assert (found.record_type, found.declared) == (kind, None)
    assert found.name == (HOA if kind == "member" else "")
    a1.do.conflicts.settle(found, place(found, "màu A2"))
    meet(world)
    assert (those(a1), those(a2)) == ((), ())
    assert a1.state() == a2.state()


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("year_rating", {"year": 2026, "rating": "A"}),
        ("membership_event", {"kind": "admitted", "date": "2020-01-02"}),
    ],
)
def test_a_record_without_a_name_is_called_by_whom_it_belongs_to(
    world: World, kind: str, values: dict[str, Value]
) -> None:
    a1, a2 = world["A1"], world["A2"]
    person = member(a1)
    record = build(kind, new_id(), a1.unit, True, {**values, "member": person})
    with a1.session.book.write("test.add") as writer:
        writer.create(record)
    a2.receive(a1.send(world.out / "0", a2))
    for office in (a1, a2):
        office.do.records.edit(RECORDS[kind], record.id, {"note": f"Ghi chú {office.name}"})
    meet(world)
    found = only(a1)
    assert found.name.startswith(HOA)
    assert ("2026" in found.name) == ("year" in values)
    assert found.owner == ("member", person)


def test_records_that_values_name_are_named(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    groups = [a1.do.units.add_group({"name": name}).value for name in ("Tổ May 1", "Tổ May 2")]
    a2.receive(a1.send(world.out / "0", a2))
    for office, group in zip((a1, a2), groups, strict=True):
        office.do.records.edit(Member, member(office), {"group": group})
    meet(world)
    found = only(a1)
    assert {found.names[str(side.value)] for side in found.sides} == {"Tổ May 1", "Tổ May 2"}
