"""What a membership was on a day: from events, from the day of joining, and when little is known."""

import pytest

from desktop_app.domain.membership_on import status_on

MOVED = [
    ("2020-03-01", "admitted"),
    ("2024-06", "paused"),
    ("2024-09-15", "resumed"),
    ("2026-02-01", "moved_out"),
]


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2020-02-29", "candidate"),
        ("2020-03-01", "active"),
        ("2024-05-31", "active"),
        ("2024-06-01", "paused"),
        ("2024-09-15", "active"),
        ("2026-01-31", "active"),
        ("2026-02-01", "moved"),
    ],
)
def test_each_event_holds_from_its_day(day: str, status: str) -> None:
    assert status_on(day, "moved", None, MOVED) == status


@pytest.mark.parametrize(
    ("day", "now", "joined", "events", "status"),
    [
        ("2015-01-01", "active", "2016-05", [], None),
        ("2016-05-01", "active", "2016-05", [], "active"),
        ("2016-01-01", "active", None, [], "active"),
        ("2024-01-01", "retired", "2001", [("2025-01-01", "retired")], "active"),
        ("2024-01-01", "active", None, [("2025-01-01", "moved_in")], None),
        ("2026-01-01", "left", None, [(None, "left")], "left"),
        ("2026-01-01", "active", None, [("2025", "group_changed")], "active"),
    ],
)
def test_what_is_known_besides_events_counts_too(
    day: str, now: str, joined: str | None, events: list, status: str | None
) -> None:
    assert status_on(day, now, joined, events) == status
