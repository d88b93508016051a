"""Integers, percents, shares and Roman numerals (domain.md §10.5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.numbers import format_integer, format_percent, parse_share, roman


def test_integers_are_dotted() -> None:
    assert [format_integer(number) for number in (0, 999, 1202, 80925, -1234567)] == [
        "0",
        "999",
        "1.202",
        "80.925",
        "-1.234.567",
    ]


def test_percents_have_a_comma_and_no_useless_zeros() -> None:
    assert [format_percent(part) for part in (3333, 23230, 9000, 42581, 5, 0, -150, 1_000_000)] == [
        "33,33 %",
        "232,3 %",
        "90 %",
        "425,81 %",
        "0,05 %",
        "0 %",
        "-1,5 %",
        "10.000 %",
    ]


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("33,33 %", 3333),
        ("33.33%", 3333),
        (" 50 ", 5000),
        ("100", 10_000),
        ("0,5", 50),
        ("33,330", 3333),
        ("0", 0),
    ],
)
def test_shares_are_read_in_hundredths(text: str, hundredths: int) -> None:
    assert parse_share(text) == hundredths


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "share.unreadable"),
        ("%", "share.unreadable"),
        ("-5", "share.unreadable"),
        ("nửa", "share.unreadable"),
        ("٣٣", "share.unreadable"),
        ("33,333", "share.decimals"),
        ("100,01", "share.range"),
        ("101", "share.range"),
    ],
)
def test_other_shares_are_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_share(text)
    assert (caught.value.code, caught.value.params) == (code, {"value": text})


@given(st.integers(0, 10_000))
def test_a_share_shown_can_be_typed_again(hundredths: int) -> None:
    assert parse_share(format_percent(hundredths)) == hundredths


def test_roman_numerals() -> None:
    assert [roman(number) for number in (1, 4, 6, 9, 14, 40, 1929, 3999)] == [
        "I",
        "IV",
        "VI",
        "IX",
        "XIV",
        "XL",
        "MCMXXIX",
        "MMMCMXCIX",
    ]
    for number in (0, 4000):
        with pytest.raises(ValueError, match=str(number)):
            roman(number)
