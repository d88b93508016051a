"""Fitting a text into its box: first smaller, then on more lines, evenly filled; never outside the box."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.documents.certificates.design import Slot
from desktop_app.documents.certificates.faces import Word
from desktop_app.documents.certificates.pen import MM
from desktop_app.domain.errors import Refused

Paragraph: TypeAlias = tuple[Word, ...]

SMALLEST = 6.0
"""Points; below this nobody reads a certificate, so the text is refused instead."""
_STEP = 0.25


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words; ``x`` and ``y``: start of its baseline in points from the box's top left corner, y
    down; ``width``: points from the first letter to the last."""

    words: Paragraph
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text laid out: font size in points, its lines, and whether it had to be wrapped unexpectedly."""

    size: float
    lines: tuple[Line, ...]
    wrapped: bool


def fit(paragraphs: Sequence[Paragraph], slot: Slot) -> Fitted:
    """The largest layout of the paragraphs inside the slot's box.

    Raises ``Refused("documents_certificates.too_long")`` when even 6 points do not fit.
    """
    width, height = slot.box.width * MM, slot.box.height * MM
    single = _single_line_size(paragraphs, slot, width, height)
    if single >= min(slot.largest, max(slot.largest * slot.one_line, slot.smallest)):
        return _place(list(paragraphs), slot, single, wrapped=False)
    size = slot.largest
    while size >= SMALLEST:
        lines = _wrapped(paragraphs, slot, width / size)
        if lines is not None and _tall(lines, slot) * size <= height:
            if single >= size:
                return _place(list(paragraphs), slot, single, wrapped=False)
            return _place(lines, slot, size, wrapped=slot.one_line < 1 and len(lines) > len(paragraphs))
        size -= _STEP
    if single >= SMALLEST:
        return _place(list(paragraphs), slot, single, wrapped=False)
    raise Refused("documents_certificates.too_long", text=_start(paragraphs))


def _single_line_size(paragraphs: Sequence[Paragraph], slot: Slot, width: float, height: float) -> float:
    """The size at which every paragraph takes one line; 0 when there are more paragraphs than lines."""
    if len(paragraphs) > slot.most_lines:
        return 0.0
    widest = max(_ink(line, slot)[1] - _ink(line, slot)[0] for line in paragraphs)
    return min(slot.largest, width / widest if widest else slot.largest, height / _tall(paragraphs, slot))


def _wrapped(paragraphs: Sequence[Paragraph], slot: Slot, limit: float) -> list[Paragraph] | None:
    """The paragraphs broken into lines at most ``limit`` wide, evenly when centred; None: it cannot be
    done."""
    lines: list[Paragraph] = []
    for words in paragraphs:
        broken = _broken(words, slot, limit)
        if broken is None:
            return None
        lines += _balanced(words, slot, limit, broken) if slot.align == "center" else broken
        if len(lines) > slot.most_lines:
            return None
    return lines


def _balanced(words: Paragraph, slot: Slot, limit: float, broken: list[Paragraph]) -> list[Paragraph]:
    """As many lines as ``broken`` has, but as nearly of one length as words allow."""
    low, high = limit / (len(broken) + 1), limit
    for _ in range(8 if len(broken) > 1 else 0):
        middle = (low + high) / 2
        narrower = _broken(words, slot, middle)
        if narrower is not None and len(narrower) == len(broken):
            broken, high = narrower, middle
        else:
            low = middle
    return broken


def _broken(words: Paragraph, slot: Slot, limit: float) -> list[Paragraph] | None:
    """Greedy lines; None when one word alone is wider than the limit."""
    lines: list[Paragraph] = []
    start, at = 0, 0.0
    tracking = slot.tracking
    for index, word in enumerate(words):
        gap = word.face.space + tracking if index > start else 0.0
        letters = word.width + tracking * len(word.text)
        # What swashes reach beyond the origin and the advance counts too.
        reach = max(word.right - word.width, 0.0) - min(words[start].left, 0.0)
        if index > start and at + gap + letters + reach > limit:
            lines.append(words[start:index])
            start, at, gap = index, 0.0, 0.0
            reach = max(word.right - word.width, 0.0) - min(word.left, 0.0)
        at += gap + letters
        if at + reach > limit and index == start:
            return None
    lines.append(words[start:])
    return lines


def _ink(line: Paragraph, slot: Slot) -> tuple[float, float]:
    """The left and right end of a line's ink from its origin, as shares of the size."""
    at = 0.0
    left, right = 0.0, 0.0
    for index, word in enumerate(line):
        at += word.face.space + slot.tracking if index else 0.0
        left = min(left, at + word.left)
        right = max(right, at + word.right + slot.tracking * (len(word.text) - 1))
        at += word.width + slot.tracking * len(word.text)
    return left, right


def _leading(lines: Sequence[Paragraph], slot: Slot) -> float:
    return slot.leading or max(word.face.leading for line in lines for word in line)


def _tall(lines: Sequence[Paragraph], slot: Slot) -> float:
    """From the highest ink of the first line to the lowest of the last, as a share of the size."""
    top, bottom = max(word.top for word in lines[0]), min(word.bottom for word in lines[-1])
    underline = 0.34 if slot.underline else 0.0
    return top + (len(lines) - 1) * _leading(lines, slot) + max(-bottom, underline)


def _place(lines: list[Paragraph], slot: Slot, size: float, *, wrapped: bool) -> Fitted:
    """Lines at their places: centred on what the eye sees, capitals from top to baseline and ink from end to
    end."""
    height = slot.box.height * MM
    pitch = _leading(lines, slot) * size
    top = max(word.top for word in lines[0]) * size
    below = _tall(lines, slot) * size - top - pitch * (len(lines) - 1)
    block = lines[0][0].face.capital_height * size
    depth = pitch * (len(lines) - 1)
    first = {"top": top, "bottom": height - below - depth}.get(
        slot.valign, (height - block - depth) / 2 + block
    )
    first = min(max(first, top), height - below - depth)
    placed = []
    for index, line in enumerate(lines):
        left, right = (end * size for end in _ink(line, slot))
        room = slot.box.width * MM - (right - left)
        x = {"left": 0.0, "right": room}.get(slot.align, room / 2) - left
        placed.append(Line(line, x, first + index * pitch, right - left))
    return Fitted(size, tuple(placed), wrapped)


def _start(paragraphs: Sequence[Paragraph]) -> str:
    text = " ".join(word.text for line in paragraphs for word in line)
    return text if len(text) <= 60 else f"{text[:60]}…"
