"""Every write is a change, and the row follows in the same transaction."""

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.change import parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.record import Record, fields_of, new_id
from desktop_app.domain.records import RECORDS
from desktop_app.domain.units import Group
from desktop_app.store.book import Book
from desktop_app.store.queries.records import find, get
from desktop_app.store.undo import REDO, UNDO
from desktop_app.store.writer import Writer
from tests.store.conftest import Make
from tests.store.scene import UNIT, add, checked, conflicts, edit, lines, look, member, redo, trash, undo


def test_a_new_member_is_one_change_per_privacy_class(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001", ethnicity="Tày", is_leader=False))
    changes = [parse_line(line) for line in lines(book)]
    assert [(change.number, change.privacy) for change in changes] == [(1, "basic"), (2, "sensitive")]
    assert {name: entry.value for name, entry in changes[0].fields.items()} == {
        "full_name": "Nguyễn Thị Hoa",
        "is_leader": False,
        "phone": "0900000001",
        "status": "active",
    }
    assert {name: entry.value for name, entry in changes[1].fields.items()} == {"ethnicity": "Tày"}
    assert {change.record for change in changes} == {record}
    assert (changes[0].stream, changes[0].actor, changes[0].unit) == ("a1" * 8 + ".own", "Hoa", UNIT)
    assert changes[0].time == "2026-11-21T01:00:01Z"


VALUES: dict[str, Any] = {
    "text": "Đặng Thị Ánh",
    "long_text": "Dòng một\nDòng hai",
    "choice": "code_1",
    "date": "2026-11-21",
    "partial_date": "1990-05",
    "integer": -7,
    "money": 12_500_000,
    "share": 3333,
    "flag": False,
    "reference": "ab" * 16,
    "list": ["một", "hai"],
    "blob": "cd" * 32,
}


@pytest.mark.parametrize("record_type", sorted(RECORDS))
def test_every_field_of_every_type_comes_back_as_it_was_written(book: Book, record_type: str) -> None:
    kind = RECORDS[record_type]
    values = {
        name: ["ab" * 16] if field.kind.value == "list" and field.target else VALUES[field.kind.value]
        for name, field in fields_of(kind).items()
        if field.check is None
    }
    record: Record = kind(id=new_id(), unit=UNIT, **values)
    add(book, record)
    with book.read() as connection:
        assert get(connection, kind, record.id) == record
    assert checked(book).findings == ()


def test_decomposed_letters_are_stored_composed_in_row_and_log_alike(book: Book) -> None:
    name = "Nguyễn Thị Hoà"
    record = add(
        book, member(unicodedata.normalize("NFD", name), note=unicodedata.normalize("NFD", "ghi chú"))
    )
    assert look(book, record).full_name == name
    edit(book, record, full_name=unicodedata.normalize("NFD", name))
    assert len(lines(book)) == 1
    group = Group(id=new_id(), unit=UNIT, name="Tổ 1", aliases=[unicodedata.normalize("NFD", "Tổ một")])
    add(book, group)
    with book.read() as connection:
        assert get(connection, Group, group.id).aliases == ["Tổ một"]
    assert checked(book).findings == ()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"full_name": 5}, "record.type"),
        ({"full_name": "a" * 101}, "record.too_long"),
        ({"full_name": "a\x00b"}, "record.control_character"),
        ({"full_name": "a\ud800"}, "record.control_character"),
        ({"birth_date": "1990-13"}, "record.date"),
        ({"group": "xyz"}, "record.reference"),
        ({"is_leader": 1}, "record.type"),
        ({"is_leader": "true"}, "record.type"),
        ({"status": ["active"]}, "record.code"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_new_or_changed(
    book: Book, values: dict[str, Any], code: str
) -> None:
    record = add(book, member(is_leader=True))
    with pytest.raises(Refused) as refused:
        add(book, member(is_leader=True), member(**values))
    assert refused.value.code == code
    with pytest.raises(Refused) as refused:
        edit(book, record, **values)
    assert refused.value.code == code
    assert checked(book).records == 1
    assert checked(book).findings == ()


def test_a_record_with_nothing_in_it_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match=r"record\.empty"):
        add(book, Group(id=new_id(), unit=UNIT))


def test_an_unknown_record_cannot_be_changed(book: Book) -> None:
    with pytest.raises(Refused, match=r"record\.gone"):
        edit(book, new_id(), phone="0900000001")


def test_equal_values_write_nothing_and_a_change_says_what_it_replaced(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    with book.write("test.edit") as writer:
        changed = writer.update(
            Member, record, {"phone": "0900000002", "full_name": "Nguyễn Thị Hoa", "email": None}
        )
    assert changed == {"phone": ("0900000001", "0900000002")}
    first, second = [parse_line(line) for line in lines(book)]
    assert second.fields["phone"].seen == (first.id,)


def half_good(writer: Writer, record: str) -> Iterator[Member]:
    writer.update(Member, record, {"phone": "0900000001"})
    yield member("Trần Văn Nam")
    yield member("a" * 101)


def test_a_failing_act_leaves_nothing_of_itself(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    before = lines(book)
    with pytest.raises(Refused), book.write("test.edit") as writer:
        writer.create_many(half_good(writer, record))
    assert lines(book) == before
    assert look(book, record).phone is None
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM act").scalar() == 1


def test_the_mark_kept_outside_the_book_is_told_after_each_act(book: Book) -> None:
    told: list[tuple[int, bytes]] = []
    book.committed = lambda number, head: told.append((number, head))
    record = add(book, member())
    edit(book, record, phone="0900000001")
    edit(book, record, phone="0900000001")
    assert [number for number, _ in told] == [1, 2, 2]
    assert told[1] == told[2] != told[0]


def test_a_book_without_a_device_writes_no_record(make: Make) -> None:
    book = make(device="")
    with pytest.raises(Refused, match=r"book\.not_writable"):
        add(book, member())


def test_trash_and_back_keep_everything(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    trash(book, record)
    assert not look(book, record).alive
    with book.write("test.trash") as writer:
        assert not writer.set_alive(Member.TYPE, record, False)
    trash(book, record, alive=True)
    assert look(book, record).alive
    assert look(book, record).phone == "0900000001"
    assert checked(book).findings == ()


def test_a_record_in_the_trash_is_not_edited_and_stays_there(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    trash(book, record)
    with pytest.raises(Refused) as refused:
        edit(book, record, phone="0900000001")
    assert (refused.value.code, refused.value.params) == ("record.trashed", {"record": Member.LABEL})
    edit(book, record, full_name="Nguyễn Thị Hoa")
    with book.write("test.move") as writer:
        writer.update(Member, record, {"phone": "0900000001"}, in_trash=True)
    found = look(book, record)
    assert (found.phone, found.alive, conflicts(book)) == ("0900000001", False, [])
    trash(book, record, alive=True)
    edit(book, record, phone="0900000002")
    assert look(book, record).phone == "0900000002"


@pytest.mark.parametrize("nothing", [None, "", " \u00a0 "])
def test_a_required_field_is_never_emptied(book: Book, nothing: str | None) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    with pytest.raises(Refused) as refused:
        edit(book, record, full_name=nothing)
    assert refused.value.code == "record.required"
    edit(book, record, phone=None)
    assert look(book, record).full_name == "Nguyễn Thị Hoa"


def test_an_act_that_changes_nothing_is_not_there_to_be_undone(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    edit(book, record, phone="0900000002")
    trash(book, record, alive=True)
    edit(book, record, phone="0900000002")
    undo(book)
    assert look(book, record).phone == "0900000001"
    # Neither does it take the way back to what was undone.
    edit(book, record, phone="0900000001")
    redo(book)
    assert look(book, record).phone == "0900000002"
    with book.read() as connection:
        kinds = connection.exec_driver_sql("SELECT kind FROM act ORDER BY id").scalars().all()
    assert kinds == ["test.add", "test.edit", UNDO, REDO]


def test_what_is_noted_on_purpose_stays_though_it_changes_nothing(book: Book) -> None:
    with book.write("member.export", {"count": 0}, undoable=False):
        pass
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT kind FROM act").scalars().all() == ["member.export"]


def test_many_records_of_several_types_go_in_as_one_act(book: Book) -> None:
    group = Group(id=new_id(), unit=UNIT, name="Tổ may 1")
    people = [member(f"Trần Văn {number}", group=group.id, ethnicity="Kinh") for number in range(2500)]
    with book.write("test.import") as writer:
        count = writer.create_many(
            [group, *people, Initiative(id=new_id(), unit=UNIT, title="Cải tiến kẹp vải")]
        )
        assert count == 2502
        assert {name: len(ids) for name, ids in writer.changed.items()} == {
            "group": 1,
            "member": 2500,
            "initiative": 1,
        }
        assert find(writer.log.connection, Member, people[-1].id) == people[-1]
    report = checked(book)
    assert (report.records, report.changes, report.findings) == (2502, 5002, ())


@given(st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_either_stored_as_the_log_says_or_refused(book: Book, data: st.DataObject) -> None:
    names = st.sampled_from(["full_name", "phone", "note", "ethnicity", "is_leader"])
    values: dict[str, Any] = data.draw(st.dictionaries(names, st.text(max_size=30)))
    try:
        record = add(book, Member(id=new_id(), unit=UNIT, **values))
    except Refused:
        return
    found = look(book, record)
    for name, value in values.items():
        assert getattr(found, name) == unicodedata.normalize("NFC", value)
