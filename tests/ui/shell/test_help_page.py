"""Trợ giúp: reached from any page, found by words without accents, with the sheet of keys."""

from PySide6.QtWidgets import QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.shell.help import show_markdown
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


def test_a_book_reads_of_the_pages_it_has(window: MainWindow) -> None:
    codes = {topic.code for topic in help_page(window).topics}
    assert {"awards", "members", "year", "exchange", "general"} <= codes
    assert codes.isdisjoint({"inbox", "units", "review"})


def test_the_mark_of_a_list_item_stands_apart_from_its_text(qtbot: QtBot) -> None:
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    show_markdown(browser, "# Mục\n\n- **Enter** sang ô sau\n- Hai\n\n1. Một\n2. Hai\n")
    assert browser.toPlainText().splitlines() == [
        "Mục",
        "•\tEnter sang ô sau",
        "•\tHai",
        "1.\tMột",
        "2.\tHai",
    ]
    block = browser.document().begin().next()
    assert block.textList() is None
    assert block.blockFormat().leftMargin() > -block.blockFormat().textIndent() > 0
