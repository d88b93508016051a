"""Sheets of initiatives: a row is one initiative with its authors; a further row without a title names
another author of the one above, as sheets with merged cells do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.errors import Param, Refused
from desktop_app.domain.import_answers import SKIP, ImportAnswers
from desktop_app.domain.import_plan import ImportItem, ImportPlan, ImportRow, ReadRow, SheetReading, plan_of
from desktop_app.domain.initiative_rules import title_key
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.member_matching import changes_between
from desktop_app.domain.record import Record, Value, fields_of, new_id, values_of
from desktop_app.domain.records import build
from desktop_app.progress import Progress, silent
from desktop_app.services.care import CareService
from desktop_app.services.catalogues import Catalogues
from desktop_app.services.import_words import with_catalogue_words
from desktop_app.services.import_writing import Applied, RowsToWrite, rows_to_write, write_run
from desktop_app.services.initiative_slips import authors_named
from desktop_app.services.initiatives import InitiativeService
from desktop_app.services.outcome import Outcome, done
from desktop_app.services.person_naming import PersonNamingService
from desktop_app.spreadsheets.columns import Converted
from desktop_app.spreadsheets.record_columns import INITIATIVES
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.store.book import Book
from desktop_app.store.queries.records import matching

_RECOGNITION = ("level", "grade", "decision_number", "decision_date")
_OWN = frozenset(fields_of(Initiative)) - {"status"}
_ROWS_TOLD = 50
# One of the names in a cell of authors, judged as the record of an author will judge it.
_AUTHOR = replace(INITIATIVES.columns["authors"], rule=fields_of(InitiativeAuthor)["full_name"])


@dataclass(frozen=True, slots=True)
class InitiativeSheetService:
    """Import of lists of initiatives."""

    book: Book
    catalogues: Catalogues
    initiatives: InitiativeService
    naming: PersonNamingService
    care: CareService

    @property
    def kind(self) -> SheetKind:
        """The sheets this service reads."""
        return INITIATIVES

    def compare(self, reading: SheetReading, answers: ImportAnswers) -> ImportPlan:
        """What importing a sheet as read would do. Nothing is written."""
        reading = with_catalogue_words(INITIATIVES, self.catalogues, _joined(reading), answers)
        with self.book.read() as connection:
            known = {
                title_key(one.title or ""): one
                for one in matching(connection, Initiative, unit=self.book.facts.unit)
            }
        planner = _Planner(reading, known, answers, self.naming)
        rows = [planner.plan(row) for row in reading.rows]
        return plan_of(reading, rows, planner.items)

    def apply(
        self, plan: ImportPlan, file: str, *, only_certain: bool = False, progress: Progress = silent
    ) -> Outcome[Applied]:
        """Write the new and changed initiatives of a plan in one act, after a backup. ``only_certain`` and
        refusals as ``MemberSheetService.apply``."""
        rows = rows_to_write(plan, only_certain=only_certain)
        records = {row.row: self._records(row) for row in self._told(rows, progress)}
        self.care.backup("import")
        params: dict[str, Value] = {"count": len(rows), "file": file}
        with self.book.write("initiative.import", params) as writer, RowsToWrite() as written:
            writer.create_many(record for row in written.through(rows) for record in records.get(row.row, ()))
            for row in written.through(rows):
                if row.verdict == "changed" and row.member is not None:
                    new = {name: value for name, (_, value) in row.changes.items()}
                    writer.update(Initiative, row.member, new)
            created = sum(row.verdict == "new" for row in rows)
            applied = Applied(created, len(rows) - created)
            write_run(writer, INITIATIVES, plan, file, applied)
            return done(applied, writer)

    def _told(self, rows: Sequence[ImportRow], progress: Progress) -> Iterator[ImportRow]:
        for place, row in enumerate(rows):
            if place % _ROWS_TOLD == 0:
                progress(place, len(rows))
            if row.verdict == "new":
                yield row

    def _records(self, row: ImportRow) -> list[Record]:
        values = {name: value for name, value in row.values.items() if name in _OWN}
        recognised = {name: row.values[name] for name in _RECOGNITION if name in row.values}
        workplace = row.values.get("workplace")
        authors = authors_named(self.naming, _authors(row.values))
        placed = [{"workplace": workplace, **one} if workplace else one for one in authors]
        initiative, written, _ = self.initiatives.fresh(values, placed)
        records: list[Record] = [
            replace(initiative, status="recognised" if recognised else "draft"),
            *written,
        ]
        if recognised:
            told: dict[str, Value] = {"level": "co_so", **recognised, "initiative": initiative.id}
            records.append(build(Recognition.TYPE, new_id(), initiative.unit, True, told))
        return records


def _authors(values: Mapping[str, Value]) -> str:
    """The authors as a slip words them; a share of its own column belongs to a single author."""
    names, share = str(values.get("authors") or ""), values.get("share")
    return f"{names} {share}" if share and "\n" not in names and ";" not in names else names


def _joined(reading: SheetReading) -> SheetReading:
    """The reading with the authors of untitled rows put to the titled row above them."""
    rows = list(reading.rows)
    dropped: set[int] = set()
    items: list[ImportItem] = []
    above: int | None = None
    for place, row in enumerate(rows):
        if row.verdict == "skipped":
            continue
        if "title" in row.values:
            above = place
        elif above is not None and "authors" in row.values:
            first = rows[above]
            both = f"{_authors(first.values)}\n{_authors(row.values)}"
            values = {name: value for name, value in first.values.items() if name != "share"}
            rows[above] = first._replace(values={**values, "authors": both})
            rows[place] = ReadRow(row.row, {}, "skipped")
            dropped.add(row.row)
            params: dict[str, Param] = {"name": str(row.values["authors"]), "first": first.row}
            items.append(ImportItem(row.row, None, "note", "import.further_author", params))
    if not items:
        return reading
    kept = tuple(item for item in reading.items if item.row not in dropped)
    return replace(reading, rows=rows, items=[*kept, *items])


class _Planner:
    def __init__(
        self,
        reading: SheetReading,
        known: Mapping[str, Initiative],
        answers: ImportAnswers,
        naming: PersonNamingService,
    ) -> None:
        self._reading = reading
        self._known = known
        self._answers = answers
        self._naming = naming
        self._seen: dict[str, int] = {}
        self.items: list[ImportItem] = []

    def plan(self, row: ReadRow) -> ImportRow:
        if row.verdict in ("error", "skipped") or "title" not in row.values:
            return ImportRow(row.row, row.values, row.verdict)
        key = title_key(str(row.values["title"]))
        first = self._seen.setdefault(key, row.row)
        if first != row.row:
            choice = self._ask(row.row, "title", "import.record_twice", {"first": first})
            return ImportRow(row.row, row.values, "skipped" if choice == SKIP else "question")
        known = self._known.get(key)
        if known is not None:
            own = {name: value for name, value in row.values.items() if name in _OWN and name != "title"}
            changes = changes_between(values_of(known), own)
            return self._verdict(row, known.id, changes)
        try:
            authors = authors_named(self._naming, _authors(row.values))
        except Refused as refused:
            return self._asked_of_authors(row, refused.code, refused.params)
        for author in authors:
            judged = _AUTHOR.judged(Converted(author["full_name"]))
            if judged.code:
                return self._asked_of_authors(row, judged.code, {**judged.params, "title": _AUTHOR.title})
        return self._verdict(row, None, {})

    def _asked_of_authors(self, row: ReadRow, code: str, params: Mapping[str, Param]) -> ImportRow:
        self.items.append(ImportItem(row.row, self._reading.letter_of("authors"), "question", code, params))
        return ImportRow(row.row, row.values, "question")

    def _verdict(
        self, row: ReadRow, record: str | None, changes: Mapping[str, tuple[Value, Value]]
    ) -> ImportRow:
        verdict = "new" if record is None else "changed" if changes else "same"
        if row.verdict == "question":
            verdict = "question"
        elif (verdict, self._answers.mode) in (("new", "update"), ("changed", "add")):
            verdict = "skipped"
        return ImportRow(row.row, row.values, verdict, record, changes)

    def _ask(self, row: int, field: str, code: str, params: Mapping[str, str | int | None]) -> str | None:
        item = ImportItem(row, self._reading.letter_of(field), "question", code, params)
        choice = self._answers.of(item)
        if choice is None:
            self.items.append(item)
        return choice
