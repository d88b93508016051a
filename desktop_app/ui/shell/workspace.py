"""An open book on screen: the navigation and the pages, each made when first gone to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from desktop_app.domain.units import Unit
from desktop_app.ui.context import UiContext
from desktop_app.ui.shell.navigation import Navigation
from desktop_app.ui.shell.pages import PageEntry, pages_for
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.parts import Action


class Workspace(QWidget):
    """Made anew when the language or the look changes: nothing on screen keeps an old text or colour.
    ``kept`` is what ``keep`` of the one before gave. ``moved`` carries the code of the page gone to."""

    moved = Signal(str)

    def __init__(self, context: UiContext, kept: Mapping[str, object]) -> None:
        super().__init__()
        self._kept = dict(kept)
        self.context = context
        services = context.services
        self.entries: tuple[PageEntry, ...] = pages_for(services.session.book.facts.upper)
        self._entries = {entry.code: entry for entry in self.entries}
        self._instead = {entry.also: entry.code for entry in self.entries if entry.also}
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QScrollArea] = {}
        self.current = ""
        names = services.units.names()
        self.navigation = Navigation(
            self.entries, context.words, context.theme, names.own.name or "", names.upper
        )
        context.hub.changed.connect(self._heard)
        self.navigation.chosen.connect(self.go)
        self.navigation.help_wanted.connect(lambda: self.go("help", {"topic": self.current}))
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addWidget(self._stack, 1)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.current]

    def go(self, code: str, params: Mapping[str, object] | None = None) -> None:
        """Show a page, and open what ``params`` name in it."""
        code = self._instead.get(code, code)
        if code not in self._entries:
            return
        page = self._pages.get(code)
        if page is None:
            page = self._pages[code] = self._entries[code].build(self.context)
            self._frames[code] = _framed(page)
            self._stack.addWidget(self._frames[code])
            if code in self._kept:
                page.take_over(self._kept.pop(code))
        self.current = code
        self._stack.setCurrentWidget(self._frames[code])
        self.navigation.show_current(code)
        if params:
            page.open(params)
        self.moved.emit(code)

    def keep(self) -> Mapping[str, object]:
        """What the pages should say or hold when they are made anew, by their codes."""
        made = {code: kept for code, page in self._pages.items() if (kept := page.hand_over()) is not None}
        return self._kept | made

    def leave(self) -> None:
        """Hear no more: the book is being closed."""
        self.context.hub.changed.disconnect(self._heard)

    def _heard(self, changed: Mapping[str, frozenset[str]]) -> None:
        """The union, or the one above it, may have been renamed; a closed year may have been edited."""
        services = self.context.services
        self.context.jobs.read(self, lambda: services.closing.touched(changed), self._warn_closed)
        if Unit.TYPE in changed:
            names = self.context.services.units.names()
            self.navigation.show_union(names.own.name or "", names.upper)

    def _warn_closed(self, years: Sequence[int]) -> None:
        if not years or not self.current:
            return
        words = self.context.words
        told = ", ".join(map(str, years))
        text = words("Năm {years} đã khép sổ mà vừa có sửa. Nếu không cố ý, hãy Hoàn tác.", years=told)
        lead = Action("Xem năm đã khép", lambda: self.go("year", {"tab": "closing", "year": years[-1]}))
        self.page.error.say(text, "warning", (lead,))


def _framed(page: Page) -> QScrollArea:
    """A page that grew too big for the screen, by large letters on a small one, can be scrolled."""
    frame = QScrollArea()
    frame.setWidget(page)
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return frame
