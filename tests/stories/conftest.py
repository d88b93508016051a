"""Two offices in one room: a union and the level above it, each with its own window and its own person."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.preferences import Preferences
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Theme
from tests.stories.officer import Officer
from tests.ui.conftest import AnsweringDialogs, theme
from tests.ui.everywhere.books import Demonstration
from tests.ui.everywhere.conftest import demonstration

__all__ = ["Demonstration", "demonstration", "theme"]

Offices: TypeAlias = Callable[[str], Officer]


@pytest.fixture
def office(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Offices]:
    """Opens a window for an office of its own: nothing on disk is shared but what is handed over."""
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "home"))
    made: list[MainWindow] = []
    errors: list[BaseException] = []

    def opens(name: str) -> Officer:
        dialogs = AnsweringDialogs()
        window = MainWindow(Preferences(tmp_path / name), theme, dialogs)
        window.jobs.crashed.connect(errors.append)
        window.resize(1366, 768)
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: window.card is not None and window.card.isVisible(), timeout=20_000)
        officer = Officer(window, dialogs, qtbot)
        officer.front()
        return officer

    yield opens
    for window in made:
        window.close()
    assert errors == []
