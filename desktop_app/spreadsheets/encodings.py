"""Which columns of a sheet were typed before Unicode, and how each of their cells is to be read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.import_plan import ImportItem
from desktop_app.domain.text.folding import fold
from desktop_app.domain.text.legacy import Encoding, detect, detect_column, is_certain, to_unicode
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.headers import Header
from desktop_app.spreadsheets.row_reader import Recode
from desktop_app.spreadsheets.sheet import Row, Sheet
from desktop_app.spreadsheets.sheet_kinds import SheetKind

_ROWS_SAMPLED = 500
_FEWEST_PROOFS = 3
_NAMES = {Encoding.TCVN3: "TCVN3 (.VnTime)", Encoding.VNI: "VNI"}
_UNSURE = "import.legacy_unsure="


def recoded_sheets(sheets: Sequence[Sheet]) -> tuple[str, list[Sheet]]:
    """The name of the old encoding that the letters of the sheets tell, and the sheets with all text read
    in it."""
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
    return _NAMES.get(encoding, ""), readable


def legacy_columns(
    kind: SheetKind, rows: Sequence[Row], header: Header, assigned: Mapping[int, str], answers: ImportAnswers
) -> tuple[dict[int, Recode], list[ImportItem]]:
    """How to read the columns typed in an old encoding.

    A cell decides by its own letters; one whose letters cannot tell follows its column, unless the column is
    mixed: then it is asked about. Where the names are Unicode, one odd word elsewhere is no proof.
    """
    recode: dict[int, Recode] = {}
    items: list[ImportItem] = []
    told = {
        key.removeprefix(_UNSURE): Encoding(choice)
        for key, choice in answers.choices.items()
        if key.startswith(_UNSURE)
    }
    below = rows[header.last + 1 : header.last + 1 + _ROWS_SAMPLED]
    for position in sorted(assigned, key=lambda place: assigned[place] not in kind.main):
        texts = {cell for row in below if isinstance(cell := row[position], str) and not cell.isascii()}
        votes = Counter(found for text in texts if (found := detect(text)))
        encoding = _legacy(votes)
        if encoding is None:
            continue
        is_name = assigned[position] in kind.main
        named = is_name and (votes[encoding] > votes[Encoding.UNICODE] or any(map(is_certain, texts)))
        proven = named or bool(recode)
        if not proven and votes[encoding] < _FEWEST_PROOFS:
            continue
        mixed = votes[Encoding.UNICODE] > 0
        recode[position] = partial(_recode, encoding=encoding, mixed=mixed, told=told)
        code = "import.legacy_mixed" if mixed else "import.legacy_column"
        params = {"title": header.titles[position], "encoding": _NAMES[encoding]}
        items.append(ImportItem(header.first + 1, column_letter(position), "repair", code, params))
    return recode, items


def _legacy(votes: Counter[Encoding]) -> Encoding | None:
    best = max((Encoding.TCVN3, Encoding.VNI), key=lambda encoding: votes[encoding])
    return best if votes[best] else None


def _recode(text: str, *, encoding: Encoding, mixed: bool, told: Mapping[str, Encoding]) -> str | None:
    found = detect(text)
    if found is not None:
        return to_unicode(text, found)
    if fold(text) in told:
        return to_unicode(text, told[fold(text)])
    return None if mixed else to_unicode(text, encoding)
