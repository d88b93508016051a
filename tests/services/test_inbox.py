"""Many packages at once, and senders who must be confirmed before their records come in."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.text.folding import fold
from desktop_app.services.assembly import Services
from desktop_app.services.connecting import Introduction
from desktop_app.services.inbox import Incoming


@pytest.fixture
def card(office: Services, province: Services, tmp_path: Path) -> Introduction:
    """Both know each other's file except that the province has not seen the union yet."""
    province.connections.write(tmp_path / "tinh.ketnoi")
    office.connections.accept(tmp_path / "tinh.ketnoi")
    return office.connections.write(tmp_path / "may.ketnoi").value


@pytest.fixture
def send(office: Services, card: Introduction, tmp_path: Path) -> Callable[[str], Path]:
    """One more approved proposal for the level above, as a package file."""

    def make(name: str) -> Path:
        member = office.members.add({"full_name": f"Phạm Thị {name}"}).value
        nomination = office.nominations.add(
            {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
             "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
        ).value  # fmt: skip
        office.nominations.move([nomination], "approve")
        return office.packing.make(tmp_path / f"{name}.goithidua").value.path

    return make


def _taken(province: Services, *paths: Path) -> list[Incoming]:
    return province.inbox.take(province.inbox.plan(paths)).value


def test_looking_changes_nothing(province: Services, send: Callable[[str], Path]) -> None:
    (row,) = province.inbox.plan([send("Lụa")])
    assert (row.result, row.takeable, row.taken) == ("waiting", True, False)
    assert row.unit == "Công đoàn cơ sở Công ty May Sông Mơ"
    assert province.partners.journal() == []
    assert province.inbox.senders() == []


def test_a_package_that_already_waits_is_shown_as_waiting_and_not_offered_again(
    province: Services, send: Callable[[str], Path]
) -> None:
    path = send("Lụa")
    (kept,) = _taken(province, path)
    assert (kept.result, kept.taken, kept.since) == ("waiting", True, None)
    (again,) = province.inbox.plan([path])
    assert (again.result, again.takeable) == ("waiting", False)
    assert again.since == province.partners.journal()[0].time
    assert [row.taken for row in _taken(province, path)] == [False]
    assert len(province.partners.journal()) == 1


def test_six_words_without_accents_confirm_a_sender_and_take_in_what_waited(
    province: Services, card: Introduction, send: Callable[[str], Path]
) -> None:
    paths = [send("Lụa"), send("Gấm")]
    _taken(province, *paths)
    (waiting,) = province.inbox.senders()
    outcome = province.inbox.confirm_one(waiting.device.id, fold(" ".join(card.words)))
    assert outcome.value.packages == 2
    assert len(outcome.changed["nomination"]) == 2
    assert province.inbox.senders() == []
    assert [row.result for row in province.inbox.plan(paths)] == ["known", "known"]


def test_wrong_words_confirm_nobody(
    province: Services, card: Introduction, send: Callable[[str], Path]
) -> None:
    _taken(province, send("Lụa"))
    (waiting,) = province.inbox.senders()
    wrong = " ".join(reversed(card.words))
    with pytest.raises(Refused) as caught:
        province.inbox.confirm_one(waiting.device.id, wrong)
    assert caught.value.code == "connection.words_differ"
    assert province.inbox.senders() == [waiting]


def test_nobody_waits_under_an_unknown_device(province: Services) -> None:
    with pytest.raises(Refused) as caught:
        province.inbox.confirm_one("00000000-0000-0000-0000-000000000000", "một hai ba bốn năm sáu")
    assert caught.value.code == "connection.not_waiting"


def test_codes_that_fit_nobody_are_told(
    province: Services, card: Introduction, send: Callable[[str], Path]
) -> None:
    _taken(province, send("Lụa"))
    value = province.inbox.confirm_many(["ABCD-0000", card.code]).value
    assert value.unknown == ("ABCD-0000",)
    assert (value.unions, value.packages) == (("Công đoàn cơ sở Công ty May Sông Mơ",), 1)


def test_the_same_package_twice_is_received_once(
    province: Services, card: Introduction, send: Callable[[str], Path], tmp_path: Path
) -> None:
    path = send("Lụa")
    twin = tmp_path / "Lụa (1).goithidua"
    twin.write_bytes(path.read_bytes())
    assert [row.result for row in province.inbox.plan([path, twin])] == ["waiting", "known"]
    province.connections.accept(tmp_path / "may.ketnoi")
    rows = _taken(province, path, twin)
    assert [(row.result, row.taken) for row in rows] == [("received", True), ("known", False)]
    assert rows[0].counts["nomination"] == 1


def test_a_package_renamed_zip_is_a_package_but_a_zip_of_packages_is_not(
    province: Services, send: Callable[[str], Path], tmp_path: Path
) -> None:
    path = send("Lụa")
    renamed = path.rename(tmp_path / "Lụa.goithidua.zip")
    bundle = tmp_path / "nhieu.zip"
    with ZipFile(bundle, "w") as archive:
        archive.write(renamed, "Lụa.goithidua")
    assert [row.result for row in province.inbox.plan([renamed, bundle])] == ["waiting", "damaged"]


def test_cancelling_keeps_what_was_taken_and_leaves_the_rest_to_take(
    province: Services, card: Introduction, send: Callable[[str], Path], tmp_path: Path
) -> None:
    province.connections.accept(tmp_path / "may.ketnoi")
    rows = province.inbox.plan([send("Lụa"), send("Gấm")])

    def stop(done: int, _total: int | None) -> None:
        if done == 1:
            raise Cancelled

    left = province.inbox.take(rows, stop).value
    assert [row.taken for row in left] == [True, False]
    assert [row.takeable for row in left] == [False, True]
    assert [row.taken for row in province.inbox.take(left).value] == [True, True]


def test_a_device_no_longer_believed_brings_nothing_in(
    province: Services, card: Introduction, send: Callable[[str], Path]
) -> None:
    _taken(province, send("Lụa"))
    (waiting,) = province.inbox.senders()
    province.connections.revoke(waiting.device.id)
    assert province.inbox.senders() == []
    (row,) = province.inbox.plan([send("Gấm")])
    assert (row.result, row.takeable) == ("stopped", False)
    assert row.unit == "Công đoàn cơ sở Công ty May Sông Mơ"
    assert row.refused is not None
    assert row.refused.code == "package.revoked_device"
