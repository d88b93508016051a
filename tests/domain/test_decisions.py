"""The way of a decision and the numbers it takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.decision_rules import (
    DECISION,
    decision_number,
    next_number,
    number_words,
    take_number,
)
from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.texts.records import SENTENCES
from tests.domain.machines import assert_only, refused_code

SYMBOL = "QĐ-CĐCS"


def decision(**changes: object) -> Decision:
    return Decision(
        **{  # type: ignore[arg-type]
            "id": "1" * 32,
            "unit": "2" * 32,
            "kind": "award",
            "number": 5,
            "year": 2026,
            "date": "2026-11-25",
            "signer_name": "Trần Văn Mẫu",
            "revoked_on": "2026-12-01",
            "revoked_reason": "Kê khai sai",
            **changes,
        }
    )


def refusal(given: dict[int, str | None], wanted: int) -> str:
    with pytest.raises(Refused) as refused:
        take_number(given, SYMBOL, wanted)
    return SENTENCES[refused.value.code].format(**refused.value.params)


def test_a_decision_goes_only_these_ways() -> None:
    legal = {
        "draft": {"submit": "waiting", "issue": "issued"},
        "waiting": {"take_back": "draft", "issue": "issued"},
        "issued": {"revoke": "revoked"},
    }
    assert_only(DECISION, decision(), legal)


@pytest.mark.parametrize(
    ("status", "move", "changes", "code"),
    [
        ("waiting", "issue", {"number": None}, "decision.number_missing"),
        ("waiting", "issue", {"date": None}, "decision.date_missing"),
        ("waiting", "issue", {"date": "2025-12-31"}, "decision.year_differs"),
        ("issued", "revoke", {"revoked_on": None}, "decision.reason_missing"),
        ("issued", "revoke", {"revoked_reason": ""}, "decision.reason_missing"),
    ],
)
def test_a_step_that_lacks_something_says_what(
    status: str, move: str, changes: dict[str, object], code: str
) -> None:
    assert refused_code(DECISION, status, move, decision(**changes)) == code


def test_the_number_may_stay_blank_until_it_is_signed() -> None:
    assert DECISION.take("draft", "submit", decision(number=None, date=None)).target == "waiting"


def test_the_number_of_a_paper_from_elsewhere_is_enough() -> None:
    foreign = decision(number=None, number_text="128/QĐ-LĐLĐ", year=None)
    assert DECISION.take("waiting", "issue", foreign).target == "issued"
    assert decision_number(foreign) == "128/QĐ-LĐLĐ"


def test_a_missing_signer_is_warned_of() -> None:
    step = DECISION.take("waiting", "issue", decision(signer_name=None))
    assert [warning.code for warning in step.warnings] == ["decision.signer_missing"]


@pytest.mark.parametrize(
    ("number", "words"), [(5, "05/QĐ-CĐCS"), (10, "10/QĐ-CĐCS"), (128, "128/QĐ-CĐCS"), (1000, "1000/QĐ-CĐCS")]
)
def test_numbers_below_ten_are_written_with_a_zero(number: int, words: str) -> None:
    assert number_words(number, SYMBOL) == words
    assert decision_number(decision(number=number)) == words


def test_a_decision_without_a_number_shows_none() -> None:
    assert decision_number(decision(number=None)) is None


@pytest.mark.parametrize(("given", "expected"), [([], 1), ([1, 2, 3], 4), ([128, 3], 129), ([7], 8)])
def test_the_next_number_is_above_the_largest_ever_given(given: list[int], expected: int) -> None:
    assert next_number(given) == expected


def test_a_used_number_is_refused_with_its_date_and_the_next_one() -> None:
    given: dict[int, str | None] = {127: "2026-11-20", 128: "2026-11-25"}
    assert refusal(given, 128) == "Số 128/QĐ-CĐCS đã dùng ngày 25/11/2026. Số tiếp theo: 129."


def test_a_voided_number_is_never_given_again() -> None:
    assert refusal({1: None}, 1) == "Số 01/QĐ-CĐCS đã được cấp hoặc đã bỏ, không dùng lại. Số tiếp theo: 2."


@pytest.mark.parametrize("wanted", [0, -5])
def test_numbers_begin_at_one(wanted: int) -> None:
    assert str(wanted) in refusal({}, wanted)


def test_a_number_left_free_may_be_taken() -> None:
    assert take_number({1: "2026-01-05", 3: "2026-01-06"}, SYMBOL, 2) == 2
    assert take_number({}, SYMBOL) == 1


@given(st.sets(st.integers(1, 500), max_size=40), st.integers(1, 40))
def test_numbers_taken_one_after_another_rise_and_never_repeat(taken: set[int], count: int) -> None:
    given: dict[int, str | None] = dict.fromkeys(taken)
    largest = max(given, default=0)
    fresh = []
    for _ in range(count):
        fresh.append(take_number(given, SYMBOL))
        given[fresh[-1]] = "2026-11-25"
    assert fresh == list(range(largest + 1, largest + count + 1))
