"""Reading one sheet of a workbook, whatever shape people gave it (domain.md §7), as a declared kind."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import OTHER, SINGLE_GENDER, ImportAnswers, settled
from desktop_app.domain.import_plan import ImportItem, ReadRow, SheetReading
from desktop_app.domain.text.cleaning import clean
from desktop_app.progress import Progress, silent
from desktop_app.spreadsheets import person_columns as fields
from desktop_app.spreadsheets.assignment import Assignment, assign_columns
from desktop_app.spreadsheets.body import BodyLayout, RowKind, classify, is_blank
from desktop_app.spreadsheets.column_letters import column_letter, letter_position
from desktop_app.spreadsheets.constants import constant_values
from desktop_app.spreadsheets.date_orders import date_orders
from desktop_app.spreadsheets.encodings import legacy_columns, recoded_sheets
from desktop_app.spreadsheets.headers import Header, best_sheet
from desktop_app.spreadsheets.row_reader import Circumstances, DataRow, RowReader
from desktop_app.spreadsheets.sheet import Merged, Row, Sheet, cell_text
from desktop_app.spreadsheets.sheet_kinds import SheetKind

_ROWS_AT_ONCE = 1_000
_SKIPPED_CODES = {
    RowKind.NUMBER_ONLY: "import.skipped_number_only",
    RowKind.REPEATED: "import.skipped_titles",
    RowKind.TOTAL: "import.skipped_totals",
    RowKind.SIGNATURE: "import.skipped_signatures",
}
NO_ANSWERS = ImportAnswers()


def read_sheet(
    kind: SheetKind,
    sheets: Sequence[Sheet],
    file: str,
    sheet: str | None = None,
    answers: ImportAnswers = NO_ANSWERS,
    progress: Progress = silent,
) -> SheetReading:
    """Read a sheet as a kind. ``file`` is the name told in a refusal; ``sheet`` its name, without it the
    visible sheet whose titles are recognised best.

    ``answers`` are taken in: columns not named there are recognised, cells typed into the preview stand for
    those of the file. Raises ``Refused``: ``spreadsheet.no_sheet``, ``spreadsheet.no_titles``.
    """
    chosen, header, items = _choose(kind, sheets, sheet, file)
    if chosen.recoded:
        items.append(ImportItem(None, None, "repair", "import.legacy_fonts", {"count": len(chosen.recoded)}))
    rows = _with_typed(chosen.rows, answers.cells)
    assigned = assign_columns(kind, rows, header, answers.columns, chosen.hidden_columns)
    rows, merged = _with_merged(kind, rows, chosen.merged, header, assigned.fields)
    if merged:
        items.append(ImportItem(None, None, "note", "import.merged_cells", {"count": merged}))
    recode, recode_items = legacy_columns(kind, rows, header, assigned.fields, answers)
    converts, date_items = date_orders(kind, rows, header, assigned.fields, answers)
    constants, constant_items = constant_values(kind, rows, header, assigned.fields, answers.constants)
    awaited = frozenset(str(item.params["for"]) for item in constant_items)
    minding = Circumstances(chosen.lost, recode, converts, constants, chosen.hidden_rows, awaited)
    reader = RowReader(kind, assigned.fields, minding)
    found, row_items = _read_rows(rows, header, assigned, reader, _layout(kind, assigned.fields), progress)
    said = (*items, *assigned.items, *recode_items, *date_items, *constant_items, *row_items, *reader.items)
    reading = SheetReading(
        chosen.name,
        header.first + 1,
        assigned.mapping,
        assigned.columns,
        said,
        found,
        (*chosen.recoded, *_typed_over(chosen.rows, answers.cells), *reader.originals),
    )
    return settled(_with_other_gender(reading, answers), answers)


def titles_of(kind: SheetKind, sheets: Sequence[Sheet], sheet: str | None, file: str) -> dict[str, str]:
    """Letters of the columns → their titles, of the sheet that ``read_sheet`` would read. Raises ``Refused``
    as it does."""
    chosen, header, _ = _choose(kind, sheets, sheet, file)
    filled = range(len(header.titles))
    below = chosen.rows[header.last + 1 :]
    return {
        column_letter(place): header.titles[place]
        for place in filled
        if header.titles[place] or any(not is_blank(row[place]) for row in below)
    }


def _choose(
    kind: SheetKind, sheets: Sequence[Sheet], name: str | None, file: str
) -> tuple[Sheet, Header, list[ImportItem]]:
    wanted = [sheet for sheet in sheets if (sheet.name == name if name is not None else not sheet.hidden)]
    if name is not None and not wanted:
        raise Refused("spreadsheet.no_sheet", name=file, sheet=name)
    items = [
        ImportItem(None, None, "note", "import.hidden_sheet", {"sheet": sheet.name})
        for sheet in sheets
        if sheet.hidden and sheet.rows and sheet.name != name
    ]
    found = best_sheet(wanted, kind.vocabulary, kind.main)
    if found is None:
        encoding, readable = recoded_sheets(wanted)
        found = best_sheet(readable, kind.vocabulary, kind.main)
        items.append(ImportItem(None, None, "repair", "import.legacy_sheet", {"encoding": encoding}))
    if found is None:
        usual = next(name for name in kind.written if name not in kind.main)
        main, other = kind.columns[kind.main[0]].title, kind.columns[usual].title
        raise Refused("spreadsheet.no_titles", name=file, field=main, other=other)
    others = [sheet for sheet in wanted if sheet.name != found[0].name]
    second = best_sheet(others, kind.vocabulary, kind.main)
    if second is not None:
        items.append(ImportItem(None, None, "note", "import.other_sheet", {"sheet": second[0].name}))
    return found[0], found[1], items


def _with_typed(rows: Sequence[Row], typed: Mapping[tuple[int, str], str]) -> Sequence[Row]:
    """The rows with the cells that a person typed into the preview."""
    if not typed:
        return rows
    changed = list(rows)
    places = {column_letter(place): place for place in range(len(rows[0]))}
    for (row, letter), text in typed.items():
        place = places.get(letter)
        if place is not None and 0 < row <= len(changed):
            cells = changed[row - 1]
            changed[row - 1] = (*cells[:place], text or None, *cells[place + 1 :])
    return changed


def _with_merged(
    kind: SheetKind,
    rows: Sequence[Row],
    merged: Sequence[Merged],
    header: Header,
    assigned: Mapping[int, str],
) -> tuple[Sequence[Row], int]:
    """The rows below the titles with the value of a cell merged over several of them in each, and how many
    cells got one. What a row is about (a name, a title) is never repeated: it would be another of the same.
    """
    changed = list(rows)
    count = 0
    for column, top, bottom in merged:
        if top <= header.last or assigned.get(column, fields.ORDER) in (*kind.main, fields.ORDER):
            continue
        for number in range(top + 1, min(bottom + 1, len(rows))):
            cells = changed[number]
            if cells[column] is None and rows[top][column] is not None:
                changed[number] = (*cells[:column], rows[top][column], *cells[column + 1 :])
                count += 1
    return changed if count else rows, count


def _typed_over(
    rows: Sequence[Row], typed: Mapping[tuple[int, str], str]
) -> tuple[tuple[int, str, str], ...]:
    """(row, letters, text) of the file's cells that a person typed something else into."""
    return tuple(
        (row, letter, cell_text(rows[row - 1][letter_position(letter)]))
        for row, letter in typed
        if 0 < row <= len(rows) and letter_position(letter) < len(rows[row - 1])
    )


def _read_rows(
    rows: Sequence[Row],
    header: Header,
    assigned: Assignment,
    reader: RowReader,
    layout: BodyLayout,
    progress: Progress,
) -> tuple[list[ReadRow], list[ImportItem]]:
    data: list[DataRow] = []
    found: list[ReadRow] = []
    items: list[ImportItem] = []
    skipped: Counter[RowKind] = Counter()
    section: str | None = None
    has_groups = "group_name" in assigned.fields.values()
    for index, row, kind in classify(rows, header, layout):
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
    return found, items


def _with_other_gender(reading: SheetReading, answers: ImportAnswers) -> SheetReading:
    """The reading with the answer to "only women are marked: what are the others?"."""
    codes = [item.code for item in reading.items]
    place = codes.index(SINGLE_GENDER) if SINGLE_GENDER in codes else None
    choice = None if place is None else answers.of(reading.items[place])
    if place is None or choice is None:
        return reading
    items = (*reading.items[:place], *reading.items[place + 1 :])
    other = reading.items[place].params["other"]
    rows = tuple(
        row._replace(values={**row.values, "gender": other})
        if choice == OTHER and row.verdict != "skipped" and "gender" not in row.values
        else row
        for row in reading.rows
    )
    return replace(reading, items=items, rows=rows)


def _layout(kind: SheetKind, assigned: Mapping[int, str]) -> BodyLayout:
    positions: dict[str, int] = {field: position for position, field in assigned.items()}
    return BodyLayout(
        positions.get(fields.ORDER),
        tuple(positions[field] for field in kind.main if field in positions),
        tuple(positions[field] for field in kind.proving if field in positions),
    )


def _section_name(row: Row) -> str:
    texts = [clean(cell) for cell in row if isinstance(cell, str)]
    return max(texts, key=len, default="")
