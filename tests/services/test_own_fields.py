"""Own fields: defined, filled in as people write, undone, refused, filtered, purged with a leaver's data."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_filters import FieldTest, checked
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import read_own_value, show_own_value
from desktop_app.services.assembly import Services
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice


@pytest.fixture
def hoa(office: Services) -> str:
    return office.members.add({"full_name": "Trần Thị Hoa"}).value


def field_of(office: Services, name: str, kind: str, *options: str) -> str:
    return office.own_fields.add({"name": name, "kind": kind, "options": list(options)}).value


@pytest.mark.parametrize(
    ("kind", "typed", "kept", "shown"),
    [
        ("text", "  áo đồng phục ", "áo đồng phục", "áo đồng phục"),
        ("number", "1.234,50", "1234.5", "1234,5"),
        ("number", "12,5", "12.5", "12,5"),
        ("number", "-007", "-7", "-7"),
        ("date", "5/1/2020", "2020-01-05", "05/01/2020"),
        ("date", "2020", "2020", "2020"),
        ("yes_no", "Có", "1", "Có"),
        ("yes_no", "không", "0", "Không"),
        ("choice", "co l", "Cỡ L", "Cỡ L"),
    ],
)
def test_each_kind_is_read_as_people_write_it(
    office: Services, hoa: str, kind: str, typed: str, kept: str, shown: str
) -> None:
    field = field_of(office, "Mục thử", kind, "Cỡ M", "Cỡ L")
    outcome = office.own_fields.set(hoa, field, typed)
    assert office.own_fields.values(hoa) == {field: kept}
    assert office.own_fields.told(hoa) == [("Mục thử", shown)]
    assert office.own_fields.set(hoa, field, shown).value is False
    office.undo.undo(outcome.act)
    assert office.own_fields.values(hoa) == {}
    office.own_fields.set(hoa, field, typed)
    office.own_fields.set(hoa, field, "")
    assert office.own_fields.told(hoa) == []


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("number", "mười", "own_field.number"),
        ("yes_no", "có lẽ", "own_field.yes_no"),
        ("choice", "Cỡ XL", "own_field.choice"),
        ("date", "30/2/2020", "date."),
    ],
)
def test_what_a_kind_does_not_take_is_refused(
    office: Services, hoa: str, kind: str, typed: str, code: str
) -> None:
    field = field_of(office, "Mục thử", kind, "Cỡ M", "Cỡ L")
    with pytest.raises(Refused) as refused:
        office.own_fields.set(hoa, field, typed)
    assert refused.value.code.startswith(code)
    assert office.own_fields.values(hoa) == {}


def test_a_definition_stays_sound(office: Services, hoa: str) -> None:
    size = field_of(office, "Cỡ áo", "choice", "M", "L")
    office.own_fields.set(hoa, size, "L")
    for values, code in (
        ({"kind": "text"}, "own_field.kind_used"),
        ({"options": ["M", "XL"]}, "own_field.option_used"),
        ({"options": ["L"]}, "own_field.no_options"),
    ):
        with pytest.raises(Refused) as refused:
            office.own_fields.edit(size, values)
        assert refused.value.code == code
    with pytest.raises(Refused) as refused:
        office.own_fields.add({"name": "cỡ Áo", "kind": "text"})
    assert refused.value.code == "own_field.exists"
    office.own_fields.edit(size, {"name": "Cỡ áo đồng phục", "options": ["L", "XL"]})
    assert [(one.name, one.options) for one in office.own_fields.all()] == [("Cỡ áo đồng phục", ["L", "XL"])]
    office.own_fields.remove(size)
    assert office.own_fields.all() == []
    office.records.restore(OwnField, size)
    assert office.own_fields.told(hoa) == [("Cỡ áo đồng phục", "L")]


def test_conditions_speak_of_own_fields(office: Services, hoa: str) -> None:
    nam = office.members.add({"full_name": "Lê Văn Nam"}).value
    size, points = field_of(office, "Cỡ áo", "choice", "M", "L"), field_of(office, "Điểm", "number")
    office.own_fields.set(hoa, size, "L")
    office.own_fields.set(hoa, points, "9,5")
    office.own_fields.set(nam, points, "10")

    def found(field: str, operator: str, value: str = "") -> list[str]:
        tests = checked([FieldTest(f"own:{field}", operator, value)], office.own_fields.all())
        which = MemberChoice(office.session.book.facts.unit, tests=tests)
        keys = office.member_lists.keys(MemberQuery(which))
        rows = office.member_lists.rows(keys)
        return [rows[key].full_name for key in keys]

    assert found(size, "is", "L") == ["Trần Thị Hoa"]
    assert found(size, "empty") == ["Lê Văn Nam"]
    assert found(points, "at_least", "10") == ["Lê Văn Nam"]
    assert found(points, "at_most", "9.5") == ["Trần Thị Hoa"]


@given(st.text(max_size=40), st.sampled_from(["text", "number", "date", "yes_no"]))
def test_what_is_shown_is_read_as_the_same(text: str, kind: str) -> None:
    field = OwnField(id="0" * 32, unit="1" * 32, name="Mục", kind=kind)
    try:
        kept = read_own_value(field, text)
    except Refused:
        return
    assert read_own_value(field, show_own_value(field, kept)) == kept


def test_the_values_of_a_leaver_are_purged_for_ever(office: Services, hoa: str) -> None:
    field = field_of(office, "Hoàn cảnh gia đình", "text")
    office.own_fields.set(hoa, field, "Đang điều trị dài ngày")
    office.members.record_event(hoa, {"kind": "left", "date": "2026-10-01"})
    assert office.member_changes.purge([hoa]).value == 1
    assert office.own_fields.values(hoa) == {}
    with office.session.book.read() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM change WHERE instr(body, 'điều trị') > 0")
        assert found.scalar_one() == 0
    assert office.care.check().findings == ()
