"""Only publishable fields leave, and only the difference to what has left before."""

from desktop_app.domain.change import OWN, UP, fold, parse_line
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.record import Privacy, fields_of, new_id
from desktop_app.store.book import Book
from desktop_app.store.publishing import Publication, difference, publish
from desktop_app.store.queries.records import get
from desktop_app.store.refold import changes_of
from tests.store.conftest import Make
from tests.store.scene import (
    UNIT,
    UPPER_PC,
    UPPER_UNIT,
    add,
    checked,
    conflicts,
    edit,
    lines,
    look,
    member,
    take,
    trash,
)

HOME = dict.fromkeys(("phone", "email", "address", "national_id", "employee_code", "note"), "x")


def preview(book: Book, record: str, record_type: str = Member.TYPE) -> Publication | None:
    with book.read() as connection:
        return difference(connection, (record_type, record, UNIT), UP)


def send(book: Book, record: str, record_type: str = Member.TYPE) -> int:
    with book.write("package.made", undoable=False) as writer:
        found = difference(writer.log.connection, (record_type, record, UNIT), UP)
        return publish(writer, UP, [found] if found else [])


def published(book: Book) -> list[dict[str, object]]:
    return [
        {name: entry.value for name, entry in parse_line(line).fields.items()} for line in lines(book, UP)
    ]


def test_personal_and_sensitive_fields_stay_at_home(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", gender="female", ethnicity="Tày", religion="Không", **HOME))
    found = preview(book, record)
    assert found is not None
    assert found.first
    assert dict(found.fields) == {
        "full_name": (None, "Nguyễn Thị Hoa"),
        "gender": (None, "female"),
        "status": (None, "active"),
    }
    send(book, record)
    assert published(book) == [{"full_name": "Nguyễn Thị Hoa", "gender": "female", "status": "active"}]
    private = {
        name
        for name, field in fields_of(Member).items()
        if not field.publish or field.privacy is Privacy.SENSITIVE
    }
    assert private.isdisjoint(*(line.keys() for line in published(book)))
    assert {parse_line(line).privacy for line in lines(book, UP)} == {"basic"}


def test_the_second_package_holds_the_difference_only_and_the_third_nothing(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", gender="female"))
    send(book, record)
    edit(book, record, full_name="Nguyễn Thị Hòa", phone="0900000001")
    found = preview(book, record)
    assert found is not None
    assert (dict(found.fields), found.first) == ({"full_name": ("Nguyễn Thị Hoa", "Nguyễn Thị Hòa")}, False)
    send(book, record)
    assert send(book, record) == 0
    assert preview(book, record) is None
    assert len(published(book)) == 2


def test_the_upper_union_sees_what_was_published_and_no_conflict(book: Book, make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001"))
    for name in ("Nguyễn Thị Hòa", "Nguyễn Thu Hòa"):
        send(book, record)
        edit(book, record, full_name=name)
        edit(book, record, full_name=f"{name} (sửa)")
        edit(book, record, full_name=name)
    send(book, record)
    take(upper, lines(book, UP), sender=UNIT)
    found = look(upper, record, UNIT)
    assert (found.full_name, found.phone) == ("Nguyễn Thu Hòa", None)
    assert conflicts(upper) == conflicts(book) == []
    assert checked(upper).findings == checked(book).findings == ()


def test_a_deleted_record_leaves_as_a_deletion_if_it_had_left_at_all(book: Book, make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    sent, never_sent = add(book, member("Nguyễn Thị Hoa")), add(book, member("Trần Văn Nam"))
    send(book, sent)
    for record in (sent, never_sent):
        trash(book, record)
    assert preview(book, never_sent) is None
    found = preview(book, sent)
    assert found is not None
    assert dict(found.fields) == {"alive": (True, False)}
    send(book, sent)
    assert preview(book, sent) is None
    take(upper, lines(book, UP), sender=UNIT)
    assert not look(upper, sent, UNIT).alive
    trash(book, sent, alive=True)
    edit(book, sent, full_name="Nguyễn Thị Hòa")
    send(book, sent)
    take(upper, lines(book, UP), sender=UNIT)
    assert (look(upper, sent, UNIT).alive, look(upper, sent, UNIT).full_name) == (True, "Nguyễn Thị Hòa")
    assert conflicts(upper) == []


def test_a_field_in_conflict_stays_home_until_somebody_has_chosen(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", gender="female"))
    take(second, lines(book))
    edit(book, record, full_name="Nguyễn Thị Hòa", job_title="Tổ trưởng")
    edit(second, record, full_name="Nguyễn Thu Hoa")
    take(book, lines(second))
    found = preview(book, record)
    assert found is not None
    assert found.held == ("full_name",)
    assert "full_name" not in found.fields
    edit(book, record, full_name="Nguyễn Thị Hòa")
    assert preview(book, record).held == ()  # type: ignore[union-attr]


def test_whether_a_member_deleted_here_and_edited_there_lives_is_not_settled_by_sending(
    book: Book, second: Book
) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    send(book, record)
    take(second, lines(book, OWN, UP))
    trash(book, record)
    edit(second, record, full_name="Nguyễn Thị Hòa")
    take(book, lines(second))
    found = preview(book, record)
    assert found is not None
    assert (dict(found.fields), found.held) == (
        {"full_name": ("Nguyễn Thị Hoa", "Nguyễn Thị Hòa")},
        ("alive",),
    )
    send(book, record)
    assert conflicts(book) == [(record, "alive")]


def test_two_pcs_that_publish_the_same_record_do_not_contradict_themselves(
    book: Book, second: Book, make: Make
) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    record = add(book, member("Nguyễn Thị Hoa"))
    send(book, record)
    take(second, lines(book, OWN, UP))
    edit(second, record, full_name="Nguyễn Thị Hòa")
    send(second, record)
    take(upper, lines(second, UP), sender=UNIT)
    assert look(upper, record, UNIT).full_name == "Nguyễn Thị Hòa"
    assert conflicts(upper) == []
    take(book, lines(second, OWN, UP))
    assert preview(book, record) is None
    assert checked(book).findings == ()


def test_what_a_record_itself_withholds_is_published_as_empty(book: Book) -> None:
    secret = Initiative(id=new_id(), unit=UNIT, title="Cải tiến", description="Bản vẽ", confidential=True)
    add(book, secret)
    send(book, secret.id, Initiative.TYPE)
    assert secret.withheld()
    assert secret.withheld().isdisjoint(published(book)[0])
    with book.read() as connection:
        assert get(connection, Initiative, secret.id).description == "Bản vẽ"


def test_what_becomes_secret_after_it_left_is_taken_back_and_stays_at_home(book: Book) -> None:
    record = add(book, Initiative(id=new_id(), unit=UNIT, title="Cữ may", description="Cách gá kẹp"))
    send(book, record, Initiative.TYPE)
    with book.write("initiative.edit") as writer:
        writer.update(Initiative, record, {"confidential": True})
    send(book, record, Initiative.TYPE)
    assert published(book)[-1] == {"confidential": True, "description": None}
    assert preview(book, record, Initiative.TYPE) is None
    with book.read() as connection:
        folded = fold(changes_of(connection, Initiative.TYPE, record, UNIT))
    assert (folded.values["description"], folded.conflicts) == ("Cách gá kẹp", {})
    assert checked(book).sound


def test_publishing_leaves_the_rows_of_the_book_as_they_are(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa"))
    with book.read() as connection:
        before = connection.exec_driver_sql("SELECT last_seq FROM members").scalar()
    send(book, record)
    with book.read() as connection:
        assert connection.exec_driver_sql("SELECT last_seq FROM members").scalar() == before
    assert checked(book).findings == ()
