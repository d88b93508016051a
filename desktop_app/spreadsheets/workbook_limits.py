"""What is looked at in a workbook before a spreadsheet library may open it.

An .xlsx or .ods is a ZIP of XML. Its directory tells the inflated size beforehand; reading its sheets once as
bytes tells three things the library hides: how far the cells reach (it allocates the whole rectangle), which
formulas were saved without their result, and which cells hold an Excel error (both come back as empty).
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from desktop_app.domain.errors import Refused

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
# everything that zipfile, zlib and ElementTree raise on broken bytes
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ElementTree.ParseError, OSError, EOFError),
    *(LookupError, NotImplementedError, RuntimeError, ValueError),
)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

Lost = Mapping[str, frozenset[str]]
"""Sheet name → references ("D7") of cells whose content cannot be read."""


def inspect_zip(path: Path) -> Lost:
    """Check an .xlsx or .ods before it is opened; the unreadable cells by sheet name.

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


def _inspect_sheets(archive: zipfile.ZipFile, name: str) -> Lost:
    if "content.xml" in archive.namelist():
        with archive.open("content.xml") as part:
            if any(_REPEATED.search(chunk) for chunk in _chunks(part)):
                raise Refused("spreadsheet.too_large", name=name)
        return {}
    lost: dict[str, frozenset[str]] = {}
    names = _sheet_names(archive)
    for entry in archive.infolist():
        if _SHEET_PART.fullmatch(entry.filename):
            with archive.open(entry) as part:
                lost[names.get(entry.filename, "")] = _inspect_sheet(part, name)
    return lost


def _inspect_sheet(part: IO[bytes], name: str) -> frozenset[str]:
    rows = columns = 1
    lost: set[str] = set()
    for chunk in _chunks(part):
        for reference in _FAR.findall(chunk):
            column = reference.rstrip(b"0123456789")
            rows = max(rows, int(reference[len(column) :]))
            columns = max(columns, _position(column))
        if rows * columns > LARGEST_AREA:
            raise Refused("spreadsheet.too_large", name=name)
        if len(lost) < MOST_LOST and any(mark in chunk for mark in _ANNOUNCES_LOSS):
            lost.update(reference.decode() for reference in _LOST.findall(chunk))
    return frozenset(lost)


def _chunks(part: IO[bytes]) -> Iterator[bytes]:
    tail = b""
    while chunk := part.read(_CHUNK):
        yield tail + chunk
        tail = chunk[-_OVERLAP:]


def _position(letters: bytes) -> int:
    position = 0
    for letter in letters:
        position = position * 26 + letter - 64
    return position


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
