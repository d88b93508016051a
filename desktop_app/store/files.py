"""Files put in place whole: written beside, flushed to the disk, then renamed."""

import os
from pathlib import Path


def part_of(target: Path) -> Path:
    """The name under which ``target`` is written until it is complete."""
    return target.with_name(target.name + ".part")


def put_in_place(part: Path, target: Path) -> None:
    """Rename a complete file to its final name, so that even a power cut leaves the old or the new one.

    Raises ``OSError``.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name != "nt":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
