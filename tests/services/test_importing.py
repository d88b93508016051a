"""The five steps of an import: open, look, answer, plan, apply; from a file and from a pasted block."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.services.assembly import Services
from desktop_app.services.requests import MemberFilter
from desktop_app.texts.sentences import sentence

PASTED = (
    "Mã NV\tHọ và tên\tNgày sinh\tGiới tính\tTổ\r\n"
    "NV01\tLê Thị Ánh\t05/01/1990\tNữ\tTổ May 1\r\n"
    'NV02\t"Nguyễn Văn Đức"\t1985\tNam\tTổ Cắt\r\n\r\n'
)


def workbook(folder: Path) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Danh sách"
    for row in (
        ("CÔNG TY MAY SÔNG MƠ",),
        (),
        ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Chuyền số"),
        (1, "NV01", "Lê Thị Ánh", "05/01/1990", "Tổ May 1"),
        (2, "NV02", None, "06/01/1990", "Tổ May 1"),
    ):
        page.append(row)
    book.create_sheet("Ghi chú").append(["không có gì"])
    path = folder / "ds.xlsx"
    book.save(path)
    return path


def test_a_file_is_looked_at_before_anything_is_written(office: Services, tmp_path: Path) -> None:
    opened = office.importing.open(workbook(tmp_path))
    found = office.importing.prepare(opened)
    assert opened.sheet_names == ("Danh sách", "Ghi chú")
    assert (found.plan.header_row, found.first_row) == (3, 1)
    assert found.head[2][:3] == ("STT", "Mã NV", "Họ và tên")
    assert {key: number for key, number in found.plan.counts.items() if number} == {"new": 1, "error": 1}
    assert office.members.count(MemberFilter()) == 0


def test_an_answer_about_a_column_plans_anew_without_the_file(office: Services, tmp_path: Path) -> None:
    path = workbook(tmp_path)
    opened = office.importing.open(path)
    asked = office.importing.prepare(opened)
    letter = next(one.letter for one in asked.reading.columns if one.title == "Chuyền số")
    path.unlink()
    answers = ImportAnswers(columns={letter: "group_name"})
    answered = office.importing.prepare(opened, answers=answers)
    assert answered.plan.rows[0].values["group_name"] == "Tổ May 1"
    assert answered.declared.columns["group_name"].title == "Tổ công đoàn"


def test_what_is_certain_is_written_and_one_undo_takes_it_back(office: Services, tmp_path: Path) -> None:
    opened = office.importing.open(workbook(tmp_path))
    outcome = office.importing.apply(opened, office.importing.prepare(opened))
    assert (outcome.value.new, outcome.value.changed) == (1, 0)
    office.undo.undo(outcome.act)
    assert office.members.count(MemberFilter()) == 0


def test_a_cancelled_import_writes_nothing(office: Services) -> None:
    opened = office.importing.open_text(PASTED)
    prepared = office.importing.prepare(opened)

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.importing.apply(opened, prepared, cancel)
    assert office.members.count(MemberFilter()) == 0


def test_a_pasted_block_is_a_sheet(office: Services, tmp_path: Path) -> None:
    opened = office.importing.open_text(PASTED)
    prepared = office.importing.prepare(opened)
    plan = prepared.plan
    assert plan.counts["new"] == 2
    assert plan.rows[1].values["full_name"] == "Nguyễn Văn Đức"
    assert office.importing.marked_copy(opened, prepared, tmp_path / "x.xlsx", sentence) == 0


@pytest.mark.parametrize("text", ["", "một dòng chữ", "a\tb", "\n\n", "a\nb\nc", '"' + "x" * 200_000])
def test_a_text_that_is_no_table_is_refused(office: Services, text: str) -> None:
    with pytest.raises(Refused, match=r"spreadsheet\.nothing_pasted"):
        office.importing.open_text(text)


def test_rows_left_out_are_coloured_in_a_copy(office: Services, tmp_path: Path) -> None:
    opened = office.importing.open(workbook(tmp_path))
    prepared = office.importing.prepare(opened)
    assert office.importing.marked_copy(opened, prepared, tmp_path / "do.xlsx", sentence) == 2
    comment = load_workbook(tmp_path / "do.xlsx")["Danh sách"]["C5"].comment
    assert comment is not None
    assert "thiếu họ và tên" in comment.text


def test_the_empty_sheet_has_the_titles_that_are_recognised(office: Services, tmp_path: Path) -> None:
    office.importing.template("members", tmp_path / "mau.xlsx")
    opened = office.importing.open(tmp_path / "mau.xlsx")
    found = office.importing.prepare(opened)
    assert "full_name" in found.reading.mapping.values()
    assert found.plan.rows_total == 0
