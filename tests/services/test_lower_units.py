"""What an upper desk notes of a union below: its own word, never the union's, and never sent down."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Value
from desktop_app.domain.units import Unit
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.session import NewBook, create_session
from desktop_app.store.queries.records import matching
from tests.services.conftest import desk

UNION = "Công đoàn cơ sở Công ty May Sông Mơ"


@pytest.fixture
def union(office: Services, province: Services, tmp_path: Path) -> str:
    """The id of a union the province has received a package of."""
    for giver, taker, name in ((province, office, "tinh"), (office, province, "may")):
        giver.connections.write(tmp_path / f"{name}.ketnoi")
        taker.connections.accept(tmp_path / f"{name}.ketnoi")
    initiative = office.initiatives.add(
        {"title": "Cải tiến cữ may"}, [{"full_name": "Phạm Thị Lụa", "share": 10_000}]
    ).value
    office.initiatives.move(initiative, "file")
    path = office.packing.make(tmp_path / "may.goithidua").value.path
    province.unpacking.receive(path)
    return office.session.book.facts.unit


@pytest.fixture
def other(province: Services, tmp_path: Path) -> str:
    """Another union that the province knows."""
    what = NewBook("Công đoàn Xưởng Dệt")
    with create_session(tmp_path / "det.sothidua", what, desk(tmp_path, "det")) as session:
        assemble(session).connections.write(tmp_path / "det.ketnoi")
        province.connections.accept(tmp_path / "det.ketnoi")
        return session.book.facts.unit


def test_notes_stand_beside_the_unions_own_record_which_stays_as_it_was(
    province: Services, union: str, other: str
) -> None:
    assert province.lower_units.card(union).aliases == []
    province.lower_units.edit(union, {"aliases": ["May Sông Mơ", "CĐ May SM"], "valid_from": "2019"})
    outcome = province.lower_units.edit(union, {"valid_to": "2026-06", "successor": other})
    assert outcome.changed == {"unit": frozenset({union})}
    card = province.lower_units.card(union)
    assert (card.aliases, card.valid_from, card.valid_to, card.successor) == (
        ["May Sông Mơ", "CĐ May SM"],
        "2019",
        "2026-06",
        other,
    )
    assert [unit.name for unit in province.units.units() if unit.id == union] == [UNION]
    (row,) = (row for row in province.following.those() if row.unit == union)
    assert row.card == card
    province.undo.undo(outcome.act)
    assert province.lower_units.card(union).valid_to is None


def test_what_is_noted_of_a_union_is_not_sent_to_it(
    office: Services, province: Services, union: str, tmp_path: Path
) -> None:
    province.lower_units.edit(union, {"aliases": ["hay gửi muộn"]})
    path = province.packing.make(tmp_path / "tra-loi.goithidua", union).value.path
    office.unpacking.receive(path)
    with office.session.book.read() as reading:
        known = matching(reading, Unit)
    assert {unit.name for unit in known} == {
        UNION,
        "LĐLĐ tỉnh Mây Trắng",
        "Liên đoàn Lao động tỉnh Mây Trắng",
    }
    assert not [unit for unit in known if unit.aliases]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"aliases": ["công đoàn xưởng dệt"]}, "unit.name_taken"),
        ({"aliases": ["Dệt Một"]}, "unit.name_taken"),
        ({"valid_from": "2026-05", "valid_to": "2026-04-30"}, "unit.dates_crossed"),
        ({"kind": "không có"}, "record.unknown_code"),
    ],
)
def test_notes_that_cannot_be_are_refused(
    province: Services, union: str, other: str, values: dict[str, Value], code: str
) -> None:
    province.lower_units.edit(other, {"aliases": ["Dệt Một"]})
    with pytest.raises(Refused) as refused:
        province.lower_units.edit(union, values)
    assert refused.value.code == code
    assert province.lower_units.card(union).aliases == []


def test_a_union_is_not_its_own_successor(province: Services, union: str) -> None:
    with pytest.raises(Refused) as refused:
        province.lower_units.edit(union, {"successor": union})
    assert refused.value.code == "unit.own_successor"
    province.lower_units.edit(union, {"valid_from": "2026", "valid_to": "2026-03"})
