"""How wide a column has to be: what identifies or counts is never cut, words may be."""

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.table_painting import PADDING

LONGEST_LETTERS, MOST_LETTERS = 20, 40
FEWEST_LETTERS, FEWEST_OF_TEXTS, FEWEST_OF_NAMES, FEWEST_OF_STATUSES = 8, 16, 18, 20
_DIGIT = re.compile(r"\d")


def declared_width(column: Column[Any], font: QFont) -> int:
    """The width a column asks for, in pixels."""
    return column.width * QFontMetrics(font).averageCharWidth() + 2 * PADDING


def exact_width(column: Column[Any], texts: Iterable[str], font: QFont) -> int:
    """The width in pixels in which none of the dates, codes and numbers among ``texts`` is cut. Longer texts
    and those without a digit are words: they may be cut."""
    short = (text for text in texts if len(text) <= LONGEST_LETTERS)
    # The widest digit stands for all: the column must not grow with the next page.
    counting = {_DIGIT.sub("0", text) for text in short if _DIGIT.search(text)}
    return _width(column, counting, font) if counting else 0


def title_width(title: str, font: QFont) -> int:
    """The width in pixels in which the title of a column is not cut."""
    shown = QFont(font)
    shown.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(shown).horizontalAdvance(title) + 2 * PADDING + 1


def fewest_width(column: Column[Any], font: QFont) -> int:
    """The width in pixels below which words are no longer worth showing."""
    letters = FEWEST_OF_NAMES if column.strong else FEWEST_OF_TEXTS if column.stretch else FEWEST_LETTERS
    if column.chip is not None:
        letters = FEWEST_OF_STATUSES
    return letters * QFontMetrics(font).averageCharWidth() + 2 * PADDING


def scarce_width(font: QFont) -> int:
    """The width in pixels of a few letters: less than is good for a name, more than a table that scrolls."""
    return FEWEST_LETTERS * QFontMetrics(font).averageCharWidth() + 2 * PADDING


def squeezed(widths: Mapping[int, int], floors: Mapping[int, int], lacking: int) -> dict[int, int]:
    """Widths that together take ``lacking`` pixels less, each giving of what it has above its floor."""
    above = {place: max(0, width - floors[place]) for place, width in widths.items()}
    whole = sum(above.values())
    part = min(1.0, lacking / whole) if whole else 0.0
    return {place: width - math.ceil(above[place] * part) for place, width in widths.items()}


def wished_width(column: Column[Any], texts: Iterable[str], font: QFont) -> int:
    """The width in pixels in which nothing is cut, as far as that is sensible."""
    most = MOST_LETTERS * QFontMetrics(font).averageCharWidth()
    return min(most, _width(column, frozenset(texts), font))


def _width(column: Column[Any], texts: Iterable[str], font: QFont) -> int:
    shown = QFont(font)
    if column.strong:
        shown.setWeight(QFont.Weight.Medium)
    metrics = QFontMetrics(shown)
    widest = max(map(metrics.horizontalAdvance, texts), default=0)
    round_ends = metrics.height() if column.chip is not None else 0
    return widest + round_ends + 2 * PADDING + 1
