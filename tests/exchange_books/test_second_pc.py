"""A second PC of one union: two files, two comparisons, one internal package."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.services.second_pc import Joining, join, look
from tests.exchange_books.beginnings import PRIVATE, WORDS
from tests.exchange_books.offices import Office, World


def test_the_second_pc_holds_everything_of_the_union(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    assert a1.unit == a2.unit
    assert a1.device != a2.device
    assert a1.session.book.facts.id != a2.session.book.facts.id
    assert a1.session.recovery_recipient == a2.session.recovery_recipient
    numbers = [member.national_id for member in a2_members(a2)]
    assert PRIVATE["national_id"] in numbers
    assert a1.state() == a2.state()


def a2_members(office: Office) -> list[Member]:
    rows = office.rows("SELECT id FROM members WHERE unit = ?", bytes.fromhex(office.unit))
    return [office.do.records.get(Member, row[0].hex()) for row in rows]  # type: ignore[attr-defined]


def test_wrong_words_leave_no_book_and_admit_nobody(world: World, tmp_path: Path) -> None:
    a1 = world["A1"]
    invitation = tmp_path / "moi.ketnoi"
    shown = a1.do.second_pc.invite(invitation).value
    assert look(invitation, WORDS) == shown
    book = tmp_path / "moi.sothidua"
    desk = Office("A3", tmp_path / "A3").desk
    with pytest.raises(Refused, match=r"connection\.words_differ"):
        join(book, Joining(invitation, "một hai ba bốn năm sáu", WORDS), desk)
    assert not book.exists()
    third = Office("A3", tmp_path).use(join(book, Joining(invitation, list(shown.words), WORDS), desk))
    answer = tmp_path / "tra-loi.ketnoi"
    words = third.do.second_pc.invite(answer).value.words
    before = a1.dump()
    with pytest.raises(Refused, match=r"connection\.words_differ"):
        a1.do.second_pc.admit(answer, shown.words)
    assert a1.dump() == before
    with pytest.raises(Refused, match=r"second_pc\.still_empty"):
        third.do.packing.make_internal(tmp_path)
    a1.do.second_pc.admit(answer, " ".join(words).upper())
    third.receive(a1.send(world.out, third))
    assert third.state()["members"] == a1.state()["members"]
    third.close()


def test_only_the_invitation_of_a_pc_of_this_union_is_taken(world: World, tmp_path: Path) -> None:
    a1, b1, p = world["A1"], world["B1"], world["P"]
    own, other, public = tmp_path / "own.ketnoi", tmp_path / "other.ketnoi", tmp_path / "public.ketnoi"
    mine = a1.do.second_pc.invite(own).value
    theirs = b1.do.second_pc.invite(other).value
    with pytest.raises(Refused, match=r"second_pc\.other_union"):
        a1.do.second_pc.admit(other, theirs.words)
    with pytest.raises(Refused, match=r"second_pc\.this_pc"):
        a1.do.second_pc.admit(own, mine.words)
    a1.do.connections.write(public)
    with pytest.raises(Refused, match=r"second_pc\.public_file"):
        a1.do.second_pc.admit(public, mine.words)
    a1.do.connections.revoke(world["A2"].device)
    again = tmp_path / "again.ketnoi"
    words = world["A2"].do.second_pc.invite(again).value.words
    with pytest.raises(Refused, match=r"second_pc\.revoked"):
        a1.do.second_pc.admit(again, words)
    p.do.connections.write(public)
    with pytest.raises(Refused, match=r"connection\.own"):
        p.do.connections.accept(public)


def test_a_third_pc_gets_what_only_the_first_two_have_exchanged(world: World, tmp_path: Path) -> None:
    a1, a2 = world["A1"], world["A2"]
    a1.receive(a2.send(world.out, a1, everything=True))
    invitation, answer = tmp_path / "moi.ketnoi", tmp_path / "tra-loi.ketnoi"
    shown = a1.do.second_pc.invite(invitation).value
    third = Office("A3", tmp_path / "A3")
    third.folder.mkdir()
    third.use(join(third.path, Joining(invitation, shown.code, WORDS), third.desk))
    a1.do.second_pc.admit(answer, third.do.second_pc.invite(answer).value.code)
    third.receive(a1.send(world.out, third))
    assert third.ids() == a1.ids()
    third.close()
