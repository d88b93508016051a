"""Invented sheets in the shapes that real ones have (peers.md §10, domain.md §7), built anew for each test.

A case says what must be found: the row of the titles, how many rows of people there are, some values of the
first of them, and the codes of what must be said.
"""

import unicodedata
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from openpyxl import Workbook

_FILTERED = ' table:visibility="filter"'
Rows: TypeAlias = Sequence[Sequence[Any]]
TITLES = ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Tổ")
HOA = (1, "NV01", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", "001190000001", "0912345678", "Tổ May 1")
DUC = (2, "NV02", "Trần Văn Đức", "15/08/1985", "Nam", "001085000002", "0912345679", "Tổ Cắt")
ANH = (3, "NV03", "Lê Thị Ánh", "25/12/1992", "Nữ", "001192000003", None, "Tổ Cắt")
PEOPLE = (HOA, DUC, ANH)
NAMES = {"full_name": "Nguyễn Thị Hoa", "birth_date": "1990-03-02"}
STATE = ("CÔNG TY MAY SÔNG MƠ", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")


@dataclass(frozen=True)
class Case:
    """One sheet. ``people``: rows read or asking; ``first``: values of the first of them; ``said``: codes
    that must be among what is said, ``silent``: codes that must not."""

    name: str
    build: Callable[[Path], Path]
    header: int = 1
    people: int = 3
    first: Mapping[str, object] = field(default_factory=lambda: NAMES)
    said: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset({"import.untitled_column"})


def xlsx(
    rows: Rows,
    merged: Sequence[str] = (),
    hidden_rows: Sequence[int] = (),
    hidden_columns: Sequence[str] = (),
    hidden_first: Rows = (),
) -> Callable[[Path], Path]:
    """A workbook; ``hidden_first``: rows of a hidden sheet before it."""

    def build(folder: Path) -> Path:
        book = Workbook()
        page: Any = book.active
        if hidden_first:
            for row in hidden_first:
                page.append(list(row))
            page.sheet_state = "hidden"
            page = book.create_sheet("Tháng này")
            book.active = 1
        for row in rows:
            page.append(list(row))
        for area in merged:
            page.merge_cells(area)
        for number in hidden_rows:
            page.row_dimensions[number].hidden = True
        for letter in hidden_columns:
            page.column_dimensions[letter].hidden = True
        book.save(folder / "ds.xlsx")
        return folder / "ds.xlsx"

    return build


def bytes_file(name: str, content: bytes) -> Callable[[Path], Path]:
    """A file of these bytes."""

    def build(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return build


def lines(rows: Rows, separator: str) -> str:
    """Rows as the lines of a text file."""
    return "".join(separator.join("" if cell is None else str(cell) for cell in row) + "\r\n" for row in rows)


def ods(rows: Rows, hidden: Sequence[int] = ()) -> Callable[[Path], Path]:
    """An OpenDocument sheet of texts; ``hidden``: numbers of rows a filter hides."""

    def build(folder: Path) -> Path:
        body = "".join(
            f"<table:table-row{_FILTERED if number in hidden else ''}>"
            + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p>'
                "</table:table-cell>"
                if cell is not None
                else "<table:table-cell/>"
                for cell in row
            )
            + "</table:table-row>"
            for number, row in enumerate(rows, 1)
        )
        names = "urn:oasis:names:tc:opendocument:xmlns"
        content = (
            f'<office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0"'
            f' xmlns:text="{names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
            f'<table:table table:name="DS">{body}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>"
        )
        media = "application/vnd.oasis.opendocument.spreadsheet"
        manifest = (
            f'<manifest:manifest xmlns:manifest="{names}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
            "</manifest:manifest>"
        )
        with zipfile.ZipFile(folder / "ds.ods", "w") as archive:
            archive.writestr("mimetype", media)
            archive.writestr("META-INF/manifest.xml", manifest)
            archive.writestr("content.xml", content)
        return folder / "ds.ods"

    return build


def turned(rows: Rows, change: Callable[[str], str]) -> list[list[Any]]:
    """The rows with every text changed."""
    return [[change(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]


def without(row: Sequence[Any], **cells: Any) -> tuple[Any, ...]:
    """A row of PEOPLE with other cells, named by the titles' short names."""
    places = {"name": 2, "born": 3, "gender": 4, "cccd": 5, "phone": 6, "group": 7}
    changed = list(row)
    for name, cell in cells.items():
        changed[places[name]] = cell
    return tuple(changed)


def cp1258(text: str) -> bytes:
    """Windows-1258 as old keyboards wrote it: base letters followed by tone marks."""
    found = []
    for letter in unicodedata.normalize("NFC", text):
        try:
            found.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", letter)
            tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
            rest = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark not in tones))
            found.append((rest + "".join(tones)).encode("cp1258"))
    return b"".join(found)
