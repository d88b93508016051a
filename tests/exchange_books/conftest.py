"""A fresh copy of the common world for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange_books.histories import beginning
from tests.exchange_books.offices import World, opened


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """P, A1, A2 and B1, open, in a folder of their own."""
    with opened(beginning()[0], tmp_path / "world") as found:
        yield found
