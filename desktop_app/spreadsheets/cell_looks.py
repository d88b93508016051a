"""How the cells of a written table look: fonts, lines, formats."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

_FONT = "Times New Roman"
_BODY, _BOLD, _LARGE = Font(_FONT, 12), Font(_FONT, 12, bold=True), Font(_FONT, 14, bold=True)
_LINE = Side("thin", color="FF9AA5B1")
_GRID, _OPEN = Border(_LINE, _LINE, _LINE, _LINE), Border()
_TOP = Alignment(vertical="top")
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
_BLUE = PatternFill("solid", fgColor="FFDCE9F5")


class _Look(NamedTuple):
    number_format: str = "@"
    font: Font = _BODY
    border: Border = _GRID
    alignment: Alignment = _TOP
    fill: PatternFill | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class CellLooks:
    """The number of each look among the styles of one workbook. ``quoted``: a text that begins like a
    formula; ``title`` and ``subtitle``: the lines above a table; ``header``: the titles of its columns."""

    text: int
    quoted: int
    number: int
    decimal: int
    percent: int
    date: int
    title: int
    subtitle: int
    footer: int
    header: int


def looks_in(sheet: Any) -> CellLooks:
    """Enter all looks into the workbook of a sheet of openpyxl; always with the same numbers."""
    return CellLooks(
        text=_number(sheet, _Look()),
        quoted=_number(sheet, _Look(quoted=True)),
        number=_number(sheet, _Look("#,##0")),
        decimal=_number(sheet, _Look("General")),
        percent=_number(sheet, _Look("0.00%")),
        date=_number(sheet, _Look("dd/mm/yyyy")),
        title=_number(sheet, _Look(font=_LARGE, border=_OPEN, alignment=_CENTRED)),
        subtitle=_number(sheet, _Look(border=_OPEN, alignment=_CENTRED)),
        footer=_number(sheet, _Look(border=_OPEN, alignment=Alignment())),
        header=_number(sheet, _Look(font=_BOLD, alignment=_CENTRED, fill=_BLUE)),
    )


def _number(sheet: Any, look: _Look) -> int:
    cell = WriteOnlyCell(sheet)
    cell.number_format = look.number_format
    cell.font, cell.border, cell.alignment = look.font, look.border, look.alignment
    cell.quotePrefix = look.quoted
    if look.fill:
        cell.fill = look.fill
    number: int = cell.style_id
    return number
