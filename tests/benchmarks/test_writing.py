"""Writing members: many at once, one by one, and opening the book they are in."""

import statistics
import time
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.members import Member
from desktop_app.services.assembly import Services
from desktop_app.services.session import open_session
from desktop_app.store.engine import first_page, key_for
from desktop_app.store.opening import Access
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, median_of, peak_memory, timed
from tests.benchmarks.offices import PASSWORD, desk, fill_members, new_office
from tests.benchmarks.people import members
from tests.benchmarks.raw import Rows, bare_book, insert, rows_of

KINDS = pytest.mark.parametrize("password", [None, PASSWORD], ids=["plain", "encrypted"])
_FULL_ROUNDS = 3
_OPENINGS = 5


def kind_of(password: str | None) -> str:
    return "sổ có mật khẩu" if password else "sổ thường"


def written(folder: Path, count: int, password: str | None) -> tuple[float, Rows]:
    """Seconds for writing ``count`` members in one act, and what is in the book then."""
    with new_office(folder, password=password) as office:
        seconds = timed(lambda: fill_members(office, count))
        path, key = office.session.book.path, office.session.book.key
    return seconds, rows_of(path, key)


def bare(folder: Path, rows: Rows, password: str | None) -> float:
    """Seconds for the same by the driver alone."""
    connection = bare_book(folder, password)
    try:
        return timed(lambda: insert(connection, rows))
    finally:
        connection.close()


@KINDS
def test_bulk_write_of_members(board: Board, sizes: Sizes, tmp_path: Path, password: str | None) -> None:
    products, floors = [], []
    making = timed(lambda: list(members(sizes.unit, "0" * 32)))
    with peak_memory() as memory:
        seconds, rows = written(tmp_path / "0", sizes.unit, password)
    products.append(seconds - making)
    for number in range(1, _FULL_ROUNDS):
        floors.append(bare(tmp_path / f"bare{number}", rows, password))
        products.append(written(tmp_path / str(number), sizes.unit, password)[0] - making)
    floors.append(bare(tmp_path / "bare", rows, password))
    assert len(rows["members"]) == sizes.unit
    assert len(rows["change"]) >= sizes.unit
    point = f"ghi {sizes.unit:,} đoàn viên, {kind_of(password)}"
    board.add(Figure(point, statistics.median(products), statistics.median(floors), most=1.15, memory=memory))


@KINDS
def test_single_save(board: Board, sizes: Sizes, tmp_path: Path, password: str | None) -> None:
    with new_office(tmp_path / "office", password=password) as office:
        fill_members(office, sizes.unit)
        before = rows_of(office.session.book.path, office.session.book.key)
        products = [edited(office, number) for number in range(sizes.saves)]
        path, key = office.session.book.path, office.session.book.key
    seen = len(before["change"])
    changes = rows_of(path, key)["change"][seen:]
    assert len(changes) == sizes.saves
    connection = bare_book(tmp_path / "bare", password)
    insert(connection, before)
    try:
        floors = [save_bare(connection, change) for change in changes]
    finally:
        connection.close()
    point = f"lưu một đoàn viên, {kind_of(password)} (trung vị)"
    board.add(Figure(point, statistics.median(products), statistics.median(floors)))


def edited(office: Services, number: int) -> float:
    """Seconds of one edit of one member, as the form does it."""
    (member,) = members_at(office, number)
    start = time.perf_counter()
    office.members.edit(member, {"phone": f"031{number:07}"})
    return time.perf_counter() - start


def members_at(office: Services, number: int) -> list[str]:
    with office.session.book.read() as connection:
        sql = "SELECT id FROM members WHERE employee_code = ?"
        return [row[0].hex() for row in connection.exec_driver_sql(sql, (f"NV{number:06}",))]


def save_bare(connection: Any, change: tuple[Any, ...]) -> float:
    """Seconds of one change line, its row's new value, and the commit."""
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT INTO change VALUES ({', '.join('?' * len(change))})", change)
    connection.execute(
        "UPDATE members SET phone = ?, last_seq = ? WHERE id = ?", ("0319999999", change[0], change[5])
    )
    connection.execute("COMMIT")
    return time.perf_counter() - start


@KINDS
def test_opening_a_book(board: Board, sizes: Sizes, tmp_path: Path, password: str | None) -> None:
    with new_office(tmp_path / "office", password=password) as office:
        fill_members(office, sizes.unit)
        path, key = office.session.book.path, office.session.book.key
    before = rows_of(path, key, ("members",))

    def product() -> None:
        open_session(path, desk(path.parent), Access(password)).close()

    def floor() -> None:
        # 256,000 rounds for a password are SQLCipher's own, and nobody may shorten them
        key = key_for(password, first_page(path)) if password else None
        rows_of(path, key, ("book",))

    seconds = median_of(_OPENINGS, product, floor)
    assert len(before[Member.TYPE + "s"]) == sizes.unit
    board.add(Figure(f"mở và đóng {kind_of(password)}", seconds[0], seconds[1], within=0.45))
