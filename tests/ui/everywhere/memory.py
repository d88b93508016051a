"""What a process has in use, apart from what its libraries keep free for later."""

import ctypes
import gc
import sys
from dataclasses import dataclass

_FIELDS = (
    "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
)  # fmt: skip


class _MallInfo(ctypes.Structure):
    """``struct mallinfo2`` of malloc.h (glibc 2.33)."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)


@dataclass(frozen=True)
class InUse:
    """``heap``: MiB that Qt, SQLite and the other libraries hold, 0 where the system does not tell it;
    ``blocks``: how many pieces of memory Python's objects take."""

    heap: float
    blocks: int

    def grew_beyond(self, before: "InUse", share: float) -> bool:
        """Whether either is more than before by more than ``share``."""
        return self.heap > before.heap * (1 + share) or self.blocks > before.blocks * (1 + share)


def in_use() -> InUse:
    """What is in use now. Resident memory tells less: what was freed among what stays is still resident, and
    one act that needs much for a moment changes that for good."""
    gc.collect()
    heap = 0.0
    told = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if told is not None:
        told.restype = _MallInfo
        found = told()
        heap = (found.uordblks + found.hblkhd) / 2**20
    return InUse(heap, sys.getallocatedblocks())
