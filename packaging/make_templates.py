"""Build the Word templates of ``resources/templates/papers``: ``python packaging/make_templates.py FOLDER``.

Officers may edit the results in Word; the fields are listed by ``check_template`` of the papers room.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from membership_templates import admission, join_list, join_request, transfer_letter
from scoring_templates import score_sheet
from template_parts import (
    LANDSCAPE_TEXT,
    NUMBER,
    PORTRAIT_TEXT,
    Column,
    letterhead,
    list_table,
    recipients,
    signature,
    title,
    two_signers,
    write,
    write_all,
    write_if,
    write_with_next,
)
from template_rulings import annex, decision_closing, decision_opening
from template_styles import drop_ballast, new_document

if TYPE_CHECKING:
    from docx.document import Document

EPOCH = (2026, 1, 1, 0, 0, 0)


def submission() -> Document:
    """Tờ trình đề nghị khen thưởng."""
    document = new_document()
    letterhead(document)
    title(document, "TỜ TRÌNH", "{{ trich_yeu }}")
    write(document, "Kính gửi", "Kính gửi: {{ kinh_gui }}")
    write_all(document, "Căn cứ", "c in can_cu", "{{ c }}")
    write_all(document, "Nội dung", "d in noi_dung", "{{ d }}")
    write_with_next(document, "{{ co_quan_thuong }} kính trình {{ kinh_gui }} xem xét, khen thưởng như sau:")
    columns = (
        replace(NUMBER, width=14),
        Column("Hình thức khen thưởng", 81, "{{ r.hinh_thuc }}"),
        Column("Tập thể", 35, "{{ r.tap_the }}", "Ô bảng giữa"),
        Column("Cá nhân", 35, "{{ r.ca_nhan }}", "Ô bảng giữa"),
    )
    list_table(
        document,
        columns,
        "r in so_luong",
        total=("", "Tổng cộng", "{{ tong_tap_the }}", "{{ tong_ca_nhan }}"),
    )
    write(document, "Nội dung", "{{ danh_sach_kem }}")
    write_if(document, "Nội dung", "ho_so_kem", "Hồ sơ gửi kèm gồm:")
    write_all(document, "Nội dung", "h in ho_so_kem", "- {{ h }}")
    write_with_next(document, "{{ co_quan_thuong }} kính đề nghị {{ kinh_gui }} xem xét, quyết định./.")
    signature(document)
    return document


def people_list() -> Document:
    """Danh sách cá nhân đề nghị khen thưởng."""
    columns = (
        NUMBER,
        Column("Họ và tên", 44, "{{ r.ho_ten }}"),
        Column("Năm sinh", 18, "{{ r.nam_sinh }}", "Ô bảng giữa"),
        Column("Chức vụ, đơn vị", 50, "{{ r.chuc_vu_don_vi }}"),
        Column("Thành tích", 76, "{{ r.thanh_tich }}"),
        Column("Hình thức đề nghị", 34, "{{ r.hinh_thuc }}", "Ô bảng giữa"),
        Column("Ghi chú", 23, "{{ r.ghi_chu }}"),
    )
    return _nomination_list("DANH SÁCH CÁ NHÂN", columns)


def collective_list() -> Document:
    """Danh sách tập thể đề nghị khen thưởng."""
    columns = (
        NUMBER,
        Column("Tên tập thể", 60, "{{ r.ten_tap_the }}"),
        Column("Số người", 18, "{{ r.so_nguoi }}", "Ô bảng giữa"),
        Column("Thành tích", 104, "{{ r.thanh_tich }}"),
        Column("Hình thức đề nghị", 38, "{{ r.hinh_thuc }}", "Ô bảng giữa"),
        Column("Ghi chú", 25, "{{ r.ghi_chu }}"),
    )
    return _nomination_list("DANH SÁCH TẬP THỂ", columns)


def award_decision() -> Document:
    """Quyết định khen thưởng with the list it awards."""
    document = new_document()
    decision_opening(document)
    write(
        document,
        "Nội dung",
        "*Điều 1. ",
        "Tặng {{ hinh_thuc }} cho {{ so_luong }} {{ thanh_tich }} (có danh sách kèm theo).",
    )
    write_if(
        document,
        "Nội dung",
        "tong_tien",
        "Kèm theo tiền thưởng với tổng số tiền {{ tong_tien }} ({{ tong_tien_bang_chu }}), {{ nguon_tien }}.",
    )
    decision_closing(document)
    columns = (
        replace(NUMBER, width=14),
        Column("Họ và tên, tập thể", 55, "{{ r.ten }}"),
        Column("Chức vụ, đơn vị", 58, "{{ r.chuc_vu_don_vi }}"),
        Column("{{ cot_cuoi }}", 38, "{{ r.cot_cuoi }}", "Ô bảng giữa"),
    )
    annex(document, columns, "r in n.danh_sach", ("n in nhom", "{{ n.ten }}"))
    return document


def recognition_decision() -> Document:
    """Quyết định công nhận sáng kiến with the list it recognises."""
    document = new_document()
    decision_opening(document)
    write(
        document, "Nội dung", "*Điều 1. ", "Công nhận {{ so_luong }} {{ pham_vi }} (có danh sách kèm theo)."
    )
    write(document, "Nội dung", "{{ quyen_loi }}")
    decision_closing(document)
    columns = (
        NUMBER,
        Column("Tên sáng kiến", 56, "{{ r.ten }}"),
        Column("Tác giả (tỷ lệ đóng góp)", 50, "{{ r.tac_gia }}"),
        Column("Ngày áp dụng lần đầu", 24, "{{ r.ngay_ap_dung }}", "Ô bảng giữa"),
        Column("Xếp loại", 23, "{{ r.xep_loai }}", "Ô bảng giữa"),
    )
    annex(document, columns, "r in danh_sach")
    return document


def minutes() -> Document:
    """Biên bản họp bình xét thi đua, khen thưởng."""
    document = new_document()
    letterhead(document)
    title(document, "BIÊN BẢN", "{{ trich_yeu }}")
    for label, field in (
        ("Thời gian bắt đầu: ", "bat_dau"),
        ("Địa điểm: ", "dia_diem"),
        ("Chủ trì: ", "chu_tri"),
        ("Thư ký: ", "thu_ky"),
        ("Số người dự họp: ", "so_nguoi"),
    ):
        write(document, "Nội dung", "*" + label, "{{ " + field + " }}")
    write_all(document, "Nội dung", "t in thanh_phan", "- {{ t }}")
    write_if(document, "Nội dung", "vang", "*Vắng mặt: ", "{{ vang }}")
    write(document, "Đề mục", "Nội dung cuộc họp")
    write_all(document, "Nội dung", "d in noi_dung", "{{ d }}")
    write(document, "Đề mục", "Kết quả biểu quyết")
    columns = (
        NUMBER,
        Column("Cá nhân, tập thể", 48, "{{ r.ten }}"),
        Column("Hình thức đề nghị", 45, "{{ r.hinh_thuc }}"),
        Column("Số phiếu đồng ý", 36, "{{ r.phieu }}", "Ô bảng giữa"),
        Column("Tỷ lệ", 24, "{{ r.ty_le }}", "Ô bảng giữa"),
    )
    list_table(document, columns, "r in bieu_quyet")
    write(document, "Đề mục", "Kết luận")
    write_all(document, "Nội dung", "k in ket_luan", "{{ k }}")
    write_with_next(
        document,
        "Cuộc họp kết thúc vào {{ ket_thuc }}. Biên bản được đọc cho mọi người dự họp nghe "
        "và thống nhất thông qua./.",
    )
    two_signers(
        document,
        ("THƯ KÝ", "{{ thu_ky_ten }}"),
        ("CHỦ TRÌ", "{{ chu_tri_ten }}"),
        PORTRAIT_TEXT,
    )
    recipients(document)
    return document


def achievement_report() -> Document:
    """Báo cáo thành tích cá nhân: lý lịch, thành tích, đã được khen, xác nhận (TT 20/2025/TT-BNV)."""
    document = new_document()
    letterhead(document, number="")
    title(document, "BÁO CÁO THÀNH TÍCH", "{{ trich_yeu }}")
    write(document, "Đề mục", "I. SƠ LƯỢC LÝ LỊCH")
    write_all(document, "Nội dung", "m in ly_lich", "- {{ m.nhan }}: {{ m.gia_tri }}")
    write(document, "Đề mục", "II. THÀNH TÍCH ĐẠT ĐƯỢC")
    write_all(document, "Nội dung", "d in thanh_tich", "{{ d }}")
    years = (
        Column("Năm", 18, "{{ r.nam }}", "Ô bảng giữa"),
        Column("Kết quả xếp loại, danh hiệu", 45, "{{ r.xep_loai }}"),
        Column("Sáng kiến", 57, "{{ r.sang_kien }}"),
        Column("Số, ngày, cơ quan ban hành quyết định", 45, "{{ r.quyet_dinh }}"),
    )
    list_table(document, years, "r in theo_nam")
    write(document, "Đề mục", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG")
    awards = (
        Column("Năm", 18, "{{ r.nam }}", "Ô bảng giữa"),
        Column("Danh hiệu, hình thức khen thưởng", 72, "{{ r.hinh_thuc }}"),
        Column("Số, ngày, cơ quan ban hành quyết định", 75, "{{ r.quyet_dinh }}"),
    )
    list_table(document, awards, "r in da_khen")
    write_with_next(
        document, "Tôi cam đoan những nội dung báo cáo trên là đúng và chịu trách nhiệm về báo cáo này./."
    )
    two_signers(
        document,
        ("{{ xac_nhan }}", "(Ký tên, đóng dấu)", "{{ nguoi_ky }}"),
        ("NGƯỜI BÁO CÁO THÀNH TÍCH", "(Ký, ghi rõ họ tên)", "{{ nguoi_bao_cao }}"),
        PORTRAIT_TEXT,
    )
    return document


def _nomination_list(kind: str, columns: tuple[Column, ...]) -> Document:
    document = new_document(landscape=True)
    letterhead(document, LANDSCAPE_TEXT, number="")
    title(document, kind, "{{ trich_yeu }}", LANDSCAPE_TEXT)
    write_if(document, "Kèm theo", "kem_theo", "({{ kem_theo }})")
    write(document, "Đường kẻ").paragraph_format.space_after = 76200
    list_table(document, columns, "r in danh_sach")
    write_with_next(document, "Danh sách này có {{ so_luong }}./.")
    two_signers(
        document,
        ("NGƯỜI LẬP DANH SÁCH", "(Ký, ghi rõ họ tên)", "{{ nguoi_lap }}"),
        ("{{ chuc_vu_ky_gop }}", "(Ký tên, đóng dấu)", "{{ nguoi_ky }}"),
        LANDSCAPE_TEXT,
    )
    return document


TEMPLATES: Mapping[str, Callable[[], Document]] = {
    "to-trinh.docx": submission,
    "danh-sach-ca-nhan.docx": people_list,
    "danh-sach-tap-the.docx": collective_list,
    "quyet-dinh-khen-thuong.docx": award_decision,
    "quyet-dinh-cong-nhan-sang-kien.docx": recognition_decision,
    "bien-ban-binh-xet.docx": minutes,
    "bao-cao-thanh-tich-ca-nhan.docx": achievement_report,
    "don-gia-nhap-ca-nhan.docx": join_request,
    "don-gia-nhap-tap-the.docx": join_list,
    "quyet-dinh-ket-nap.docx": admission,
    "giay-gioi-thieu-chuyen-sinh-hoat.docx": transfer_letter,
    "bang-cham-diem.docx": score_sheet,
}


def template_bytes(name: str) -> bytes:
    """The template as a .docx whose content depends on this code only (fixed dates, no thumbnail)."""
    document = TEMPLATES[name]()
    moment = datetime(*EPOCH, tzinfo=UTC)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "Sổ Thi Đua", "", ""
    properties.created = properties.modified = moment
    properties.last_printed = moment
    drop_ballast(document)
    raw, fixed = BytesIO(), BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(zipfile.ZipInfo(entry.filename, EPOCH), source.read(entry), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


def main(folder: Path) -> None:
    """Write every template into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in TEMPLATES:
        (folder / name).write_bytes(template_bytes(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
