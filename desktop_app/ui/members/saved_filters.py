"""Filters a person gave a name to, kept with the layout of this computer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.words import Words


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name with what was typed, the chip, the group and the conditions (field, operator, value)."""

    name: str
    text: str
    chip: str
    side: str
    tests: tuple[tuple[str, str, str], ...] = ()


class SavedFilters:
    """The saved filters of one screen of one book, by name."""

    def __init__(self, layout: QSettings, place: str) -> None:
        self._layout = layout
        self._place = f"filters/{place}"

    def all(self) -> list[SavedFilter]:
        """What is saved; nothing when it cannot be read."""
        try:
            kept = json.loads(str(self._layout.value(self._place) or "[]"))
            return [_read(one) for one in kept]
        except (ValueError, KeyError, TypeError):
            return []

    def keep(self, saved: SavedFilter) -> None:
        """Save a filter; one of the same name is replaced."""
        self._write([*(one for one in self.all() if one.name != saved.name), saved])

    def forget(self, name: str) -> None:
        """Remove a filter."""
        self._write([one for one in self.all() if one.name != name])

    def menu(
        self,
        words: Words,
        parent: QWidget,
        use: Callable[[SavedFilter], object],
        save: Callable[[], object],
        edit: Callable[[], object],
    ) -> QMenu:
        """The menu that makes, uses, saves and removes filters."""
        menu = QMenu(parent)
        menu.addAction(words("Lọc theo mục…")).triggered.connect(lambda: edit())
        menu.addSeparator()
        saved = self.all()
        for one in saved:
            menu.addAction(one.name).triggered.connect(lambda _checked=False, one=one: use(one))
        if saved:
            menu.addSeparator()
        menu.addAction(words("Lưu bộ lọc đang dùng…")).triggered.connect(lambda: save())
        if saved:
            removing = menu.addMenu(words("Bỏ bộ lọc"))
            for one in saved:
                removing.addAction(one.name).triggered.connect(
                    lambda _checked=False, name=one.name: self.forget(name)
                )
        return menu

    def _write(self, kept: list[SavedFilter]) -> None:
        self._layout.setValue(self._place, json.dumps([asdict(one) for one in kept], ensure_ascii=False))


def _read(kept: Mapping[str, Any]) -> SavedFilter:
    tests = tuple((str(a), str(b), str(c)) for a, b, c in kept.get("tests", ()))
    return SavedFilter(str(kept["name"]), str(kept["text"]), str(kept["chip"]), str(kept["side"]), tests)
