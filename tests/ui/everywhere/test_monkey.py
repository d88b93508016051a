"""A seeded monkey in the window: nothing breaks, the book stays sound, nothing more stays in memory.

``SOTHIDUA_SOAK_MINUTES=30`` lets it work for so long (with ``-s -o faulthandler_timeout=0``: messages kept
until the end would look like a leak); ``SOTHIDUA_SOAK_SEED`` chooses what it does.
"""

import os
import random
import shutil
import time
from collections import deque
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.exceptions import format_captured_exceptions
from pytestqt.qtbot import QtBot

from desktop_app.cli.demo_exchange import PASSWORD
from desktop_app.domain.errors import Cancelled
from tests.ui.conftest import AnsweringDialogs
from tests.ui.everywhere.books import Demonstration, Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.memory import InUse, in_use
from tests.ui.everywhere.monkey import Links, Monkey
from tests.ui.everywhere.screens import settle

STEPS = 120
MINUTES = float(os.environ.get("SOTHIDUA_SOAK_MINUTES", "0"))
SEED = int(os.environ.get("SOTHIDUA_SOAK_SEED", "20261121"))
WARMING = 0.25
WARM_ACTS = 1_000
"""Fewer have not been everywhere yet: what is used for the first time is still being loaded."""
MOST_GROWTH = 0.10


@pytest.mark.parametrize("level", ["grassroots", "upper"])
def test_random_legal_acts_break_nothing(
    qtbot: QtBot,
    open_window: Opens,
    dialogs: AnsweringDialogs,
    demonstration: Demonstration,
    tmp_path: Path,
    level: Level,
) -> None:
    window = open_window(level, "filled")
    assert window.desk.services is not None
    session = window.desk.services.session
    files = tmp_path / "tep"
    shutil.copytree(demonstration.folder, files, ignore=shutil.ignore_patterns("*.sothidua", "* - sao luu"))
    links = Links()
    QDesktopServices.setUrlHandler("file", links, "opened")
    monkey = Monkey(
        window,
        dialogs,
        qtbot,
        random.Random(SEED),
        files,
        session.book.path,
        PASSWORD if session.book.key else None,
        sorted(file for file in files.iterdir() if file.is_file()),
    )
    try:
        warm, end, done = _soak(monkey)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    settle(qtbot, window)
    if window.desk.services is None:
        monkey.step()
    services = window.desk.services
    assert services is not None
    report = services.care.check()
    assert report.sound, report
    assert not MINUTES or not end.grew_beyond(warm, MOST_GROWTH), f"{warm} → {end}, {done} acts"


def _soak(monkey: Monkey) -> tuple[InUse, InUse, int]:
    """Work for as long as wanted: what was in use once all had been loaded, and at the end; how many acts."""
    begun, done = time.monotonic(), 0
    warm: InUse | None = None
    until = begun + MINUTES * 60
    acts: deque[str] = deque(maxlen=25)
    while time.monotonic() < until or (not MINUTES and done < STEPS):
        with monkey.qtbot.capture_exceptions() as raised:
            said = monkey.step()
        # A page just left may ask the closed book; the program says nothing of it either.
        errors = [one for one in raised if not issubclass(one[0], Cancelled)]
        done += 1
        acts.append(said)
        if errors:
            pytest.fail(f"seed {SEED}, act {done}: {'; '.join(acts)}\n{format_captured_exceptions(errors)}")
        if warm is None and done >= WARM_ACTS and time.monotonic() > begun + MINUTES * 60 * WARMING:
            warm = _at_rest(monkey)
    end = _at_rest(monkey)
    return warm or end, end, done


def _at_rest(monkey: Monkey) -> InUse:
    """What is in use, always in the same state."""
    monkey.rest()
    return in_use()
