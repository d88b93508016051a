"""What the book knows of other books: local facts that never travel."""

from dataclasses import replace

from desktop_app.store import peers
from desktop_app.store.book import Book
from tests.store.scene import OTHER_UNIT, UNIT, UPPER_UNIT

UPPER = peers.Peer(UPPER_UNIT, "Công đoàn phường Mẫu", peers.UPPER, None, "2026-11-21T00:00:00Z")
PC = peers.Device(
    "d4" * 8, UPPER_UNIT, "Máy văn phòng", "aa" * 32, "age1x", peers.WAITING, None, "2026-01-01"
)


def test_a_peer_keeps_its_recovery_recipient_when_a_later_file_does_not_say_it(book: Book) -> None:
    with book.change() as connection:
        peers.save_peer(connection, replace(UPPER, recovery="age1abc"))
        peers.save_peer(connection, replace(UPPER, name="Công đoàn xã Mẫu", since="2027"))
        peers.save_peer(connection, peers.Peer(OTHER_UNIT, "An", peers.LOWER, None, "2026"))
        assert [found.name for found in peers.peers(connection)] == ["An", "Công đoàn xã Mẫu"]
        found = peers.peer(connection, UPPER_UNIT)
        assert found == replace(UPPER, name="Công đoàn xã Mẫu", recovery="age1abc")
        assert peers.peer(connection, UNIT) is None


def test_a_device_changes_its_state_and_never_its_keys(book: Book) -> None:
    with book.change() as connection:
        peers.save_device(connection, PC)
        peers.save_device(
            connection, replace(PC, state=peers.CONFIRMED, name="Máy 2", sign="bb" * 32, age="age1y")
        )
        assert peers.device(connection, PC.id) == replace(PC, state=peers.CONFIRMED, name="Máy 2")
        assert peers.device(connection, "ee" * 8) is None


def test_a_device_that_replaces_another_of_its_union_lets_it_step_back(book: Book) -> None:
    foreign = replace(PC, id="f0" * 8, unit=OTHER_UNIT, state=peers.CONFIRMED)
    revoked = replace(PC, id="f1" * 8, state=peers.REVOKED)
    with book.change() as connection:
        for device in (PC, foreign, revoked):
            peers.save_device(connection, device)
        for number, replaced in enumerate((PC, foreign, revoked)):
            peers.save_device(
                connection, replace(PC, id=f"{number:016x}", replaces=replaced.id, since="2027")
            )
        states = {device.id: device.state for device in peers.devices(connection)}
        assert (states[PC.id], states[foreign.id], states[revoked.id]) == (
            peers.REPLACED,
            peers.CONFIRMED,
            peers.REVOKED,
        )
        assert [device.id for device in peers.devices(connection, OTHER_UNIT)] == [foreign.id]


def test_the_journal_keeps_what_came_and_went_newest_first(book: Book) -> None:
    out = peers.LoggedPackage(
        0,
        "p1",
        "out",
        "up",
        UPPER_UNIT,
        PC.id,
        "a.goithidua",
        b"\x01" * 32,
        "made",
        "t",
        {"member": 2},
        "7KX2",
    )
    waiting = replace(out, package="p2", direction="in", sha256=b"\x02" * 32, state="waiting")
    with book.change() as connection:
        first = peers.log_package(connection, out)
        second = peers.log_package(connection, waiting, b"bytes of the package")
        assert peers.journal(connection) == [replace(waiting, id=second), replace(out, id=first)]
        assert peers.journal_entry(connection, b"\x01" * 32) is None
        assert peers.journal_entry(connection, b"\x02" * 32) == replace(waiting, id=second)
        assert peers.waiting_body(connection, second) == b"bytes of the package"
        peers.set_package_state(connection, second, "received", {"member": 5})
        assert peers.waiting_body(connection, second) is None
        assert peers.journal(connection)[0].counts == {"member": 5}
        peers.set_package_state(connection, first, "acknowledged")
        assert (peers.journal(connection)[1].state, peers.journal(connection)[1].counts) == (
            "acknowledged",
            {"member": 2},
        )


def test_an_answer_acknowledges_the_packages_made_for_that_union_only(book: Book) -> None:
    made = peers.LoggedPackage(
        0, "p1", "out", "up", UPPER_UNIT, PC.id, "a", b"\x01" * 32, "made", "t", {}, ""
    )
    with book.change() as connection:
        peers.log_package(connection, made)
        peers.log_package(connection, replace(made, unit=OTHER_UNIT))
        peers.log_package(connection, replace(made, direction="in", state="received"))
        peers.acknowledge_packages(connection, UPPER_UNIT)
        assert [entry.state for entry in peers.journal(connection)] == ["received", "made", "acknowledged"]
