"""Our own export reads back as it was, and a marked copy shows what was wrong."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.errors import Refused
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import plan_members
from desktop_app.domain.members import Member
from desktop_app.domain.record import problems_of
from desktop_app.spreadsheets.marked_copy import write_marked_copy
from desktop_app.spreadsheets.member_columns import MEMBER_COLUMNS
from desktop_app.spreadsheets.member_export import EXPORTED_FIELDS, write_members
from tests.spreadsheets.books import HEADER, codes, read, read_members, save, sentence

WORDS = st.sampled_from(
    [
        "Nguyễn",
        "Trần",
        "Lê",
        "Tống",
        "Tô",
        "Bàn",
        "Văn",
        "Thị",
        "Hữu",
        "Thuý",
        "Thủy",
        "Hoà",
        "Hòa",
        "Quý",
        "Y",
    ]
)
NAME = st.lists(WORDS, min_size=2, max_size=5).map(" ".join)
SIGNS = st.text(" 0123456789.,/()+=-@'&<x", max_size=12)
TEXT = st.tuples(SIGNS, WORDS, SIGNS).map(lambda pieces: " ".join(" ".join(pieces).split()))
DATE = st.one_of(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2026, 12, 31)).map(str),
    st.integers(1930, 2026).map(str),
    st.tuples(st.integers(1930, 2026), st.integers(1, 12)).map(lambda pair: f"{pair[0]}-{pair[1]:02}"),
)
OWN_VALUES: dict[str, Any] = {
    "gender": st.sampled_from(["nam", "nu"]),
    "national_id": st.one_of(
        st.from_regex(r"0[0-9]{11}", fullmatch=True), st.from_regex(r"[0-9]{9}", fullmatch=True)
    ),
    "phone": st.from_regex(r"0[35789][0-9]{8}", fullmatch=True),
    "email": st.from_regex(r"[a-z]{1,9}@[a-z]{1,9}\.vn", fullmatch=True),
    "is_leader": st.booleans(),
    "is_direct_worker": st.booleans(),
    "card_number": st.from_regex(r"[A-Z0-9=+-]{1,18}x", fullmatch=True),
}
DATES = ("birth_date", "national_id_date", "party_date", "joined_union_on", "employed_on")
OPTIONAL = {
    field: OWN_VALUES.get(field, DATE if field in DATES else TEXT)
    for field in EXPORTED_FIELDS
    if field not in ("full_name", "employee_code")
}
PEOPLE = st.lists(st.fixed_dictionaries({"full_name": NAME}, optional=OPTIONAL), min_size=1, max_size=4)


def test_every_field_of_a_member_that_a_sheet_can_hold_is_exported() -> None:
    assert len(set(EXPORTED_FIELDS)) == len(MEMBER_COLUMNS) == 33
    sensitive = {column.field for column in MEMBER_COLUMNS if column.sensitive}
    assert sensitive == {"ethnicity", "religion", "party_date", "hardship"}


@settings(max_examples=60)
@given(PEOPLE)
def test_an_export_reads_back_with_every_row_the_same(
    tmp_path_factory: Any, people: list[dict[str, Any]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.xlsx"
    for number, values in enumerate(people):
        values["employee_code"] = f"NV{number:03}"
        values.update({key: f"{values[key]}{number}" for key in ("card_number",) if key in values})
        values.pop("national_id", None) if number else None
    write_members(path, people, title_lines=("DANH SÁCH ĐOÀN VIÊN",))
    reading = read_members(path)
    assert codes(reading.items, "question") == []
    found = plan_members(reading, MemberIndex((str(number), values) for number, values in enumerate(people)))
    assert [row.verdict for row in found.rows] == ["same"] * len(people), [row.changes for row in found.rows]
    for values, row in zip(people, reading.rows, strict=True):
        assert {key: value for key, value in values.items() if value not in ("", None)} == dict(row.values)
        own = {key: value for key, value in row.values.items() if key not in ("group_name", "union_role")}
        assert problems_of(Member, own) == []


def test_the_empty_form_reads_back_without_a_word(tmp_path: Path) -> None:
    assert write_members(tmp_path / "mau.xlsx", []) == 0
    reading = read_members(tmp_path / "mau.xlsx")
    assert (reading.rows_total, reading.items) == (0, [])
    assert tuple(reading.mapping.values()) == EXPORTED_FIELDS


def test_only_the_chosen_fields_leave(tmp_path: Path) -> None:
    person = {"full_name": "Lê An", "religion": "Không", "national_id": "001090000001"}
    write_members(tmp_path / "a.xlsx", [person], fields=("full_name", "gender"))
    assert read_members(tmp_path / "a.xlsx").rows[0].values == {"full_name": "Lê An"}


def test_a_marked_copy_colours_and_explains_what_was_wrong(tmp_path: Path) -> None:
    source = save(
        tmp_path / "ds.xlsx",
        [HEADER, [1, None, 1990, "Nam", "Tổ 1"], [2, "Lê An", "31/02/1990", "Bà", "Tổ 1"]],
    )
    items = read_members(source).items
    target = tmp_path / "ds - cần sửa.xlsx"
    assert write_marked_copy(source, target, "Danh sách", items, sentence) == 3
    sheet = load_workbook(target)["Danh sách"]
    assert sheet["B2"].fill.fgColor.rgb == "FFF4B6B6"
    assert sheet["C3"].fill.fgColor.rgb == "FFFFE59A"
    assert "31/02/1990" in sheet["C3"].comment.text
    assert sheet["B3"].value == "Lê An"
    assert load_workbook(source)["Danh sách"]["B2"].comment is None


def test_a_marked_copy_needs_an_xlsx(tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))
    with pytest.raises(Refused, match=r"spreadsheet\.only_xlsx"):
        write_marked_copy(tmp_path / "a.xls", tmp_path / "b.xlsx", "S", [], sentence)


def test_every_item_of_a_messy_sheet_has_a_sentence(tmp_path: Path) -> None:
    header = [
        "STT",
        "Họ và tên",
        "Ngay sihn",
        "Giới tính",
        "CCCD",
        "Điện thoại",
        "Quốc tịch",
        "Lạ",
        None,
        "Email",
    ]
    rows = [
        [1, "NGUYỄN VĂN AN", "1/2/90", "Bà", 1090000001, 912345678, "Việt Nam", "?", "?", "a@"],
        [2, None, "x", None, "12", "34", None, None, None, None],
        ["Tổng cộng", None, None, None, None, None, None, None, None, None],
        ["Tổ 3", None, None, None, None, None, None, None, None, None],
    ]
    reading = read(tmp_path, [header, *rows])
    shown = plan_members(reading, MemberIndex()).as_json(sentence)
    assert len(shown["items"]) >= 14
    assert all(item["text"] and "{" not in item["text"] for item in shown["items"])
