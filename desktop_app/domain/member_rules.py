"""What is doubtful about a member's values taken together (domain.md §7).

Everything here is a warning: old papers hold odd things, and the officer decides.
"""

import re
from collections.abc import Iterator, Mapping

from desktop_app.domain.record import Problem, Value
from desktop_app.domain.text.identity_numbers import FEMALE, MALE, check_national_id
from desktop_app.domain.text.partial_dates import earliest, format_date, latest, years_between
from desktop_app.domain.text.phones import check_phone

YOUNGEST_AT_JOINING = 15
OLDEST_AT_JOINING = 100
YOUNGEST_WITH_CARD = 14

JUDGED = (
    "full_name",
    "gender",
    "birth_date",
    "national_id",
    "old_national_id",
    "national_id_date",
    "phone",
    "email",
    "joined_union_on",
    "employed_on",
)
"""The fields that the warnings look at."""

_GENDERS = {"nam": MALE, "nu": FEMALE}
_PAST = (
    ("birth_date", "member.birth_in_future"),
    ("joined_union_on", "member.joined_in_future"),
    ("employed_on", "member.employed_in_future"),
    ("national_id_date", "member.card_in_future"),
)

_NAME = re.compile(r"[^\W\d_][^\d_]{0,58}[^\d_]")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")


def member_problems(values: Mapping[str, Value], today: str) -> list[Problem]:
    """Warnings about a member's values; ``today`` is an ISO date. Assumes ``problems_of`` found nothing."""
    return [*_texts(values), *_numbers(values), *_future(values, today), *_ages(values)]


def date_problems(values: Mapping[str, Value], today: str) -> list[Problem]:
    """Those of ``member_problems`` that look at dates: what the rows of a sheet are asked besides what the
    reading of their cells found."""
    if _are_usual(values, today[:4]):
        return []
    return [*_future(values, today), *_ages(values)]


def _are_usual(values: Mapping[str, Value], this_year: str) -> bool:
    """Whether the years alone tell that all dates are in order, as they do for nearly everybody of a long
    list."""
    born = 0
    for name, _ in _PAST:
        value = values.get(name)
        if value is None:
            continue
        if not isinstance(value, str) or value >= this_year:
            return False
        if name == "birth_date":
            born = int(value[:4])
        elif born and not YOUNGEST_AT_JOINING < int(value[:4]) - born < OLDEST_AT_JOINING:
            return False
    return True


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


def _numbers(values: Mapping[str, Value]) -> Iterator[Problem]:
    national_id, phone = _text(values, "national_id"), _text(values, "phone")
    if national_id:
        gender = _GENDERS.get(_text(values, "gender"))
        for code in check_national_id(national_id, _text(values, "birth_date") or None, gender):
            yield _warning("national_id", code)
    for old in re.split(r"[,;\s]+", _text(values, "old_national_id").strip()):
        if old and "national_id.form" in check_national_id(old, None, None):
            yield _warning("old_national_id", "member.old_number_form", value=old)
    if phone:
        for code in check_phone(phone):
            yield _warning("phone", code)


def _future(values: Mapping[str, Value], today: str) -> Iterator[Problem]:
    for name, code in _PAST:
        value = _text(values, name)
        if value > today[: len(value)]:
            yield _warning(name, code, date=format_date(value))


def _ages(values: Mapping[str, Value]) -> Iterator[Problem]:
    birth = _text(values, "birth_date")
    if not birth:
        return
    joined, card = _text(values, "joined_union_on"), _text(values, "national_id_date")
    if joined:
        if _at_most(birth, joined) < YOUNGEST_AT_JOINING:
            yield _warning("joined_union_on", "member.joined_too_young", **_both(birth, joined))
        elif _at_least(birth, joined) > OLDEST_AT_JOINING:
            yield _warning("joined_union_on", "member.joined_too_old", **_both(birth, joined))
    if card and _at_most(birth, card) < YOUNGEST_WITH_CARD:
        yield _warning("national_id_date", "member.card_too_young", **_both(birth, card))


def _both(birth: str, day: str) -> dict[str, str]:
    return {"birth": format_date(birth), "date": format_date(day)}


def _at_most(birth: str, day: str) -> int:
    """The greatest age that two dates, which may be partial, allow."""
    return years_between(earliest(birth), latest(day))


def _at_least(birth: str, day: str) -> int:
    return years_between(latest(birth), earliest(day))
