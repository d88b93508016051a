"""The check finds what is wrong, names it, and finds nothing where nothing is."""

import pytest

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import new_id
from desktop_app.store.book import Book
from desktop_app.store.check import check
from desktop_app.store.engine import Opening, connect
from desktop_app.store.search import rows_with_words
from tests.store.scene import UNIT, add, checked, edit, lines, member, take, trash


def tamper(book: Book, *statements: str) -> None:
    """Write past the guards, as a foreign tool could."""
    connection = connect(Opening(book.path, book.key, False))
    for name in (
        "members_moves_with_a_change",
        "members_comes_with_a_change",
        "change_is_fixed",
        "change_is_kept",
    ):
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def codes(book: Book) -> list[str]:
    return [finding.code for finding in checked(book).findings]


def test_a_book_full_of_ordinary_work_is_sound(book: Book, second: Book) -> None:
    record = add(book, member("Nguyễn Thị Hoa", ethnicity="Tày"), member("Trần Văn Nam"))
    take(second, lines(book))
    edit(book, record, phone="0900000001")
    edit(second, record, phone="0900000002")
    take(book, lines(second))
    trash(book, record)
    report = checked(book)
    assert report.sound
    assert (report.records, report.changes, report.attachments, report.waiting) == (2, 6, 0, ())


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE members SET full_name = 'Tên khác'", "check.row"),
        ("UPDATE members SET alive = 0", "check.row"),
        ("UPDATE members SET folded = 'x'", "check.row"),
        ("UPDATE members SET sort_key = x'00'", "check.row"),
        ("UPDATE change SET body = replace(CAST(body AS TEXT), 'Hoa', 'Hòa')", "check.change"),
        ("UPDATE change SET body = x'7b7d'", "check.change"),
        ("UPDATE change SET id = randomblob(20)", "check.change"),
        ("UPDATE members SET last_seq = 99", "check.links"),
    ],
)
def test_what_was_altered_past_the_program_is_found(book: Book, statement: str, code: str) -> None:
    add(book, member("Nguyễn Thị Hoa"))
    tamper(book, statement)
    assert codes(book) == [code]


def test_a_row_without_any_change_is_found(book: Book) -> None:
    add(book, member())
    tamper(
        book,
        "INSERT INTO members (id, unit, alive, last_seq, sort_key, folded, initials, compact)"
        " VALUES (x'01', x'02', 1, 1, x'', '', '', '')",
    )
    assert codes(book) == ["check.orphans"]


def test_a_record_whose_row_is_gone_is_found(book: Book) -> None:
    add(book, member())
    tamper(book, "DROP TRIGGER members_is_kept", "DELETE FROM members")
    assert codes(book) == ["check.row"]


def test_the_check_reports_how_far_it_is_and_can_be_cancelled(book: Book) -> None:
    add(book, member(ethnicity="Kinh"), member("Trần Văn Nam"))
    seen: list[tuple[int, int]] = []
    with book.read() as connection:
        check(connection, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (3, 3)

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), book.read() as connection:
        check(connection, cancel)
    assert checked(book).sound


def test_what_another_connection_wrote_into_the_text_index_is_no_damage(book: Book) -> None:
    """SQLite's own check judges the index of texts by what the reading connection remembers of it."""
    records = [
        add(book, Initiative(id=new_id(), unit=UNIT, title=f"Bàn là hơi {number}")) for number in range(3)
    ]
    for round_ in range(40):
        with book.read() as connection:
            rows_with_words(connection, "initiative", ["ban"])
        with book.write("test.edit") as writer:
            writer.update(Initiative, records[round_ % 3], {"title": f"Bàn cắt vải lần {round_}"})
        assert checked(book).sound
