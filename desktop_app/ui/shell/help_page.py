"""Trợ giúp: every help file in one place, found by any word in it without accents; the sheet of keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout

from desktop_app import paths
from desktop_app.domain.text.folding import fold
from desktop_app.ui.context import UiContext
from desktop_app.ui.shell.help import GENERAL, show_markdown
from desktop_app.ui.shell.pages import PAGES
from desktop_app.ui.shell.shortcuts import ShortcutSheet
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action, label
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.side_list import SideItem, SideList

SIDE_LETTERS = 30


@dataclass(frozen=True, slots=True)
class Topic:
    """One help file: its code, the words of its first heading, its Markdown, and that folded for search."""

    code: str
    title: str
    text: str
    folded: str


class HelpPage(Page):
    """``open({"topic": "members"})`` shows the help of a page."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Trợ giúp")
        other = "grassroots" if context.services.session.book.facts.upper else "upper"
        hidden = {entry.code for entry in PAGES if entry.desk == other}
        found = topics_in(paths.resources() / "help")
        self.topics = [topic for topic in found if topic.code not in hidden]
        self.search = SearchField(context.theme, self.words("Tìm trong trợ giúp (không cần dấu)"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.header.addWidget(self.search)
        self.show_actions((Action("Phím tắt", self._show_keys, "keyboard"),))
        self.side = SideList(self.words, context.theme, self.words("Các mục trợ giúp"))
        self.side.setFixedWidth(self.fontMetrics().averageCharWidth() * SIDE_LETTERS)
        self.side.ensurePolished()
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.words("Nội dung trợ giúp"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda link: self.side.choose(Path(link.path()).stem))
        self.nothing: QLabel = label(self.words("Không có mục nào nói đến từ này."), "muted", wrap=True)
        column = QVBoxLayout()
        column.addWidget(self.nothing)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(self.side)
        row.addLayout(column, 1)
        self.body.addLayout(row, 1)
        self.side.chosen.connect(self._show_topic)
        self.search.searched.connect(self._find)
        self.search.left_down.connect(self.side.setFocus)
        self._find("")

    def open(self, params: Mapping[str, object]) -> None:
        self.search.put("")
        self.side.choose(str(params.get("topic", "")))

    def _find(self, text: str) -> None:
        wanted = fold(text).split()
        found = [topic for topic in self.topics if all(word in topic.folded for word in wanted)]
        # A topic that has the very words in this order leads.
        found.sort(key=lambda topic: " ".join(wanted) not in topic.folded)
        self.side.show_items([SideItem(topic.code, topic.title) for topic in found])
        self.nothing.setVisible(not found)
        self.text.setVisible(bool(found))
        if found and wanted:
            self.side.choose(found[0].code)
        if found:
            self._show_topic(self.side.code)

    def _show_topic(self, code: str) -> None:
        topic = next((topic for topic in self.topics if topic.code == code), None)
        if topic is not None:
            show_markdown(self.text, topic.text)

    def _show_keys(self) -> None:
        ShortcutSheet(self.words, self).open()


def topics_in(folder: Path) -> list[Topic]:
    """The help files of a folder: the general one first, the others by title."""
    found = []
    for file in folder.glob("*.md"):
        text = file.read_text(encoding="utf-8")
        title = text.splitlines()[0].lstrip("# ").strip() if text else file.stem
        found.append(Topic(file.stem, title, text, fold(text)))
    return sorted(found, key=lambda topic: (topic.code != GENERAL, fold(topic.title)))
