"""Writing a package where it leaves the PC, reading one that came, and naming it."""

import contextlib
import hashlib
import os
import re
import stat
import unicodedata
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.progress import Progress, silent
from desktop_app.saving import ANYBODY, megabytes, refusing, replacing
from desktop_app.texts.exchange import KIND_FILE_WORDS

EXTENSION = ".goithidua"
CONNECTION_EXTENSION = ".ketnoi"

_CHUNK = 1024 * 1024


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
        raise Refused("file.too_large", file=path.name, most=megabytes(limit, up=False))
    return data


def deliver(path: Path, data: bytes, progress: Progress = silent, mode: int = ANYBODY) -> None:
    """Write ``data`` so that ``path`` is afterwards either whole and proven or exactly as it was.

    Written beside, flushed to the device, read back and compared by SHA-256, renamed, the folder flushed,
    read back once more. ``progress`` counts bytes. ``mode``: permissions of a new file.

    Raises ``Refused``: those of ``saving.replacing``, ``file.not_read_back``; and what ``progress`` raises.
    """
    with replacing(path, size=len(data), mode=mode) as beside:
        _write(beside, data, progress)
        _compare(beside, data, path.name)
    with refusing(path):
        _flush_folder(path.parent)
        _compare(path, data, path.name)


def _write(beside: Path, data: bytes, progress: Progress) -> None:
    with beside.open("wb") as file:
        for start in range(0, len(data), _CHUNK):
            progress(start, len(data))
            file.write(data[start : start + _CHUNK])
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            # else the comparison would read this process's own memory and prove nothing about the stick
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    progress(len(data), len(data))


def _compare(path: Path, data: bytes, name: str) -> None:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    if digest.digest() != hashlib.sha256(data).digest():
        raise Refused("file.not_read_back", file=name)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder for flushing
    with contextlib.suppress(OSError):  # some drivers of sticks cannot either; the reading back decides
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
