"""Sheets of awards held, ratings, absences, disciplines and registrations: each row speaks of one person (or
group) and becomes one record, new or changed; a plan first, then one undoable act.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.awards import Award
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import ImportPlan, ImportRow, SheetReading
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.record import Record, Value, fields_of, new_id, values_of
from desktop_app.domain.record_planning import KnownRecord, RecordRule, plan_records, with_year_doubts
from desktop_app.domain.records import build
from desktop_app.domain.year_records import YEAR_RECORDS, Absence, Discipline, Registration, YearRating
from desktop_app.progress import Progress, silent
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.import_words import with_catalogue_words
from desktop_app.services.import_writing import Applied, RowsToWrite, rows_to_write, write_run
from desktop_app.services.member_sheets import MemberSheetService
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.records import today
from desktop_app.spreadsheets.record_columns import (
    ABSENCES,
    AWARDS,
    DISCIPLINES,
    RATINGS,
    REGISTRATIONS,
)
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.store.book import Book
from desktop_app.store.queries.records import matching
from desktop_app.store.reading import Reading
from desktop_app.store.writer import Writer

_ROWS_TOLD = 250


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """One kind of sheet and its records. ``same``: with whom it speaks of, these fields make two of them the
    same; ``group_flag``: the field that tells a person from a group, where groups may be meant."""

    kind: SheetKind
    record: type[Record]
    same: tuple[str, ...]
    group_flag: str = ""
    outsiders: bool = False

    @property
    def of_a_year(self) -> bool:
        """Whether its records say what a year says of a member."""
        return self.record in YEAR_RECORDS

    @property
    def rule(self) -> RecordRule:
        """How its rows are compared."""
        own = tuple(name for name in self.kind.columns if name in fields_of(self.record))
        return RecordRule(own, self.same, self.outsiders, self.group_flag)


RECORD_SHEETS: Mapping[str, RecordSheet] = {
    sheet.kind.code: sheet
    for sheet in (
        RecordSheet(AWARDS, Award, ("award_type", "title", "year"), "holder_kind", outsiders=True),
        RecordSheet(RATINGS, YearRating, ("year",)),
        RecordSheet(ABSENCES, Absence, ("year", "reason")),
        RecordSheet(DISCIPLINES, Discipline, ("level", "decided_on")),
        RecordSheet(REGISTRATIONS, Registration, ("year", "period", "award_type"), "subject_kind"),
    )
}


@dataclass(frozen=True, slots=True)
class RecordSheetService:
    """Import of one of ``RECORD_SHEETS``."""

    book: Book
    catalogues: Catalogues
    members: MemberSheetService
    sheet: RecordSheet

    @property
    def kind(self) -> SheetKind:
        """The sheets this service reads."""
        return self.sheet.kind

    def compare(self, reading: SheetReading, answers: ImportAnswers) -> ImportPlan:
        """What importing a sheet as read would do. Nothing is written."""
        reading = with_catalogue_words(self.kind, self.catalogues, self._with_defaults(reading), answers)
        groups = self.members.units.group_names()
        with self.book.read() as connection:
            index = MemberIndex(self.members.known(connection))
            known = list(self._known(connection, index))
        plan = plan_records(self.sheet.rule, reading, index, groups, known, answers)
        return with_year_doubts(plan, answers, today(self.book.clock)) if self.sheet.of_a_year else plan

    def apply(
        self, plan: ImportPlan, file: str, *, only_certain: bool = False, progress: Progress = silent
    ) -> Outcome[Applied]:
        """Write the new and changed records of a plan in one act, after a backup. ``only_certain`` and
        refusals as ``MemberSheetService.apply``."""
        rows = rows_to_write(plan, only_certain=only_certain)
        self.members.care.backup("import")
        params: dict[str, Value] = {"count": len(rows), "file": file}
        with self.book.write(f"{self.sheet.record.TYPE}.import", params) as writer, RowsToWrite() as written:
            created = writer.create_many(self._fresh(writer, written.through(rows), len(rows), progress))
            for place, row in enumerate(written.through(rows)):
                if row.verdict == "changed" and row.member is not None:
                    progress(place, len(rows))
                    new = {name: value for name, (_, value) in row.changes.items()}
                    writer.update(self.sheet.record, row.member, new)
            applied = Applied(created, len(rows) - created)
            write_run(writer, self.kind, plan, file, applied)
            return done(applied, writer)

    def _with_defaults(self, reading: SheetReading) -> SheetReading:
        """What a row leaves unsaid and the record does not: the period of a registration is the year, and an
        award is worded as the sheet words it."""
        rows = tuple(
            row._replace(values=self._completed(row.values)) if row.verdict != "skipped" else row
            for row in reading.rows
        )
        return replace(reading, rows=rows)

    def _completed(self, values: Mapping[str, Value]) -> dict[str, Value]:
        if self.sheet.record is Registration:
            return {"period": "year", **values}
        if self.sheet.record is Award and isinstance(values.get("award_type"), str):
            return {**values, "title": values["award_type"]}
        return dict(values)

    def _known(self, connection: Reading, index: MemberIndex) -> Iterator[KnownRecord]:
        for record in matching(connection, self.sheet.record, unit=self.book.facts.unit):
            values = values_of(record)
            if self.sheet.record is Registration and values["status"] == "withdrawn":
                continue
            whose = str(values.get("member") or values.get("group") or "")
            name = index.values(whose).get("full_name") if whose in index else values.get("holder_name")
            yield KnownRecord(record.id, whose, {**values, "full_name": name})

    def _fresh(
        self, writer: Writer, rows: Iterable[ImportRow], total: int, progress: Progress
    ) -> Iterator[Record]:
        unit = writer.log.author.unit
        groups = set(self.members.units.group_names().values())
        for place, row in enumerate(rows):
            if place % _ROWS_TOLD == 0:
                progress(place, total)
            if row.verdict == "new":
                yield build(self.sheet.record.TYPE, new_id(), unit, True, self._values(row, groups))

    def _values(self, row: ImportRow, groups: set[str]) -> dict[str, Value]:
        declared = fields_of(self.sheet.record)
        values = {name: value for name, value in row.values.items() if name in declared}
        is_group = row.person in groups
        if row.person:
            values["group" if is_group else "member"] = row.person
        if self.sheet.group_flag:
            values[self.sheet.group_flag] = (
                "group" if is_group else values.get(self.sheet.group_flag, "person")
            )
        if self.sheet.record is Award:
            values["holder_name"] = row.values.get("full_name")
        return values
