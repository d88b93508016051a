"""Records by identity and by the values of their fields."""

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.record import new_id
from desktop_app.domain.units import Group
from desktop_app.store.book import Book
from desktop_app.store.queries.records import count, find, get, matching, type_of
from tests.store.scene import UNIT, add, member, trash


def test_a_record_is_got_by_its_id_in_the_trash_too(book: Book) -> None:
    one = member("Nguyễn Thị Hoa", is_leader=True)
    add(book, one)
    trash(book, one.id)
    with book.read() as connection:
        found = get(connection, Member, one.id)
        assert (found.full_name, found.is_leader, found.alive) == ("Nguyễn Thị Hoa", True, False)
        assert find(connection, Member, new_id()) is None
        assert find(connection, Member, one.id, new_id()) is None
        with pytest.raises(Refused) as refused:
            get(connection, Group, one.id)
    assert refused.value.params == {"record": "Tổ công đoàn, bộ phận"}


def test_records_match_by_text_flag_reference_and_emptiness(book: Book) -> None:
    group = Group(id=new_id(), unit=UNIT, name="Tổ 1")
    people = [
        member("A", is_leader=True, group=group.id),
        member("B", is_leader=False, group=group.id),
        member("C", phone="0900000001"),
    ]
    add(book, group, *people)
    with book.read() as connection:

        def names(**fields: object) -> list[str | None]:
            return [row.full_name for row in matching(connection, Member, **fields)]  # type: ignore[arg-type]

        assert names() == ["A", "B", "C"]
        assert names(group=group.id) == ["A", "B"]
        assert names(group=group.id, is_leader=False) == ["B"]
        assert names(is_leader=None) == ["C"]
        assert names(phone="0900000001", unit=UNIT) == ["C"]
        assert names(unit=new_id()) == []
        assert [row.full_name for row in matching(connection, Member, {"full_name": "B"})] == ["B"]
        assert [row.full_name for row in matching(connection, Member, order="phone")] == ["A", "B", "C"]
        assert (count(connection, Member), count(connection, Member, group=group.id)) == (3, 2)


def test_the_trash_is_listed_by_itself(book: Book) -> None:
    record, other = add(book, member("A")), add(book, member("B"))
    trash(book, record)
    with book.read() as connection:
        assert [row.id for row in matching(connection, Member, trash=True)] == [record]
        assert [row.id for row in matching(connection, Member)] == [other]
        assert count(connection, Member) == 1


def test_the_type_of_a_record_is_what_the_log_says(book: Book) -> None:
    record = add(book, member())
    with book.read() as connection:
        assert type_of(connection, record) == "member"
        assert type_of(connection, new_id()) is None
