"""Reading the cells whose font tells their encoding."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.text.legacy import Encoding, detect, to_unicode
from desktop_app.spreadsheets.column_letters import letter_position
from desktop_app.spreadsheets.legacy_fonts import FontCells

if TYPE_CHECKING:
    from desktop_app.spreadsheets.sheet import Cell, Row


def recoded_by_font(
    rows: "Sequence[Row]", fonts: FontCells
) -> "tuple[Sequence[Row], tuple[tuple[int, str, str], ...]]":
    """The rows with the cells in such fonts read in their encoding, and (row, letters, text) of those that
    changed, as they stood.

    Unicode text is never touched. Fonts are not believed where some of their texts are clearly Unicode and
    none reads in the font's encoding: somebody typed Unicode into an old form.
    """
    wrong = {encoding for encoding in (Encoding.TCVN3, Encoding.VNI) if not _believed(rows, fonts, encoding)}
    changed: dict[int, list[Cell]] = {}
    originals: dict[tuple[int, str], str] = {}
    for (letters, font), numbers in fonts.items():
        place = letter_position(letters)
        for number in numbers:
            text = _text(rows, number, place)
            if text is None or font.encoding in wrong:
                continue
            new = to_unicode(text, font.encoding, font.capitals)
            if new != text:
                changed.setdefault(number, list(rows[number - 1]))[place] = new
                originals[number, letters] = text
    if not changed:
        return rows, ()
    whole = list(rows)
    for number, cells in changed.items():
        whole[number - 1] = tuple(cells)
    return whole, tuple((row, letters, text) for (row, letters), text in originals.items())


def _believed(rows: "Sequence[Row]", fonts: FontCells, encoding: Encoding) -> bool:
    unicode = legacy = False
    for (letters, font), numbers in fonts.items():
        if font.encoding is encoding:
            place = letter_position(letters)
            votes = {detect(text) for number in set(numbers) if (text := _text(rows, number, place))}
            unicode, legacy = unicode or Encoding.UNICODE in votes, legacy or encoding in votes
    return legacy or not unicode


def _text(rows: "Sequence[Row]", number: int, place: int) -> str | None:
    if number > len(rows) or place >= len(rows[number - 1]):
        return None
    cell = rows[number - 1][place]
    return cell if isinstance(cell, str) else None
