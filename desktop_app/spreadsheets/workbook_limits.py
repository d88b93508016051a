"""What is looked at in a workbook before a spreadsheet library may open it.

An .xlsx or .ods is a ZIP of XML. Its directory tells the inflated size beforehand; reading its sheets once as
bytes tells what the library hides: how far the cells reach (it allocates the whole rectangle), which formulas
were saved without their result, which cells hold an Excel error (both come back as empty), and which rows and
columns are not to be seen.
"""

import re
import zipfile
import zlib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from desktop_app.domain.errors import Refused
from desktop_app.spreadsheets.column_letters import letter_position
from desktop_app.spreadsheets.legacy_fonts import FontCells, LegacyFont, collect_cells, legacy_styles

LARGEST_INFLATED = 200 * 2**20
LARGEST_RATIO = 200
LARGEST_AREA = 20_000_000
MOST_LOST = 10_000
SMALL_PART = 2**20
_CHUNK = 2**20
# no element that is searched for is longer than this, so a cell cut by a chunk border is seen whole
_OVERLAP = 4096

_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
# only positions that could make the rectangle large are counted one by one: a sheet without them has
# at most 9,999 x 702 or 99,999 x 26 cells
_FAR = re.compile(rb"""r=["']([A-Z]{3}\d+|[A-Z]{2}\d{5,7}|[A-Z]?\d{6,7})["']""")
_LOST = re.compile(
    rb"""<c\s[^>]*?\br=["']([A-Z]{1,3}\d{1,7})["'][^>]*>"""
    rb"""(?:<f\b[^>]*(?:/>|>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>|(?:<f\b[^>]*(?:/>|>[^<]*</f>))?<v>#[^<]*</v></c>)"""
)
# .ods writes equal cells and rows once with a count; empty ones at the end of a sheet do no harm
_REPEATED = re.compile(
    rb"""number-rows-repeated=["']\d{5,}["'][^>]*>\s*<[^/>]*value"""
    rb"""|<table:table-cell(?=[^>]*value)[^>]*columns-repeated=["']\d{4,}"""
)
_ANNOUNCES_LOSS = (b"<f", b">#")
_IS_HIDDEN, _HIDES = b"hidden=", b"table:visibility="
_HIDDEN_ROW = re.compile(rb"""<row\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>""")
_HIDDEN_COLUMN = re.compile(rb"""<col\s[^>]*\bhidden=["'](?:1|true)["'][^>]*>""")
MOST_HIDDEN = 100_000
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ROW, _COLUMN = f"{_TABLE}table-row", f"{_TABLE}table-column"
_TIMES = {_ROW: f"{_TABLE}number-rows-repeated", _COLUMN: f"{_TABLE}number-columns-repeated"}
# everything that zipfile, zlib and ElementTree raise on broken bytes
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ElementTree.ParseError, OSError, EOFError),
    *(LookupError, NotImplementedError, RuntimeError, ValueError),
)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a sheet: references ("D7") of cells whose content cannot be read, numbers of hidden
    rows from 1, positions of hidden columns from 0, cells in fonts from before Unicode."""

    lost: frozenset[str] = frozenset()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    fonts: FontCells = field(default_factory=dict)


def inspect_zip(path: Path) -> Mapping[str, Marks]:
    """Check an .xlsx or .ods before it is opened; what is marked in it by sheet name.

    Raises ``Refused("spreadsheet.too_large" | "spreadsheet.damaged")``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_directory(archive, path.name)
            return _inspect_sheets(archive, path.name)
    except _BROKEN as error:
        raise Refused("spreadsheet.damaged", name=path.name) from error


def _check_directory(archive: zipfile.ZipFile, name: str) -> None:
    total = 0
    for entry in archive.infolist():
        total += entry.file_size
        swollen = entry.file_size > SMALL_PART and entry.file_size > LARGEST_RATIO * entry.compress_size
        if total > LARGEST_INFLATED or swollen:
            raise Refused("spreadsheet.too_large", name=name)


def _inspect_sheets(archive: zipfile.ZipFile, name: str) -> Mapping[str, Marks]:
    if "content.xml" in archive.namelist():
        return _inspect_open_document(archive, name)
    marks: dict[str, Marks] = {}
    names = _sheet_names(archive)
    styles = legacy_styles(archive)
    for entry in archive.infolist():
        if _SHEET_PART.fullmatch(entry.filename):
            with archive.open(entry) as part:
                marks[names.get(entry.filename, "")] = _inspect_sheet(part, name, styles)
    return marks


def _inspect_open_document(archive: zipfile.ZipFile, name: str) -> Mapping[str, Marks]:
    hides = False
    with archive.open("content.xml") as part:
        for chunk in _chunks(part):
            if _REPEATED.search(chunk):
                raise Refused("spreadsheet.too_large", name=name)
            hides = hides or _HIDES in chunk
    if not hides:
        return {}
    with archive.open("content.xml") as part:
        return {sheet: Marks(frozenset(), *hidden) for sheet, hidden in _hidden_of_tables(part)}


def _hidden_of_tables(part: IO[bytes]) -> Iterator[tuple[str, tuple[frozenset[int], frozenset[int]]]]:
    """(name of a table, hidden rows from 1 and columns from 0). Equal rows stand once with a count."""
    counted = {_ROW: 0, _COLUMN: 0}
    hidden: dict[str, set[int]] = {_ROW: set(), _COLUMN: set()}
    for event, element in ElementTree.iterparse(part, ("start", "end")):
        if event == "start" and element.tag in counted:
            times = min(int(element.get(_TIMES[element.tag], "1")), LARGEST_AREA)
            if element.get(f"{_TABLE}visibility") in ("collapse", "filter"):
                first = counted[element.tag]
                hidden[element.tag].update(range(first, first + min(times, MOST_HIDDEN)))
            counted[element.tag] += times
        elif event == "end" and element.tag == f"{_TABLE}table":
            rows = frozenset(place + 1 for place in hidden[_ROW])
            yield element.get(f"{_TABLE}name", ""), (rows, frozenset(hidden[_COLUMN]))
            counted = dict.fromkeys(counted, 0)
            hidden = {_ROW: set(), _COLUMN: set()}
            element.clear()
        elif event == "end" and element.tag == _ROW:
            element.clear()


def _inspect_sheet(part: IO[bytes], name: str, styles: Mapping[int, LegacyFont]) -> Marks:
    rows = columns = 1
    lost: set[str] = set()
    hidden_rows: set[int] = set()
    hidden_columns: set[int] = set()
    fonts: dict[tuple[str, LegacyFont], array[int]] = {}
    for chunk in _chunks(part):
        for reference in _FAR.findall(chunk):
            column = reference.rstrip(b"0123456789")
            rows = max(rows, int(reference[len(column) :]))
            columns = max(columns, letter_position(column.decode()) + 1)
        if rows * columns > LARGEST_AREA:
            raise Refused("spreadsheet.too_large", name=name)
        if len(lost) < MOST_LOST and any(mark in chunk for mark in _ANNOUNCES_LOSS):
            lost.update(reference.decode() for reference in _LOST.findall(chunk))
        if _IS_HIDDEN in chunk:
            hidden_rows.update(map(int, _numbers(_HIDDEN_ROW, b"r", chunk)))
            for first, last in zip(
                _numbers(_HIDDEN_COLUMN, b"min", chunk), _numbers(_HIDDEN_COLUMN, b"max", chunk), strict=True
            ):
                hidden_columns.update(range(int(first) - 1, min(int(last), MOST_HIDDEN)))
        if styles:
            collect_cells(chunk, styles, fonts)
    return Marks(frozenset(lost), frozenset(hidden_rows), frozenset(hidden_columns), fonts)


def _numbers(tag: re.Pattern[bytes], attribute: bytes, chunk: bytes) -> list[bytes]:
    number = re.compile(rb"""\s%b=["'](\d+)["']""" % attribute)
    return [found[1] for match in tag.finditer(chunk) if (found := number.search(match[0]))]


def _chunks(part: IO[bytes]) -> Iterator[bytes]:
    tail = b""
    while chunk := part.read(_CHUNK):
        yield tail + chunk
        tail = chunk[-_OVERLAP:]


def _sheet_names(archive: zipfile.ZipFile) -> dict[str, str]:
    workbook = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {item.get("Id"): item.get("Target", "") for item in relations}
    found: dict[str, str] = {}
    for sheet in workbook.iter():
        if sheet.tag.endswith("}sheet"):
            target = targets.get(sheet.get(_RELATION), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            found[part] = sheet.get("name", "")
    return found
