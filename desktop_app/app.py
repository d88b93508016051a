"""Where the window begins: it paints first, then the rooms behind it load on their first use."""

from collections.abc import Sequence


def run_window(arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed; ``arguments`` may name a book. Returns the exit code."""
    # Qt costs the command line ninety milliseconds, so it is loaded only here.
    from desktop_app.ui.shell.start import run

    return run(arguments)
