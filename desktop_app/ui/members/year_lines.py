"""A person's years as lines of the tab *Thi đua*: own records first, then awards and initiatives."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.record import Record
from desktop_app.domain.text.partial_dates import format_date
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.services.achievements import Achievement
from desktop_app.ui.theme import Tone
from desktop_app.ui.words import Words

if TYPE_CHECKING:
    from desktop_app.services.catalogues import Catalogues
    from desktop_app.services.year_records import MemberYears

_CATALOGUES = {"initiative": "initiative_statuses", "nomination": "nomination_statuses"}
_KINDS = {"award": "Khen thưởng", "initiative": "Sáng kiến", "nomination": "Đề nghị"}
_TONES: Mapping[str, Tone] = {
    "recognised": "success",
    "certified": "success",
    "decided": "success",
    "refused": "error",
    "returned": "warning",
    "revoked": "error",
    "approved": "info",
    "achieved": "success",
    "not_achieved": "error",
}


@dataclass(frozen=True, slots=True)
class YearLine:
    """One line: what, of which year (0: not known), with a chip and a smaller line below. ``own``: a record
    of a year that is edited here; ``leads``: what *Xem* opens instead."""

    year: int
    title: str
    caption: str = ""
    status: str = ""
    tone: Tone = "neutral"
    own: Record | None = None
    leads: Achievement | None = None


class YearLines:
    """Makes the lines in the words of a language."""

    def __init__(self, words: Words, catalogues: "Catalogues") -> None:
        self._words = words
        self._label = catalogues.label

    def of(self, years: "MemberYears", achievements: list[Achievement]) -> list[YearLine]:
        """All lines, the newest year first."""
        found = [
            *map(self._rating, years.ratings),
            *map(self._registration, years.registrations),
            *map(self._absence, years.absences),
            *map(self._discipline, years.disciplines),
            *map(self._achievement, achievements),
        ]
        return sorted(found, key=lambda line: -line.year)

    def _rating(self, rating: YearRating) -> YearLine:
        title = self._label("task_ratings", rating.rating)
        caption = self._said("Xếp loại năm", rating.decision_number, rating.decision_date, rating.note)
        return YearLine(rating.year or 0, title, caption, own=rating)

    def _registration(self, one: Registration) -> YearLine:
        title = self._label("award_types", one.award_type) or self._words("Tham gia phong trào thi đua")
        parts = [self._words("Đăng ký thi đua"), self._label("registration_periods", one.period)]
        if one.registered_on:
            parts.append(self._words("ngày {date}", date=format_date(one.registered_on)))
        caption = " · ".join([*parts, *([one.content] if one.content else [])])
        status = self._label("registration_statuses", one.status)
        return YearLine(one.year or 0, title, caption, status, _TONES.get(one.status, "neutral"), own=one)

    def _absence(self, absence: Absence) -> YearLine:
        parts = [self._words("Ngày nghỉ")]
        if absence.reason:
            parts.append(self._label("absence_reasons", absence.reason))
        start, end = absence.valid_from, absence.valid_to
        if start and end:
            parts.append(
                self._words("từ {since} đến {until}", since=format_date(start), until=format_date(end))
            )
        elif start:
            parts.append(self._words("từ {since}", since=format_date(start)))
        title = self._words("Nghỉ {n} ngày", n=absence.days or 0)
        return YearLine(absence.year or 0, title, " · ".join(parts), own=absence)

    def _discipline(self, one: Discipline) -> YearLine:
        caption = self._said("Kỷ luật", one.decision_number, one.decided_on, one.decided_by)
        cleared = self._words("Hết hiệu lực từ {date}", date=format_date(one.cleared_on))
        year = int((one.decided_on or "0")[:4])
        status, tone = (cleared, "neutral") if one.cleared_on else (self._words("Kỷ luật"), "error")
        chip: Tone = "error" if tone == "error" else "neutral"
        return YearLine(year, self._label("disciplines", one.level), caption, status, chip, own=one)

    def _achievement(self, line: Achievement) -> YearLine:
        said = self._said(_KINDS[line.kind], line.number, line.date, None)
        if line.share:
            said = f"{said} · {self._words('đóng góp {share}', share=line.share)}"
        title = line.title or self._words("(chưa có tên)")
        status = self._status(line)
        return YearLine(line.year, title, said, status, _TONES.get(line.status, "neutral"), leads=line)

    def _said(self, kind: str, number: str | None, date: str | None, more: str | None) -> str:
        said = [self._words(kind)]
        if number and date:
            said.append(self._words("QĐ {number} ngày {date}", number=number, date=format_date(date)))
        elif number:
            said.append(self._words("QĐ {number}", number=number))
        elif date:
            said.append(self._words("ngày {date}", date=format_date(date)))
        return " · ".join([*said, *([more] if more else [])])

    def _status(self, line: Achievement) -> str:
        if not line.status:
            return ""
        if line.kind == "award":
            return self._words("Đã thu hồi")
        return self._label(_CATALOGUES[line.kind], line.status)
