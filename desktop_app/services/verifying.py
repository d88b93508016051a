"""What a file that came from outside says of itself, checked without any book."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Refused
from desktop_app.exchange.connection import LARGEST, read_connection
from desktop_app.exchange.container import peek
from desktop_app.exchange.envelope import LARGEST_OUTER
from desktop_app.exchange.files import CONNECTION_EXTENSION, read_limited
from desktop_app.exchange.words import letter_code, receipt_code, six_words, word_list
from desktop_app.services.requests import Access
from desktop_app.store.book import read_facts
from desktop_app.store.check import CheckReport, check
from desktop_app.store.opening import SUFFIX, open_book


@dataclass(frozen=True, slots=True)
class VerifiedPackage:
    """A package whose form and signature are sound. Names are hints until the receiving book opens it."""

    kind: str
    unit_name: str
    device: str
    to_unit_name: str
    created: str
    package: str
    code: str


@dataclass(frozen=True, slots=True)
class VerifiedConnection:
    """A connection file that was not altered; ``words`` and ``code`` are for two people to compare."""

    unit_name: str
    upper: bool
    devices: int
    created: str
    words: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class VerifiedBook:
    """A book or backup that was opened and read through."""

    upper: bool
    report: CheckReport


def verify(
    path: Path, words_file: Path, access: Access
) -> VerifiedPackage | VerifiedConnection | VerifiedBook:
    """Check a package, a connection file, or a book or backup (with its password in ``access``).

    Raises ``Refused`` with what is wrong: the codes of ``read_outer``, ``read_connection``, ``open_book``.
    """
    if path.suffix.lower() == SUFFIX:
        return _book(path, access)
    data = read_limited(path, LARGEST_OUTER)
    if path.name.lower().endswith(CONNECTION_EXTENSION) or data.lstrip().startswith(b"{"):
        if len(data) > LARGEST:
            raise Refused("connection.form")
        return _connection(data, words_file)
    envelope = peek(data)
    return VerifiedPackage(
        envelope.kind,
        envelope.unit_name,
        envelope.device,
        envelope.to_unit_name,
        envelope.created,
        envelope.package,
        receipt_code(data),
    )


def _connection(data: bytes, words_file: Path) -> VerifiedConnection:
    connection = read_connection(data)
    first = connection.devices[0]
    words = six_words(first, connection.unit, word_list(words_file.read_text(encoding="utf-8")))
    return VerifiedConnection(
        connection.unit_name,
        connection.upper,
        len(connection.devices),
        connection.created,
        words,
        letter_code(first, connection.unit),
    )


def _book(path: Path, access: Access) -> VerifiedBook:
    looking = Access(access.password, write=False, raw_key=access.raw_key)
    with open_book(path, looking) as book, book.read() as reading:
        return VerifiedBook(read_facts(reading).upper, check(reading))
