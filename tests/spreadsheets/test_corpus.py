"""Every shape of sheet is understood: titles found, people read, the rest said; and the counts add up."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import plan_members
from desktop_app.domain.text.legacy import to_tcvn3, to_vni
from desktop_app.spreadsheets.reader import read_workbook
from tests.spreadsheets.books import read_members
from tests.spreadsheets.corpus import DUC, HOA, TITLES, Case, lines, without, xlsx
from tests.spreadsheets.corpus_cases import CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_sheet_of_this_shape_is_understood(case: Case, tmp_path: Path) -> None:
    path = case.build(tmp_path)
    reading = read_members(path)
    people = [row for row in reading.rows if row.verdict in ("read", "question")]
    assert (reading.header_row, len(people)) == (case.header, case.people)
    assert {name: people[0].values.get(name) for name in case.first} == dict(case.first)
    codes = {item.code for item in reading.items}
    assert codes >= case.said
    assert not codes & case.silent


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_counts_of_its_plan_add_up_to_its_rows(case: Case, tmp_path: Path) -> None:
    path = case.build(tmp_path)
    reading = read_members(path)
    plan = plan_members(reading, MemberIndex())
    rows = next(sheet.rows for sheet in read_workbook(path) if sheet.name == reading.sheet)
    assert plan.rows_total == len(rows) - reading.header_row
    assert sum(plan.counts.values()) == plan.rows_total
    assert Counter(row.verdict for row in plan.rows) == {key: n for key, n in plan.counts.items() if n}
    assert [row.row for row in plan.rows] == list(range(reading.header_row + 1, len(rows) + 1))


def fonted(folder: Path, rows: list[list[tuple[str, str]]]) -> Path:
    """A workbook of (text, font) cells under Unicode titles."""
    book = Workbook()
    page: Any = book.active
    page.append(["Họ và tên", "Năm sinh", "Tổ"])
    for number, row in enumerate(rows, 2):
        for place, (text, font) in enumerate(row, 1):
            cell = page.cell(number, place, text)
            cell.font = Font(name=font)
    book.save(folder / "ds.xlsx")
    return folder / "ds.xlsx"


def test_the_font_of_a_cell_tells_its_encoding_and_capitals(tmp_path: Path) -> None:
    old, capitals = to_tcvn3("Lê Văn Vò"), to_tcvn3("trần thị ánh")
    path = fonted(
        tmp_path,
        [
            [(old, ".VnTime"), ("1990", "Arial"), (to_vni("Tổ Cắt"), "VNI-Times")],
            [(capitals, ".VnTimeH"), ("1991", "Arial"), ("Tổ Cắt", "Arial")],
            [("Đặng Hữu Ước", ".VnTime"), ("1992", "Arial"), ("Tổ Cắt", "Arial")],
        ],
    )
    reading = read_members(path)
    assert [row.values["full_name"] for row in reading.rows] == ["Lê Văn Vò", "Trần Thị Ánh", "Đặng Hữu Ước"]
    assert [row.values["group_name"] for row in reading.rows] == ["Tổ Cắt"] * 3
    assert (2, "A", old) in reading.originals
    assert ("import.legacy_fonts", {"count": 3}) in [(item.code, item.params) for item in reading.items]


def test_a_font_is_not_believed_where_its_texts_are_unicode(tmp_path: Path) -> None:
    rows = [[(name, ".VnTime"), ("1990", ".VnTime")] for name in ("Lê Tam Quân", "Nguyễn Văn Đức")]
    reading = read_members(fonted(tmp_path, rows))
    assert [row.values["full_name"] for row in reading.rows] == ["Lê Tam Quân", "Nguyễn Văn Đức"]
    assert not reading.originals


def test_everybody_beside_a_merged_cell_has_its_value(tmp_path: Path) -> None:
    case = next(case for case in CASES if case.name == "a group merged over its people")
    reading = read_members(case.build(tmp_path))
    assert [row.values["group_name"] for row in reading.rows] == ["Tổ May 1"] * 3


def test_the_corpus_is_large_enough_and_its_names_differ() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 40


def test_a_hidden_column_is_taken_once_somebody_says_what_it_is(tmp_path: Path) -> None:
    path = xlsx((TITLES, HOA, DUC), hidden_columns=("F",))(tmp_path)
    assert "national_id" not in read_members(path).rows[0].values
    assert read_members(path, mapping={"F": "national_id"}).rows[0].values["national_id"] == HOA[5]


def test_swapped_dates_are_put_right_only_when_somebody_says_so(tmp_path: Path) -> None:
    rows = (TITLES, without(HOA, born=date(1990, 2, 3)), without(DUC, born=date(1991, 5, 1)), DUC)
    path = xlsx(rows)(tmp_path)
    for choice, found in (("swap", "1990-03-02"), ("keep", "1990-02-03")):
        answers = ImportAnswers(choices={"import.dates_swapped:D": choice})
        assert read_members(path, answers=answers).rows[0].values["birth_date"] == found


def test_women_marked_alone_make_the_others_men_only_when_somebody_says_so(tmp_path: Path) -> None:
    rows = (("Họ và tên", "Năm sinh", "Nữ"), ("Nguyễn Thị Hoa", 1990, "x"), ("Trần Văn Đức", 1985, None))
    path = xlsx(rows)(tmp_path)
    assert "gender" not in read_members(path).rows[1].values
    answers = ImportAnswers(choices={"import.single_gender_column:C": "other"})
    reading = read_members(path, answers=answers)
    assert [row.values["gender"] for row in reading.rows] == ["nu", "nam"]
    assert not [item for item in reading.items if item.kind == "question"]


def test_a_short_name_that_cannot_be_told_is_asked_about_in_a_mixed_column(tmp_path: Path) -> None:
    # "Hoà" in Latin-1 letters is also VNI for "Hồ"
    names = ("Nguyeãn Vaên Ñöùc", "Traàn Thò Ñaøo", "Leâ Vaên Ngoïc", "Đặng Hữu Ước", "Hoà")
    path = tmp_path / "ds.csv"
    path.write_text(lines((("Họ và tên", "Năm sinh"), *[(name, 1990) for name in names]), ";"), "utf-8")
    reading = read_members(path)
    asked = next(item for item in reading.items if item.code == "import.legacy_unsure")
    assert (asked.row, asked.params["unicode"], asked.params["vni"]) == (6, "Hoà", "Hồ")
    assert reading.rows[0].values["full_name"] == "Nguyễn Văn Đức"
    for choice, found in (("vni", "Hồ"), ("unicode", "Hoà")):
        answers = ImportAnswers(choices={"import.legacy_unsure=hoa": choice})
        assert read_members(path, answers=answers).rows[4].values["full_name"] == found
