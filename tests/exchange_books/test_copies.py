"""Books restored, copied, cloned, and worked on at two PCs (exchange.md §7, faults 39 to 48)."""

from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from tests.exchange_books.offices import Office, World


def forked(world: World) -> list[str]:
    return [
        name for office in world.offices.values() for name, state in office.streams().items() if state.forked
    ]


def nomination_of(office: Office, which: int = 0) -> str:
    rows = office.rows("SELECT id FROM nominations WHERE unit = ? ORDER BY id", bytes.fromhex(office.unit))
    return rows[which][0].hex()  # type: ignore[attr-defined]


def edit(office: Office, text: str, which: int = 0) -> None:
    office.do.records.edit(Nomination, nomination_of(office, which), {"achievement": text})


def shown(office: Office, nomination: str) -> str | None:
    return office.do.records.get(Nomination, nomination).achievement


@pytest.mark.parametrize("in_the_program", [True, False], ids=["restored", "copied by hand"])
def test_an_old_copy_goes_on_as_a_new_device_without_an_alarm(
    world: World, tmp_path: Path, in_the_program: bool
) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    backup = a1.backup() if in_the_program else a1.copy(tmp_path / "cu")
    edit(a1, "Viết rồi gửi đi")
    p.receive(a1.send(world.out, p))
    a2.receive(a1.send(world.out, a2))
    device = a1.device
    a1.restore(backup) if in_the_program else a1.put_back(backup)
    assert a1.device != device
    edit(a1, "Viết lại sau khi mở bản cũ", which=1)
    for receiver in (p, a2):
        receiver.receive(a1.send(world.out / receiver.name, receiver))
    a1.receive(a2.send(world.out, a1))
    assert forked(world) == []
    assert shown(a1, nomination_of(a1)) == "Viết rồi gửi đi"
    assert shown(p, nomination_of(a1, 1)) == "Viết lại sau khi mở bản cũ"
    assert a1.state() == a2.state()


@pytest.mark.parametrize("times", [1, 2])
def test_a_reply_made_before_the_book_was_restored_still_opens(world: World, times: int) -> None:
    p, a1 = world["P"], world["A1"]
    backup, device = a1.backup(), a1.device
    nomination = nomination_of(a1)
    p.do.verdicts.give("nomination", [nomination], {"state": "refused", "reason_code": "R01"})
    reply = p.send(world.out, a1)
    for _ in range(times):
        a1.restore(backup)
    assert a1.device != device
    assert a1.do.unpacking.receive(reply.path).value.received.records["verdict"]["changed"] == 1
    assert {row.nomination.id: row.seen.status for row in a1.do.nominations.those()}[nomination] == "refused"


def test_a_copy_that_only_lags_in_what_it_received_is_noticed_too(world: World, tmp_path: Path) -> None:
    a1, a2 = world["A1"], world["A2"]
    copy = a2.copy(tmp_path / "cu")
    edit(a1, "Máy một viết")
    a2.receive(a1.send(world.out, a2))
    a1.receive(a2.send(world.out, a1, everything=True))
    device = a2.device
    a2.put_back(copy)
    assert a2.device != device
    a1.receive(a2.send(world.out, a1, everything=True))
    a2.receive(a1.send(world.out, a2))
    assert shown(a2, nomination_of(a1)) == "Máy một viết"


def test_a_cloned_disk_is_told_and_both_texts_survive(world: World, tmp_path: Path) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    copy = a1.copy(tmp_path / "dia")
    edit(a1, "Bản của máy gốc")
    a2.receive(a1.send(world.out, a2))
    p.receive(a1.send(world.out, p))
    a1.put_back(copy, copy.with_suffix(".keys"))
    edit(a1, "Bản của máy nhân bản")
    device = a1.device
    arrival = a2.receive(a1.send(world.out, a2))
    assert arrival.received.forked == [f"{device}.own"]
    assert p.receive(a1.send(world.out, p)).received.forked == [f"{device}.up"]
    for office in (a2, p):
        texts = {
            change.fields["achievement"].value
            for change in office.changes()
            if "achievement" in change.fields
        }
        assert {"Bản của máy gốc", "Bản của máy nhân bản"} <= texts
        assert [row[0] for row in office.rows("SELECT field FROM conflict")].count("achievement") == 1
    a1.receive(a2.send(world.out, a1))
    a1.close()
    a1.open()
    assert a1.device != device


def exchange(world: World, *ways: tuple[str, str], turns: int = 3, everything: bool = False) -> None:
    """Packages each way, a few times over; a union with nothing to send sends nothing."""
    for _ in range(turns):
        for sender, receiver in ways:
            with suppress(Refused):
                parcel = world[sender].send(
                    world.out / sender, world[receiver], everything=everything and sender != "P"
                )
                world[receiver].receive(parcel)


AMONG = (("A1", "A2"), ("A2", "A1"))
ABOVE = (("A1", "P"), ("A2", "P"), ("P", "A1"), ("P", "A2"))


def test_two_pcs_restored_at_once_still_read_each_other(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    for office in (a1, a2):
        office.restore(office.backup())
    edit(a1, "Máy một sau khi khôi phục", which=0)
    edit(a2, "Máy hai sau khi khôi phục", which=1)
    exchange(world, *AMONG)
    assert a1.state() == a2.state()
    assert forked(world) == []


def test_two_cloned_disks_that_become_new_pcs_at_once_come_together_again(
    world: World, tmp_path: Path
) -> None:
    a1, a2 = world["A1"], world["A2"]
    for office, other in ((a1, a2), (a2, a1)):
        copy = office.copy(tmp_path / f"dia-{office.name}")
        edit(office, f"Bản gốc {office.name}")
        exchange(world, (office.name, other.name), (office.name, "P"), turns=1)
        office.put_back(copy, copy.with_suffix(".keys"))
        edit(office, f"Bản nhân {office.name}", which=1)
        exchange(world, (office.name, other.name), (office.name, "P"), (other.name, office.name), turns=1)
    devices = {a1.device, a2.device}
    for office in (a1, a2):
        office.close()
        office.open()
    assert not devices & {a1.device, a2.device}
    exchange(world, *AMONG, *ABOVE, turns=4, everything=True)
    exchange(world, *AMONG, turns=1)
    first, second = a1.state(), a2.state()
    assert first["change"] == second["change"]
    assert first["nominations"] == second["nominations"]
    assert a1.published(a1.unit) <= world["P"].published(a1.unit)


def test_a_restored_pc_with_nothing_to_send_gets_back_what_it_lost(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    exchange(world, *AMONG, *ABOVE, *AMONG)
    backup = a1.backup()
    edit(a2, "Ghi trên máy hai")
    exchange(world, *AMONG)
    edit(a1, "Ghi trên máy một", which=1)
    exchange(world, *AMONG)
    a1.restore(backup)
    exchange(world, *AMONG)
    assert a1.state() == a2.state()
    assert shown(a1, nomination_of(a1)) == "Ghi trên máy hai"
    assert shown(a1, nomination_of(a1, 1)) == "Ghi trên máy một"


def test_what_two_pcs_published_alike_is_not_published_again(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    for office in (a1, a2):
        edit(office, "Cùng một câu")
    exchange(world, *ABOVE, turns=1)
    exchange(world, *AMONG)
    published = a1.published(a1.unit)
    assert {name.partition(".")[0] for name in a1.streams() if name.endswith(".up")} >= {a1.device, a2.device}
    for office in (a1, a2):
        assert office.do.packing.preview().records == {}
    exchange(world, *ABOVE, *AMONG, everything=True)
    assert a1.published(a1.unit) == a2.published(a1.unit) == published


def test_two_pcs_edit_one_field_and_choose_the_same_text(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    edit(a1, "Máy một")
    edit(a2, "Máy hai")
    a2.receive(a1.send(world.out / "1", a2))
    a1.receive(a2.send(world.out / "2", a1))
    assert [len(office.rows("SELECT * FROM conflict")) for office in (a1, a2)] == [1, 1]
    edit(a1, "Cùng chọn")
    edit(a2, "Cùng chọn")
    a2.receive(a1.send(world.out / "1", a2))
    a1.receive(a2.send(world.out / "2", a1))
    assert [office.rows("SELECT * FROM conflict") for office in (a1, a2)] == [[], []]
    assert a1.state() == a2.state()


def test_a_deletion_beside_an_edit_hides_nothing_and_is_not_settled_by_sending(world: World) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    nomination = nomination_of(a1)
    a1.do.records.trash(Nomination, nomination)
    edit(a2, "Sửa cùng lúc")
    a1.receive(a2.send(world.out, a1))
    assert a1.do.records.get(Nomination, nomination).alive
    assert a1.rows("SELECT field FROM conflict") == [("alive",)]
    p.receive(a1.send(world.out, p))
    assert a1.rows("SELECT field FROM conflict") == [("alive",)]
    a1.do.records.trash(Nomination, nomination)
    p.receive(a1.send(world.out, p))
    assert not p.do.records.get(Nomination, nomination).alive


def test_the_same_person_written_twice_stays_two_records(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    for office in (a1, a2):
        office.do.members.add({"full_name": "Vũ Hai Lần", "employee_code": "M77"})
    a2.receive(a1.send(world.out / "1", a2))
    a1.receive(a2.send(world.out / "2", a1))
    for office in (a1, a2):
        assert len(office.rows("SELECT 1 FROM members WHERE full_name = 'Vũ Hai Lần'")) == 2
        assert office.rows("SELECT * FROM conflict") == []


def test_mixed_sticks_do_no_harm(world: World) -> None:
    p, a1, b1 = world["P"], world["A1"], world["B1"]
    edit(a1, "Của A")
    edit(b1, "Của B")
    mixed = [a1.send(world.out / "usb", p), b1.send(world.out / "usb", p)]
    for parcel in (*mixed, *reversed(mixed)):
        p.receive(parcel)
    assert (shown(p, nomination_of(a1)), shown(p, nomination_of(b1))) == ("Của A", "Của B")
    before = b1.dump()
    with pytest.raises(Refused, match=r"package\.wrong_recipient"):
        b1.do.unpacking.receive(mixed[0].path)
    assert b1.dump() == before


def test_wrong_clocks_decide_nothing(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    member = a1.rows("SELECT id FROM members WHERE unit = ?", bytes.fromhex(a1.unit))[0][0].hex()  # type: ignore
    a1.clock.moment = a1.clock.moment.replace(year=2099)
    a1.do.records.edit(Member, member, {"job_title": "Ghi khi đồng hồ sai"})
    a2.receive(a1.send(world.out, a2))
    a2.clock.moment = a2.clock.moment.replace(year=1970)
    a2.do.records.edit(Member, member, {"job_title": "Ghi sau"})
    a1.receive(a2.send(world.out, a1))
    for office in (a1, a2):
        assert office.do.records.get(Member, member).job_title == "Ghi sau"
        assert office.rows("SELECT * FROM conflict") == []
