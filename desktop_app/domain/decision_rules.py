"""The way of a decision from draft to revocation, and the numbers it takes (officer.md error 7)."""

from collections.abc import Iterable, Mapping

from desktop_app.domain.decisions import Decision
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.workflow import Machine, Move


def _number(decision: Decision) -> Problem | None:
    if decision.number is not None or decision.number_text:
        return None
    return Problem("number", "decision.number_missing", {})


def _date(decision: Decision) -> Problem | None:
    if decision.date is None:
        return Problem("date", "decision.date_missing", {})
    if decision.year is not None and int(decision.date[:4]) != decision.year:
        written = format_date(decision.date)
        return Problem("date", "decision.year_differs", {"date": written, "year": decision.year})
    return None


def _signer(decision: Decision) -> Problem | None:
    if decision.signer_name:
        return None
    return Problem("signer_name", "decision.signer_missing", {}, "warning")


def _revoked(decision: Decision) -> Problem | None:
    if decision.revoked_on and decision.revoked_reason:
        return None
    return Problem("revoked_reason", "decision.reason_missing", {})


DECISION: Machine[Decision] = Machine(
    states=("draft", "waiting", "issued", "revoked"),
    moves=(
        Move("submit", "Trình ký", ("draft",), "waiting", "decision.cannot_submit"),
        Move("take_back", "Đưa về dự thảo", ("waiting",), "draft", "decision.cannot_take_back"),
        Move(
            "issue",
            "Ban hành",
            ("draft", "waiting"),
            "issued",
            "decision.cannot_issue",
            (_number, _date, _signer),
        ),
        Move("revoke", "Thu hồi quyết định", ("issued",), "revoked", "decision.cannot_revoke", (_revoked,)),
    ),
)


def number_words(number: int, symbol: str) -> str:
    """A number as written on paper: below ten with a leading 0, "05/QĐ-CĐCS" (NĐ 30/2020, Phụ lục I)."""
    return f"{number:02d}/{symbol}"


def decision_number(decision: Decision) -> str | None:
    """The number as the decision shows it, or None while it has none."""
    if decision.number_text:
        return decision.number_text
    return None if decision.number is None else number_words(decision.number, decision.symbol or "")


def next_number(given: Iterable[int]) -> int:
    """The first number above the largest ever given in this series and year, voided ones included."""
    return max(given, default=0) + 1


def take_number(given: Mapping[int, str | None], symbol: str, wanted: int | None = None) -> int:
    """The number to give: ``wanted`` when free, else the next one when nothing is wanted.

    ``given`` holds every number ever given in the series and year with the date (ISO) of its paper, None for
    a voided or undated one. Raises ``Refused("decision.number_used" | "decision.number_voided" |
    "decision.number_wrong")``; the first two carry the next free number.
    """
    if wanted is None:
        return next_number(given)
    if wanted < 1:
        raise Refused("decision.number_wrong", number=wanted)
    if wanted not in given:
        return wanted
    number, following, date = number_words(wanted, symbol), next_number(given), given[wanted]
    if date is None:
        raise Refused("decision.number_voided", number=number, next=following)
    raise Refused("decision.number_used", number=number, date=format_date(date), next=following)
