"""Delivering to a stick, reading from one, naming files."""

import os
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.exchange.files import deliver, package_file_name, read_limited

DATA = bytes(range(256)) * 8192  # 2 MiB


def files_in(folder: Path) -> dict[str, bytes]:
    return {item.name: item.read_bytes() for item in folder.iterdir()}


def beside(folder: Path) -> Path:
    """The file that waits for its name."""
    (part,) = folder.glob(".a.goithidua.*.part")
    return part


def test_a_delivered_file_is_whole_and_alone(tmp_path: Path) -> None:
    path, seen = tmp_path / "a.goithidua", []
    deliver(path, DATA, lambda done, total: seen.append((done, total)))
    assert files_in(tmp_path) == {"a.goithidua": DATA}
    assert seen == [(0, 2 << 20), (1 << 20, 2 << 20), (2 << 20, 2 << 20)]
    deliver(path, b"")
    assert files_in(tmp_path) == {"a.goithidua": b""}


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
    assert (caught.value.code, caught.value.params) == ("saving.folder_missing", {"file": "a.goithidua"})


def test_a_stick_pulled_while_writing_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()

    def pull(done: int, total: int) -> None:
        if done == total:
            beside(stick).unlink()
            stick.rmdir()

    with pytest.raises(Refused, match=r"saving\.folder_missing"):
        deliver(stick / "a.goithidua", DATA, pull)
    assert files_in(tmp_path) == {}


def test_bytes_that_come_back_different_are_noticed_before_the_old_file_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.goithidua"
    deliver(path, b"old")

    def spoil(done: int, total: int) -> None:
        if done == total:
            beside(tmp_path).write_bytes(DATA[:-1] + b"\x00")

    with pytest.raises(Refused) as caught:
        deliver(path, DATA, spoil)
    assert (caught.value.code, caught.value.params) == ("file.not_read_back", {"file": "a.goithidua"})
    assert files_in(tmp_path) == {"a.goithidua": b"old"}


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
def test_every_name_is_safe_on_windows(unit: str, kind: str, number: int, day: date) -> None:
    name = package_file_name(unit, kind, number, day)
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}_[a-z]+_\d+_\d+\.goithidua", name)
