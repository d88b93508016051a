"""Whether something dated was in force on a day."""

import pytest

from desktop_app.domain.units import Unit, in_force


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "day", "expected"),
    [
        (None, None, "2026-11-21", True),
        ("2025-07-01", None, "2025-06-30", False),
        ("2025-07-01", None, "2025-07-01", True),
        (None, "2025-06-30", "2025-06-30", True),
        (None, "2025-06-30", "2025-07-01", False),
        ("2025-07", None, "2025-06-30", False),
        ("2025-07", None, "2025-07-01", True),
        ("2025", None, "2024-12-31", False),
        ("2025", None, "2025-01-01", True),
        (None, "2025", "2025-12-31", True),
        (None, "2025", "2026-01-01", False),
        (None, "2025-06", "2025-06-30", True),
        (None, "2025-06", "2025-07-01", False),
    ],
)
def test_dates_are_inclusive_and_a_partial_date_covers_all_of_itself(
    valid_from: str | None, valid_to: str | None, day: str, expected: bool
) -> None:
    assert in_force(valid_from, valid_to, day) is expected


def test_a_union_keeps_its_other_names() -> None:
    unit = Unit(id="1" * 32, unit="1" * 32, name="CĐCS Công ty Mẫu", aliases=["Công đoàn Nhà máy Mẫu"])
    assert unit.aliases == ["Công đoàn Nhà máy Mẫu"]
