"""The recovery sheet and the receipt: one page, the codes readable by eye and by scanner."""

import dataclasses
from pathlib import Path

import pypdfium2
import pytest
import segno

from desktop_app.documents.fonts import Fonts
from desktop_app.documents.papers.letterhead import Letterhead
from desktop_app.documents.papers.pdf_sheet import Sheet
from desktop_app.documents.papers.receipt import Receipt, grouped_code, receipt_bytes, write_receipt
from desktop_app.documents.papers.recovery_sheet import RecoverySheet, recovery_bytes
from tests.documents.papers.reading import FONTS, pdf_pages

BOOK_KEY = "00112233445566778899aabbccddeeff0123456789abcdef0011223344556677"
UNION_KEY = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"
RECOVERY = RecoverySheet(
    unit_name="Công đoàn cơ sở Công ty Cổ phần May Hoa Ban",
    book_name="May Hoa Ban",
    date="2026-12-05",
    book_key=BOOK_KEY,
    union_key=UNION_KEY,
)
RECEIPT = Receipt(
    letterhead=Letterhead(
        upper_name="Tổng Liên đoàn Lao động Việt Nam",
        unit_name="Liên đoàn Lao động tỉnh Sơn La",
        code="LĐLĐ",
        place="Sơn La",
        signer_title_lines=("Người nhận",),
        signer_name="Cầm Văn Mẫu",
    ),
    sender_unit="Công đoàn cơ sở Công ty Cổ phần May Hoa Ban",
    package_code="7k3qm 92xtb",
    file_name="May-Hoa-Ban_003.goithidua",
    created="05/12/2026, 09:12",
    received="05/12/2026, 14:20",
    date="2026-12-05",
    counts=(("Mới", 30), ("Thay đổi", 2), ("Đã có", 1204)),
    qr_text="7K3QM92XTB",
    warnings=("Đề nghị của Đặng Ngọc Ưởng có hai bản khác nhau; đã giữ cả hai.",),
    missing=("Chưa nhận từ số 120 đến số 135 của máy văn phòng.",),
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(FONTS)


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_recovery_sheet_is_one_page_with_both_codes_in_groups_and_the_advice(fonts: Fonts) -> None:
    pages = pdf_pages(recovery_bytes(RECOVERY, fonts))
    assert len(pages) == 1
    text = " ".join(pages[0].split())
    for index in range(0, 64, 4):
        assert BOOK_KEY[index : index + 4] in text
    assert "AGE-SECRET-KEY-1" in text
    assert "TỜ KHÔI PHỤC" in text
    assert "trong két của công đoàn" in text
    assert "đổi mật khẩu xong phải in tờ mới" in text
    assert "age-d-ikhoi-phuc.txt" in squeezed(text)
    assert "PRAGMAkey=\"x'MA-MO-SO'\";" in squeezed(text)


def test_the_groups_read_in_order_give_the_code_again(fonts: Fonts) -> None:
    words = pdf_pages(recovery_bytes(RECOVERY, fonts))[0].split()
    groups = [word for word in words if len(word) == 4 and set(word) <= set("0123456789abcdef")]
    assert "".join(groups[:16]) == BOOK_KEY


def test_a_book_without_password_has_no_first_code(fonts: Fonts) -> None:
    text = pdf_pages(recovery_bytes(dataclasses.replace(RECOVERY, book_key=""), fonts))[0]
    assert "không đặt mật khẩu" in " ".join(text.split())
    assert "PRAGMA" not in text


@pytest.mark.parametrize(
    ("field", "value"),
    [("book_key", "00"), ("book_key", "G" * 64), ("union_key", "AGE-SECRET-KEY-1")],
)
def test_a_code_of_the_wrong_form_is_a_fault_of_the_program_and_never_shown(field: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"^{field}$"):
        dataclasses.replace(RECOVERY, **{field: value})


def test_a_sheet_without_any_code_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match=r"^union_key$"):
        dataclasses.replace(RECOVERY, book_key="", union_key="")


def test_a_sheet_for_a_new_password_tells_where_the_unions_code_is(fonts: Fonts) -> None:
    pages = pdf_pages(recovery_bytes(dataclasses.replace(RECOVERY, union_key=""), fonts))
    text = " ".join(pages[0].split())
    assert len(pages) == 1
    assert BOOK_KEY[:4] in text
    assert "AGE-SECRET-KEY-1" not in text
    assert "Mã ở trên tờ khôi phục lập trước đây, trong phong bì niêm phong ở két của công đoàn" in text
    assert "không hủy tờ đó" in text
    assert "age-d-i" not in squeezed(text)


def test_codes_are_not_in_what_logs_would_show() -> None:
    assert BOOK_KEY not in repr(RECOVERY)
    assert UNION_KEY not in repr(RECOVERY)


def test_the_receipt_tells_who_what_and_the_code(tmp_path: Path, fonts: Fonts) -> None:
    write_receipt(tmp_path / "a.pdf", RECEIPT, fonts)
    pages = pdf_pages((tmp_path / "a.pdf").read_bytes())
    assert len(pages) == 1
    text = " ".join(pages[0].split())
    for told in (
        "BIÊN NHẬN",
        "7K3QM-92XTB",
        "May-Hoa-Ban_003.goithidua",
        "1.204",
        "Cầm Văn Mẫu",
        RECEIPT.sender_unit,
        RECEIPT.warnings[0],
        RECEIPT.missing[0],
        "Sơn La, ngày 05 tháng 12 năm 2026",
    ):
        assert told in text


def test_a_receipt_with_many_warnings_stays_one_page_and_counts_the_rest(fonts: Fonts) -> None:
    many = tuple(f"Cảnh báo số {number}: {'thiếu thông tin ' * 8}" for number in range(60))
    data = receipt_bytes(dataclasses.replace(RECEIPT, warnings=many), fonts)
    text = pdf_pages(data)
    assert len(text) == 1
    told = sum(f"Cảnh báo số {number}:" in text[0] for number in range(60))
    assert 0 < told < 60
    assert f"và {60 - told} điều nữa" in text[0]
    assert "Cầm Văn Mẫu" in text[0]


def test_a_receipt_without_anything_special_says_so(fonts: Fonts) -> None:
    text = pdf_pages(receipt_bytes(dataclasses.replace(RECEIPT, warnings=(), missing=(), counts=()), fonts))[
        0
    ]
    assert "Không thiếu gói nào" in text


@pytest.mark.parametrize(("code", "shown"), [("7k3qm92xtb", "7K3QM-92XTB"), ("7K3QM-92XTB", "7K3QM-92XTB")])
def test_the_code_is_shown_in_two_groups(code: str, shown: str) -> None:
    assert grouped_code(code) == shown


def test_the_drawn_qr_code_is_the_code_a_scanner_expects(fonts: Fonts) -> None:
    """Every module of the drawing is compared with the code itself, so any reader of QR codes reads it."""
    side, modules = 200.0, [list(row) for row in segno.make(UNION_KEY, error="m", micro=False).matrix]
    sheet = Sheet(fonts, title="QR")
    top = sheet.y
    sheet.qr(UNION_KEY, sheet.left, side)
    left, height = sheet.left, sheet.height
    document = pypdfium2.PdfDocument(sheet.finish())
    image = document[0].render(scale=2, grayscale=True).to_pil()
    module = side / len(modules)
    steps = [(index + 0.5) * module for index in range(len(modules))]
    seen = [
        [image.getpixel((int((left + x) * 2), int((height - top + y) * 2))) < 128 for x in steps]
        for y in steps
    ]
    document.close()
    assert seen == [[bool(dark) for dark in row] for row in modules]
