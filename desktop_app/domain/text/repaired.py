"""What a repair of a typed number returns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repaired:
    """``value``: ready to be stored. ``code``: the sentence that tells what was mended; None when nothing."""

    value: str
    code: str | None = None
