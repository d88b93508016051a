"""Packages that are not what they say (exchange.md §7, faults 12 to 17, 36, 40, 65, 66, 69, 70)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.change import identity, next_head
from desktop_app.domain.errors import Refused
from desktop_app.domain.members import Member
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import new_id
from desktop_app.exchange.container import Package, build, open_package
from desktop_app.exchange.keys import DeviceKeys, new_device_keys
from desktop_app.texts.sentences import told
from tests.exchange_books import forging
from tests.exchange_books.offices import Office, World


@contextmanager
def refused(office: Office, code: str) -> Iterator[None]:
    """The book stays as it is, and a Vietnamese sentence says why."""
    before = office.dump()
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code
    sentence = told(caught.value)
    assert sentence.endswith(".")
    assert not {"{", "["} & set(sentence)
    assert office.dump() == before


def test_a_device_of_another_union_cannot_speak_for_this_one(world: World, tmp_path: Path) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    sender = forging.sender_of(b, unit=a.unit)
    path = forging.write(tmp_path / "g", forging.package(sender, p, []), b.session.keys, p)
    with refused(p, "package.other_device"):
        p.do.unpacking.receive(path)


def test_a_revoked_device_is_not_believed_any_more(world: World) -> None:
    p, a = world["P"], world["A1"]
    a.do.records.edit(Member, member_of(a), {"full_name": "Nguyễn Thị Hoàn"})
    parcel = a.send(world.out, p, everything=True)
    p.do.connections.revoke(a.device)
    with refused(p, "package.revoked_device"):
        p.do.unpacking.receive(parcel.path)


def test_an_unknown_device_waits_and_nothing_of_it_is_read(world: World, tmp_path: Path) -> None:
    p, a = world["P"], world["A1"]
    keys = new_device_keys()
    line = forging.line(f"{keys.device}.up", 1, a.unit, new_id(), full_name="Kẻ Lạ")
    sender = forging.sender_of(a, keys)
    path = forging.write(tmp_path / "g", forging.package(sender, p, [line]), keys, p)
    before = p.state()
    assert p.do.unpacking.receive(path).value.state == "waiting"
    assert p.do.unpacking.receive(path).value.state == "waiting"
    assert p.state() == before
    assert len(p.rows("SELECT 1 FROM package_log WHERE state = 'waiting'")) == 1
    with refused(p, "connection.words_differ"):
        p.do.connections.confirm(keys.device, "ba má bốn năm sáu bảy")
    p.confirm(keys.device)
    assert p.do.unpacking.receive(path).value.state == "received"
    assert p.do.unpacking.receive(path).value.state == "known"
    assert "Kẻ Lạ" in str(p.rows("SELECT full_name FROM members"))


def test_a_stranger_who_calls_himself_the_level_above_gets_nothing(world: World, tmp_path: Path) -> None:
    a = world["A1"]
    keys, unit = new_device_keys(), new_id()
    sender = replace(forging.sender_of(a, keys, unit), recovery=keys.public.age)
    path = forging.write(tmp_path / "g", forging.package(sender, a, [], kind="down"), keys, a)
    assert a.do.unpacking.receive(path).value.state == "waiting"
    assert a.do.packing.preview().peer.unit == world["P"].unit
    with refused(a, "packing.no_peer"):
        a.do.packing.make(tmp_path, unit)


def test_a_package_stripped_and_signed_again_by_another_device_is_refused(
    world: World, tmp_path: Path
) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    content = a.send(world.out, p, everything=True).package
    outside = forging.package(forging.sender_of(b), p, [])
    with pytest.raises(ValueError, match="another sender"):
        build(content, b.session.keys, [p.session.keys.public.age])
    taken = replace(content, manifest=replace(content.manifest, sender=outside.manifest.sender))
    path = forging.write(tmp_path / "g", taken, b.session.keys, p)
    before = p.state()
    arrival = p.do.unpacking.receive(path).value
    # B may resend what P holds already; anything of A that P did not have would be set aside.
    assert arrival.received.new == 0
    assert {table: rows for table, rows in p.state().items() if table != "quarantine"} == {
        table: rows for table, rows in before.items() if table != "quarantine"
    }


def test_a_receiver_cannot_pass_a_package_on_to_another_union(world: World, tmp_path: Path) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    content = a.send(world.out, p, everything=True).package
    mine = replace(content.manifest, sender=forging.sender_of(p))
    path = forging.write(tmp_path / "g", replace(content, manifest=mine), p.session.keys, b)
    with refused(b, "package.wrong_book"):
        b.do.unpacking.receive(path)
    with refused(b, "package.wrong_recipient"):
        b.do.unpacking.receive(a.send(world.out, p, everything=True).path)


def test_a_co_reader_who_alters_the_payload_breaks_the_signature(world: World, tmp_path: Path) -> None:
    p, a = world["P"], world["A1"]
    data = a.send(world.out, p, everything=True).data
    other = build(forging.package(forging.sender_of(a), p, []), a.session.keys, [p.session.keys.public.age])
    start, other_start = data.index(b"age-encryption.org"), other.index(b"age-encryption.org")
    mixed = data[:start] + other[other_start : other_start + 200] + data[start + 200 :]
    (tmp_path / "g").write_bytes(mixed)
    with refused(p, "package.damaged"):
        p.do.unpacking.receive(tmp_path / "g")


def test_foreign_changes_are_set_aside_exactly_once_and_stay_out(world: World, tmp_path: Path) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    member = member_of(a)
    stream = b.streams()[f"{b.device}.up"]
    lines = [
        forging.line(stream.name, stream.number + more, a.unit, member, full_name="Kẻ Lạ") for more in (1, 2)
    ]
    before = p.rows("SELECT * FROM members")
    for name in ("g1", "g2"):
        content = forging.package(forging.sender_of(b), p, lines, after=(stream.number, stream.head))
        path = forging.write(tmp_path / name, content, b.session.keys, p)
        p.do.unpacking.receive(path)
    assert p.rows("SELECT * FROM members") == before
    assert sorted(row[0].hex() for row in p.rows("SELECT id FROM quarantine")) == sorted(  # type: ignore[attr-defined]
        identity(line).hex() for line in lines
    )
    assert p.do.care.check().sound


def test_lines_in_the_stream_of_another_union_are_set_aside_and_cast_no_doubt_on_it(
    world: World, tmp_path: Path
) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    stream = p.streams()[f"{a.device}.up"]
    for number, after in enumerate(
        ((stream.number - 1, b"\x07" * 32), (stream.number, stream.head), (stream.number + 5, b""))
    ):
        line = forging.line(stream.name, after[0] + 1, b.unit, new_id(), full_name="Kẻ Lạ")
        content = forging.package(forging.sender_of(b), p, [line], after=after)
        part = replace(content.manifest.streams[0], stream=stream.name)
        content = replace(content, manifest=replace(content.manifest, streams=(part,)))
        path = forging.write(tmp_path / f"g{number}", content, b.session.keys, p)
        arrival = p.do.unpacking.receive(path).value
        assert (arrival.received.new, arrival.received.quarantined, arrival.received.forked) == (0, 1, [])
    assert p.streams()[stream.name] == stream
    assert {row[0] for row in p.rows("SELECT reason FROM quarantine")} == {"foreign_stream"}
    assert p.do.care.check().sound


def test_work_of_a_lost_pc_counts_when_another_pc_had_it_before_and_never_after(world: World) -> None:
    p, a1, a2 = world["P"], world["A1"], world["A2"]
    before, after = a1.do.nominations.those()
    a1.do.records.edit(Nomination, before.nomination.id, {"achievement": "Trước khi mất máy"})
    late = a1.send(world.out, p, everything=True)
    a2.receive(a1.send(world.out, a2))
    for office in (p, a2):
        office.do.connections.revoke(a1.device)
    with refused(p, "package.revoked_device"):
        p.do.unpacking.receive(late.path)
    a1.do.records.edit(Nomination, after.nomination.id, {"achievement": "Kẻ trộm viết"})
    for receiver in (p, a2):
        stolen = a1.send(world.out / receiver.name, receiver, everything=True)
        with refused(receiver, "package.revoked_device"):
            receiver.do.unpacking.receive(stolen.path)
    p.receive(a2.send(world.out, p, everything=True))
    assert p.do.records.get(Nomination, before.nomination.id).achievement == "Trước khi mất máy"
    assert p.do.records.get(Nomination, after.nomination.id).achievement is None
    for giver, taker, code in ((p, a2, "package.for_other_pc"), (a2, p, "package.wrong_recipient")):
        with refused(a1, code):
            a1.do.unpacking.receive(giver.send(world.out / "moi", taker, everything=True).path)


def receipt(of: Office, to: Office, keys: DeviceKeys | None, have: dict[str, tuple[int, str]]) -> Package:
    content = forging.package(forging.sender_of(of, keys), to, [], kind="receipt")
    return replace(content, manifest=replace(content.manifest, have=have))


def test_a_forged_receipt_acknowledges_nothing(world: World, tmp_path: Path) -> None:
    p, a, b = world["P"], world["A1"], world["B1"]
    a.do.records.edit(Nomination, a.do.nominations.those()[0].nomination.id, {"achievement": "Chưa tới nơi"})
    lost = a.send(world.out, p)
    waiting = a.do.packing.preview().unacknowledged
    assert waiting > 0
    stream = a.streams()[f"{a.device}.up"]
    have = {stream.name: (stream.number, stream.head.hex())}
    stranger = new_device_keys()
    path = forging.write(tmp_path / "1", receipt(p, a, stranger, have), stranger, a)
    assert a.do.unpacking.receive(path).value.state == "waiting"
    named = replace(stranger, device=p.device)
    path = forging.write(tmp_path / "2", receipt(p, a, named, have), named, a)
    with refused(a, "package.other_device"):
        a.do.unpacking.receive(path)
    path = forging.write(tmp_path / "3", receipt(b, a, None, have), b.session.keys, a)
    assert a.do.unpacking.receive(path).value.state == "waiting"
    assert a.do.packing.preview().unacknowledged == waiting
    for number, head in ((stream.number, "07" * 32), (stream.number + 9, stream.head.hex())):
        wrong = receipt(p, a, None, {stream.name: (number, head)})
        path = forging.write(tmp_path / str(number), wrong, p.session.keys, a)
        assert a.do.unpacking.receive(path).value.acknowledged == 0
        assert a.do.packing.preview().unacknowledged >= waiting
    p.receive(a.send(world.out, p))
    assert set(lost.package.changes) <= {row[0] for row in p.rows("SELECT body FROM change")}
    a.receive(p.parcel(p.do.packing.receipt(world.out, a.unit).value.path, a.unit))
    assert a.do.packing.preview().unacknowledged == 0


def test_a_package_that_comes_back_to_its_maker_changes_nothing(world: World) -> None:
    p, a = world["P"], world["A1"]
    parcel = a.send(world.out, p, everything=True)
    with refused(a, "package.wrong_book"):
        a.do.unpacking.receive(parcel.path)
    parcel = a.send(world.out, world["A2"], everything=True)
    before = a.state()
    assert a.do.unpacking.receive(parcel.path).value.received.new == 0
    assert a.state() == before


@pytest.mark.parametrize("kind", ["down", "own"])
def test_a_lower_union_cannot_send_what_only_others_may(world: World, tmp_path: Path, kind: str) -> None:
    p, b = world["P"], world["B1"]
    path = forging.write(
        tmp_path / "g", forging.package(forging.sender_of(b), p, [], kind), b.session.keys, p
    )
    with refused(p, "package.wrong_kind"):
        p.do.unpacking.receive(path)


def member_of(office: Office) -> str:
    rows = office.rows("SELECT id FROM members WHERE unit = ? ORDER BY id", bytes.fromhex(office.unit))
    return rows[0][0].hex()  # type: ignore[attr-defined]


def test_what_a_newer_program_wrote_is_kept_and_handed_on_byte_for_byte(world: World, tmp_path: Path) -> None:
    a1, a2 = world["A1"], world["A2"]
    member, device = member_of(a1), a2.device
    last = a2.streams()[f"{device}.own"]
    texts = (
        forging.line(f"{device}.own", last.number + 1, a1.unit, member, blood_group="O", job_title="Tổ phó"),
        forging.line(f"{device}.own", last.number + 2, a1.unit, new_id(), points=7)
        .replace(b'"schema":1', b'"schema":9')
        .replace(b'"type":"member"', b'"type":"score_card"'),
    )
    head = last.head
    for line in texts:
        head = next_head(head, identity(line))
    content = forging.package(forging.sender_of(a2), a1, texts, kind="own")
    part = replace(
        content.manifest.streams[0],
        stream=f"{device}.own",
        first=last.number + 1,
        last=last.number + 2,
        previous_head=last.head.hex(),
        head=head.hex(),
    )
    counts = {"member": 1, "score_card": 1}
    manifest = replace(content.manifest, streams=(part,), counts=counts, schema=9)
    path = forging.write(tmp_path / "g", replace(content, manifest=manifest), a2.session.keys, a1)
    assert a1.do.unpacking.receive(path).value.received.new == 2
    assert a1.do.records.get(Member, member).job_title == "Tổ phó"
    assert a1.do.care.check().sound
    relayed = a1.send(world.out, a2, everything=True)
    assert set(texts) <= set(open_package(relayed.data, [a1.session.keys.age_identity]).changes)
    a2.receive(relayed)
    assert a2.state()["change"] == a1.state()["change"]


@pytest.mark.parametrize(
    "damage",
    [
        (b'"actor":"Ai', b'"actor":"Ai\\u0000'),
        (b'"number":1', b'"number":1,"number":1'),
        (b'"number":1', b'"number":1e400'),
        (b'["X"]', b"[NaN]"),
        (b'["X"]', b"[9007199254740993]"),
        (b'["X"]', b'["\\ud800"]'),
        (b'["X"]', b"[" + b"[" * 2000 + b"]" * 2000 + b"]"),
        (b'["X"]', b'["A\xcc\x81"]'),
    ],
    ids=["NUL", "duplicate key", "1e400", "NaN", "big integer", "surrogate", "depth", "NFD"],
)
def test_a_change_line_off_the_canonical_form_is_refused(
    world: World, tmp_path: Path, damage: tuple[bytes, bytes]
) -> None:
    p, b = world["P"], world["B1"]
    good = forging.line(f"{b.device}.up", 1, b.unit, new_id(), full_name="X")
    line = good.replace(*damage)
    assert line != good
    path = forging.write(tmp_path / "g", forging.package(forging.sender_of(b), p, [line]), b.session.keys, p)
    with refused_by_form(p):
        p.do.unpacking.receive(path)


@contextmanager
def refused_by_form(office: Office) -> Iterator[None]:
    before = office.state()
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code in ("change.form", "canonical.form")
    assert "[" not in told(caught.value)
    assert office.state() == before


def test_texts_that_trick_programs_arrive_as_they_are(world: World) -> None:
    p, a = world["P"], world["A1"]
    tricky = "=HYPERLINK(1) 'x'; DROP TABLE members; --\u200b ẩn"
    nomination = a.do.nominations.those()[0].nomination.id
    a.do.records.edit(
        Nomination, nomination, {"achievement": tricky, "subject_name": "Nguyê\u0303n Hoa\u0300"}
    )
    p.receive(a.send(world.out, p))
    found = p.do.records.get(Nomination, nomination)
    assert (found.achievement, found.subject_name) == (tricky, "Nguyễn Hoà")
    with pytest.raises(Refused, match=r"record\.control_character"):
        a.do.records.edit(Nomination, nomination, {"achievement": "a\u202eb"})


def test_leading_zeros_of_the_identity_number_survive_between_two_pcs(world: World) -> None:
    a1, a2 = world["A1"], world["A2"]
    member = a1.do.members.add({"full_name": "Phạm Số Không", "national_id": "001199000123"}).value
    a2.receive(a1.send(world.out, a2))
    assert a2.do.records.get(Member, member).national_id == "001199000123"
