"""Search as you type and pages of the list, at the size of a province."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from desktop_app.domain.text.folding import fold, initials
from desktop_app.services.assembly import Services
from desktop_app.store.engine import Opening, connect
from desktop_app.store.queries.members import MemberFilter, Position
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, median_of, percentile
from tests.benchmarks.people import people

_ROUNDS = 2
_PAGE = 50
_PAGE_ROUNDS = 200
_LISTED = "key, id, unit, full_name, birth_date, gender, employee_code, job_title, status, sort_key"


def queries() -> list[str]:
    """What people type (performance.md §3): every prefix of 40 names, given names, initials, and digits."""
    crowd = list(people(4_000))[::100]
    names = [str(person["full_name"]) for person in crowd]
    typed = [fold(name)[:end] for name in names for end in range(1, len(name) + 1)]
    typed += sorted({fold(name).split()[-1] for name in names})[:25]
    typed += sorted({initials(name) for name in names})[:15]
    numbers = [str(person["national_id"]) for person in crowd[:8]]
    typed += [number[:end] for number in numbers for end in range(3, len(number) + 1)]
    typed += [str(person["phone"])[:end] for person in crowd[8:12] for end in range(3, 11)]
    return list(dict.fromkeys(text.strip() for text in typed))


def fastest(search: Callable[[str], object], typed: list[str]) -> list[float]:
    """Per query the best of two calls: the caches are warm when a person types."""
    found = [float("inf")] * len(typed)
    for _ in range(_ROUNDS):
        for place, text in enumerate(typed):
            start = time.perf_counter()
            search(text)
            found[place] = min(found[place], time.perf_counter() - start)
    return found


@contextmanager
def bare(office: Services) -> Iterator[Any]:
    """A driver connection to the same book."""
    book = office.session.book
    connection = connect(Opening(book.path, book.key, True))
    try:
        yield connection
    finally:
        connection.close()


def word_index(connection: Any) -> Any:
    """The plainest index of words: names alone, in memory, in no order."""
    index = driver.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE words USING fts5(folded, content='', detail=none, prefix='1 2 3')")
    index.executemany(
        "INSERT INTO words (rowid, folded) VALUES (?, ?)",
        connection.execute("SELECT key, folded FROM members").fetchall(),
    )
    return index


def find_bare(connection: Any, index: Any, text: str) -> list[Any]:
    """Any fifty rows that hold the words typed, or whose identity number begins with the digits."""
    if text.isdigit():
        sql = f"SELECT {_LISTED} FROM members WHERE national_id >= ? AND national_id < ? LIMIT {_PAGE}"
        return list(connection.execute(sql, (text, text + ":")).fetchall())
    match = " ".join(f'"{word}"*' for word in text.split())
    sql = f"SELECT rowid FROM words WHERE words MATCH ? LIMIT {_PAGE}"
    keys = [row[0] for row in index.execute(sql, (match,))]
    places = ", ".join("?" * len(keys))
    return list(connection.execute(f"SELECT {_LISTED} FROM members WHERE key IN ({places})", keys).fetchall())


def test_search_as_you_type(board: Board, sizes: Sizes, province: Services) -> None:
    typed = queries()
    which = MemberFilter()
    found = fastest(lambda text: province.members.search(text, which), typed)
    with bare(province) as connection:
        index = word_index(connection)
        floor = fastest(lambda text: find_bare(connection, index, text), typed)
        index.close()
    point = f"tìm khi gõ, {sizes.province:,} người, {len(typed)} câu"
    assert any(province.members.search(text, which) for text in typed)
    board.add(Figure(f"{point}: p50", statistics.median(found), statistics.median(floor), within=0.002))
    board.add(Figure(f"{point}: p95", percentile(found, 0.95), percentile(floor, 0.95), within=0.010))
    board.add(Figure(f"{point}: lâu nhất", max(found), max(floor), within=0.030))
    slowest = sorted(zip(found, typed, strict=True), reverse=True)[:3]
    print("  chậm nhất:", ", ".join(f"“{text}” {seconds * 1000:.1f} ms" for seconds, text in slowest))


@pytest.mark.parametrize(("place", "share"), [("đầu", 0.0), ("giữa", 0.5), ("cuối", 0.999)])
def test_list_page(board: Board, sizes: Sizes, province: Services, place: str, share: float) -> None:
    with bare(province) as connection:
        sql = "SELECT sort_key, key FROM members ORDER BY sort_key, key LIMIT 1 OFFSET ?"
        key, number = connection.execute(sql, (int(share * sizes.province),)).fetchone()
        after = Position(key, number) if share else None
        condition, params = ("AND (sort_key, key) > (?, ?)", (key, number)) if share else ("", ())
        page = (
            f"SELECT {_LISTED} FROM members WHERE alive = 1 {condition} ORDER BY sort_key, key LIMIT {_PAGE}"
        )

        def product() -> None:
            for _ in range(_PAGE_ROUNDS):
                province.members.page(MemberFilter(), after, _PAGE)

        def floor() -> None:
            for _ in range(_PAGE_ROUNDS):
                connection.execute(page, params).fetchall()

        seconds = median_of(3, product, floor)
    board.add(
        Figure(f"trang {_PAGE} dòng, {place} danh sách", *(one / _PAGE_ROUNDS for one in seconds), most=1.5)
    )
