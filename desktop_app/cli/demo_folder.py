"""The folder of the demonstration: an earlier demonstration is replaced, anything else refused."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.texts.demonstration import STEPS

READ_FIRST = "00-DOC-TRUOC.txt"
_MARKER = ".so-mau-sothidua.json"
_OURS = re.compile(r"[0-9]{2}-.+")


@dataclass(frozen=True, slots=True)
class Made:
    """One thing that was made: its name in the folder and what to say of it."""

    key: str
    name: str
    words: str
    params: Mapping[str, object]


@dataclass(slots=True)
class Folder:
    """Where the demonstration is made. ``keys``: the folder of device keys, which an earlier demonstration
    left the keys of its books in."""

    path: Path
    keys: Path
    made: list[Made] = field(default_factory=list)
    _books: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Make the folder, or empty that of an earlier demonstration. What is not numbered as ours stays.

        Raises ``Refused("cli.demo_folder")`` when there is something that is no demonstration's.
        """
        marker = self.path / _MARKER
        if self.path.exists() and (
            not self.path.is_dir() or (any(self.path.iterdir()) and not marker.is_file())
        ):
            raise Refused("cli.demo_folder", folder=self.path.name)
        try:
            self._clear(marker)
            self.path.mkdir(parents=True, exist_ok=True)
            self._mark()
        except OSError as error:
            raise Refused("cli.demo_folder", folder=self.path.name) from error

    def place(self, name: str) -> Path:
        """Where the next numbered thing goes: "Giay-khen.pdf" → "04-Giay-khen.pdf"."""
        return self.path / f"{len(self.made) + 1:02d}-{name}"

    def add(self, key: str, path: Path, **params: object) -> None:
        """Note that something was made; ``key`` names its words."""
        self.made.append(Made(key, path.name, STEPS[key], params))

    def place_of(self, key: str) -> Path:
        """Where a thing made before is."""
        return self.path / next(made.name for made in self.made if made.key == key)

    def note_book(self, book: str) -> None:
        """Remember whose keys a later demonstration may remove."""
        self._books.append(book)
        self._mark()

    def write_list(self, lines: list[str]) -> None:
        """Write what was made beside it; with a byte order mark, for every Notepad."""
        (self.path / READ_FIRST).write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")

    def _clear(self, marker: Path) -> None:
        if not marker.is_file():
            return
        for entry in self.path.iterdir():
            if not _OURS.fullmatch(entry.name):
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        for book in _books_of(marker):
            (self.keys / f"{book}.json").unlink(missing_ok=True)

    def _mark(self) -> None:
        (self.path / _MARKER).write_text(json.dumps({"books": self._books}), encoding="utf-8")


def _books_of(marker: Path) -> list[str]:
    try:
        books = json.loads(marker.read_text(encoding="utf-8"))["books"]
    except (ValueError, KeyError, TypeError):
        return []
    return [book for book in books if isinstance(book, str) and re.fullmatch(r"[0-9a-f]{32}", book)]
