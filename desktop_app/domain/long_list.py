"""Rows by the hundred thousand that are gathered and let go of a few at a time."""

from collections.abc import Iterable, MutableMapping
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")

_PIECE = 256


class LongList(list[T]):
    """A list that gives up its items piece by piece when nobody needs it any more.

    Python copies a list, and frees what it holds, in one go and answers no other thread meanwhile: with the
    rows of a province that is a tenth of a second in which a window stands still, whichever thread did it.
    Between two pieces others get their turn.
    """

    @classmethod
    def of(cls, items: Iterable[T]) -> "LongList[T]":
        """These items; themselves when they are such a list already."""
        if isinstance(items, cls):
            return items
        made: LongList[T] = cls()
        left = iter(items)
        while piece := list(islice(left, _PIECE)):
            made += piece
        return made

    def __del__(self) -> None:
        while self:
            del self[-_PIECE:]


def let_go(index: MutableMapping[Any, Any]) -> None:
    """Empty a big index that its maker needs no more, for the same reason item by item."""
    while index:
        index.popitem()
