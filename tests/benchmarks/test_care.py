"""Checking a big book ("Kiểm tra sổ")."""

import hashlib

from desktop_app.services.assembly import Services
from desktop_app.store.engine import Opening, connect
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, peak_memory, timed


def test_check_of_a_big_book(board: Board, sizes: Sizes, province: Services) -> None:
    reports = []
    with peak_memory() as memory:
        seconds = timed(lambda: reports.append(province.care.check()))
    assert reports[0].sound
    assert reports[0].records >= sizes.province
    book = province.session.book

    def floor() -> None:
        """Every page, every link, and the hash of every change line; no row is compared."""
        connection = connect(Opening(book.path, book.key, True))
        try:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            for identity, body in connection.execute("SELECT id, body FROM change"):
                assert hashlib.sha256(body).digest()[:20] == identity
        finally:
            connection.close()

    point = f"kiểm tra sổ {sizes.province:,} người, {reports[0].changes:,} thay đổi"
    board.add(Figure(point, seconds, timed(floor), memory=memory))
