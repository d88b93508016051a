"""What is doubtful about a member's values taken together (domain.md §7). Everything here is a warning:
old papers hold odd things, and the officer decides."""

import re
from collections.abc import Iterator, Mapping

from desktop_app.domain.record import Problem, Value
from desktop_app.domain.text.identity_numbers import check_national_id
from desktop_app.domain.text.partial_dates import format_date, latest
from desktop_app.domain.text.phones import check_phone

YOUNGEST_AT_JOINING = 15
OLDEST_AT_JOINING = 100
YOUNGEST_WITH_CARD = 14

_NAME = re.compile(r"[^\W\d_][^\d_]{0,58}[^\d_]")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")


def member_problems(values: Mapping[str, Value], today: str) -> list[Problem]:
    """Warnings about a member's values; ``today`` is an ISO date. Assumes ``problems_of`` found nothing."""
    return [*_texts(values), *_numbers(values), *_future(values, today), *_ages(values)]


def _text(values: Mapping[str, Value], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def _warning(field: str, code: str, **params: str | int | None) -> Problem:
    return Problem(field, code, params, "warning")


def _texts(values: Mapping[str, Value]) -> Iterator[Problem]:
    name, email = _text(values, "full_name"), _text(values, "email")
    if name and not _NAME.fullmatch(name):
        yield _warning("full_name", "member.name_shape", value=name)
    if email and not _EMAIL.fullmatch(email):
        yield _warning("email", "member.email_shape", value=email)
