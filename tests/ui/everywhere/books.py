"""Two unions after a year, made once: what every screen shows when it has something to show."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Literal, TypeAlias

import pytest

from desktop_app import paths
from desktop_app.cli import main
from desktop_app.cli.demo_exchange import PASSWORD
from desktop_app.services.session import Desk, NewBook, create_session

Level: TypeAlias = Literal["grassroots", "upper"]
Fill: TypeAlias = Literal["empty", "filled"]
MEMBERS = 40


@dataclass(frozen=True)
class OpenAs:
    """A book on disk and what opens it."""

    path: Path
    password: str | None = None


@dataclass(frozen=True)
class Demonstration:
    """The folder of the demonstration and the keys of its books, never opened: tests open copies."""

    folder: Path
    keys: Path

    def file(self, pattern: str) -> Path:
        """The one file of the demonstration that matches."""
        (found,) = self.folder.glob(pattern)
        return found

    def copy(self, level: Level, folder: Path) -> OpenAs:
        """A copy of one of the books, with its keys where this test's program looks for them."""
        shutil.copytree(self.keys, paths.keys_folder(), dirs_exist_ok=True)
        name = "12-*.sothidua" if level == "upper" else "02-*.sothidua"
        path = Path(shutil.copy(self.file(name), folder / f"{level}.sothidua"))
        return OpenAs(path, PASSWORD if level == "upper" else None)


@contextmanager
def made_demonstration(folder: Path) -> Iterator[Demonstration]:
    """Run the program's own demonstration once, as a person would at the command line."""
    home = folder / "home"
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()):
        patch.setenv("SOTHIDUA_HOME", str(home))
        words = ["demo", "--out", str(folder / "mau"), "--members", str(MEMBERS)]
        assert main(words) == 0
        keys = paths.keys_folder()
    yield Demonstration(folder / "mau", keys)


def empty_book(level: Level, folder: Path) -> OpenAs:
    """A book just made."""
    path = folder / f"{level}.sothidua"
    desk = Desk(paths.keys_folder(), "may-1", "Trần Thị Bưởi")
    name = "Công đoàn xã Suối Ngọc" if level == "upper" else "Công đoàn Công ty May Hương Giang"
    create_session(path, NewBook(name, upper=level == "upper"), desk).close()
    return OpenAs(path)
