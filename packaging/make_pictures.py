"""Take the pictures of the README: ``python packaging/make_pictures.py [FOLDER]`` with the project's Python.

Runs the demonstration with invented people into a temporary folder, opens its two books in the real window
on an invisible screen of 1366×768 and saves what the window shows.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - after the path and the invisible screen
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402

from desktop_app import paths  # noqa: E402
from desktop_app.cli import main as command_line  # noqa: E402
from desktop_app.cli.demo_exchange import PASSWORD  # noqa: E402
from desktop_app.ui.preferences import Preferences  # noqa: E402
from desktop_app.ui.shell.window import MainWindow  # noqa: E402
from desktop_app.ui.theme import Theme  # noqa: E402

SIZE = (1366, 768)
QUIET_MS = 400
"""How long nothing may be under way before a picture is taken."""


@dataclass(frozen=True)
class Picture:
    """One file: which page of which book, what the page is opened with, whether a row is chosen."""

    name: str
    page: str
    upper: bool = False
    look: str = "light"
    row: int | None = None
    params: Mapping[str, str] | None = None


PICTURES = (
    Picture("tong-quan", "overview"),
    Picture("doan-vien", "members", row=2),
    Picture("doan-vien-toi", "members", look="dark", row=2),
    Picture("khen-thuong", "awards", row=0),
    Picture("in-giay-khen", "certificates"),
    Picture("gui-nhan", "exchange"),
    Picture("xet-khen", "review", upper=True, row=0),
)


def main(arguments: list[str]) -> int:
    """Write every picture into the folder named, by default ``packaging/pictures``."""
    target = Path(arguments[0]) if arguments else ROOT / "packaging" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="sothidua-") as folder:
        os.environ["SOTHIDUA_HOME"] = str(Path(folder) / "home")
        demo = Path(folder) / "mau"
        code = command_line(["demo", "--out", str(demo), "--members", "120"])
        if code:
            return code
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        for upper in (False, True):
            (book,) = demo.glob("12-*.sothidua" if upper else "02-*.sothidua")
            with opened(application, book, PASSWORD if upper else None) as window:
                for picture in PICTURES:
                    if picture.upper == upper:
                        take(window, picture, target)
    return 0


@contextmanager
def opened(application: QApplication, book: Path, password: str | None) -> Iterator[MainWindow]:
    """The real window with a book open."""
    theme = Theme(application, paths.resources())
    theme.apply("light", 100)
    window = MainWindow(Preferences(paths.config_folder()), theme)
    window.resize(*SIZE)
    window.show()
    window.desk.open(book, password)
    rest(window)
    yield window
    window.close()


def take(window: MainWindow, picture: Picture, target: Path) -> None:
    """Show one page and save what is seen."""
    window.preferences.change(look=picture.look)
    window.navigate(picture.page, dict(picture.params or {}))
    rest(window)
    assert window.workspace is not None
    page = window.workspace.page
    if picture.row is not None:
        table = next(found for found in page.findChildren(QTableView) if found.isVisible())
        table.setCurrentIndex(table.model().index(picture.row, 1))
        rest(window)
    window.grab().save(str(target / f"{picture.name}.png"))


def rest(window: MainWindow) -> None:
    """Wait until the window has been idle for a moment."""
    loop = QEventLoop()
    quiet = [0]

    def look() -> None:
        quiet[0] = quiet[0] + 1 if window.jobs.idle else 0
        if quiet[0] > QUIET_MS // timer.interval():
            loop.quit()

    timer = QTimer(interval=40)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
