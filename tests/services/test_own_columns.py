"""Own fields as columns of a sheet: read as people write them, judged, written, undone, exported."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import ImportAnswers, group_key
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import read_own_value
from desktop_app.services.assembly import Services
from desktop_app.services.importing import PreparedImport
from desktop_app.services.member_lists import MemberQuery
from desktop_app.services.requests import MemberChoice
from desktop_app.spreadsheets.own_columns import own_columns

FIELDS = (
    ("Tuyến xe", "text"),
    ("Điểm thi tay nghề", "number"),
    ("Ngày khám sức khỏe", "date"),
    ("Số sổ BHXH", "text"),
    ("Ở nhà trọ", "yes_no"),
    ("Cỡ áo", "choice", "M", "L", "XL"),
)
HEAD = ("Mã NV", "Họ và tên", "Giới tính", *(one[0] for one in FIELDS))
HOA = ("NV01", "Trần Thị Hoa", "Nữ", "Cầu Giấy", 1.234, "05/01/2026", "0123456789", "x", "l")
NAM = ("NV02", "Lê Văn Nam", "Nam", None, "1.234,5", "2026", None, "chưa", "XL")


@pytest.fixture
def fields(office: Services) -> dict[str, str]:
    return {
        name: office.own_fields.add({"name": name, "kind": kind, "options": list(options)}).value
        for name, kind, *options in FIELDS
    }


def sheet(folder: Path, *rows: tuple[object, ...], head: tuple[str, ...] = HEAD) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in (head, *rows):
        book.active.append(row)
    book.save(folder / "ds.xlsx")
    return folder / "ds.xlsx"


def prepared(office: Services, path: Path, answers: ImportAnswers | None = None) -> PreparedImport:
    return office.importing.prepare(office.importing.open(path), answers=answers or ImportAnswers())


def counted(found: PreparedImport) -> dict[str, int]:
    return {verdict: number for verdict, number in found.plan.counts.items() if number}


def person(office: Services, code: str) -> str:
    keys = office.member_lists.keys(MemberQuery(MemberChoice(office.session.book.facts.unit)))
    rows = office.member_lists.rows(keys).values()
    return next(row.id for row in rows if row.employee_code == code)


def told(office: Services, code: str) -> dict[str, str]:
    return dict(office.own_fields.told(person(office, code)))


def take_in(office: Services, path: Path) -> int | None:
    opened = office.importing.open(path)
    return office.importing.apply(opened, office.importing.prepare(opened)).act


def test_new_people_come_with_their_own_fields_and_the_same_sheet_changes_nothing(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    path = sheet(tmp_path, HOA, NAM)
    found = prepared(office, path)
    assert counted(found) == {"new": 2}
    assert {f"own:{one}" for one in fields.values()} <= set(found.reading.mapping.values())
    act = take_in(office, path)
    assert told(office, "NV01") == {
        "Tuyến xe": "Cầu Giấy",
        "Điểm thi tay nghề": "1,234",
        "Ngày khám sức khỏe": "05/01/2026",
        "Số sổ BHXH": "0123456789",
        "Ở nhà trọ": "Có",
        "Cỡ áo": "L",
    }
    assert told(office, "NV02") == {
        "Điểm thi tay nghề": "1234,5",
        "Ngày khám sức khỏe": "2026",
        "Ở nhà trọ": "Không",
        "Cỡ áo": "XL",
    }
    assert counted(prepared(office, path)) == {"same": 2}
    undone = office.import_history.undo(act or 0).value
    assert (undone.kept, undone.refused) == ((), ())
    assert ("Mục riêng", "Lê Văn Nam", "Cỡ áo") in {
        (one.record, one.name, one.field) for one in undone.reversed
    }
    assert counted(prepared(office, path)) == {"new": 2}
    assert office.care.check().findings == ()


def test_a_change_is_told_old_to_new_and_an_empty_cell_blanks_nothing(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    take_in(office, sheet(tmp_path, HOA, NAM))
    less = ("NV01", "Trần Thị Hoa", "Nữ", None, None, "2026", None, None, "XL")
    more = ("NV02", "Lê Văn Nam", "Nam", "Hà Đông", None, "03/2026", None, "có", None)
    path = sheet(tmp_path, less, more)
    found = prepared(office, path)
    size, stays, route, checked = (
        f"own:{fields[name]}" for name in ("Cỡ áo", "Ở nhà trọ", "Tuyến xe", "Ngày khám sức khỏe")
    )
    assert [dict(row.changes) for row in found.plan.rows] == [
        {size: ("L", "XL")},
        {route: (None, "Hà Đông"), checked: ("2026", "2026-03"), stays: (False, True)},
    ]
    assert office.importing.shown(found, checked, "2026-03") == "03/2026"
    act = take_in(office, path)
    assert told(office, "NV01")["Cỡ áo"] == "XL"
    assert told(office, "NV01")["Tuyến xe"] == "Cầu Giấy"
    assert told(office, "NV02") == {
        "Tuyến xe": "Hà Đông",
        "Điểm thi tay nghề": "1234,5",
        "Ngày khám sức khỏe": "03/2026",
        "Ở nhà trọ": "Có",
        "Cỡ áo": "XL",
    }
    office.undo.undo(act)
    assert told(office, "NV01")["Cỡ áo"] == "L"
    assert "Tuyến xe" not in told(office, "NV02")
    take_in(office, path)
    assert told(office, "NV02")["Tuyến xe"] == "Hà Đông"
    assert office.care.check().findings == ()


def test_what_a_kind_does_not_take_is_a_question_asked_once(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    rows = [
        (f"NV{place}", f"Trần Thị {name}", "Nữ", None, score, "05/01/2026", None, stays, size)
        for place, (name, score, stays, size) in enumerate(
            (("Ánh", "mười", None, "XXL"), ("Bình", None, "có lẽ", "XXL"), ("Chi", 3.33333333333, None, None))
        )
    ]
    path = sheet(tmp_path, *rows)
    found = prepared(office, path)
    assert counted(found) == {"question": 2, "new": 1}
    asked = {item.code: item for item in found.plan.items if item.kind in ("question", "repair")}
    assert set(asked) == {
        "import.number_unknown", "import.flag_unknown", "import.unknown_word", "import.number_rounded",
    }  # fmt: skip
    assert asked["import.number_rounded"].params["new"] == "3,333333"
    word = asked["import.unknown_word"]
    assert word.params["title"] == "Cỡ áo"
    assert [one.code for one in office.importing.choices.listed(word)] == ["M", "L", "XL"]
    choices = {
        group_key(word): "XL",
        group_key(asked["import.flag_unknown"]): "yes",
        group_key(asked["import.number_unknown"]): "blank",
    }
    opened = office.importing.open(path)
    answered = office.importing.prepare(opened, answers=ImportAnswers(choices=choices))
    assert counted(answered) == {"new": 3}
    office.importing.apply(opened, answered)
    assert told(office, "NV1") == {"Ngày khám sức khỏe": "05/01/2026", "Ở nhà trọ": "Có", "Cỡ áo": "XL"}
    # what was answered is remembered, until it is no choice any more
    assert counted(prepared(office, path)) == {"same": 2, "question": 1}
    office.own_fields.edit(fields["Cỡ áo"], {"options": ["M", "L", "XL", "XXL"]})
    assert prepared(office, path).plan.rows[0].changes[f"own:{fields['Cỡ áo']}"] == ("XL", "XXL")


def test_a_column_that_names_no_field_any_more_is_asked_about_anew(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    path = sheet(
        tmp_path, ("NV01", "Trần Thị Hoa", "Nữ", "7"), head=("Mã NV", "Họ và tên", "Giới tính", "Xe")
    )
    answers = ImportAnswers(columns={"D": f"own:{fields['Tuyến xe']}"})
    opened = office.importing.open(path)
    office.importing.apply(opened, office.importing.prepare(opened, answers=answers))
    assert told(office, "NV01") == {"Tuyến xe": "7"}
    assert counted(prepared(office, path)) == {"same": 1}
    office.own_fields.remove(fields["Tuyến xe"])
    assert [item.code for item in prepared(office, path).plan.items] == ["import.unknown_column"]


def test_an_export_with_own_fields_is_a_choice_is_noted_and_imports_again_with_zero_changes(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    # a name that every sheet has, one in brackets, one that differs by a sign only, one of a known synonym
    for name in ("Ghi chú", "Cỡ giày (bảo hộ)", "Cỡ giày (thể thao)", "Điểm +", "Điểm -", "Chuyền"):
        field = office.own_fields.add({"name": name, "kind": "text"}).value
        fields[name] = field
    take_in(office, sheet(tmp_path, HOA, NAM))
    hoa = person(office, "NV01")
    for name in ("Ghi chú", "Cỡ giày (bảo hộ)", "Cỡ giày (thể thao)", "Điểm +", "Điểm -", "Chuyền"):
        office.own_fields.set(hoa, fields[name], f"=riêng {name}")
    office.own_fields.set(hoa, fields["Điểm thi tay nghề"], "123456789012345,123456")
    plain, whole = tmp_path / "thuong.xlsx", tmp_path / "rieng.xlsx"
    assert office.member_sheets.export(plain) == office.member_sheets.export(whole, own=True) == 2
    titles = [cell.value for cell in next(load_workbook(plain).active.iter_rows())]  # type: ignore[union-attr]
    assert "Tuyến xe" not in titles
    found = prepared(office, whole)
    assert counted(found) == {"same": 2}
    assert {f"own:{one}" for one in fields.values()} <= set(found.reading.mapping.values())
    assert [item.code for item in found.plan.items if item.kind in ("question", "error")] == []
    named = tmp_path / "chon.xlsx"
    office.member_sheets.export(named, fields=["full_name", "employee_code", "cỡ áo"])
    assert list(prepared(office, named).reading.mapping.values()) == [
        "full_name", "employee_code", f"own:{fields['Cỡ áo']}",
    ]  # fmt: skip
    with pytest.raises(Refused) as refused:
        office.member_sheets.export(named, fields=["Cỡ mũ"])
    assert refused.value.code == "member.no_column"
    with office.session.book.read() as connection:
        sql = "SELECT count(*) FROM act WHERE kind = 'member.export'"
        assert connection.exec_driver_sql(sql).scalar_one() == 2


def test_the_empty_form_has_a_column_for_each_own_field(
    office: Services, fields: dict[str, str], tmp_path: Path
) -> None:
    office.importing.template("members", tmp_path / "mau.xlsx")
    book = load_workbook(tmp_path / "mau.xlsx")
    page = book["Đoàn viên"]
    titles = {cell.value: cell.column_letter for cell in page[1]}
    assert set(fields) <= set(titles)
    lists = {str(rule.sqref).split("2:")[0] for rule in page.data_validations.dataValidation}
    assert titles["Cỡ áo"] in lists
    listed = [[cell.value for cell in column] for column in book["Danh mục"].iter_cols()]
    assert ["Cỡ áo", "M", "L", "XL"] in [[word for word in words if word] for words in listed]
    guide = {row[0].value: row[1].value for row in book["Hướng dẫn"].iter_rows(min_col=1, max_col=2)}
    assert guide["Điểm thi tay nghề"] == "Số, có thể có phần lẻ: 12,5"
    found = prepared(office, tmp_path / "mau.xlsx")
    assert found.plan.rows_total == 0
    assert {f"own:{one}" for one in fields.values()} <= set(found.reading.mapping.values())


@settings(max_examples=200)
@given(st.floats(-1e9, 1e9) | st.integers(-(10**15) + 1, 10**15 - 1))
def test_a_number_of_a_cell_is_kept_as_it_would_be_typed(number: float) -> None:
    field = OwnField(id="0" * 32, unit="1" * 32, name="Điểm", kind="number")
    [column] = own_columns([field]).values()
    found = column.convert(number)
    assert isinstance(found.value, str)
    assert float(found.value) == pytest.approx(number, abs=1e-6)
    assert read_own_value(field, found.value.replace(".", ",")) == found.value
    assert column.convert(float(found.value)).value == found.value
