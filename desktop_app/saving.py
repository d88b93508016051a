"""The one way to save a file: written beside its place, flushed to the device, renamed.

What was there stays whole until what is new is whole, and every failure is told in words an officer
understands (officer.md §2, errors 2 and 10).
"""

import errno
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.domain.errors import Refused

ANYBODY = 0o666
"""Permissions of a new file before the system's mask; Windows has no such modes."""
OWNER_ONLY = 0o600
"""Permissions of a file with secrets: its owner alone reads it."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ENXIO})
# ERROR_NOT_READY, ERROR_NO_SUCH_DEVICE, ERROR_DEVICE_NOT_CONNECTED: a stick was pulled out.
_GONE_ON_WINDOWS = frozenset({21, 433, 1167})
# A power cut leaves a half-written file; a younger one may still be being written by another window.
_ABANDONED_SECONDS = 3600


@contextmanager
def replacing(path: Path, *, size: int | None = None, mode: int = ANYBODY) -> Iterator[Path]:
    """An empty file beside ``path`` to write into; it takes the place of ``path`` when the block ends well.

    When the block does not end well nothing is left of it and ``path`` is as it was. The block must close
    what it opened. ``size``: how many bytes will be written, where that is known. ``mode``: permissions.

    Raises ``Refused``: ``saving.file_open`` (another program holds ``path``) and those of ``refusing``.
    """
    if path.is_dir():
        raise Refused("saving.not_writable", file=path.name or str(path))
    beside = _beside(path)
    with refusing(path, size):
        if _open_elsewhere(path):
            raise Refused("saving.file_open", file=path.name)
        if size is not None and _lacks(path.parent, size):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        try:
            beside.unlink(missing_ok=True)
            os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
            yield beside
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
            put_in_place(beside, path)
            _remove_abandoned(path)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def save(path: Path, data: bytes, *, mode: int = ANYBODY) -> None:
    """Write ``data`` as ``path``. Raises ``Refused`` as ``replacing``; what was there is then untouched."""
    with replacing(path, size=len(data), mode=mode) as beside:
        beside.write_bytes(data)


def put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name.

    Raises ``Refused("saving.file_open")`` when another program holds the file of that name, else
    ``OSError``.
    """
    try:
        beside.replace(path)
    except PermissionError as error:
        if path.is_file():
            raise Refused("saving.file_open", file=path.name) from error
        raise


@contextmanager
def refusing(path: Path, size: int | None = None) -> Iterator[None]:
    """Turn what the system says about writing ``path`` into a ``Refused``.

    ``saving.no_space`` (``size`` bytes are more than is free) or ``saving.full`` (how many are needed is not
    known), ``saving.folder_missing`` (also a stick that was pulled out), ``saving.not_writable``.
    """
    try:
        yield
    except OSError as error:
        raise _told(error, path, size) from error


def megabytes(size: int, *, up: bool) -> str:
    """Megabytes (10^6 bytes) with one decimal, rounded to the careful side: "4,2 MB"."""
    tenths = (size + 99_999) // 100_000 if up else size // 100_000
    return f"{tenths // 10},{tenths % 10} MB"


def _told(error: OSError, path: Path, size: int | None) -> Refused:
    if error.errno in _FULL:
        free = megabytes(_free(path.parent), up=False)
        if size is None:
            return Refused("saving.full", file=path.name, free=free)
        return Refused("saving.no_space", file=path.name, free=free, needed=megabytes(size, up=True))
    if error.errno in _GONE or getattr(error, "winerror", None) in _GONE_ON_WINDOWS:
        return Refused("saving.folder_missing", file=path.name)
    return Refused("saving.not_writable", file=path.name)


def _lacks(folder: Path, size: int) -> bool:
    usage = shutil.disk_usage(folder)
    # Some network drives know no sizes and say 0 of 0.
    return usage.total > 0 and usage.free < size


def _free(folder: Path) -> int:
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return 0


def _open_elsewhere(path: Path) -> bool:
    """Excel, Word and LibreOffice leave an owner file beside an open document; Linux would replace it
    unseen."""
    owners = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return path.exists() and any(path.with_name(owner).exists() for owner in owners)


def _beside(path: Path) -> Path:
    """Each process has its own, so that two windows saving the same file do not write into one another."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def _remove_abandoned(path: Path) -> None:
    start, oldest = f".{path.name}.", time.time() - _ABANDONED_SECONDS
    with suppress(OSError), os.scandir(path.parent) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(start) and name.endswith(".part") and entry.stat().st_mtime < oldest:
                Path(entry).unlink()
