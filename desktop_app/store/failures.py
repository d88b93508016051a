"""Which database errors are the world's fault, told as sentences; all others are bugs."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import Refused

_WORLD = {
    "SQLITE_FULL": "book.disk_full",
    "SQLITE_IOERR": "book.disk_error",
    "SQLITE_READONLY": "book.read_only",
    "SQLITE_BUSY": "book.in_use",
    "SQLITE_LOCKED": "book.in_use",
    "SQLITE_CORRUPT": "book.damaged",
    "SQLITE_NOTADB": "book.not_a_book",
    "SQLITE_CANTOPEN": "book.cannot_open",
}
_UNMADE = {
    "book.disk_full": "book.no_room",
    "book.disk_error": "book.not_created",
    "book.missing": "book.cannot_create",
}
# What SQLite says of a file that was moved or deleted under it.
_GONE = frozenset({"SQLITE_CANTOPEN", "SQLITE_READONLY_DBMOVED"})
_LEAST_ROOM = 256 * 1024  # bytes


def missing(path: Path) -> Refused:
    """The refusal of a book that is not where it should be."""
    return Refused("book.missing", file=path.name or str(path), folder=str(path.absolute().parent))


@contextlib.contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn the database errors a person can do something about into ``Refused("book.…", file=…)``."""
    try:
        yield
    except (DBAPIError, driver.DatabaseError) as error:
        name = getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlite_errorname", "")
        # Extended names add one word ("SQLITE_IOERR_WRITE"); the first two tell whose fault it is.
        code = _WORLD.get("_".join(name.split("_")[:2]))
        if code is None:
            raise
        if name in _GONE and not path.exists():
            raise missing(path) from error
        if code == "book.disk_error" and _is_full(path.parent):
            # SQLite says of a full disk only that something went wrong where it needs a file of its own.
            code = "book.disk_full"
        raise Refused(code, file=path.name) from error


@contextlib.contextmanager
def of_a_new_book(path: Path) -> Iterator[None]:
    """Say of a disk that failed that there is no book yet, rather than that the book is as it was."""
    try:
        yield
    except Refused as refused:
        code = _UNMADE.get(refused.code)
        if code is None:
            raise
        raise Refused(code, file=path.name) from refused


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False
