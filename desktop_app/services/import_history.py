"""The imports of this book: what each brought, the texts as they stood in the sheet, and taking one back
later with three lists: reversed, kept because edited since, refused."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from desktop_app.domain.change import ALIVE
from desktop_app.domain.import_records import ImportRun
from desktop_app.domain.members import Member
from desktop_app.domain.own_fields import OwnField, OwnValue
from desktop_app.domain.record import fields_of
from desktop_app.domain.records import RECORDS, record_name
from desktop_app.progress import Progress, silent
from desktop_app.services.import_writing import original_lines
from desktop_app.services.outcome import Outcome
from desktop_app.services.undoing import UndoService
from desktop_app.spreadsheets.table import Table, TableColumn
from desktop_app.spreadsheets.writer import write_table
from desktop_app.store import blobs
from desktop_app.store.book import Book
from desktop_app.store.log import Act
from desktop_app.store.queries.records import among, matching
from desktop_app.store.reading import Reading
from desktop_app.store.reversal import Touched, UndoReport

_IMPORT = ".import"
_OWN_RECORD = ImportRun.TYPE


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import that this PC can take back."""

    act: Act
    file: str


@dataclass(frozen=True, slots=True)
class UndoneThing:
    """One thing that undoing looked at: the kind of the record, what a person calls it, and the field (""
    where the whole record is meant)."""

    record: str
    name: str
    field: str


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What taking an import back did."""

    reversed: tuple[UndoneThing, ...]
    kept: tuple[UndoneThing, ...]
    refused: tuple[UndoneThing, ...]


@dataclass(frozen=True, slots=True)
class ImportHistoryService:
    """Looks at past imports and takes them back."""

    book: Book
    undoing: UndoService

    def imports(self) -> list[PastImport]:
        """The imports that can be taken back here, the latest first."""
        acts, _ = self.undoing.acts()
        return [
            PastImport(act, str(act.params.get("file") or ""))
            for act in reversed(acts)
            if act.kind.endswith(_IMPORT)
        ]

    def undo(self, act: int, progress: Progress = silent) -> Outcome[UndoneImport]:
        """Take an import back, however much was written since. Raises ``Refused`` as ``UndoService.undo``."""
        outcome = self.undoing.undo(act, progress)
        return Outcome(self.told(outcome.value), outcome.act, outcome.changed, outcome.warnings)

    def told(self, report: UndoReport) -> UndoneImport:
        """The three lists of a report in names a person knows."""
        parts = (report.reversed, report.kept, report.refused)
        with self.book.read() as connection:
            names = _names(connection, chain(*parts))
        lists = [tuple(_thing(one, names) for one in touched if one.type != _OWN_RECORD) for touched in parts]
        return UndoneImport(*lists)

    def runs(self) -> list[ImportRun]:
        """All imports whose records are in the book, the latest first."""
        with self.book.read() as connection:
            return list(reversed(matching(connection, ImportRun, unit=self.book.facts.unit)))

    def originals(self, run: ImportRun) -> Sequence[tuple[int, str, str, str]]:
        """(row, column, text in the sheet, text kept) of the cells an import recoded or repaired."""
        if run.originals is None:
            return ()
        with self.book.read() as connection:
            blob = blobs.get(connection, run.originals)
        return () if blob is None else original_lines(blob.body)

    def write_originals(self, run: ImportRun, path: Path) -> int:
        """Write those cells as a sheet; how many. Raises ``Refused`` as ``write_table`` does."""
        columns = (
            TableColumn("Dòng", width=8),
            TableColumn("Cột", width=8),
            TableColumn("Trong bảng", width=40),
            TableColumn("Đã ghi", width=40),
        )
        rows = [(str(row), column, text, kept) for row, column, text, kept in self.originals(run)]
        return write_table(path, Table(columns, rows, (f"Chữ gốc trong {run.file}",), name="Chữ gốc"))


@dataclass(frozen=True, slots=True)
class _Names:
    """``of``: record id → what a person calls it; ``own``: id of an own field's value → the field's name."""

    of: Mapping[str, str]
    own: Mapping[str, str]


def _names(connection: Reading, touched: Iterable[Touched]) -> _Names:
    """Names in few questions: an import may have touched 100,000 records."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for one in touched:
        wanted[one.type].add(one.record)
    found = {
        record.id: record
        for record_type, ids in wanted.items()
        for record in among(connection, RECORDS[record_type], "id", sorted(ids), trash=True)
    }
    values = [record for record in found.values() if isinstance(record, OwnValue)]
    people = {value.member for value in values if value.member}
    fields = {value.own_field for value in values if value.own_field}
    whose = {one.id: record_name(one) for one in among(connection, Member, "id", sorted(people), trash=True)}
    own = {one.id: one.name or "" for one in among(connection, OwnField, "id", sorted(fields), trash=True)}
    return _Names(
        {record.id: record_name(record) for record in found.values()}
        | {value.id: whose.get(value.member or "", "") for value in values},
        {value.id: own.get(value.own_field or "", "") for value in values},
    )


def _thing(touched: Touched, names: _Names) -> UndoneThing:
    kind = RECORDS[touched.type]
    field = "" if touched.field == ALIVE else fields_of(kind)[touched.field].label
    if touched.record in names.own:
        return UndoneThing(OwnField.LABEL, names.of[touched.record], names.own[touched.record] or field)
    return UndoneThing(kind.LABEL, names.of.get(touched.record, ""), field)
