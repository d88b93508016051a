"""Nominations: a proposal that a person, a group or a unit be given an award (domain.md §11.3)."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Problem, Record, plausible_year
from desktop_app.domain.verdicts import Verdict
from desktop_app.domain.workflow import Machine, Move


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination(Record):
    """One proposal. ``route`` "own": the union itself awards; "upper": it asks the level above.

    ``subject_name`` and ``role_line`` are the words of the paper, kept as they were when it was written.
    ``supplement_of`` is the nomination that this one completes after it came back.
    """

    TYPE: ClassVar[str] = "nomination"
    LABEL: ClassVar[str] = "Đề nghị khen thưởng"

    award_type: Annotated[
        str | None, Field("Hình thức đề nghị", Kind.CHOICE, catalogue="award_types", required=True)
    ] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    route: Annotated[str, Field("Cấp quyết định", Kind.CHOICE, catalogue="nomination_routes")] = "own"
    subject_kind: Annotated[
        str, Field("Đề nghị cho", Kind.CHOICE, catalogue="subject_kinds", required=True)
    ] = "person"
    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member")] = None
    group: Annotated[str | None, Field("Tổ, bộ phận", Kind.REFERENCE, target="group")] = None
    subject_name: Annotated[str | None, Field("Tên người, tập thể", longest=300)] = None
    role_line: Annotated[str | None, Field("Chức vụ, đơn vị", longest=300)] = None
    achievement: Annotated[str | None, Field("Thành tích", Kind.LONG_TEXT)] = None
    initiatives: Annotated[list[str], Field("Sáng kiến làm căn cứ", Kind.LIST, target="initiative")] = field(
        default_factory=list
    )
    status: Annotated[str, Field("Trạng thái", Kind.CHOICE, catalogue="nomination_statuses")] = "draft"
    meeting_date: Annotated[str | None, Field("Ngày họp xét", Kind.DATE)] = None
    votes_for: Annotated[int | None, Field("Số phiếu đồng ý", Kind.INTEGER)] = None
    votes_total: Annotated[int | None, Field("Tổng số phiếu", Kind.INTEGER)] = None
    reason_override: Annotated[str | None, Field("Lý do vẫn đề nghị", Kind.LONG_TEXT)] = None
    decision: Annotated[str | None, Field("Quyết định", Kind.REFERENCE, target="decision")] = None
    reason_refused: Annotated[str | None, Field("Lý do không khen", Kind.LONG_TEXT)] = None
    supplement_of: Annotated[
        str | None, Field("Bổ sung cho đề nghị", Kind.REFERENCE, target="nomination")
    ] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None


def _subject(nomination: Nomination) -> Problem | None:
    if nomination.member or nomination.group or nomination.subject_name:
        return None
    return Problem("subject_name", "nomination.nobody", {})


def _votes(nomination: Nomination) -> Problem | None:
    for_it, total = nomination.votes_for, nomination.votes_total
    if for_it is None and total is None:
        return None
    if for_it is None or total is None or not 0 <= for_it <= total or total == 0:
        return Problem("votes_for", "nomination.votes_wrong", {"votes_for": for_it, "votes_total": total})
    if for_it * 2 <= total:
        params = {"votes_for": for_it, "votes_total": total}
        return Problem("votes_for", "nomination.votes_minority", params, "warning")
    return None


def _reason(nomination: Nomination) -> Problem | None:
    return None if nomination.reason_refused else Problem("reason_refused", "nomination.reason_missing", {})


def _own(nomination: Nomination) -> Problem | None:
    return None if nomination.route == "own" else Problem("route", "nomination.upper_decides", {})


def _upper(nomination: Nomination) -> Problem | None:
    return None if nomination.route == "upper" else Problem("route", "nomination.own_decides", {})


def _decision(nomination: Nomination) -> Problem | None:
    return None if nomination.decision else Problem("decision", "nomination.decision_missing", {})


_SENT = ("packaged", "received", "under_review")

NOMINATION: Machine[Nomination] = Machine(
    states=(
        "draft",
        "group_reviewed",
        "approved",
        "packaged",
        "received",
        "returned",
        "under_review",
        "decided",
        "refused",
        "revoked",
        "cancelled",
    ),
    moves=(
        Move(
            "review_by_group",
            "Tổ đã bình xét",
            ("draft",),
            "group_reviewed",
            "nomination.cannot_review_by_group",
            (_subject, _votes),
        ),
        Move(
            "approve",
            "Thông qua",
            ("draft", "group_reviewed"),
            "approved",
            "nomination.cannot_approve",
            (_subject, _votes),
        ),
        Move(
            "reject",
            "Không thông qua",
            ("draft", "group_reviewed"),
            "refused",
            "nomination.cannot_reject",
            (_reason,),
        ),
        Move(
            "decide_own",
            "Ra quyết định",
            ("approved",),
            "decided",
            "nomination.cannot_decide_own",
            (_own, _decision),
        ),
        Move(
            "package",
            "Tạo gói gửi cấp trên",
            ("approved", "returned"),
            "packaged",
            "nomination.cannot_package",
            (_upper, _subject),
        ),
        Move("receive", "Cấp trên đã nhận", ("packaged",), "received", "nomination.cannot_receive"),
        Move("return", "Trả lại để bổ sung", _SENT, "returned", "nomination.cannot_return"),
        Move("forward", "Đang xét", ("packaged", "received"), "under_review", "nomination.cannot_forward"),
        Move(
            "decide_upper",
            "Ghi quyết định của cấp trên",
            _SENT,
            "decided",
            "nomination.cannot_decide_upper",
            (_decision,),
        ),
        Move("refuse", "Không khen", _SENT, "refused", "nomination.cannot_refuse", (_reason,)),
        Move("revoke", "Thu hồi", ("decided",), "revoked", "nomination.cannot_revoke"),
        Move(
            "cancel",
            "Rút đề nghị",
            ("draft", "group_reviewed", "approved", "returned"),
            "cancelled",
            "nomination.cannot_cancel",
        ),
        Move("reopen", "Mở lại để sửa", ("approved", "cancelled"), "draft", "nomination.cannot_reopen"),
    ),
)
"""domain.md §11.3; a giấy khen of the union itself goes from approved straight to its decision."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What people see: a code of catalogue ``nomination_statuses``, and until when (ISO date)."""

    status: str
    deadline: str | None = None


WAITING = frozenset(
    {
        "draft",
        "group_reviewed",
        "approved",
        "packaged",
        "received",
        "returned",
        "correction_proposed",
        "under_review",
    }
)
"""Codes of ``Seen.status`` in which a nomination still waits for its result."""


def seen_state(nomination: Nomination, verdict: Verdict | None, published: Collection[str] = ()) -> Seen:
    """What people see of a nomination, from the union's record and the upper level's latest verdict on it.

    ``published`` are the ids (hex) of the record's changes sent up so far. When some were sent after the ones
    the verdict judged: a decision, refusal or revocation shows "differs" (Khác bản đã xét); anything weaker
    gives way to "packaged", for the new text has no receipt yet.
    """
    if verdict is None or verdict.state is None or nomination.status in ("cancelled", "revoked"):
        return Seen(nomination.status)
    newer = bool(verdict.judged) and not set(published) <= set(verdict.judged)
    if newer:
        return Seen("differs" if verdict.state in ("decided", "refused", "revoked") else "packaged")
    return Seen(verdict.state, verdict.deadline if verdict.state == "returned" else None)


def seen_words(seen: Seen, label: str) -> str:
    """The words for a seen state; ``label`` is its catalogue label: "Trả lại để bổ sung (hạn 05/12)"."""
    if seen.deadline is None:
        return label
    _year, month, day = seen.deadline.split("-")
    return f"{label} (hạn {day}/{month})"
