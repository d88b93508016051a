"""Packages lost, repeated, late, out of order (exchange.md §7, faults 31 to 35); what people see."""

from itertools import permutations
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from tests.exchange_books.beginnings import nominate
from tests.exchange_books.offices import Office, Parcel, World


def five_packages(world: World) -> list[Parcel]:
    """Five packages of A1 for P, each made without an answer to the one before."""
    a, p = world["A1"], world["P"]
    nomination = a.do.nominations.those()[0].nomination
    found = []
    for number in range(5):
        a.do.records.edit(
            Nomination, nomination.id, {"achievement": f"Thành tích {number}", "votes_total": 7 + number}
        )
        if number == 2:
            nominate(a, "Đỗ Thị Mới")
        if number == 3:
            a.do.records.trash(Member, nomination.member or "")
        found.append(a.send(world.out, p))
    return found


def of_union(office: Office, unit: str) -> dict[str, list[tuple[object, ...]]]:
    """The rows and changes of one union, whatever order they came in."""
    return {
        table: sorted(
            (row[3:] if table != "change" else row for row in office.rows(sql, bytes.fromhex(unit))), key=repr
        )
        for table, sql in {
            "members": "SELECT 1, 2, unit, id, alive, full_name, job_title FROM members WHERE unit = ?",
            "nominations": "SELECT 1, 2, unit, id, alive, achievement, votes_total, status FROM nominations"
            " WHERE unit = ?",
            "conflict": "SELECT 1, 2, unit, record, field, changes FROM conflict WHERE unit = ?",
            "change": "SELECT c.id FROM change c JOIN stream s ON s.key = c.stream WHERE s.unit = ?",
        }.items()
    }


def test_a_package_received_a_hundred_times_counts_once(world: World) -> None:
    p = world["P"]
    parcel = five_packages(world)[0]
    first = p.receive(parcel)
    before = p.dump()
    for _ in range(99):
        again = p.receive(parcel)
        assert (again.state, again.received.new) == ("known", 0)
        assert again.since is not None
    assert p.dump() == before
    assert first.received.new == 1


def test_five_packages_mean_the_same_in_every_order(world: World, tmp_path: Path) -> None:
    p, unit = world["P"], world["A1"].unit
    parcels = five_packages(world)
    kept = p.copy(tmp_path / "p")
    expected = None
    for number, order in enumerate(permutations(parcels)):
        if number % 6:
            continue  # every sixth of the 120 orders, which begins and ends with each of the five
        p.put_back(kept, kept.with_suffix(".keys"))
        for parcel in order:
            p.receive(parcel)
        found = of_union(p, unit)
        expected = expected or found
        assert found == expected
    assert (
        p.do.records.get(Nomination, world["A1"].do.nominations.those()[0].nomination.id).achievement
        == "Thành tích 4"
    )


@pytest.mark.parametrize("lost", range(5))
def test_whichever_package_is_lost_the_next_one_brings_its_content(world: World, lost: int) -> None:
    p, a = world["P"], world["A1"]
    parcels = five_packages(world)
    for number, parcel in enumerate(parcels):
        if number != lost:
            p.receive(parcel)
    p.receive(a.send(world.out, p))
    assert p.published(a.unit) == a.published(a.unit)
    assert not [state for state in p.streams().values() if state.missing]


def test_an_old_package_takes_nothing_back(world: World) -> None:
    p, a = world["P"], world["A1"]
    old, *_, new = five_packages(world)
    p.receive(new)
    a.receive(p.send(world.out, a))
    before, acknowledged = of_union(p, a.unit), a.acknowledged()
    world["P"].clock.moment = world["P"].clock.moment.replace(year=2027)
    p.receive(old)
    assert of_union(p, a.unit) == before
    assert a.acknowledged() == acknowledged


def test_a_receipt_ends_the_sending_again_and_a_lost_one_does_not_matter(world: World) -> None:
    p, a = world["P"], world["A1"]
    p.receive(five_packages(world)[-1])
    lost = p.parcel(p.do.packing.receipt(world.out, a.unit).value.path, a.unit)
    assert a.do.packing.preview().unacknowledged > 0
    late = p.parcel(p.do.packing.receipt(world.out, a.unit).value.path, a.unit)
    assert lost.path != late.path
    a.receive(late)
    assert a.do.packing.preview().empty
    with pytest.raises(Refused, match=r"packing\.nothing_new"):
        a.send(world.out, p)
    states = {
        row[0] for row in a.rows("SELECT state FROM package_log WHERE direction = 'out' AND kind = 'up'")
    }
    assert states == {"acknowledged"}
    a.receive(lost)
    assert a.do.packing.preview().empty


def test_a_receipt_for_another_union_or_from_another_union_counts_for_nothing(world: World) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    p.receive(five_packages(world)[-1])
    receipt = p.parcel(p.do.packing.receipt(world.out, a.unit).value.path, a.unit)
    before = b.dump()
    with pytest.raises(Refused, match=r"package\.wrong_recipient"):
        b.do.unpacking.receive(receipt.path)
    assert b.dump() == before
    waiting = a.do.packing.preview().unacknowledged
    assert waiting
    assert a.do.packing.preview().unacknowledged == waiting


def test_an_answer_is_bound_to_what_was_judged(world: World) -> None:
    p, a = world["P"], world["A1"]
    nomination = a.do.nominations.those()[0].nomination.id
    p.do.verdicts.give("nomination", [nomination], {"state": "refused", "reason_code": "R01"})
    judged = p.do.verdicts.about(nomination)[-1].judged
    assert judged
    a.receive(p.send(world.out, a))
    assert a.do.nominations.those()[0].seen.status == "refused"
    a.do.records.edit(Nomination, nomination, {"achievement": "Viết thêm sau khi xét"})
    assert a.do.nominations.those()[0].seen.status == "refused"
    p.receive(a.send(world.out, p))
    for office in (p, a):
        seen = {row.nomination.id: row.seen.status for row in office.do.nominations.those()}
        assert seen[nomination] == "differs"
    assert p.do.verdicts.about(nomination)[-1].judged == judged


def test_a_deletion_and_a_withdrawal_reach_the_level_above(world: World) -> None:
    p, a = world["P"], world["A1"]
    first, second = (row.nomination.id for row in a.do.nominations.those())
    p.do.verdicts.give("nomination", [second], {"state": "returned", "reason_code": "R01"})
    a.receive(p.send(world.out, a))
    a.do.records.trash(Nomination, first)
    a.do.nominations.move([second], "return")
    a.do.nominations.move([second], "cancel")
    arrival = p.receive(a.send(world.out, p))
    assert arrival.received.records["nomination"]["deleted"] == 1
    assert not p.do.records.get(Nomination, first).alive
    assert p.do.records.get(Nomination, second).status == "cancelled"
    assert a.do.records.get(Nomination, second).status == "cancelled"


def test_two_pcs_do_not_write_over_each_others_package_on_one_stick(world: World, tmp_path: Path) -> None:
    p = world["P"]
    parcels = []
    for name in ("A1", "A2"):
        nomination = world[name].do.nominations.those()[0].nomination.id
        world[name].do.records.edit(Nomination, nomination, {"achievement": f"Ghi trên máy {name}"})
        parcels.append(world[name].send(tmp_path / "usb", p))
    assert parcels[0].path != parcels[1].path
    for parcel in parcels:
        assert parcel.path.read_bytes() == parcel.data
        p.receive(parcel)
    assert [row[0] for row in p.rows("SELECT field FROM conflict")] == ["achievement"]


def test_whom_the_level_above_answers_no_is_not_awarded_by_a_decision_being_written(world: World) -> None:
    p, a = world["P"], world["A1"]
    first, second = (row.nomination.id for row in a.do.nominations.those())
    decision = p.do.decisions.draft({"kind": "award", "title": "Khen đợt 1"}, [first, second]).value
    p.do.verdicts.give("nomination", [second], {"state": "under_review"})
    assert {subject.id for subject in p.do.decisions.subjects(decision)} == {first, second}
    p.do.decisions.submit(decision)
    with pytest.raises(Refused, match=r"verdict\.signing"):
        p.do.verdicts.give("nomination", [second], {"state": "refused", "reason_code": "R01"})
    p.do.decisions.take_back(decision)
    p.do.verdicts.give("nomination", [second], {"state": "refused", "reason_code": "R01"})
    assert [subject.id for subject in p.do.decisions.subjects(decision)] == [first]
    p.do.decisions.number(decision)
    p.do.decisions.issue(decision)
    awarded = {award.nomination for award in p.do.award_register.all()}
    assert first in awarded
    assert second not in awarded
    assert p.do.verdicts.about(second)[-1].state == "refused"
