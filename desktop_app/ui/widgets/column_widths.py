"""How wide a column has to be: what identifies or counts is never cut, words may be."""

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.ui.widgets.record_table import Column
from desktop_app.ui.widgets.table_painting import PADDING

LONGEST_LETTERS, MOST_LETTERS = 20, 40
_DIGIT = re.compile(r"\d")


def declared_width(column: Column[Any], font: QFont) -> int:
    """The width a column asks for, in pixels."""
    return column.width * QFontMetrics(font).averageCharWidth() + 2 * PADDING


def needed_width(column: Column[Any], texts: Iterable[str], font: QFont) -> int:
    """The width in pixels in which none of the dates, codes and numbers among ``texts`` is cut. Longer texts
    and those without a digit are words: they may be cut."""
    short = (text for text in texts if len(text) <= LONGEST_LETTERS)
    # The widest digit stands for all: the column must not grow with the next page.
    counting = {_DIGIT.sub("0", text) for text in short if _DIGIT.search(text)}
    return max(declared_width(column, font), _width(column, counting, font))


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
