"""What a command hands back, and the exit codes (design.md §7)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.errors import Refused

DONE, REFUSED, UNDECIDED, WRONG_USAGE = 0, 1, 2, 64
INTERRUPTED = 130


class WrongUsage(Refused):
    """The command was given in a way it cannot be meant; exit code 64."""


@dataclass(frozen=True, slots=True)
class Result:
    """``lines``: what a person reads. ``data``: the same for ``--json``, plain JSON values. ``code``: the
    exit code, ``UNDECIDED`` when a person must decide something first."""

    lines: Sequence[str] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    code: int = DONE
