"""Reading a list of members from a workbook, whatever shape people gave it (domain.md §7)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_import import ImportItem, ReadRow, SheetReading
from desktop_app.domain.text.cleaning import clean
from desktop_app.domain.text.legacy import Encoding, detect, detect_column, to_unicode
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets import member_columns as fields
from desktop_app.spreadsheets.assignment import Assignment, assign_columns
from desktop_app.spreadsheets.body import BodyLayout, RowKind, classify
from desktop_app.spreadsheets.columns import Vocabulary, column_letter
from desktop_app.spreadsheets.headers import Header, best_sheet
from desktop_app.spreadsheets.member_rows import DataRow, RowReader
from desktop_app.spreadsheets.reader import Row, Sheet, read_workbook

_ROWS_SAMPLED = 500
_FEWEST_PROOFS = 3
_ROWS_AT_ONCE = 1_000
_ENCODING_NAMES = {Encoding.TCVN3: "TCVN3 (.VnTime)", Encoding.VNI: "VNI"}
_SKIPPED_CODES = {
    RowKind.NUMBER_ONLY: "import.skipped_number_only",
    RowKind.REPEATED: "import.skipped_titles",
    RowKind.TOTAL: "import.skipped_totals",
    RowKind.SIGNATURE: "import.skipped_signatures",
}


def read_members(
    path: Path,
    *,
    sheet: str | None = None,
    mapping: Mapping[str, str | None] | None = None,
    progress: Progress = silent,
) -> SheetReading:
    """Read the sheet of members of a workbook.

    ``sheet``: its name; without it the visible sheet whose titles are recognised best. ``mapping``: answers
    about columns, letters → field ("" or None: leave it out); columns not named are recognised.

    Raises ``Refused``: those of ``read_workbook``, ``spreadsheet.no_sheet``, ``spreadsheet.no_titles``.
    """
    return read_sheets(read_workbook(path, progress), path.name, sheet, mapping or {}, progress)


def read_sheets(
    sheets: Sequence[Sheet],
    file: str,
    sheet: str | None = None,
    mapping: Mapping[str, str | None] = MappingProxyType({}),
    progress: Progress = silent,
) -> SheetReading:
    """``read_members`` for sheets that were read before; ``file`` is the name told in a refusal."""
    vocabulary = fields.member_vocabulary()
    chosen, header, items = _choose(sheets, sheet, vocabulary, file)
    assigned = assign_columns(chosen.rows, header, mapping)
    recode, recode_items = _legacy_columns(chosen.rows, header, assigned)
    reader = RowReader(assigned.fields, chosen.lost, recode)
    rows, row_items = _read_rows(chosen.rows, header, assigned, reader, progress)
    said = (*items, *assigned.items, *recode_items, *row_items, *reader.items)
    return SheetReading(chosen.name, header.first + 1, assigned.mapping, assigned.columns, said, tuple(rows))


def _choose(
    sheets: Sequence[Sheet], name: str | None, vocabulary: Vocabulary, file: str
) -> tuple[Sheet, Header, list[ImportItem]]:
    wanted = [sheet for sheet in sheets if (sheet.name == name if name is not None else not sheet.hidden)]
    if name is not None and not wanted:
        raise Refused("spreadsheet.no_sheet", name=file, sheet=name)
    items = [
        ImportItem(None, None, "note", "import.hidden_sheet", {"sheet": sheet.name})
        for sheet in sheets
        if sheet.hidden and sheet.rows and sheet.name != name
    ]
    found = best_sheet(wanted, vocabulary, fields.MAIN_FIELDS)
    if found is None:
        encoding, readable = _recoded_sheets(wanted)
        found = best_sheet(readable, vocabulary, fields.MAIN_FIELDS)
        items.append(ImportItem(None, None, "repair", "import.legacy_sheet", {"encoding": encoding}))
    if found is None:
        raise Refused("spreadsheet.no_titles", name=file)
    others = [sheet for sheet in wanted if sheet.name != found[0].name]
    second = best_sheet(others, vocabulary, fields.MAIN_FIELDS)
    if second is not None:
        items.append(ImportItem(None, None, "note", "import.other_sheet", {"sheet": second[0].name}))
    return found[0], found[1], items


def _recoded_sheets(sheets: Sequence[Sheet]) -> tuple[str, list[Sheet]]:
    """The sheets with all text read in the old encoding that its letters tell."""
    encoding = detect_column(
        cell
        for sheet in sheets
        for row in sheet.rows[:_ROWS_SAMPLED]
        for cell in row
        if isinstance(cell, str)
    )
    convert = partial(to_unicode, encoding=encoding)
    readable = [
        replace(
            sheet,
            rows=tuple(
                tuple(convert(cell) if isinstance(cell, str) else cell for cell in row) for row in sheet.rows
            ),
        )
        for sheet in sheets
    ]
    return _ENCODING_NAMES.get(encoding, ""), readable


def _legacy_columns(
    rows: Sequence[Row], header: Header, assigned: Assignment
) -> tuple[dict[int, Callable[[str], str]], list[ImportItem]]:
    """How to read columns typed in an old encoding. Where the names are Unicode, one odd word is no proof."""
    recode: dict[int, Callable[[str], str]] = {}
    items: list[ImportItem] = []
    below = rows[header.last + 1 : header.last + 1 + _ROWS_SAMPLED]
    names_first = sorted(
        assigned.fields, key=lambda position: assigned.fields[position] not in fields.MAIN_FIELDS
    )
    for position in names_first:
        texts = {cell for row in below if isinstance(cell := row[position], str) and not cell.isascii()}
        encoding = detect_column(texts)
        is_name = assigned.fields[position] in fields.MAIN_FIELDS
        proven = is_name or bool(recode) or sum(detect(text) is encoding for text in texts) >= _FEWEST_PROOFS
        if encoding is not Encoding.UNICODE and proven:
            recode[position] = partial(to_unicode, encoding=encoding)
            params = {"title": header.titles[position], "encoding": _ENCODING_NAMES[encoding]}
            letter = column_letter(position)
            items.append(ImportItem(header.first + 1, letter, "repair", "import.legacy_column", params))
    return recode, items


def _read_rows(
    rows: Sequence[Row], header: Header, assigned: Assignment, reader: RowReader, progress: Progress
) -> tuple[list[ReadRow], list[ImportItem]]:
    data: list[DataRow] = []
    found: list[ReadRow] = []
    items: list[ImportItem] = []
    skipped: Counter[RowKind] = Counter()
    section: str | None = None
    has_groups = "group_name" in assigned.fields.values()
    for index, row, kind in classify(rows, header, _layout(assigned.fields)):
        if kind is RowKind.DATA:
            data.append(DataRow(index + 1, row, section))
            if len(data) == _ROWS_AT_ONCE:
                found += reader.read(data)
                data.clear()
                progress(index, len(rows))
            continue
        found += reader.read(data)
        data.clear()
        found.append(ReadRow(index + 1, {}, "skipped"))
        skipped[kind] += 1
        if kind is RowKind.SECTION:
            name = _section_name(row)
            section = None if has_groups else name
            code = "import.section_skipped" if has_groups else "import.section_as_group"
            items.append(ImportItem(index + 1, None, "note", code, {"name": name}))
    found += reader.read(data)
    items.extend(
        ImportItem(None, None, "note", code, {"count": skipped[kind]})
        for kind, code in _SKIPPED_CODES.items()
        if skipped[kind]
    )
    unknown = sum(1 for row in found if row.verdict != "skipped" and "gender" not in row.values)
    if unknown:
        items.append(ImportItem(None, None, "note", "import.gender_missing", {"count": unknown}))
    return found, items


def _layout(assigned: Mapping[int, str]) -> BodyLayout:
    positions: dict[str, int] = {field: position for position, field in assigned.items()}
    return BodyLayout(
        positions.get(fields.ORDER),
        tuple(positions[field] for field in fields.MAIN_FIELDS if field in positions),
        tuple(positions[field] for field in fields.PROVING_FIELDS if field in positions),
    )


def _section_name(row: Row) -> str:
    texts = [clean(cell) for cell in row if isinstance(cell, str)]
    return max(texts, key=len, default="")
