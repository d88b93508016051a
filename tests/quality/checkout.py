"""The files of this checkout, read without git (a bare machine that unpacked the sources has none)."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Shown in messages instead of whole outputs that nobody reads.
LAST_LINES = 60


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file that belongs to the project: all but what ``.gitignore`` names and git's own folder."""
    ignored = [".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines())]
    for entry in sorted(folder.iterdir()):
        if any(fnmatch(entry.name, pattern) for pattern in ignored if pattern):
            continue
        if entry.is_dir():
            yield from files(entry)
        else:
            yield entry


def texts() -> Iterator[tuple[str, str]]:
    """Relative name and content of every project file that is UTF-8 text."""
    for file in files():
        content = file.read_bytes()
        if b"\0" in content:
            continue
        yield file.relative_to(ROOT).as_posix(), content.decode("utf-8")


def tool(arguments: Sequence[str], folder: Path = ROOT) -> tuple[int, str]:
    """Run a module of this Python (``ruff``, ``mypy`` …) in a folder: exit code and the end of its output."""
    result = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    lines = (result.stdout + result.stderr).splitlines()
    return result.returncode, "\n".join(lines[-LAST_LINES:])
