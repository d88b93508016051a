"""Power cuts, full disks and cancelling while packages are made and received (exchange.md §7: 52, 53, 64)."""

import os
import random
import resource
import shutil
import signal
import time
from collections import namedtuple
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.exchange.container import open_package
from desktop_app.texts.sentences import told
from tests.exchange_books.beginnings import nominate
from tests.exchange_books.offices import Office, Parcel, World

KILLS = 12
unix = pytest.mark.skipif(os.name == "nt", reason="processes are forked and limited")


def in_child(work: Callable[[], object], *, kill_after: float | None = None) -> int:
    """Do something in a process of its own, killed in the middle; its exit code: 0 done, 7 refused."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with suppress(Refused):
                code = 7
                work()
                code = 0
        finally:
            os._exit(code)
    if kill_after is not None:
        time.sleep(kill_after)  # the very moment is what is drawn at random
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def big_package(world: World) -> Parcel:
    a = world["A1"]
    for number in range(40):
        nominate(a, f"Người Thứ {number}")
    return a.send(world.out, world["P"])


@unix
def test_a_power_cut_while_receiving_leaves_all_or_nothing(world: World, tmp_path: Path) -> None:
    p, unit = world["P"], world["A1"].unit
    parcel = big_package(world)
    kept = p.copy(tmp_path / "p")
    before = p.published(unit)
    start = time.perf_counter()
    p.receive(parcel)
    duration = time.perf_counter() - start
    after = p.published(unit)
    assert before < after
    chance = random.Random(52)
    outcomes = set()
    for _ in range(KILLS):
        p.put_back(kept, kept.with_suffix(".keys"))
        p.close()
        office = Office("P", p.folder)
        in_child(
            lambda office=office: office.open().receive(parcel), kill_after=chance.uniform(0, duration * 1.6)
        )
        p.open()
        found = p.published(unit)
        assert found in (before, after)
        logged = p.rows("SELECT 1 FROM package_log WHERE package = ?", parcel.package.manifest.package)
        assert bool(logged) == (found == after)
        assert p.do.care.check().sound
        outcomes.add(found == after)
        p.receive(parcel)
        assert p.published(unit) == after
    assert False in outcomes


@unix
def test_a_power_cut_while_sending_leaves_no_half_package(world: World, tmp_path: Path) -> None:
    p, a = world["P"], world["A1"]
    for number in range(40):
        nominate(a, f"Người Thứ {number}")
    kept = a.copy(tmp_path / "a")
    identity = p.session.keys.age_identity
    chance = random.Random(53)
    for turn in range(KILLS):
        a.put_back(kept, kept.with_suffix(".keys"))
        a.close()
        stick = tmp_path / f"usb{turn}"
        stick.mkdir()
        office = Office("A1", a.folder)
        in_child(
            lambda office=office, stick=stick: office.open().do.packing.make(stick),
            kill_after=chance.uniform(0, 0.15),
        )
        for path in stick.iterdir():
            if not path.name.endswith(".part"):
                assert len(open_package(path.read_bytes(), [identity]).changes) >= 40
        a.open()
        assert a.do.care.check().sound
        statuses = {
            row[0] for row in a.rows("SELECT status FROM nominations WHERE subject_name LIKE 'Người Thứ%'")
        }
        assert statuses in ({"approved"}, {"packaged"})
        assert len(a.send(world.out, p).package.changes) >= 40


@unix
def test_a_full_disk_of_the_pc_leaves_the_book_as_it_was(world: World) -> None:
    p = world["P"]
    parcel = big_package(world)
    before = p.state()
    p.close()
    office = Office("P", p.folder)

    def receive() -> None:
        office.open()
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, 64 * 1024))
        office.receive(parcel)

    assert in_child(receive) == 7
    p.open()
    assert p.state() == before
    p.receive(parcel)


def test_a_full_stick_is_told_and_the_nominations_stay_approved(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    p, a = world["P"], world["A1"]
    _, nomination = nominate(a, "Đinh Chưa Gửi")
    usage = namedtuple("usage", "total used free")
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _path: usage(1, 1, 100))
        with pytest.raises(Refused) as caught:
            a.do.packing.make(tmp_path)
    assert caught.value.code == "saving.no_space"
    assert "Nơi lưu còn 0,0 MB" in told(caught.value)
    assert list(tmp_path.glob("*.goithidua*")) == []
    assert a.do.records.get(Nomination, nomination).status == "approved"
    p.receive(a.send(world.out, p))
    assert p.do.records.get(Nomination, nomination).status == "packaged"


def test_cancelling_at_any_moment_of_the_writing_leaves_nothing_behind(world: World, tmp_path: Path) -> None:
    a = world["A1"]
    _, nomination = nominate(a, "Đinh Chưa Gửi")
    for calls in range(4):
        left = [calls]

        def progress(_done: int, _total: int, left: list[int] = left) -> None:
            if left[0] == 0:
                raise Cancelled
            left[0] -= 1

        try:
            a.do.packing.make(tmp_path, progress=progress)
        except Cancelled:
            assert list(tmp_path.glob("*.goithidua*")) == []
            assert a.do.records.get(Nomination, nomination).status == "approved"
            continue
        assert calls > 1
        assert a.do.records.get(Nomination, nomination).status == "packaged"
        return
    pytest.fail("writing never ended")
