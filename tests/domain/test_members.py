"""What events do to a membership, and what is doubtful about a member's values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_rules import member_problems
from desktop_app.domain.members import MEMBERSHIP, Member, status_after
from desktop_app.domain.record import Value
from desktop_app.texts import records, text
from tests.domain.machines import assert_only

TODAY = "2026-11-21"
SENTENCES = {**text.SENTENCES, **records.SENTENCES}

ENDS = {
    "moved_out": "moved",
    "retired": "retired",
    "left": "left",
    "expelled": "expelled",
    "unit_dissolved": "left",
    "deceased": "deceased",
}
LEGAL = {
    "candidate": {"admitted": "active", "moved_in": "active", "left": "left", "deceased": "deceased"},
    "active": {"group_changed": "active", "paused": "paused", **ENDS},
    "paused": {"group_changed": "paused", "resumed": "active", **ENDS},
    "moved": {"moved_in": "active", "deceased": "deceased"},
    "retired": {"readmitted": "active", "deceased": "deceased"},
    "left": {"readmitted": "active", "deceased": "deceased"},
    "expelled": {"readmitted": "active", "deceased": "deceased"},
    "deceased": {},
}


def test_every_event_leads_where_the_statutes_say_and_nowhere_else() -> None:
    assert_only(MEMBERSHIP, None, LEGAL)


def test_the_status_after_an_event() -> None:
    assert status_after("active", "paused") == "paused"
    assert status_after("paused", "group_changed") == "paused"


def test_an_event_that_cannot_follow_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        status_after("deceased", "retired")
    assert refused.value.code == "membership.cannot_retire"


def test_an_event_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        status_after("active", "promoted")
    assert "promoted" in records.SENTENCES[refused.value.code].format(**refused.value.params)


def test_a_new_member_is_active() -> None:
    assert Member(id="1" * 32, unit="2" * 32).status == "active"


@given(st.lists(st.sampled_from([move.name for move in MEMBERSHIP.moves]), max_size=30))
def test_nobody_comes_back_from_death(events: list[str]) -> None:
    status = "candidate"
    for event in events:
        before = status
        try:
            status = status_after(status, event)
        except Refused:
            continue
        assert before != "deceased"
        assert status in MEMBERSHIP.states


GOOD: dict[str, Value] = {
    "full_name": "Nguyễn Thị Hoa",
    "gender": "nu",
    "birth_date": "1990-03-02",
    "national_id": "014190000123",
    "national_id_date": "2021-05-01",
    "phone": "0912345678",
    "email": "hoa@congty.vn",
    "joined_union_on": "2015-05",
    "employed_on": "2014",
}


def codes(**values: Value) -> list[str]:
    problems = member_problems({**GOOD, **values}, TODAY)
    assert all(problem.severity == "warning" for problem in problems)
    assert all(SENTENCES[problem.code].format(**problem.params) for problem in problems)
    return [problem.code for problem in problems]


def test_an_ordinary_member_raises_no_doubt() -> None:
    assert codes() == []
    assert member_problems({}, TODAY) == []
    assert member_problems(dict.fromkeys(GOOD), TODAY) == []


@pytest.mark.parametrize(
    "name", ["Lê A", "H'Hen Niê", "Tô-Ny Nguyễn", "K. Brêu", "Nguyễn Đức", "Y Moan Ênuôl"]
)
def test_names_of_all_our_peoples_raise_no_doubt(name: str) -> None:
    assert codes(full_name=name) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"full_name": "H"}, ["member.name_shape"]),
        ({"full_name": "Nguyễn Văn 2"}, ["member.name_shape"]),
        ({"full_name": "N" * 61}, ["member.name_shape"]),
        ({"email": "hoa@congty"}, ["member.email_shape"]),
        ({"email": "hoa congty.vn"}, ["member.email_shape"]),
        ({"phone": "12345"}, ["phone.unusual"]),
        ({"national_id": "14190000123"}, ["national_id.form"]),
        ({"gender": "nam"}, ["national_id.gender"]),
        ({"gender": None}, []),
        ({"birth_date": "1991"}, ["national_id.birth_year"]),
        ({"national_id": "999190000123"}, ["national_id.province"]),
        ({"joined_union_on": "2026-11-21"}, []),
        ({"joined_union_on": "2026-11-22"}, ["member.joined_in_future"]),
        ({"joined_union_on": "2026"}, []),
        ({"joined_union_on": "2026-12"}, ["member.joined_in_future"]),
        ({"employed_on": "2027"}, ["member.employed_in_future"]),
        ({"national_id_date": "2027-01-01"}, ["member.card_in_future"]),
        ({"joined_union_on": "2005-03-01"}, ["member.joined_too_young"]),
        ({"joined_union_on": "2005-03-02"}, []),
        ({"joined_union_on": "2005"}, []),
        ({"joined_union_on": "2004"}, ["member.joined_too_young"]),
        ({"national_id_date": "2004-03-01"}, ["member.card_too_young"]),
        ({"national_id_date": "2004-03-02"}, []),
        (
            {"birth_date": "1914-11-20", "national_id": None, "joined_union_on": "2015-11-20"},
            ["member.joined_too_old"],
        ),
        ({"birth_date": "1915-01-01", "national_id": None, "joined_union_on": "2015-05"}, []),
        (
            {
                "birth_date": "2026-12-01",
                "national_id": None,
                "joined_union_on": None,
                "national_id_date": None,
            },
            ["member.birth_in_future"],
        ),
    ],
)
def test_doubts_about_a_member(values: dict[str, Value], expected: list[str]) -> None:
    assert codes(**values) == expected


PARTIAL = (
    st.dates()
    .filter(lambda day: day.year >= 1000)
    .flatmap(lambda day: st.sampled_from([str(day)[:4], str(day)[:7], str(day)]))
)


@given(PARTIAL, PARTIAL, PARTIAL)
def test_any_dates_are_judged_without_failing(birth: str, joined: str, card: str) -> None:
    codes(birth_date=birth, joined_union_on=joined, national_id_date=card, national_id=None)
