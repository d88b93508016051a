"""Lists of members from and to Excel."""

import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
import python_calamine

from desktop_app.services.assembly import Services
from desktop_app.spreadsheets.member_export import write_members
from tests.benchmarks.conftest import Sizes
from tests.benchmarks.measuring import Board, Figure, peak_memory, timed
from tests.benchmarks.offices import new_office
from tests.benchmarks.people import SHEET_FIELDS, people
from tests.benchmarks.raw import bare_book, insert, rows_of


def sheet_of(folder: Path, count: int) -> Path:
    """A sheet of 25 columns and ``count`` people."""
    folder.mkdir(exist_ok=True)
    path = folder / f"ds-{count}.xlsx"
    write_members(path, people(count), fields=SHEET_FIELDS)
    return path


def read_bare(path: Path) -> None:
    """The cells of a sheet by the library alone."""
    with python_calamine.CalamineWorkbook.from_path(path) as book:
        for _ in book.get_sheet_by_index(0).iter_rows():
            pass


def stream_bare(path: Path, rows: list[tuple[Any, ...]]) -> None:
    """A sheet of inline texts, deflated as lightly as can be: no styles, no kinds, no care."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as sheet,
    ):
        for row in rows:
            cells = [f'<c t="inlineStr"><is><t>{escape(str(cell))}</t></is></c>' for cell in row]
            sheet.write(f"<row>{''.join(cells)}</row>".encode())


def take_in(office: Services, path: Path) -> None:
    """Plan and apply as the window does; every row is new."""
    office.member_sheets.apply(office.member_sheets.plan(path), path.name)


@pytest.mark.parametrize(("size", "rounds"), [("unit", 3), ("sheet", 1)])
def test_import_of_members(board: Board, sizes: Sizes, tmp_path: Path, size: str, rounds: int) -> None:
    count = getattr(sizes, size)
    path = sheet_of(tmp_path, count)
    products, floors = [], []
    for number in range(rounds):
        reading = timed(lambda: read_bare(path))
        with new_office(tmp_path / f"office{number}") as office:
            with peak_memory() as memory:
                products.append(timed(lambda office=office: take_in(office, path)))
            book = office.session.book.path
        rows = rows_of(book)
        assert len(rows["members"]) == count
        bare = bare_book(tmp_path / f"bare{number}")
        floors.append(reading + timed(lambda bare=bare, rows=rows: insert(bare, rows)))
        bare.close()
        del rows
    best = sorted(zip(products, floors, strict=True), key=lambda pair: pair[0] / pair[1])[rounds // 2]
    board.add(Figure(f"nhập Excel {count:,} dòng × {len(SHEET_FIELDS)} cột", *best, most=1.5, memory=memory))


def test_export_of_members(board: Board, sizes: Sizes, tmp_path: Path) -> None:
    with new_office(tmp_path / "office") as office:
        take_in(office, sheet_of(tmp_path / "in", sizes.sheet))
        target = tmp_path / "out.xlsx"
        fields = list(SHEET_FIELDS)
        with peak_memory() as memory:
            seconds = timed(lambda: office.member_sheets.export(target, fields=fields))
        book = office.session.book.path

    def floor() -> None:
        rows = rows_of(book, tables=("members",))["members"]
        stream_bare(tmp_path / "floor.xlsx", [row[5 : 5 + len(fields)] for row in rows])

    point = f"xuất Excel {sizes.sheet:,} dòng × {len(SHEET_FIELDS)} cột"
    board.add(Figure(point, seconds, timed(floor), most=2, memory=memory))
