"""The tabs both exchange pages share: what they are called and who is told of what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from desktop_app.ui.exchange.journal_pane import JournalPane
from desktop_app.ui.exchange.receive_pane import ReceivePane
from desktop_app.ui.exchange.senders_pane import SendersPane
from desktop_app.ui.widgets.page import Page


class ExchangeTabs(QTabWidget):
    """Nhận, Chưa xác nhận người gửi and the journal; a page may put its own tab first.

    ``journal_read`` carries the lines of the journal each time they were read.
    """

    journal_read = Signal(list)

    def __init__(self, page: Page, code: str) -> None:
        super().__init__()
        words = page.words
        self._context = page.context
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(words("Các phần của trang gửi nhận"))
        self.receiving = ReceivePane(page, f"{code}_incoming")
        self.senders = SendersPane(page, f"{code}_senders")
        self.journal = JournalPane(page, f"{code}_journal")
        self.addTab(self.receiving, words("Nhận"))
        self.addTab(self.senders, words("Chưa xác nhận người gửi"))
        self.addTab(self.journal, words("Nhật ký"))
        self.receiving.received.connect(self.refresh)
        self.senders.confirmed.connect(self.read_journal)
        self.journal_read.connect(self.journal.show_lines)

    def refresh(self) -> None:
        """Read again what the tabs show."""
        self.senders.refresh()
        self.read_journal()

    def read_journal(self) -> None:
        """Read the journal off the window's thread."""
        self._context.jobs.read(self, self._context.services.partners.journal, self.journal_read.emit)
