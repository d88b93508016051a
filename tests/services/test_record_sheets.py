"""Sheets of awards, ratings, absences, disciplines, registrations and initiatives against a real book."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from desktop_app.domain.awards import Award
from desktop_app.domain.import_answers import ImportAnswers, group_key
from desktop_app.domain.initiatives import Initiative, InitiativeAuthor, Recognition
from desktop_app.domain.record import Record
from desktop_app.domain.year_records import Absence, Discipline, Registration, YearRating
from desktop_app.services.assembly import Services
from desktop_app.services.importing import OpenedSheets, PreparedImport
from desktop_app.store.queries.records import matching
from desktop_app.ui.importing.wording import KINDS


@pytest.fixture
def office(office: Services) -> Services:
    """The book with three members in two groups."""
    for name in ("Tổ May 1", "Tổ Cắt"):
        office.units.add_group({"name": name})
    for name, code, birth in (
        ("Nguyễn Thị Hoa", "NV01", "1990-03-02"),
        ("Trần Văn Được", "NV02", "1985"),
        ("Lê Thị Ánh", "NV03", "1992-05"),
    ):
        office.members.add({"full_name": name, "employee_code": code, "birth_date": birth})
    return office


def sheet(folder: Path, *rows: Sequence[Any]) -> Path:
    book = Workbook()
    page: Any = book.active
    for row in rows:
        page.append(list(row))
    book.save(folder / "bang.xlsx")
    return folder / "bang.xlsx"


def prepared(office: Services, kind: str, path: Path, **answers: Any) -> tuple[OpenedSheets, PreparedImport]:
    opened = office.importing.open(path)
    return opened, office.importing.prepare(opened, kind, answers=ImportAnswers(**answers))


def counts(found: PreparedImport) -> dict[str, int]:
    return {verdict: number for verdict, number in found.plan.counts.items() if number}


def asked(found: PreparedImport) -> list[tuple[int | None, str]]:
    return [(item.row, item.code) for item in found.plan.items if item.kind in ("question", "error")]


def those(office: Services, kind: type[Record]) -> list[Any]:
    with office.session.book.read() as connection:
        return list(matching(connection, kind))


def test_the_window_and_the_services_know_the_same_kinds(office: Services) -> None:
    assert [chip.code for chip in KINDS] == [code for code, _ in office.importing.kinds()]


def test_ratings_ask_for_the_year_once_and_propose_that_of_the_heading(
    office: Services, tmp_path: Path
) -> None:
    path = sheet(
        tmp_path,
        ("BẢNG XẾP LOẠI NĂM 2025",),
        (),
        ("STT", "Mã NV", "Họ và tên", "Xếp loại"),
        (1, "NV01", "Nguyễn Thị Hoa", "Hoàn thành tốt nhiệm vụ"),
        (2, "NV02", "Trần Văn Được", "HTXSNV"),
        (3, None, "Người Lạ", "Hoàn thành nhiệm vụ"),
    )
    _, first = prepared(office, "ratings", path)
    question = next(item for item in first.plan.items if item.code == "import.need_constant")
    assert (question.params["for"], question.params["offer"]) == ("year", "2025")
    opened, found = prepared(office, "ratings", path, constants={"year": "2025"})
    assert counts(found) == {"new": 2, "question": 1}
    assert asked(found) == [(6, "import.nobody")]
    outcome = office.importing.apply(opened, found)
    assert [(one.year, one.rating) for one in those(office, YearRating)] == [
        (2025, "hoan_thanh_tot"),
        (2025, "hoan_thanh_xuat_sac"),
    ]
    _, again = prepared(office, "ratings", path, constants={"year": "2025"})
    assert counts(again) == {"same": 2, "question": 1}
    office.import_history.undo(outcome.act or 0)
    assert those(office, YearRating) == []


def test_a_changed_rating_shows_old_and_new(office: Services, tmp_path: Path) -> None:
    titles = ("Mã NV", "Họ và tên", "Năm", "Xếp loại")
    path = sheet(tmp_path, titles, ("NV01", "Nguyễn Thị Hoa", 2025, "Hoàn thành nhiệm vụ"))
    office.importing.apply(*prepared(office, "ratings", path))
    path = sheet(tmp_path, titles, ("NV01", "Nguyễn Thị Hoa", 2025, "Hoàn thành tốt nhiệm vụ"))
    opened, found = prepared(office, "ratings", path)
    assert found.plan.rows[0].changes == {"rating": ("hoan_thanh", "hoan_thanh_tot")}
    assert counts(prepared(office, "ratings", path, mode="add")[1]) == {"skipped": 1}
    office.importing.apply(opened, found)
    assert [one.rating for one in those(office, YearRating)] == ["hoan_thanh_tot"]


def test_awards_of_members_groups_and_outsiders(office: Services, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ("STT", "Tên cá nhân, tập thể", "Danh hiệu", "Năm khen", "Số QĐ", "Ngày QĐ"),
        (1, "Nguyễn Thị Hoa", "Đoàn viên xuất sắc", 2024, "12/QĐ-CĐCS", date(2024, 12, 20)),
        (2, "Tổ Cắt", "Tổ CĐ vững mạnh", 2024, "12/QĐ-CĐCS", "20/12/2024"),
        (3, "Vũ Văn Ngoài", "Giấy khen CĐCS", "năm 2023", None, None),
        (4, "Trần Văn Được", "Bằng khen lạ", 2022, None, None),
    )
    _, first = prepared(office, "awards", path)
    assert asked(first) == [(4, "import.nobody_or_outsider"), (5, "import.unknown_word")]
    unknown = next(item for item in first.plan.items if item.code == "import.unknown_word")
    choices = {"import.nobody_or_outsider:B": "other", group_key(unknown): "U-BKT"}
    opened, found = prepared(office, "awards", path, choices=choices)
    assert counts(found) == {"new": 4}
    office.importing.apply(opened, found)
    held = [
        (one.holder_kind, one.holder_name, one.award_type, one.title, one.year)
        for one in those(office, Award)
    ]
    assert held == [
        ("person", "Nguyễn Thị Hoa", "U-DVXS", "Đoàn viên xuất sắc", 2024),
        ("group", "Tổ Cắt", "U-TOVM", "Tổ CĐ vững mạnh", 2024),
        ("person", "Vũ Văn Ngoài", "U-GKCS", "Giấy khen CĐCS", 2023),
        ("person", "Trần Văn Được", "U-BKT", "Bằng khen lạ", 2022),
    ]
    assert [bool(one.member) for one in those(office, Award)] == [True, False, False, True]
    # the word is known from now on; a person from outside is asked about each time
    assert counts(prepared(office, "awards", path)[1]) == {"same": 3, "question": 1}


def test_days_eaten_by_excel_are_offered_back_and_half_days_rounded_up(
    office: Services, tmp_path: Path
) -> None:
    path = sheet(
        tmp_path,
        ("Mã NV", "Họ và tên", "Năm", "Số ngày nghỉ", "Lý do"),
        ("NV01", "Nguyễn Thị Hoa", 2025, date(2026, 5, 8), "Ốm"),
        ("NV02", "Trần Văn Được", 2025, 2.5, "Nghỉ phép năm"),
        ("NV03", "Lê Thị Ánh", 2025, "chín", "Ốm"),
    )
    _, first = prepared(office, "absences", path)
    assert asked(first) == [(2, "import.date_in_number"), (4, "import.number_unknown")]
    choices = {"import.date_in_number:D": "offer", "import.number_unknown@4": "skip"}
    opened, found = prepared(office, "absences", path, choices=choices)
    assert counts(found) == {"new": 2, "skipped": 1}
    office.importing.apply(opened, found)
    assert [(one.days, one.reason) for one in those(office, Absence)] == [(9, "om_dau"), (3, "phep_nam")]


def test_disciplines_and_registrations(office: Services, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ("Họ và tên", "Ngày sinh", "Hình thức kỷ luật", "Ngày QĐ", "Lý do"),
        ("Trần Văn Được", "1985", "Cảnh cáo", "15/03/2025", "Vi phạm nội quy"),
        ("Trần Văn Được", "1985", "Cảnh cáo", "15/03/2025", "Vi phạm nội quy"),
    )
    opened, found = prepared(office, "disciplines", path)
    assert asked(found) == [(3, "import.record_twice")]
    office.importing.apply(opened, found)
    assert [(one.level, one.decided_on) for one in those(office, Discipline)] == [("canh_cao", "2025-03-15")]
    path = sheet(
        tmp_path,
        ("STT", "Họ và tên", "Đăng ký danh hiệu"),
        (1, "Nguyễn Thị Hoa", "Đoàn viên xuất sắc"),
        (2, "Tổ May 1", "Tổ CĐ vững mạnh"),
    )
    opened, found = prepared(office, "registrations", path, constants={"year": "2026"})
    office.importing.apply(opened, found)
    found_ones = [
        (one.subject_kind, one.award_type, one.period, one.year) for one in those(office, Registration)
    ]
    assert found_ones == [("person", "U-DVXS", "year", 2026), ("group", "U-TOVM", "year", 2026)]


def test_initiatives_with_authors_in_one_cell_or_in_rows_of_their_own(
    office: Services, tmp_path: Path
) -> None:
    path = sheet(
        tmp_path,
        ("STT", "Tên sáng kiến", "Tác giả", "Tỷ lệ", "Loại", "Giá trị làm lợi", "Số QĐ công nhận"),
        (1, "Cải tiến gá kẹp", "Nguyễn Thị Hoa 60; Trần Văn Được 40", None, "Kỹ thuật", "80 triệu", "05/QĐ"),
        (2, "Sắp xếp lại kho", "Lê Thị Ánh", 0.7, "Quản lý", 12_000_000, None),
        (None, None, "Vũ Văn Ngoài", 0.3, None, None, None),
        (3, "Không tác giả", None, None, None, None, None),
    )
    opened, found = prepared(office, "initiatives", path)
    assert asked(found) == [(5, "import.no_value")]
    assert counts(found) == {"new": 2, "skipped": 1, "error": 1}
    office.importing.apply(opened, found)
    written = [(one.title, one.kind, one.benefit_amount, one.status) for one in those(office, Initiative)]
    assert written == [
        ("Cải tiến gá kẹp", "ky_thuat", 80_000_000, "recognised"),
        ("Sắp xếp lại kho", "quan_ly", 12_000_000, "draft"),
    ]
    authors = [(one.full_name, one.share, bool(one.member)) for one in those(office, InitiativeAuthor)]
    assert authors == [
        ("Nguyễn Thị Hoa", 6000, True),
        ("Trần Văn Được", 4000, True),
        ("Lê Thị Ánh", 7000, True),
        ("Vũ Văn Ngoài", 3000, False),
    ]
    assert [(one.level, one.decision_number) for one in those(office, Recognition)] == [("co_so", "05/QĐ")]
    assert counts(prepared(office, "initiatives", path)[1]) == {"same": 2, "skipped": 1, "error": 1}


@pytest.mark.parametrize("kind", [chip.code for chip in KINDS])
def test_every_form_is_empty_and_reads_back_as_its_own_kind(
    office: Services, tmp_path: Path, kind: str
) -> None:
    office.importing.template(kind, tmp_path / "mau.xlsx", ("Tổ May 1", "Tổ Cắt"))
    opened, found = prepared(office, kind, tmp_path / "mau.xlsx")
    assert found.plan.rows_total == 0
    assert set(found.reading.mapping.values()) == set(found.declared.written)
    assert office.importing.suits_better(opened, kind) is None


def test_a_sheet_of_another_kind_is_offered_as_such(office: Services, tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ("STT", "Họ và tên", "Hình thức khen thưởng", "Năm khen", "Số quyết định", "Ngày quyết định"),
        (1, "Nguyễn Thị Hoa", "Giấy khen", 2024, "1/QĐ", "01/02/2024"),
    )
    opened, _ = prepared(office, "members", path)
    assert office.importing.suits_better(opened, "members") == "awards"
