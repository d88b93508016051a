"""Sổ mẫu: made of invented people, marked as one, and taken away without a trace; no other book ever is."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.requests import MemberFilter
from desktop_app.services.sample_book import FILE_NAME, MEMBERS, open_sample
from tests.services.conftest import desk


def test_a_sample_shows_every_screen_something_and_is_sound(tmp_path: Path) -> None:
    with open_sample(tmp_path, desk(tmp_path, "mau")) as session:
        services = assemble(session)
        assert services.sample.is_sample()
        own = MemberFilter(unit=session.book.facts.unit)
        assert services.members.count(own) == MEMBERS
        found = services.overview.now()
        assert found.numbers["active"] == MEMBERS
        assert found.beginning["nominations"]
        assert found.tasks[0].kind == "unprinted"
        everybody = [row.id for row in services.members.page(own, limit=MEMBERS)]
        judged = services.eligibility.judge("U-GKCS", 2026, everybody).values()
        assert {one.state for one in judged} == {"met", "failed", "missing"}
        assert services.care.check().sound


def test_opened_again_it_is_the_same_book(tmp_path: Path) -> None:
    with open_sample(tmp_path, desk(tmp_path, "mau")) as session:
        first = session.book.facts
        assemble(session).members.add({"full_name": "Nguyễn Thị Thêm"})
    with open_sample(tmp_path, desk(tmp_path, "mau")) as again:
        assert again.book.facts == first
        own = MemberFilter(unit=first.unit)
        assert assemble(again).members.count(own) == MEMBERS + 1


def test_wiping_leaves_neither_book_nor_backup_nor_key(tmp_path: Path) -> None:
    sitting = desk(tmp_path, "mau")
    session = open_sample(tmp_path / "so", sitting)
    services = assemble(session)
    services.care.backup()
    assert services.sample.wipe() == tmp_path / "so" / FILE_NAME
    assert list((tmp_path / "so").iterdir()) == []
    assert list(sitting.keys_folder.iterdir()) == []


def test_a_real_book_is_never_wiped(office: Services) -> None:
    with pytest.raises(Refused) as refused:
        office.sample.wipe()
    assert refused.value.code == "sample.real_book"
    assert office.session.book.path.is_file()
    assert office.units.own().name == "Công đoàn cơ sở Công ty May Sông Mơ"


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    def cancel(done: int, _total: int) -> None:
        if done == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        open_sample(tmp_path / "so", desk(tmp_path, "mau"), cancel)
    assert list((tmp_path / "so").iterdir()) == []
