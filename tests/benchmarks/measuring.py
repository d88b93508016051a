"""How the figures are taken, and how they are told: one line each, and a Markdown table at the end."""

import ctypes
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_CLEAR_REFS = Path("/proc/self/clear_refs")
_STATUS = Path("/proc/self/status")
_RESET_PEAK = "5"  # proc(5): the peak of the resident set starts again from what is resident now
HEADINGS = ("Điểm đo", "Chương trình", "Sàn", "Tỷ lệ", "Mục tiêu", "Bộ nhớ thêm")


@dataclass(slots=True)
class Peak:
    """The most memory a piece of work had above what was there before it, in MiB; None where not known."""

    mebibytes: float | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One point. ``product`` and ``floor``: seconds; ``most``: the goal as a multiple of the floor;
    ``within``: the goal in seconds, for points whose goal is no ratio."""

    point: str
    product: float
    floor: float | None = None
    most: float | None = None
    within: float | None = None
    memory: Peak = field(default_factory=Peak)

    @property
    def ratio(self) -> float | None:
        """How many times the floor the product takes."""
        return self.product / self.floor if self.floor else None

    def cells(self) -> tuple[str, ...]:
        """The figure as the six cells of a table row."""
        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}×"
        floor = "–" if self.floor is None else shown(self.floor)
        memory = "–" if self.memory.mebibytes is None else f"{self.memory.mebibytes:.0f} MiB"
        return (self.point, shown(self.product), floor, ratio, self._goal(), memory)

    def _goal(self) -> str:
        if self.most is not None and self.ratio is not None:
            return f"≤ {self.most:g}× {_mark(self.ratio <= self.most)}"
        if self.within is not None:
            return f"≤ {shown(self.within)} {_mark(self.product <= self.within)}"
        return "–"


class Board:
    """The figures of one run; each is printed when it comes in."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def add(self, figure: Figure) -> None:
        """Keep a figure and print its line."""
        self.figures.append(figure)
        print(f"\n  {' · '.join(figure.cells())}", flush=True)

    def table(self) -> str:
        """All figures as a Markdown table."""
        rows = [HEADINGS, ("---", *["---:"] * (len(HEADINGS) - 1))]
        rows += [figure.cells() for figure in self.figures]
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def shown(seconds: float) -> str:
    """A time for people: "3.44 s", "85 ms", "0.19 ms", "11 µs"."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    milliseconds = seconds * 1000
    if milliseconds >= 10:
        return f"{milliseconds:.0f} ms"
    return f"{milliseconds:.2f} ms" if milliseconds >= 0.1 else f"{milliseconds * 1000:.0f} µs"


def _mark(met: bool) -> str:
    return "✓" if met else "✗"


def timed(work: Callable[[], object]) -> float:
    """Seconds that one call takes, with the rubbish of earlier work collected before."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median_of(times: int, *works: Callable[[], object]) -> list[float]:
    """The median seconds of each of the works, called in turn so that a busy moment strikes them alike."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for seconds, work in zip(taken, works, strict=True):
            seconds.append(timed(work))
    return [statistics.median(seconds) for seconds in taken]


def percentile(seconds: Sequence[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the times lie."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@contextmanager
def peak_memory() -> Iterator[Peak]:
    """Measure the resident memory added at most inside the block (Linux only; elsewhere None)."""
    peak = Peak()
    gc.collect()
    _give_back()
    before = _resident("VmRSS") if _reset() else None
    yield peak
    if before is not None:
        peak.mebibytes = max(0.0, (_resident("VmHWM") - before) / 1024)


def _reset() -> bool:
    try:
        _CLEAR_REFS.write_text(_RESET_PEAK)
    except OSError:
        return False
    return True


def _give_back() -> None:
    # What earlier work freed but the allocator keeps would hide what the next work needs.
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def _resident(name: str) -> int:
    """A line of /proc/self/status in KiB."""
    lines = _STATUS.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
