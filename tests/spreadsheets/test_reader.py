"""Reading workbooks: what comes back, and what is refused before it can do harm."""

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop_app.domain.errors import Refused
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.texts.spreadsheets import SENTENCES
from tests.spreadsheets.books import save
from tests.spreadsheets.old_excel import old_workbook

MOMENT = datetime.fromisoformat("2020-01-01T05:06:00")


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read_workbook(path)
    assert path.name in SENTENCES[caught.value.code].format(**caught.value.params)
    return caught.value.code


def test_cells_keep_their_kind_and_their_place(tmp_path: Path) -> None:
    rows = [
        (),
        (None, "00123", 35199000123, 1.5, True, date(1990, 3, 2), MOMENT, time(7, 30)),
    ]
    (sheet,) = read_workbook(save(tmp_path / "a.xlsx", [[None], *rows[1:]]))
    expected = (
        None,
        "00123",
        35199000123,
        1.5,
        True,
        date(1990, 3, 2),
        MOMENT,
        "07:30:00",
    )
    assert sheet.rows == [(None,) * 8, expected]
    assert [type(cell) for cell in sheet.rows[1][1:4]] == [str, int, float]


def test_hidden_sheets_are_read_and_marked(tmp_path: Path) -> None:
    book = Workbook()
    for name, state in (("Ẩn", "hidden"), ("Ẩn kỹ", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.append(["x"])
        sheet.sheet_state = state
    book.save(tmp_path / "a.xlsx")
    assert [(sheet.name, sheet.hidden) for sheet in read_workbook(tmp_path / "a.xlsx")] == [
        ("Sheet", False),
        ("Ẩn", True),
        ("Ẩn kỹ", True),
    ]


def test_formulas_without_a_result_and_excel_errors_are_listed_as_lost(tmp_path: Path) -> None:
    (sheet,) = read_workbook(save(tmp_path / "a.xlsx", [["a", "=A1&1", "#N/A"], ["b", "#chú ý", 2]]))
    assert sheet.lost == {"B1", "C1"}
    assert sheet.rows[0] == ("a", None, None)
    assert sheet.rows[1] == ("b", "#chú ý", 2)


def test_trailing_rows_with_formats_only_do_not_count(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "x"
    sheet["A900"].number_format = "0.00"
    book.save(tmp_path / "a.xlsx")
    assert len(read_workbook(tmp_path / "a.xlsx")[0].rows) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "spreadsheet.empty"),
        (b"<html>not a sheet</html>", "spreadsheet.not_a_workbook"),
        (b"PK\x03\x04" + b"junk" * 50, "spreadsheet.damaged"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "spreadsheet.damaged"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1016) + "EncryptedPackage".encode("utf-16-le"),
            "spreadsheet.password",
        ),
    ],
)
def test_what_is_no_readable_workbook_is_refused_with_its_reason(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "ds.xlsx"
    path.write_bytes(content)
    assert refusal(path) == code


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nope.xlsx") == "spreadsheet.missing"
    assert refusal(tmp_path) == "spreadsheet.folder"


def test_every_truncation_of_a_workbook_is_refused(tmp_path: Path) -> None:
    whole = save(tmp_path / "a.xlsx", [["Họ và tên", "Ngày sinh"], ["An", 1990]]).read_bytes()
    path = tmp_path / "cut.xlsx"
    for length in range(4, len(whole), len(whole) // 12):
        path.write_bytes(whole[:length])
        assert refusal(path) == "spreadsheet.damaged"


def test_another_zip_and_a_workbook_without_content_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.xlsx", "w") as archive:
        archive.writestr("a.txt", "x")
    assert refusal(tmp_path / "other.xlsx") == "spreadsheet.damaged"
    Workbook().save(tmp_path / "blank.xlsx")
    assert refusal(tmp_path / "blank.xlsx") == "spreadsheet.empty"


def test_a_zip_bomb_is_refused_by_its_directory(tmp_path: Path) -> None:
    path = save(tmp_path / "bomb.xlsx", [["x"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.xml", bytes(3 * 2**20))
    assert refusal(path) == "spreadsheet.too_large"


def test_one_cell_far_away_does_not_make_the_reader_allocate_the_whole_rectangle(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = 1
    sheet["XFD1048576"] = 2
    book.save(tmp_path / "far.xlsx")
    assert refusal(tmp_path / "far.xlsx") == "spreadsheet.too_large"


@pytest.mark.parametrize(
    "row",
    [
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value="1"/>',
        '<table:table-row><table:table-cell office:value="1" table:number-columns-repeated="16384"/>',
    ],
)
def test_one_cell_repeated_over_a_whole_ods_sheet_is_refused(tmp_path: Path, row: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as archive:
        archive.writestr("content.xml", row)
    assert refusal(tmp_path / "a.ods") == "spreadsheet.too_large"


def test_an_old_xls_is_read_also_under_a_wrong_name(tmp_path: Path) -> None:
    rows: list[list[str | float]] = [["Họ và tên", "Năm sinh"], ["Nguyễn Văn An", 1990.0]]
    path = tmp_path / "cu.xlsx"
    path.write_bytes(old_workbook(rows))
    (sheet,) = read_workbook(path)
    assert (sheet.name, sheet.rows) == ("DS", [("Họ và tên", "Năm sinh"), ("Nguyễn Văn An", 1990)])


def test_an_old_xls_that_makes_the_parser_panic_is_only_refused(tmp_path: Path) -> None:
    path = tmp_path / "cu.xls"
    path.write_bytes(old_workbook([["Họ và tên"]], sheet_offset=0x7FFFFFFF))
    assert refusal(path) == "spreadsheet.damaged"
