"""Writing a file beside its place and renaming it, so that what was there survives every failure."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.domain.errors import Refused

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)


def save(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write ``data`` as ``path``; ``private`` keeps the file readable by its owner alone (where modes exist).

    Raises ``Refused``: ``documents_papers.file_open`` (open in Word or another program), ``no_space``,
    ``not_written`` (folder missing or write-protected). The file that was there is then untouched.
    """
    if _opened_elsewhere(path):
        raise Refused("documents_papers.file_open", file=path.name)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    with refusing(path):
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(beside, flags, 0o600 if private else 0o666), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn what the system says about writing ``path`` into a ``Refused`` the officer understands."""
    try:
        yield
    except OSError as error:
        if isinstance(error, PermissionError) and path.is_file():
            raise Refused("documents_papers.file_open", file=path.name) from error
        if error.errno in _NO_SPACE:
            raise Refused("documents_papers.no_space", file=path.name) from error
        raise Refused("documents_papers.not_written", file=path.name) from error


def _opened_elsewhere(path: Path) -> bool:
    """Word and LibreOffice leave an owner file beside an open document; Linux would replace it unseen."""
    owners = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    return path.exists() and any(path.with_name(owner).exists() for owner in owners)
