"""Hộp nhận: the upper union's door for packages from many unions."""

from collections.abc import Mapping

from desktop_app.ui.context import UiContext
from desktop_app.ui.exchange.tabs import ExchangeTabs
from desktop_app.ui.widgets.page import Page


class InboxPage(Page):
    """``open`` takes ``tab``: "receive", "senders" or "journal"."""

    watches = frozenset({"nomination", "initiative", "unit"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, "Hộp nhận")
        self.tabs = ExchangeTabs(self, "inbox")
        self.body.addWidget(self.tabs, 1)

    def refresh(self) -> None:
        self.tabs.refresh()

    def open(self, params: Mapping[str, object]) -> None:
        places = {
            "receive": self.tabs.receiving,
            "senders": self.tabs.senders,
            "journal": self.tabs.journal,
        }
        if (pane := places.get(str(params.get("tab")))) is not None:
            self.tabs.setCurrentWidget(pane)
