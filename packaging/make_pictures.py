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
from desktop_app.ui.importing.page import ImportingPage  # noqa: E402
from desktop_app.ui.preferences import Preferences  # noqa: E402
from desktop_app.ui.shell.window import MainWindow  # noqa: E402
from desktop_app.ui.theme import Theme  # noqa: E402

SIZE = (1366, 768)
QUIET_MS = 400
"""How long nothing may be under way before a picture is taken."""


@dataclass(frozen=True)
class Picture:
    """One file: which page of which book, what the page is opened with, whether a row is chosen, how often
    *Tiếp tục* is pressed."""

    name: str
    page: str
    upper: bool = False
    look: str = "light"
    row: int | None = None
    params: Mapping[str, str] | None = None
    steps: int = 0


HEAD = "STT\tHọ đệm\tTên\tNăm sinh\tGiới tính\tĐơn vị\tSố CCCD\tMã NV"
PEOPLE = (
    "Nguyễn Thị\tHạnh\t12/3/1991\tNữ\tTổ May 1\t036191000123\tSH0201",
    "Trần Văn\tĐược\t1985\tNam\tMay 1\t36085000456\tSH0202",
    "Lê Ánh\tTuyết\t30/2/1990\t\tTổ Cắt\t\tSH0203",
    "Phạm Ngọc\tAn\t05/1994\t\tTổ Cắt\t034194000789\tSH0204",
    "Vũ Minh\tThư\t7/8/1996\t\tTổ Hoàn thiện\t12345\tSH0205",
    "Đỗ Thị\tQuế\t1/9/1988\tNữ\tTổ Là\t038188000321\tSH0206",
)
MESSY = "\n".join((HEAD, *(f"{place}\t{line}" for place, line in enumerate(PEOPLE, 1))))
"""A block as it is copied out of Excel: lost zeros, a day that does not exist, unknown groups and genders."""

PICTURES = (
    Picture("tong-quan", "overview"),
    Picture("doan-vien", "members", row=2),
    Picture("doan-vien-toi", "members", look="dark", row=2),
    Picture("nhap-tu-excel", "importing", params={"text": MESSY}, steps=2),
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
    for _ in range(picture.steps):
        assert isinstance(page, ImportingPage)
        page.next.click()
        rest(window)
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
