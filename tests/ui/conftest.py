"""Real books and a real window on an invisible screen; the test answers questions to the person."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QDialog

from desktop_app import paths
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session
from desktop_app.ui.big_blocks import give_back_big_blocks
from desktop_app.ui.dialogs import Dialogs
from desktop_app.ui.garbage import GarbageOnThisThread
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import Words

PEOPLE = (
    ("Nguyễn Thị Hoa", "NV01", "1990-03-02", "nu"),
    ("Trần Văn Được", "NV02", "1985", "nam"),
    ("Lê Thị Ánh Tuyết", "NV03", "1992-05", "nu"),
    ("Đặng Hữu Ước", "NV04", "1979-11-30", "nam"),
)


class AnsweringDialogs(Dialogs):
    """Answers every question as the test says, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.question = ""
        """What stood below the title of the last question that is answered with yes or no."""
        self.yes = True
        self.text: str | None = None
        self.long_text: str | None = None
        self.path: Path | None = None
        self.details = ""
        self.fill: Callable[[QDialog], object] = lambda _dialog: None
        """What is typed into a dialog of a page's own before it is answered."""

    def speak(self, words: Words) -> None:
        """Language does not matter to answers given beforehand."""

    def confirm(self, title: str, text: str, yes: str, no: str = "") -> bool:
        self.question = text
        self.asked.append(title)
        return self.yes

    def tell(self, title: str, text: str, details: str = "") -> None:
        self.asked.append(title)
        self.details = details

    def ask(self, title: str, question: str, value: str = "") -> str | None:
        self.asked.append(title)
        return self.text

    def ask_long(self, title: str, question: str, value: str = "") -> str | None:
        answer = self.ask(title, question, value)
        return answer if self.long_text is None else self.long_text

    def password(self, title: str, question: str) -> str | None:
        return self.ask(title, question)

    def choose(self, title: str, question: str, options: Sequence[str]) -> int | None:
        self.asked.append(title)
        return list(options).index(self.text) if self.text in options else None

    def open_file(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.path

    def open_files(self, title: str, kinds: str, folder: Path | None = None) -> list[Path]:
        self.asked.append(title)
        return [self.path] if self.path else []

    def save_file(self, title: str, suggested: Path | str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.path

    def folder(self, title: str, folder: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.path

    def run(self, dialog: QDialog) -> bool:
        self.asked.append(dialog.windowTitle())
        self.fill(dialog)
        dialog.deleteLater()
        return self.yes


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every personal folder lies in the test's own."""
    monkeypatch.setenv("SOTHIDUA_HOME", str(tmp_path / "home"))


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits up to twenty seconds for what must come: a machine that is busy is no error."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=20_000)
    return qtbot


@pytest.fixture(scope="session")
def _garbage(qapp: QApplication) -> Iterator[GarbageOnThisThread]:
    """As in the program: no widget is ever destroyed by a worker, and big blocks are given back."""
    give_back_big_blocks()
    garbage = GarbageOnThisThread(lambda: False)
    yield garbage
    garbage.stop()


@pytest.fixture(autouse=True)
def _swept(_garbage: GarbageOnThisThread) -> Iterator[None]:
    """What a test leaves behind goes before the next one begins."""
    yield
    gc.collect()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look; taken off again, for the application outlives the test."""
    made = Theme(qapp, paths.resources())
    made.apply("light", 100)
    yield made
    made.deleteLater()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A closed book of a small factory union: two groups, four members."""
    path = tmp_path / "may.sothidua"
    desk = Desk(paths.keys_folder(), "may-1", "Trần Thị Bưởi")
    with create_session(path, NewBook("Công đoàn Công ty May Hương Giang"), desk) as session:
        services = assemble(session)
        groups = [services.units.add_group({"name": name}).value for name in ("Tổ May 1", "Tổ May 2")]
        for place, (name, code, birth, gender) in enumerate(PEOPLE):
            services.members.add(
                {
                    "full_name": name,
                    "employee_code": code,
                    "birth_date": birth,
                    "gender": gender,
                    "group": groups[place % 2],
                }
            )
    return path


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    """The person who answers."""
    return AnsweringDialogs()


@pytest.fixture
def closed_window(qtbot: QtBot, theme: Theme, dialogs: AnsweringDialogs) -> Iterator[MainWindow]:
    """The window before any book is open."""
    window = MainWindow(Preferences(paths.config_folder()), theme, dialogs)
    errors: list[BaseException] = []
    window.jobs.crashed.connect(errors.append)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    # What is still being done is stopped first.
    qtbot.waitUntil(lambda: not window.isVisible())
    assert errors == []


@pytest.fixture
def window(qtbot: QtBot, closed_window: MainWindow, book: Path) -> MainWindow:
    """The window with the book open on Đoàn viên."""
    closed_window.start(book)
    qtbot.waitUntil(lambda: closed_window.workspace is not None, timeout=10_000)
    assert closed_window.workspace is not None
    closed_window.workspace.go("members")
    page = closed_window.workspace.page
    qtbot.waitUntil(lambda: page.isVisible() and closed_window.jobs.idle, timeout=10_000)
    return closed_window


@pytest.fixture
def services(window: MainWindow) -> Services:
    """The services of the open book."""
    assert window.desk.services is not None
    return window.desk.services
