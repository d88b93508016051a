"""A list page whose rows are worked on: many at a time, and by forms of its own in the panel."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.list_page import ListPage

Row = TypeVar("Row")


class WorkListPage(ListPage[Row], Generic[Row]):
    """Override ``ids_of``; the page has a panel."""

    _keeps_pane = False
    _opened_at: int | None = None

    def ids_of(self, keys: Sequence[int]) -> list[str]:
        """The ids of the records of some rows, in their order; called in a worker."""
        raise NotImplementedError

    def chosen_reader(self) -> Callable[[], list[str]]:
        """What gives a worker the ids of the records chosen now, in the order of the list."""
        return partial(self.ids_of, self.table.selected_keys())

    def with_chosen(self, work: Callable[[list[str]], None]) -> None:
        """Do something with the ids of what is chosen now, once a worker has read them: all of 300,000 may
        be."""
        self.context.jobs.read(self, self.chosen_reader(), work)

    def keep_pane(self, heading: str, pane: QWidget) -> None:
        """Show a form that a refresh of the list must not close."""
        assert self.panel is not None
        self._keeps_pane = True
        self._settle.stop()
        self._opened_at = self.table.records.key_at(self.table.currentIndex().row())
        self.panel.show_widget(heading, pane)
        self.panel.setVisible(True)

    def leave_pane(self) -> None:
        """Close a form of the page's own and show the current row again."""
        assert self.panel is not None
        self._keeps_pane = False
        self.panel.leave_widget()
        self.panel.setVisible(bool(self.table.records.rowCount()) or self.query.filtered)
        self._settle.start()
        self.table.setFocus()

    def pane_stays(self, key: int) -> bool:
        """Whether the form stays though a row is to be shown: it does until another one is gone to."""
        self._keeps_pane = self._keeps_pane and key == self._opened_at
        return self._keeps_pane
