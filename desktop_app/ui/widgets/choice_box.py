"""Boxes to choose from: filled anew without telling anybody, and the box of years."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from desktop_app.ui.words import Words


def offer(box: QComboBox, entries: Iterable[tuple[str, object]], chosen: object = None) -> None:
    """Offer these entries (text, data) instead of those before; nobody is told. ``chosen``: the data of the
    one that is chosen, the first where it is not offered."""
    with QSignalBlocker(box):
        box.clear()
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(box.findData(chosen), 0))


def year_box(words: Words, this_year: int, years_back: int, shown: Callable[[int], str] = str) -> QComboBox:
    """A box of years from the next one back, this year chosen; ``shown`` gives the text of one."""
    box = QComboBox()
    box.setAccessibleName(words("Năm"))
    offer(box, [(shown(year), year) for year in range(this_year + 1, this_year - years_back, -1)], this_year)
    return box
