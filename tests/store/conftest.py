"""Books that close themselves when a test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from desktop_app.store.book import Book
from tests.store.scene import PC1, PC2, new_book

Make: TypeAlias = Callable[..., Book]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a book named in the folder of the test; options as of ``new_book``."""
    made: list[Book] = []

    def make_one(name: str = "so", **options: Any) -> Book:
        made.append(new_book(tmp_path / f"{name}.sothidua", **options))
        return made[-1]

    yield make_one
    for book in made:
        book.close()


@pytest.fixture
def book(make: Make) -> Book:
    """The book of a union, written in by its first PC."""
    return make(device=PC1)


@pytest.fixture
def second(make: Make) -> Book:
    """The same union's book on its second PC."""
    return make("so-may-2", device=PC2)
