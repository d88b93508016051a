"""The rules of initiatives: shares of the authors, the year to file in, and the way to recognition."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.record import Problem
from desktop_app.domain.text.folding import fold, normalise_tones
from desktop_app.domain.text.numbers import format_percent
from desktop_app.domain.text.partial_dates import format_date, latest
from desktop_app.domain.workflow import Machine, Move

WHOLE = 10_000
TOLERANCE = 1


def equal_shares(authors: int) -> list[int]:
    """Shares in hundredths of a percent, as equal as they can be and exactly 100 % together.

    The last ones carry the remainder: three authors get 33,33 + 33,33 + 33,34.
    Raises ``ValueError`` for fewer than one author or more than there are hundredths.
    """
    if not 1 <= authors <= WHOLE:
        raise ValueError(authors)
    each, rest = divmod(WHOLE, authors)
    return [each] * (authors - rest) + [each + 1] * rest


def share_problem(shares: Sequence[int | None]) -> Problem | None:
    """What is wrong with the shares (hundredths of a percent) of all authors of one initiative.

    Together 100,00 % ± 0,01, each above zero (TT 18/2013 Phụ lục I).
    """
    if not shares:
        return Problem("share", "initiative.no_author", {})
    for place, share in enumerate(shares, 1):
        if share is None or share <= 0:
            return Problem("share", "initiative.share_missing", {"place": place})
    total = sum(share or 0 for share in shares)
    if abs(total - WHOLE) <= TOLERANCE:
        return None
    code = "initiative.shares_short" if total < WHOLE else "initiative.shares_over"
    params = {"total": format_percent(total), "difference": format_percent(abs(WHOLE - total))}
    return Problem("share", code, params)


def last_filing_day(first_use: str) -> date:
    """The last day to file: one year after first use (TT 18/2013 Đ.5 k.2).

    A partial date counts from its last day. From 29 February the year ends on the 28th.
    """
    day = latest(first_use)
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def filing_problem(first_use: str | None, filed_on: str | None) -> Problem | None:
    """A warning when the request was filed later than one year after first use; None when unknown."""
    if not first_use or not filed_on:
        return None
    last = last_filing_day(first_use).isoformat()
    if filed_on <= last:
        return None
    params = {"filed": format_date(filed_on), "last": format_date(last)}
    return Problem("filed_on", "initiative.filed_late", params, "warning")


def title_key(title: str) -> str:
    """Equal for titles that differ only in accents, case, spaces or where the tone mark stands."""
    return fold(normalise_tones(title))


@dataclass(frozen=True, slots=True)
class Case:
    """An initiative with the rows that its moves are judged by."""

    initiative: Initiative
    authors: tuple[InitiativeAuthor, ...] = ()
    recognitions: tuple[Recognition, ...] = ()


def _title(case: Case) -> Problem | None:
    return None if case.initiative.title else Problem("title", "initiative.title_missing", {})


def _shares(case: Case) -> Problem | None:
    return share_problem([author.share for author in case.authors])


def _filed_in_time(case: Case) -> Problem | None:
    return filing_problem(case.initiative.first_use_date, case.initiative.filed_on)


def _filed(case: Case) -> Problem | None:
    return None if case.initiative.filed_on else Problem("filed_on", "initiative.filed_on_missing", {})


def _not_protected(case: Case) -> Problem | None:
    return Problem("protected_ip", "initiative.protected", {}) if case.initiative.protected_ip else None


def _reason(case: Case) -> Problem | None:
    return None if case.initiative.reason else Problem("reason", "initiative.reason_missing", {})


def _recognised(case: Case) -> Problem | None:
    for row in case.recognitions:
        if row.alive and row.level and (row.decision or row.decision_number):
            return None
    return Problem("decision", "initiative.recognition_missing", {})


_FILING = (_title, _shares, _filed, _not_protected, _filed_in_time)
_OPEN = ("idea", "draft", "filed", "needs_supplement", "under_review")

INITIATIVE: Machine[Case] = Machine(
    states=(
        "draft",
        "idea",
        "filed",
        "needs_supplement",
        "under_review",
        "recognised",
        "not_recognised",
        "certified",
        "revoked",
        "cancelled",
    ),
    moves=(
        Move("write", "Viết đơn", ("idea",), "draft", "initiative.cannot_write"),
        Move("file", "Nộp", ("draft",), "filed", "initiative.cannot_file", _FILING),
        Move(
            "ask_supplement",
            "Yêu cầu bổ sung",
            ("filed", "under_review"),
            "needs_supplement",
            "initiative.cannot_ask_supplement",
        ),
        Move(
            "file_again",
            "Nộp lại",
            ("needs_supplement",),
            "filed",
            "initiative.cannot_file_again",
            _FILING,
        ),
        Move("accept", "Đưa ra xét", ("filed",), "under_review", "initiative.cannot_accept"),
        Move(
            "recognise",
            "Công nhận",
            ("under_review",),
            "recognised",
            "initiative.cannot_recognise",
            (_shares, _not_protected, _recognised),
        ),
        Move(
            "refuse",
            "Không công nhận",
            ("filed", "under_review"),
            "not_recognised",
            "initiative.cannot_refuse",
            (_reason,),
        ),
        Move("certify", "Cấp giấy chứng nhận", ("recognised",), "certified", "initiative.cannot_certify"),
        Move(
            "revoke",
            "Thu hồi công nhận",
            ("recognised", "certified"),
            "revoked",
            "initiative.cannot_revoke",
            (_reason,),
        ),
        Move("cancel", "Hủy", _OPEN, "cancelled", "initiative.cannot_cancel"),
        Move("reopen", "Mở lại", ("cancelled",), "draft", "initiative.cannot_reopen"),
    ),
)
"""domain.md §11.1 in the words of the officer; what the upper level makes of it is in verdicts."""

APPLICATION: Machine[None] = Machine(
    states=("not_applied", "trial", "applied", "spread"),
    moves=(
        Move("try", "Áp dụng thử", ("not_applied",), "trial", "initiative.cannot_try"),
        Move("apply", "Đã áp dụng", ("not_applied", "trial"), "applied", "initiative.cannot_apply"),
        Move("spread", "Nhân rộng", ("applied",), "spread", "initiative.cannot_spread"),
    ),
)
"""The application track of domain.md §11.1, beside the way to recognition."""
