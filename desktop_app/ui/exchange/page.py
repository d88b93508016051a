"""Gửi – Nhận: send to the union above, receive, and the journal."""

from collections.abc import Mapping

from desktop_app.ui.context import UiContext
from desktop_app.ui.exchange.send_pane import SendPane
from desktop_app.ui.exchange.tabs import ExchangeTabs
from desktop_app.ui.widgets.page import Page


class ExchangePage(Page):
    """``open`` takes ``tab``: "send", "receive", "senders" or "journal"."""

    watches = frozenset({"nomination", "initiative", "member", "unit", "verdict"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Gửi – Nhận")
        self.tabs = ExchangeTabs(self, "exchange")
        self.sending = SendPane(self)
        self.tabs.insertTab(0, self.sending, self.words("Gửi cấp trên"))
        self.tabs.setCurrentIndex(0)
        self.sending.made.connect(self.tabs.refresh)
        self.tabs.journal_read.connect(self.sending.recent.show_lines)
        self.body.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        self.sending.look()
        self.tabs.refresh()

    def open(self, params: Mapping[str, object]) -> None:
        places = {
            "send": self.sending,
            "receive": self.tabs.receiving,
            "senders": self.tabs.senders,
            "journal": self.tabs.journal,
        }
        if (pane := places.get(str(params.get("tab")))) is not None:
            self.tabs.setCurrentWidget(pane)
