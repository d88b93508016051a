"""Changes from elsewhere: idempotent, in any order, and nobody changes what is not theirs."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.domain.change import OWN, UP, fields_text, frame_of, line_of, parse_line
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import new_id
from desktop_app.store import peers
from desktop_app.store.book import Book
from desktop_app.store.receiving import line_identity
from tests.store.conftest import Make
from tests.store.scene import (
    OTHER_UNIT,
    PC1,
    PC2,
    UNIT,
    UPPER_PC,
    UPPER_UNIT,
    add,
    checked,
    conflicts,
    dump,
    edit,
    lines,
    look,
    member,
    take,
    trash,
)


def made(
    record: str, number: int, fields: dict[str, list[object]], *, record_type: str = "member", **frame: str
) -> bytes:
    parts = {"stream": f"{PC2}.{OWN}", "unit": UNIT, "privacy": "basic", **frame}
    started = frame_of(time="2026-11-21T02:00:00Z", actor="Mai", type=record_type, **parts)
    return line_of(started, number, record, fields_text(fields))


def quarantine(book: Book) -> list[tuple[str, bytes]]:
    with book.read() as connection:
        rows = connection.exec_driver_sql("SELECT reason, body FROM quarantine ORDER BY reason, body")
        return [(row.reason, row.body) for row in rows]


def test_new_members_arrive_as_they_were_written(book: Book, second: Book) -> None:
    people = [member(f"Trần Văn {number}", ethnicity="Kinh") for number in range(30)]
    add(book, *people)
    received = take(second, lines(book))
    assert (received.new, received.known, received.conflicts) == (60, 0, 0)
    assert received.records == {"member": {"new": 30, "changed": 0, "deleted": 0}}
    assert [look(second, person.id) for person in people] == people
    assert dump(book) == dump(second)
    assert checked(second).findings == ()


def test_the_same_package_again_changes_nothing(book: Book, second: Book) -> None:
    record = add(book, member())
    edit(book, record, phone="0900000001")
    take(second, lines(book))
    before = dump(second)
    received = take(second, lines(book) * 2)
    assert (received.new, received.known, received.records) == (0, 4, {})
    assert dump(second) == before


def test_changed_and_deleted_records_are_counted_apart(book: Book, second: Book) -> None:
    changed, deleted, both = add(book, member()), add(book, member()), add(book, member())
    take(second, lines(book))
    edit(book, changed, phone="0900000001")
    edit(book, both, phone="0900000001")
    trash(book, deleted)
    trash(book, both)
    add(book, member())
    received = take(second, lines(book))
    assert received.records == {"member": {"new": 1, "changed": 1, "deleted": 2}}


def test_concurrent_edits_are_a_conflict_on_both_pcs_and_solved_on_both(book: Book, second: Book) -> None:
    record = add(book, member(phone="0900000001", email="a@vidu.vn"))
    take(second, lines(book))
    edit(book, record, phone="0900000002", email="b@vidu.vn")
    edit(second, record, phone="0900000003")
    assert take(second, lines(book)).conflicts == 1
    assert take(book, lines(second)).conflicts == 1
    assert conflicts(book) == conflicts(second) == [(record, "phone")]
    assert look(book, record) == look(second, record)
    assert look(book, record).email == "b@vidu.vn"
    edit(second, record, phone="0900000002")
    take(book, lines(second))
    assert conflicts(book) == conflicts(second) == []
    assert look(book, record).phone == "0900000002"


def test_an_edit_made_elsewhere_meanwhile_brings_a_deleted_member_back(book: Book, second: Book) -> None:
    record = add(book, member())
    take(second, lines(book))
    trash(book, record)
    edit(second, record, phone="0900000001")
    take(book, lines(second))
    take(second, lines(book))
    for one in (book, second):
        assert look(one, record).alive
        assert conflicts(one) == [(record, "alive")]
        assert checked(one).findings == ()
    trash(book, record)
    take(second, lines(book))
    assert not look(second, record).alive
    assert conflicts(second) == []


@given(st.data())
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_packages_in_any_order_and_number_lead_to_the_same_book(make: Make, data: st.DataObject) -> None:
    book, second = make(new_id()), make(new_id(), device=PC2)
    records = [add(book, member("Nguyễn Thị Hoa")), add(book, member("Trần Văn Nam"))]
    take(second, lines(book))
    for number in range(data.draw(st.integers(1, 6))):
        where = data.draw(st.sampled_from([book, second]))
        what = data.draw(st.sampled_from(["phone", "email", "trash"]))
        record = data.draw(st.sampled_from(records))
        if what == "trash":
            trash(where, record)
        else:
            edit(where, record, **{what: str(number)})
    sent = [*lines(book), *lines(second)]
    take(book, sent)
    third = make(new_id(), device=UPPER_PC)
    shuffled = data.draw(st.permutations([*sent, *sent[:3]]))
    cut = data.draw(st.integers(0, len(shuffled)))
    take(third, shuffled[:cut])
    take(third, shuffled[cut:])
    assert dump(third) == dump(book)
    report = checked(third)
    assert (report.findings, report.waiting) == ((), ())


def test_what_a_later_version_writes_is_kept_and_passed_on_byte_for_byte(
    book: Book, second: Book, make: Make
) -> None:
    known = add(book, member("Nguyễn Thị Hoa"))
    take(second, lines(book))
    strange = [
        made(new_id(), 1, {"title": ["Phong trào mới"], "colour": [["đỏ"]]}, record_type="mentoring"),
        made(known, 2, {"nickname": ["Hoa may"], "phone": ["0900000001"]}),
        made(known, 3, {"phone": [["0900000002", "0900000003"]]}),
        made(known, 4, {"full_name": [7]}),
    ]
    received = take(book, strange)
    assert received.records["mentoring"] == {"new": 1, "changed": 0, "deleted": 0}
    assert set(strange) <= set(lines(book))
    assert checked(book).findings == ()
    third = make("so-may-3", device=UPPER_PC)
    take(third, lines(book))
    assert set(strange) <= set(lines(third))
    assert dump(third) == dump(book)
    edit(third, known, phone="0900000009")
    assert look(third, known).phone == "0900000009"


def test_nobody_else_changes_a_unions_record_even_with_a_good_signature(book: Book, make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    record = add(book, member("Nguyễn Thị Hoa"))
    take(upper, lines(book), sender=UNIT)
    forged = made(record, 1, {"full_name": ["Tên khác"]}, stream=f"{'d4' * 8}.{UP}")
    for _ in range(2):
        received = take(upper, [forged, forged], sender=OTHER_UNIT)
        assert (received.new, received.conflicts) == (0, 0)
    assert quarantine(upper) == [("foreign_record", forged)]
    assert look(upper, record).full_name == "Nguyễn Thị Hoa"
    assert forged not in lines(upper, OWN, UP)
    assert checked(upper).findings == ()


def test_a_stream_belongs_to_the_union_that_began_it_or_whose_pc_was_enrolled(make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    first = made(new_id(), 1, {"full_name": ["A"]}, stream=f"{PC1}.{UP}")
    take(upper, [first], sender=UNIT)
    intruder = made(new_id(), 2, {"full_name": ["B"]}, stream=f"{PC1}.{UP}", unit=OTHER_UNIT)
    ours = made(new_id(), 1, {"full_name": ["C"]}, stream=f"{UPPER_PC}.{OWN}", unit=OTHER_UNIT)
    with upper.change() as connection:
        peers.save_device(
            connection,
            peers.Device(UPPER_PC, UPPER_UNIT, "Máy 1", "", "", peers.OWN, None, "2026-11-21"),
        )
    received = take(upper, [intruder, ours], sender=OTHER_UNIT)
    assert (received.new, received.quarantined) == (0, 2)
    assert {reason for reason, _ in quarantine(upper)} == {"foreign_stream"}


@pytest.mark.parametrize("bad", [b"", b"{}", b"[]", b'{"number":1}', b'{"actor":"x"} ', b"\xff", b"null"])
def test_one_malformed_line_and_nothing_of_the_package_is_kept(book: Book, second: Book, bad: bytes) -> None:
    add(book, member())
    before = dump(second)
    with pytest.raises(Refused):
        take(second, [*lines(book), bad])
    assert dump(second) == before
    with second.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM stream")).scalar() == 0


def test_another_union_sends_no_lines_without_their_text(book: Book, make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    purged = (
        b'{"number":1,"purged":"'
        + b"ab" * 20
        + b'","record":"'
        + b"cd" * 16
        + b'","stream":"'
        + PC1.encode()
        + b'.up","type":"member","unit":"'
        + UNIT.encode()
        + b'"}'
    )
    with pytest.raises(Refused, match=r"change\.form"):
        take(upper, [purged], sender=UNIT)
    assert take(book, [purged]).purged == 1
    assert line_identity(purged).hex() == "ab" * 20


def test_two_records_of_one_identity_in_two_unions_never_mix(book: Book, make: Make) -> None:
    upper = make("cap-tren", device=UPPER_PC, unit=UPPER_UNIT, upper=True)
    record = new_id()
    ours = made(record, 1, {"full_name": ["A"]}, stream=f"{PC1}.{UP}")
    theirs = made(record, 1, {"full_name": ["B"]}, stream=f"{PC2}.{UP}", unit=OTHER_UNIT)
    take(upper, [ours], sender=UNIT)
    take(upper, [theirs], sender=OTHER_UNIT)
    assert look(upper, record, UNIT).full_name == "A"
    assert look(upper, record, OTHER_UNIT).full_name == "B"
    assert conflicts(upper) == []
    assert checked(upper).findings == ()


def test_ten_thousand_lines_are_looked_up_in_parts(book: Book, second: Book) -> None:
    add(book, *(member(f"Trần Văn {number}") for number in range(1200)))
    sent: Sequence[bytes] = lines(book)
    assert take(second, sent).new == 1200
    assert take(second, sent).known == 1200
    assert [parse_line(line).number for line in lines(second)] == list(range(1, 1201))
