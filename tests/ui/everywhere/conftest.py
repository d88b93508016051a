"""The real window on every kind of book."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.books import Demonstration, Fill, Level, empty_book, made_demonstration
from tests.ui.everywhere.screens import settle

Opens: TypeAlias = Callable[[Level, Fill], MainWindow]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """A year of two unions."""
    with made_demonstration(tmp_path_factory.mktemp("demonstration")) as made:
        yield made


@pytest.fixture
def open_window(
    qtbot: QtBot, closed_window: MainWindow, demonstration: Demonstration, tmp_path: Path
) -> Opens:
    """Opens a book of a level, empty or after a year, and gives its window at rest."""

    def opens(level: Level, fill: Fill) -> MainWindow:
        book = demonstration.copy(level, tmp_path) if fill == "filled" else empty_book(level, tmp_path)
        closed_window.desk.open(book.path, book.password)
        qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
        settle(qtbot, closed_window)
        return closed_window

    return opens
