"""The cells of a written table: each look is made once and filled again for every value.

openpyxl (3.1) works out the style of every cell anew; knowing it beforehand saves a tenth of the time of a
long list.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from desktop_app.domain.text.partial_dates import format_date, is_partial
from desktop_app.spreadsheets.table import ColumnKind, Content

CellWriter: TypeAlias = Callable[[Content], "PreparedCell"]
"""Puts a value into a cell of its look. The cell must be written before the next value asks for one."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# what XML 1.0 cannot carry, what its readers make a line feed (CR), what Excel would decode (_x0041_ is A)
_NEEDS_CARE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LONGEST_TEXT = 32_767
_FIRST_SERIAL_DAY = date(1900, 3, 1)

_FONT = "Times New Roman"
_BODY, _BOLD, _LARGE = Font(_FONT, 12), Font(_FONT, 12, bold=True), Font(_FONT, 14, bold=True)
_LINE = Side("thin", color="FF9AA5B1")
_GRID, _OPEN = Border(_LINE, _LINE, _LINE, _LINE), Border()
_TOP = Alignment(vertical="top")
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)


class _Look(NamedTuple):
    number_format: str = "@"
    font: Font = _BODY
    border: Border = _GRID
    alignment: Alignment = _TOP
    fill: PatternFill | None = None
    quoted: bool = False


class PreparedCell(Cell):
    """A cell of a write-only sheet whose look is known: what openpyxl asks of it are plain attributes."""

    __slots__ = ("style_id",)
    has_style = True

    def __init__(self, sheet: Any, look: _Look) -> None:
        super().__init__(sheet, 1, 1)
        self.number_format = look.number_format
        self.font, self.border, self.alignment = look.font, look.border, look.alignment
        self.quotePrefix = look.quoted
        if look.fill:
            self.fill = look.fill
        self.style_id = super().style_id  # type: ignore[misc]  # its place among the styles of the workbook

    def holding(self, value: Content, data_type: str) -> "PreparedCell":
        """This cell with another value; ``data_type``: openpyxl's "s" text, "n" number, "d" date."""
        self._value = value
        self.data_type = data_type
        return self


class PreparedCells:
    """The cells of one sheet.

    Nothing a person typed can become a formula: every text is an inline string, and one that begins like a
    formula also carries Excel's quote prefix, so that editing the cell does not run it.
    """

    def __init__(self, sheet: Any) -> None:
        self._text = PreparedCell(sheet, _Look())
        self._quoted = PreparedCell(sheet, _Look(quoted=True))
        self._number = PreparedCell(sheet, _Look("#,##0"))
        self._decimal = PreparedCell(sheet, _Look("General"))
        self._percent = PreparedCell(sheet, _Look("0.00%"))
        self._date = PreparedCell(sheet, _Look("dd/mm/yyyy"))
        self._title = PreparedCell(sheet, _Look(font=_LARGE, border=_OPEN, alignment=_CENTRED))
        self._subtitle = PreparedCell(sheet, _Look(border=_OPEN, alignment=_CENTRED))
        self._footer = PreparedCell(sheet, _Look(border=_OPEN, alignment=Alignment()))
        blue = PatternFill("solid", fgColor="FFDCE9F5")
        self._header = PreparedCell(sheet, _Look(font=_BOLD, alignment=_CENTRED, fill=blue))

    def title(self, text: str) -> PreparedCell:
        """The first line above the table."""
        return self._title.holding(careful(text), "s")

    def subtitle(self, text: str) -> PreparedCell:
        """A further line above the table."""
        return self._subtitle.holding(careful(text), "s")

    def header(self, text: str) -> PreparedCell:
        """The title of a column."""
        return self._header.holding(careful(text), "s")

    def footer(self, text: str) -> PreparedCell:
        """A line below the table."""
        return self._footer.holding(careful(text), "s")

    def writer(self, kind: ColumnKind) -> CellWriter:
        """What writes the values of a column."""
        writers: dict[ColumnKind, CellWriter] = {
            ColumnKind.TEXT: self._write_text,
            ColumnKind.INTEGER: self._write_number,
            ColumnKind.MONEY: self._write_number,
            ColumnKind.DATE: self._write_date,
            ColumnKind.PERCENT: self._write_percent,
            ColumnKind.DECIMAL: self._write_decimal,
        }
        return writers[kind]

    def _write_text(self, value: Content) -> PreparedCell:
        if value is None:
            return self._text.holding(None, "n")
        text = value if isinstance(value, str) else str(value)
        cell = self._quoted if text.startswith(FORMULA_STARTS) else self._text
        return cell.holding(careful(text), "s")

    def _write_number(self, value: Content) -> PreparedCell:
        if isinstance(value, int | float):
            return self._number.holding(value, "n")
        return self._write_text(value)

    def _write_percent(self, value: Content) -> PreparedCell:
        if isinstance(value, int | float):
            return self._percent.holding(value / 10_000, "n")
        return self._write_text(value)

    def _write_decimal(self, value: Content) -> PreparedCell:
        if not isinstance(value, str):
            return self._write_text(value)
        if not _DECIMAL.fullmatch(value) or f"{float(value):.15g}" != value:
            return self._write_text(value.replace(".", ","))
        return self._decimal.holding(float(value), "n")

    def _write_date(self, value: Content) -> PreparedCell:
        if isinstance(value, str) and not is_partial(value):
            value = date.fromisoformat(value)
        if not isinstance(value, date):
            return self._write_text(format_date(value) if isinstance(value, str) else value)
        if value < _FIRST_SERIAL_DAY:
            return self._write_text(format_date(value.isoformat()[:10]))
        return self._date.holding(value, "d")


def careful(text: str) -> str:
    """The text as an .xlsx may hold it: at most 32,767 characters, none that XML 1.0 cannot carry."""
    if _NEEDS_CARE.search(text):
        text = _DECODED.sub("_x005F_", _FORBIDDEN.sub("", text)).replace("\r", "_x000D_")
    return text[:_LONGEST_TEXT]
