"""Big pieces of memory go back to the system as soon as nobody needs them.

glibc asks the system for each big block and gives it back at once when it is freed; but every such block
raises the size from which it does so, up to 32 MiB (mallopt(3), M_MMAP_THRESHOLD). After an hour the pictures
of pages and the bytes of files lie among small things, which keep the room around them for good: 20 to 40 MiB
of a window that holds 280. A fixed size stops that. The heap of Windows has one, of about 1 MiB.
"""

import ctypes
import sys

BIG = 2**20
"""Bytes from which a block is the system's, not the heap's."""
_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h


def give_back_big_blocks() -> bool:
    """Fix the size for this process, as early as possible; whether this system's library knows it."""
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_MMAP_THRESHOLD, BIG) == 1
