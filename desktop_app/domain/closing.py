"""Closing a year: from then on its papers are signed, and whoever still edits it is told."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from desktop_app.domain.record import Field, Kind, Record, plausible_year


@dataclass(frozen=True, slots=True, kw_only=True)
class YearClosing(Record):
    """One year closed. ``lacking``: what was still missing then, in sentences; reopened by the trash."""

    TYPE: ClassVar[str] = "year_closing"
    LABEL: ClassVar[str] = "Khép sổ năm"

    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    closed_on: Annotated[str | None, Field("Ngày khép sổ", Kind.DATE)] = None
    lacking: Annotated[list[str], Field("Còn thiếu khi khép", Kind.LIST, longest=500)] = field(
        default_factory=list
    )
    note: Annotated[str | None, Field("Ghi chú", Kind.LONG_TEXT, publish=False)] = None
