"""Files taken into the book: read whole from the disk, kept by their content, written out again."""

from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.saving import save
from desktop_app.store import blobs
from desktop_app.store.book import Book


def read_file(path: Path) -> bytes:
    """The content of a file to keep. Raises ``Refused("kept.unreadable" | "kept.too_large")``."""
    try:
        if path.stat().st_size > blobs.LARGEST:
            raise Refused("kept.too_large", file=path.name, most=blobs.LARGEST // 1024**2)
        return path.read_bytes()
    except OSError as error:
        raise Refused("kept.unreadable", file=path.name) from error


def kept_file(book: Book, sha256: str | None, name: str) -> blobs.Blob:
    """A kept file; ``name`` is what the sentence calls it. Raises ``Refused("kept.not_here")``."""
    with book.read() as connection:
        found = blobs.get(connection, sha256) if sha256 else None
    if found is None:
        raise Refused("kept.not_here", file=name)
    return found


def write_out(book: Book, sha256: str | None, path: Path, name: str) -> Path:
    """Write a kept file to the disk. Raises as ``kept_file``, and those of saving."""
    save(path, kept_file(book, sha256, name).body)
    return path
