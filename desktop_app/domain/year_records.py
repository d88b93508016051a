"""What a year says of a member, as award rules ask for it: rating, registration, days absent, discipline.

Sources: domain.md §3.4 (who is not considered), §3.5 (rules that read these), §11.2 (registrations).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Privacy, Problem, Record, Value, plausible_year
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.workflow import Machine, Move

MOST_DAYS = 366


def _days(value: int) -> str | None:
    return None if 0 <= value <= MOST_DAYS else "absence.days_wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRating(Record):
    """How well a member did the work of one year (Luật 06/2022/QH15 Đ.23, Đ.24); one for each year."""

    TYPE: ClassVar[str] = "year_rating"
    LABEL: ClassVar[str] = "Xếp loại năm"

    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True)] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    rating: Annotated[
        str | None, Field("Mức hoàn thành nhiệm vụ", Kind.CHOICE, catalogue="task_ratings", required=True)
    ] = None
    decision_number: Annotated[str | None, Field("Số văn bản", longest=60)] = None
    decision_date: Annotated[str | None, Field("Ngày văn bản", Kind.PARTIAL_DATE)] = None
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Record):
    """What a member or a group set out to reach in a period, written down at its beginning.

    ``award_type`` None: taking part in the emulation of the period, for no title in particular.
    """

    TYPE: ClassVar[str] = "registration"
    LABEL: ClassVar[str] = "Đăng ký thi đua"

    subject_kind: Annotated[
        str, Field("Đăng ký cho", Kind.CHOICE, catalogue="subject_kinds", required=True)
    ] = "person"
    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member")] = None
    group: Annotated[str | None, Field("Tổ, bộ phận", Kind.REFERENCE, target="group")] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    period: Annotated[
        str, Field("Kỳ thi đua", Kind.CHOICE, catalogue="registration_periods", required=True)
    ] = "year"
    award_type: Annotated[str | None, Field("Danh hiệu đăng ký", Kind.CHOICE, catalogue="award_types")] = None
    content: Annotated[str | None, Field("Nội dung đăng ký", Kind.LONG_TEXT)] = None
    registered_on: Annotated[str | None, Field("Ngày đăng ký", Kind.PARTIAL_DATE)] = None
    status: Annotated[str, Field("Trạng thái", Kind.CHOICE, catalogue="registration_statuses")] = "registered"
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Record):
    """Working days a member was away in one year, for one reason; several of a year add up.

    ``days`` are whole working days: a sheet that has half days rounds the year's sum up.
    """

    TYPE: ClassVar[str] = "absence"
    LABEL: ClassVar[str] = "Ngày nghỉ"

    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True)] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    days: Annotated[int | None, Field("Số ngày nghỉ", Kind.INTEGER, required=True, check=_days)] = None
    reason: Annotated[
        str | None, Field("Lý do nghỉ", Kind.CHOICE, catalogue="absence_reasons", publish=False)
    ] = None
    valid_from: Annotated[str | None, Field("Từ ngày", Kind.PARTIAL_DATE, publish=False)] = None
    valid_to: Annotated[str | None, Field("Đến ngày", Kind.PARTIAL_DATE, publish=False)] = None
    note: Annotated[
        str | None, Field("Ghi chú", Kind.LONG_TEXT, privacy=Privacy.SENSITIVE, publish=False)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discipline(Record):
    """A discipline laid on a member. It never leaves the union; the reason is purged with a leaver's data."""

    TYPE: ClassVar[str] = "discipline"
    LABEL: ClassVar[str] = "Kỷ luật"

    member: Annotated[str | None, Field("Đoàn viên", Kind.REFERENCE, target="member", required=True)] = None
    level: Annotated[
        str | None,
        Field("Hình thức kỷ luật", Kind.CHOICE, catalogue="disciplines", required=True, publish=False),
    ] = None
    decided_on: Annotated[
        str | None, Field("Ngày quyết định", Kind.PARTIAL_DATE, required=True, publish=False)
    ] = None
    decision_number: Annotated[str | None, Field("Số quyết định", longest=60, publish=False)] = None
    decided_by: Annotated[str | None, Field("Cấp quyết định", longest=300, publish=False)] = None
    cleared_on: Annotated[str | None, Field("Hết hiệu lực từ", Kind.PARTIAL_DATE, publish=False)] = None
    reason: Annotated[
        str | None, Field("Lý do", Kind.LONG_TEXT, privacy=Privacy.SENSITIVE, publish=False)
    ] = None


YEAR_RECORDS: tuple[type[Record], ...] = (YearRating, Registration, Absence, Discipline)
"""The record types of this file, in the order in which screens show them."""

REGISTRATION: Machine[Registration] = Machine(
    states=("registered", "approved", "achieved", "not_achieved", "not_considered", "withdrawn"),
    moves=(
        Move("approve", "Duyệt", ("registered",), "approved", "registration.cannot_approve"),
        Move("achieve", "Đạt", ("registered", "approved"), "achieved", "registration.cannot_end"),
        Move("miss", "Không đạt", ("registered", "approved"), "not_achieved", "registration.cannot_end"),
        Move("skip", "Không xét", ("registered", "approved"), "not_considered", "registration.cannot_end"),
        Move("withdraw", "Rút đăng ký", ("registered", "approved"), "withdrawn", "registration.cannot_end"),
        Move(
            "reopen",
            "Mở lại đăng ký",
            ("approved", "achieved", "not_achieved", "not_considered", "withdrawn"),
            "registered",
            "registration.cannot_reopen",
        ),
    ),
)
"""domain.md §11.2. A registration enters the book when it was handed in, so it has no draft."""


def year_record_problems(values: Mapping[str, Value], today: str) -> list[Problem]:
    """Errors and warnings about the values of any of these records; ``today`` is an ISO date."""
    found: list[Problem] = []
    start, end = values.get("valid_from"), values.get("valid_to")
    if isinstance(start, str) and isinstance(end, str) and end[: len(start)] < start[: len(end)]:
        params = {"start": format_date(start), "end": format_date(end)}
        found.append(Problem("valid_to", "absence.ends_before", params))
    for name in ("decided_on", "registered_on", "decision_date"):
        value = values.get(name)
        if isinstance(value, str) and value > today[: len(value)]:
            found.append(Problem(name, "year.date_in_future", {"date": format_date(value)}, "warning"))
    year = values.get("year")
    if isinstance(year, int) and year > int(today[:4]) + 1:
        found.append(Problem("year", "year.far_ahead", {"year": year}, "warning"))
    return found
