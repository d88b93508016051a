"""How long work reports and is cancelled: by calling a function, and by that call raising ``Cancelled``."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""``progress(done, total)``; ``total`` 0 when not known. Raises ``Cancelled`` when the person cancelled."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody."""
