"""Points and grades: exact in hundredths, read as people write them, graded by the highest begun."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Refused
from desktop_app.domain.scoring import (
    Criterion,
    Grade,
    grade_for,
    parse_points,
    points_text,
    refuse_points,
    total,
)

GRADES = (Grade("xuat_sac", "Xuất sắc", 9000), Grade("tot", "Tốt", 7000), Grade("kem", "Kém", 0))
CRITERION = Criterion("1", "Sinh hoạt tổ đều", "p", 1500, verify=True)


@given(st.integers(0, 1_000_000))
def test_points_survive_being_written_and_read(points: int) -> None:
    assert parse_points(points_text(points)) == points


@pytest.mark.parametrize(
    ("text", "points"), [("8", 800), ("8,5", 850), ("8.5", 850), (" 12,25 ", 1225), ("", None), ("0", 0)]
)
def test_points_are_read_as_people_write_them(text: str, points: int | None) -> None:
    assert parse_points(text) == points


@pytest.mark.parametrize("text", ["tám", "8,555", "-1", "8,", "1e3", "٨", "8,-"])
def test_what_is_no_number_of_points_is_refused(text: str) -> None:
    if text == "8,":
        assert parse_points(text) == 800
        return
    with pytest.raises(Refused) as refused:
        parse_points(text)
    assert refused.value.code == "scoring.not_points"


@pytest.mark.parametrize(
    ("points", "code"), [(10_000, "xuat_sac"), (9000, "xuat_sac"), (8999, "tot"), (7000, "tot"), (0, "kem")]
)
def test_a_grade_begins_at_its_points(points: int, code: str) -> None:
    found = grade_for(points, GRADES)
    assert found is not None
    assert found.code == code


@given(st.lists(st.integers(0, 20_000), min_size=2, max_size=2))
def test_more_points_never_give_a_lower_grade(points: list[int]) -> None:
    low, high = sorted(points)
    lower, higher = grade_for(low, GRADES), grade_for(high, GRADES)
    assert lower is not None
    assert higher is not None
    assert lower.begins <= higher.begins


def test_points_stay_within_their_criterion() -> None:
    refuse_points(CRITERION, None)
    refuse_points(CRITERION, 1500)
    for points in (1501, -1):
        with pytest.raises(Refused) as refused:
            refuse_points(CRITERION, points)
        assert refused.value.params["most"] == "15"


def test_what_nobody_gave_counts_as_nothing() -> None:
    assert total({"a": 850, "b": None, "c": 0}) == 850
