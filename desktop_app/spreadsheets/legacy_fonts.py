"""Cells of an .xlsx whose font tells their encoding: .VnTime is TCVN3 (.VnTimeH shows capitals), VNI-Times
is VNI.

The spreadsheet library does not tell fonts, so the styles of the workbook are read beside it; a workbook
without such a font, which is nearly every one, costs nothing more.
"""

import re
import zipfile
from array import array
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias
from xml.etree import ElementTree

from desktop_app.domain.text.legacy import Encoding, encoding_of_font, is_capital_font

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STYLES = "xl/styles.xml"
_CELL = re.compile(rb"""<c\s(?=[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["'])[^>]*?\bs=["'](\d+)["']""")


class LegacyFont(NamedTuple):
    """What a font says: the encoding, and whether it shows small letters as capitals."""

    encoding: Encoding
    capitals: bool


FontCells: TypeAlias = "Mapping[tuple[str, LegacyFont], array[int]]"
"""(letters of a column, font) → numbers of the rows whose cell has that font."""


def legacy_styles(archive: zipfile.ZipFile) -> dict[int, LegacyFont]:
    """Number of a cell style → its font, of the styles with a font from before Unicode."""
    if _STYLES not in archive.namelist():
        return {}
    styles = ElementTree.fromstring(archive.read(_STYLES))
    names = [_name(font) for font in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    found: dict[int, LegacyFont] = {}
    for number, style in enumerate(styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")):
        place = int(style.get("fontId", "0"))
        name = names[place] if place < len(names) else ""
        if (encoding := encoding_of_font(name)) is not None:
            found[number] = LegacyFont(encoding, is_capital_font(name))
    return found


def _name(font: ElementTree.Element) -> str:
    named = font.find(f"{_MAIN}name")
    return "" if named is None else named.get("val", "")


def collect_cells(
    chunk: bytes, styles: Mapping[int, LegacyFont], found: "dict[tuple[str, LegacyFont], array[int]]"
) -> None:
    """Add the cells of a piece of a sheet that have one of these styles."""
    for letters, row, style in _CELL.findall(chunk):
        font = styles.get(int(style))
        if font is not None:
            found.setdefault((letters.decode(), font), array("I")).append(int(row))
