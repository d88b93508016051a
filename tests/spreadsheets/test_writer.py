"""Writing tables: Excel's own readers see what was meant, and the old file stays whole until the end."""

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.spreadsheets.table import ColumnKind, Table, TableColumn
from desktop_app.spreadsheets.writer import write_table

ROOT = Path(__file__).parents[2]
COLUMNS = (
    TableColumn("Số CCCD", width=16),
    TableColumn("Ngày sinh", ColumnKind.DATE),
    TableColumn("Số tiền", ColumnKind.MONEY),
    TableColumn("Tỷ lệ", ColumnKind.PERCENT),
    TableColumn("STT", ColumnKind.INTEGER),
)
ROW = ("001090000001", "1990-03-02", 1_500_000, 3333, 1)


def opened(path: Path) -> Any:
    return load_workbook(path).worksheets[0]


def test_each_kind_of_column_is_what_it_says(tmp_path: Path) -> None:
    partial = ("=1+1", "1990-05", None, None, 2)
    assert write_table(tmp_path / "a.xlsx", Table(COLUMNS, [ROW, partial])) == 2
    sheet = opened(tmp_path / "a.xlsx")
    first, second = list(sheet.iter_rows(min_row=2))
    assert [cell.value for cell in first] == [
        "001090000001",
        datetime.fromisoformat("1990-03-02"),
        1_500_000,
        0.3333,
        1,
    ]
    assert [cell.number_format for cell in first] == ["@", "dd/mm/yyyy", "#,##0", "0.00%", "#,##0"]
    assert [cell.value for cell in second] == ["=1+1", "05/1990", None, None, 2]


def test_the_page_is_frozen_filtered_and_printable(tmp_path: Path) -> None:
    table = Table(
        COLUMNS, [ROW] * 3, ("CĐCS CÔNG TY VÍ DỤ", "DANH SÁCH"), ("Cộng: 3 người",), name="Danh sách 'A' & B"
    )
    write_table(tmp_path / "a.xlsx", table)
    sheet = opened(tmp_path / "a.xlsx")
    assert sheet.title == "Danh sách 'A' & B"
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:E7"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.print_area.endswith("$A$1:$E$9")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (True, 0)
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A1:E1", "A2:E2"}
    assert (sheet["A1"].value, sheet["A9"].value) == ("CĐCS CÔNG TY VÍ DỤ", "Cộng: 3 người")
    assert (sheet["A4"].font.bold, sheet.column_dimensions["A"].width) == (True, 16)


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+84912", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_text_that_looks_like_a_formula_stays_text_with_excels_quote(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, Table((TableColumn("Tên"),), [(text,)], (text,), (text,)))
    with zipfile.ZipFile(path) as archive:
        assert not re.search(rb"<f[ >/]", archive.read("xl/worksheets/sheet1.xml"))
    cell = opened(path)["A4"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert [row[0] for row in read_workbook(path)[0].rows] == [text, None, "Tên", text, None, text]


@given(
    st.lists(
        st.text(
            st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20
        ),
        max_size=5,
    )
)
def test_any_text_is_read_back_as_it_was(tmp_path_factory: Any, texts: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    write_table(path, Table((TableColumn("Tên"),), [(text,) for text in [*texts, "_x0041_ & <b>", " a  b "]]))
    read = [row[0] for row in read_workbook(path)[0].rows[1:]]
    assert read == [text or None for text in texts] + ["_x0041_ & <b>", " a  b "]


def test_control_characters_are_left_out_and_line_breaks_kept(tmp_path: Path) -> None:
    write_table(tmp_path / "a.xlsx", Table((TableColumn("Tên"),), [("a\x00\x0bb\nc\ud800",)]))
    assert opened(tmp_path / "a.xlsx")["A2"].value == "ab\nc"


def test_days_before_excel_counts_right_are_text(tmp_path: Path) -> None:
    rows = [(date(1900, 2, 28),), ("1899-12-31",), ("1900-03-01",)]
    write_table(tmp_path / "a.xlsx", Table((TableColumn("Ngày", ColumnKind.DATE),), rows))
    assert [row[0] for row in read_workbook(tmp_path / "a.xlsx")[0].rows[1:]] == [
        "28/02/1900",
        "31/12/1899",
        date(1900, 3, 1),
    ]


def test_the_same_table_gives_the_same_file_but_for_the_time_it_was_written(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_table(tmp_path / name, Table(COLUMNS, [ROW]))
    with zipfile.ZipFile(tmp_path / "a.xlsx") as first, zipfile.ZipFile(tmp_path / "b.xlsx") as second:
        assert first.namelist() == second.namelist()
        parts = [name for name in first.namelist() if name != "docProps/core.xml"]
        assert [first.read(name) for name in parts] == [second.read(name) for name in parts]
        assert "Sổ Thi Đua".encode() in first.read("docProps/core.xml")


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_table(path, Table(COLUMNS, [ROW] * 600), cancel)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_rows_are_taken_one_by_one(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[Any, ...]]:
        for _ in range(1200):
            yield ROW

    seen: list[int] = []
    write_table(tmp_path / "a.xlsx", Table(COLUMNS, rows()), lambda done, _: seen.append(done))
    assert seen == [500, 1000]


def test_a_file_open_in_excel_is_refused_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "DS T11.xlsx"
    path.write_bytes(b"old")
    (tmp_path / "~$DS T11.xlsx").touch()
    with pytest.raises(Refused, match=r"saving\.file_open"):
        write_table(path, Table(COLUMNS, [ROW]))
    assert path.read_bytes() == b"old"


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"saving\.folder_missing"):
        write_table(tmp_path / "no" / "a.xlsx", Table(COLUMNS, [ROW]))


def test_no_row_is_ever_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    seen: list[int] = []

    def cancel(done: int, _total: int) -> None:
        seen.append(len(list(temporary.iterdir())))
        if done == 1000:
            raise Cancelled

    write_table(tmp_path / "a.xlsx", Table(COLUMNS, [ROW] * 600), cancel)
    with pytest.raises(Cancelled):
        write_table(tmp_path / "a.xlsx", Table(COLUMNS, [ROW] * 1200), cancel)
    assert seen == [0, 0, 0]
    with pytest.raises(ValueError, match="month"):
        write_table(tmp_path / "b.xlsx", Table(COLUMNS, [ROW, ("1", "1990-13-02", 1, 1, 1)]))
    assert list(temporary.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize(
    ("largest", "rows", "code"),
    [
        (500, 1, "spreadsheet.temporary_full"),
        (4000, 1, "saving.full"),
        (40_000, 20_000, "saving.full"),
    ],
)
def test_a_disk_that_fills_up_keeps_the_old_file(tmp_path: Path, largest: int, rows: int, code: str) -> None:
    """What stands around the rows waits in the temporary folder; the rows go to the target at once."""
    program = (
        "import resource, sys\nfrom pathlib import Path\n"
        "from desktop_app.domain.errors import Refused\n"
        "from desktop_app.spreadsheets.table import Table, TableColumn\n"
        "from desktop_app.spreadsheets.writer import write_table\n"
        f"rows = [('Nguyễn Thị Hoa',)] * {rows}\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({largest}, {largest}))\n"
        "try:\n"
        "    write_table(Path(sys.argv[1]) / 'a.xlsx', Table((TableColumn('Tên'),), rows))\n"
        "except Refused as refused:\n"
        "    print(refused.code, *refused.params)\n"
    )
    temporary, target = tmp_path / "temporary", tmp_path / "target"
    for folder in (temporary, target):
        folder.mkdir()
    (target / "a.xlsx").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", program, str(target)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    assert done.stdout.split()[:1] == [code]
    assert [item.name for item in target.iterdir()] == ["a.xlsx"]
    assert (target / "a.xlsx").read_bytes() == b"old"
    assert list(temporary.iterdir()) == []
