"""Every shape of sheet is understood: titles found, people read, the rest said; and the counts add up."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.member_matching import MemberIndex
from desktop_app.domain.member_planning import plan_members
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
