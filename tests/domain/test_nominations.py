"""The way of a nomination, and what people see of it once the upper level answers."""

import json
from pathlib import Path

import pytest

from desktop_app.domain.catalogues import parse
from desktop_app.domain.nominations import NOMINATION, Nomination, Seen, seen_state, seen_words
from desktop_app.domain.verdicts import Verdict
from tests.domain.machines import assert_only, refused_code

UNIT = "2" * 32
STATUSES = parse(
    json.loads(
        (Path(__file__).parents[2] / "resources" / "catalogues" / "nomination_statuses.json").read_text(
            "utf-8"
        )
    )
)


def nomination(**changes: object) -> Nomination:
    return Nomination(
        **{  # type: ignore[arg-type]
            "id": "1" * 32,
            "unit": UNIT,
            "award_type": "U-GKCS",
            "year": 2026,
            "subject_name": "Nguyễn Thị Hoa",
            "decision": "5" * 32,
            "reason_refused": "Chưa đủ thời gian",
            **changes,
        }
    )


SENT = {"return": "returned", "decide_upper": "decided", "refuse": "refused"}
LEGAL = {
    "draft": {
        "review_by_group": "group_reviewed",
        "approve": "approved",
        "reject": "refused",
        "cancel": "cancelled",
    },
    "group_reviewed": {"approve": "approved", "reject": "refused", "cancel": "cancelled"},
    "approved": {"decide_own": "decided", "package": "packaged", "cancel": "cancelled", "reopen": "draft"},
    "packaged": {"receive": "received", "forward": "under_review", **SENT},
    "received": {"forward": "under_review", **SENT},
    "under_review": SENT,
    "returned": {"package": "packaged", "cancel": "cancelled"},
    "decided": {"revoke": "revoked"},
    "cancelled": {"reopen": "draft"},
}


def test_a_nomination_goes_only_these_ways() -> None:
    assert_only(NOMINATION, nomination(), LEGAL, instead={"package": nomination(route="upper")})


def test_the_unions_own_award_needs_no_package() -> None:
    assert refused_code(NOMINATION, "approved", "package", nomination()) == "nomination.own_decides"
    assert NOMINATION.take("approved", "decide_own", nomination()).target == "decided"


@pytest.mark.parametrize(
    ("status", "move", "changes", "code"),
    [
        ("draft", "approve", {"subject_name": None}, "nomination.nobody"),
        ("draft", "review_by_group", {"votes_for": 8, "votes_total": 7}, "nomination.votes_wrong"),
        ("draft", "approve", {"votes_for": 7}, "nomination.votes_wrong"),
        ("draft", "approve", {"votes_total": 7}, "nomination.votes_wrong"),
        ("draft", "approve", {"votes_for": 0, "votes_total": 0}, "nomination.votes_wrong"),
        ("draft", "approve", {"votes_for": -1, "votes_total": 7}, "nomination.votes_wrong"),
        ("draft", "reject", {"reason_refused": None}, "nomination.reason_missing"),
        ("received", "refuse", {"reason_refused": ""}, "nomination.reason_missing"),
        ("approved", "decide_own", {"route": "upper"}, "nomination.upper_decides"),
        ("approved", "decide_own", {"decision": None}, "nomination.decision_missing"),
        ("received", "decide_upper", {"decision": None}, "nomination.decision_missing"),
    ],
)
def test_a_step_that_lacks_something_says_what(
    status: str, move: str, changes: dict[str, object], code: str
) -> None:
    assert refused_code(NOMINATION, status, move, nomination(**changes)) == code


@pytest.mark.parametrize("field", ["member", "group", "subject_name"])
def test_anybody_named_is_enough(field: str) -> None:
    named = nomination(**{"subject_name": None, field: "3" * 32})
    assert NOMINATION.take("draft", "approve", named).target == "approved"


@pytest.mark.parametrize(
    ("votes_for", "total", "warned"), [(7, 7, False), (4, 7, False), (3, 7, True), (3, 6, True)]
)
def test_a_minority_of_votes_is_warned_of(votes_for: int, total: int, warned: bool) -> None:
    step = NOMINATION.take("draft", "approve", nomination(votes_for=votes_for, votes_total=total))
    assert bool(step.warnings) is warned


def verdict(state: str | None, **changes: object) -> Verdict:
    return Verdict(**{"id": "9" * 32, "unit": "8" * 32, "state": state, "judged": ["a" * 40], **changes})  # type: ignore[arg-type]


def words(seen: Seen) -> str:
    return seen_words(seen, STATUSES.label(seen.status))


OLD, NEW = ["a" * 40], ["a" * 40, "b" * 40]


@pytest.mark.parametrize(
    ("answer", "published", "expected"),
    [
        (None, OLD, "Đã tạo gói (chưa có biên nhận)"),
        (verdict(None), OLD, "Đã tạo gói (chưa có biên nhận)"),
        (verdict("received"), OLD, "Cấp trên đã nhận"),
        (verdict("returned", deadline="2026-12-05"), OLD, "Trả lại để bổ sung (hạn 05/12)"),
        (verdict("returned"), OLD, "Trả lại để bổ sung"),
        (verdict("under_review"), OLD, "Đang xét"),
        (verdict("decided", deadline="2026-12-05"), OLD, "Đã có quyết định"),
        (verdict("refused"), OLD, "Không khen"),
        (verdict("correction_proposed"), OLD, "Đề nghị sửa"),
        (verdict("received"), NEW, "Đã tạo gói (chưa có biên nhận)"),
        (verdict("returned", deadline="2026-12-05"), NEW, "Đã tạo gói (chưa có biên nhận)"),
        (verdict("correction_proposed"), NEW, "Đã tạo gói (chưa có biên nhận)"),
        (verdict("decided"), NEW, "Khác bản đã xét"),
        (verdict("refused"), NEW, "Khác bản đã xét"),
        (verdict("decided", judged=[]), NEW, "Đã có quyết định"),
        (verdict("decided"), [], "Đã có quyết định"),
    ],
)
def test_what_people_see_of_a_nomination_that_was_sent(
    answer: Verdict | None, published: list[str], expected: str
) -> None:
    assert words(seen_state(nomination(status="packaged"), answer, published)) == expected


@pytest.mark.parametrize(("status", "expected"), [("cancelled", "Đã rút"), ("revoked", "Đã thu hồi")])
def test_what_the_union_took_back_stays_taken_back(status: str, expected: str) -> None:
    assert words(seen_state(nomination(status=status), verdict("received"), OLD)) == expected


def test_before_anything_is_sent_the_unions_own_word_counts() -> None:
    seen = [words(seen_state(nomination(status=status), None)) for status in NOMINATION.states[:3]]
    assert seen == ["Nháp", "Tổ đã bình xét", "Đã thông qua"]


def test_what_was_returned_can_be_completed_and_sent_again() -> None:
    seen = seen_state(nomination(status="packaged"), verdict("returned"), OLD)
    assert NOMINATION.take(seen.status, "package", nomination(route="upper")).target == "packaged"
