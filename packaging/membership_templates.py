"""The papers of a membership: joining (mẫu 5a, 5b), being admitted, moving to another union."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from template_parts import (
    NUMBER,
    PORTRAIT_TEXT,
    Column,
    letterhead,
    list_table,
    nation_lines,
    plain_table,
    signature,
    title,
    write,
    write_all,
    write_with_next,
)
from template_rulings import annex, decision_closing, decision_opening
from template_styles import new_document

if TYPE_CHECKING:
    from docx.document import Document


def join_request() -> Document:
    """Mẫu 5a: đơn gia nhập of one person, a page for each."""
    document = new_document()
    _begin_each(document)
    nation_lines(document)
    title(document, "ĐƠN GIA NHẬP", "CÔNG ĐOÀN VIỆT NAM")
    write(document, "Kính gửi", "Kính gửi: {{ kinh_gui }}")
    write(document, "Nội dung", "Tôi tên là: ", "*{{ n.ho_ten }}")
    write_all(document, "Nội dung", "c in n.chi_tiet", "- {{ c.nhan }}: {{ c.gia_tri }}")
    write(
        document,
        "Nội dung",
        "Sau khi nghiên cứu Điều lệ Công đoàn Việt Nam, tôi tán thành và tự nguyện gia nhập Công đoàn "
        "Việt Nam.",
    )
    write_with_next(
        document,
        "Tôi xin hứa thực hiện đúng Điều lệ Công đoàn Việt Nam, tích cực tham gia hoạt động công đoàn và làm "
        "tròn nhiệm vụ của người đoàn viên./.",
    )
    _one_signer(document, "NGƯỜI LÀM ĐƠN", "{{ n.ho_ten }}")
    _end_each(document)
    return document


def join_list() -> Document:
    """Mẫu 5b: đơn gia nhập of several people, who sign in the list."""
    document = new_document()
    nation_lines(document)
    title(document, "ĐƠN GIA NHẬP", "CÔNG ĐOÀN VIỆT NAM")
    write(document, "Kính gửi", "Kính gửi: {{ kinh_gui }}")
    write(
        document,
        "Nội dung",
        "Chúng tôi là người lao động đang làm việc tại {{ noi_lam_viec }}, có tên trong danh sách dưới đây "
        "({{ so_luong }}).",
    )
    write(
        document,
        "Nội dung",
        "Sau khi nghiên cứu Điều lệ Công đoàn Việt Nam, chúng tôi tán thành và tự nguyện gia nhập Công đoàn "
        "Việt Nam; xin hứa thực hiện đúng Điều lệ và làm tròn nhiệm vụ của người đoàn viên.",
    )
    columns = (
        NUMBER,
        Column("Họ và tên", 48, "{{ r.ho_ten }}"),
        Column("Ngày sinh", 26, "{{ r.ngay_sinh }}", "Ô bảng giữa"),
        Column("Nghề nghiệp, nơi làm việc", 49, "{{ r.noi_lam_viec }}"),
        Column("Ký tên", 30, ""),
    )
    list_table(document, columns, "r in danh_sach")
    write_with_next(document, "Đơn này có {{ so_luong }} ký tên./.")
    _one_signer(document, "ĐẠI DIỆN NGƯỜI LAO ĐỘNG", "")
    return document


def admission() -> Document:
    """Quyết định kết nạp đoàn viên with its list."""
    document = new_document()
    decision_opening(document)
    write(
        document,
        "Nội dung",
        "*Điều 1. ",
        "Kết nạp {{ so_luong }} vào tổ chức Công đoàn Việt Nam (có danh sách kèm theo). Những người có tên "
        "được hưởng quyền và thực hiện nhiệm vụ của đoàn viên theo Điều lệ Công đoàn Việt Nam.",
    )
    decision_closing(document)
    columns = (
        NUMBER,
        Column("Họ và tên", 50, "{{ r.ho_ten }}"),
        Column("Ngày sinh", 26, "{{ r.ngay_sinh }}", "Ô bảng giữa"),
        Column("Nghề nghiệp, nơi làm việc", 50, "{{ r.noi_lam_viec }}"),
        Column("Ghi chú", 27, "{{ r.ghi_chu }}"),
    )
    annex(document, columns, "r in danh_sach")
    return document


def transfer_letter() -> Document:
    """Giấy giới thiệu chuyển sinh hoạt công đoàn, a page for each person."""
    document = new_document()
    _begin_each(document)
    letterhead(document, number="{{ n.so_ky_hieu }}")
    title(document, "GIẤY GIỚI THIỆU", "Chuyển sinh hoạt công đoàn")
    write(document, "Kính gửi", "Kính gửi: {{ noi_den }}")
    write(document, "Nội dung", "{{ co_quan_thuong }} trân trọng giới thiệu:")
    write(document, "Nội dung", "- Đoàn viên: ", "*{{ n.ho_ten }}")
    write_all(document, "Nội dung", "c in n.chi_tiet", "- {{ c.nhan }}: {{ c.gia_tri }}")
    write(document, "Nội dung", "Được chuyển đến sinh hoạt tại {{ noi_den }}.")
    write_with_next(
        document,
        "Đề nghị {{ noi_den }} tiếp nhận và tạo điều kiện để đoàn viên tiếp tục sinh hoạt theo Điều lệ Công "
        "đoàn Việt Nam./.",
    )
    signature(document)
    _end_each(document)
    return document


def _one_signer(document: Document, who: str, name: str) -> None:
    """Place and date, and the one who signs, at the right."""
    table = plain_table(document, (75, PORTRAIT_TEXT - 75))
    cell = table.rows[0].cells[1]
    write(cell, "Địa danh ngày tháng", "{{ dia_danh_ngay }}")
    write(cell, "Chức vụ ký", who)
    write(cell, "Ghi chú ký", "(Ký, ghi rõ họ tên)")
    write(cell, "Họ tên ký", name)
    first = cell.paragraphs[0]
    first._p.getparent().remove(first._p)


def _begin_each(document: Document) -> None:
    write(document, "Đường kẻ", "{%p for n in nguoi %}")


def _end_each(document: Document) -> None:
    """Every page but the last ends its section, so that none of them is numbered."""
    write(document, "Đường kẻ", "{%p if n.trang_sau %}")
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section = document.sections[0]._sectPr
    section.append(start)
    write(document, "Đường kẻ")._p.get_or_add_pPr().append(deepcopy(section))
    write(document, "Đường kẻ", "{%p endif %}")
    write(document, "Đường kẻ", "{%p endfor %}")
