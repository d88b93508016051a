"""The window: a card while no book is open, else the pages; keys, help, lock, language and look."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from desktop_app import paths
from desktop_app.domain.errors import Refused
from desktop_app.ui.change_hub import ChangeHub
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.door import BookDoor
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.shell.bug_report import BugReport
from desktop_app.ui.shell.desk import SUFFIX, BookDesk
from desktop_app.ui.shell.first_run import CardPage, FirstRun, PasswordCard
from desktop_app.ui.shell.help import HelpWindow
from desktop_app.ui.shell.idle import IdleWatch
from desktop_app.ui.shell.leaving import Leaving
from desktop_app.ui.shell.palette import Palette
from desktop_app.ui.shell.shortcuts import ShortcutSheet
from desktop_app.ui.shell.status import StatusLine
from desktop_app.ui.shell.workspace import Workspace
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.parts import Action
from desktop_app.ui.words import QtTexts, Words

if TYPE_CHECKING:
    from desktop_app.services.assembly import Services

HOME = "overview"
AHEAD_MS = 250
"""After a book was shown until the rest is loaded, and once more when its first page still reads."""
AGAIN_MS = 250
"""Until locking is tried again while something is being done."""
LOCKED = frozenset({"book.password_needed", "book.wrong_password", "book.not_a_book"})


class MainWindow(QMainWindow):
    """Shows first, loads after. ``start`` opens the book it is given, or the last one, or the first card."""

    def __init__(self, preferences: Preferences, theme: Theme, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.preferences = preferences
        self.theme = theme
        self.words = Words(preferences.settings.language)
        self.jobs = Jobs(self)
        self.hub = ChangeHub(self)
        self.desk = BookDesk(self.jobs, preferences, self)
        self.dialogs = dialogs or Dialogs(self, self.words)
        self.door = BookDoor(self)
        self.workspace: Workspace | None = None
        self.card: CardPage | None = None
        self._qt_texts: QtTexts | None = None
        self._asked = preferences.settings
        self._idle = IdleWatch(self)
        self._leaving = Leaving(self.jobs, self)
        self._resume = HOME
        self._kept: tuple[str, Mapping[str, object]] = ("", {})
        self._later = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self.setWindowTitle("Sổ Thi Đua")
        self.resize(1280, 720)
        self._place_again()
        self._dress()
        self.desk.opened.connect(self._show_book)
        self.desk.refused.connect(self._refused)
        self.desk.trying.connect(self._tried)
        self._idle.idle.connect(self.lock)
        self._later.timeout.connect(self._rebuild)
        self._answer_door()
        preferences.changed.connect(self._settings_changed)
        theme.changed.connect(self._rebuild)
        self._add_keys()

    def start(self, book: Path | None = None) -> None:
        """Load the rooms below, then open a book or show the first card."""
        recent = [Path(name) for name in self.preferences.settings.recent_books]
        # The last one even where it is not there now: another book must not open in its place unasked.
        wanted = book or next(iter(recent), None)
        self.desk.load(lambda: self.show_first_card() if wanted is None else self.desk.open(wanted))

    def show_first_card(self) -> None:
        """Ask who one is, or for an existing book."""
        settings = self.preferences.settings
        recent = [path for name in settings.recent_books if (path := Path(name)).is_file()]
        card = FirstRun(self.words, self.theme, recent, settings.actor)
        card.create_wanted.connect(self.desk.create)
        card.open_wanted.connect(self.open_book)
        card.sample_wanted.connect(self.desk.open_sample)
        self._show_card(card)

    def open_book(self, path: Path | None) -> None:
        """Open a book, chosen in a dialog when no path is given."""
        if self.desk.busy:
            return
        if path is None:
            kinds = self.words("Sổ Thi Đua (*{suffix})", suffix=SUFFIX)
            path = self.dialogs.open_file(self.words("Mở sổ"), kinds, paths.documents_folder())
        if path is not None:
            self._leave(partial(self._open_instead, path))

    def _open_instead(self, path: Path) -> None:
        # A card stays until the book is open: it says why that was refused.
        if self.workspace is not None:
            self._close_book()
        self.desk.open(path)

    def lock(self) -> None:
        """Close the book and ask for its password; the page comes back afterwards."""
        services = self.desk.services
        if services is None or services.session.book.key is None:
            return
        if self._at_work:
            QTimer.singleShot(AGAIN_MS, self, self.lock)
            return
        path = services.session.book.path
        self._keep_pages(services)
        self._close_book()
        self._ask_password(path)

    def navigate(self, code: str, params: Mapping[str, object]) -> None:
        """Show a page; every page is given this."""
        if self.workspace is not None:
            self.workspace.go(code, params)

    def show_bug(self, report: str) -> None:
        """Tell of a bug."""
        BugReport(self.words, report, self).open()

    def show_help(self) -> None:
        """The help of the page that is shown."""
        window = HelpWindow(paths.resources() / "help", self.words, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show_page(self.workspace.current if self.workspace else "first_run")

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.shown is not None:
            event.ignore()
            self._leave(self.close)
            return
        self.preferences.layout.setValue("window/geometry", self.saveGeometry())
        self._close_book()
        self.jobs.close()
        super().closeEvent(event)

    def _show_book(self, services: "Services") -> None:
        self.card = None
        self._build_workspace(services, self._resume)
        self._resume = HOME
        QTimer.singleShot(AHEAD_MS, self.desk, self._load_ahead)
        secret = services.session.book.key is not None
        self.status.show_book(services.session.book.path.stem, secret)
        self._idle.watch(self.preferences.settings.lock_after if secret else 0)

    def _build_workspace(self, services: "Services", code: str) -> None:
        drafts = Drafts(self.preferences.folder, services.session.book.facts.id)
        context = UiContext(
            services.in_language(self.words.language), self.jobs, self.dialogs, self.hub, self.words,
            self.theme, self.preferences, drafts, self.navigate, self.door,
        )  # fmt: skip
        book, kept = self._kept
        self._kept = ("", {})
        self.workspace = Workspace(context, kept if book == services.session.book.facts.id else {})
        self._put_up(self.workspace)
        known = [entry.code for entry in self.workspace.entries]
        self.workspace.go(code if code in known else known[0])

    @property
    def _at_work(self) -> bool:
        """Whether something is being done whose result a page is waiting to tell."""
        return self.jobs.current is not None or self.jobs.saving

    def _keep_pages(self, services: "Services") -> None:
        """What the pages say and hold comes back with them, for this book alone."""
        if self.workspace is not None:
            self._resume = self.workspace.current
            self._kept = (services.session.book.facts.id, self.workspace.keep())

    def _load_ahead(self) -> None:
        """So that the first visit to a page, the first export, the first paper take no longer than later
        ones."""
        if not self.jobs.idle:
            QTimer.singleShot(AHEAD_MS, self.desk, self._load_ahead)
        elif self.workspace is not None:
            self.desk.load_ahead([entry.module for entry in self.workspace.entries])

    def _answer_door(self) -> None:
        """What pages ask about the book as a whole."""
        self.door.open_wanted.connect(self.open_book)
        self.door.lock_wanted.connect(self.lock)
        self.door.password_wanted.connect(
            lambda old, new: self._leave(partial(self._change_password, old, new))
        )
        self.door.wipe_wanted.connect(lambda: self._leave(self._wipe_sample))
        self.door.leave_wanted.connect(lambda: self._leave(self._leave_book))

    def _leave(self, then: Callable[[], object]) -> None:
        """Do what closes the book, once nothing long is being done in it."""
        self._leaving.leave(self.dialogs, self.words, then)

    def _change_password(self, old: str | None, new: str | None) -> None:
        """The book is closed, written anew and opened again; the page comes back."""
        services = self.desk.services
        if services is None:
            return
        path = services.session.book.path
        self._keep_pages(services)
        self._close_book()
        self.desk.change_password(path, old, new)

    def _wipe_sample(self) -> None:
        services = self.desk.services
        if services is None:
            return
        try:
            services.sample.refuse_real()
        except Refused as refused:
            if self.workspace is not None:
                self.workspace.page.show_refusal(refused)
            return
        self._leave_pages()
        self.desk.wipe_sample()
        self.show_first_card()

    def _leave_book(self) -> None:
        self._close_book()
        self.show_first_card()

    def _close_book(self) -> None:
        self._leave_pages()
        self.desk.close()

    def _leave_pages(self) -> None:
        self._idle.watch(0)
        self.card = None
        self._put_up(QWidget())
        if self.workspace is not None:
            self.workspace.leave()
        self.workspace = None
        self.jobs.finish()
        self.status.show_book("", False)

    def _show_card(self, card: CardPage) -> None:
        self.card = card
        self._put_up(card)
        card.setFocus()
        card.hold(self.desk.busy)

    def _put_up(self, widget: QWidget) -> None:
        """Replace what the window shows."""
        # Leaving a field commits what is typed into it; while its page is being destroyed it is too late.
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        self.setCentralWidget(widget)

    def _ask_password(self, path: Path) -> None:
        card = PasswordCard(self.words, self.theme, path)
        card.given.connect(lambda password: self.desk.open(path, password))
        card.other_wanted.connect(self.show_first_card)
        self._show_card(card)

    def _tried(self, under_way: bool) -> None:
        """A card waits with the attempt; whatever came of that, one never stands before an empty window."""
        if self.card is not None:
            self.card.hold(under_way)
        elif self.workspace is None and not under_way:
            self.show_first_card()

    def _refused(self, refused: Refused, path: Path, elsewhere: Callable[[Path], None] | None = None) -> None:
        if self.workspace is not None:
            self.workspace.page.show_refusal(refused)
            return
        if refused.code in LOCKED and path.is_file():
            if not isinstance(self.card, PasswordCard) or self.card.book != path:
                self._ask_password(path)
            if refused.code == "book.password_needed":
                return
        if self.card is None:
            self.show_first_card()
        assert self.card is not None
        self.card.show_refusal(refused, self._ways_on(refused, path, elsewhere))

    def _ways_on(
        self, refused: Refused, path: Path, elsewhere: Callable[[Path], None] | None
    ) -> Sequence[Action]:
        """What may be done about a book that did not open."""
        if elsewhere is not None:
            return (Action("Chọn thư mục khác", lambda: self._choose_folder(elsewhere), "folder2-open"),)
        if refused.code == "book.missing":
            return (
                Action("Thử lại", lambda: self.open_book(path), "arrow-clockwise"),
                Action("Tìm sổ", lambda: self.open_book(None), "folder2-open"),
            )
        if refused.code == "book.in_use":
            return (Action("Thử lại", lambda: self.open_book(path), "arrow-clockwise"),)
        return ()

    def _choose_folder(self, then: Callable[[Path], None]) -> None:
        folder = self.dialogs.folder(self.words("Cất sổ ở thư mục nào"))
        if folder is not None:
            then(folder)

    def _add_keys(self) -> None:
        for keys, run in (
            ("Ctrl+K", self._open_palette),
            ("F1", self.show_help),
            ("Ctrl+/", lambda: ShortcutSheet(self.words, self).open()),
            ("Ctrl+Z", lambda: self._reverse(undo=True)),
            ("Ctrl+Y", lambda: self._reverse(undo=False)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _open_palette(self) -> None:
        if self.workspace is not None:
            Palette(self.workspace.context, self.workspace.entries, self).open()

    def _reverse(self, undo: bool) -> None:
        """Ctrl+Z inside a field with typing is the field's own."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly():
            (focused.undo if undo else focused.redo)()
        elif self.workspace is not None:
            (self.workspace.page.undo if undo else self.workspace.page.redo)()

    def _settings_changed(self, settings: object) -> None:
        before, self._asked = self._asked, self.preferences.settings
        now = self._asked
        if before.language != now.language:
            self.words = Words(now.language)
            self.dialogs.speak(self.words)
            self._dress()
            self._rebuild()
        if (before.look, before.text_scale) != (now.look, now.text_scale):
            self.theme.apply(now.look, now.text_scale)
        if before.lock_after != now.lock_after and self.desk.services is not None:
            secret = self.desk.services.session.book.key is not None
            self._idle.watch(now.lock_after if secret else 0)

    def _dress(self) -> None:
        """The foot of the window and Qt's own texts, in the language and look of now."""
        self.status = StatusLine(self.jobs, self.hub, self.words, self.theme)
        self.status.lock_wanted.connect(self.lock)
        self.setStatusBar(self.status)

    def _rebuild(self) -> None:
        """Make everything on screen anew, once nothing is being done."""
        if self._at_work:
            self._later.start()
            return
        self._dress()
        services = self.desk.services
        if services is not None and self.workspace is not None:
            self._keep_pages(services)
            self._build_workspace(services, self._resume)
            self._resume = HOME
            secret = services.session.book.key is not None
            self.status.show_book(services.session.book.path.stem, secret)
        elif (before := self.card) is not None:
            if isinstance(before, PasswordCard):
                self._ask_password(before.book)
            else:
                self.show_first_card()
            assert self.card is not None
            self.card.take_over(before)

    def _place_again(self) -> None:
        kept = self.preferences.layout.value("window/geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)
