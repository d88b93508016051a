"""Numbered streams: what a peer has, what is missing, and what a copied book looks like."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.domain.change import OWN, UP, identity, next_head, parse_line
from desktop_app.store import peers, streams
from desktop_app.store.book import Book
from desktop_app.store.opening import open_book
from desktop_app.store.receiving import line_identity
from tests.store.conftest import Make
from tests.store.scene import (
    PC1,
    PC2,
    UNIT,
    UPPER_PC,
    UPPER_UNIT,
    Clock,
    add,
    become,
    checked,
    dump,
    edit,
    lines,
    member,
    take,
)

STREAM = f"{PC1}.{OWN}"
PEER = (UPPER_UNIT, UPPER_PC)


def state(book: Book, name: str = STREAM) -> streams.StreamState:
    with book.read() as connection:
        return next(found for found in streams.streams(connection) if found.name == name)


def have(book: Book) -> dict[str, tuple[int, bytes]]:
    with book.read() as connection:
        return streams.have(connection, UNIT, [OWN])


def acknowledge(book: Book, received: dict[str, tuple[int, bytes]], peer: tuple[str, str] = PEER) -> int:
    with book.change() as connection:
        return streams.acknowledge(connection, peer, received)


def pending(book: Book, peer: str = UPPER_UNIT, everything: bool = False) -> list[tuple[int, int]]:
    with book.read() as connection:
        found = streams.pending(connection, peer, [OWN], everything=everything)
        return [(part.first, part.last) for part in found]


def grown(book: Book, count: int) -> str:
    record = add(book, member())
    for number in range(count - 1):
        edit(book, record, phone=str(number))
    return record


def test_numbers_are_gapless_and_heads_chain_the_identities(book: Book) -> None:
    grown(book, 5)
    head = b""
    for number, line in enumerate(lines(book), 1):
        assert parse_line(line).number == number
        head = next_head(head, identity(line))
        with book.read() as connection:
            assert streams.head_at(connection, state(book), number) == head
    assert (state(book).number, state(book).highest, state(book).head) == (5, 5, head)
    assert state(book).missing is None


def test_the_head_is_known_from_the_start_to_the_end_and_not_beyond(book: Book) -> None:
    add(book, *(member() for _ in range(20)))
    with book.read() as connection:
        assert streams.head_at(connection, state(book), 0) == b""
        assert streams.head_at(connection, state(book), 21) is None
        middle = streams.head_at(connection, state(book), 7)
    head = b""
    for line in lines(book)[:7]:
        head = sha256(head + identity(line)).digest()
    assert middle == head


def test_a_package_carries_what_the_peer_has_not_acknowledged(book: Book, second: Book) -> None:
    grown(book, 3)
    assert pending(book) == [(1, 3)]
    take(second, lines(book))
    assert acknowledge(book, have(second)) == 1
    assert pending(book) == []
    assert pending(book, everything=True) == [(1, 3)]
    grown(book, 2)
    assert pending(book) == [(4, 5)]
    assert acknowledge(book, have(second)) == 0


def test_a_range_says_the_heads_before_and_after_it(book: Book, second: Book) -> None:
    grown(book, 3)
    take(second, lines(book))
    acknowledge(book, have(second))
    grown(book, 2)
    with book.read() as connection:
        [part] = streams.pending(connection, UPPER_UNIT, [OWN])
    assert (part.stream, part.first, part.last) == (STREAM, 4, 5)
    assert part.previous_head == have(second)[STREAM][1]
    head = part.previous_head
    for line in part.lines:
        head = next_head(head, line_identity(line))
    assert part.head == head == state(book).head


def test_an_acknowledgement_with_another_head_sends_everything_again(book: Book, second: Book) -> None:
    grown(book, 3)
    take(second, lines(book))
    acknowledge(book, have(second))
    assert acknowledge(book, {STREAM: (2, b"\x00" * 32)}) == 0
    assert pending(book) == [(1, 3)]
    assert acknowledge(book, {STREAM: (9, have(second)[STREAM][1])}) == 0
    assert pending(book) == [(1, 3)]


def test_an_older_package_takes_no_acknowledgement_back(book: Book, second: Book) -> None:
    grown(book, 1)
    take(second, lines(book))
    older = have(second)
    grown(book, 2)
    take(second, lines(book))
    acknowledge(book, have(second))
    acknowledge(book, older)
    assert pending(book) == []


def test_what_one_of_several_pcs_of_the_peer_lacks_is_sent(book: Book, second: Book) -> None:
    grown(book, 1)
    take(second, lines(book))
    first = have(second)
    grown(book, 2)
    take(second, lines(book))
    acknowledge(book, have(second))
    acknowledge(book, first, (UPPER_UNIT, "dd" * 8))
    assert pending(book) == [(2, 3)]
    with book.change() as connection:
        for device, replaces in (("dd" * 8, None), ("ee" * 8, "dd" * 8)):
            peers.save_device(
                connection, peers.Device(device, UPPER_UNIT, "", "", "", peers.CONFIRMED, replaces, "2026")
            )
    assert pending(book) == []


def test_streams_for_others_are_neither_sent_nor_acknowledged(book: Book) -> None:
    grown(book, 2)
    with book.read() as connection:
        assert list(streams.pending(connection, UPPER_UNIT, [UP])) == []
        assert streams.have(connection, UPPER_UNIT, [OWN]) == {}
    assert acknowledge(book, {f"{PC2}.{OWN}": (5, b"")}) == 0


@pytest.mark.parametrize("lost", [(0,), (1,), (1, 2), (0, 3)])
def test_a_gap_is_reported_exactly_and_closes_when_the_rest_arrives(
    book: Book, second: Book, lost: tuple[int, ...]
) -> None:
    grown(book, 5)
    sent = lines(book)
    received = take(second, [line for place, line in enumerate(sent) if place not in lost])
    assert received.missing == {STREAM: (min(lost) + 1, 5)}
    # Nothing is said to be held while something is missing, so that the next package brings it all.
    assert have(second)[STREAM] == (0, b"")
    waiting = checked(second).waiting
    assert [(item.code, item.params["first"], item.params["last"]) for item in waiting] == [
        ("check.waiting", min(lost) + 1, 5)
    ]
    assert acknowledge(book, have(second)) == 0
    assert pending(book) == [(1, 5)]
    assert take(second, [sent[place] for place in lost]).missing == {}
    assert have(second)[STREAM] == (5, state(book).head)
    assert dump(book) == dump(second)


def test_packages_in_reverse_order_fill_the_stream_at_last(book: Book, second: Book) -> None:
    grown(book, 4)
    for line in reversed(lines(book)):
        take(second, [line])
    assert (state(second).number, state(second).missing) == (4, None)
    assert state(second).head == state(book).head


@pytest.fixture
def copied(book: Book, tmp_path: Path) -> Book:
    """A copy of the file, made while the book was closed and written on by both since."""
    record = grown(book, 2)
    book.close()
    path = tmp_path / "ban-chep.sothidua"
    shutil.copyfile(book.path, path)
    copy = open_book(path, clock=Clock())
    copy.actor = "Mai"
    edit(copy, record, phone="0900000009")
    return copy


def test_two_branches_of_a_copied_book_are_both_kept_and_both_reported(
    book: Book, copied: Book, make: Make
) -> None:
    with open_book(book.path, clock=Clock()) as original:
        original.actor = "Hoa"
        record = parse_line(lines(original)[0]).record
        edit(original, record, phone="0900000001")
        edit(original, record, email="hoa@vidu.vn")
        third = make("thu-ba", device=PC2)
        assert take(third, lines(original)).forked == []
        assert take(third, lines(copied)).forked == [STREAM]
        assert (state(third).forked, state(third).missing) == (True, None)
        assert [parse_line(line).number for line in lines(third)] == [1, 2, 3, 3, 4]
        assert have(third)[STREAM] == (0, b"")
        assert take(original, lines(third)).forked == [STREAM]
        assert take(copied, lines(third)).forked == [STREAM]
        assert dump(original) == dump(copied) == dump(third)
        for one in (original, copied, third):
            assert checked(one).findings == ()
            assert len(dump(one)["conflict"]) == 1
    copied.close()


def test_a_forked_stream_is_always_sent_whole(book: Book, copied: Book) -> None:
    with open_book(book.path, clock=Clock()) as original:
        original.actor = "Hoa"
        edit(original, parse_line(lines(original)[0]).record, phone="0900000001")
        acknowledge(original, {STREAM: (state(original).number, state(original).head)})
        assert pending(original) == []
        take(original, lines(copied))
        assert pending(original) == [(1, 3)]
        assert acknowledge(original, {STREAM: (3, state(original).head)}) == 0
        with original.read() as connection:
            [part] = streams.pending(connection, UPPER_UNIT, [OWN])
        assert len(part.lines) == 4
    copied.close()


def test_a_copy_that_writes_as_a_new_device_forks_nothing(book: Book, copied: Book) -> None:
    become(copied, PC2)
    before = state(copied).number
    edit(copied, parse_line(lines(copied)[0]).record, email="mai@vidu.vn")
    assert state(copied).number == before
    assert state(copied, f"{PC2}.{OWN}").number == 1
    copied.close()
