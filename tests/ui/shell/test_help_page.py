"""Trợ giúp: reached from any page, found by words without accents, with the sheet of keys."""

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.shell.help_page import HelpPage, topics_in
from desktop_app.ui.shell.shortcuts import ShortcutSheet
from desktop_app.ui.shell.window import MainWindow
from tests.ui.typing import type_text

LONGEST = 60


def help_page(window: MainWindow) -> HelpPage:
    assert window.workspace is not None
    window.workspace.navigation.help_wanted.emit()
    page = window.workspace.page
    assert isinstance(page, HelpPage)
    return page


def test_help_opens_on_the_page_one_came_from(qtbot: QtBot, window: MainWindow) -> None:
    page = help_page(window)
    assert page.side.code == "members"
    assert "Đoàn viên" in page.text.toPlainText()


def test_any_word_finds_its_topic_without_accents(qtbot: QtBot, window: MainWindow) -> None:
    page = help_page(window)
    type_text(page.search, "ban giao cho nguoi moi")
    qtbot.waitUntil(lambda: page.side.code == "settings")
    assert "Bàn giao cho người mới" in page.text.toPlainText()
    page.search.put("hươu cao cổ uống cà phê")
    assert page.nothing.isVisible()
    assert not page.text.isVisible()
    page.search.put("")
    assert page.text.isVisible()


def test_the_sheet_of_keys_opens_from_here(qtbot: QtBot, window: MainWindow) -> None:
    page = help_page(window)
    page._show_keys()
    sheet = page.findChild(QDialog)
    assert isinstance(sheet, ShortcutSheet)
    assert sheet.isVisible()
    sheet.close()


def test_every_topic_has_a_title_and_is_short() -> None:
    topics = topics_in(paths.resources() / "help")
    assert topics[0].code == "general"
    for topic in topics:
        assert topic.text.startswith("# "), topic.code
        assert len(topic.text.splitlines()) <= LONGEST, topic.code
