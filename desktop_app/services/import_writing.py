"""What writing an import has in common, whatever the kind of sheet."""

import gzip
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_plan import ImportPlan, ImportRow, accept_certain
from desktop_app.domain.import_records import ImportRun
from desktop_app.domain.record import new_id
from desktop_app.domain.text.folding import fold
from desktop_app.domain.units import Group
from desktop_app.spreadsheets.sheet_kinds import SheetKind
from desktop_app.store import blobs
from desktop_app.store.queries.records import get
from desktop_app.store.writer import Writer

ORIGINALS_MEDIA = "application/gzip"


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import wrote: new and changed records, new groups."""

    new: int
    changed: int
    groups: int = 0


def rows_to_write(plan: ImportPlan, *, only_certain: bool) -> tuple[ImportRow, ...]:
    """The new and changed rows. Raises ``Refused("import.undecided")`` while other rows ask something, unless
    ``only_certain``."""
    undecided = plan.counts["question"] + plan.counts["error"]
    if undecided and not only_certain:
        raise Refused("import.undecided", count=undecided)
    return accept_certain(plan)


class RowsToWrite:
    """Goes through the rows of a plan while they are written. A refusal inside its ``with`` names the row at
    which writing stood: planning judges every cell, and what it missed must still be found in the sheet."""

    def __init__(self) -> None:
        self._row: int | None = None

    def through(self, rows: Iterable[ImportRow]) -> Iterator[ImportRow]:
        """The rows, one after the other."""
        for row in rows:
            self._row = row.row
            yield row
        self._row = None

    def __enter__(self) -> "RowsToWrite":
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Refused) and self._row is not None:
            raise Refused(error.code, **{**error.params, "row": self._row}) from error


def write_run(writer: Writer, kind: SheetKind, plan: ImportPlan, file: str, applied: Applied) -> None:
    """Keep what was imported, with the texts as they stood in the sheet, in the same act."""
    sensitive = {column.field for column in kind.columns.values() if column.sensitive}
    content = originals_of(plan, sensitive)
    written = applied.new + applied.changed
    left_out = plan.counts["question"] + plan.counts["error"]
    if not written:
        return
    writer.create(
        ImportRun(
            id=new_id(),
            unit=writer.log.author.unit,
            kind=kind.code,
            file=file[:300],
            sheet=plan.sheet[:100],
            rows_total=plan.rows_total,
            created=applied.new,
            changed=applied.changed,
            left_out=left_out,
            originals=blobs.put(writer.log.connection, content, ORIGINALS_MEDIA) if content else None,
        )
    )


def originals_of(plan: ImportPlan, without: Collection[str] = ()) -> bytes:
    """The cells that were recoded or repaired, as ``ImportRun.originals`` keeps them; b"" when there are
    none. ``without``: fields whose texts are not kept, since Xóa hẳn could not remove them from here."""
    values = {row.row: row.values for row in accept_certain(plan)}
    lines: list[Sequence[object]] = [
        [row, column, text, values[row].get(plan.mapping.get(column, ""))]
        for row, column, text in plan.originals
        if row in values and plan.mapping.get(column) not in without
    ]
    lines += [
        [item.row, item.column, item.params.get("value", ""), item.params["new"]]
        for item in plan.items
        if item.kind == "repair"
        and item.row in values
        and "new" in item.params
        and plan.mapping.get(item.column or "") not in without
    ]
    if not lines:
        return b""
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    return gzip.compress(text.encode(), mtime=0)


def original_lines(content: bytes) -> list[tuple[int, str, str, str]]:
    """(row, column, text in the sheet, text kept) of ``ImportRun.originals``."""
    lines = map(json.loads, gzip.decompress(content).decode().splitlines())
    return [(row, column, str(text), "" if kept is None else str(kept)) for row, column, text, kept in lines]


def learn_group_names(writer: Writer, learned: Mapping[str, str]) -> None:
    """Keep the names a sheet uses as further names of the groups they were said to mean."""
    for name, identity in learned.items():
        group = get(writer.log.connection, Group, identity)
        if fold(name) not in map(fold, (group.name or "", *group.aliases)):
            writer.update(Group, identity, {"aliases": [*group.aliases, name]})
