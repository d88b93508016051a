"""The composition root: the window paints first, then the rooms behind it load (design.md §7, Start)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services
    from desktop_app.services.session import Session


def assemble(session: "Session") -> "Services":
    """The services of an open book."""
    from desktop_app.services import assembly

    return assembly.assemble(session)


def run_window(arguments: Sequence[str] = ()) -> int:
    """Show the window until it is closed; ``arguments`` may name a book. Returns the exit code."""
    # Qt costs the command line ninety milliseconds, so it is loaded only here.
    from desktop_app.ui.shell.start import run

    return run(arguments)
