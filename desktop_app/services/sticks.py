"""The USB sticks that are plugged in, with the room they have."""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.store.places import is_writable, removable_drives


@dataclass(frozen=True, slots=True)
class Stick:
    """A removable drive that can be written; ``free`` in bytes."""

    path: Path
    free: int


def sticks() -> list[Stick]:
    """The sticks at hand. A broken one may take its time: not for the window's thread."""
    found = []
    for path in removable_drives():
        with suppress(OSError):  # pulled out meanwhile
            if is_writable(path):
                found.append(Stick(path, shutil.disk_usage(path).free))
    return found
