"""The unions below: who has been silent for how long, and answers to all of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import NewBook, create_session
from tests.services.conftest import NOON, desk


@pytest.fixture
def sent(office: Services, province: Services, tmp_path: Path) -> Path:
    """A package with one approved proposal; the province does not know its sender yet."""
    province.connections.write(tmp_path / "tinh.ketnoi")
    office.connections.accept(tmp_path / "tinh.ketnoi")
    member = office.members.add({"full_name": "Phạm Thị Lụa"}).value
    nomination = office.nominations.add(
        {"award_type": "U-BKT", "year": 2026, "route": "upper", "member": member, "votes_for": 7,
         "votes_total": 7, "meeting_date": "2026-11-15", "achievement": "Hoàn thành tốt nhiệm vụ."}
    ).value  # fmt: skip
    office.nominations.move([nomination], "approve")
    return office.packing.make(tmp_path / "may.goithidua").value.path


@pytest.fixture
def connected(office: Services, province: Services, sent: Path, tmp_path: Path) -> Path:
    """The same package; the province knows its sender."""
    office.connections.write(tmp_path / "may.ketnoi")
    province.connections.accept(tmp_path / "may.ketnoi")
    return sent


def test_a_union_of_which_nothing_came_leads_the_list(
    province: Services, connected: Path, tmp_path: Path
) -> None:
    with create_session(
        tmp_path / "det.sothidua", NewBook("Công đoàn Xưởng Dệt"), desk(tmp_path, "det")
    ) as session:
        assemble(session).connections.write(tmp_path / "det.ketnoi")
    province.connections.accept(tmp_path / "det.ketnoi")
    province.inbox.take(province.inbox.plan([connected]))
    rows = [(row.name, row.days, row.packages) for row in province.following.those()]
    assert rows == [("Công đoàn Xưởng Dệt", None, 0), ("Công đoàn cơ sở Công ty May Sông Mơ", 0, 1)]


def test_days_of_silence_are_whole_days_since_the_last_package(province: Services, connected: Path) -> None:
    province.inbox.take(province.inbox.plan([connected]))
    book = province.following.session.book
    for hours, days in ((23, 0), (24, 1), (24 * 31, 31)):
        book.clock = partial(datetime.__add__, NOON, timedelta(hours=hours))
        assert [row.days for row in province.following.those()] == [days]


def test_a_package_that_only_waits_does_not_count_as_sent(province: Services, sent: Path) -> None:
    province.inbox.take(province.inbox.plan([sent]))
    assert [(row.days, row.packages) for row in province.following.those()] == [(None, 0)]


def test_the_reply_says_to_the_union_that_its_package_arrived(
    office: Services, province: Services, connected: Path, tmp_path: Path
) -> None:
    province.inbox.take(province.inbox.plan([connected]))
    folder = tmp_path / "tra-loi"
    folder.mkdir()
    value = province.following.reply_all(folder, province.following.those()).value
    assert value.refused == ()
    assert [path.name for path in folder.iterdir()] == list(value.files)
    (line,) = office.partners.journal()
    assert line.state == "made"
    (row,) = office.inbox.take(office.inbox.plan([folder / value.files[0]])).value
    assert (row.result, row.kind) == ("received", "down")
    assert {line.state for line in office.partners.journal() if not line.incoming} == {"acknowledged"}


def test_a_union_that_cannot_be_answered_does_not_stop_the_others(
    province: Services, connected: Path, tmp_path: Path
) -> None:
    province.inbox.take(province.inbox.plan([connected]))
    (known,) = province.following.those()
    stranger = replace(known, unit="0" * 32, name="Công đoàn Xưởng Mộc")
    folder = tmp_path / "tra-loi"
    folder.mkdir()
    value = province.following.reply_all(folder, [stranger, known]).value
    assert [path.name for path in folder.iterdir()] == list(value.files)
    assert len(value.files) == 1
    assert [(name, refused.code) for name, refused in value.refused] == [
        ("Công đoàn Xưởng Mộc", "packing.no_peer")
    ]
