"""Words that are nearly the same: one typing slip apart, or spelt by another habit."""

from collections.abc import Sequence
from functools import lru_cache

from desktop_app.domain.text.folding import words


@lru_cache(maxsize=8192)
def habit_words(name: str) -> tuple[str, ...]:
    """The folded words of a name with i for y: "Vỹ" and "Vĩ" are one."""
    return tuple(word.replace("y", "i") for word in words(name))


def one_slip(a: str, b: str) -> bool:
    """Whether one letter more, less, other, or two letters changed about, make ``a`` into ``b``."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    short, long = sorted((a, b), key=len)
    start = 0
    while start < len(short) and short[start] == long[start]:
        start += 1
    if len(short) < len(long):
        return short[start:] == long[start + 1 :]
    if short[start + 1 :] == long[start + 1 :]:
        return True
    swapped = short[start : start + 2][::-1] == long[start : start + 2]
    return swapped and short[start + 2 :] == long[start + 2 :]


def abbreviates(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether one name writes the other with single letters: "N.V. Đức", "Nguyễn V. Đức". The last word is
    whole in both."""
    if len(a) != len(b) or not a or a[-1] != b[-1]:
        return False
    pairs = list(zip(a, b, strict=True))
    shortened = [one for one in pairs if one[0] != one[1]]
    return bool(shortened) and all(min(len(x), len(y)) == 1 and x[0] == y[0] for x, y in shortened)
