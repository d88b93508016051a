"""Which mounted drives are sticks: what a person plugged in, never what the PC itself starts from."""

from pathlib import Path

import pytest

from desktop_app.store import places
from desktop_app.store.places import removable_drives

TABLE = """\
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
/dev/nvme0n1p1 /boot/efi vfat rw,relatime 0 0
/dev/sdb1 /media/hoa/USB\\040CUA\\040HOA vfat rw,nosuid 0 0
/dev/sdc1 /run/media/hoa/DIA ext4 rw,nosuid 0 0
/dev/sdd1 /media/hoa/KHOA vfat ro,nosuid 0 0
tmpfs /media/hoa tmpfs rw 0 0
nas:/chung /media/nas nfs4 rw 0 0
"""


def test_sticks_are_found_by_where_they_are_mounted_and_whether_they_can_be_written() -> None:
    assert removable_drives(TABLE) == [Path("/media/hoa/USB CUA HOA"), Path("/run/media/hoa/DIA")]


def test_a_stick_mounted_elsewhere_is_known_by_its_bus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus = tmp_path / "devices" / "usb1" / "sde1"
    bus.mkdir(parents=True)
    (tmp_path / "sde1").symlink_to(bus)
    (tmp_path / "sda1").mkdir()
    monkeypatch.setattr(places, "BLOCK_DEVICES", tmp_path)
    table = (
        "/dev/sde1 /srv/usb vfat rw 0 0\n/dev/sda1 /srv/dia vfat rw 0 0\n/dev/sde1 / ext4 rw 0 0\n"
        "/dev/sde1 /boot/efi vfat rw 0 0\n"
    )
    assert removable_drives(table) == [Path("/srv/usb")]


def test_an_empty_table_has_no_sticks() -> None:
    assert removable_drives("") == []
