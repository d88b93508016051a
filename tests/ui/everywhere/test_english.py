"""Every screen in English: each text asked for is one the translators are given, none stays Vietnamese, and
the English words fit."""

import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

import update_translations
from desktop_app import paths
from desktop_app.texts.translations import read_translations, translated
from desktop_app.ui import words as window_words
from desktop_app.ui.shell.bug_report import BugReport
from desktop_app.ui.shell.help import HelpWindow
from desktop_app.ui.shell.palette import Palette
from desktop_app.ui.shell.shortcuts import ShortcutSheet
from desktop_app.ui.shell.window import MainWindow
from tests.ui.everywhere.books import Fill, Level
from tests.ui.everywhere.conftest import Opens
from tests.ui.everywhere.controls import clipped
from tests.ui.everywhere.screens import pages_of, settle, states
from tests.ui.everywhere.test_every_screen import BOOKS

Asked: TypeAlias = dict[tuple[str, str], str]
PLAIN_NAME = "Sao Mai"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """(context, source) of every text the window asks for → what it is shown."""
    found: Asked = {}

    def listening(text: str, context: str, language: str) -> str:
        said = translated(text, context, language)
        if language == "en" and text:
            found[context, text] = said
        return said

    monkeypatch.setattr(window_words, "translated", listening)
    return found


def everywhere(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every state of every page, what its first action opens, and the windows of the shell."""
    for code in pages_of(window):
        for state in states(qtbot, window, code):
            yield state, window
    assert window.workspace is not None
    for dialog in (
        ShortcutSheet(window.words, window),
        Palette(window.workspace.context, window.workspace.entries, window),
        BugReport(window.words, "ValueError", window),
        HelpWindow(paths.resources() / "help", window.words, window),
    ):
        dialog.show()
        settle(qtbot, window)
        yield type(dialog).__name__, dialog
        dialog.close()
        dialog.deleteLater()


def chrome(root: QWidget) -> Iterator[str]:
    """The window's own words on screen: labels, buttons, tabs, titles of columns, hints, spoken names."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from _titles(widget)
    if isinstance(root, QDialog):
        yield root.windowTitle()


def _titles(table: QTableView) -> Iterator[str]:
    model = table.model()
    across = table.horizontalHeader()
    for place in range(across.count()):
        yield str(model.headerData(place, across.orientation()))


def is_vietnamese(text: str) -> bool:
    """Whether a letter bears a mark that English does not know."""
    return any(letter in "đĐ" or unicodedata.normalize("NFD", letter) != letter for letter in text)


def spoken_before() -> set[tuple[str, str]]:
    """The English of the catalogues: a chip may bear a status, which is translated before it comes there."""
    known = read_translations(update_translations.FILE)
    return {("ui", said) for (context, _), said in known.items() if context == "catalogues"}


@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_every_text_asked_for_is_one_the_translators_are_given(
    qtbot: QtBot, open_window: Opens, asked: Asked, level: Level, fill: Fill
) -> None:
    window = open_window(level, fill)
    window.preferences.change(language="en")
    for _state, _root in everywhere(qtbot, window):
        pass
    given = {(context, text) for context, texts in update_translations.sources().items() for text in texts}
    assert len(asked) > 100
    assert sorted(set(asked) - given - spoken_before()) == []


@pytest.mark.parametrize(("level", "fill"), BOOKS)
def test_every_text_asked_for_is_translated_and_fits(
    qtbot: QtBot, open_window: Opens, asked: Asked, level: Level, fill: Fill
) -> None:
    window = open_window(level, fill)
    window.preferences.change(language="en")
    cut = [f"{state}: {found}" for state, root in everywhere(qtbot, window) for found in clipped(root)]
    known = read_translations(update_translations.FILE)
    contexts = {context for context, _ in known}
    left = sorted(set(asked) - set(known) - spoken_before())
    assert [text for context, text in left if context in contexts] == []
    assert cut == []


@pytest.mark.parametrize("level", ["grassroots", "upper"])
def test_no_vietnamese_letter_is_left_on_an_empty_book(
    qtbot: QtBot, open_window: Opens, level: Level
) -> None:
    """The union's name is the one thing on an empty book that is no word of the window."""
    window = open_window(level, "empty")
    services = window.desk.services
    assert services is not None
    services.units.edit_own({"name": PLAIN_NAME})
    window.preferences.change(language="en")
    if not any(context == "ui" for context, _ in read_translations(update_translations.FILE)):
        return
    left = {
        f"{state}: {text}"
        for state, root in everywhere(qtbot, window)
        for text in chrome(root)
        if is_vietnamese(text)
    }
    assert sorted(left) == []
