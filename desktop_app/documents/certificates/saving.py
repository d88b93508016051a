"""Putting finished PDF bytes on the disk: beside, flushed, renamed."""

import os
from pathlib import Path

from desktop_app.domain.errors import Refused


def beside(path: Path, data: bytes) -> Path:
    """Write ``data`` to a new file next to ``path`` and return it.

    Raises ``Refused("documents_certificates.cannot_write")``; nothing is left behind then.
    """
    part = path.with_name(f".{path.stem[:40]}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused("documents_certificates.cannot_write", file=path.name) from error
    return part


def rename(part: Path, path: Path) -> None:
    """Move the finished file to its name. Raises ``Refused("documents_certificates.file_open")`` when another
    program holds the old one; the old one stays as it was."""
    try:
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused("documents_certificates.file_open", file=path.name) from error
