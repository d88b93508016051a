"""Files that wait beside their places until the book has taken in what they say.

Order of a print run: files written beside, numbers into the book, old files out of the way, the book's
transaction closed, files to their names. Up to the closing everything can still be taken back.
"""

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

from desktop_app.domain.errors import Refused


class Staging:
    """Finished files and the places they are for. A context manager: what was not published is gone after."""

    def __init__(self) -> None:
        self._rooms: list[Path] = []
        self._waiting: list[tuple[Path, Path]] = []
        self._aside: list[tuple[Path, Path]] = []
        self._keep = False

    def __enter__(self) -> "Staging":
        return self

    def __exit__(self, *_error: object) -> None:
        for old, target in self._aside:
            with suppress(OSError):
                old.replace(target)
        for room in self._rooms if not self._keep else ():
            shutil.rmtree(room, ignore_errors=True)

    def room(self, folder: Path) -> Path:
        """A fresh folder inside ``folder`` to write into. Raises ``Refused("certificates.no_folder")``."""
        try:
            room = Path(mkdtemp(dir=folder, prefix=".dang-in-"))
        except OSError as error:
            raise Refused("certificates.no_folder", folder=folder.name) from error
        self._rooms.append(room)
        return room

    def add(self, part: Path, target: Path) -> None:
        """Let ``part``, written into a room, wait for the name ``target``.

        Raises ``Refused("certificates.same_file")`` when another file waits for that name.
        """
        if any(target == other for _part, other in self._waiting):
            raise Refused("certificates.same_file", file=target.name)
        self._waiting.append((part, target))

    def clear_places(self) -> None:
        """Move old files of these names aside, so that nothing can fail once the book was written.

        Raises ``Refused("certificates.file_open")`` when another program holds one of them.
        """
        for number, (part, target) in enumerate(self._waiting):
            if not target.exists():
                continue
            old = part.parent / f"cu-{number}"
            try:
                if target.is_dir():
                    raise IsADirectoryError
                target.replace(old)
            except OSError as error:
                raise Refused("certificates.file_open", file=target.name) from error
            self._aside.append((old, target))

    def publish(self) -> None:
        """Give every file its name.

        Raises ``Refused("certificates.not_named")`` when the place is gone meanwhile; the files then stay in
        the folder it names, for their numbers are in the register already.
        """
        self._aside.clear()
        for part, target in self._waiting:
            try:
                part.replace(target)
            except OSError as error:
                self._keep = True
                raise Refused("certificates.not_named", file=target.name, folder=part.parent.name) from error
