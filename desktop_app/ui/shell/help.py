"""F1: the help of the screen one is in, written in Markdown, one file per page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.ui.widgets.parts import open_at
from desktop_app.ui.words import Words

GENERAL = "general"


class HelpWindow(QDialog):
    """Stands beside the window; typing goes on while it is open."""

    def __init__(self, folder: Path, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._words = words
        self.setWindowTitle(words("Trợ giúp"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.text = QTextBrowser()
        self.text.setAccessibleName(words("Trợ giúp"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda link: self.show_page(link.path()))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(close)
        unit = self.fontMetrics().averageCharWidth()
        open_at(self, unit * 80, unit * 78)

    def show_page(self, code: str) -> None:
        """Show the help of a page, or the general one where a page has none."""
        file = self._folder / f"{code}.md"
        if not file.is_file():
            file = self._folder / f"{GENERAL}.md"
        show_markdown(self.text, file.read_text(encoding="utf-8"))
        self.show()
        self.raise_()
        self.activateWindow()


def show_markdown(browser: QTextBrowser, text: str) -> None:
    """Show Markdown with the semibold letters that the font has (bold ones would be smeared), with room above
    each heading and between each bullet and its text."""
    browser.setMarkdown(text)
    document = browser.document()
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.DemiBold)
    cursor = QTextCursor(document)
    for start, end in bold_stretches(document):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(heavy)
    room = browser.fontMetrics().height() * 0.7
    block = document.begin().next()
    while block.isValid():
        if block.blockFormat().headingLevel():
            spaced = QTextBlockFormat()
            spaced.setTopMargin(room)
            QTextCursor(block).mergeBlockFormat(spaced)
        block = block.next()
    _hang_marks(document, browser.fontMetrics().averageCharWidth() * 5 // 2)
    browser.moveCursor(QTextCursor.MoveOperation.Start)


def _hang_marks(document: QTextDocument, width: int) -> None:
    """Qt draws the mark of a list item against its text: it becomes letters of its own, ``width`` before the
    text, whose further lines stand below the first."""
    marks: list[tuple[QTextBlock, str]] = []
    block = document.begin()
    while block.isValid():
        items = block.textList()
        if items is not None:
            is_disc = items.format().style() == QTextListFormat.Style.ListDisc
            marks.append((block, "•" if is_disc else items.itemText(block)))
        block = block.next()
    # All are known before the first leaves its list, which counts anew then.
    for block, mark in marks:
        items = block.textList()
        depth = items.format().indent()
        items.remove(block)
        hanging = QTextBlockFormat()
        hanging.setIndent(0)
        hanging.setLeftMargin(width * (depth + 1))
        hanging.setTextIndent(-width)
        hanging.setTabPositions([QTextOption.Tab(width, QTextOption.TabType.LeftTab)])
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(hanging)
        cursor.insertText(f"{mark}\t", QTextCharFormat())


def bold_stretches(document: QTextDocument) -> list[tuple[int, int]]:
    """Where bold letters stand, as positions from and to."""
    found = []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().fontWeight() >= QFont.Weight.Bold:
                found.append((fragment.position(), fragment.position() + fragment.length()))
            place += 1
        block = block.next()
    return found
