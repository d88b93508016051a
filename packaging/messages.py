"""What the set-up says to the person: Vietnamese first, then English."""

import sys


class Stop(Exception):
    """The set-up cannot go on; its text says what happened and what to do, in both languages."""

    def __init__(self, vietnamese: str, english: str) -> None:
        super().__init__(f"{vietnamese}\n{english}")


def say(*lines: str) -> None:
    """Print lines to the error stream, so that a command's own output stays clean."""
    for line in lines:
        print(line, file=sys.stderr, flush=True)
