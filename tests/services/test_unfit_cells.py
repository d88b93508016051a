"""A cell that the book would refuse stops its own row while the sheet is looked at, never the whole sheet."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from desktop_app.domain.errors import Refused
from desktop_app.domain.import_answers import SKIP, ImportAnswers, row_key
from desktop_app.domain.import_plan import ImportItem
from desktop_app.domain.initiatives import Initiative
from desktop_app.domain.record import Record
from desktop_app.domain.year_records import Absence
from desktop_app.services.assembly import Services
from desktop_app.services.importing import OpenedSheets, PreparedImport
from desktop_app.services.recipients import TypedPerson
from desktop_app.store.queries.members import MemberFilter
from desktop_app.store.queries.records import matching
from desktop_app.texts.sentences import sentence, told

LONG = "Nguyễn " * 100
PEOPLE = ("STT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày vào công đoàn", "Số thẻ đoàn viên")


def prepared(
    office: Services, folder: Path, kind: str, *rows: Sequence[Any], **answers: Any
) -> tuple[OpenedSheets, PreparedImport]:
    book = Workbook()
    page: Any = book.active
    for row in rows:
        page.append(list(row))
    book.save(folder / "bang.xlsx")
    opened = office.importing.open(folder / "bang.xlsx")
    return opened, office.importing.prepare(opened, kind, answers=ImportAnswers(**answers))


def said(found: PreparedImport, *kinds: str) -> list[str]:
    return [words(item) for item in found.plan.items if item.kind in kinds]


def words(item: ImportItem) -> str:
    return sentence(item.code, {**item.params, "row": item.row, "column": item.column})


def those(office: Services, kind: type[Record]) -> list[Any]:
    with office.session.book.read() as connection:
        return list(matching(connection, kind))


def test_cells_that_a_member_cannot_hold_ask_and_the_others_come_in(office: Services, tmp_path: Path) -> None:
    opened, found = prepared(
        office,
        tmp_path,
        "members",
        PEOPLE,
        (1, "A1", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", "2015", "1"),
        (2, "A2", LONG, "02/03/1990", "Nữ", "2015", "2"),
        (3, "A3", "Trần Văn Được", date(9999, 12, 31), "Nam", "2015", "3"),
        (4, "A4", "Lê Thị Ánh", "1992", "Nữ", date(9999, 12, 31), "4" * 21),
    )
    assert said(found, "question", "error") == [
        "Dòng 3: Họ và tên “Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễ…” dài quá 100 chữ. Hãy rút gọn.",
        "Dòng 4: Ngày sinh ghi “31/12/9999”, không phải một ngày mà sổ nhận được. Hãy ghi như 05/01/1990.",
        "Dòng 5: Ngày vào công đoàn ghi “31/12/9999”, không phải một ngày mà sổ nhận được. "
        "Hãy ghi như 05/01/1990.",
        f"Dòng 5: Mã số đoàn viên “{'4' * 21}…” dài quá 20 chữ. Hãy rút gọn.",
    ]
    assert office.importing.apply(opened, found).value.new == 1
    # mended in the preview, the row comes in
    cells = {(3, "C"): "Nguyễn Thị Dài", (4, "D"): "1980", (5, "F"): "2016", (5, "G"): "44"}
    again = office.importing.prepare(opened, answers=office.importing.with_cells(found, cells))
    assert said(again, "question", "error") == []
    assert office.importing.apply(opened, again).value.new == 3


def test_halves_of_a_name_are_judged_when_they_are_one(office: Services, tmp_path: Path) -> None:
    _, found = prepared(
        office,
        tmp_path,
        "members",
        ("STT", "Mã NV", "Họ đệm", "Tên", "Ngày sinh"),
        (1, "A1", "Nguyễn " * 13, "Hoa Hồng Nhung", "1990"),
    )
    assert [(item.row, item.code) for item in found.plan.items if item.kind == "question"] == [
        (2, "import.too_long")
    ]


def test_days_no_year_has_ask(office: Services, tmp_path: Path) -> None:
    for code, name in (("NV01", "Nguyễn Thị Hoa"), ("NV02", "Trần Văn Được"), ("NV03", "Lê Thị Ánh")):
        office.members.add({"full_name": name, "employee_code": code})
    opened, found = prepared(
        office,
        tmp_path,
        "absences",
        ("Mã NV", "Họ và tên", "Năm", "Số ngày nghỉ", "Từ ngày", "Đến ngày"),
        ("NV01", "Nguyễn Thị Hoa", 2025, 400),
        ("NV02", "Trần Văn Được", 2025, 10**9),
        ("NV03", "Lê Thị Ánh", 2025, 12),
        ("NV01", "Nguyễn Thị Hoa", date(9999, 1, 1), 2),
        ("NV02", "Trần Văn Được", 2024, 3, "05/04/2024", "01/04/2024"),
    )
    assert said(found, "question") == [
        "Dòng 2: Số ngày nghỉ ghi 400, một năm chỉ có từ 0 đến 366 ngày. Hãy ghi lại.",
        "Dòng 3: Số ngày nghỉ ghi 1000000000, một năm chỉ có từ 0 đến 366 ngày. Hãy ghi lại.",
        "Dòng 5: Năm ghi “01/01/9999”, không phải một năm. Hãy ghi như 2026.",
        "Ngày cuối 01/04/2024 ở trước ngày đầu 05/04/2024. Hãy xem lại hai ngày này.",
    ]
    last = next(item for item in found.plan.items if item.row == 6)
    for choice, verdict in (("blank", "new"), (SKIP, "skipped")):
        answers = ImportAnswers(choices={row_key(last): choice})
        assert office.importing.prepare(opened, "absences", answers=answers).plan.rows[4].verdict == verdict
    office.importing.apply(opened, found)
    assert [(one.days, one.year) for one in those(office, Absence)] == [(12, 2025)]


def test_an_author_whose_name_is_too_long_asks(office: Services, tmp_path: Path) -> None:
    opened, found = prepared(
        office,
        tmp_path,
        "initiatives",
        ("STT", "Tên sáng kiến", "Tác giả", "Ngày nộp"),
        (1, "Giá treo cuộn chỉ", f"Nguyễn Thị Hoa; {LONG}", None),
        (2, "Bàn cắt xoay", "Trần Văn Được", "2025"),
        (3, "Kệ xếp vải", "Trần Văn Được", "01/02/2025"),
    )
    assert said(found, "question") == [
        "Dòng 2: Tác giả “Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễ…” dài quá 100 chữ. Hãy rút gọn.",
        "Dòng 3: Ngày nộp đơn ghi “2025”, không phải một ngày mà sổ nhận được. Hãy ghi như 05/01/1990.",
    ]
    assert office.importing.apply(opened, found).value.new == 1
    assert [one.title for one in those(office, Initiative)] == ["Kệ xếp vải"]


def test_dates_that_the_form_warns_of_are_noted_and_come_in(office: Services, tmp_path: Path) -> None:
    opened, found = prepared(
        office,
        tmp_path,
        "members",
        PEOPLE,
        (1, "A1", "Nguyễn Thị Hoa", "01/01/2050", "Nữ", None, "1"),
        (2, "A2", "Trần Văn Được", "01/01/2000", "Nam", "01/05/2012", "2"),
        (3, "A3", "Lê Thị Ánh", "01/01/1990", "Nữ", "01/05/2012", "3"),
    )
    assert said(found, "note") == [
        "Ngày sinh 01/01/2050 ở sau ngày hôm nay. Hãy xem lại.",
        "Sinh 01/01/2000, vào công đoàn 01/05/2012: khi đó chưa đủ 15 tuổi. Hãy xem lại hai ngày này.",
    ]
    assert [(item.row, item.column) for item in found.plan.items] == [(2, "D"), (3, "F")]
    assert office.importing.apply(opened, found).value.new == 3
    # what did not change is not said again
    _, again = prepared(
        office,
        tmp_path,
        "members",
        PEOPLE,
        (1, "A1", "Nguyễn Thị Hoa", "01/01/2050", "Nữ", None, "1"),
        (2, "A2", "Trần Văn Được", "01/01/2000", "Nam", "01/05/2012", "22"),
    )
    assert said(again, "note") == []


def test_what_planning_missed_is_refused_with_its_row(office: Services, tmp_path: Path) -> None:
    opened, found = prepared(
        office,
        tmp_path,
        "members",
        PEOPLE,
        (1, "A1", "Nguyễn Thị Hoa", "02/03/1990", "Nữ", "2015", "1"),
        (2, "A2", "Trần Văn Được", "1985", "Nam", "2015", "2"),
    )
    rows = [row._replace(values={**row.values, "note": "a" * 10_001}) for row in found.plan.rows[1:]]
    object.__setattr__(found.plan, "rows", [*found.plan.rows[:1], *rows])
    with pytest.raises(Refused) as refused:
        office.importing.apply(opened, found)
    assert told(refused.value).startswith("Dòng 3: “Ghi chú” dài quá mức cho phép.")
    assert office.members.count(MemberFilter()) == 0


def test_a_name_too_long_in_a_pasted_list_names_its_row(office: Services) -> None:
    people = [TypedPerson(full_name="Lò Bảo Châu"), TypedPerson(full_name="a" * 201)]
    with pytest.raises(Refused) as refused:
        office.recipients.save("", {"title": "Quà Tết"}, people)
    assert told(refused.value).startswith("Dòng 2: “Họ và tên” dài quá mức cho phép.")
