"""The member list: every row once, in Vietnamese order, read off an index."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, event

from desktop_app.domain.record import new_id
from desktop_app.domain.text.names import sort_key
from desktop_app.domain.units import Group
from desktop_app.store.book import Book
from desktop_app.store.queries.member_list import MemberChoice, member_keys, union_sizes
from desktop_app.store.queries.members import MemberFilter, MemberRow, Position, count_members, member_page
from desktop_app.store.queries.members import search_members as search
from tests.store.scene import UNIT, add, edit, member, trash

NAMES = (
    "Lê Thị Ánh",
    "Nguyễn Văn An",
    "Trần Thị Ân",
    "Đỗ Minh Đức",
    "Phạm Thị Dung",
    "Nguyễn Văn An",
    "Bùi Thị Hoa",
    "Bùi Thị Hòa",
    "Bùi Thị Hoà",
    "H'Hen Niê",
    "Vũ Ý",
)


def pages(book: Book, which: MemberFilter = MemberFilter(), limit: int = 2) -> list[MemberRow]:  # noqa: B008
    found: list[MemberRow] = []
    after: Position | None = None
    with book.read() as connection:
        while part := member_page(connection, which, after, limit):
            found += part
            after = part[-1].position
    return found


def plans(connection: Connection, work: Any) -> list[str]:
    """How SQLite carries out the statements that ``work`` sends about members."""
    sent: list[tuple[str, Any]] = []

    def remember(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: Any) -> None:
        sent.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", remember)
    work()
    event.remove(connection, "before_cursor_execute", remember)
    return [
        row.detail
        for statement, parameters in sent
        for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
    ]


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_pages_visit_every_member_once_in_vietnamese_order(book: Book, limit: int) -> None:
    add(book, *(member(name) for name in NAMES))
    found = pages(book, limit=limit)
    assert [row.full_name for row in found] == sorted(NAMES, key=sort_key)
    assert len({row.id for row in found}) == len(NAMES)


@given(st.data())
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_names_come_in_the_order_of_their_keys(book: Book, data: st.DataObject) -> None:
    unit = new_id()
    names = data.draw(st.lists(st.text("aăâdđeêhnoôơuưyáàảãạ 'H", min_size=1, max_size=8), max_size=12))
    group = Group(id=new_id(), unit=UNIT, name="Tổ")
    add(book, group, *(member(name, group=group.id) for name in names))
    found = pages(book, MemberFilter(group=group.id), data.draw(st.integers(1, 5)))
    assert [sort_key(row.full_name) for row in found] == sorted(map(sort_key, names))
    assert pages(book, MemberFilter(unit=unit)) == []


def test_a_row_shows_what_the_list_needs(book: Book) -> None:
    group = Group(id=new_id(), unit=UNIT, name="Tổ may 2")
    one = member(
        "Nguyễn Thị Hoa",
        birth_date="1990-05",
        gender="female",
        employee_code="NV1",
        group=group.id,
        job_title="Thợ",
    )
    add(book, group, one)
    [row] = pages(book)
    assert (row.id, row.unit, row.full_name, row.birth_date, row.gender) == (
        one.id,
        UNIT,
        "Nguyễn Thị Hoa",
        "1990-05",
        "female",
    )
    assert (row.employee_code, row.group_name, row.job_title, row.status) == (
        "NV1",
        "Tổ may 2",
        "Thợ",
        "active",
    )


def test_filters_leave_exactly_who_is_meant_and_counts_agree(book: Book) -> None:
    groups = [Group(id=new_id(), unit=UNIT, name=f"Tổ {number}") for number in range(3)]
    people = [
        member(
            f"Trần Văn {number:02}",
            group=groups[number % 3].id,
            status="retired" if number % 4 == 0 else "active",
        )
        for number in range(24)
    ]
    add(book, *groups, *people)
    trash(book, people[1].id)
    cases = [
        (MemberFilter(), 23),
        (MemberFilter(unit=UNIT), 23),
        (MemberFilter(group=groups[1].id), 7),
        (MemberFilter(status="retired"), 6),
        (MemberFilter(UNIT, groups[0].id, "retired"), 2),
        (MemberFilter(unit=new_id()), 0),
        (MemberFilter(status="expelled"), 0),
    ]
    for which, expected in cases:
        assert len(pages(book, which)) == expected
        with book.read() as connection:
            assert count_members(connection, which) == expected
    trash(book, people[1].id, alive=True)
    with book.read() as connection:
        assert count_members(connection) == 24


def test_a_member_who_is_renamed_moves_to_the_right_place(book: Book) -> None:
    record = add(book, member("Nguyễn Văn An"), member("Lê Thị Bình"))
    edit(book, record, full_name="Nguyễn Văn Yên")
    assert [row.full_name for row in pages(book)] == ["Lê Thị Bình", "Nguyễn Văn Yên"]


@pytest.mark.parametrize(
    "which",
    [
        MemberFilter(),
        MemberFilter(unit=UNIT),
        MemberFilter(group="ab" * 16),
        MemberFilter(status="active"),
        MemberFilter(UNIT, "ab" * 16, "active"),
    ],
)
@pytest.mark.parametrize("after", [None, Position(b"\x30", 5)])
def test_a_page_is_read_off_an_index_and_never_sorted(
    book: Book, which: MemberFilter, after: Position | None
) -> None:
    add(book, *(member(name) for name in NAMES))
    with book.read() as connection:
        found = plans(connection, lambda: member_page(connection, which, after))
    about_members = [step for step in found if step.startswith(("SCAN m", "SEARCH m"))]
    assert about_members
    assert all("USING INDEX ix_members_" in step or "USING COVERING INDEX" in step for step in about_members)
    assert not any("TEMP B-TREE" in step for step in found)


@pytest.mark.parametrize("text", ["hoa", "bui hoa", "n", "nguyen van an", "nvd", "012345", "nguyenvan"])
def test_a_search_reads_indexes_only(book: Book, text: str) -> None:
    add(book, *(member(name) for name in NAMES))
    with book.read() as connection:
        found = plans(connection, lambda: search(connection, text))
    assert found
    for step in found:
        if step.startswith("SCAN") and ("member" in step or step.startswith("SCAN m")):
            assert "INDEX" in step, step


def test_one_union_among_many_is_found_by_its_index(book: Book) -> None:
    add(book, *(member(name) for name in NAMES))
    with book.read() as connection:
        found: list[int] = []
        steps = plans(
            connection,
            lambda: found.extend(member_keys(connection, MemberChoice(status="active", one_union=UNIT))),
        )
        none = member_keys(connection, MemberChoice(one_union=new_id()))
        assert union_sizes(connection) == {UNIT: len(NAMES)}
    assert len(found) == len(NAMES)
    assert list(none) == []
    assert any("ix_members_unit" in step for step in steps)
    assert not any("TEMP B-TREE" in step for step in steps)
