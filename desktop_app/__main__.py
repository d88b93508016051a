"""The command ``sothidua``, also ``python -m desktop_app``: without arguments on a desktop the window."""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

BOOK = ".sothidua"
NO_DISPLAY = frozenset({"offscreen", "minimal"})


def wants_window(arguments: Sequence[str], environment: Mapping[str, str], system: str) -> bool:
    """Whether to show the window: no arguments or a single book, and a display to show it on."""
    opens = not arguments or (len(arguments) == 1 and arguments[0].endswith(BOOK))
    if not opens or environment.get("QT_QPA_PLATFORM", "") in NO_DISPLAY:
        return False
    return system in ("win32", "darwin") or any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def main() -> int:
    """Run with this process's arguments; returns the exit code."""
    arguments = sys.argv[1:]
    # By name: the window and the command line do without each other's libraries.
    if wants_window(arguments, os.environ, sys.platform):
        code: int = import_module("desktop_app.app").run_window(arguments)
    else:
        code = import_module("desktop_app.cli").main(arguments)
    return code


if __name__ == "__main__":
    sys.exit(main())
