"""Finding the titles: anywhere, in one row or two, spelt as people spell."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.errors import Refused
from desktop_app.spreadsheets.column_letters import column_letter
from desktop_app.spreadsheets.member_columns import COLUMNS, MEMBERS
from tests.spreadsheets.books import HEADER, codes, read, read_members, save

VOCABULARY = MEMBERS.vocabulary


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Họ tên", "full_name"),
        ("HỌ VÀ TÊN", "full_name"),
        ("Ho va ten", "full_name"),
        ("Họ  và\ntên", "full_name"),
        ("Họvàtên", "full_name"),
        ("Họ và tên đoàn viên", "full_name"),
        ("Mã nhân viên", "employee_code"),
        ("Số CMTND/ Hộ chiếu", "national_id"),
        ("Bộ phận/ Phòng ban", "group_name"),
        ("Tên phòng ban/ khối, tổ \ncông tác", "group_name"),
        ("Vị trí/ Chức vụ", "job_title"),
        ("Chức danh nghề nghiệp", "occupation"),
        ("Ngày sinh \n(ngày/tháng/năm)", "birth_date"),
        ("Nơi ở hiện tại", "address"),
        ("Số điện thoại (*)", "phone"),
        ("Ngay sihn", "birth_date"),
        ("Nam/Nữ", "gender"),
        ("Nam (nữ)", "gender"),
        ("Nữ", "gender_female"),
        ("STT", "order"),
        ("Quốc tịch", ""),
        ("Chức vụ công đoàn", "union_role"),
        ("Trình độ lý luận chính trị", "political_theory"),
        ("Ngày vào Cty", "employed_on"),
        ("Vào C.ty", "employed_on"),
        ("Ngày vào nhà máy", "employed_on"),
        ("Ngày vào NM/XN", "employed_on"),
        ("Ngày vào làm", "employed_on"),
        ("Ngày nhận việc", "employed_on"),
        ("Ngày vào CĐ", "joined_union_on"),
        ("Ngày vào Đảng", "party_date"),
    ],
)
def test_real_titles_are_recognised(title: str, field: str) -> None:
    match = VOCABULARY.match(title)
    assert match is not None
    assert match.field == field
    assert match.guessed == (title == "Ngay sihn")


@pytest.mark.parametrize(
    "title", ["Số điện thoại chủ hộ", "Trạng thái", "Tên đề tài", "Chức vụ Đảng", "Ngày", "", "12"]
)
def test_titles_of_something_else_are_not_recognised(title: str) -> None:
    assert VOCABULARY.match(title) is None


@pytest.mark.parametrize("title", ["Ngày vào Đoàn", "Ngày vào ĐT", "Ngày cấp/Ngày vào làm", "Ngày sihn"])
def test_a_title_that_only_looks_like_a_known_one_is_a_question(tmp_path: Path, title: str) -> None:
    rows = [["Họ và tên", "CCCD", title], ["Nguyễn Văn An", "001016000001", "02/03/2016"]]
    reading = read(tmp_path, rows)
    assert "C" not in reading.mapping
    assert codes(reading.items) == [(1, "C", "import.title_guessed")]
    (asked,) = reading.items
    assert asked.kind == "question"
    meant = str(asked.params["for"])
    agreed = read(tmp_path, rows, mapping={"C": meant})
    assert agreed.rows[0].values[meant] == "2016-03-02"
    assert codes(agreed.items, "question") == []


def test_what_a_sheet_is_about_is_shown_while_its_title_is_asked_about(tmp_path: Path) -> None:
    rows = [["Ho va tenn", "CCCD", "Email"], ["Nguyễn Văn An", "001090000001", None]]
    reading = read(tmp_path, rows)
    assert codes(reading.items) == [(1, "A", "import.title_guessed")]
    assert reading.rows[0].values["full_name"] == "Nguyễn Văn An"


def test_every_title_and_synonym_means_its_own_column() -> None:
    wrong = [
        (column.field, title, match)
        for column in COLUMNS.values()
        for title in (column.title, *column.synonyms)
        if (match := VOCABULARY.match(title)) is None or match.field != column.field or match.guessed
    ]
    assert wrong == []


@given(st.text(max_size=40))
def test_any_text_may_stand_in_a_title(title: str) -> None:
    match = VOCABULARY.match(title)
    assert match is None or match.field == "" or match.field in COLUMNS


@pytest.mark.parametrize(
    ("position", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_named_as_in_excel(position: int, letters: str) -> None:
    assert column_letter(position) == letters


def test_titles_in_row_seven_below_a_letterhead_are_found(tmp_path: Path) -> None:
    letterhead: list[list[Any]] = [
        ["LĐLĐ TỈNH THỬ NGHIỆM", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["CĐCS CÔNG TY VÍ DỤ", None, None, "Độc lập - Tự do - Hạnh phúc"],
        [None],
        ["DANH SÁCH ĐOÀN VIÊN"],
        ["(Kèm theo Tờ trình số 05/TTr-CĐCS)"],
        [None],
    ]
    people = [[1, "Nguyễn Văn An", "02/03/1990", "Nam", "Tổ 1"], [2, "Trần Thị Bé", "1991", "Nữ", "Tổ 2"]]
    reading = read(tmp_path, [*letterhead, HEADER, *people])
    assert reading.header_row == 7
    assert reading.mapping == {"B": "full_name", "C": "birth_date", "D": "gender", "E": "group_name"}
    assert reading.rows_total == 2
    assert [row.values["birth_date"] for row in reading.rows] == ["1990-03-02", "1991"]


def test_a_heading_right_above_the_titles_is_not_a_title_row(tmp_path: Path) -> None:
    reading = read(tmp_path, [["DANH SÁCH ĐOÀN VIÊN"], HEADER, [1, "Nguyễn Văn An", 1990, "Nam", "Tổ 1"]])
    assert reading.header_row == 2


def test_two_title_rows_are_joined_where_the_second_divides_the_first(tmp_path: Path) -> None:
    path = save(
        tmp_path / "ds.xlsx",
        [
            ["STT", "Họ và tên", "Năm sinh", None, "Căn cước công dân", None, None, "Trình độ", None],
            [None, None, "Nam", "Nữ", "Số", "Ngày cấp", "Nơi cấp", "Văn hóa", "Chuyên môn"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
            [1, "Nguyễn Văn An", 1990, None, "001090000001", "01/02/2021", "Cục CS", "12/12", "Trung cấp"],
            [2, "Trần Thị Bé", None, "05/1991", "001191000002", None, None, None, None],
        ],
        ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:I1"],
    )
    from_sheet = read_members(path)
    assert from_sheet.header_row == 1
    assert from_sheet.mapping == {
        "B": "full_name", "C": "birth_male", "D": "birth_female", "E": "national_id", "F": "national_id_date",
        "G": "national_id_place", "H": "general_education", "I": "qualification",
    }  # fmt: skip
    assert [row.verdict for row in from_sheet.rows] == ["skipped", "skipped", "read", "read"]
    assert from_sheet.rows[2].values["gender"] == "nam"
    assert from_sheet.rows[2].values["birth_date"] == "1990"
    assert (from_sheet.rows[3].values["gender"], from_sheet.rows[3].values["birth_date"]) == ("nu", "1991-05")


def test_a_band_of_headings_over_whole_titles_changes_nothing(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        [
            ["Thông tin cá nhân", None, None, "Thông tin công đoàn", None],
            ["Mã NV", "Họ và tên", "Ngày sinh", "Tổ công đoàn", "Chức vụ công đoàn"],
            ["NV1", "Nguyễn Văn An", 1990, "Tổ 1", "Tổ trưởng"],
        ],
    )
    assert reading.header_row == 2
    assert list(reading.mapping.values()) == [
        "employee_code",
        "full_name",
        "birth_date",
        "group_name",
        "union_role",
    ]


def test_the_best_visible_sheet_is_read_and_the_others_are_announced(tmp_path: Path) -> None:

    path = save(
        tmp_path / "ds.xlsx",
        [["Họ tên", "Mối quan hệ", "Ngày sinh"], ["Nguyễn A", "Con", 2015]],
        name="Gia đình",
    )
    book = load_workbook(path)
    sheet = book.create_sheet("Danh sách")
    for row in (HEADER, [1, "Trần Bình", 1990, "Nam", "Tổ 1"]):
        sheet.append(list(row))
    hidden = book.create_sheet("Dữ liệu")
    hidden.append(["Họ và tên", "Mã nhân viên", "Ngày sinh", "Giới tính", "CCCD", "Email"])
    hidden.sheet_state = "hidden"
    book.save(path)
    reading = read_members(path)
    assert reading.sheet == "Danh sách"
    assert codes(reading.items, "note") == [
        (None, None, "import.hidden_sheet"),
        (None, None, "import.other_sheet"),
    ]
    assert read_members(path, sheet="Dữ liệu").sheet == "Dữ liệu"
    with pytest.raises(Refused, match=r"spreadsheet\.no_sheet"):
        read_members(path, sheet="Không có")


def test_a_sheet_without_titles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"spreadsheet\.no_titles"):
        read(tmp_path, [["Nguyễn Văn An", 1990], ["Trần Thị Bé", 1991]])
