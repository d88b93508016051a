"""Members from and to Excel against a real book: seen first, written as one act, taken back as one act."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.import_answers import ImportAnswers, group_key
from desktop_app.domain.import_plan import ImportPlan
from desktop_app.domain.members import Member, UnionPosition
from desktop_app.domain.units import Group
from desktop_app.services.assembly import Services, assemble
from desktop_app.services.import_writing import Applied
from desktop_app.services.member_sheets import PERSONAL_FIELDS
from desktop_app.services.session import open_session
from desktop_app.spreadsheets.member_columns import MEMBERS
from desktop_app.spreadsheets.reader import read_workbook
from desktop_app.spreadsheets.sheet_reading import read_sheet
from desktop_app.store.opening import Access
from desktop_app.store.queries.members import MemberFilter
from desktop_app.store.queries.records import matching

TITLES = ("STT", "Mã nhân viên", "Họ và tên", "Ngày sinh", "Giới tính", "Tổ công đoàn", "Chức vụ công đoàn")
ANH = ("NV01", "Lê Thị Ánh", "05/01/1990", "Nữ", "Tổ May 1", "Tổ trưởng")
DUC = ("NV02", "Nguyễn Văn Đức", "1985", "Nam", "Tổ Cắt", None)
BE = ("NV03", "Trần Thị Bé", None, "Nữ", "tổ may 1", "đoàn viên")


def sheet(folder: Path, *rows: Sequence[Any], titles: Sequence[str] = TITLES) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(list(titles))
    for number, row in enumerate(rows, 1):
        page.append([number, *row])
    book.save(folder / "ds.xlsx")
    return folder / "ds.xlsx"


def imported(office: Services, folder: Path, *rows: Sequence[Any]) -> int:
    """Import these rows, groups unknown so far as new ones; the number of the act."""
    outcome = office.member_sheets.apply(with_new_groups(office, sheet(folder, *rows)), "ds.xlsx")
    assert outcome.act is not None
    return outcome.act


def with_new_groups(office: Services, path: Path) -> ImportPlan:
    """The plan of a file whose unknown groups are said to be new."""
    plan = office.member_sheets.plan(path)
    unknown = {group_key(item): "new" for item in plan.items if item.code == "import.unknown_group"}
    answers = ImportAnswers(choices=unknown)
    return office.member_sheets.compare(
        read_sheet(MEMBERS, read_workbook(path), path.name, answers=answers), answers
    )


def verdicts(plan: ImportPlan) -> dict[str, int]:
    return {verdict: count for verdict, count in plan.counts.items() if count}


def member(office: Services, code: str) -> Member:
    with office.session.book.read() as connection:
        return matching(connection, Member, employee_code=code)[0]


def posts(office: Services, code: str) -> list[tuple[str | None, str | None, str | None]]:
    holder = member(office, code).id
    with office.session.book.read() as connection:
        found = matching(connection, UnionPosition, member=holder)
    return [(post.position, post.valid_from, post.valid_to) for post in found]


def groups(office: Services) -> list[str | None]:
    with office.session.book.read() as connection:
        return [group.name for group in matching(connection, Group, order="sort_key")]


def said(plan: ImportPlan) -> list[tuple[str, int | None, Mapping[str, Any]]]:
    return [(item.code, item.row, item.params) for item in plan.items]


def test_a_plan_writes_nothing_and_names_new_groups_once(office: Services, tmp_path: Path) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, ANH, DUC, BE))
    assert verdicts(plan) == {"new": 3}
    assert said(plan) == [
        ("import.new_groups", None, {"count": 2, "names": "Tổ May 1, Tổ Cắt"}),
    ]
    assert office.members.count(MemberFilter()) == 0
    assert office.care.backups() == []


def test_what_is_applied_is_in_the_book_with_groups_and_posts(office: Services, tmp_path: Path) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, ANH, DUC, BE))
    outcome = office.member_sheets.apply(plan, "ds.xlsx")
    assert outcome.value == Applied(new=3, changed=0, groups=2)
    assert {kind: len(ids) for kind, ids in outcome.changed.items()} == {
        "member": 3,
        "group": 2,
        "union_position": 1,
        "import_run": 1,
    }
    assert groups(office) == ["Tổ Cắt", "Tổ May 1"]
    anh, be = member(office, "NV01"), member(office, "NV03")
    assert (anh.full_name, anh.birth_date, anh.gender) == ("Lê Thị Ánh", "1990-01-05", "nu")
    assert anh.group == be.group
    assert member(office, "NV02").birth_date == "1985"
    assert posts(office, "NV01") == [("to_truong", None, None)]
    assert posts(office, "NV03") == []


def test_undo_takes_the_whole_import_back(office: Services, tmp_path: Path) -> None:
    act = imported(office, tmp_path, ANH, DUC, BE)
    report = office.undo.undo(act)
    assert not report.value.kept
    assert office.members.count(MemberFilter()) == 0
    assert groups(office) == []
    assert verdicts(office.member_sheets.plan(tmp_path / "ds.xlsx")) == {"new": 3}


def test_taking_an_import_back_tells_how_far_it_is_and_can_be_cancelled(
    office: Services, tmp_path: Path
) -> None:
    act = imported(office, tmp_path, ANH, DUC, BE)
    told: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.undo.undo(act, cancel)
    assert told[0][0] == 0
    assert told[0][1] > 3
    assert office.members.count(MemberFilter()) == 3
    assert not office.undo.undo(act).value.kept
    assert office.members.count(MemberFilter()) == 0


def test_a_backup_of_the_book_as_it_was_is_made_first(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH)
    imported(office, tmp_path, DUC)
    newest = office.care.backups()[0]
    assert newest.reason == "import"
    copy = open_session(newest.path, office.session.desk, Access(write=False))
    with copy, copy.book.read() as connection:
        assert [person.employee_code for person in matching(connection, Member)] == ["NV01"]


def test_the_same_sheet_again_is_all_the_same(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH, DUC, BE)
    plan = office.member_sheets.plan(tmp_path / "ds.xlsx")
    assert verdicts(plan) == {"same": 3}
    assert office.member_sheets.apply(plan, "ds.xlsx").value == Applied(0, 0, 0)


def test_an_unknown_post_makes_its_row_ask_and_refuses_the_import(office: Services, tmp_path: Path) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, (*ANH[:5], "Đội trưởng đội kèn"), DUC))
    assert verdicts(plan) == {"new": 1, "question": 1}
    asked = next(item for item in plan.items if item.code == "import.unknown_word")
    assert (asked.row, asked.column, asked.params["value"]) == (2, "G", "Đội trưởng đội kèn")
    with pytest.raises(Refused) as refused:
        office.member_sheets.apply(plan, "ds.xlsx")
    assert (refused.value.code, refused.value.params) == ("import.undecided", {"count": 1})
    assert office.members.count(MemberFilter()) == 0
    assert office.care.backups() == []


def test_only_certain_writes_the_rest_and_leaves_the_asking_row_out(office: Services, tmp_path: Path) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, (*ANH[:5], "Đội trưởng đội kèn"), DUC))
    assert office.member_sheets.apply(plan, "ds.xlsx", only_certain=True).value == Applied(1, 0, 1)
    assert [row.full_name for row in office.members.page(MemberFilter())] == ["Nguyễn Văn Đức"]
    assert groups(office) == ["Tổ Cắt"]


def test_a_row_without_a_name_is_an_error_that_refuses_the_import(office: Services, tmp_path: Path) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, ANH, ("NV09", None, "1991", "Nam", "Tổ Cắt", None)))
    assert verdicts(plan) == {"new": 1, "error": 1}
    with pytest.raises(Refused, match=r"import\.undecided"):
        office.member_sheets.apply(plan, "ds.xlsx")


def test_a_formula_without_a_result_asks_instead_of_emptying_the_cell(
    office: Services, tmp_path: Path
) -> None:
    plan = office.member_sheets.plan(sheet(tmp_path, (ANH[0], "=A1&A2", *ANH[2:])))
    assert verdicts(plan) == {"question": 1}
    assert ("import.lost_cell", 2, {}) in said(plan)


def test_changes_show_old_and_new_and_are_applied(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH, DUC)
    file = sheet(tmp_path, ("NV01", "Lê Thị Ánh", "06/01/1990", None, "Tổ May 1", "Tổ trưởng"), DUC)
    plan = office.member_sheets.plan(file)
    assert verdicts(plan) == {"changed": 1, "same": 1}
    assert plan.rows[0].changes == {"birth_date": ("1990-01-05", "1990-01-06")}
    outcome = office.member_sheets.apply(plan, "ds.xlsx")
    assert outcome.value == Applied(0, 1, 0)
    anh = member(office, "NV01")
    assert (anh.birth_date, anh.gender) == ("1990-01-06", "nu")
    office.undo.undo(outcome.act)
    assert member(office, "NV01").birth_date == "1990-01-05"


def test_a_member_moves_to_a_group_that_is_new(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH, DUC)
    file = sheet(tmp_path, (*ANH[:4], "Tổ Hoàn thành", ANH[5]))
    asked = office.member_sheets.plan(file)
    assert [(item.row, item.column, item.code) for item in asked.items] == [(2, "F", "import.unknown_group")]
    plan = with_new_groups(office, file)
    assert plan.rows[0].changes == {"group_name": ("Tổ May 1", "Tổ Hoàn thành")}
    assert ("import.new_groups", None, {"count": 1, "names": "Tổ Hoàn thành"}) in said(plan)
    assert office.member_sheets.apply(plan, "ds.xlsx").value == Applied(0, 1, 1)
    with office.session.book.read() as connection:
        group = matching(connection, Group, name="Tổ Hoàn thành")[0]
    assert member(office, "NV01").group == group.id


def test_a_member_moves_to_a_group_that_exists(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH, DUC)
    plan = office.member_sheets.plan(sheet(tmp_path, (*ANH[:4], "TỔ CẮT", ANH[5])))
    assert office.member_sheets.apply(plan, "ds.xlsx").value == Applied(0, 1, 0)
    assert member(office, "NV01").group == member(office, "NV02").group
    assert groups(office) == ["Tổ Cắt", "Tổ May 1"]


def test_a_new_post_closes_the_old_one(office: Services, tmp_path: Path) -> None:
    imported(office, tmp_path, ANH)
    plan = office.member_sheets.plan(sheet(tmp_path, (*ANH[:5], "Phó chủ tịch")))
    assert plan.rows[0].changes == {"union_role": ("to_truong", "pho_chu_tich")}
    office.member_sheets.apply(plan, "ds.xlsx")
    assert posts(office, "NV01") == [
        ("to_truong", None, "2026-11-21"),
        ("pho_chu_tich", "2026-11-21", None),
    ]
    assert verdicts(office.member_sheets.plan(tmp_path / "ds.xlsx")) == {"same": 1}


def whole(office: Services) -> None:
    """Two members with every class of data."""
    office.members.add(
        {
            "full_name": "Lê Thị Ánh",
            "gender": "nu",
            "birth_date": "1990-05",
            "employee_code": "007",
            "national_id": "001190000001",
            "national_id_date": "2021-07-01",
            "phone": "0300000001",
            "email": "anh@vidu.example",
            "address": "Số 1, xã Bình Minh",
            "ethnicity": "Kinh",
            "religion": "Phật giáo",
            "party_date": "2015-02-03",
            "is_leader": True,
            "is_direct_worker": False,
            "hardship": "Mẹ già yếu\nnuôi hai con nhỏ",
            "note": "=1+1",
        }
    )
    office.members.add({"full_name": "Nguyễn Văn Đức", "birth_date": "1985", "employee_code": "-8"})


@pytest.mark.parametrize(("personal", "sensitive"), [(False, False), (True, False), (True, True)])
def test_an_export_imports_again_as_all_the_same(
    office: Services, tmp_path: Path, personal: bool, sensitive: bool
) -> None:
    whole(office)
    path = tmp_path / "xuat.xlsx"
    assert office.member_sheets.export(path, personal=personal, sensitive=sensitive) == 2
    plan = office.member_sheets.plan(path)
    assert verdicts(plan) == {"same": 2}
    fields = set(plan.mapping.values())
    assert bool(fields & PERSONAL_FIELDS) is personal
    assert any(MEMBERS.columns[name].sensitive for name in fields) is sensitive


def test_an_export_of_personal_data_is_noted_in_the_book(office: Services, tmp_path: Path) -> None:
    whole(office)

    def noted() -> list[str]:
        with office.session.book.read() as connection:
            sql = "SELECT params FROM act WHERE kind = 'member.export'"
            return [str(row[0]) for row in connection.exec_driver_sql(sql)]

    office.member_sheets.export(tmp_path / "a.xlsx")
    assert noted() == []
    office.member_sheets.export(tmp_path / "b.xlsx", personal=True)
    (note,) = noted()
    assert "national_id" in note
    assert "b.xlsx" in note
    with pytest.raises(Refused, match="undo"):
        office.undo.undo(_last_act(office))


def _last_act(office: Services) -> int:
    with office.session.book.read() as connection:
        return int(connection.exec_driver_sql("SELECT max(id) FROM act").scalar_one())


def test_an_export_without_write_access_does_not_fail(office: Services, tmp_path: Path) -> None:
    whole(office)
    path, desk = office.session.book.path, office.session.desk
    with open_session(path, desk, Access(write=False)) as session:
        assert assemble(session).member_sheets.export(tmp_path / "doc.xlsx", personal=True) == 2
    page = load_workbook(tmp_path / "doc.xlsx").active
    assert page is not None
    names = {cell.value for row in page.iter_rows() for cell in row}
    assert {"Lê Thị Ánh", "001190000001"} <= names


def test_an_export_may_name_its_columns(office: Services, tmp_path: Path) -> None:
    whole(office)
    office.member_sheets.export(tmp_path / "c.xlsx", fields=["full_name", "birth_date"])
    page = load_workbook(tmp_path / "c.xlsx").active
    assert page is not None
    assert [cell.value for cell in page[1]] == ["STT", "Họ và tên", "Ngày sinh"]


def test_a_sheet_of_truth_values_and_ones_keeps_them_apart(office: Services, tmp_path: Path) -> None:
    titles = ("STT", "Mã nhân viên", "Họ và tên", "Ghi chú")
    plan = office.member_sheets.plan(
        sheet(tmp_path, ("NV01", "Lê Thị Ánh", 1), ("NV02", "Trần Thị Bé", True), titles=titles)
    )
    assert verdicts(plan) == {"new": 1, "question": 1}
    assert plan.rows[0].values["note"] == "1"
    assert ("import.truth_in_text", 3) in [(code, row) for code, row, _ in said(plan)]
