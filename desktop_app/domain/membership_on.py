"""What a person's membership was on a day, from the dated events (domain.md §6.3)."""

from collections.abc import Sequence

from desktop_app.domain.members import MEMBERSHIP

_BEFORE = {
    "admitted": "candidate",
    "readmitted": "left",
    "moved_in": None,
    "resumed": "paused",
    "deceased": None,
}
"""What somebody was before a first known event; with any other event the person was here and active."""


def status_on(
    day: str, now: str, joined_on: str | None, events: Sequence[tuple[str | None, str]]
) -> str | None:
    """The status on a whole date ``day``: a code of ``member_statuses``, None when not (yet) in the union.

    ``now`` is today's status, ``events`` are (partial date or None, kind) in the order they were written. An
    event without a date says nothing about a day. "2026-06" counts from the first day of June.
    """
    if joined_on is not None and _start(joined_on) > day:
        return None
    dated = sorted(((_start(date), kind) for date, kind in events if date), key=lambda event: event[0])
    past = [kind for start, kind in dated if start <= day]
    later = [kind for start, kind in dated if start > day]
    status = _after(past)
    if status is not None:
        return status
    if later:
        return _BEFORE.get(later[0], "active")
    return now


def _after(kinds: Sequence[str]) -> str | None:
    """The status after events, None when none of them sets one."""
    for kind in reversed(kinds):
        try:
            target = MEMBERSHIP.move(kind).target
        except LookupError:
            continue
        if target is not None:
            return target
    return None


def _start(date: str) -> str:
    return f"{date}-01-01"[:10] if len(date) == len("2026") else f"{date}-01"[:10]
