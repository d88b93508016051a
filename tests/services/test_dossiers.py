"""Xuất bộ hồ sơ: all that an upper level without the program needs, nothing personal, whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from desktop_app.domain.errors import Cancelled, Refused
from desktop_app.domain.nominations import Nomination
from desktop_app.domain.record import Value
from desktop_app.services.certificate_printing import PrintJob
from desktop_app.services.dossiers import DossierWishes
from desktop_app.services.drafts import Meeting, Numbering
from tests.services.paper_office import DESIGN, Office, office, pdf_pages
from tests.services.test_paper_services import text_of

PHONE = "0900000000"
CARD = "001090000000"


@pytest.fixture
def union(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def proposed(union: Office, usb: Path) -> list[str]:
    """A person with an initiative whose certificate is printed, and a group."""
    group = union.units.add_group({"name": "Tổ May 2"}).value
    hoa = union.member(
        "Nguyễn Thị Hoa",
        "nu",
        birth_date="1990-03-02",
        group=group,
        phone=PHONE,
        national_id=CARD,
        home_town="Xã Mẫu",
    )
    initiative, decision = union.recognised(
        "Gá kẹp chuyền may", {"member": hoa, "share": 10_000}, benefit_amount=80_000_000
    )
    union.certificates.print(decision, DESIGN, PrintJob(merged=usb.parent / "gcn.pdf"))
    values = {"route": "upper", "award_type": "U-BKT"}
    return [
        union.nominate({**values, "member": hoa, "initiatives": [initiative], "achievement": "=1+1 giỏi"}),
        union.nominate({**values, "group": group}),
    ]


def test_the_folder_holds_word_excel_and_pdf_in_the_order_of_a_dossier(union: Office, usb: Path) -> None:
    wishes = DossierWishes(numbering=Numbering(number="7", date="2026-12-05"), meeting=Meeting(present=7))
    outcome = union.dossiers.export(usb, proposed(union, usb), wishes)
    folder = outcome.value
    assert folder == usb / "Ho-so-Cong-doan-co-so-Cong-ty-Co-phan-May-Hoa-Ban-2026"
    assert sorted(path.name for path in folder.iterdir()) == [
        "01_To-trinh-de-nghi-khen-thuong.docx",
        "02_Danh-sach-ca-nhan-de-nghi.docx",
        "03_Danh-sach-ca-nhan-de-nghi.pdf",
        "04_Danh-sach-tap-the-de-nghi.docx",
        "05_Danh-sach-tap-the-de-nghi.pdf",
        "06_Bien-ban-binh-xet.docx",
        "07_Bang-de-nghi-khen-thuong.xlsx",
        "08_Bang-sang-kien-lam-can-cu.xlsx",
        "09_Bao-cao-thanh-tich-Nguyen-Thi-Hoa.docx",
        "10_Giay-chung-nhan-sang-kien-Ga-kep-chuyen-may.pdf",
        "DOC-TRUOC.txt",
    ]
    submission = text_of(folder / "01_To-trinh-de-nghi-khen-thuong.docx")
    assert "Số: 07/TTr-CĐCS" in submission
    assert "- Biên bản họp bình xét;" in submission
    assert "- Giấy chứng nhận sáng kiến." in submission
    (page,) = pdf_pages(folder / "03_Danh-sach-ca-nhan-de-nghi.pdf")
    for words in ("DANH SÁCH CÁ NHÂN", "Nguyễn Thị Hoa", "1990", "Kèm theo Tờ trình số 07/TTr-CĐCS"):
        assert words in page
    assert "0001/2026/GCN" in pdf_pages(folder / "10_Giay-chung-nhan-sang-kien-Ga-kep-chuyen-may.pdf")[0]
    assert "Bảng đề nghị khen thưởng" in (folder / "DOC-TRUOC.txt").read_text("utf-8-sig")
    assert outcome.act is None


def test_the_excel_lists_hold_what_the_level_above_asks_for(union: Office, usb: Path) -> None:
    folder = union.dossiers.export(usb, proposed(union, usb)).value
    (table,) = folder.glob("*Bang-de-nghi*.xlsx")
    rows = list(openpyxl.load_workbook(table).active.iter_rows(values_only=True))
    title = next(place for place, row in enumerate(rows) if row[0] == "STT")
    first = dict(zip(rows[title], rows[title + 1], strict=True))
    assert first["Họ và tên, tên tập thể"] == "Nguyễn Thị Hoa"
    assert (first["Đối tượng"], first["Giới tính"], first["Năm sinh"]) == ("Cá nhân", "Nữ", "1990")
    assert first["Thành tích"] == "=1+1 giỏi"
    assert (first["Mã hình thức"], first["Năm"]) == ("U-BKT", 2026)
    assert first["Sáng kiến làm căn cứ"] == "Gá kẹp chuyền may"
    assert rows[title + 2][1:3] == ("Tập thể", "Tổ May 2")
    (initiatives,) = folder.glob("*sang-kien*.xlsx")
    rows = list(openpyxl.load_workbook(initiatives).active.iter_rows(values_only=True))
    title = next(place for place, row in enumerate(rows) if row[0] == "STT")
    found = dict(zip(rows[title], rows[title + 1], strict=True))
    assert found["Tác giả (tỷ lệ đóng góp)"] == "Nguyễn Thị Hoa (100 %)"
    assert found["Giá trị làm lợi (đồng)"] == 80_000_000
    assert (found["Cấp công nhận"], found["Số quyết định"]) == ("Cơ sở", "01/QĐ-CĐCS")


def test_nothing_personal_leaves_unless_it_is_asked_for(union: Office, usb: Path) -> None:
    chosen = proposed(union, usb)

    def told(folder: Path) -> str:
        words = [text_of(path) for path in folder.glob("*.docx")]
        words += [page for path in folder.glob("*.pdf") for page in pdf_pages(path)]
        for path in folder.glob("*.xlsx"):
            words += map(str, openpyxl.load_workbook(path).active.iter_rows(values_only=True))
        return " ".join(words)

    usual = told(union.dossiers.export(usb, chosen).value)
    full = told(union.dossiers.export(usb, chosen, DossierWishes(personal=True)).value)
    assert "Xã Mẫu" not in usual
    assert "Xã Mẫu" in full
    for secret in (PHONE, CARD):
        assert secret not in usual + full


def test_what_is_missing_is_told_once(union: Office, usb: Path) -> None:
    union.units.edit_own({"place": None})
    outsiders = [
        union.nominate({"subject_name": name, "route": "upper", "award_type": "U-BKT"})
        for name in ("Lò Văn An", "Lò Văn Bình")
    ]
    warnings = union.dossiers.export(usb, outsiders).warnings
    codes = [problem.code for problem in warnings]
    assert codes.count("papers.place_missing") == 1
    assert codes.count("papers.no_minutes") == 1
    assert [problem.params["name"] for problem in warnings if problem.code == "papers.no_report"] == [
        "Lò Văn An",
        "Lò Văn Bình",
    ]


def test_a_dossier_is_whole_or_not_there_at_all(union: Office, usb: Path) -> None:
    chosen = proposed(union, usb)

    def cancel(count: int, _whole: int) -> None:
        if count == 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        union.dossiers.export(usb, chosen, progress=cancel)
    own = union.nominate({"subject_name": "Lò Văn An"})
    with pytest.raises(Refused, match="own_decides"):
        union.dossiers.export(usb, [*chosen, own])
    with pytest.raises(Refused, match="folder_missing"):
        union.dossiers.export(usb / "khong", chosen)
    assert list(usb.iterdir()) == []


def test_only_what_goes_up_names_the_employer_and_no_table_says_it_twice(union: Office, usb: Path) -> None:
    union.units.edit_own({"employer_name": "Công ty May Sen Hồng"})
    group = union.units.add_group({"name": "Tổ Hoàn thiện"}).value
    lan = union.member("Đỗ Thị Lan", "nu", group=group, job_title="Công nhân may")
    up: dict[str, Value] = {"route": "upper", "award_type": "U-BKT"}
    person, home = union.nominate({**up, "member": lan}), union.nominate({"member": lan})
    whole, typed = (
        union.nominate({**up, "group": group}),
        union.nominate({**up, "member": lan, "year": 2025, "role_line": "Chuyền trưởng"}),
    )
    lines = {one: union.records.get(Nomination, one).role_line for one in (person, home, whole, typed)}
    assert lines == {
        person: "Công nhân may, Tổ Hoàn thiện, Công ty May Sen Hồng",
        home: "Công nhân may, Tổ Hoàn thiện",
        whole: "Công ty May Sen Hồng",
        typed: "Chuyền trưởng",
    }
    folder = union.dossiers.export(usb, [person, whole]).value
    (table,) = folder.glob("*Bang-de-nghi*.xlsx")
    rows = list(openpyxl.load_workbook(table).active.iter_rows(values_only=True))
    title = next(place for place, row in enumerate(rows) if row[0] == "STT")
    role = rows[title].index("Chức vụ, đơn vị")
    assert [row[role] for row in rows[title + 1 : title + 3]] == ["Công nhân may, Tổ Hoàn thiện", None]
    (paper,) = folder.glob("*Danh-sach-ca-nhan*.pdf")
    assert "Công ty May Sen Hồng" in " ".join(pdf_pages(paper)[0].split())
