"""Shares, the year to file in, and the way of an initiative."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.initiative_rules import (
    APPLICATION,
    INITIATIVE,
    WHOLE,
    Case,
    equal_shares,
    filing_problem,
    last_filing_day,
    share_problem,
    title_key,
)
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.texts.records import SENTENCES
from tests.domain.machines import assert_only, refused_code

UNIT = "2" * 32


@pytest.mark.parametrize(
    ("shares", "sentence"),
    [
        ([3333, 3333, 3334], None),
        ([3333, 3333, 3333], None),
        ([10_000], None),
        ([10_001], None),
        ([5000, 4000], "Tổng đóng góp 90 %, còn thiếu 10 %."),
        ([3333, 3333, 3332], "Tổng đóng góp 99,98 %, còn thiếu 0,02 %."),
        ([6000, 4100], "Tổng đóng góp 101 %, thừa 1 %."),
        ([5001, 5001], "Tổng đóng góp 100,02 %, thừa 0,02 %."),
        ([10_000, 0], "Tác giả thứ 2 chưa có tỷ lệ đóng góp."),
        ([None, 10_000], "Tác giả thứ 1 chưa có tỷ lệ đóng góp."),
        ([12_000, -2_000], "Tác giả thứ 2 chưa có tỷ lệ đóng góp."),
        ([], "Sáng kiến chưa có tác giả."),
    ],
)
def test_shares_make_a_hundred_percent_within_a_hundredth(
    shares: list[int | None], sentence: str | None
) -> None:
    problem = share_problem(shares)
    if sentence is None:
        assert problem is None
    else:
        assert problem is not None
        assert SENTENCES[problem.code].format(**problem.params).startswith(sentence)


@pytest.mark.parametrize(
    ("authors", "shares"),
    [(1, [10_000]), (2, [5000, 5000]), (3, [3333, 3333, 3334]), (7, [1428] * 3 + [1429] * 4)],
)
def test_equal_shares(authors: int, shares: list[int]) -> None:
    assert equal_shares(authors) == shares


@given(st.integers(1, WHOLE))
def test_equal_shares_are_whole_and_differ_by_at_most_a_hundredth(authors: int) -> None:
    shares = equal_shares(authors)
    assert (len(shares), sum(shares)) == (authors, WHOLE)
    assert max(shares) - min(shares) <= 1
    assert share_problem(shares) is None


@given(st.lists(st.integers(1, WHOLE), min_size=1, max_size=8))
def test_shares_are_good_exactly_when_they_add_up(shares: list[int]) -> None:
    assert (share_problem(shares) is None) is (abs(sum(shares) - WHOLE) <= 1)


@pytest.mark.parametrize("authors", [0, -1, WHOLE + 1])
def test_nobody_shares_nothing(authors: int) -> None:
    with pytest.raises(ValueError, match=str(authors)):
        equal_shares(authors)


@pytest.mark.parametrize(
    ("first_use", "filed", "late"),
    [
        ("2025-03-10", "2026-03-10", False),
        ("2025-03-10", "2026-03-11", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2023-02-28", "2024-02-28", False),
        ("2023-02-28", "2024-02-29", True),
        ("2025-03", "2026-03-31", False),
        ("2025-03", "2026-04-01", True),
        ("2025", "2026-12-31", False),
        ("2025", "2027-01-01", True),
        ("2025-03-10", "2025-01-01", False),
        (None, "2026-03-11", False),
        ("2025-03-10", None, False),
    ],
)
def test_the_request_is_filed_within_a_year_of_first_use(
    first_use: str | None, filed: str | None, late: bool
) -> None:
    problem = filing_problem(first_use, filed)
    assert (problem is not None) is late
    if problem is not None:
        assert problem.severity == "warning"
        assert SENTENCES[problem.code].format(**problem.params)


def test_the_last_day_to_file_is_shown_in_the_warning() -> None:
    problem = filing_problem("2025-03-10", "2026-03-11")
    assert problem is not None
    assert problem.params == {"filed": "11/03/2026", "last": "10/03/2026"}
    assert last_filing_day("2025-03-10").isoformat() == "2026-03-10"


def test_titles_are_the_same_in_spite_of_accents_case_and_spaces() -> None:
    assert title_key("Cải tiến máy  HÓA chất") == title_key("cai tien máy hoá chất")
    assert title_key("Cải tiến máy cắt") != title_key("Cải tiến máy may")


def case(**changes: object) -> Case:
    initiative = Initiative(
        **{  # type: ignore[arg-type]
            "id": "1" * 32,
            "unit": UNIT,
            "title": "Cải tiến máy cắt",
            "filed_on": "2026-03-10",
            "first_use_date": "2025-03-10",
            "reason": "Chưa có tính mới",
            **changes,
        }
    )
    author = InitiativeAuthor(id="3" * 32, unit=UNIT, full_name="Nguyễn Thị Hoa", share=10_000)
    row = Recognition(id="4" * 32, unit=UNIT, level="co_so", decision_number="05/QĐ-CT")
    return Case(initiative, (author,), (row,))


OPEN = {"cancel": "cancelled"}
LEGAL = {
    "idea": {"write": "draft", **OPEN},
    "draft": {"file": "filed", **OPEN},
    "filed": {
        "ask_supplement": "needs_supplement",
        "accept": "under_review",
        "refuse": "not_recognised",
        **OPEN,
    },
    "needs_supplement": {"file_again": "filed", **OPEN},
    "under_review": {
        "ask_supplement": "needs_supplement",
        "recognise": "recognised",
        "refuse": "not_recognised",
        **OPEN,
    },
    "recognised": {"certify": "certified", "revoke": "revoked"},
    "certified": {"revoke": "revoked"},
    "cancelled": {"reopen": "draft"},
}


def test_an_initiative_goes_only_these_ways() -> None:
    assert_only(INITIATIVE, case(), LEGAL)


def test_the_application_track_goes_only_these_ways() -> None:
    legal = {
        "not_applied": {"try": "trial", "apply": "applied"},
        "trial": {"apply": "applied"},
        "applied": {"spread": "spread"},
    }
    assert_only(APPLICATION, None, legal)


def test_a_new_initiative_is_a_draft() -> None:
    assert INITIATIVE.initial == Initiative(id="1" * 32, unit=UNIT).status == "draft"


@pytest.mark.parametrize(
    ("status", "move", "changes", "code"),
    [
        ("draft", "file", {"title": None}, "initiative.title_missing"),
        ("draft", "file", {"filed_on": None}, "initiative.filed_on_missing"),
        ("draft", "file", {"protected_ip": True}, "initiative.protected"),
        ("needs_supplement", "file_again", {"title": ""}, "initiative.title_missing"),
        ("under_review", "recognise", {"protected_ip": True}, "initiative.protected"),
        ("filed", "refuse", {"reason": None}, "initiative.reason_missing"),
        ("certified", "revoke", {"reason": ""}, "initiative.reason_missing"),
    ],
)
def test_a_step_that_lacks_something_says_what(
    status: str, move: str, changes: dict[str, object], code: str
) -> None:
    assert refused_code(INITIATIVE, status, move, case(**changes)) == code


def test_nothing_is_filed_or_recognised_without_all_shares() -> None:
    alone = Case(case().initiative)
    assert refused_code(INITIATIVE, "draft", "file", alone) == "initiative.no_author"
    assert refused_code(INITIATIVE, "under_review", "recognise", alone) == "initiative.no_author"


@pytest.mark.parametrize(
    "row",
    [
        Recognition(id="4" * 32, unit=UNIT, level="co_so"),
        Recognition(id="4" * 32, unit=UNIT, decision_number="05/QĐ-CT"),
        Recognition(id="4" * 32, unit=UNIT, level="co_so", decision_number="05/QĐ-CT", alive=False),
    ],
)
def test_recognising_needs_a_level_and_a_decision(row: Recognition) -> None:
    lacking = Case(case().initiative, case().authors, (row,))
    assert refused_code(INITIATIVE, "under_review", "recognise", lacking) == "initiative.recognition_missing"


def test_filing_late_is_possible_but_warned_of() -> None:
    step = INITIATIVE.take("draft", "file", case(filed_on="2026-03-11"))
    assert step.target == "filed"
    assert [warning.code for warning in step.warnings] == ["initiative.filed_late"]
