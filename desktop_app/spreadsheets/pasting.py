"""A block of cells copied in Excel: tabs between cells, quotes around those that hold line breaks."""

import csv
from io import StringIO

from desktop_app.domain.errors import Refused
from desktop_app.spreadsheets.sheet import Sheet, text_rows

PASTED = "Bảng đã dán"
MOST_CELLS = 5_000_000


def cells_of_text(text: str) -> list[list[str]]:
    """The cells of a pasted text by row; empty rows at the end are left out.

    Raises ``Refused("spreadsheet.nothing_pasted")`` for what cannot be read as cells.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        lines = list(csv.reader(StringIO(plain), delimiter="\t"))
    except csv.Error as error:
        raise Refused("spreadsheet.nothing_pasted") from error
    while lines and not any(cell.strip() for cell in lines[-1]):
        lines.pop()
    return lines


def sheet_of_text(text: str) -> Sheet:
    """The cells of a pasted text as a sheet of texts; every row has as many cells as the longest.

    Raises ``Refused("spreadsheet.nothing_pasted")`` when there is no table in it and
    ``Refused("spreadsheet.too_large")``.
    """
    lines = cells_of_text(text)
    width = max((len(line) for line in lines), default=0)
    if len(lines) < 2 or width < 2:
        raise Refused("spreadsheet.nothing_pasted")
    if len(lines) * width > MOST_CELLS:
        raise Refused("spreadsheet.too_large", name=PASTED)
    return Sheet(PASTED, False, text_rows(lines))
