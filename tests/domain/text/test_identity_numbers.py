"""CCCD and CMND numbers (domain.md §9.2, §10.6). All numbers are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.identity_numbers import (
    PROVINCES,
    check_national_id,
    mask_national_id,
    repair_national_id,
)
from desktop_app.domain.text.repaired import Repaired

ZEROS = "national_id.zeros_restored"


@pytest.mark.parametrize(
    ("value", "repaired"),
    [
        ("014199000123", Repaired("014199000123")),
        (" 014 199 000 123 ", Repaired("014199000123")),
        ("'014199000123", Repaired("014199000123")),
        ("014.199.000.123", Repaired("014199000123")),
        (14199000123, Repaired("014199000123", ZEROS)),
        ("14199000123", Repaired("014199000123", ZEROS)),
        ("14199000123.0", Repaired("014199000123", ZEROS)),
        (1199000123, Repaired("001199000123", ZEROS)),
        (112345678, Repaired("112345678")),
        ("012345678", Repaired("012345678")),
        (12345678, Repaired("012345678", ZEROS)),
    ],
)
def test_numbers_are_read_and_lost_zeros_put_back(value: str | int, repaired: Repaired) -> None:
    assert repair_national_id(value) == repaired


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (14199000123.0, "national_id.scientific"),
        (3.8e10, "national_id.scientific"),
        ("3.8E+10", "national_id.scientific"),
        ("3,8E+10", "national_id.scientific"),
        ("B1234567", "national_id.not_digits"),
        ("", "national_id.not_digits"),
        ("٠١٤١٩٩٠٠٠١٢٣", "national_id.not_digits"),
        ("0141990001234", "national_id.length"),
        ("01419900012", "national_id.length"),
        ("1234567", "national_id.length"),
        (-14199000123 * 100, "national_id.length"),
    ],
)
def test_damaged_numbers_are_refused(value: str | int | float, code: str) -> None:
    with pytest.raises(Refused, match=code):
        repair_national_id(value)


def test_the_refusal_says_how_many_digits_there_are() -> None:
    with pytest.raises(Refused) as caught:
        repair_national_id("01419900012")
    assert caught.value.params == {"digits": 11}


@given(st.sampled_from(sorted(PROVINCES)), st.integers(0, 10**9 - 1).filter(lambda rest: rest % 10**6))
def test_a_number_that_passed_through_excel_comes_back(province: str, rest: int) -> None:
    number = f"{province}{rest:09}"
    assert repair_national_id(int(number)).value == repair_national_id(number).value == number


def test_a_number_that_excel_rounded_is_refused_as_text_it_is_kept() -> None:
    with pytest.raises(Refused, match=r"national_id\.scientific"):
        repair_national_id(38_000_000_000)
    assert repair_national_id("038000000000").value == "038000000000"


@pytest.mark.parametrize(
    ("number", "birth", "gender", "codes"),
    [
        ("014199000123", "1999-05-01", "female", []),
        ("035199000123", "1999", "female", []),
        ("014199000123", None, None, []),
        ("014099000123", "1999", "male", []),
        ("014305000123", "2005-01", "female", []),
        ("014205000123", "2005-01", "male", []),
        ("014199000123", "1999", "male", ["national_id.gender"]),
        ("014199000123", "1998", "female", ["national_id.birth_year"]),
        ("014199000123", "2099", "female", ["national_id.birth_year"]),
        (
            "999199000123",
            "1990",
            "male",
            ["national_id.province", "national_id.gender", "national_id.birth_year"],
        ),
        ("112345678", "1990", "male", []),
        ("1234", "1990", "male", ["national_id.form"]),
        ("01419900012x", None, None, ["national_id.form"]),
    ],
)
def test_contradictions_are_warnings(
    number: str, birth: str | None, gender: str | None, codes: list[str]
) -> None:
    assert check_national_id(number, birth, gender) == codes


def test_the_table_of_places() -> None:
    assert len(PROVINCES) == 63
    assert (PROVINCES["014"], PROVINCES["001"], PROVINCES["079"]) == ("Sơn La", "Hà Nội", "TP Hồ Chí Minh")


def test_lists_show_only_the_ends() -> None:
    assert mask_national_id("014199000123") == "0141********23"
    assert mask_national_id("112345678") == "11********78"
    assert mask_national_id("12345") == "********"
    assert mask_national_id("") == ""
