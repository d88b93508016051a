"""Two offices with real books: a grassroots union and the provincial union above it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import Desk, NewBook, create_session

NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)  # 12:00 in Viet Nam


def desk(folder: Path, name: str) -> Desk:
    """A PC with its own key folder and a clock that stands still."""
    return Desk(folder / f"keys-{name}", name, "Chị Hoa", lambda: NOON)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    """The grassroots union's open book."""
    what = NewBook("Công đoàn cơ sở Công ty May Sông Mơ", upper_name="LĐLĐ tỉnh Mây Trắng")
    with create_session(tmp_path / "may.sothidua", what, desk(tmp_path, "may")) as session:
        yield assemble(session)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Services]:
    """The provincial union's open book, which has a password."""
    what = NewBook("Liên đoàn Lao động tỉnh Mây Trắng", upper=True, password="mat khau tinh")
    with create_session(tmp_path / "tinh.sothidua", what, desk(tmp_path, "tinh")) as session:
        yield assemble(session)
