"""The panel of most lists: the fields of the record in place, and its history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.detail_panel import DetailPanel, Tab
from desktop_app.ui.widgets.field_sheet import FormSpec
from desktop_app.ui.widgets.history_tab import HistoryTab
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.record_form import RecordForm


def record_form(page: Page, spec: FormSpec) -> RecordForm:
    """A form whose saves the page tells to everybody."""
    made = RecordForm(page.context, spec)
    made.saved.connect(lambda outcome: page.written(outcome))
    return made


def record_panel(page: Page, first: Callable[[], QWidget]) -> DetailPanel:
    """*Thông tin*, made by ``first``, and *Lịch sử*."""
    return DetailPanel(
        page.context, (Tab("Thông tin", first), Tab("Lịch sử", lambda: HistoryTab(page.context)))
    )
