"""What was lost on one side is told in words on the other, and settled by the next packages."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.services.assembly import assemble
from desktop_app.services.following import Gap
from desktop_app.services.initiative_editing import InitiativeEntry
from desktop_app.services.session import Desk, open_session
from desktop_app.texts.sentences import sentence
from tests.exchange_books.offices import Office, World


def nomination_of(office: Office) -> str:
    ((found,),) = office.rows("SELECT id FROM nominations WHERE unit = ?", bytes.fromhex(office.unit))
    return found.hex()  # type: ignore[attr-defined, no-any-return]


def edit(office: Office, text: str) -> None:
    office.do.records.edit(Nomination, nomination_of(office), {"achievement": text})


def shown(office: Office, nomination: str) -> str | None:
    return office.do.records.get(Nomination, nomination).achievement


def gaps(upper: Office, unit: str) -> tuple[Gap, ...]:
    return next(row.gaps for row in upper.do.following.those() if row.unit == unit)


def unsettled(upper: Office, unit: str) -> object:
    (row,) = (row for row in upper.do.following.those() if row.unit == unit)
    return row.unsettled[0] if row.unsettled else None


def test_a_union_that_went_back_to_an_old_copy_settles_what_it_cannot_see_after_the_reply(
    world: World,
) -> None:
    p, b1 = world["P"], world["B1"]
    nomination, backup = nomination_of(b1), b1.backup()
    edit(b1, "Viết rồi gửi, sau đó mất máy")
    p.receive(b1.send(world.out, p))
    b1.restore(backup)
    edit(b1, "Gõ lại trên bản cũ")
    assert p.receive(b1.send(world.out, p)).received.conflicts == 1
    assert unsettled(p, b1.unit) == ("following.conflicts", {"count": 1})
    b1.receive(p.send(world.out, b1))
    assert b1.do.packing.preview().records["nomination"] == (1, 0)
    p.receive(b1.send(world.out, p))
    assert unsettled(p, b1.unit) is None
    assert shown(p, nomination) == "Gõ lại trên bản cũ"
    b1.receive(p.send(world.out, b1))
    assert b1.do.packing.preview().records == {}
    states = [line.state for line in b1.do.partners.journal() if not line.incoming and line.kind == "up"]
    assert states[:2] == ["acknowledged", "acknowledged"]


def test_what_the_union_did_not_touch_since_stays_as_the_upper_level_has_it(world: World) -> None:
    p, b1 = world["P"], world["B1"]
    nomination, backup = nomination_of(b1), b1.backup()
    edit(b1, "Viết rồi gửi, sau đó mất máy")
    p.receive(b1.send(world.out, p))
    b1.restore(backup)
    b1.receive(p.send(world.out, b1))
    assert "nomination" not in b1.do.packing.preview().records
    assert shown(p, nomination) == "Viết rồi gửi, sau đó mất máy"


def test_a_second_pc_never_settles_what_it_has_not_seen(world: World) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    backup = a1.backup()
    rows = a1.rows("SELECT id FROM nominations WHERE unit = ? ORDER BY id", bytes.fromhex(a1.unit))
    nomination = rows[0][0].hex()  # type: ignore[attr-defined]
    a1.restore(backup)
    for office, text in ((a1, "Máy một"), (a2, "Máy hai")):
        office.do.records.edit(Nomination, nomination, {"achievement": text})
        p.receive(office.send(world.out, p))
    assert len(p.rows("SELECT * FROM conflict")) == 1
    a1.receive(p.send(world.out, a1))
    assert "nomination" not in a1.do.packing.preview().records


def test_an_upper_book_that_went_back_says_which_numbers_it_lacks_until_they_come_again(
    world: World,
) -> None:
    p, b1 = world["P"], world["B1"]
    backup = p.backup()
    edit(b1, "Gói mà sổ cấp trên đánh mất")
    p.receive(b1.send(world.out, p))
    b1.receive(p.send(world.out, b1))
    p.restore(backup)
    edit(b1, "Gói sau")
    parcel = b1.send(world.out, p)
    p.receive(parcel)
    (part,) = parcel.package.manifest.streams
    (gap,) = gaps(p, b1.unit)
    assert (gap.machine, gap.last) == ("May B1", part.first - 1)
    assert gap.first == gap.last
    said = sentence(gap.code, gap.params)
    assert said.startswith(f"Thiếu mục số {gap.first} của máy “May B1”.")
    b1.receive(p.send(world.out, b1))
    edit(b1, "Gói bù")
    p.receive(b1.send(world.out, p))
    assert gaps(p, b1.unit) == ()


def test_a_package_for_the_lost_pc_opens_with_the_recovery_key(world: World, tmp_path: Path) -> None:
    p, b1 = world["P"], world["B1"]
    p.do.verdicts.give("nomination", [nomination_of(b1)], {"state": "under_review"})
    reply = p.send(world.out, b1).path
    key_file = b1.session.key_file
    assert key_file is not None
    typed = f"  {(key_file.recovery or '').lower()[:30]} {(key_file.recovery or '')[30:]}\n"
    b1.close()
    with open_session(b1.path, Desk(tmp_path / "keys", "Máy mới", "Chị Hoa", b1.clock)) as session:
        inbox = assemble(session).inbox
        (locked,) = inbox.plan([reply])
        assert (locked.result, locked.takeable, locked.kind) == ("locked", False, "down")
        with pytest.raises(Refused) as refused:
            inbox.plan([reply], recovery="AGE-SECRET-KEY-1ABC")
        assert refused.value.code == "keys.identity"
        (opened,) = inbox.plan([reply], recovery=typed)
        assert (opened.result, opened.takeable) == ("received", True)
        (taken,) = inbox.take([opened]).value
        assert (taken.taken, taken.counts["verdict"]) == (True, 1)


def test_files_go_to_the_other_pc_when_they_are_ticked(world: World, tmp_path: Path) -> None:
    a1, a2 = world["A1"], world["A2"]
    photo = tmp_path / "anh.png"
    photo.write_bytes(b"\x89PNG" + b"x" * 9_000)
    entry = InitiativeEntry({"title": "Gá kẹp"}, ({"full_name": "Hoa", "share": 10_000},), (), (photo,))
    a1.do.initiative_editing.add(entry)
    a2.receive(a1.send(world.out, a2))
    (named,) = a2.do.initiatives.those()[0].attachments
    with pytest.raises(Refused) as refused:
        a2.do.initiative_editing.save_file(named, tmp_path / "ra.png")
    assert refused.value.code == "kept.not_here"
    path = a1.do.packing.make_internal(world.out, everything=True, files=True).value.path
    a2.do.unpacking.receive(path)
    saved = a2.do.initiative_editing.save_file(named, tmp_path / "ra.png")
    assert saved.read_bytes() == photo.read_bytes()
