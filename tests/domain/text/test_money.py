"""Money typed, shown and written in words (domain.md §10.5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.money import LARGEST, format_money, money_words, parse_money, rounded_phrase


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("80 triệu", 80_000_000),
        ("80tr", 80_000_000),
        ("80 Triệu đồng", 80_000_000),
        ("2,2 tỷ", 2_200_000_000),
        ("2.2 tỷ", 2_200_000_000),
        ("162 tỉ", 162_000_000_000),
        ("162 tỷ đồng", 162_000_000_000),
        ("500 nghìn", 500_000),
        ("500 ngàn", 500_000),
        ("500k", 500_000),
        ("1.500.000 đ", 1_500_000),
        ("1.500.000đ", 1_500_000),
        ("1,500,000 VNĐ", 1_500_000),
        ("1 500 000 ₫", 1_500_000),
        ("1500000", 1_500_000),
        ("1.500", 1500),
        ("1,500", 1500),
        ("1.500 triệu", 1_500_000_000),
        ("0,500 triệu", 500_000),
        ("2 tỷ 300 triệu", 2_300_000_000),
        ("2 tỷ 300 triệu 500 nghìn đồng", 2_300_500_000),
        ("1tr5", 1_500_000),
        ("2tr350", 2_350_000),
        ("2 tỷ rưỡi", 2_500_000_000),
        ("1,2 nghìn tỷ", 1_200_000_000_000),
        ("1.234.567,00", 1_234_567),
        ("1,234,567.00 đồng", 1_234_567),
        ("0", 0),
        ("0 đồng", 0),
        ("1.234,5 triệu", 1_234_500_000),
        ("80\u00a0triệu", 80_000_000),
    ],
)
def test_amounts_are_read_as_people_type_them(text: str, amount: int) -> None:
    assert parse_money(text) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "money.unreadable"),
        ("đồng", "money.unreadable"),
        ("nhiều", "money.unreadable"),
        ("-5 triệu", "money.unreadable"),
        ("khoảng 5 triệu", "money.unreadable"),
        ("5 triệu 2 tỷ", "money.unreadable"),
        ("2 tỷ 300", "money.unreadable"),
        ("5 USD", "money.unreadable"),
        ("1.50.000", "money.unreadable"),
        ("1,5tr5", "money.unreadable"),
        ("80 80 triệu", "money.unreadable"),
        ("5 triệu 5 triệu", "money.unreadable"),
        ("5 trieux", "money.unreadable"),
        ("1,500 triệu", "money.ambiguous"),
        ("1,5", "money.fraction"),
        ("1.234.567,5", "money.fraction"),
        ("1,23456789012 tỷ", "money.fraction"),
        ("9999999 tỷ", "money.too_large"),
    ],
)
def test_unclear_amounts_are_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_money(text)
    assert (caught.value.code, caught.value.params) == (code, {"value": text})


@given(st.integers(0, LARGEST))
def test_what_is_shown_can_be_typed_again(amount: int) -> None:
    assert parse_money(format_money(amount)) == amount
    assert parse_money(str(amount)) == amount


def test_thousands_are_dotted() -> None:
    assert format_money(162_000_000_000) == "162.000.000.000 đồng"
    assert format_money(0) == "0 đồng"


@pytest.mark.parametrize(
    ("amount", "phrase"),
    [
        (24_310_000_000, "trên 24 tỷ đồng"),
        (24_000_000_000, "24 tỷ đồng"),
        (2_200_000_000, "2,2 tỷ đồng"),
        (2_250_000_000, "trên 2,2 tỷ đồng"),
        (1_000_000_001, "trên 1 tỷ đồng"),
        (363_900_000, "trên 363 triệu đồng"),
        (1_234_000_000_000, "1.234 tỷ đồng"),
        (80_000_000, "80 triệu đồng"),
        (500_000, "500 nghìn đồng"),
        (999, "999 đồng"),
        (0, "0 đồng"),
    ],
)
def test_report_phrases_round_down(amount: int, phrase: str) -> None:
    assert rounded_phrase(amount) == phrase


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (4, "Bốn đồng"),
        (5, "Năm đồng"),
        (10, "Mười đồng"),
        (14, "Mười bốn đồng"),
        (15, "Mười lăm đồng"),
        (21, "Hai mươi mốt đồng"),
        (24, "Hai mươi tư đồng"),
        (25, "Hai mươi lăm đồng"),
        (101, "Một trăm linh một đồng"),
        (105, "Một trăm linh năm đồng"),
        (110, "Một trăm mười đồng"),
        (1_205_000, "Một triệu hai trăm linh năm nghìn đồng"),
        (1_000_005, "Một triệu không trăm linh năm đồng"),
        (1_015_000, "Một triệu không trăm mười lăm nghìn đồng"),
        (162_000_000_000, "Một trăm sáu mươi hai tỷ đồng"),
        (1_000_000_000_000, "Một nghìn tỷ đồng"),
        (2_000_000_100, "Hai tỷ một trăm đồng"),
        (11_340_000, "Mười một triệu ba trăm bốn mươi nghìn đồng"),
    ],
)
def test_amounts_in_words(amount: int, words: str) -> None:
    assert money_words(amount) == words


def test_a_negative_amount_has_no_words() -> None:
    with pytest.raises(ValueError, match="-1"):
        money_words(-1)


DIGITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "linh": 0,
}


def value_of(words: list[str]) -> int:
    """Read number words back, independently of how they are made."""
    for word, unit in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 10**3)):
        if word in words:
            at = len(words) - 1 - words[::-1].index(word)
            return value_of(words[:at]) * unit + value_of(words[at + 1 :])
    total = 0
    for word in words:
        if word == "trăm":
            total *= 100
        elif word == "mươi":
            total = total // 100 * 100 + total % 100 * 10
        elif word == "mười":
            total += 10
        else:
            total += DIGITS[word]
    return total


@given(
    st.one_of(
        st.integers(0, 2000), st.integers(0, LARGEST), st.integers(0, 9000).map(lambda n: n * 10**9 + n)
    )
)
def test_words_say_exactly_the_amount(amount: int) -> None:
    words = money_words(amount).lower().split()
    assert words[-1] == "đồng"
    assert value_of(words[:-1]) == amount
