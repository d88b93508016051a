"""The record types of the book as a whole."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.members import Member
from desktop_app.domain.record import Kind, Privacy, Record, fields_of, problems_of, values_of
from desktop_app.domain.records import RECORDS, build, record_type
from desktop_app.texts.records import SENTENCES

ID, UNIT = "1" * 32, "2" * 32
CATALOGUES = Path(__file__).parents[2] / "resources" / "catalogues"

KINDS = pytest.mark.parametrize("kind", RECORDS.values(), ids=list(RECORDS))


def test_the_book_knows_these_types() -> None:
    assert list(RECORDS) == [
        "unit",
        "group",
        "member",
        "membership_event",
        "union_position",
        "initiative",
        "initiative_author",
        "first_applier",
        "recognition",
        "nomination",
        "verdict",
        "decision",
        "issued_number",
        "award",
        "certificate",
        "year_rating",
        "registration",
        "absence",
        "discipline",
        "own_field",
        "own_value",
        "namesake",
        "import_run",
        "import_profile",
        "scoring",
        "score_line",
        "recipient_list",
        "listed_person",
        "year_closing",
    ]


@KINDS
def test_every_type_can_be_made_with_nothing_but_an_identity(kind: type[Record]) -> None:
    record = kind(id=ID, unit=UNIT)
    assert record.alive
    assert values_of(record) == values_of(build(kind.TYPE, ID, UNIT, True, {}))
    assert problems_of(kind, values_of(record)) == []


@KINDS
def test_every_field_has_a_label_of_its_own_and_a_known_target_and_catalogue(kind: type[Record]) -> None:
    labels = [field.label for field in fields_of(kind).values()]
    assert len(labels) == len(set(labels))
    for field in fields_of(kind).values():
        assert field.label.strip() == field.label != ""
        assert field.target is None or field.target in RECORDS
        assert (field.catalogue is not None) or field.kind is not Kind.CHOICE
        if field.catalogue is not None:
            assert (CATALOGUES / f"{field.catalogue}.json").is_file(), field.catalogue


@KINDS
def test_every_type_asks_for_at_least_one_field_or_is_free(kind: type[Record]) -> None:
    assert any(field.required for field in fields_of(kind).values())


def test_sensitive_fields_are_exactly_these() -> None:
    found = {
        f"{name}.{field}"
        for name, kind in RECORDS.items()
        for field, declared in fields_of(kind).items()
        if declared.privacy is Privacy.SENSITIVE
    }
    assert found == {
        "member.ethnicity",
        "member.religion",
        "member.party_date",
        "member.hardship",
        "absence.note",
        "discipline.reason",
        "own_value.value",
    }


def test_what_a_package_never_carries_by_default() -> None:
    kept = {name for name, field in fields_of(Member).items() if not field.publish}
    assert kept >= {
        "national_id",
        "national_id_date",
        "national_id_place",
        "old_national_id",
        "phone",
        "email",
        "address",
        "home_town",
        "ethnicity",
        "religion",
        "party_date",
        "hardship",
        "note",
        "photo",
    }
    published = {name for name, field in fields_of(Member).items() if field.publish}
    assert {"full_name", "gender", "birth_date", "job_title", "is_leader", "qualification"} <= published


def test_no_sensitive_field_is_published() -> None:
    assert not [
        field.label
        for kind in RECORDS.values()
        for field in fields_of(kind).values()
        if field.publish and field.privacy is Privacy.SENSITIVE
    ]


def test_of_a_secret_technology_only_name_and_effect_leave_home() -> None:
    secret = Initiative(id=ID, unit=UNIT, title="Cải tiến máy cắt", confidential=True)
    assert secret.withheld() == {
        "description",
        "conditions",
        "benefit_method",
        "confidential_note",
        "attachments",
    }
    assert "benefit_amount" not in secret.withheld()
    assert Initiative(id=ID, unit=UNIT, confidential=False).withheld() == frozenset()
    assert Initiative(id=ID, unit=UNIT).withheld() == frozenset()


def test_a_record_is_built_from_its_values_and_gives_them_back() -> None:
    values = {**values_of(Member(id=ID, unit=UNIT)), "full_name": "Nguyễn Thị Hoa", "birth_date": "1990-03"}
    member = build("member", ID, UNIT, True, values)
    assert isinstance(member, Member)
    assert member.full_name == "Nguyễn Thị Hoa"
    assert values_of(member) == values


def test_a_cleared_value_becomes_the_default_of_its_field() -> None:
    initiative = build("initiative", ID, UNIT, False, {"tags": None, "status": None, "title": None})
    assert isinstance(initiative, Initiative)
    assert (initiative.tags, initiative.status, initiative.title, initiative.alive) == (
        [],
        "draft",
        None,
        False,
    )


def test_records_do_not_share_their_lists() -> None:
    given_tags = ["NQ 57"]
    one = build("initiative", ID, UNIT, True, {"tags": given_tags})
    given_tags.append("khác")
    assert isinstance(one, Initiative)
    assert one.tags == ["NQ 57"]
    blank = values_of(build("initiative", ID, UNIT, True, {}))["tags"]
    assert isinstance(blank, list)
    blank.append("x")
    assert values_of(build("initiative", ID, UNIT, True, {}))["tags"] == []


def test_an_unknown_type_or_field_is_refused_with_a_sentence() -> None:
    with pytest.raises(Refused) as refused:
        record_type("movement_of_2040")
    assert "movement_of_2040" in SENTENCES[refused.value.code].format(**refused.value.params)
    with pytest.raises(Refused) as refused:
        build("member", ID, UNIT, True, {"colour": "đỏ"})
    assert "colour" in SENTENCES[refused.value.code].format(**refused.value.params)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "full_name": st.text(max_size=20),
            "birth_date": st.sampled_from(["1990", "1990-05", "1990-05-17"]),
            "is_leader": st.booleans(),
            "status": st.sampled_from(["active", "left"]),
        },
    )
)
def test_building_and_reading_back_loses_nothing(values: dict[str, str | bool]) -> None:
    blank = values_of(Member(id=ID, unit=UNIT))
    assert values_of(build("member", ID, UNIT, True, values)) == {**blank, **values}
