"""Cells of a member sheet: repaired where that is certain, asked about where it is not."""

import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text.legacy import to_tcvn3, to_vni
from desktop_app.spreadsheets import cells
from desktop_app.spreadsheets.columns import Converted
from tests.spreadsheets.books import codes, read, sentence

ANY_CELL = st.one_of(
    st.none(), st.text(max_size=30), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes()
)
CONVERTERS = (
    cells.full_name, cells.partial_date, cells.gender, cells.flag, cells.national_id, cells.phone,
    cells.email, cells.text(20), cells.long_text(20),
)  # fmt: skip


@given(st.sampled_from(CONVERTERS), ANY_CELL)
def test_every_cell_gives_a_value_or_a_sentence_or_nothing(convert: Any, cell: Any) -> None:
    converted = convert(cell)
    if converted.kind == "question":
        assert converted.value is None
    if converted.code:
        assert converted.kind in ("question", "repair", "note")
        said = {**converted.params, "title": "Cột", "value": "v", "row": 2, "column": "A"}
        assert "{" not in sentence(converted.code, said)


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        (date(1990, 3, 2), "1990-03-02", ""),
        (1990, "1990", ""),
        (32934, "1990-03-02", ""),
        (2031990, "1990-03-02", ""),
        ("02/03/1990", "1990-03-02", ""),
        ("ngày 2 tháng 3 năm 1990", "1990-03-02", ""),
        ("03/1990", "1990-03", ""),
        ("1990", "1990", ""),
        ("2.3.90", "1990-03-02", "date.two_digit_year"),
        ("30/02/1990", None, "date.impossible"),
        ("12/31/1990", None, "date.month_first"),
        ("không rõ", None, "date.unreadable"),
        (True, None, "date.unreadable"),
        ("-", None, ""),
        ("  ", None, ""),
    ],
)
def test_dates(cell: Any, value: str | None, code: str) -> None:
    converted = cells.partial_date(cell)
    assert (converted.value, converted.code) == (value, code)


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("001090000001", "001090000001", ""),
        (1090000001, "001090000001", "import.zeros_restored"),
        (14199000123, "014199000123", "import.zeros_restored"),
        (123456789, "123456789", ""),
        ("001 090 000 001", "001090000001", ""),
        ("3.8E+10", None, "national_id.scientific"),
        (3.5e10 + 0.5, None, "national_id.scientific"),
        ("B1234567", None, "national_id.not_digits"),
        ("12345", None, "national_id.length"),
    ],
)
def test_national_ids(cell: Any, value: str | None, code: str) -> None:
    converted = cells.national_id(cell)
    assert (converted.value, converted.code) == (value, code)


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        (912345678, "0912345678", "import.zeros_restored"),
        ("+84 912 345 678", "0912345678", ""),
        ("0912.345.678", "0912345678", ""),
        ("0123 456 7890", "0834567890", "phone.prefix_updated"),
        ("0912345678 / 0987654321", None, "phone.unreadable"),
        ("0412345678", "0412345678", "phone.unusual"),
    ],
)
def test_phones(cell: Any, value: str | None, code: str) -> None:
    converted = cells.phone(cell)
    assert (converted.value, converted.code) == (value, code)


@pytest.mark.parametrize("word", ["Thượng tá", "Bà", "Cô", "khác", "N", "năm", 1])
def test_a_rank_or_a_form_of_address_is_no_gender(word: Any) -> None:
    assert cells.gender(word) == Converted(None, "question", "import.gender_unknown")


@pytest.mark.parametrize(
    ("word", "value"), [("Nam", "nam"), ("NỮ", "nu"), (" nữ ", "nu"), ("Nu", "nu"), ("", None)]
)
def test_genders(word: str, value: str | None) -> None:
    assert cells.gender(word) == Converted(value)


def test_names_are_cleaned_and_capitals_mended() -> None:
    assert cells.full_name("  Nguyễn\u00a0Văn   An ") == Converted("Nguyễn Văn An")
    assert cells.full_name(unicodedata.normalize("NFD", "Nguyễn Thị Hoà")) == Converted("Nguyễn Thị Hoà")
    assert cells.full_name("NGUYỄN VĂN ĐỨC").value == "Nguyễn Văn Đức"
    assert cells.full_name("NGUYỄN VĂN ĐỨC").code == "import.name_capitals"
    assert cells.full_name("Ð\u1eb7ng Văn An") == Converted("Đặng Văn An")
    assert cells.full_name("Nguyễn Văn 2").code == "import.name_strange"


def test_text_that_excel_made_a_date_or_that_is_too_long_is_asked_about() -> None:
    assert cells.text(20)(date(2026, 5, 8)).code == "import.date_in_text"
    assert cells.text(20)(False).code == "import.truth_in_text"
    assert cells.text(20)("a" * 21).code == "import.too_long"
    assert cells.text(20)(12) == Converted("12")
    assert cells.long_text(20)("a\n b ") == Converted("a\nb")


@pytest.mark.parametrize(
    ("cell", "value"), [("x", True), (1, True), (True, True), ("Có", True), ("không", False), (0, False)]
)
def test_flags(cell: Any, value: bool) -> None:
    assert cells.flag(cell) == Converted(value)


def test_truth_values_and_the_number_one_are_not_confused_in_one_column(tmp_path: Path) -> None:
    header = ["Họ và tên", "Tổ công đoàn", "Lãnh đạo"]
    reading = read(tmp_path, [header, ["Lê An", 1, 1], ["Lê Bé", True, True], ["Lê Cả", 0, False]])
    assert [row.values.get("group_name") for row in reading.rows] == ["1", None, "0"]
    assert [row.values["is_leader"] for row in reading.rows] == [True, True, False]


@pytest.mark.parametrize(("encode", "name"), [(to_tcvn3, "TCVN3 (.VnTime)"), (to_vni, "VNI")])
def test_old_encodings_are_converted_with_a_word_about_it(tmp_path: Path, encode: Any, name: str) -> None:
    people = ["Nguyễn Văn Đức", "Trần Thị Phượng", "Lê Hoàng Yến", "Phạm Quốc Thắng"]
    reading = read(tmp_path, [["Họ và tên", "Năm sinh"], *([encode(person), 1990] for person in people)])
    assert [row.values["full_name"] for row in reading.rows] == people
    (item,) = [item for item in reading.items if item.code == "import.legacy_column"]
    assert (item.column, item.kind, item.params["encoding"]) == ("A", "repair", name)


def test_a_sheet_whose_titles_are_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    rows = [["STT", "Họ và tên", "Ngày sinh", "Quê quán"], [1, "Trần Thị Phượng", "1990", "Xã Đường Lâm"]]
    old = [[to_tcvn3(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    reading = read(tmp_path, old)
    assert reading.rows[0].values == {
        "full_name": "Trần Thị Phượng",
        "birth_date": "1990",
        "home_town": "Xã Đường Lâm",
    }
    assert codes(reading.items, "repair") == [(None, None, "import.legacy_sheet")]


def test_a_number_that_contradicts_gender_or_birth_is_noted(tmp_path: Path) -> None:
    header = ["Họ và tên", "Ngày sinh", "Giới tính", "CCCD"]
    reading = read(tmp_path, [header, ["Lê An", 1991, "Nữ", "001090000001"]])
    assert codes(reading.items, "note") == [
        (2, "D", "national_id.gender"),
        (2, "D", "national_id.birth_year"),
    ]
    assert reading.rows[0].verdict == "read"
