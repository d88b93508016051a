"""One writer per book: an OS lock on a small file beside it, gone with the process that held it."""

import os
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.domain.errors import Refused


def hold(path: Path) -> FileLock:
    """Take the lock of a book; the same one under every name that links to the file.

    Raises ``Refused("book.in_use")`` when another window or program has it, ``book.read_only`` when no
    file can be made there.
    """
    real = path.resolve()
    lock = FileLock(real.with_name(real.name + ".lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise Refused("book.in_use", file=path.name) from error
    except OSError as error:
        raise Refused("book.read_only", file=path.name) from error
    return lock


def give_free(lock: FileLock | None) -> None:
    """Let go of a lock and remove its file."""
    if lock is None:
        return
    file = Path(lock.lock_file)
    if os.name == "nt":
        # Windows removes no open file; somebody who has just taken the lock keeps it that way.
        lock.release()
        with suppress(OSError):
            file.unlink()
        return
    # Elsewhere first remove, then release: a file removed by name after the release may be the next holder's.
    with suppress(OSError):
        file.unlink()
    lock.release()
