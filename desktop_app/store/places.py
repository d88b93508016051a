"""Where a book lies: a fixed disk, a removable drive or a network share, and whether it can be written."""

import ctypes
import os
import string
import sys
from enum import Enum
from pathlib import Path

MOUNTS = Path("/proc/mounts")
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "webdav", "davfs"}
REMOVABLE_SYSTEMS = {"vfat", "exfat", "msdos", "iso9660", "udf"}
BLOCK_DEVICES = Path("/sys/class/block")
_MEDIA_FOLDERS = (Path("/media"), Path("/run/media"))
_DRIVE_REMOVABLE, _DRIVE_REMOTE, _DRIVE_CDROM = 2, 4, 5


class Place(Enum):
    """The kind of storage under a path; decides the journal mode or a refusal (design.md §7)."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"


def place_of(path: Path, mounts: str | None = None) -> Place:
    """The kind of storage under ``path`` (which need not exist yet).

    ``mounts`` is the text of the mount table, for tests; by default the system is asked.
    """
    if sys.platform == "win32":
        return _windows_place(path)
    table = mounts
    if table is None:
        table = MOUNTS.read_text(encoding="utf-8", errors="replace") if MOUNTS.exists() else ""
    return _mounted_place(Path(os.path.realpath(path)), table)


def _windows_place(path: Path) -> Place:
    text = str(path.absolute())
    if text.startswith("\\\\") and not text.startswith("\\\\?\\"):
        return Place.NETWORK
    kind = ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor)  # type: ignore[attr-defined,unused-ignore]
    if kind == _DRIVE_REMOTE:
        return Place.NETWORK
    return Place.REMOVABLE if kind in (_DRIVE_REMOVABLE, _DRIVE_CDROM) else Place.FIXED


def _mounted_place(path: Path, table: str) -> Place:
    best, system = -1, ""
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        mount = Path(_unescaped(parts[1]))
        if (path == mount or mount in path.parents) and len(mount.parts) >= best:
            best, system = len(mount.parts), parts[2]
    if system in NETWORK_SYSTEMS:
        return Place.NETWORK
    return Place.REMOVABLE if system in REMOVABLE_SYSTEMS else Place.FIXED


def removable_drives(mounts: str | None = None) -> list[Path]:
    """Where USB sticks and other drives that can be pulled out are mounted for writing.

    ``mounts`` is the text of the mount table, for tests; by default the system is asked.
    """
    if sys.platform == "win32":
        return _windows_drives()
    table = mounts
    if table is None:
        table = MOUNTS.read_text(encoding="utf-8", errors="replace") if MOUNTS.exists() else ""
    found = []
    for line in table.splitlines():
        device, place, _system, options, *_rest = [*line.split(" "), "", "", "", ""]
        path = Path(_unescaped(place))
        # The partition a PC starts from may be of the same kind as a stick's, or lie on one.
        system = path == Path("/") or Path("/boot") in (path, *path.parents)
        loose = not system and (any(one in path.parents for one in _MEDIA_FOLDERS) or _is_usb(device))
        if device.startswith("/dev/") and loose and "rw" in options.split(",") and path not in found:
            found.append(path)
    return found


def _is_usb(device: str) -> bool:
    block = BLOCK_DEVICES / Path(device).name
    return block.exists() and "/usb" in os.path.realpath(block)


def _windows_drives() -> list[Path]:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    mask = kernel.GetLogicalDrives()
    roots = [f"{letter}:\\" for place, letter in enumerate(string.ascii_uppercase) if mask >> place & 1]
    return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == _DRIVE_REMOVABLE]


def _unescaped(mount: str) -> str:
    return mount.replace("\\040", " ")


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in ``folder``."""
    return os.access(folder, os.W_OK | os.X_OK)
