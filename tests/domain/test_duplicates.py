"""Which entries look like one person: spellings of a name, numbers, dates, and what parts them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.duplicates import CERTAIN, LEAST, Person, likely_pairs, likeness
from desktop_app.domain.text.near import one_slip


def person(id: str, full_name: str, birth_date: str = "1990-05-17", **more: str) -> Person:
    return Person(id, full_name, birth_date, **more)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Nguyễn Thị Hoà", unicodedata.normalize("NFD", "Nguyễn Thị Hòa"), "duplicate.same_name"),
        ("NGUYỄN THỊ HÒA", "Nguyễn thị Hòa", "duplicate.same_name"),
        ("Nguyễn Văn Vỹ", "Nguyễn Văn Vĩ", "duplicate.name_but_marks"),
        ("Đặng Văn Đức", "Dang Van Duc", "duplicate.name_but_marks"),
        ("Trần Thị Mai", "Mai Trần Thị", "duplicate.name_other_order"),
        ("Nguyễn V. Đức", "Nguyễn Văn Đức", "duplicate.name_initials"),
        ("N.V. Đức", "Nguyễn Văn Đức", "duplicate.name_initials"),
        ("Phạm Thị Hương", "Phạm Thị Huơng", "duplicate.name_but_marks"),
        ("Phạm Thị Hương", "Phạm Thị Hưong", "duplicate.name_but_marks"),
        ("Phạm Thị Hương", "Phạm Thị Hươg", "duplicate.name_slip"),
    ],
)
def test_one_name_in_two_spellings_and_one_birth_date_is_a_pair(one: str, other: str, reason: str) -> None:
    [pair] = likely_pairs([person("1", one), person("2", other)])
    assert reason in pair.reasons
    assert "duplicate.same_birth" in pair.reasons
    assert pair.points >= LEAST


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (person("1", "Nguyễn Thị Hoa", "1990-05-17"), person("2", "Nguyễn Thị Hoa", "1985-01-02")),
        (person("1", "Nguyễn Thị Hoa"), person("2", "Trần Văn Nam")),
        (
            person("1", "Nguyễn Thị Hoa", national_id="001190000001"),
            person("2", "Nguyễn Thị Hoa", "1990", national_id="001190000002"),
        ),
        (person("1", "Nguyễn Thị Hoa", ""), person("2", "Nguyễn Thị Hoa", "")),
    ],
)
def test_namesakes_are_two_people(a: Person, b: Person) -> None:
    assert likeness(a, b).points < LEAST
    assert likely_pairs([a, b]) == []


def test_an_earlier_number_outweighs_a_married_name_and_a_wrong_date() -> None:
    a = person("1", "Lê Thị Tâm", national_id="001190000001")
    b = person("2", "Lê Thị Tám", "1990-07-15", old_national_id="012345678; 001190000001")
    [pair] = likely_pairs([a, b])
    assert pair.reasons[0] == "duplicate.old_national_id"
    same = likeness(a, person("3", "Lê Thị Tâm", national_id="001190000001"))
    assert same.certain
    assert same.points >= CERTAIN


def test_the_likeliest_comes_first_and_each_pair_once() -> None:
    people = [
        person("1", "Lê Thị Tâm", group="g"),
        person("2", "Lê Thị Tâm", group="g"),
        person("3", "Lê Thị Tâm", "1990"),
    ]
    pairs = likely_pairs(people)
    assert [{pair.first.id, pair.second.id} for pair in pairs] == [{"1", "2"}, {"1", "3"}, {"2", "3"}]
    assert pairs[0].points > pairs[1].points


@given(st.text("abcdehin", min_size=2, max_size=8), st.integers(0, 7), st.sampled_from("aehn"))
def test_one_slip_is_one_slip_both_ways_and_never_none(word: str, place: int, letter: str) -> None:
    longer = word[:place] + letter + word[place:]
    assert one_slip(word, longer)
    assert one_slip(longer, word)
    assert not one_slip(word, word)
    assert not one_slip(word, word + "xy")


def test_nobody_is_a_pair_with_himself() -> None:
    """A name alone makes two keys that are alike; a code may be the phone number as well."""
    alone = person("1", "Nguyễn Thị Hoa", "", employee_code="0912345678", phone="0912345678")
    assert likely_pairs([alone, person("2", "Trần Văn Ba", "")]) == []
