"""Search as you type: without accents, by parts, initials, together, codes; and whatever else is typed."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import new_id
from desktop_app.domain.text.folding import initials, words
from desktop_app.domain.text.names import sort_key
from desktop_app.domain.units import Group
from desktop_app.store.book import Book
from desktop_app.store.queries.members import MemberFilter, Position, search_members
from desktop_app.store.search import FEW, index_new_rows, rebuild_words, rows_with_words
from tests.store.conftest import Make
from tests.store.scene import UNIT, add, edit, member, trash

PEOPLE = {
    "Nguyễn Văn Đức": {"employee_code": "NV001", "national_id": "001090000111", "phone": "0912000111"},
    "Nguyễn Thị Hoa": {"employee_code": "NV002", "national_id": "001090000222", "card_number": "9990001112"},
    "Trần Thị Hòa": {"employee_code": "A-17", "phone": "0912000333"},
    "Đặng Thị Hoài": {},
    "Lê Văn Đức Anh": {},
    "H'Hen Niê": {},
    "Nguyễn-Lê Thị Mai": {},
    "Phan Thị Trang": {},
    "Trần Văn Trà": {},
}


@pytest.fixture
def office(book: Book) -> Book:
    add(book, *(member(name, **values) for name, values in PEOPLE.items()))
    return book


def found(book: Book, text: str, which: MemberFilter | None = None, limit: int = 50) -> list[str]:
    with book.read() as connection:
        rows = search_members(connection, text, which or MemberFilter(), None, limit)
    return [row.full_name for row in rows]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("hoa", ["Nguyễn Thị Hoa", "Trần Thị Hòa", "Đặng Thị Hoài"]),
        ("Hòa", ["Nguyễn Thị Hoa", "Trần Thị Hòa", "Đặng Thị Hoài"]),
        ("HOÀ", ["Nguyễn Thị Hoa", "Trần Thị Hòa", "Đặng Thị Hoài"]),
        ("thi hoa", ["Nguyễn Thị Hoa", "Trần Thị Hòa", "Đặng Thị Hoài"]),
        ("hoa nguyen", ["Nguyễn Thị Hoa"]),
        ("ng th ho", ["Nguyễn Thị Hoa"]),
        ("đức", ["Lê Văn Đức Anh", "Nguyễn Văn Đức"]),
        ("duc", ["Lê Văn Đức Anh", "Nguyễn Văn Đức"]),
        ("tran", ["Trần Thị Hòa", "Trần Văn Trà", "Phan Thị Trang"]),
        ("nvd", ["Nguyễn Văn Đức"]),
        ("lvda", ["Lê Văn Đức Anh"]),
        ("nguyenvand", ["Nguyễn Văn Đức"]),
        ("NguyễnVăn", ["Nguyễn Văn Đức"]),
        ("hen", ["H'Hen Niê"]),
        ("nie hen", ["H'Hen Niê"]),
        ("le mai", ["Nguyễn-Lê Thị Mai"]),
        ("nguyễn-lê", ["Nguyễn-Lê Thị Mai"]),
        ("mai mai", ["Nguyễn-Lê Thị Mai"]),
        ("001090000222", ["Nguyễn Thị Hoa"]),
        ("001 090 000", ["Nguyễn Thị Hoa", "Nguyễn Văn Đức"]),
        ("0912", ["Nguyễn Văn Đức", "Trần Thị Hòa"]),
        ("0912.000.333", ["Trần Thị Hòa"]),
        ("999000111", ["Nguyễn Thị Hoa"]),
        ("NV00", ["Nguyễn Thị Hoa", "Nguyễn Văn Đức"]),
        ("A-17", ["Trần Thị Hòa"]),
        ("xyz", []),
        ("hoa xyz", []),
        ("9999999", []),
    ],
)
def test_people_are_found_as_officers_type(office: Book, text: str, names: Sequence[str]) -> None:
    assert found(office, text) == sorted(names, key=sort_key)


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_typed_shows_the_whole_list(office: Book, text: str) -> None:
    assert found(office, text) == sorted(PEOPLE, key=sort_key)


@pytest.mark.parametrize("text", ["%", "_", "'", '"', "*", "-", "()", "…", "😀"])
def test_signs_alone_name_nobody(office: Book, text: str) -> None:
    assert found(office, text) == []


@pytest.mark.parametrize(
    "text",
    ["h%a", "h_a", "%hoa%", "hoa%", "ho'a", 'hoa"', "hoa*", "hoa OR 1=1", "hoa NEAR mai", "^hoa", "hoa\x00"],
)
def test_wildcards_and_quotes_have_no_power(office: Book, text: str) -> None:
    wanted = words(text)
    assert found(office, text) == [
        name
        for name in sorted(PEOPLE, key=sort_key)
        if all(any(word.startswith(start) for word in words(name)) for start in wanted)
    ]


@given(st.text(max_size=12))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_can_be_typed_breaks_the_search(office: Book, text: str) -> None:
    assert set(found(office, text)) <= set(PEOPLE)


@given(
    st.lists(
        st.sampled_from(["h", "ho", "hoa", "ng", "nguyen", "thi", "v", "tr", "tra", "d"]),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_words_typed_begin_words_of_the_name_in_any_order(office: Book, typed: list[str]) -> None:
    expected = [
        name
        for name in sorted(PEOPLE, key=sort_key)
        if all(any(word.startswith(start) for word in words(name)) for start in typed)
        or (len(set(typed)) == 1 and initials(name) == typed[0])
    ]
    if expected:
        assert found(office, " ".join(typed)) == expected


def test_a_search_goes_on_page_by_page_within_a_filter(book: Book) -> None:
    group = Group(id=new_id(), unit=UNIT, name="Tổ may 1")
    people = [
        member(f"Nguyễn Văn Hoa{number:02}", group=group.id if number % 2 else None) for number in range(30)
    ]
    add(book, group, *people)
    seen: list[str] = []
    after: Position | None = None
    with book.read() as connection:
        while part := search_members(connection, "van hoa", MemberFilter(group=group.id), after, 4):
            seen += [row.full_name for row in part]
            after = part[-1].position
    assert seen == [person.full_name for person in people if person.group]


def test_the_trash_is_not_searched_and_a_new_name_is_found(office: Book) -> None:
    with office.read() as connection:
        [row] = search_members(connection, "mai")
    edit(office, row.id, full_name="Nguyễn Thị Cúc", employee_code="ZZ1")
    assert (found(office, "mai"), found(office, "cuc"), found(office, "zz1")) == (
        [],
        ["Nguyễn Thị Cúc"],
        ["Nguyễn Thị Cúc"],
    )
    trash(office, row.id)
    assert found(office, "cuc") == found(office, "zz1") == []
    trash(office, row.id, alive=True)
    assert found(office, "cuc") == ["Nguyễn Thị Cúc"]


def test_the_index_of_words_can_be_made_anew(office: Book) -> None:
    with office.change() as connection:
        before = connection.exec_driver_sql("SELECT * FROM member_words ORDER BY 1, 2, 3").all()
        connection.exec_driver_sql("DELETE FROM member_words")
        rebuild_words(connection)
        assert connection.exec_driver_sql("SELECT * FROM member_words ORDER BY 1, 2, 3").all() == before
        index_new_rows(connection, "group", 0)


def test_titles_are_indexed_by_their_words(make: Make) -> None:

    book = make()
    add(
        book,
        *(Initiative(id=new_id(), unit=UNIT, title=title) for title in ("Cải tiến kẹp vải", "Kệp 'đôi'")),
    )
    with book.read() as connection:
        assert rows_with_words(connection, "initiative", ["kep"]) == [1, 2]
        assert rows_with_words(connection, "initiative", ["kep", "vai"]) == [1]
        assert rows_with_words(connection, "initiative", ["xe"]) == []


def test_where_very_many_are_found_the_first_ones_come_in_order(book: Book) -> None:
    count = FEW + 200
    add(
        book,
        *(
            member(f"Nguyễn Văn A{number:05}", phone=f"0912{number:06}", employee_code=f"NV{number}")
            for number in range(count)
        ),
    )
    with book.read() as connection:
        for text in ("nguyen", "n", "nguyen van a", "0912", "nguyenvana", "nv", "NV1"):
            rows = search_members(connection, text, limit=5)
            assert rows == sorted(rows, key=lambda row: row.position.sort_key)
            assert len(rows) == 5
        everybody = search_members(connection, "van nguyen", limit=count + 1)
        assert len({row.id for row in everybody}) == count
        assert len(search_members(connection, "0912", limit=count + 1)) == count
