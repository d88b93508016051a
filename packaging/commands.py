"""The four commands of ``bootstrap.py``: what each needs installed, and what it then runs."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from environment import Environment
from messages import Stop, say
from system_packages import ensure_qt_libraries

Environ: TypeAlias = Mapping[str, str]

ROOT = Path(__file__).resolve().parent.parent
USAGE = """\
Cách dùng / Usage:
  python3 packaging/bootstrap.py run [THAM SỐ…]        chạy chương trình / run the program
  python3 packaging/bootstrap.py test [THAM SỐ…]       chạy mọi kiểm thử / run all tests
  python3 packaging/bootstrap.py check                 kiểm tra mã nguồn / lint, types, import contracts
  python3 packaging/bootstrap.py benchmarks [THAM SỐ…] đo tốc độ / measure speed"""
WRONG_USAGE = 64
INTERRUPTED = 130


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code (64 wrong usage, 1 when the set-up could not be completed)."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may be in a code page without Vietnamese letters.
        stream.reconfigure(encoding="utf-8", errors="replace")
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        say(USAGE)
        return WRONG_USAGE
    try:
        return command(list(arguments[1:]))
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


def headless(environ: Environ, platform: str) -> bool:
    """Whether no window can be shown: no display on Linux, or a Qt platform that draws nowhere."""
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen in ("offscreen", "minimal")
    return platform == "linux" and not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def has_window(root: Path) -> bool:
    """Whether this version of the program has a window: its ``ui`` room is there."""
    return (root / "desktop_app" / "ui" / "__init__.py").is_file()


def run(arguments: list[str]) -> int:
    """The program with its arguments; without any and without a window, the demonstration book."""
    environment = Environment(ROOT)
    environment.prepare()
    hidden = headless(os.environ, sys.platform) or not has_window(ROOT)
    if not arguments and hidden:
        say(
            f"Không có cửa sổ: tạo sổ mẫu trong thư mục {Path('demo').resolve()}",
            "No window: making the demonstration book in the folder named above.",
        )
        arguments = ["demo", "--out", "demo"]
    elif not hidden:
        ensure_qt_libraries(environment, "xcb")
    return call([environment.program("sothidua"), *arguments])


def test(arguments: list[str]) -> int:
    """Every test of ``tests/`` except the benchmarks, lint, types and import contracts included."""
    environment = Environment(ROOT)
    environment.prepare()
    hidden = headless(os.environ, sys.platform)
    ensure_qt_libraries(environment, "offscreen" if hidden else "xcb")
    with tempfile.TemporaryDirectory(prefix="sothidua-") as runtime:
        settings = {"XDG_RUNTIME_DIR": runtime}
        if hidden:
            settings["QT_QPA_PLATFORM"] = "offscreen"
        # Every core, whole files together; windows on a real screen would take the keyboard from each other.
        spread = ["--numprocesses", "logical", "--dist", "loadfile"] if hidden and not arguments else []
        command = [environment.python, "-m", "pytest", *spread, *arguments]
        return call(command, {**os.environ, **settings}, ROOT)


def check(arguments: list[str]) -> int:
    """Lint, format, types and import contracts; 1 when any of them complains."""
    if arguments:
        say(USAGE)
        return WRONG_USAGE
    environment = Environment(ROOT)
    environment.prepare()
    ruff = [environment.python, "-m", "ruff"]
    commands = (
        [*ruff, "check", "."],
        [*ruff, "format", "--check", "."],
        [environment.python, "-m", "mypy"],
        [environment.program("lint-imports")],
    )
    codes = [call(command, None, ROOT) for command in commands]
    return 1 if any(codes) else 0


def benchmarks(arguments: list[str]) -> int:
    """The speed measurements of ``tests/benchmarks``, with their figures printed."""
    environment = Environment(ROOT)
    environment.prepare()
    return call([environment.python, "-m", "pytest", "-s", "tests/benchmarks", *arguments], None, ROOT)


COMMANDS = {"run": run, "test": test, "check": check, "benchmarks": benchmarks}


def call(command: Sequence[str | Path], environ: Environ | None = None, folder: Path | None = None) -> int:
    """Run a command to its end and return its exit code (128 + n when signal n ended it)."""
    process = subprocess.Popen([str(part) for part in command], env=environ, cwd=folder)
    while True:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            # The terminal sent Ctrl+C to the child as well; it decides how to end.
            continue
        return code if code >= 0 else 128 - code
