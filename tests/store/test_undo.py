"""Undo is always a further change that names exactly what it takes back."""

from collections.abc import Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.change import UP
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.record import new_id
from desktop_app.store.book import Book
from desktop_app.store.publishing import difference, publish
from desktop_app.store.queries.records import get
from desktop_app.store.reversal import Touched
from desktop_app.store.undo import act_by_id, purge_sensitive
from tests.store.scene import (
    UNIT,
    add,
    checked,
    conflicts,
    edit,
    lines,
    look,
    member,
    redo,
    take,
    trash,
    undo,
)


def touched(record: str, *fields: str) -> list[Touched]:
    return [Touched("member", record, field) for field in fields]


def undo_number(book: Book, number: int) -> Any:
    with book.read() as connection:
        act = act_by_id(connection, number)
    return undo(book, act)


def publish_all(book: Book, record: str) -> None:
    with book.write("test.send", undoable=False) as writer:
        found = difference(writer.log.connection, (Member.TYPE, record, UNIT), UP)
        if found:
            publish(writer, UP, [found])


def test_an_edit_is_put_back_field_by_field(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001", ethnicity="Kinh"))
    edit(book, record, phone="0900000002", email="hoa@vidu.vn", ethnicity="Tày")
    report = undo(book)
    assert report.reversed == touched(record, "email", "phone", "ethnicity")
    assert (report.kept, report.refused) == ([], [])
    found = look(book, record)
    assert (found.phone, found.email, found.ethnicity) == ("0900000001", None, "Kinh")
    assert checked(book).findings == ()


def test_an_import_is_undone_and_done_again_whole(book: Book) -> None:
    people = [member(f"Trần Văn {number}", ethnicity="Kinh") for number in range(300)]
    idea = Initiative(id=new_id(), unit=UNIT, title="Cải tiến")
    with book.write("member.import") as writer:
        writer.create_many([*people, idea])
    report = undo(book)
    assert len(report.reversed) == 301
    assert not any(look(book, person.id).alive for person in people)
    redo(book)
    assert all(look(book, person.id) == person for person in people)
    with book.read() as connection:
        assert get(connection, Initiative, idea.id).alive
    undo(book)
    assert not look(book, people[0].id).alive
    assert checked(book).findings == ()


def test_what_somebody_worked_on_since_stays_when_an_import_is_undone(book: Book) -> None:
    worked_on, untouched = member("Trần Văn Nam"), member("Lê Thị Mai")
    with book.write("member.import") as writer:
        writer.create_many([worked_on, untouched])
    edit(book, worked_on.id, phone="0900000001")
    report = undo_number(book, 1)
    assert report.kept == touched(worked_on.id, "alive")
    assert report.reversed == touched(untouched.id, "alive")
    assert look(book, worked_on.id).alive
    assert not look(book, untouched.id).alive


def test_a_field_replaced_since_stays_and_is_listed(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    edit(book, record, phone="0900000002", email="hoa@vidu.vn")
    edit(book, record, phone="0900000003")
    report = undo_number(book, 2)
    assert (report.kept, report.reversed) == (touched(record, "phone"), touched(record, "email"))
    assert (look(book, record).phone, look(book, record).email) == ("0900000003", None)


def test_setting_the_same_value_again_by_hand_counts_as_work_done_since(book: Book) -> None:
    record = add(book, member(phone="0900000001"))
    edit(book, record, phone="0900000002")
    edit(book, record, phone="0900000003")
    edit(book, record, phone="0900000002")
    assert undo_number(book, 2).kept == touched(record, "phone")


def test_the_whole_day_is_undone_step_by_step_and_done_again(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    edit(book, record, full_name="Nguyễn Thị Hòa")
    edit(book, record, full_name="Nguyễn Thu Hòa", phone="0900000001")
    trash(book, record)
    states = [
        ("Nguyễn Thu Hòa", "0900000001", True),
        ("Nguyễn Thị Hòa", None, True),
        ("Nguyễn Thị Hoa", None, True),
    ]
    for _ in range(2):
        for expected in (*states, ("Nguyễn Thị Hoa", None, False)):
            report = undo(book)
            assert (report.kept, report.refused) == ([], [])
            found = look(book, record)
            assert (found.full_name, found.phone, found.alive) == expected
        for expected in (*reversed(states), ("Nguyễn Thu Hòa", "0900000001", False)):
            redo(book)
            found = look(book, record)
            assert (found.full_name, found.phone, found.alive) == expected
    assert checked(book).findings == ()


def test_a_conflict_somebody_solved_comes_back_as_a_conflict(book: Book, second: Book) -> None:
    record = add(book, member(phone="0900000001"))
    take(second, lines(book))
    edit(book, record, phone="0900000002")
    edit(second, record, phone="0900000003")
    take(book, lines(second))
    assert conflicts(book) == [(record, "phone")]
    edit(book, record, phone="0900000002")
    assert conflicts(book) == []
    undo(book)
    assert conflicts(book) == [(record, "phone")]
    edit(book, record, phone="0900000004")
    assert conflicts(book) == []
    take(second, lines(book))
    assert (conflicts(second), look(second, record).phone) == ([], "0900000004")
    assert checked(book).findings == checked(second).findings == ()


def test_what_was_published_is_undone_here_and_corrected_in_the_next_package(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    publish_all(book, record)
    edit(book, record, full_name="Nguyễn Thị Hòa")
    publish_all(book, record)
    report = undo(book)
    assert report.reversed == touched(record, "full_name")
    assert look(book, record).full_name == "Nguyễn Thị Hoa"
    with book.read() as connection:
        found = difference(connection, (Member.TYPE, record, UNIT), UP)
    assert found is not None
    assert found.fields == {"full_name": ("Nguyễn Thị Hòa", "Nguyễn Thị Hoa")}
    publish_all(book, record)
    undo(book)
    assert not look(book, record).alive
    assert checked(book).findings == ()


def test_an_edit_from_another_pc_is_never_undone_here(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    edit(book, record, phone="0900000002")
    take(second, lines(book))
    edit(second, record, phone="0900000003")
    take(book, lines(second))
    assert undo(book).kept == touched(record, "phone")
    assert undo(book).kept == touched(record, "alive")
    assert (look(book, record).phone, look(book, record).alive) == ("0900000003", True)


def test_undoing_an_edit_of_a_record_in_the_trash_leaves_it_there(book: Book) -> None:
    record = add(book, member(phone="0900000001"))
    edit(book, record, phone="0900000002")
    trash(book, record)
    undo_number(book, 2)
    found = look(book, record)
    assert (found.phone, found.alive) == ("0900000001", False)
    assert conflicts(book) == []
    trash(book, record, alive=True)
    assert look(book, record).phone == "0900000001"


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("set"),
            st.sampled_from(["phone", "email", "ethnicity"]),
            st.sampled_from(["1", "2", None]),
        ),
        st.tuples(st.sampled_from(["trash", "back", "undo", "redo"])),
    ),
    max_size=14,
)


@given(STEPS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_and_redo_in_their_order_lead_through_the_same_states(book: Book, steps: Sequence[Any]) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    past: list[Any] = []
    future: list[Any] = []

    def state() -> Any:
        return look(book, record)

    for step, *what in steps:
        before = state()
        if step == "undo" and past:
            undo(book)
            future.append(before)
            assert state() == past.pop()
        elif step == "redo" and future:
            redo(book)
            past.append(before)
            assert state() == future.pop()
        elif step == "set" and before.alive:
            edit(book, record, **{what[0]: what[1]})
        elif step in ("trash", "back"):
            trash(book, record, alive=step == "back")
        if step in ("set", "trash", "back") and state() != before:
            past.append(before)
            future.clear()
    while past:
        undo(book)
        assert state() == past.pop()
    assert conflicts(book) == []


def test_after_its_text_was_purged_an_act_can_only_partly_be_undone(book: Book) -> None:
    record = add(book, member(ethnicity="Kinh"))
    edit(book, record, ethnicity="Tày", phone="0900000001")
    with book.write("member.purge", undoable=False) as writer:
        purge_sensitive(writer, Member.TYPE, record)
    report = undo_number(book, 2)
    assert report.reversed == touched(record, "phone")
    assert look(book, record).ethnicity is None
    assert checked(book).findings == ()
