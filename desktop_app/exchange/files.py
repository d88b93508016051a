"""Writing a package where it leaves the PC, reading one that came, and naming it."""

import contextlib
import errno
import hashlib
import os
import re
import shutil
import stat
import unicodedata
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent
from desktop_app.texts.exchange import KIND_FILE_WORDS

EXTENSION = ".goithidua"
CONNECTION_EXTENSION = ".ketnoi"

_CHUNK = 1024 * 1024
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY}
# "x.goithidua", "x (1).goithidua", "x.goithidua (2)", "x.goithidua.zip", "x.zip": what mail and Zalo make
# of it
_RENAMED = re.compile(r"(?i).*(\.goithidua( ?\(\d+\))?|\.zip)")


def looks_like_package(path: Path) -> bool:
    """Whether a file's name could be a package's, also after Zalo or a mail program renamed it. Says
    nothing of the content; half copies (``.part``) and hidden files are not looked at."""
    return not path.name.startswith((".", "~$")) and _RENAMED.fullmatch(path.name) is not None


def package_file_name(unit_code: str, kind: str, number: int, day: date) -> str:
    """A file name such as ``CDCS-MAY-10_len_00042_20261121.goithidua``: ASCII, safe on Windows, nothing
    personal.

    ``kind`` is the manifest's; ``number`` counts the sender's packages.
    """
    plain = unicodedata.normalize("NFD", unit_code.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    code = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "CD"
    return f"{code}_{KIND_FILE_WORDS[kind]}_{number:05}_{day:%Y%m%d}{EXTENSION}"


def read_limited(path: Path, limit: int) -> bytes:
    """The content of an ordinary file of at most ``limit`` bytes.

    Raises ``Refused``: ``file.missing``, ``file.not_a_file``, ``file.too_large``, ``file.unreadable``.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused("file.not_a_file", file=path.name)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise Refused("file.missing", file=path.name) from error
    except (OSError, ValueError) as error:
        raise Refused("file.unreadable", file=path.name) from error
    if len(data) > limit:
        raise Refused("file.too_large", file=path.name, most=_megabytes(limit, up=False))
    return data


def deliver(path: Path, data: bytes, progress: Progress = silent, mode: int = 0o666) -> None:
    """Write ``data`` so that ``path`` is afterwards either whole and proven or exactly as it was.

    Written beside as ``.part``, flushed to the device, read back and compared by SHA-256, renamed, the folder
    flushed, read back once more. ``progress`` counts bytes. ``mode``: permissions of a new file.

    Raises ``Refused``: ``file.disk_full`` (params ``needed``, ``free`` as text; ``needed_bytes``,
    ``free_bytes``), ``file.not_writable``, ``file.drive_gone``, ``file.not_read_back``; and what
    ``progress`` raises.
    """
    part = path.with_name(path.name + ".part")
    try:
        _check_room(path, len(data))
        _write(part, data, progress, mode)
        _compare(part, data)
        part.replace(path)
        _flush_folder(path.parent)
        _compare(path, data)
    except OSError as error:
        raise _told(error, path, len(data)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _check_room(path: Path, needed: int) -> None:
    if shutil.disk_usage(path.parent).free < needed:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _write(part: Path, data: bytes, progress: Progress, mode: int) -> None:
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, mode), "wb") as file:
        for start in range(0, len(data), _CHUNK):
            progress(start, len(data))
            file.write(data[start : start + _CHUNK])
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            # else the comparison would read this process's own memory and prove nothing about the stick
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    progress(len(data), len(data))


def _compare(path: Path, data: bytes) -> None:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    if digest.digest() != hashlib.sha256(data).digest():
        raise Refused("file.not_read_back", file=path.name.removesuffix(".part"))


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder for flushing
    with contextlib.suppress(OSError):  # some drivers of sticks cannot either; the reading back decides
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(error: OSError, path: Path, needed: int) -> Refused:
    if error.errno in _FORBIDDEN:
        return Refused("file.not_writable", file=path.name)
    if error.errno not in _FULL:
        return Refused("file.drive_gone", file=path.name)
    free = 0
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
    return Refused(
        "file.disk_full",
        file=path.name,
        needed=_megabytes(needed, up=True),
        free=_megabytes(free, up=False),
        needed_bytes=needed,
        free_bytes=free,
    )


def _megabytes(size: int, *, up: bool) -> str:
    """Megabytes with one decimal, rounded to the careful side: "4,2 MB"."""
    tenths = (size + 99_999) // 100_000 if up else size // 100_000
    return f"{tenths // 10},{tenths % 10} MB"
