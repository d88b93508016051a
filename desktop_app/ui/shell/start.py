"""Starting the window: paint first, then load what is behind it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui.big_blocks import give_back_big_blocks
from desktop_app.ui.errors import Bugs
from desktop_app.ui.garbage import GarbageOnThisThread
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import QtTexts


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; the first argument may name a book. Returns the exit code."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Sổ Thi Đua")
    application.setDesktopFileName("sothidua")
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    preferences = Preferences(paths.config_folder(), application)
    theme = Theme(application, paths.resources())
    theme.apply(preferences.settings.look, preferences.settings.text_scale)
    window = MainWindow(preferences, theme)
    bugs = Bugs(paths.logs_folder(), application)
    bugs.watch()
    bugs.found.connect(window.show_bug)
    window.jobs.crashed.connect(bugs.report)
    garbage = GarbageOnThisThread(lambda: window.jobs.current is not None, application)
    window.show()
    book = next((Path(name) for name in arguments if not name.startswith("-")), None)
    # After the first picture: reading translations and loading the rooms takes longer than painting.
    QTimer.singleShot(0, lambda: _go_on(application, window, book))
    code = application.exec()
    garbage.stop()
    bugs.unwatch()
    return code


def _go_on(application: QApplication, window: MainWindow, book: Path | None) -> None:
    give_back_big_blocks()
    if window.words.language == "vi":
        application.installTranslator(QtTexts(paths.translations() / "qtbase_vi.ts", application))
    window.start(book)
