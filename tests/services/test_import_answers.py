"""Questions answered once for all like rows, cells mended, names learned, absentees, undo later."""

import gzip
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import ImportAnswers
from desktop_app.domain.members import Member
from desktop_app.domain.text.legacy import to_tcvn3
from desktop_app.services.assembly import Services
from desktop_app.services.import_writing import originals_of
from desktop_app.services.importing import OpenedSheets, PreparedImport
from desktop_app.services.reconciling import LEFT, MOVED, Settled
from desktop_app.services.requests import MemberFilter
from desktop_app.services.table_export import SeenTable
from desktop_app.store.queries.records import matching
from desktop_app.texts.importing import choice_words

TITLES = ("Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ", "Điện thoại")
HOA = ("NV01", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", "Tổ May 1", "0912345678")
DUOC = ("NV02", "Trần Văn Được", "1985", "Nam", "Tổ Cắt", None)


def sheet(folder: Path, *rows: Any, titles: Any = TITLES, name: str = "ds.xlsx") -> Path:
    book = Workbook()
    page: Any = book.active
    for row in (titles, *rows):
        page.append(list(row))
    book.save(folder / name)
    return folder / name


def looked(office: Services, path: Path, **answers: Any) -> tuple[OpenedSheets, PreparedImport]:
    opened = office.importing.open(path)
    return opened, office.importing.prepare(opened, answers=ImportAnswers(**answers))


def counts(found: PreparedImport) -> dict[str, int]:
    return {verdict: number for verdict, number in found.plan.counts.items() if number}


def people(office: Services) -> dict[str, Member]:
    with office.session.book.read() as connection:
        return {one.employee_code or "": one for one in matching(connection, Member)}


@pytest.fixture
def office(office: Services, tmp_path: Path) -> Services:
    """The book with two people, imported as the first list."""
    office.importing.apply(*looked(office, sheet(tmp_path, HOA, DUOC)))
    return office


def test_a_question_is_answered_once_for_all_rows_that_ask_alike(office: Services, tmp_path: Path) -> None:
    rows = [(f"NV1{n}", "Lê An", f"199{n}", "Thượng tá", "Tổ Cắt", None) for n in range(4)]
    path = sheet(tmp_path, *rows, ("NV20", "Vũ Bình", "1991", None, "Tổ Cắt", None))
    _, first = looked(office, path)
    assert counts(first) == {"question": 5}
    assert "gender" not in first.plan.rows[0].values
    choices = {"import.gender_unknown=thuong ta": "nam", "import.gender_empty:D": "blank"}
    opened, found = looked(office, path, choices=choices)
    assert counts(found) == {"new": 5}
    office.importing.apply(opened, found)
    assert [people(office)[code].gender for code in ("NV10", "NV13", "NV20")] == ["nam", "nam", None]


def test_who_is_not_marked_in_a_column_of_women_is_asked_about_once(office: Services, tmp_path: Path) -> None:
    titles = ("Mã NV", "Họ và tên", "Năm sinh", "Nữ")
    rows = [
        ("NV10", "Lê Thị An", 1990, "x"),
        ("NV11", "Lê Bình", 1991, None),
        ("NV12", "Lê Cảnh", 1992, None),
    ]
    path = sheet(tmp_path, *rows, titles=titles)
    _, found = looked(office, path)
    asked = [(item.row, item.code) for item in found.plan.items if item.kind == "question"]
    assert asked == [(3, "import.single_gender_column"), (4, "import.single_gender_column")]
    assert counts(found) == {"new": 1, "question": 2}
    offered = office.importing.choices.fixed(next(item for item in found.plan.items if item.row == 3))
    assert [(one.code, choice_words(one.name)) for one in offered] == [
        ("other", "Là Nam"),
        ("blank", "Để trống"),
    ]
    for choice, genders in (("other", ["nu", "nam", "nam"]), ("blank", ["nu", None, None])):
        _, found = looked(office, path, choices={"import.single_gender_column:D": choice})
        assert [row.values.get("gender") for row in found.plan.rows] == genders
        assert counts(found) == {"new": 3}
    _, found = looked(office, path, choices={"import.single_gender_column@3": "other"})
    assert [row.values.get("gender") for row in found.plan.rows] == ["nu", "nam", None]
    assert counts(found) == {"new": 2, "question": 1}


def test_an_answer_for_one_row_leaves_the_others_asking(office: Services, tmp_path: Path) -> None:
    rows = [(f"NV1{n}", "Lê An", "30/02/1990", "Nam", "Tổ Cắt", None) for n in range(3)]
    path = sheet(tmp_path, *rows)
    _, found = looked(office, path, choices={"date.impossible@3": "blank", "date.impossible@4": "skip"})
    assert [row.verdict for row in found.plan.rows] == ["question", "new", "skipped"]
    assert "birth_date" not in found.plan.rows[1].values


def test_a_cell_typed_into_the_preview_is_judged_like_one_of_the_file(
    office: Services, tmp_path: Path
) -> None:
    path = sheet(tmp_path, ("NV10", "Lê An", "30/02/1990", "Nam", "Tổ Cắt", None), HOA)
    _, found = looked(office, path, cells={(2, "C"): "28/2/1990", (3, "F"): "09 1234 5679"})
    assert [row.verdict for row in found.plan.rows] == ["new", "changed"]
    assert found.plan.rows[0].values["birth_date"] == "1990-02-28"
    assert found.plan.rows[1].changes == {"phone": ("0912345678", "0912345679")}
    opened, again = looked(office, path, cells={(3, "F"): ""})
    assert again.plan.rows[1].verdict == "same"
    assert office.importing.cell(opened, again, 3, "F") == ""


def test_replacing_all_types_into_every_such_cell_of_a_column(office: Services, tmp_path: Path) -> None:
    rows = [(f"NV1{n}", "Lê An", f"199{n}", "Nam", "To May1", None) for n in range(3)]
    opened, found = looked(office, sheet(tmp_path, *rows, DUOC))
    answers, number = office.importing.with_replaced(opened, found, "E", "To May1", "Tổ May 1")
    assert number == 3
    again = office.importing.prepare(opened, answers=answers)
    assert counts(again) == {"new": 3, "same": 1}


def test_a_learned_name_of_a_group_is_never_asked_about_again(office: Services, tmp_path: Path) -> None:
    group = next(one for one in office.units.groups() if one.name == "Tổ May 1")
    path = sheet(tmp_path, ("NV10", "Lê An", "1990", "Nam", "Chuyền 1", None))
    assert counts(looked(office, path)[1]) == {"question": 1}
    opened, found = looked(office, path, choices={"import.unknown_group=chuyen 1": group.id})
    outcome = office.importing.apply(opened, found)
    assert people(office)["NV10"].group == group.id
    path = sheet(tmp_path, ("NV11", "Lê Bình", "1991", "Nam", "CHUYỀN 1", None))
    assert counts(looked(office, path)[1]) == {"new": 1}
    office.undo.undo(outcome.act)
    assert [one.aliases for one in office.units.groups() if one.id == group.id] == [[]]


def test_what_a_column_is_is_remembered_for_sheets_of_this_shape(office: Services, tmp_path: Path) -> None:
    titles = ("Mã NV", "Họ và tên", "Cột lạ", "Giới tính")
    path = sheet(tmp_path, ("NV10", "Lê An", "Tổ Cắt", "đàn ông"), titles=titles)
    assert [item.code for item in looked(office, path)[1].plan.items if item.kind == "question"] == [
        "import.unknown_column",
        "import.gender_unknown",
    ]
    choices = {"import.gender_unknown=dan ong": "nam"}
    office.importing.apply(*looked(office, path, columns={"C": "group_name"}, choices=choices))
    later = sheet(tmp_path, ("NV11", "Lê Bình", "Tổ Cắt", "Đàn ông"), titles=titles, name="thang12.xlsx")
    opened, found = looked(office, later)
    assert found.reading.mapping["C"] == "group_name"
    assert found.plan.rows[0].values["gender"] == "nam"
    assert not found.plan.asks
    changed = office.importing.prepare(opened, answers=ImportAnswers(columns={"C": "note"}))
    assert changed.reading.mapping["C"] == "note"


def test_only_adding_and_only_changing(office: Services, tmp_path: Path) -> None:
    path = sheet(tmp_path, (*HOA[:5], "0911111111"), ("NV10", "Lê An", "1990", "Nam", "Tổ Cắt", None))
    assert counts(looked(office, path, mode="add")[1]) == {"new": 1, "skipped": 1}
    assert counts(looked(office, path, mode="update")[1]) == {"changed": 1, "skipped": 1}


def test_an_empty_cell_never_empties_what_the_book_knows(office: Services, tmp_path: Path) -> None:
    path = sheet(tmp_path, ("NV01", "Nguyễn Thị Hoa", None, None, None, None))
    assert counts(looked(office, path)[1]) == {"same": 1}


def test_people_absent_from_the_month_leave_or_move_in_one_act(office: Services, tmp_path: Path) -> None:
    office.importing.apply(*looked(office, sheet(tmp_path, ("NV10", "Lê An", "1990", "Nam", "Tổ Cắt", None))))
    path = sheet(tmp_path, DUOC, ("NV11", "Lê Bình", "1991", "Nam", "Tổ Cắt", None))
    _, found = looked(office, path)
    absent = found.plan.absent
    assert [one.full_name for one in absent] == ["Lê An", "Nguyễn Thị Hoa"]
    cut = next(one.id for one in office.units.groups() if one.name == "Tổ Cắt")
    decided = {absent[0].id: Settled(LEFT), absent[1].id: Settled(MOVED, cut)}
    figures = office.reconciling.figures(found.plan, decided)
    assert (figures.before, figures.came, figures.left, figures.moved, figures.now) == (3, 1, 1, 1, 3)
    assert office.reconciling.write_report(tmp_path / "bc.xlsx", found.plan, decided) == 3
    cells = [[cell.value for cell in row] for row in load_workbook(tmp_path / "bc.xlsx").active or ()]
    assert any(row[:5] == ["Tăng", "NV11", "Lê Bình", "1991", "Tổ Cắt"] for row in cells)
    assert any(row[:3] == ["Giảm", "NV10", "Lê An"] for row in cells)
    outcome = office.reconciling.settle(decided, "2026-11-30")
    assert (people(office)["NV10"].status, people(office)["NV01"].group) == ("left", cut)
    office.undo.undo(outcome.act)
    assert people(office)["NV10"].status == "active"
    with pytest.raises(Refused, match=r"reconcile\.no_group"):
        office.reconciling.settle({absent[1].id: Settled(MOVED)})


def test_undo_later_tells_what_was_reversed_kept_and_refused(office: Services, tmp_path: Path) -> None:
    rows = [
        (*HOA[:5], "0911111111"),
        ("NV02", "Trần Văn Được", "1985", "Nam", "Tổ Cắt", "0922222222"),
        ("NV10", "Lê An", "1990", "Nam", "Tổ Cắt", None),
        ("NV11", "Lê Bình", "1991", "Nam", "Tổ Cắt", None),
    ]
    office.importing.apply(*looked(office, sheet(tmp_path, *rows)))
    office.members.edit(people(office)["NV01"].id, {"phone": "0933333333"})
    office.members.edit(people(office)["NV10"].id, {"note": "đã gặp"})
    latest = office.import_history.imports()[0]
    assert latest.file == "ds.xlsx"
    told = office.import_history.undo(latest.act.id).value
    assert {(one.record, one.name, one.field) for one in told.kept} == {
        ("Đoàn viên", "Lê An", ""),
        ("Đoàn viên", "Nguyễn Thị Hoa", "Điện thoại"),
    }
    assert {(one.name, one.field) for one in told.reversed} == {
        ("Lê Bình", ""),
        ("Trần Văn Được", "Điện thoại"),
    }
    assert told.refused == ()
    assert set(people(office)) == {"NV01", "NV02", "NV10"}
    assert [one.act.id for one in office.import_history.imports()] != [latest.act.id]


def test_texts_of_an_old_encoding_are_kept_as_they_stood(office: Services, tmp_path: Path) -> None:
    old = to_tcvn3("Phạm Văn Khương")
    path = sheet(tmp_path, ("NV10", old, "1990", "Nam", "Tổ Cắt", 912345677))
    opened, found = looked(office, path)
    assert found.plan.rows[0].values["full_name"] == "Phạm Văn Khương"
    assert gzip.decompress(originals_of(found.plan)).decode().count("\n") == 1
    office.importing.apply(opened, found)
    run = office.import_history.runs()[0]
    assert (run.file, run.created, run.left_out) == ("ds.xlsx", 1, 0)
    assert office.import_history.originals(run) == [
        (2, "B", old, "Phạm Văn Khương"),
        (2, "F", "912345677", "0912345677"),
    ]
    assert office.import_history.write_originals(run, tmp_path / "goc.xlsx") == 2


def test_texts_of_sensitive_columns_are_not_kept_where_nothing_could_remove_them(
    office: Services, tmp_path: Path
) -> None:
    old = to_tcvn3("Phạm Văn Khương"), to_tcvn3("Mường")
    titles = ("Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ", "Dân tộc")
    path = sheet(tmp_path, ("NV10", old[0], "1990", "Nam", "Tổ Cắt", old[1]), titles=titles)
    opened, found = looked(office, path)
    assert (2, "F", old[1]) in found.plan.originals
    office.importing.apply(opened, found)
    run = office.import_history.runs()[0]
    assert office.import_history.originals(run) == [(2, "B", old[0], "Phạm Văn Khương")]
    assert people(office)["NV10"].ethnicity is not None


def test_rows_left_out_of_what_was_no_workbook_go_back_as_one(office: Services, tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text("Mã NV;Họ và tên;Ngày sinh\n0010;Lê An;30/02/1990\n0011;=Lê Bình;1991\n", "utf-8")
    opened, found = looked(office, path)
    target = tmp_path / "sua.xlsx"
    marked = office.importing.marked_copy(opened, found, target, lambda code, _params: code)
    assert marked == 2
    page: Any = load_workbook(target)["ds"]
    assert (page["A2"].value, page["A2"].number_format) == ("0010", "@")
    assert (page["B3"].value, page["B3"].data_type, page["B3"].quotePrefix) == ("=Lê Bình", "s", True)
    assert page["C2"].comment.text == "date.impossible"
    assert office.members.count(MemberFilter()) == 2


def test_the_list_as_seen_imports_again_without_a_change(office: Services, tmp_path: Path) -> None:
    hoa = people(office)["NV01"]
    office.members.edit(hoa.id, {"national_id": "001190000123", "note": "=1+1"})
    office.members.add_position(hoa.id, {"position": "to_truong"})
    columns = (
        "Mã NV",
        "Họ và tên",
        "Ngày sinh",
        "Giới",
        "Tổ",
        "Chức vụ CĐ",
        "Thiếu",
        "Tình trạng",
        "Số CCCD",
    )
    rows = [
        ("NV01", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", "Tổ May 1", "Tổ trưởng", "", "Đang", "0011********23"),
        ("NV02", "Trần Văn Được", "1985", "Nam", "Tổ Cắt", "", "thiếu 3", "Đang sinh hoạt", ""),
    ]
    seen = SeenTable("Đoàn viên", [(title, 14) for title in columns], rows)
    office.table_export.write(tmp_path / "thay.xlsx", seen)
    _, found = looked(office, tmp_path / "thay.xlsx")
    assert counts(found) == {"same": 2}
    assert not found.plan.asks
    office.member_sheets.export(tmp_path / "ca.xlsx", personal=True, sensitive=True)
    assert counts(looked(office, tmp_path / "ca.xlsx")[1]) == {"same": 2}
