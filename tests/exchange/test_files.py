"""Delivering to a stick, reading from one, naming files."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.exchange.files import deliver, looks_like_package, package_file_name, read_limited

ROOT = Path(__file__).parents[2]
DATA = bytes(range(256)) * 8192  # 2 MiB


def files_in(folder: Path) -> dict[str, bytes]:
    return {item.name: item.read_bytes() for item in folder.iterdir()}


def apart(program: str, folder: Path) -> str:
    """Run a program in a process of its own, where limits of the system may be set; what it printed."""
    preamble = (
        "import os, resource, sys\nfrom pathlib import Path\n"
        "from desktop_app.domain.errors import Refused\nfrom desktop_app.exchange.files import deliver\n"
        "path = Path(sys.argv[1]) / 'a.goithidua'\n"
        "def told(data):\n"
        "    try:\n"
        "        deliver(path, data)\n"
        "        print('written')\n"
        "    except Refused as refused:\n"
        "        print(refused.code, refused.params.get('needed'), refused.params['file'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", preamble + program, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_delivered_file_is_whole_and_alone(tmp_path: Path) -> None:
    path, seen = tmp_path / "a.goithidua", []
    deliver(path, DATA, lambda done, total: seen.append((done, total)))
    assert files_in(tmp_path) == {"a.goithidua": DATA}
    assert seen == [(0, 2 << 20), (1 << 20, 2 << 20), (2 << 20, 2 << 20)]
    deliver(path, b"")
    assert files_in(tmp_path) == {"a.goithidua": b""}


def test_a_half_copy_left_by_a_power_cut_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.goithidua.part").write_bytes(b"half")
    deliver(tmp_path / "a.goithidua", DATA)
    assert files_in(tmp_path) == {"a.goithidua": DATA}


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.goithidua"
    deliver(path, b"old")

    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        deliver(path, DATA, cancel)
    assert files_in(tmp_path) == {"a.goithidua": b"old"}


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        deliver(tmp_path / "usb" / "a.goithidua", DATA)
    assert (caught.value.code, caught.value.params) == ("file.drive_gone", {"file": "a.goithidua"})


def test_a_stick_pulled_while_writing_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()

    def pull(done: int, total: int) -> None:
        if done == total:
            (stick / "a.goithidua.part").unlink()
            stick.rmdir()

    with pytest.raises(Refused, match=r"file\.drive_gone"):
        deliver(stick / "a.goithidua", DATA, pull)
    assert files_in(tmp_path) == {}


def test_bytes_that_come_back_different_are_noticed_before_the_old_file_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.goithidua"
    deliver(path, b"old")

    def spoil(done: int, total: int) -> None:
        if done == total:
            (tmp_path / "a.goithidua.part").write_bytes(DATA[:-1] + b"\x00")

    with pytest.raises(Refused) as caught:
        deliver(path, DATA, spoil)
    assert (caught.value.code, caught.value.params) == ("file.not_read_back", {"file": "a.goithidua"})
    assert files_in(tmp_path) == {"a.goithidua": b"old"}


def test_more_than_there_is_room_for_is_refused_with_both_sizes(tmp_path: Path) -> None:
    class Endless(bytes):
        def __len__(self) -> int:
            return 1 << 60

    def nothing_is_written(_done: int, _total: int) -> None:
        raise AssertionError

    (tmp_path / "a.goithidua").write_bytes(b"old")
    with pytest.raises(Refused) as caught:
        deliver(tmp_path / "a.goithidua", Endless(), nothing_is_written)
    params = caught.value.params
    assert caught.value.code == "file.disk_full"
    assert params["needed_bytes"] == 1 << 60
    assert params["needed"] == "1152921504606,9 MB"
    assert re.fullmatch(r"\d+,\d MB", str(params["free"]))
    assert isinstance(params["free_bytes"], int)
    assert files_in(tmp_path) == {"a.goithidua": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit on Windows")
def test_a_disk_that_fills_up_while_writing_keeps_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.goithidua").write_bytes(b"old")
    program = "resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000)); told(bytes(4_150_000))"
    assert apart(program, tmp_path) == "file.disk_full 4,2 MB a.goithidua"
    assert files_in(tmp_path) == {"a.goithidua": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_place_one_may_only_read_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("stick")
    (folder / "a.goithidua").write_bytes(b"old")
    for above in (folder, folder.parent, folder.parent.parent):
        above.chmod(0o555 if above == folder else 0o755)
    program = "os.geteuid() or os.setuid(65534); told(b'new')"  # root is not held by permissions
    try:
        assert apart(program, folder) == "file.not_writable None a.goithidua"
    finally:
        folder.chmod(0o755)
    assert files_in(folder) == {"a.goithidua": b"old"}


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.goithidua").mkdir()
    with pytest.raises(Refused):
        deliver(tmp_path / "a.goithidua", DATA)
    assert [item.name for item in tmp_path.iterdir()] == ["a.goithidua"]


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.goithidua"
    path.write_bytes(b"12345")
    assert read_limited(path, 5) == b"12345"
    with pytest.raises(Refused) as caught:
        read_limited(path, 4)
    assert (caught.value.code, caught.value.params["file"]) == ("file.too_large", "a.goithidua")


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none", "file.missing"), (tmp_path, "file.not_a_file")):
        with pytest.raises(Refused) as caught:
            read_limited(path, 10)
        assert caught.value.code == code
    with pytest.raises(Refused, match=r"file\.unreadable"):
        read_limited(tmp_path / ("x" * 5000), 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.goithidua")
    with pytest.raises(Refused, match=r"file\.not_a_file"):
        read_limited(tmp_path / "pipe.goithidua", 10)


@pytest.mark.parametrize(
    "name",
    [
        "a.goithidua",
        "a.GOITHIDUA",
        "a (1).goithidua",
        "a.goithidua (2)",
        "a.goithidua(2)",
        "a.goithidua.zip",
        "a (3).zip",
    ],
)
def test_names_that_zalo_and_mail_programs_make_are_looked_at(name: str) -> None:
    assert looks_like_package(Path(name))


@pytest.mark.parametrize(
    "name", ["a.goithidua.part", ".a.goithidua", "~$a.zip", "goithidua", "a.pdf", "a.ketnoi"]
)
def test_other_names_are_not(name: str) -> None:
    assert not looks_like_package(Path(name))


def test_a_package_is_named_by_unit_direction_number_and_day() -> None:
    day = date(2026, 11, 21)
    assert package_file_name("CĐCS May 10", "up", 42, day) == "CDCS-May-10_len_00042_20261121.goithidua"
    assert package_file_name("LĐLĐ tỉnh A", "down", 7, day) == "LDLD-tinh-A_xuong_00007_20261121.goithidua"
    assert package_file_name("../..", "own", 1, day) == "CD_noibo_00001_20261121.goithidua"
    assert package_file_name("CON", "receipt", 123456, day) == "CON_biennhan_123456_20261121.goithidua"


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=80), st.sampled_from(["up", "down", "own", "receipt"]), st.integers(0, 10**9), st.dates()
)
def test_every_name_is_safe_on_windows_and_recognised(unit: str, kind: str, number: int, day: date) -> None:
    name = package_file_name(unit, kind, number, day)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}_[a-z]+_\d+_\d+\.goithidua", name)
    assert looks_like_package(Path(name))
