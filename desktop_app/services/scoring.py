"""Chấm điểm, xếp loại of groups and of the union by a sheet that is data (domain.md §3.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from desktop_app.documents.papers.models import ScoredCriterion, ScoredPart, ScorePaper
from desktop_app.domain.catalogues import CatalogueItem
from desktop_app.domain.errors import Refused
from desktop_app.domain.record import Problem, Value
from desktop_app.domain.scoring import (
    Criterion,
    Grade,
    ScoreLine,
    Scoring,
    criteria_of,
    grade_for,
    grades_of,
    points_text,
    refuse_points,
    total,
)
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.units import Group
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.drafts import Draft
from desktop_app.services.letterheads import head_problems, letterhead
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import RecordService, today
from desktop_app.services.units import UnitService
from desktop_app.store.book import Book
from desktop_app.store.queries.records import matching
from desktop_app.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Points:
    """What was given for one criterion, in hundredths; None while it is not given."""

    own: int | None = None
    points: int | None = None
    note: str = ""

    @property
    def counted(self) -> int | None:
        """What counts: the appraised points, or else those the group gave itself."""
        return self.own if self.points is None else self.points


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A sheet as it stands: its lines, what was given by criterion, and what follows from it."""

    sheet: CatalogueItem
    criteria: tuple[Criterion, ...]
    grades: tuple[Grade, ...]
    given: Mapping[str, Points]
    scoring: Scoring | None = None

    @property
    def total(self) -> int:
        """The points that count, in hundredths."""
        return total({code: points.counted for code, points in self.given.items()})

    @property
    def by_points(self) -> Grade | None:
        """The grade that the points reach; None while there are none at all."""
        return grade_for(self.total, self.grades) if self.given else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is decided of a sheet besides its points. ``rating`` None: as the points say."""

    scored_on: str | None = None
    rating: str | None = None
    reason: str = ""


AS_POINTS = Verdict()


@dataclass(frozen=True, slots=True)
class ScoringService:
    """``group`` is the id of a group, or "" for the union itself."""

    book: Book
    records: RecordService
    units: UnitService
    catalogues: Catalogues

    def sheets(self, group: str) -> tuple[CatalogueItem, ...]:
        """The sheets in force today for a group, or for the union."""
        subject = "group" if group else "unit"
        items = self.catalogues.get("score_sheets").on(today(self.book.clock))
        return tuple(item for item in items if item.extra.get("subject") == subject)

    def open(self, group: str, year: int, sheet: str) -> FilledSheet:
        """One sheet, filled in or not. Raises ``Refused("scoring.no_sheet")``."""
        with self.book.read() as connection:
            return self._filled(connection, group, year, sheet)

    def save(
        self, group: str, year: int, sheet: str, given: Mapping[str, Points], verdict: Verdict = AS_POINTS
    ) -> Outcome[str]:
        """Write the whole sheet in one act; returns the id of its record.

        Raises ``Refused("scoring.points")`` for points above the most of a criterion and
        ``Refused("scoring.reason_missing")`` when the rating is another than the points say.
        """
        with self.book.read() as connection:
            there = self._filled(connection, group, year, sheet)
            lines = self._lines(connection, there.scoring)
        for criterion in there.criteria:
            points = given.get(criterion.code, Points())
            refuse_points(criterion, points.own)
            refuse_points(criterion, points.points)
        kept = {code: points for code, points in given.items() if points != Points()}
        values = self._values(FilledSheet(there.sheet, there.criteria, there.grades, kept), verdict)
        params: dict[str, Value] = {"year": year, "name": self._name(group)}
        with self.book.write("scoring.save", params) as writer:
            if there.scoring is None:
                about: dict[str, Value] = {"group": group or None, "year": year, "sheet": sheet}
                scoring = self.records.fresh(Scoring, {**about, **values})
                writer.create(scoring)
                identity = scoring.id
            else:
                identity = there.scoring.id
                writer.update(Scoring, identity, values)
            for code in sorted({*kept, *lines}):
                points = kept.get(code, Points())
                new: dict[str, Value] = {
                    "own_points": points.own,
                    "points": points.points,
                    "note": clean(points.note) or None,
                }
                if code in lines:
                    writer.update(ScoreLine, lines[code].id, new)
                else:
                    line: dict[str, Value] = {"scoring": identity, "criterion": code, **new}
                    writer.create(self.records.fresh(ScoreLine, line))
            return done(identity, writer)

    def paper(self, group: str, year: int, sheet: str) -> Draft[ScorePaper]:
        """The sheet on paper, filled in as far as it is."""
        found = self.open(group, year, sheet)
        head = letterhead(self.units.names())
        scoring = found.scoring
        rating = self.catalogues.label("union_ratings", scoring.rating) if scoring else ""
        given = found.given
        own = total({code: points.own for code, points in given.items()})
        appraised = total({code: points.points for code, points in given.items()})
        paper = ScorePaper(
            letterhead=head,
            date=(scoring.scored_on if scoring else None) or str(year),
            subject=f"{self._name(group)}, năm {year}",
            parts=tuple(
                ScoredPart(
                    title=self.catalogues.label("score_parts", part),
                    criteria=tuple(_scored(one, given) for one in lines),
                )
                for part, lines in groupby(found.criteria, key=lambda one: one.part)
            ),
            total_most=points_text(sum(one.most for one in found.criteria)),
            total_own=points_text(own) if given else "",
            total_points=points_text(appraised) if any(p.points is not None for p in given.values()) else "",
            rating=rating,
            reason=clean(scoring.reason or "").rstrip(".") if scoring else "",
        )
        unverified = Problem("sheet", "scoring.unverified", {"sheet": found.sheet.label}, "warning")
        return Draft(paper, (*head_problems(head), *((unverified,) if found.sheet.verify else ())))

    def _values(self, filled: FilledSheet, verdict: Verdict) -> dict[str, Value]:
        reached = filled.by_points
        by_points = reached.code if reached else None
        rating = verdict.rating or by_points
        if reached and rating != by_points and not clean(verdict.reason):
            raise Refused("scoring.reason_missing", grade=reached.label)
        return {
            "rating": rating,
            "reason": clean(verdict.reason) or None,
            "scored_on": verdict.scored_on or today(self.book.clock),
        }

    def _filled(self, connection: Reading, group: str, year: int, sheet: str) -> FilledSheet:
        item = self.catalogues.get("score_sheets").item(sheet)
        if item is None:
            raise Refused("scoring.no_sheet", sheet=sheet)
        scorings = matching(
            connection, Scoring, unit=self.book.facts.unit, year=year, sheet=sheet, group=group or None
        )
        scoring = scorings[0] if scorings else None
        given = {
            code: Points(line.own_points, line.points, line.note or "")
            for code, line in self._lines(connection, scoring).items()
        }
        return FilledSheet(
            item,
            criteria_of(sheet, self.catalogues.get("score_criteria")),
            grades_of(item, self.catalogues.get("union_ratings")),
            {code: points for code, points in given.items() if points != Points()},
            scoring,
        )

    def _lines(self, connection: Reading, scoring: Scoring | None) -> dict[str, ScoreLine]:
        if scoring is None:
            return {}
        lines = matching(connection, ScoreLine, scoring=scoring.id, unit=self.book.facts.unit)
        return {line.criterion or "": line for line in lines}

    def _name(self, group: str) -> str:
        if not group:
            return self.units.own().name or ""
        return self.records.get(Group, group).name or ""


def _scored(criterion: Criterion, given: Mapping[str, Points]) -> ScoredCriterion:
    points = given.get(criterion.code, Points())
    return ScoredCriterion(
        label=criterion.label,
        most=points_text(criterion.most),
        own="" if points.own is None else points_text(points.own),
        points="" if points.points is None else points_text(points.points),
        note=clean(points.note),
    )
