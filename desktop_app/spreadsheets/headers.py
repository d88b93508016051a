"""Finding the title row of a sheet: anywhere in its first rows, in one row or two."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from desktop_app.spreadsheets.columns import NOT_KEPT, Match, Vocabulary
from desktop_app.spreadsheets.sheet import Cell, Row, Sheet

ROWS_SEARCHED = 30
FEWEST_COLUMNS = 2
FEWEST_WITHOUT_MAIN = 3
_REFINING_SHARE = 0.6
_MAIN_WEIGHT = 1.0
_TWO_ROWS_COST = 0.01


@dataclass(frozen=True, slots=True)
class Header:
    """Where the titles stand (0-based rows ``first`` to ``last``), what they say and mean, by column."""

    first: int
    last: int
    titles: tuple[str, ...]
    matches: tuple[Match | None, ...]
    score: float


def find_header(rows: Sequence[Row], vocabulary: Vocabulary, main_fields: Collection[str]) -> Header | None:
    """The best title row of the first 30, or None when no row names enough known columns.

    ``main_fields``: one of these is what the sheet is about (a person's name); without any of them three
    other known columns are asked for.
    """
    best: Header | None = None
    for index in range(min(ROWS_SEARCHED, len(rows))):
        for header in _candidates(rows, index, vocabulary, main_fields):
            if header is not None and (best is None or header.score > best.score):
                best = header
    return best


def best_sheet(
    sheets: Sequence[Sheet], vocabulary: Vocabulary, main_fields: Collection[str]
) -> tuple[Sheet, Header] | None:
    """The sheet whose titles are recognised best; the earlier one when two are equal."""
    found = [
        (sheet, header)
        for sheet in sheets
        if (header := find_header(sheet.rows, vocabulary, main_fields)) is not None
    ]
    return max(found, key=lambda pair: (pair[1].score, -sheets.index(pair[0])), default=None)


def _candidates(
    rows: Sequence[Row], index: int, vocabulary: Vocabulary, main_fields: Collection[str]
) -> list[Header | None]:
    top = rows[index]
    titles = tuple(title_text(cell) for cell in top)
    single = _judge(index, index, titles, tuple(vocabulary.match(title) for title in titles), main_fields)
    if index + 1 >= len(rows) or not _refines(top, rows[index + 1], vocabulary):
        return [single]
    pairs = [_joined(top, rows[index + 1], position, vocabulary) for position in range(len(top))]
    titles, matches = tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)
    double = _judge(index, index + 1, titles, matches, main_fields)
    # a heading above an ordinary title row names nothing: on equal terms the single row wins
    return [single, double and replace(double, score=double.score - _TWO_ROWS_COST)]


def _judge(
    first: int,
    last: int,
    titles: tuple[str, ...],
    matches: tuple[Match | None, ...],
    main_fields: Collection[str],
) -> Header | None:
    best: dict[str, float] = {}
    for match in matches:
        if match is not None and match.field != NOT_KEPT:
            best[match.field] = max(match.certainty, best.get(match.field, 0.0))
    has_main = any(field in best for field in main_fields)
    if len(best) < (FEWEST_COLUMNS if has_main else FEWEST_WITHOUT_MAIN):
        return None
    return Header(first, last, titles, matches, sum(best.values()) + (_MAIN_WEIGHT if has_main else 0.0))


def _refines(top: Row, bottom: Row, vocabulary: Vocabulary) -> bool:
    """Whether ``bottom`` only divides titles of ``top``: all text, mostly known, some under a wide title."""
    filled = [position for position, cell in enumerate(bottom) if cell is not None]
    if not filled or not all(isinstance(bottom[position], str) for position in filled):
        return False
    if not any(top[position] is None and _spanning(top, bottom, position) for position in filled):
        return False
    known = sum(_joined(top, bottom, position, vocabulary)[2] for position in filled)
    return known >= _REFINING_SHARE * len(filled)


def _joined(top: Row, bottom: Row, position: int, vocabulary: Vocabulary) -> tuple[str, Match | None, bool]:
    """The title of a column in two rows, its meaning, and whether the lower row had a part in it."""
    below = title_text(bottom[position])
    own = title_text(top[position])
    if not below:
        return own, vocabulary.match(own), False
    whole = f"{_spanning(top, bottom, position)} {below}".strip()
    match = vocabulary.match(whole) or vocabulary.match(below)
    if match is not None:
        return whole, match, True
    return whole, vocabulary.match(own), False


def _spanning(top: Row, bottom: Row, position: int) -> str:
    while position >= 0:
        if top[position] is not None:
            return title_text(top[position])
        if bottom[position] is None:
            return ""
        position -= 1
    return ""


def title_text(cell: Cell) -> str:
    """A cell as a title; what is no text is no title."""
    return " ".join(cell.split()) if isinstance(cell, str) else ""
