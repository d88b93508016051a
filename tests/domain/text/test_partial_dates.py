"""Dates as people write them (domain.md §10.5, NĐ 30/2020)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.partial_dates import (
    ParsedDate,
    earliest,
    formal_date,
    format_date,
    from_serial,
    is_partial,
    latest,
    parse_date,
    years_between,
)

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
partial = days.flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)


@pytest.mark.parametrize(
    "text",
    [
        "05/01/1990",
        "5/1/1990",
        "5-1-1990",
        "5.1.1990",
        " 05 / 01 / 1990 ",
        "5 1 1990",
        "1990-01-05",
        "1990/1/5",
        "ngày 5 tháng 1 năm 1990",
        "Ngày 05 tháng 01 năm 1990",
        "05 Tháng 01 1990",
        "5 tháng 1, 1990",
        "ngày 05/01/1990",
        "05-Thg1-1990",
        "5-Jan-1990",
        "5 January 1990",
        "05011990",
        "19900105",
        "05/01/1990 00:00:00",
        "1990-01-05T00:00:00+07:00",
        "5/1/1990 12:00 SA",
        "05/01/1990\u200b",
    ],
)
def test_a_whole_date_is_read_in_every_usual_form(text: str) -> None:
    assert parse_date(text) == ParsedDate("1990-01-05")


@pytest.mark.parametrize(
    "text",
    [
        "05/1990",
        "5/1990",
        "5-1990",
        "T5/1990",
        "tháng 5/1990",
        "tháng 5 năm 1990",
        "Thg5 1990",
        "1990-05",
        "00/05/1990",
    ],
)
def test_a_month_stays_a_month(text: str) -> None:
    assert parse_date(text) == ParsedDate("1990-05")


@pytest.mark.parametrize("text", ["1990", "năm 1990", "Năm 1990", "00/00/1990"])
def test_a_year_stays_a_year(text: str) -> None:
    assert parse_date(text) == ParsedDate("1990")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("5/1/29", "2029-01-05"),
        ("5/1/30", "1930-01-05"),
        ("05-Jan-90", "1990-01-05"),
        ("1/2/00", "2000-02-01"),
    ],
)
def test_two_digit_years_are_read_with_a_warning(text: str, iso: str) -> None:
    assert parse_date(text) == ParsedDate(iso, ("date.two_digit_year",))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("30/2/1990", "date.impossible"),
        ("29/02/1900", "date.impossible"),
        ("31/4/2020", "date.impossible"),
        ("5/0/1990", "date.impossible"),
        ("32/13/1990", "date.impossible"),
        ("13/1990", "date.impossible"),
        ("12/25/1990", "date.month_first"),
        ("5/1/1890", "date.year"),
        ("5/1/2990", "date.year"),
        ("0000", "date.year"),
        ("", "date.unreadable"),
        ("không rõ", "date.unreadable"),
        ("5/1", "date.unreadable"),
        ("90", "date.unreadable"),
        ("5/1/199", "date.unreadable"),
        ("1/1/1990/1", "date.unreadable"),
        ("tháng giêng 1990", "date.unreadable"),
        ("5//1//1990", "date.unreadable"),
        ("12345678", "date.unreadable"),
    ],
)
def test_what_is_no_date_is_refused_with_what_was_written(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_date(text)
    assert (caught.value.code, caught.value.params) == (code, {"value": text})


def test_month_first_only_on_explicit_choice() -> None:
    assert parse_date("12/25/1990", order="mdy") == ParsedDate("1990-12-25")
    assert parse_date("1/2/1990", order="mdy") == ParsedDate("1990-01-02")
    assert parse_date("1/2/1990") == ParsedDate("1990-02-01")
    assert parse_date("1990-01-02", order="mdy") == ParsedDate("1990-01-02")


@given(partial)
def test_what_is_shown_can_be_typed_again(iso: str) -> None:
    assert parse_date(format_date(iso)) == ParsedDate(iso)
    assert parse_date(formal_date(iso)) == ParsedDate(iso)
    assert parse_date(iso) == ParsedDate(iso)


@given(days.filter(lambda day: day > date(1905, 12, 31)))
def test_excel_serials_give_their_day(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert from_serial(serial).iso == from_serial(serial + 0.75).iso == day.isoformat()


def test_known_excel_serials() -> None:
    assert from_serial(32878) == ParsedDate("1990-01-05")
    assert from_serial(1990) == from_serial(1990.0) == ParsedDate("1990")


@pytest.mark.parametrize("number", [0, 5, -3, 1899, 73416, 10**6, 1e300, float("nan"), float("inf")])
def test_numbers_that_are_no_date_are_refused(number: float) -> None:
    with pytest.raises(Refused, match=r"date\.unreadable"):
        from_serial(number)


@pytest.mark.parametrize(
    ("iso", "shown", "formal"),
    [
        ("1990-01-05", "05/01/1990", "ngày 05 tháng 01 năm 1990"),
        ("2026-03-20", "20/03/2026", "ngày 20 tháng 3 năm 2026"),
        ("2026-10-09", "09/10/2026", "ngày 09 tháng 10 năm 2026"),
        ("2026-02", "02/2026", "tháng 02 năm 2026"),
        ("2026", "2026", "năm 2026"),
    ],
)
def test_dates_on_screen_and_in_documents(iso: str, shown: str, formal: str) -> None:
    assert format_date(iso) == shown
    assert formal_date(iso) == formal


def test_a_partial_date_spans_days() -> None:
    assert (earliest("1990"), latest("1990")) == (date(1990, 1, 1), date(1990, 12, 31))
    assert (earliest("2024-02"), latest("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert earliest("1990-05-17") == latest("1990-05-17") == date(1990, 5, 17)
    assert [is_partial(iso) for iso in ("1990", "1990-05", "1990-05-17")] == [True, True, False]


@given(partial)
def test_the_earliest_day_is_never_after_the_latest(iso: str) -> None:
    assert earliest(iso) <= latest(iso)
    assert (earliest(iso) == latest(iso)) is not is_partial(iso)


def test_years_count_when_complete() -> None:
    assert years_between(date(2016, 5, 17), date(2026, 5, 16)) == 9
    assert years_between(date(2016, 5, 17), date(2026, 5, 17)) == 10
    assert years_between(date(2000, 2, 29), date(2001, 2, 28)) == 1
    assert years_between(date(2000, 2, 29), date(2004, 2, 28)) == 3
    assert years_between(date(2026, 5, 17), date(2016, 5, 18)) == -9
