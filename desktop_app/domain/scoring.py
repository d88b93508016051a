"""Scoring and rating of groups and of the union by a dated sheet of criteria (domain.md §3.3).

A sheet is data: catalogue ``score_sheets`` names it, catalogue ``score_criteria`` has its lines, catalogue
``union_ratings`` the grades. Points are hundredths, so that half points stay exact.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from desktop_app.domain.catalogues import Catalogue, CatalogueItem
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Field, Kind, Record, plausible_year

POINT = 100
"""One point, in hundredths."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring(Record):
    """One sheet filled in for a group, or for the union itself (``group`` None), in one year.

    ``rating``: the grade given in the end, which people may set apart from the points; ``reason`` says why.
    """

    TYPE: ClassVar[str] = "scoring"
    LABEL: ClassVar[str] = "Bảng chấm điểm"

    group: Annotated[str | None, Field("Tổ, bộ phận", Kind.REFERENCE, target="group")] = None
    year: Annotated[int | None, Field("Năm", Kind.INTEGER, required=True, check=plausible_year)] = None
    sheet: Annotated[str | None, Field("Bảng điểm", Kind.CHOICE, catalogue="score_sheets", required=True)] = (
        None
    )
    scored_on: Annotated[str | None, Field("Ngày chấm", Kind.PARTIAL_DATE)] = None
    rating: Annotated[str | None, Field("Xếp loại", Kind.CHOICE, catalogue="union_ratings")] = None
    reason: Annotated[str | None, Field("Lý do xếp loại", Kind.LONG_TEXT)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine(Record):
    """The points of one criterion, in hundredths: those the group gave itself, and those appraised."""

    TYPE: ClassVar[str] = "score_line"
    LABEL: ClassVar[str] = "Điểm tiêu chí"

    scoring: Annotated[
        str | None, Field("Bảng chấm điểm", Kind.REFERENCE, target="scoring", required=True)
    ] = None
    criterion: Annotated[
        str | None, Field("Tiêu chí", Kind.CHOICE, catalogue="score_criteria", required=True)
    ] = None
    own_points: Annotated[int | None, Field("Tự chấm", Kind.INTEGER)] = None
    points: Annotated[int | None, Field("Thẩm định", Kind.INTEGER)] = None
    note: Annotated[str | None, Field("Ghi chú", longest=300)] = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of a sheet. ``most``: points in hundredths; ``part``: code of its heading in catalogue
    ``score_parts``."""

    code: str
    label: str
    part: str
    most: int
    verify: bool


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade: the code of ``union_ratings``, its words, the points (hundredths) it begins at."""

    code: str
    label: str
    begins: int


def criteria_of(sheet: str, criteria: Catalogue) -> tuple[Criterion, ...]:
    """The lines of a sheet in their order."""
    return tuple(
        Criterion(
            item.code, item.label, str(item.extra.get("part") or ""), _hundredths(item, "most"), item.verify
        )
        for item in criteria.items
        if item.extra.get("sheet") == sheet
    )


def grades_of(sheet: CatalogueItem, ratings: Catalogue) -> tuple[Grade, ...]:
    """The grades of a sheet from the highest to the lowest; ``grades`` of the sheet reads "code:points"."""
    found = []
    texts = sheet.extra.get("grades")
    for text in texts if isinstance(texts, tuple) else ():
        code, _, begins = text.partition(":")
        found.append(Grade(code, ratings.label(code), int(begins or 0) * POINT))
    return tuple(sorted(found, key=lambda grade: -grade.begins))


def grade_for(points: int, grades: Iterable[Grade]) -> Grade | None:
    """The grade that these points (hundredths) reach: the highest one that begins at or below them."""
    reached = [grade for grade in grades if grade.begins <= points]
    return max(reached, key=lambda grade: grade.begins, default=None)


def total(points: Mapping[str, int | None]) -> int:
    """The sum of the points given, by criterion; what nobody gave counts as nothing."""
    return sum(value or 0 for value in points.values())


def refuse_points(criterion: Criterion, points: int | None) -> None:
    """Raise ``Refused("scoring.points")`` for points below nothing or above the most of a criterion."""
    if points is not None and not 0 <= points <= criterion.most:
        raise Refused("scoring.points", criterion=criterion.label, most=points_text(criterion.most))


def points_text(points: int) -> str:
    """ "38,5" of 3850 hundredths."""
    whole, rest = divmod(points, POINT)
    return f"{whole}" if not rest else f"{whole},{rest:02d}".rstrip("0")


def parse_points(text: str) -> int | None:
    """The hundredths of "38,5" or "38.5"; None for "". Raises ``Refused("scoring.not_points")``."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    whole, _, rest = plain.partition(".")
    if (
        not whole.isascii()
        or not whole.isdigit()
        or len(rest) > 2
        or (rest and not (rest.isascii() and rest.isdigit()))
    ):
        raise Refused("scoring.not_points", text=text.strip())
    return int(whole) * POINT + int(rest.ljust(2, "0") or 0)


def _hundredths(item: CatalogueItem, name: str) -> int:
    value = item.extra.get(name)
    return value * POINT if isinstance(value, int) else 0
