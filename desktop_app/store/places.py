"""Where a book lies: a fixed disk, a removable drive or a network share, and whether it can be written."""

import ctypes
import os
import sys
from enum import Enum
from pathlib import Path

MOUNTS = Path("/proc/mounts")
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "webdav", "davfs"}
REMOVABLE_SYSTEMS = {"vfat", "exfat", "msdos", "iso9660", "udf"}
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
        mount = Path(parts[1].replace("\\040", " "))
        if (path == mount or mount in path.parents) and len(mount.parts) >= best:
            best, system = len(mount.parts), parts[2]
    if system in NETWORK_SYSTEMS:
        return Place.NETWORK
    return Place.REMOVABLE if system in REMOVABLE_SYSTEMS else Place.FIXED


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in ``folder``."""
    return os.access(folder, os.W_OK | os.X_OK)
