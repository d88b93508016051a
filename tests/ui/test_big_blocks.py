"""What a picture or a file took goes back to the system, whatever was freed before."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.ui.big_blocks import BIG, give_back_big_blocks

MANY = 24


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give back by themselves")
def test_a_big_block_goes_back_though_bigger_ones_were_freed_before() -> None:
    assert give_back_big_blocks()
    # Left to itself the library would keep from now on whatever is smaller than this.
    freed = bytearray(24 * BIG)
    del freed
    before = _resident()
    blocks: list[bytearray] = []
    between: list[bytes] = []
    for _ in range(MANY):
        blocks.append(bytearray(b"x") * (BIG + 1))
        between.append(bytes(1_000))
    # Others in this process come and go by some MiB meanwhile.
    assert _resident() > before + MANY // 2 * BIG
    blocks.clear()
    assert _resident() < before + MANY // 4 * BIG
    assert len(between) == MANY


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not give_back_big_blocks()


def _resident() -> int:
    """Bytes of this process in memory, without asking the library to tidy up first."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
