"""Sensitive text can be removed for ever: from the log, from the row and from the bytes of the file."""

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_app.domain.change import Purged, is_purged, parse_line, read_purged
from desktop_app.domain.members import Member
from desktop_app.store.book import Book
from desktop_app.store.history import history_of
from desktop_app.store.undo import purge_sensitive
from tests.store.scene import UNIT, add, checked, conflicts, dump, edit, lines, look, member, take, trash

SECRET = "Tôn giáo bí mật 48151623"


def purge(book: Book, record: str) -> int:
    with book.write("member.purge", undoable=False) as writer:
        return purge_sensitive(writer, Member.TYPE, record)


def test_the_text_is_gone_from_the_bytes_of_the_file(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET, hardship=f"{SECRET} dài. " * 200))
    edit(book, record, religion=f"{SECRET} khác")
    assert purge(book, record) == 2
    book.close()
    content = book.path.read_bytes()
    assert SECRET.encode() not in content
    assert "Nguyễn Thị Hoa".encode() in content


def test_the_rest_of_the_record_stays_and_the_book_is_sound(book: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", phone="0900000001", religion=SECRET))
    edit(book, record, religion="Khác", phone="0900000002")
    purge(book, record)
    found = look(book, record)
    assert (found.full_name, found.phone, found.religion, found.alive) == (
        "Nguyễn Thị Hoa",
        "0900000002",
        None,
        True,
    )
    report = checked(book)
    assert (report.changes, report.findings) == (5, ())
    assert conflicts(book) == []


def test_a_member_in_the_trash_stays_there_when_purged(book: Book) -> None:
    record = add(book, member(religion=SECRET))
    trash(book, record)
    purge(book, record)
    assert not look(book, record).alive
    assert conflicts(book) == []
    assert checked(book).findings == ()


def test_the_history_says_that_something_was_removed_and_not_what(book: Book) -> None:
    record = add(book, member(religion=SECRET))
    purge(book, record)
    with book.read() as connection:
        found = history_of(connection, record)
    assert [line.purged for line in found].count(True) == 1
    assert SECRET not in repr(found)


def test_a_member_without_sensitive_text_has_nothing_to_purge(book: Book) -> None:
    record = add(book, member(phone="0900000001"))
    before = lines(book)
    assert purge(book, record) == 0
    assert lines(book) == before


def test_only_sensitive_bodies_of_a_declared_purge_can_be_removed(book: Book) -> None:
    record, other = add(book, member(religion=SECRET)), add(book, member(religion=SECRET))
    purge(book, record)
    for sql in (
        f"UPDATE change SET body = NULL WHERE record = x'{other}'",
        f"UPDATE change SET body = NULL WHERE record = x'{record}' AND sensitive = 0",
        f"UPDATE change SET body = x'00' WHERE record = x'{record}' AND sensitive = 1",
        f"UPDATE change SET body = NULL, number = 9 WHERE record = x'{record}' AND sensitive = 1",
    ):
        with pytest.raises(IntegrityError), book.change() as connection:
            connection.exec_driver_sql(sql)
    assert checked(book).findings == ()


def test_a_package_carries_identity_and_place_of_what_was_purged(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET))
    whole = parse_line(lines(book)[1])
    purge(book, record)
    sent = lines(book)
    assert [is_purged(line) for line in sent] == [False, True, False]
    assert read_purged(sent[1]) == Purged(whole.id, whole.stream, 2, record, "member", UNIT)
    received = take(second, sent)
    assert (received.new, received.purged, received.missing) == (2, 1, {})
    assert look(second, record).religion is None
    assert checked(second).findings == ()
    assert dump(book) == dump(second)


def test_a_pc_that_had_the_text_removes_it_when_it_hears_of_the_purge(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET))
    take(second, lines(book))
    assert look(second, record).religion == SECRET
    purge(book, record)
    received = take(second, lines(book))
    assert (received.new, received.known, received.purged) == (1, 2, 0)
    assert look(second, record).religion is None
    assert checked(second).findings == ()
    second.close()
    assert SECRET.encode() not in second.path.read_bytes()


def test_while_the_clearing_change_has_not_arrived_the_text_stays(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET))
    take(second, lines(book))
    purge(book, record)
    sent = lines(book)
    take(second, sent[:2])
    assert look(second, record).religion == SECRET
    assert checked(second).findings == ()
    take(second, sent)
    assert look(second, record).religion is None
    assert checked(second).findings == ()


def test_a_second_purge_names_what_the_first_had_named(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET))
    take(second, lines(book))
    purge(book, record)
    edit(book, record, religion="Khác")
    purge(book, record)
    # The second PC has the first text, and of the two clearing changes only the last has a body left.
    take(second, lines(book)[2:])
    assert look(second, record).religion is None
    assert conflicts(second) == []
    assert checked(second).findings == ()


def test_the_whole_line_of_a_purged_change_that_arrives_later_does_not_bring_it_back(
    book: Book, second: Book
) -> None:
    record = add(book, member("Nguyễn Thị Hoa", religion=SECRET))
    before = lines(book)
    purge(book, record)
    take(second, lines(book))
    assert take(second, before).known == 2
    assert look(second, record).religion is None
    second.close()
    assert SECRET.encode() not in second.path.read_bytes()
