"""Run by the crash test as a process of its own: writes act after act until it is killed."""

import sys
from itertools import count
from pathlib import Path

from desktop_app.store.opening import Access, open_book
from tests.store.scene import Clock, add, edit, member, trash

PEOPLE = 40


def main(path: Path, password: str | None) -> None:
    """Imports, edits and deletions without end."""
    book = open_book(path, Access(password), clock=Clock())
    book.actor = "Hoa"
    print("started", flush=True)  # noqa: T201 - tells the test that the writing begins
    for number in count():
        record = add(book, *(member(f"Trần Văn {number}", ethnicity="Kinh") for _ in range(PEOPLE)))
        edit(book, record, phone=str(number))
        trash(book, record)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
