"""What pages and services need is loaded behind an open book, one module after the other."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.assembly import modules
from desktop_app.ui.shell.window import MainWindow

UNUSUAL = ("colorsys", "wave")


@pytest.fixture
def _forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in UNUSUAL:
        monkeypatch.delitem(sys.modules, name, raising=False)


@pytest.mark.usefixtures("_forgotten")
def test_modules_are_loaded_one_after_the_other_while_a_book_is_open(
    qtbot: QtBot, closed_window: MainWindow, book: Path
) -> None:
    window = closed_window
    window.desk.load_ahead(UNUSUAL)
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert not set(UNUSUAL) & sys.modules.keys()
    window.desk.open(book)
    qtbot.waitUntil(lambda: window.workspace is not None)
    window.desk.load_ahead(UNUSUAL)
    qtbot.waitUntil(lambda: set(UNUSUAL) <= sys.modules.keys())


def test_an_open_book_loads_its_services_and_pages(
    qtbot: QtBot, closed_window: MainWindow, book: Path
) -> None:
    closed_window.desk.open(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None)
    assert closed_window.workspace is not None
    wanted = {*modules(), *(entry.module for entry in closed_window.workspace.entries)}
    qtbot.waitUntil(lambda: wanted <= sys.modules.keys())
