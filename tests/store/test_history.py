"""Who changed what, when, from what to what; and what can be undone next."""

import pytest

from desktop_app.domain.change import UP
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.record import Value
from desktop_app.store.book import Book
from desktop_app.store.history import FieldChange, history_of
from desktop_app.store.publishing import difference, publish
from desktop_app.store.undo import act_by_id, check_undoable, next_redo, next_undo, stacks
from tests.store.scene import PC1, PC2, UNIT, add, become, edit, lines, member, redo, take, trash, undo


def history(book: Book, record: str) -> list[FieldChange]:
    with book.read() as connection:
        return history_of(connection, record)


def of_field(book: Book, record: str, name: str) -> list[tuple[tuple[Value, ...], Value, str]]:
    return [(line.old, line.new, line.act) for line in history(book, record) if line.field == name]


def test_each_field_tells_who_when_from_what_to_what(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    book.actor = "Nam"
    edit(book, record, phone="0900000002")
    edit(book, record, phone=None)
    assert of_field(book, record, "phone") == [
        ((), "0900000001", "test.add"),
        (("0900000001",), "0900000002", "test.edit"),
        (("0900000002",), None, "test.edit"),
    ]
    last = history(book, record)[-1]
    assert (last.actor, last.device, last.time) == ("Nam", PC1, "2026-11-21T01:00:03Z")


def test_after_a_conflict_both_values_are_what_was_replaced(book: Book, second: Book) -> None:
    record = add(book, member(phone="0900000001"))
    take(second, lines(book))
    edit(book, record, phone="0900000002")
    edit(second, record, phone="0900000003")
    take(book, lines(second))
    edit(book, record, phone="0900000004")
    old, new, _ = of_field(book, record, "phone")[-1]
    assert (sorted(map(str, old)), new) == (["0900000002", "0900000003"], "0900000004")
    assert {line.device for line in history(book, record)} == {PC1, PC2}


def test_trash_undo_and_publishing_are_part_of_the_history(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    with book.write("test.send", undoable=False) as writer:
        found = difference(writer.log.connection, (Member.TYPE, record, UNIT), UP)
        assert found is not None
        publish(writer, UP, [found])
    trash(book, record)
    undo(book)
    assert of_field(book, record, "alive") == [((), False, "test.trash"), ((False,), True, "undo")]
    assert [line.new for line in history(book, record) if line.published and line.field == "full_name"] == [
        "Nguyễn Thị Hoa"
    ]


def test_acts_keep_their_words_author_and_order(book: Book) -> None:
    with book.write("member.import", {"file": "DS đoàn viên.xlsx", "count": 2}) as writer:
        writer.create_many([member("Trần Văn Nam"), member("Lê Thị Mai")])
    with book.read() as connection:
        act = act_by_id(connection, 1)
        with pytest.raises(Refused, match=r"undo\.nothing"):
            act_by_id(connection, 2)
    assert (act.kind, act.params) == ("member.import", {"file": "DS đoàn viên.xlsx", "count": 2})
    assert (act.actor, act.device, act.undoable, act.undoes) == ("Hoa", PC1, True, None)


def numbers(book: Book, device: str = PC1) -> tuple[list[int], list[int]]:
    with book.read() as connection:
        undo_stack, redo_stack = stacks(connection, device)
    return [act.id for act in undo_stack], [act.id for act in redo_stack]


def test_stacks_follow_undo_redo_and_new_work(book: Book) -> None:
    record = add(book, member())
    edit(book, record, phone="0900000001")
    assert numbers(book) == ([1, 2], [])
    undo(book)
    assert numbers(book) == ([1], [3])
    redo(book)
    assert numbers(book) == ([1, 4], [])
    undo(book)
    edit(book, record, phone="0900000002")
    assert numbers(book) == ([1, 6], [])


def test_there_is_nothing_to_undo_or_redo_in_an_empty_book(book: Book) -> None:
    with book.read() as connection:
        with pytest.raises(Refused, match=r"undo\.nothing"):
            next_undo(connection, PC1)
        with pytest.raises(Refused, match=r"redo\.nothing"):
            next_redo(connection, PC1)


def test_only_own_undoable_acts_of_this_pc_can_be_undone_and_only_once(book: Book) -> None:
    record = add(book, member())
    with book.write("package.made", undoable=False) as writer:
        writer.update(Member, record, {"note": "gói 1"})
    edit(book, record, phone="0900000001")
    with book.read() as connection:
        first, sent, last = (act_by_id(connection, number) for number in (1, 2, 3))
    undo(book)
    become(book, PC2)
    edit(book, record, phone="0900000002")
    with book.read() as connection:
        foreign = act_by_id(connection, 5)
        check_undoable(connection, first, PC1)
        for act, code in ((sent, "undo.not_undoable"), (last, "undo.already"), (foreign, "undo.foreign")):
            with pytest.raises(Refused) as refused:
                check_undoable(connection, act, PC1)
            assert refused.value.code == code
    assert numbers(book, PC2) == ([5], [])
