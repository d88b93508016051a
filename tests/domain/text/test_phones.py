"""Telephone numbers (domain.md §10.6). All numbers are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.text.phones import check_phone, repair_phone
from desktop_app.domain.text.repaired import Repaired

ZERO = "phone.zero_restored"


@pytest.mark.parametrize(
    ("value", "repaired"),
    [
        ("0912345678", Repaired("0912345678")),
        ("0912 345 678", Repaired("0912345678")),
        ("0912.345.678", Repaired("0912345678")),
        ("+84 912 345 678", Repaired("0912345678")),
        ("84912345678", Repaired("0912345678")),
        ("0084912345678", Repaired("0912345678")),
        ("+84 (0)912 345 678", Repaired("0912345678")),
        (84912345678, Repaired("0912345678")),
        (912345678, Repaired("0912345678", ZERO)),
        ("912345678", Repaired("0912345678", ZERO)),
        (841234567, Repaired("0841234567", ZERO)),
        (2438251234, Repaired("02438251234", ZERO)),
        ("(024) 3825-1234", Repaired("02438251234")),
        ("01689123456", Repaired("0389123456", "phone.prefix_updated")),
        ("0123 456 7890", Repaired("0834567890", "phone.prefix_updated")),
        ("+1 202 555 0100", Repaired("+12025550100")),
        ("12345678", Repaired("12345678")),
    ],
)
def test_numbers_are_read_as_they_are_written(value: str | int, repaired: Repaired) -> None:
    assert repair_phone(value) == repaired


@pytest.mark.parametrize(
    "value", ["", "chưa có", "0912345678; 0987654321", "0912345678/0987654321", 912345678.0, "123"]
)
def test_other_cells_are_refused(value: str | float) -> None:
    with pytest.raises(Refused, match=r"phone\.unreadable"):
        repair_phone(value)


def test_unusual_numbers_are_a_warning() -> None:
    assert check_phone("0912345678") == check_phone("02438251234") == check_phone("0203382123") == []
    assert check_phone("0412345678") == check_phone("091234567") == check_phone("") == ["phone.unusual"]


@given(st.from_regex(r"0[35789][0-9]{8}", fullmatch=True))
def test_every_way_of_writing_a_mobile_number_gives_the_same(number: str) -> None:
    for written in (
        number,
        f"{number[:4]} {number[4:7]} {number[7:]}",
        f"+84{number[1:]}",
        f"84{number[1:]}",
        int(number),
    ):
        assert repair_phone(written).value == number
