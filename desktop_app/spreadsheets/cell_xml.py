"""The cells of a written table as the XML of an .xlsx (ECMA-376 part 1, 18.3.1.4).

openpyxl (3.1) makes an object and an element of every cell: two thirds of the time a long list takes. Here a
cell is the text that stands for it; openpyxl gives each look its number and makes all the rest of the
workbook (``workbook_frame``).
"""

import re
from collections.abc import Callable
from datetime import date
from typing import TypeAlias
from xml.sax.saxutils import escape

from desktop_app.domain.text.partial_dates import format_date, is_partial
from desktop_app.spreadsheets.cell_looks import CellLooks
from desktop_app.spreadsheets.table import ColumnKind, Content

CellWriter: TypeAlias = Callable[[Content], str]
"""Gives a value's cell from behind its reference on: ``s="3" t="n"><v>1</v></c>``."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# what XML 1.0 cannot carry, what its readers make a line feed (CR), what Excel would decode (_x0041_ is A)
_NEEDS_CARE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DECODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MARKUP = re.compile(rf"{_NEEDS_CARE.pattern}|[&<>\n\t]|^ | $")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LONGEST_TEXT = 32_767
_FIRST_SERIAL_DAY = date(1900, 3, 1)
_DAY_ZERO = date(1899, 12, 30).toordinal()


class CellXml:
    """The cells of one sheet.

    Nothing a person typed can become a formula: every text is an inline string, and one that begins like a
    formula also carries Excel's quote prefix, so that editing the cell does not run it.
    """

    def __init__(self, looks: CellLooks) -> None:
        self._looks = looks
        self._empty = f's="{looks.text}"/>'

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

    def _write_text(self, value: Content) -> str:
        if value is None:
            return self._empty
        text = value if isinstance(value, str) else str(value)
        return text_cell(self._looks.quoted if text.startswith(FORMULA_STARTS) else self._looks.text, text)

    def _write_number(self, value: Content) -> str:
        if isinstance(value, int | float):
            return _number_cell(self._looks.number, value)
        return self._write_text(value)

    def _write_percent(self, value: Content) -> str:
        if isinstance(value, int | float):
            return _number_cell(self._looks.percent, value / 10_000)
        return self._write_text(value)

    def _write_decimal(self, value: Content) -> str:
        if not isinstance(value, str):
            return self._write_text(value)
        if not _DECIMAL.fullmatch(value) or f"{float(value):.15g}" != value:
            return self._write_text(value.replace(".", ","))
        return _number_cell(self._looks.decimal, float(value))

    def _write_date(self, value: Content) -> str:
        if isinstance(value, str) and not is_partial(value):
            value = date.fromisoformat(value)
        if not isinstance(value, date):
            return self._write_text(format_date(value) if isinstance(value, str) else value)
        if value < _FIRST_SERIAL_DAY:
            return self._write_text(format_date(value.isoformat()))
        return _number_cell(self._looks.date, value.toordinal() - _DAY_ZERO)


def text_cell(look: int, text: str) -> str:
    """A text as an inline string of a look, from behind the reference on."""
    if not _MARKUP.search(text):
        return f's="{look}" t="inlineStr"><is><t>{text[:_LONGEST_TEXT]}</t></is></c>'
    return f's="{look}" t="inlineStr"><is><t xml:space="preserve">{escape(careful(text))}</t></is></c>'


def _number_cell(look: int, value: float) -> str:
    return f's="{look}"><v>{value}</v></c>'


def careful(text: str) -> str:
    """The text as an .xlsx may hold it: at most 32,767 characters, none that XML 1.0 cannot carry."""
    if _NEEDS_CARE.search(text):
        text = _DECODED.sub("_x005F_", _FORBIDDEN.sub("", text)).replace("\r", "_x000D_")
    return text[:_LONGEST_TEXT]
